// SPDX-License-Identifier: MIT
// Adaptive strength: a factor for each plane of each frame, from what the
// network wants to change in it. training/compression_estimate.py says what the
// numbers mean and fits them, training/calibrate.py stores them in the model.
#pragma once

#include <array>

#include "models.hpp"

namespace vsartifact {

/// A model's own fit of the factor to the statistics of a plane.
class Estimate {
  public:
    /// Throws Error where the model is of a kind that has none, is not
    /// calibrated, or holds a calibration that cannot be read.
    explicit Estimate(const Model& model);

    /// Factor on strength, 0 to 1.5, for a plane of unit values and the residual
    /// of the whole plane, both packed; 1 for planes that are not at least 3x3.
    double factor(const float* plane, const float* residual, int width, int height) const;

  private:
    struct Term {
        double weight, low, high;
    };
    double bias_;
    std::array<Term, 5> terms_;
};

}  // namespace vsartifact
