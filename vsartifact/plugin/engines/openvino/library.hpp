// SPDX-License-Identifier: MIT
// OpenVINO by its C API, opened at first use from the Python package `openvino`
// and never closed. Called directly and not as an execution provider of ONNX
// Runtime: that one offers devices of Intel only, while OpenVINO computes well
// on any x86 or ARM CPU.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace vsartifact {

namespace ov {

struct Core;
struct Model;
struct CompiledModel;
struct InferRequest;
struct Tensor;

struct Version {
    const char* build_number;
    const char* description;
};
struct Devices {
    char** names;
    size_t count;
};
struct Dimension {
    int64_t least;
    int64_t most;
};
struct PartialShape {
    Dimension rank;
    Dimension* dims;
};

// X(name, return type, arguments); a status of 0 is success
#define VSARTIFACT_OPENVINO_FUNCTIONS(X)                                                                      \
    X(ov_get_last_err_msg, const char*, ())                                                                   \
    X(ov_get_openvino_version, int, (Version*))                                                               \
    X(ov_core_create, int, (Core**))                                                                          \
    X(ov_core_get_available_devices, int, (const Core*, Devices*))                                            \
    X(ov_core_get_property, int, (const Core*, const char* device, const char* key, char** value))            \
    X(ov_core_read_model, int, (const Core*, const char* path, const char* weights, Model**))                 \
    X(ov_core_read_model_from_memory_buffer, int, (const Core*, const char*, size_t, const Tensor*, Model**)) \
    X(ov_core_compile_model, int, (const Core*, const Model*, const char*, size_t, CompiledModel**, ...))     \
    X(ov_model_reshape_single_input, int, (const Model*, PartialShape))                                       \
    X(ov_compiled_model_create_infer_request, int, (const CompiledModel*, InferRequest**))                    \
    X(ov_infer_request_get_input_tensor, int, (const InferRequest*, Tensor**))                                \
    X(ov_infer_request_get_output_tensor, int, (const InferRequest*, Tensor**))                               \
    X(ov_infer_request_infer, int, (InferRequest*))                                                           \
    X(ov_tensor_data, int, (const Tensor*, void**))                                                           \
    X(ov_tensor_get_byte_size, int, (const Tensor*, size_t*))                                                 \
    X(ov_free, void, (const char*))                                                                           \
    X(ov_version_free, void, (Version*))                                                                      \
    X(ov_available_devices_free, void, (Devices*))                                                            \
    X(ov_model_free, void, (Model*))                                                                          \
    X(ov_compiled_model_free, void, (CompiledModel*))                                                         \
    X(ov_infer_request_free, void, (InferRequest*))                                                           \
    X(ov_tensor_free, void, (Tensor*))

struct Api {
#define VSARTIFACT_OPENVINO_MEMBER(name, result, arguments) result(*name) arguments = nullptr;
    VSARTIFACT_OPENVINO_FUNCTIONS(VSARTIFACT_OPENVINO_MEMBER)
#undef VSARTIFACT_OPENVINO_MEMBER
};

}  // namespace ov

struct OpenVinoLibrary {
    ov::Api api;
    ov::Core* core;
    std::string version;
    std::vector<std::string> devices;       // as OpenVINO names them
    std::vector<std::string> device_texts;  // for people
};

/// Opens OpenVINO at the first call. Throws Error where it is not installed or
/// does not start.
const OpenVinoLibrary& openvino_library();

/// Throws Error with OpenVINO's message, `what` in front, unless `status` is 0.
void openvino_check(int status, const std::string& what);

struct OpenVinoDelete {
    void operator()(ov::Model* p) const { openvino_library().api.ov_model_free(p); }
    void operator()(ov::CompiledModel* p) const { openvino_library().api.ov_compiled_model_free(p); }
    void operator()(ov::InferRequest* p) const { openvino_library().api.ov_infer_request_free(p); }
    void operator()(ov::Tensor* p) const { openvino_library().api.ov_tensor_free(p); }
};

template <typename T>
using OpenVinoHandle = std::unique_ptr<T, OpenVinoDelete>;

}  // namespace vsartifact
