// SPDX-License-Identifier: MIT
// Channels of other frames: moved to where this frame has their content, and how
// well they fit there. A frame that is missing is this frame itself with a fit
// of 0, and so is one behind a cut.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "frames/clip.hpp"
#include "model/channels.hpp"
#include "motion/motion.hpp"
#include "run/restorer.hpp"

namespace vsartifact {

/// A frame beside the one that is restored.
struct OtherFrame {
    int offset;
    Sources planes;
    bool moved = false;                    // it comes moved to where this frame has its content
    std::optional<motion::Field> field{};  // how it moves, where others found that
};

/// Planes that frames are moved by: the first one is luma.
struct Picture {
    Sources planes;
    std::array<SampleFormat, 3> formats;
    int sub_w, sub_h;

    motion::Halved halved(size_t plane) const { return plane ? motion::Halved{sub_w, sub_h} : motion::Halved{}; }
};

/// The pixels of a plane that a channel is.
Grid grid_of(const ChannelName& channel);

/// Planes of the clip that a channel of another frame is read from, for a model that restores the planes `single` where it is one
/// of a single plane; a fit has their size.
std::vector<size_t> planes_read(const Layout& layout, const ChannelName& channel, const std::vector<int>& single);

/// What the channels of other frames are, for one frame. It reads the planes that it was made of.
class Neighbours {
  public:
    Neighbours() = default;
    /// Moves what the model reads of `others`, those at its offsets that are there. `single` are the planes that a model of a
    /// single plane restores. Throws std::bad_alloc.
    Neighbours(const Layout& layout, const Picture& here, std::span<const OtherFrame> others, const std::vector<int>& single);

    /// What a channel of another frame is read from, for a plane that is `own` in this frame; a fit has that plane's size.
    Source source(const ChannelName& channel, size_t plane, const Source& own) const;

  private:
    using Key = std::pair<int, size_t>;  // offset, plane

    void move(const Layout& layout, const Picture& here, const OtherFrame& other, const motion::Pyramid& own,
              const std::vector<int>& single);

    std::map<Key, motion::Moved> planes_, fits_;
    std::map<Key, Source> raw_;
    std::vector<float> zeros_;  // a row of the fit of what is missing
};

}  // namespace vsartifact
