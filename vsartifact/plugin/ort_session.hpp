// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "session.hpp"

namespace vsartifact {

/// A session of ONNX Runtime with the execution provider of that row.
std::unique_ptr<Session> open_ort_session(const Model& model, const Provider& provider, const SessionSpec& spec);

}  // namespace vsartifact
