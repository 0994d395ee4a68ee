// SPDX-License-Identifier: MIT
#include "motion/motion.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace vsartifact::motion {

namespace {

size_t area(int rows, int columns) { return static_cast<size_t>(rows) * static_cast<size_t>(columns); }

template <typename T>
Samples<const T> samples(const Padded<T>& plane) {
    return {plane.origin, plane.stride, plane.width, plane.height};
}

template <typename T>
Samples<T> samples(const Moved& moved) {
    const PlaneView& p = moved.plane;
    return {moved.memory.as<T>(), p.stride / static_cast<ptrdiff_t>(sizeof(T)), p.width, p.height};
}

template <typename T>
Samples<const T> samples(const PlaneView& p) {
    return {reinterpret_cast<const T*>(p.data), p.stride / static_cast<ptrdiff_t>(sizeof(T)), p.width, p.height};
}

bool is_bytes(const SampleFormat& format) { return format.sample == Sample::kU8; }

/// Luma in 8 bits.
Padded<uint8_t> bytes_of(const PlaneView& luma, const SampleFormat& format) {
    if (is_bytes(format)) return padded<uint8_t>(luma, format);
    const Padded<uint16_t> words = padded<uint16_t>(luma, format);
    const int bits = integer_format(format).bits;
    Padded<uint8_t> bytes(luma.width, luma.height);
    for (int y = 0; y < luma.height; y++)
        for (int x = 0; x < luma.width; x++) bytes.row(y)[x] = static_cast<uint8_t>(to_8_bits(words.row(y)[x], bits));
    bytes.extend();
    return bytes;
}

Moved room_for(int width, int height, const SampleFormat& format) {
    constexpr ptrdiff_t kAlign = 64;
    const ptrdiff_t bytes = is_bytes(format) ? 1 : format.sample == Sample::kF32 ? 4 : 2;
    const ptrdiff_t stride = (width * bytes + kAlign - 1) / kAlign * kAlign;
    Moved room{Scratch(static_cast<size_t>(stride) * static_cast<size_t>(height)), {}, format};
    room.plane = {room.memory.as<uint8_t>(), stride, width, height};
    return room;
}

/// Numbers for a few rows of a plane, as the kernels want them.
Scratch row_numbers(int rows, int width) { return Scratch(sizeof(int32_t) * area(rows, width + 2 * kWindow)); }

/// Samples of a block's window along an axis that lie in the picture.
int inside(int block, int size) { return std::min(kStep * (block + 1), size) - std::max(kStep * (block - 1), 0); }

}  // namespace

const Kernels& best_kernels() {
    static const Kernels& best = **std::ranges::find_if(all_kernels(), [](const Kernels* k) { return k->supported(); });
    return best;
}

Pyramid::Pyramid(const PlaneView& luma, const SampleFormat& format, const Kernels& kernels) {
    levels_.push_back(bytes_of(luma, format));
    while (std::min(levels_.back().width, levels_.back().height) >= kCoarsest) {
        const Padded<uint8_t>& from = levels_.back();
        Padded<uint8_t> to((from.width + 1) / 2, (from.height + 1) / 2);
        kernels.halve(samples(from), {to.origin, to.stride, to.width, to.height});
        to.extend();
        levels_.push_back(std::move(to));
    }
}

Motion::Motion(const Pyramid& here, const Pyramid& other, const PlaneView& there, const SampleFormat& format,
               const Kernels& kernels)
    : kernels_(kernels), format_(format), rows_(blocks(there.height)), columns_(blocks(there.width)) {
    search(here, other);
    luma_ = room_for(there.width, there.height, integer_format(format));
    if (is_bytes(format)) {
        // The pyramid's first level is the plane, with its edges continued already.
        const Scratch sums = row_numbers(2 * kStep, there.width);
        kernels_.move_bytes(samples(other.levels().front()), {vectors_.data(), rows_, columns_}, {}, 255, sums.as<int32_t>(),
                            samples<uint8_t>(luma_));
    } else {
        move(there, format, {}, luma_);
    }
    measure(here);
}

Motion::Motion(const Pyramid& here, const Field& field, const PlaneView& there, const SampleFormat& format,
               const Kernels& kernels)
    : kernels_(kernels),
      format_(format),
      rows_(blocks(there.height)),
      columns_(blocks(there.width)),
      vectors_(field.of_blocks(there.width, there.height)) {
    luma_ = room_for(there.width, there.height, integer_format(format));
    move(there, format, {}, luma_);
    measure(here);
}

Motion::Motion(const Pyramid& here, const PlaneView& moved, const SampleFormat& format, const Kernels& kernels)
    : kernels_(kernels), format_(format), rows_(blocks(moved.height)), columns_(blocks(moved.width)) {
    luma_ = room_for(moved.width, moved.height, integer_format(format));
    move(moved, format, {}, luma_);
    measure(here);
}

/// From the coarsest level to the finest.
void Motion::search(const Pyramid& here, const Pyramid& other) {
    std::vector<Found> spare(area(rows_, columns_));
    Blocks<const Vector> coarser{};
    for (size_t i = here.levels().size(); i-- > 0;) {
        const Padded<uint8_t>& level = here.levels()[i];
        const int rows = blocks(level.height), columns = blocks(level.width);
        std::vector<Vector> found(area(rows, columns));
        kernels_.search({samples(level), samples(other.levels()[i]), i == 0}, coarser, {found.data(), rows, columns},
                        spare.data());
        vectors_ = std::move(found);
        coarser = {vectors_.data(), rows, columns};
    }
}

/// The fit of the blocks.
void Motion::measure(const Pyramid& here) {
    const Padded<uint8_t>& luma = here.levels().front();
    const int cell_rows = rows_ - 1, cell_columns = columns_ - 1;
    std::vector<int32_t> cells(area(cell_rows, cell_columns));
    if (is_bytes(luma_.format)) {
        kernels_.differ_bytes(samples(luma), samples<uint8_t>(luma_.plane), 8, cells.data());
    } else {
        kernels_.differ_words(samples(luma), samples<uint16_t>(luma_.plane), luma_.format.bits, cells.data());
    }
    const auto cell = [&](int row, int column) {
        if (row < 0 || column < 0 || row == cell_rows || column == cell_columns) return 0;
        return cells[area(row, cell_columns) + static_cast<size_t>(column)];
    };
    fit_.reserve(area(rows_, columns_));
    for (int row = 0; row < rows_; row++) {
        for (int column = 0; column < columns_; column++) {
            const int count = inside(row, luma.height) * inside(column, luma.width);
            const int difference = cell(row - 1, column - 1) + cell(row - 1, column) + cell(row, column - 1) + cell(row, column);
            const int left = (kBad * count - difference) * kFull, whole = (kBad - kGood) * count;
            fit_.push_back(std::clamp(left, 0, whole * kFull) / whole);
        }
    }
    const int64_t sum = std::accumulate(fit_.begin(), fit_.end(), int64_t{0});
    fits_ = kCut * sum >= int64_t{kFull} * static_cast<int64_t>(fit_.size());
    if (!fits_) std::ranges::fill(fit_, 0);
}

void Motion::move(const PlaneView& there, const SampleFormat& format, const Halved& halved, Moved& out) const {
    const auto run = [&]<typename T>(const auto& kernel) {
        const Padded<T> source = padded<T>(there, format);
        if (vectors_.empty()) {
            for (int y = 0; y < there.height; y++) std::copy_n(source.row(y), there.width, samples<T>(out).row(y));
            return;
        }
        const Scratch sums = row_numbers(2 * kStep, there.width);
        kernel(samples(source), {vectors_.data(), rows_, columns_}, halved, (1 << out.format.bits) - 1,
               sums.template as<int32_t>(), samples<T>(out));
    };
    is_bytes(format) ? run.template operator()<uint8_t>(kernels_.move_bytes)
                     : run.template operator()<uint16_t>(kernels_.move_words);
}

void Motion::blend(const PlaneView& here, const SampleFormat& format, const Halved& halved, Moved& moved) const {
    const Scratch fits = row_numbers(1, here.width);
    const Blocks<const int32_t> fit{fit_.data(), rows_, columns_};
    if (is_bytes(format)) {
        kernels_.blend_bytes(samples<uint8_t>(here), samples<uint8_t>(moved), fit, halved, fits.as<int32_t>());
    } else if (format.is_float()) {
        kernels_.blend_words(samples(padded<uint16_t>(here, format)), samples<uint16_t>(moved), fit, halved, fits.as<int32_t>());
    } else {
        kernels_.blend_words(samples<uint16_t>(here), samples<uint16_t>(moved), fit, halved, fits.as<int32_t>());
    }
}

Moved Motion::take_luma(const PlaneView& here) {
    blend(here, format_, {}, luma_);
    return std::move(luma_);
}

Moved Motion::plane(const PlaneView& here, const PlaneView& there, const SampleFormat& format, const Halved& halved) const {
    Moved out = room_for(there.width, there.height, integer_format(format));
    move(there, format, halved, out);
    blend(here, format, halved, out);
    return out;
}

Moved Motion::fit(int width, int height, const Halved& halved) const {
    Moved out = room_for(width, height, {Sample::kF32, 32, 0.f});
    const Scratch fits = row_numbers(1, width);
    kernels_.spread({fit_.data(), rows_, columns_}, halved, fits.as<int32_t>(), samples<float>(out));
    return out;
}

}  // namespace vsartifact::motion
