// SPDX-License-Identifier: MIT
// What is done to a network's change of whole planes before it is added: that
// of a JPEG's planes is bounded, that of others gets a factor where strength is
// adaptive.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "frames/adaptive.hpp"
#include "model/channels.hpp"
#include "run/restorer.hpp"
#include "samples/quantization.hpp"

namespace vsartifact {

/// Factors on strength, by plane of the clip.
using Factors = std::array<float, 3>;
/// Quantizations, by plane of the clip.
using Quantizations = std::array<std::optional<Quantization>, 3>;

class Adjustment {
  public:
    /// `estimates` may be null: strength is not adaptive. `planes` are of the clip.
    Adjustment(const Estimates* estimates, const std::vector<RestoredPlane>& planes, const Quantizations& quantizations)
        : estimates_(estimates), planes_(planes), quantizations_(quantizations) {}

    /// Whether there is anything to do.
    bool needed() const { return estimates_ || bounded(); }

    /// Gives channels the limits of their planes, else the estimates where strength is adaptive.
    void prepare(std::span<Channel> channels) const;

    /// A Review of the Restorer.
    void operator()(std::span<Channel> channels, float* change);

    /// The factors that planes got, 1 where they got none.
    Factors factors(std::span<const Channel> channels) const;

  private:
    bool bounded() const;

    const Estimates* estimates_;
    const std::vector<RestoredPlane>& planes_;
    const Quantizations& quantizations_;
};

}  // namespace vsartifact
