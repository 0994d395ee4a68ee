// SPDX-License-Identifier: MIT
// The ONNX Runtime library of this process: found and opened at first use,
// never closed.
#pragma once

#include <memory>
#include <string>

#include "engines/ort/api.hpp"

namespace vsartifact {

/// ONNX Runtime as loaded. One for the process; it outlives every VapourSynth
/// core.
struct OrtLibrary {
    ort::Api api;
    ort::Env* env;
    std::string version;
    std::string path;
};

/// Opens ONNX Runtime at the first call: $VSARTIFACT_ORT, then the Python
/// package beside the plugin, then the loader's path. Throws Error where none
/// is found or it is too old; a later call tries again.
const OrtLibrary& ort_library();

/// ONNX Runtime if a filter of this process has opened it already, else null.
/// Never throws.
const OrtLibrary* ort_library_if_loaded();

/// Throws Error with ONNX Runtime's message, `what` in front, unless `status`
/// is null. Releases the status.
void ort_check(ort::Status* status, const std::string& what);

struct OrtDelete {
    void operator()(ort::Session* p) const { ort_library_if_loaded()->api.ReleaseSession(p); }
    void operator()(ort::SessionOptions* p) const { ort_library_if_loaded()->api.ReleaseSessionOptions(p); }
    void operator()(ort::Value* p) const { ort_library_if_loaded()->api.ReleaseValue(p); }
    void operator()(ort::MemoryInfo* p) const { ort_library_if_loaded()->api.ReleaseMemoryInfo(p); }
    void operator()(ort::TensorInfo* p) const { ort_library_if_loaded()->api.ReleaseTensorTypeAndShapeInfo(p); }
    void operator()(ort::CudaOptions* p) const { ort_library_if_loaded()->api.ReleaseCUDAProviderOptions(p); }
    void operator()(ort::TensorRtOptions* p) const { ort_library_if_loaded()->api.ReleaseTensorRTProviderOptions(p); }
};

/// Owner of an ONNX Runtime object.
template <typename T>
using OrtHandle = std::unique_ptr<T, OrtDelete>;

}  // namespace vsartifact
