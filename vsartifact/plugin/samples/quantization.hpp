// SPDX-License-Identifier: MIT
// The quantisation that a JPEG left in a plane: found in its samples, and
// bounding what a network changes. vsartifact/core/jpeg.py says how and why,
// and whose idea it was.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace vsartifact {

class Quantization {
  public:
    /// What a packed plane of unit values shows, none where that is nothing.
    /// Blocks begin at its first row and column.
    static std::optional<Quantization> find(const float* plane, int width, int height);

    /// How coarse it is, as a network is told, 0 to 1.
    float level() const { return level_; }

    /// How far coefficients of unit values may move, 64, those of the first row first.
    std::vector<float> limits() const { return {limits_.begin(), limits_.end()}; }

    /// Cuts each DCT coefficient of a packed plane of changes, in place.
    void bound(float* change, int width, int height) const;

  private:
    using Block = std::array<float, 64>;

    Quantization(float level, const Block& limits) : level_(level), limits_(limits) {}

    float level_;
    Block limits_;  // of unit values
};

}  // namespace vsartifact
