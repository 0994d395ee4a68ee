// SPDX-License-Identifier: MIT
// Providers: what can compute a model, one row each in the table of
// providers.cpp. Adding one means adding a row.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "ort_api.hpp"
#include "session.hpp"

namespace vsartifact {

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

    // Execution providers of ONNX Runtime only:
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

/// All rows, best first.
std::span<const Provider> providers();

/// The row of that name, or one made for a plug-in provider's library where the
/// name is "plugin:" and its absolute path. Throws Error with the known names, or
/// where there is no such library.
const Provider& find_provider(const std::string& name);

/// Throws Error where the model is an engine that another provider runs.
void check_engine(const Model& model, const Provider& provider);

/// Whether this process can use the provider. Loads libraries, builds no
/// session. Never throws Error.
ProviderStatus provider_status(const Provider& provider);

}  // namespace vsartifact
