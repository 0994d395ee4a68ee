// SPDX-License-Identifier: MIT
// The table of providers, one row each in providers.cpp. Adding one means
// adding a row.
#pragma once

#include <span>
#include <string>

#include "engines/api/provider.hpp"

namespace vsartifact {

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
