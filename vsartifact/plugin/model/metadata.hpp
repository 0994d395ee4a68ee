// SPDX-License-Identifier: MIT
#pragma once

#include "model/models.hpp"
#include "model/onnx_file.hpp"

namespace vsartifact {

/// Fills the fields of a model that its file's `vsartifact.*` metadata hold.
/// Throws Error where a key is missing, malformed, or of a newer format.
void read_metadata(const OnnxFile& file, Model& model);

}  // namespace vsartifact
