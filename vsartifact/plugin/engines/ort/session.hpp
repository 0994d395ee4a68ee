// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engines/api/provider.hpp"
#include "engines/ort/library.hpp"

namespace vsartifact {

/// A session of ONNX Runtime with the execution provider of that row.
std::unique_ptr<Session> open_ort_session(const Model& model, const Provider& provider, const SessionSpec& spec);

/// A model on the CPU, to see what sizes it gives.
class OrtProbe {
  public:
    /// Throws Error where ONNX Runtime is absent or does not take the model.
    explicit OrtProbe(const Model& model);

    /// Dimensions of what it makes of an input of that size. Throws Error with
    /// ONNX Runtime's message where it takes none such.
    std::vector<int64_t> output_shape(int width, int height) const;

  private:
    const Model& model_;
    OrtHandle<ort::Session> session_;
};

/// Dimensions joined by an x.
std::string shape_text(const std::vector<int64_t>& dims);

}  // namespace vsartifact
