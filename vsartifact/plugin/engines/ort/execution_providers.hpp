// SPDX-License-Identifier: MIT
// ONNX Runtime's execution providers: how each is found and set to compute in
// float32 on the device asked for.
#pragma once

#include "engines/api/provider.hpp"
#include "engines/ort/api.hpp"

namespace vsartifact {

/// What ONNX Runtime needs to know of a provider.
struct ExecutionProvider {
    const char* ep_name = nullptr;   // as ONNX Runtime calls it
    const char* hardware = nullptr;  // what it computes on, for people
    const char* package = nullptr;   // of a plug-in provider: directory in site-packages
    const char* library = nullptr;   // of a plug-in provider: its library's file name begins so; its path where `package` is null
    const char* preload = nullptr;   // directories under site-packages whose
                                     // libraries it needs, separated by ':'
    bool engines = false;            // compiles each model for one input size, which may take minutes
    bool serial = false;             // its sessions of one process cannot work at the same time
    void (*append)(const Provider&, const SessionSpec&, ort::SessionOptions*) = nullptr;  // throws Error where it is absent
};

// Rows of the table of providers have these. Their `append` throws Error where the provider is absent, with the remedy.
extern const ExecutionProvider kCpuExecution, kCudaExecution, kTensorRtExecution, kTensorRtRtxExecution, kWebGpuExecution;

/// For the library of a plug-in provider of which nothing else is known. `library` must outlive it.
ExecutionProvider plugin_execution(const char* library);

ProviderStatus ort_status(const Provider& p);

}  // namespace vsartifact
