// SPDX-License-Identifier: MIT
#include "ort_session.hpp"

#include <array>
#include <sstream>
#include <vector>

#include "error.hpp"
#include "ort_library.hpp"
#include "providers.hpp"

namespace vsartifact {

namespace {

constexpr const char* kInput = "input";
constexpr const char* kOutput = "output";

OrtHandle<ort::Value> wrap(std::vector<float>& data, const TensorShape& tensor) {
    const ort::Api& api = ort_library().api;
    ort::MemoryInfo* raw_memory = nullptr;
    ort_check(api.CreateCpuMemoryInfo(ort::kDeviceAllocator, ort::kMemTypeDefault, &raw_memory), "tensor");
    const OrtHandle<ort::MemoryInfo> memory(raw_memory);
    const std::array<int64_t, 4> shape{1, tensor.channels, tensor.height, tensor.width};
    ort::Value* value = nullptr;
    ort_check(api.CreateTensorWithDataAsOrtValue(memory.get(), data.data(), data.size() * sizeof(float), shape.data(),
                                                 shape.size(), ort::kFloat, &value),
              "tensor");
    return OrtHandle<ort::Value>(value);
}

OrtHandle<ort::SessionOptions> session_options(const Model& model, const Provider& provider, const SessionSpec& spec) {
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
    if (spec.height && !model.input_height_name.empty())
        ort_check(api.AddFreeDimensionOverrideByName(raw, model.input_height_name.c_str(), spec.height), "session");
    if (spec.width && !model.input_width_name.empty())
        ort_check(api.AddFreeDimensionOverrideByName(raw, model.input_width_name.c_str(), spec.width), "session");
    provider.append(provider, spec, raw);
    return options;
}

/// Throws Error where a picture does not come out as the metadata say.
void check_shape(ort::Session* session, const Model& model) {
    const ort::Api& api = ort_library().api;
    const int size = (16 + model.multiple - 1) / model.multiple * model.multiple;
    const TensorShape in = model.shapes().input(size, size), out = model.shapes().output(size, size);
    std::vector<float> picture(in.count(), 0.5f);
    const OrtHandle<ort::Value> input_value = wrap(picture, in);
    const ort::Value* input = input_value.get();
    ort::Value* raw_output = nullptr;
    ort_check(api.Run(session, nullptr, &kInput, &input, 1, &kOutput, 1, &raw_output), "model " + model.name);
    const OrtHandle<ort::Value> output(raw_output);
    ort::TensorInfo* raw_info = nullptr;
    ort_check(api.GetTensorTypeAndShape(raw_output, &raw_info), "model " + model.name);
    const OrtHandle<ort::TensorInfo> info(raw_info);
    size_t rank = 0;
    ort_check(api.GetDimensionsCount(raw_info, &rank), "model " + model.name);
    std::vector<int64_t> got(rank);
    ort_check(api.GetDimensions(raw_info, got.data(), rank), "model " + model.name);
    if (got == std::vector<int64_t>{1, out.channels, out.height, out.width}) return;
    std::ostringstream text;
    for (size_t i = 0; i < rank; i++) text << (i ? "x" : "") << got[i];
    fail("model ", model.name, " gives ", text.str(), " for a picture of ", size, "x", size, " with a margin of ", model.margin,
         ", 1x", out.channels, "x", out.height, "x", out.width,
         " is needed; export it with padding, or with its margin in the metadata");
}

class OrtTileRun : public TileRun {
  public:
    OrtTileRun(ort::Session* session, const TensorShape& input, const TensorShape& output)
        : session_(session), in_(input.count()), out_(output.count()) {
        input_ = in_;
        output_ = out_;
        input_value_ = wrap(in_, input);
        output_value_ = wrap(out_, output);
    }

    void run() override {
        const ort::Value* input = input_value_.get();
        ort::Value* output = output_value_.get();
        ort_check(ort_library_if_loaded()->api.Run(session_, nullptr, &kInput, &input, 1, &kOutput, 1, &output), "inference");
    }

  private:
    ort::Session* session_;
    std::vector<float> in_, out_;
    OrtHandle<ort::Value> input_value_, output_value_;
};

class OrtSession : public Session {
  public:
    OrtSession(OrtHandle<ort::Session> session, const TileShapes& shapes) : session_(std::move(session)), shapes_(shapes) {}

    std::unique_ptr<TileRun> tile_run(int tile_width, int tile_height) const override {
        return std::make_unique<OrtTileRun>(session_.get(), shapes_.input(tile_width, tile_height),
                                            shapes_.output(tile_width, tile_height));
    }

  private:
    OrtHandle<ort::Session> session_;
    TileShapes shapes_;
};

}  // namespace

std::unique_ptr<Session> open_ort_session(const Model& model, const Provider& provider, const SessionSpec& spec) {
    const OrtLibrary& runtime = ort_library();
    const OrtHandle<ort::SessionOptions> options = session_options(model, provider, spec);
    ort::Session* raw = nullptr;
    ort_check(runtime.api.CreateSessionFromArray(runtime.env, model.bytes.data(), model.bytes.size(), options.get(), &raw),
              "model " + model.name + " does not load with provider '" + provider.name + "'");
    OrtHandle<ort::Session> session(raw);
    // Sizes that are free are checked on a small picture; where one is fixed, the
    // first tile that does not fit tells.
    if (!spec.height && !model.fixed_height && !model.fixed_width) check_shape(raw, model);
    return std::make_unique<OrtSession>(std::move(session), model.shapes());
}

}  // namespace vsartifact
