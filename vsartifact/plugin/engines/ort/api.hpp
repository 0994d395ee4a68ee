// SPDX-License-Identifier: MIT
// The part of ONNX Runtime's C ABI that the plugin calls, declared here so that
// nothing is linked and no header is needed.
//
// `OrtApi` is an append-only table of function pointers: a slot never moves,
// and `GetApi(n)` answers only where the library has all slots of version n.
// The slots below belong to version 22 or older, which is the version asked
// for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <memory>

namespace vsartifact::ort {

constexpr uint32_t kApiVersion = 22;

struct Status;
struct Env;
struct Session;
struct SessionOptions;
struct RunOptions;
struct Value;
struct MemoryInfo;
struct TensorInfo;
struct CudaOptions;
struct TensorRtOptions;
struct EpDevice;
struct HardwareDevice;
struct KeyValuePairs;

enum LoggingLevel : int { kVerbose = 0, kInfo = 1, kWarning = 2, kError = 3, kFatal = 4 };
enum ElementType : int { kFloat = 1, kHalf = 10 };
enum DeviceType : int { kCpuDevice = 0, kGpuDevice = 1, kNpuDevice = 2 };
constexpr int kEnableAllOptimizations = 99;
constexpr int kDeviceAllocator = 0;
constexpr int kMemTypeDefault = 0;

using Keys = const char* const*;
using Dims = const int64_t*;
using PathChar = std::filesystem::path::value_type;  // ORTCHAR_T

// X(slot, name, return type, arguments)
#define VSARTIFACT_ORT_FUNCTIONS(X)                                                                               \
    X(2, GetErrorMessage, const char*, (const Status*))                                                           \
    X(3, CreateEnv, Status*, (LoggingLevel, const char* id, Env**))                                               \
    X(8, CreateSessionFromArray, Status*, (const Env*, const void*, size_t, const SessionOptions*, Session**))    \
    X(9, Run, Status*, (Session*, const RunOptions*, Keys, const Value* const*, size_t, Keys, size_t, Value**))   \
    X(10, CreateSessionOptions, Status*, (SessionOptions**))                                                      \
    X(22, SetSessionLogSeverityLevel, Status*, (SessionOptions*, int))                                            \
    X(23, SetSessionGraphOptimizationLevel, Status*, (SessionOptions*, int))                                      \
    X(24, SetIntraOpNumThreads, Status*, (SessionOptions*, int))                                                  \
    X(49, CreateTensorWithDataAsOrtValue, Status*,                                                                \
      (const MemoryInfo*, void*, size_t bytes, Dims, size_t rank, ElementType, Value**))                          \
    X(61, GetDimensionsCount, Status*, (const TensorInfo*, size_t*))                                              \
    X(62, GetDimensions, Status*, (const TensorInfo*, int64_t*, size_t))                                          \
    X(65, GetTensorTypeAndShape, Status*, (const Value*, TensorInfo**))                                           \
    X(69, CreateCpuMemoryInfo, Status*, (int allocator, int mem_type, MemoryInfo**))                              \
    X(93, ReleaseStatus, void, (Status*))                                                                         \
    X(94, ReleaseMemoryInfo, void, (MemoryInfo*))                                                                 \
    X(95, ReleaseSession, void, (Session*))                                                                       \
    X(96, ReleaseValue, void, (Value*))                                                                           \
    X(99, ReleaseTensorTypeAndShapeInfo, void, (TensorInfo*))                                                     \
    X(100, ReleaseSessionOptions, void, (SessionOptions*))                                                        \
    X(124, AddFreeDimensionOverrideByName, Status*, (SessionOptions*, const char*, int64_t))                      \
    X(125, GetAvailableProviders, Status*, (char***, int*))                                                       \
    X(126, ReleaseAvailableProviders, Status*, (char**, int))                                                     \
    X(130, AddSessionConfigEntry, Status*, (SessionOptions*, const char*, const char*))                           \
    X(170, SessionOptionsAppendExecutionProvider_TensorRT_V2, Status*, (SessionOptions*, const TensorRtOptions*)) \
    X(171, CreateTensorRTProviderOptions, Status*, (TensorRtOptions**))                                           \
    X(172, UpdateTensorRTProviderOptions, Status*, (TensorRtOptions*, Keys, Keys, size_t))                        \
    X(174, ReleaseTensorRTProviderOptions, void, (TensorRtOptions*))                                              \
    X(204, SessionOptionsAppendExecutionProvider_CUDA_V2, Status*, (SessionOptions*, const CudaOptions*))         \
    X(205, CreateCUDAProviderOptions, Status*, (CudaOptions**))                                                   \
    X(206, UpdateCUDAProviderOptions, Status*, (CudaOptions*, Keys, Keys, size_t))                                \
    X(208, ReleaseCUDAProviderOptions, void, (CudaOptions*))                                                      \
    X(297, GetKeyValue, const char*, (const KeyValuePairs*, const char*))                                         \
    X(301, RegisterExecutionProviderLibrary, Status*, (Env*, const char* name, const PathChar* path))             \
    X(303, GetEpDevices, Status*, (const Env*, const EpDevice* const**, size_t*))                                 \
    X(304, SessionOptionsAppendExecutionProvider_V2, Status*,                                                     \
      (SessionOptions*, Env*, const EpDevice* const*, size_t, Keys, Keys, size_t))                                \
    X(307, HardwareDevice_Type, DeviceType, (const HardwareDevice*))                                              \
    X(308, HardwareDevice_VendorId, uint32_t, (const HardwareDevice*))                                            \
    X(309, HardwareDevice_Vendor, const char*, (const HardwareDevice*))                                           \
    X(310, HardwareDevice_DeviceId, uint32_t, (const HardwareDevice*))                                            \
    X(311, HardwareDevice_Metadata, const KeyValuePairs*, (const HardwareDevice*))                                \
    X(312, EpDevice_EpName, const char*, (const EpDevice*))                                                       \
    X(314, EpDevice_EpMetadata, const KeyValuePairs*, (const EpDevice*))                                          \
    X(316, EpDevice_Device, const HardwareDevice*, (const EpDevice*))

/// Function pointers copied out of the library's table.
struct Api {
#define VSARTIFACT_ORT_MEMBER(slot, name, result, arguments) result(*name) arguments = nullptr;
    VSARTIFACT_ORT_FUNCTIONS(VSARTIFACT_ORT_MEMBER)
#undef VSARTIFACT_ORT_MEMBER

    explicit Api(const void* table) {
#define VSARTIFACT_ORT_COPY(slot, name, result, arguments) \
    std::memcpy(&name, static_cast<const char*>(table) + slot * sizeof(void*), sizeof(void*));
        VSARTIFACT_ORT_FUNCTIONS(VSARTIFACT_ORT_COPY)
#undef VSARTIFACT_ORT_COPY
    }
};

/// What `OrtGetApiBase()` of the library returns.
struct ApiBase {
    const void* (*GetApi)(uint32_t version);
    const char* (*GetVersionString)();
};

}  // namespace vsartifact::ort
