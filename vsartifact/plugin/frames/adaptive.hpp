// SPDX-License-Identifier: MIT
// Adaptive strength: a factor for each plane of each frame, from what the
// network wants to change in it. vsartifact/core/adaptive.py says what the
// numbers mean and which planes share them, training/calibrate.py fits them and
// stores them in the model.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "model/models.hpp"

namespace vsartifact {

/// Whether a model is calibrated and of channels that can be: what Restore does
/// where it is not told.
bool adaptive_by_default(const Model& model);

/// A model's own fits of the factor to the statistics of a plane.
class Estimates {
  public:
    /// Throws Error where the model's channels have none, it is not
    /// calibrated, or holds a calibration that cannot be read.
    explicit Estimates(const Model& model);

    /// Factor on strength, 0 to 1.5, for a plane of unit values and the residual
    /// of the whole plane, both packed; 1 for planes that are not at least 3x3.
    /// `number` is RestoredPlane::estimate.
    double factor(size_t number, const float* plane, const float* residual, int width, int height) const;

    size_t count() const { return estimates_.size(); }
    /// An estimate as the metadata have it: bias; weight, low, high of each statistic; gain, bias, weights of each unit.
    std::vector<float> numbers(size_t number) const;

  private:
    static constexpr size_t kStatistics = 6, kUnits = 6;
    using Values = std::array<double, kStatistics>;

    /// gain * tanh(bias + weights . statistics)
    struct Unit {
        double gain, bias;
        Values weights;
    };
    struct Estimate {
        double bias;
        Values weights, low, high;
        std::array<Unit, kUnits> units;
    };
    std::vector<Estimate> estimates_;
};

}  // namespace vsartifact
