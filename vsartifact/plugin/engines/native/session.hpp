// SPDX-License-Identifier: MIT
// Provider 'native': the plugin's own engine for small convolutional networks on
// CPUs, as a Session. It needs no library.
#pragma once

#include "engines/api/provider.hpp"

namespace vsartifact {

/// Throws Error where the network has operators that the engine lacks. The
/// option `isa` asks for an instruction set, by default the best that the CPU
/// has; with half precision that is bfloat16 where the CPU is faster with it.
std::unique_ptr<Session> open_native_session(const Model& model, const Provider& provider, const SessionSpec& spec);

ProviderStatus native_status(const Provider& provider);

}  // namespace vsartifact
