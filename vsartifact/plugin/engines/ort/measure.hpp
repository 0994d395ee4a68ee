// SPDX-License-Identifier: MIT
#pragma once

#include "model/models.hpp"

namespace vsartifact {

/// Finds scale and multiple of a model without metadata by what it makes of
/// pictures of several sizes, computed by ONNX Runtime on the CPU, once per
/// process and file. Throws Error where it gives no picture of 1, 2, 3 or 4
/// times the size, or ONNX Runtime is absent or does not take it.
void measure_model(Model& model);

}  // namespace vsartifact
