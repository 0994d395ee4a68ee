// SPDX-License-Identifier: MIT
#include "openvino_session.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "error.hpp"
#include "openvino_library.hpp"

namespace vsartifact {

namespace {

using Request = OpenVinoHandle<ov::InferRequest>;
using Get = int (*)(const ov::InferRequest*, ov::Tensor**);

/// The memory of a request's tensor, which must hold `count` floats.
std::span<float> tensor_memory(const Request& request, Get get, size_t count, const char* name) {
    const ov::Api& api = openvino_library().api;
    ov::Tensor* raw = nullptr;
    openvino_check(get(request.get(), &raw), name);
    const OpenVinoHandle<ov::Tensor> tensor(raw);
    size_t bytes = 0;
    void* data = nullptr;
    openvino_check(api.ov_tensor_get_byte_size(raw, &bytes), name);
    openvino_check(api.ov_tensor_data(raw, &data), name);
    if (bytes != count * sizeof(float)) {
        fail("the model's ", name, " holds ", bytes / sizeof(float), " values for a tile, ", count,
             " are needed; export it with padding, or with its margin in the "
             "metadata");
    }
    return {static_cast<float*>(data), count};
}

class OpenVinoTileRun : public TileRun {
  public:
    OpenVinoTileRun(Request request, const TensorShape& input, const TensorShape& output) : request_(std::move(request)) {
        const ov::Api& api = openvino_library().api;
        input_ = tensor_memory(request_, api.ov_infer_request_get_input_tensor, input.count(), "input");
        output_ = tensor_memory(request_, api.ov_infer_request_get_output_tensor, output.count(), "output");
    }

    void run() override { openvino_check(openvino_library().api.ov_infer_request_infer(request_.get()), "inference"); }

  private:
    Request request_;
};

class OpenVinoSession : public Session {
  public:
    OpenVinoSession(OpenVinoHandle<ov::CompiledModel> compiled, const TileShapes& shapes)
        : compiled_(std::move(compiled)), shapes_(shapes) {}

    std::unique_ptr<TileRun> tile_run(int tile_width, int tile_height) const override {
        ov::InferRequest* request = nullptr;
        openvino_check(openvino_library().api.ov_compiled_model_create_infer_request(compiled_.get(), &request), "inference");
        return std::make_unique<OpenVinoTileRun>(Request(request), shapes_.input(tile_width, tile_height),
                                                 shapes_.output(tile_width, tile_height));
    }

  private:
    OpenVinoHandle<ov::CompiledModel> compiled_;
    TileShapes shapes_;
};

/// The device asked for, else the CPU: what the model gives there is float32
/// everywhere.
const std::string& choose_device(int device_id) {
    const std::vector<std::string>& devices = openvino_library().devices;
    if (device_id >= static_cast<int>(devices.size()))
        fail("device_id ", device_id, " is out of range, provider 'openvino' has ", devices.size(), " device(s) here");
    if (device_id >= 0) return devices[static_cast<size_t>(device_id)];
    const auto cpu = std::find(devices.begin(), devices.end(), "CPU");
    return cpu != devices.end() ? *cpu : devices.front();
}

}  // namespace

std::unique_ptr<Session> open_openvino_session(const Model& model, const Provider&, const SessionSpec& spec) {
    const OpenVinoLibrary& library = openvino_library();
    const std::string what = "model " + model.name + " does not load with provider 'openvino'";
    const std::string& device = choose_device(spec.device_id);
    ov::Model* raw_model = nullptr;
    openvino_check(library.api.ov_core_read_model_from_memory_buffer(library.core, model.bytes.data(), model.bytes.size(),
                                                                     nullptr, &raw_model),
                   what);
    const OpenVinoHandle<ov::Model> graph(raw_model);
    const int channels = model.kind.channels;
    std::array<ov::Dimension, 4> dims{{{1, 1}, {channels, channels}, {spec.height, spec.height}, {spec.width, spec.width}}};
    openvino_check(library.api.ov_model_reshape_single_input(raw_model, {{4, 4}, dims.data()}), what);
    const std::string streams = std::to_string(spec.num_streams);
    const std::string threads = std::to_string(spec.num_streams * spec.num_threads);
    const auto compile = [&](auto... properties) {
        ov::CompiledModel* compiled = nullptr;
        openvino_check(library.api.ov_core_compile_model(library.core, raw_model, device.c_str(), sizeof...(properties),
                                                         &compiled, properties...),
                       what);
        return OpenVinoHandle<ov::CompiledModel>(compiled);
    };
    // Left to itself a device computes in what it is fastest with: bf16 on CPUs that have it, f16 on GPUs. Threads are the CPU's.
    const char *hint = "INFERENCE_PRECISION_HINT", *stream_count = "NUM_STREAMS", *thread_count = "INFERENCE_NUM_THREADS";
    const bool cpu = device == "CPU";
    OpenVinoHandle<ov::CompiledModel> compiled;
    if (spec.half && cpu) {
        compiled = compile(stream_count, streams.c_str(), thread_count, threads.c_str());
    } else if (spec.half) {
        compiled = compile(stream_count, streams.c_str());
    } else if (cpu) {
        compiled = compile(hint, "f32", stream_count, streams.c_str(), thread_count, threads.c_str());
    } else {
        compiled = compile(hint, "f32", stream_count, streams.c_str());
    }
    auto session = std::make_unique<OpenVinoSession>(std::move(compiled), model.shapes());
    // A model whose sizes do not fit its metadata is found out here, not at the first frame.
    session->tile_run(spec.width - 2 * model.margin, spec.height - 2 * model.margin);
    return session;
}

}  // namespace vsartifact
