// SPDX-License-Identifier: MIT
#include "host/vectors.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include "system/error.hpp"

namespace vsartifact {

namespace {

constexpr const char* kPrefix = "MVUtensilsAnalysis";

/// Blocks are no larger; a limit for arithmetic.
constexpr int64_t kMaxBlock = 1 << 12;

/// The lower half of a number is x, the upper one y.
motion::Vector unpacked(int64_t number) {
    return {static_cast<int32_t>(static_cast<uint32_t>(number)), static_cast<int32_t>(number >> 32)};
}

std::string signed_text(int64_t distance) { return (distance > 0 ? "+" : "") + std::to_string(distance); }

}  // namespace

std::optional<motion::Field> read_field(const Frame& frame, int n, int offset, const Clip& clip, const VSAPI* vsapi) {
    const VSMap* props = vsapi->getFramePropertiesRO(frame.get());
    const auto refuse = [&](const auto&... parts) {
        fail("frame ", n, " of the vectors to the frame at ", signed_text(offset), parts...);
    };
    const auto read = [&](const char* name) {
        int missing = 0;
        const int64_t value = vsapi->mapGetInt(props, (std::string(kPrefix) + name).c_str(), 0, &missing);
        if (missing)
            refuse(" lacks the property ", kPrefix, name,
                   "; give what mvu.Analyse makes, without its argument prefix, or properties that are set as it sets them");
        return value;
    };
    const int64_t width = read("RealWidth"), height = read("RealHeight"), distance = read("DeltaFrame"), parts = read("Pel");
    if (width != clip.width || height != clip.height)
        refuse(" is of a picture of ", width, "x", height, ", and the clip has ", clip.width, "x", clip.height,
               "; analyse the clip in its size");
    if (distance != offset)
        refuse(" points to the frame at ", signed_text(distance), "; analyse with delta=", offset,
               ", and give the clips in the order of the model's inputs");
    if (parts != 1 && parts != 2 && parts != 4) refuse(" has ", kPrefix, "Pel=", parts, "; analyse with pel 1, 2 or 4");
    const int64_t block_x = read("BlkSizeX"), block_y = read("BlkSizeY"), overlap_x = read("OverlapX"),
                  overlap_y = read("OverlapY");
    const auto is_block = [](int64_t block, int64_t overlap) {
        return block > 0 && block <= kMaxBlock && overlap >= 0 && overlap < block;
    };
    if (!is_block(block_x, overlap_x) || !is_block(block_y, overlap_y))
        refuse(" has blocks of ", block_x, "x", block_y, " that overlap by ", overlap_x, "x", overlap_y,
               "; analyse with blocks of 1 to ", kMaxBlock, " samples and a smaller overlap");
    const int64_t columns = read("NBlkX"), rows = read("NBlkY");
    const std::string vectors = std::string(kPrefix) + "Vectors";
    const int64_t count = std::max(vsapi->mapNumElements(props, vectors.c_str()), 0);
    if (!count) return std::nullopt;  // the frame that they would point to lies beyond the clip
    int wrong = 0;
    const int64_t* numbers = vsapi->mapGetIntArray(props, vectors.c_str(), &wrong);
    if (wrong || columns < 1 || rows < 1 || columns > count || rows != count / columns || count % columns)
        refuse(" has ", count, " vectors in ", vectors, " for ", columns, "x", rows, " blocks; give one integer for each block");
    motion::Field field{static_cast<int>(block_x),
                        static_cast<int>(block_y),
                        static_cast<int>(block_x - overlap_x),
                        static_cast<int>(block_y - overlap_y),
                        static_cast<int>(columns),
                        static_cast<int>(rows),
                        static_cast<int>(parts),
                        {}};
    field.vectors.reserve(static_cast<size_t>(count));
    for (int64_t i = 0; i < count; i++) field.vectors.push_back(unpacked(numbers[i]));
    return field;
}

}  // namespace vsartifact
