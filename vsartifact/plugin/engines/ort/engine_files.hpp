// SPDX-License-Identifier: MIT
// Engines: models that TensorRT compiled ahead of playback, one file each,
// written by export/to_tensorrt.py into the user's cache.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "engines/api/provider.hpp"

namespace vsartifact {

/// Takes the option build_engine=1 or 0 out of the list: whether a session may
/// compile an engine itself. Throws Error where it has another value.
bool take_build_option(ProviderOptions& options);

/// The command that builds the engine of a session of that input size.
std::string engine_command(const Model& model, const Provider& provider, const SessionSpec& spec);

struct EngineFile {
    std::filesystem::path path;
    std::string bytes;
};

/// The newest engine in the cache for the model, the provider, and the
/// session's input size and precision. Throws Error where it is cut short, or
/// where there is none and `may_build` is false.
std::optional<EngineFile> find_engine(const Model& model, const Provider& provider, const SessionSpec& spec, bool may_build);

}  // namespace vsartifact
