// SPDX-License-Identifier: MIT
// What can compute a model: one row of the table in engines/providers.cpp.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engines/api/session.hpp"

namespace vsartifact {

struct ExecutionProvider;  // engines/ort/execution_providers.hpp

/// Whether a provider works here, and with what.
struct ProviderStatus {
    bool available = false;
    std::string version;
    std::string reason;  // why it is not available and what to do, else empty
    std::vector<std::string> devices;
};

struct Provider {
    const char* name;
    const char* extra;  // pip extra of vsartifact that installs it
    bool in_auto;       // provider="auto" tries the rows that have this, first row first
    bool fixed_shape;   // runs best, or only, where the input's size is known when
                        // the session is built
    bool on_cpu;        // cores are what it computes with, by default
    int tile_width;     // default tile, 0 = the whole plane
    int tile_height;
    int threads_per_stream;  // default on cores: ONNX Runtime is fastest with one thread a frame, OpenVINO with a few
    std::unique_ptr<Session> (*open)(const Model&, const Provider&, const SessionSpec&);
    ProviderStatus (*status)(const Provider&);  // throws Error where the provider is absent

    const ExecutionProvider* ort = nullptr;  // what ONNX Runtime needs to know of it, null where another engine computes
};

}  // namespace vsartifact
