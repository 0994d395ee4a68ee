// SPDX-License-Identifier: MIT
#include "engines/ort/session.hpp"

#include <algorithm>
#include <array>
#include <mutex>
#include <span>

#include "engines/ort/engine_files.hpp"
#include "engines/ort/execution_providers.hpp"
#include "engines/ort/library.hpp"
#include "samples/half.hpp"
#include "system/error.hpp"
#include "system/platform.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

namespace {

/// A graph's input or output with memory of its own.
class Tensor {
  public:
    Tensor(const Port& port, const TensorShape& shape)
        : name_(port.name), count_(shape.count()), float_memory_(scratch_floats(count_)) {
        const ort::Api& api = ort_library().api;
        ort::MemoryInfo* raw_memory = nullptr;
        ort_check(api.CreateCpuMemoryInfo(ort::kDeviceAllocator, ort::kMemTypeDefault, &raw_memory), "tensor");
        const OrtHandle<ort::MemoryInfo> memory(raw_memory);
        const size_t bytes = count_ * (port.half ? sizeof(uint16_t) : sizeof(float));
        if (port.half) half_memory_ = Scratch(bytes);
        void* data = port.half ? half_memory_.as<void>() : float_memory_.as<void>();
        const std::array<int64_t, 4> dims{1, shape.channels, shape.height, shape.width};
        ort::Value* value = nullptr;
        ort_check(api.CreateTensorWithDataAsOrtValue(memory.get(), data, bytes, dims.data(), dims.size(),
                                                     port.half ? ort::kHalf : ort::kFloat, &value),
                  "tensor");
        value_ = OrtHandle<ort::Value>(value);
    }

    const char* name() const { return name_.c_str(); }
    ort::Value* value() const { return value_.get(); }
    std::span<float> floats() const { return {float_memory_.as<float>(), count_}; }

    /// What the graph sees from what floats() holds, and back.
    void to_graph() {
        if (half_memory_.as<void>()) to_halves(float_memory_.as<float>(), count_, half_memory_.as<uint16_t>());
    }
    void from_graph() {
        if (half_memory_.as<void>()) from_halves(half_memory_.as<uint16_t>(), count_, float_memory_.as<float>());
    }

  private:
    std::string name_;
    size_t count_;
    Scratch float_memory_, half_memory_;  // the latter of a float16 graph
    OrtHandle<ort::Value> value_;
};

OrtHandle<ort::SessionOptions> session_options(const Model& model, const SessionSpec& spec) {
    const ort::Api& api = ort_library().api;
    ort::SessionOptions* raw = nullptr;
    ort_check(api.CreateSessionOptions(&raw), "session");
    OrtHandle<ort::SessionOptions> options(raw);
    ort_check(api.SetSessionLogSeverityLevel(raw, spec.log_level), "session");
    ort_check(api.SetSessionGraphOptimizationLevel(raw, ort::kEnableAllOptimizations), "session");
    ort_check(api.SetIntraOpNumThreads(raw, spec.num_threads), "session");
    // Threads that spin between tiles take the cores from the rest of the filter
    // chain.
    ort_check(api.AddSessionConfigEntry(raw, "session.intra_op.allow_spinning", "0"), "session");
    if (model.external)
        ort_check(api.AddSessionConfigEntry(raw, "session.model_external_initializers_file_folder_path",
                                            utf8(std::filesystem::absolute(model.path).parent_path()).c_str()),
                  "session");
    const auto set_size = [&](const std::string& name, int size) {
        if (size && !name.empty()) ort_check(api.AddFreeDimensionOverrideByName(raw, name.c_str(), size), "session");
    };
    if (spec.height && spec.width) set_size(model.input_batch_name, 1);
    set_size(model.input_height_name, spec.height);
    set_size(model.input_width_name, spec.width);
    return options;
}

OrtHandle<ort::Session> open_session(const Model& model, const std::string& bytes, const ort::SessionOptions* options,
                                     const char* provider) {
    const OrtLibrary& runtime = ort_library();
    ort::Session* raw = nullptr;
    ort_check(runtime.api.CreateSessionFromArray(runtime.env, bytes.data(), bytes.size(), options, &raw),
              "model " + model.name + " does not load with provider '" + provider + "'");
    return OrtHandle<ort::Session>(raw);
}

std::vector<int64_t> output_dims(ort::Session* session, const Model& model, const TensorShape& in) {
    const ort::Api& api = ort_library().api;
    const std::string what = "model " + model.name;
    Tensor input(model.input, in);
    std::ranges::fill(input.floats(), 0.5f);
    input.to_graph();
    const char* input_name = input.name();
    const char* output_name = model.output.name.c_str();
    const ort::Value* value = input.value();
    ort::Value* raw_output = nullptr;
    ort_check(api.Run(session, nullptr, &input_name, &value, 1, &output_name, 1, &raw_output), what);
    const OrtHandle<ort::Value> output(raw_output);
    ort::TensorInfo* raw_info = nullptr;
    ort_check(api.GetTensorTypeAndShape(raw_output, &raw_info), what);
    const OrtHandle<ort::TensorInfo> info(raw_info);
    size_t rank = 0;
    ort_check(api.GetDimensionsCount(raw_info, &rank), what);
    std::vector<int64_t> dims(rank);
    ort_check(api.GetDimensions(raw_info, dims.data(), rank), what);
    return dims;
}

/// Throws Error where a picture does not come out as the metadata say.
void check_shape(ort::Session* session, const Model& model) {
    const int size = (16 + model.multiple - 1) / model.multiple * model.multiple;
    const TensorShape out = model.shapes().output(size, size);
    const std::vector<int64_t> got = output_dims(session, model, model.shapes().input(size, size));
    const std::vector<int64_t> needed{1, out.channels, out.height, out.width};
    if (got != needed)
        fail("model ", model.name, " gives ", shape_text(got), " for a picture of ", size, "x", size, " with a margin of ",
             model.margin, ", ", shape_text(needed), " is needed; export it with padding, or with its margin in the metadata");
}

/// A session of a provider that compiles models: of the model's engine, which is in the cache, or of the model itself where it is
/// an engine or `may_build` is given.
OrtHandle<ort::Session> open_engine(const Model& model, const ort::SessionOptions* options, const Provider& provider,
                                    const SessionSpec& spec, bool may_build) {
    std::optional<EngineFile> engine;
    if (!model.engine) engine = find_engine(model, provider, spec, may_build);
    if (!engine) return open_session(model, model.bytes, options, provider.name);
    try {
        return open_session(model, engine->bytes, options, provider.name);
    } catch (const Error& error) {
        fail(error.what(), "; its engine ", utf8(engine->path), " may be of another version or GPU, run ",
             engine_command(model, provider, spec), " to build it again");
    }
}

/// Held while a session of a serial provider does anything: those of ONNX Runtime 1.31's WebGPU share one device and one command
/// encoder, without a lock.
std::unique_lock<std::mutex> turn(bool serial) {
    static std::mutex mutex;
    return serial ? std::unique_lock(mutex) : std::unique_lock<std::mutex>();
}

class OrtTileRun : public TileRun {
  public:
    OrtTileRun(ort::Session* session, bool serial, Tensor input, Tensor output)
        : session_(session), serial_(serial), in_(std::move(input)), out_(std::move(output)) {
        input_ = in_.floats();
        output_ = out_.floats();
    }

    void run() override {
        const char *input_name = in_.name(), *output_name = out_.name();
        const ort::Value* input = in_.value();
        ort::Value* output = out_.value();
        in_.to_graph();
        const auto lock = turn(serial_);
        ort_check(ort_library_if_loaded()->api.Run(session_, nullptr, &input_name, &input, 1, &output_name, 1, &output),
                  "inference");
        out_.from_graph();
    }

  private:
    ort::Session* session_;
    bool serial_;
    Tensor in_, out_;
};

class OrtSession : public Session {
  public:
    OrtSession(OrtHandle<ort::Session> session, bool serial, const Model& model)
        : session_(std::move(session)), serial_(serial), input_(model.input), output_(model.output), shapes_(model.shapes()) {}

    ~OrtSession() override {
        const auto lock = turn(serial_);
        session_.reset();
    }

    std::unique_ptr<TileRun> tile_run(int tile_width, int tile_height) const override {
        return std::make_unique<OrtTileRun>(session_.get(), serial_, Tensor(input_, shapes_.input(tile_width, tile_height)),
                                            Tensor(output_, shapes_.output(tile_width, tile_height)));
    }

  private:
    OrtHandle<ort::Session> session_;
    bool serial_;
    Port input_, output_;
    TileShapes shapes_;
};

}  // namespace

std::unique_ptr<Session> open_ort_session(const Model& model, const Provider& provider, const SessionSpec& asked) {
    SessionSpec spec = asked;
    const bool may_build = provider.ort->engines && take_build_option(spec.options);
    const OrtHandle<ort::SessionOptions> options = session_options(model, spec);
    provider.ort->append(provider, spec, options.get());
    const auto lock = turn(provider.ort->serial);
    OrtHandle<ort::Session> session = provider.ort->engines ? open_engine(model, options.get(), provider, spec, may_build)
                                                            : open_session(model, model.bytes, options.get(), provider.name);
    // Sizes that are free are checked on a small picture; where one is fixed, the
    // first tile that does not fit tells.
    if (!spec.height && !model.fixed_height && !model.fixed_width) check_shape(session.get(), model);
    return std::make_unique<OrtSession>(std::move(session), provider.ort->serial, model);
}

OrtProbe::OrtProbe(const Model& model) : model_(model) {
    SessionSpec spec;
    spec.log_level = ort::kFatal;  // sizes that it does not take are no errors
    session_ = open_session(model, model.bytes, session_options(model, spec).get(), "cpu");
}

std::vector<int64_t> OrtProbe::output_shape(int width, int height) const {
    return output_dims(session_.get(), model_, {model_.shapes().channels, height, width});
}

std::string shape_text(const std::vector<int64_t>& dims) {
    std::string text;
    for (const int64_t dim : dims) {
        if (!text.empty()) text += 'x';
        text += std::to_string(dim);
    }
    return text;
}

}  // namespace vsartifact
