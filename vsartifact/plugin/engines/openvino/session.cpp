// SPDX-License-Identifier: MIT
#include "engines/openvino/session.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "engines/openvino/library.hpp"
#include "samples/half.hpp"
#include "system/error.hpp"
#include "system/platform.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

namespace {

constexpr size_t kMaxProperties = 3 + kMaxProviderOptions;

using Request = OpenVinoHandle<ov::InferRequest>;
using Get = int (*)(const ov::InferRequest*, ov::Tensor**);

/// A request's input or output tensor.
class Tensor {
  public:
    /// Throws Error where it does not hold `count` values.
    Tensor(const Request& request, Get get, const Port& port, size_t count, const char* name) : half_(port.half) {
        const ov::Api& api = openvino_library().api;
        ov::Tensor* raw = nullptr;
        openvino_check(get(request.get(), &raw), name);
        const OpenVinoHandle<ov::Tensor> tensor(raw);
        size_t bytes = 0;
        openvino_check(api.ov_tensor_get_byte_size(raw, &bytes), name);
        openvino_check(api.ov_tensor_data(raw, &data_), name);
        const size_t size = half_ ? sizeof(uint16_t) : sizeof(float);
        if (bytes != count * size)
            fail("the model's ", name, " holds ", bytes / size, " values for a tile, ", count,
                 " are needed; export it with padding, or with its margin in the metadata");
        if (half_) floats_ = scratch_floats(count);
        values_ = half_ ? std::span<float>(floats_.as<float>(), count) : std::span<float>(static_cast<float*>(data_), count);
    }

    std::span<float> floats() const { return values_; }

    /// What the graph sees from what floats() holds, and back.
    void to_graph() const {
        if (half_) to_halves(values_.data(), values_.size(), static_cast<uint16_t*>(data_));
    }
    void from_graph() const {
        if (half_) from_halves(static_cast<const uint16_t*>(data_), values_.size(), values_.data());
    }

  private:
    bool half_;
    void* data_ = nullptr;
    Scratch floats_;  // of a float16 graph
    std::span<float> values_;
};

/// Requests of a session that nobody uses. They hold the memory of what the network computes in between.
class IdleRequests {
  public:
    Request take() {
        const std::lock_guard lock(mutex_);
        if (requests_.empty()) return nullptr;
        Request request = std::move(requests_.back());
        requests_.pop_back();
        return request;
    }

    void give_back(Request request) {
        const std::lock_guard lock(mutex_);
        requests_.push_back(std::move(request));
    }

  private:
    std::mutex mutex_;
    std::vector<Request> requests_;
};

class OpenVinoTileRun : public TileRun {
  public:
    OpenVinoTileRun(IdleRequests& idle, Request request, const Port& input, size_t in_count, const Port& output, size_t out_count)
        : idle_(idle),
          request_(std::move(request)),
          in_(request_, openvino_library().api.ov_infer_request_get_input_tensor, input, in_count, "input"),
          out_(request_, openvino_library().api.ov_infer_request_get_output_tensor, output, out_count, "output") {
        input_ = in_.floats();
        output_ = out_.floats();
    }

    ~OpenVinoTileRun() override { idle_.give_back(std::move(request_)); }

    void run() override {
        in_.to_graph();
        openvino_check(openvino_library().api.ov_infer_request_infer(request_.get()), "inference");
        out_.from_graph();
    }

  private:
    IdleRequests& idle_;
    Request request_;
    Tensor in_, out_;
};

class OpenVinoSession : public Session {
  public:
    OpenVinoSession(OpenVinoHandle<ov::CompiledModel> compiled, const Model& model)
        : compiled_(std::move(compiled)), input_(model.input), output_(model.output), shapes_(model.shapes()) {}

    std::unique_ptr<TileRun> tile_run(int tile_width, int tile_height) const override {
        Request request = idle_.take();
        if (!request) {
            ov::InferRequest* made = nullptr;
            openvino_check(openvino_library().api.ov_compiled_model_create_infer_request(compiled_.get(), &made), "inference");
            request.reset(made);
        }
        return std::make_unique<OpenVinoTileRun>(idle_, std::move(request), input_,
                                                 shapes_.input(tile_width, tile_height).count(), output_,
                                                 shapes_.output(tile_width, tile_height).count());
    }

  private:
    OpenVinoHandle<ov::CompiledModel> compiled_;
    mutable IdleRequests idle_;
    Port input_, output_;
    TileShapes shapes_;
};

/// The device asked for, else the CPU: what the model gives there is float32
/// everywhere.
const std::string& choose_device(int device_id) {
    const std::vector<std::string>& devices = openvino_library().devices;
    if (device_id >= static_cast<int>(devices.size()))
        fail("device_id ", device_id, " is out of range, provider 'openvino' has ", devices.size(),
             " device(s) here; core.vsartifact.Providers() lists them");
    if (device_id >= 0) return devices[static_cast<size_t>(device_id)];
    const auto cpu = std::find(devices.begin(), devices.end(), "CPU");
    return cpu != devices.end() ? *cpu : devices.front();
}

OpenVinoHandle<ov::Model> read_model(const Model& model, const std::string& what) {
    const OpenVinoLibrary& library = openvino_library();
    ov::Model* graph = nullptr;
    const int status = model.external ? library.api.ov_core_read_model(library.core, utf8(model.path).c_str(), nullptr, &graph)
                                      : library.api.ov_core_read_model_from_memory_buffer(library.core, model.bytes.data(),
                                                                                          model.bytes.size(), nullptr, &graph);
    openvino_check(status, what);
    return OpenVinoHandle<ov::Model>(graph);
}

/// What the device is told, the user's word last. Left to itself a device computes in what it is fastest with: bf16 on CPUs that
/// have it, f16 on GPUs. Threads are the CPU's.
ProviderOptions properties(const SessionSpec& spec, const std::string& device) {
    ProviderOptions all{{"NUM_STREAMS", std::to_string(spec.num_streams)}};
    if (!spec.half) all.emplace_back("INFERENCE_PRECISION_HINT", "f32");
    if (device == "CPU") all.emplace_back("INFERENCE_NUM_THREADS", std::to_string(spec.num_streams * spec.num_threads));
    return overridden(all, spec.options);
}

/// The C function takes its properties as a variable list, key and value in turn. Those past its count it does not read.
template <size_t... I>
int compile(const ov::Model* graph, const char* device, const ProviderOptions& properties, ov::CompiledModel** compiled,
            std::index_sequence<I...>) {
    const auto text = [&](size_t i) -> const char* {
        if (i / 2 >= properties.size()) return nullptr;
        return (i % 2 ? properties[i / 2].second : properties[i / 2].first).c_str();
    };
    const OpenVinoLibrary& library = openvino_library();
    return library.api.ov_core_compile_model(library.core, graph, device, 2 * properties.size(), compiled, text(I)...);
}

}  // namespace

std::unique_ptr<Session> open_openvino_session(const Model& model, const Provider&, const SessionSpec& spec) {
    const OpenVinoLibrary& library = openvino_library();
    const std::string what = "model " + model.name + " does not load with provider 'openvino'";
    const std::string& device = choose_device(spec.device_id);
    const OpenVinoHandle<ov::Model> graph = read_model(model, what);
    const int channels = model.shapes().channels;
    std::array<ov::Dimension, 4> dims{{{1, 1}, {channels, channels}, {spec.height, spec.height}, {spec.width, spec.width}}};
    openvino_check(library.api.ov_model_reshape_single_input(graph.get(), {{4, 4}, dims.data()}), what);
    const ProviderOptions all = properties(spec, device);
    ov::CompiledModel* compiled = nullptr;
    openvino_check(compile(graph.get(), device.c_str(), all, &compiled, std::make_index_sequence<2 * kMaxProperties>()), what);
    auto session = std::make_unique<OpenVinoSession>(OpenVinoHandle<ov::CompiledModel>(compiled), model);
    // A model whose sizes do not fit its metadata is found out here, not at the first frame.
    session->tile_run(spec.width - 2 * model.margin, spec.height - 2 * model.margin);
    return session;
}

}  // namespace vsartifact
