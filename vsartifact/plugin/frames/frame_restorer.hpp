// SPDX-License-Identifier: MIT
// A model on a clip: which planes become which channels, and which planes come
// out.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "frames/adaptive.hpp"
#include "frames/adjustment.hpp"
#include "frames/clip.hpp"
#include "frames/color.hpp"
#include "frames/neighbours.hpp"
#include "model/models.hpp"
#include "run/restorer.hpp"
#include "system/scratch.hpp"

namespace vsartifact {

/// Several threads may restore frames at once.
class FrameRestorer {
  public:
    /// `planes` are those of the Stage. `adaptive` strength, where it is
    /// not given, is that of a model that is calibrated for it. Throws Error as
    /// Restorer and Estimates do.
    FrameRestorer(const std::shared_ptr<const Model>& model, const RunOptions& options, std::optional<bool> adaptive,
                  const Clip& clip, const std::vector<int>& planes, int threads, Log log);

    /// Fills the targets. Those of planes that are not restored may be without
    /// data where the model's scale is 1; else these planes are enlarged. Throws
    /// Error. Gives the factor of adaptive strength by plane, 1 where it is not
    /// adaptive. The mask of `strength` has luma's size. `others` are the frames at the model's offsets that are there.
    Factors restore(const Sources& sources, const Targets& targets, const ColorTags& tags, const Strength& strength,
                    std::span<const OtherFrame> others = {});

    /// See Restorer.
    const Provider& provider() const { return restorer_.provider(); }
    const std::string& passed_over() const { return restorer_.passed_over(); }
    /// Whether strength is adaptive.
    bool adaptive() const { return estimates_.has_value(); }

  private:
    /// Planes that are the model's channels, or their phases; `single` is the plane where the model takes any one.
    Factors restore_channels(const Sources& sources, const Targets& targets, const Strength& strength,
                             const Neighbours& neighbours, std::optional<int> single);

    Factors restore_by_luma(const Sources& sources, const Targets& targets, const Strength& strength, const Scratch& luma,
                            const Neighbours& neighbours);
    /// The luma that models of a single plane see of an R'G'B' frame, in floats.
    PlaneView luma_view(const Scratch& luma) const;
    Scratch luma_of(const Sources& sources) const;

    std::shared_ptr<const Model> model_;
    Clip clip_;
    std::vector<int> planes_;
    std::vector<Extent> grids_;
    std::optional<Estimates> estimates_;  // where strength is adaptive
    Restorer restorer_;
};

}  // namespace vsartifact
