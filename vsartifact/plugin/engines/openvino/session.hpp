// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "engines/api/provider.hpp"

namespace vsartifact {

/// A model compiled by OpenVINO for the input size of `spec`, in float32.
std::unique_ptr<Session> open_openvino_session(const Model& model, const Provider& provider, const SessionSpec& spec);

}  // namespace vsartifact
