// SPDX-License-Identifier: MIT
// Provider 'vulkan': the plugin's own engine for small convolutional networks on graphics cards of any vendor, as a Session. It
// needs nothing but the card's driver.
#pragma once

#include "engines/api/provider.hpp"

namespace vsartifact {

/// Throws Error where there is no Vulkan loader or device, the network has operators that the engine lacks, or no graphics card
/// is there and `device_id` names no software device. Half precision is taken where it is allowed and the device has it.
std::unique_ptr<Session> open_vulkan_session(const Model& model, const Provider& provider, const SessionSpec& spec);

/// Not available where there are software devices alone, which are listed all the same.
ProviderStatus vulkan_status(const Provider& provider);

}  // namespace vsartifact
