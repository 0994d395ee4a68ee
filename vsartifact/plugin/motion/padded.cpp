// SPDX-License-Identifier: MIT
#include "motion/padded.hpp"

#include <algorithm>
#include <type_traits>

namespace vsartifact::motion {

namespace {

constexpr int kLine = 64, kSlack = 16;

template <typename T>
void copy_row(const uint8_t* from, int width, T* out) {
    std::copy_n(reinterpret_cast<const T*>(from), width, out);
}

}  // namespace

template <typename T>
Padded<T>::Padded(int columns, int rows) : width(columns), height(rows) {
    constexpr int kAlign = kLine / static_cast<int>(sizeof(T));
    const int left = (kMargin + kAlign - 1) / kAlign * kAlign;
    stride = (left + columns + kMargin + kSlack + kAlign - 1) / kAlign * kAlign;
    const ptrdiff_t count = stride * (rows + 2 * kMargin);
    memory = Scratch(static_cast<size_t>(count) * sizeof(T));
    origin = memory.as<T>() + kMargin * stride + left;
}

template <typename T>
void Padded<T>::extend() {
    for (int y = 0; y < height; y++) {
        T* line = row(y);
        std::fill(line - kMargin, line, line[0]);
        std::fill(line + width, line + width + kMargin + kSlack, line[width - 1]);
    }
    const int whole = kMargin + width + kMargin + kSlack;
    for (int y = 1; y <= kMargin; y++) {
        std::copy_n(row(0) - kMargin, whole, row(-y) - kMargin);
        std::copy_n(row(height - 1) - kMargin, whole, row(height - 1 + y) - kMargin);
    }
}

template struct Padded<uint8_t>;
template struct Padded<uint16_t>;

SampleFormat integer_format(const SampleFormat& format) {
    return format.is_float() ? SampleFormat{Sample::kU16, 16, 0.f} : format;
}

template <typename T>
Padded<T> padded(const PlaneView& plane, const SampleFormat& format) {
    Padded<T> out(plane.width, plane.height);
    if (!format.is_float()) {
        for (int y = 0; y < plane.height; y++) copy_row(plane.data + y * plane.stride, plane.width, out.row(y));
    } else if constexpr (std::is_same_v<T, uint16_t>) {
        const Scratch row = scratch_floats(static_cast<size_t>(plane.width));
        const auto* values = row.as<float>();
        for (int y = 0; y < plane.height; y++) {
            load_rect(plane, format, Grid{}, {0, y, plane.width, 1}, row.as<float>());
            for (int x = 0; x < plane.width; x++) out.row(y)[x] = static_cast<uint16_t>(values[x] * 65535.f + 0.5f);
        }
    }
    out.extend();
    return out;
}

template Padded<uint8_t> padded(const PlaneView& plane, const SampleFormat& format);
template Padded<uint16_t> padded(const PlaneView& plane, const SampleFormat& format);

}  // namespace vsartifact::motion
