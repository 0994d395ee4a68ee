// SPDX-License-Identifier: MIT
// ONNX Runtime's execution providers: how each is found and set to compute in
// float32 on the device asked for.
#pragma once

#include "providers.hpp"

namespace vsartifact {

// Each throws Error where the provider is absent, with the remedy.
void append_cpu(const Provider& p, const SessionSpec& spec, ort::SessionOptions* session);
void append_cuda(const Provider& p, const SessionSpec& spec, ort::SessionOptions* session);
void append_tensorrt(const Provider& p, const SessionSpec& spec, ort::SessionOptions* session);
void append_tensorrt_rtx(const Provider& p, const SessionSpec& spec, ort::SessionOptions* session);
/// Any plug-in provider.
void append_plugin_provider(const Provider& p, const SessionSpec& spec, ort::SessionOptions* session);

ProviderStatus ort_status(const Provider& p);

}  // namespace vsartifact
