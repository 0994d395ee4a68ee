// SPDX-License-Identifier: MIT
// A model on a clip: which planes become which channels, and which planes come
// out.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "frames/clip.hpp"
#include "frames/color.hpp"
#include "model/models.hpp"
#include "run/restorer.hpp"
#include "samples/quantization.hpp"

namespace vsartifact {

/// The planes that are restored: those asked for, else all that the model
/// restores, of which models of kind plane take luma only. Throws Error where
/// the model does not take such a clip or not these planes.
std::vector<int> restored_planes(const Model& model, const Clip& clip, const std::vector<int>& asked);

/// How much of the change a frame gets.
struct FrameStrength {
    float value;
    PlaneView mask{};  // of luma's size, 0 to 1, multiplies the value; no data = none
    SampleFormat mask_format{};
};

/// Strength by plane of the clip.
using Strengths = std::array<Strength, 3>;
using Factors = std::array<float, 3>;

/// Several threads may restore frames at once.
class FrameRestorer {
  public:
    /// `planes` are those of restored_planes(). Throws Error as Restorer does.
    FrameRestorer(const Model& model, const RunOptions& options, std::optional<bool> adaptive, const Clip& clip,
                  const std::vector<int>& planes, int threads, Log log);

    /// Fills the targets. Those of planes that are not restored may be without
    /// data where the model's scale is 1; else these planes are enlarged. Throws
    /// Error. Gives the factor of adaptive strength by plane, 1 where it is not
    /// adaptive.
    Factors restore(const Sources& sources, const Targets& targets, const ColorTags& tags, const FrameStrength& strength);

    /// See Restorer.
    const Provider& provider() const { return restorer_.provider(); }
    const std::string& passed_over() const { return restorer_.passed_over(); }
    bool adaptive() const { return restorer_.adaptive(); }

  private:
    /// Quantisation by plane of the clip.
    using Found = std::array<std::optional<Quantization>, 3>;

    Found tell(Restorer::Stream& stream, const Sources& sources, std::span<const int> planes,
               std::vector<Channel>& channels) const;
    Strengths plane_strengths(Restorer::Stream& stream, const FrameStrength& strength) const;
    Factors restore_each(Restorer::Stream& stream, const Sources& sources, const Targets& targets,
                         const Strengths& strengths) const;
    Factors restore_together(Restorer::Stream& stream, const Sources& sources, const Targets& targets,
                             const Strengths& strengths) const;

    Model model_;
    Clip clip_;
    std::vector<int> planes_;
    std::vector<Extent> grids_;
    Restorer restorer_;
};

}  // namespace vsartifact
