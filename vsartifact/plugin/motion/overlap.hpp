// SPDX-License-Identifier: MIT
// Overlapped compensation and fit, for any instruction set; see search.hpp.
#pragma once

#ifdef __SSE2__
#include <immintrin.h>
#endif

#include "motion/kernels.hpp"

namespace vsartifact::motion {
namespace {

#ifdef __AVX2__
inline constexpr int kMaxLanes = 8;
#else
inline constexpr int kMaxLanes = 4;
#endif

/// `kLanes` numbers at once.
template <int kLanes>
struct Lanes {
    typedef int32_t Type __attribute__((vector_size(4 * kLanes)));

    static Type load(const int32_t* p) {
        Type v;
        __builtin_memcpy(&v, p, sizeof v);
        return v;
    }
    /// GCC 12 converts vectors of bytes one by one, where it is not told how.
    template <typename T>
    static Type load(const T* p) {
#ifdef __SSE2__
        if constexpr (kLanes == 4) {
            __m128i v = _mm_setzero_si128();
            __builtin_memcpy(&v, p, 4 * sizeof(T));
            if constexpr (sizeof(T) == 1) v = _mm_unpacklo_epi8(v, _mm_setzero_si128());
            return reinterpret_cast<Type>(_mm_unpacklo_epi16(v, _mm_setzero_si128()));
        }
#endif
#ifdef __AVX2__
        if constexpr (kLanes == 8 && sizeof(T) == 1)
            return reinterpret_cast<Type>(_mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(p))));
        if constexpr (kLanes == 8 && sizeof(T) == 2)
            return reinterpret_cast<Type>(_mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))));
#endif
        typedef T Narrow __attribute__((vector_size(sizeof(T) * kLanes)));
        Narrow v;
        __builtin_memcpy(&v, p, sizeof v);
        return __builtin_convertvector(v, Type);
    }
    static void store(int32_t* p, Type v) { __builtin_memcpy(p, &v, sizeof v); }
    static Type all(int32_t value) { return value - Type{}; }
};

/// Weight of a block at one of its window's samples, along one axis: rising to its middle, and falling from there.
constexpr int ramp(int at, int window) { return at < window / 2 ? 2 * at + 1 : 2 * (window - at) - 1; }

template <int kWidth, int kHeight>
struct Weights {
    int32_t at[kHeight][kWidth];
    constexpr Weights() : at() {
        for (int y = 0; y < kHeight; y++)
            for (int x = 0; x < kWidth; x++) at[y][x] = ramp(y, kHeight) * ramp(x, kWidth);
    }
};

/// Where a block is taken from: the first sample of its window, and the eighths beyond it.
template <typename T>
struct Window {
    const T* from;
    ptrdiff_t stride;
    int x, y;

    Window(const Samples<const T>& there, int column, int row, const Vector& v, const Halved& halved) : stride(there.stride) {
        const int across = v.x * (2 >> halved.x), down = v.y * (2 >> halved.y);
        from = there.row(row + (down >> 3)) + column + (across >> 3);
        x = across & 7;
        y = down & 7;
    }
};

/// Samples of a row of a window, filtered across, times 64.
template <int kLanes, typename T>
typename Lanes<kLanes>::Type filtered(const T* p, int eighths) {
    using L = Lanes<kLanes>;
    if (!eighths) return L::load(p) << 6;
    const int* taps = kFilters[eighths];
    return L::load(p - 1) * taps[0] + L::load(p) * taps[1] + L::load(p + 1) * taps[2] + L::load(p + 2) * taps[3];
}

/// Some columns of a block, times its weights.
template <int kLanes, int kWidth, int kHeight, typename T>
void weigh_columns(const Window<T>& window, int column, int32_t (&out)[kHeight][kWidth]) {
    using L = Lanes<kLanes>;
    using V = typename L::Type;
    static constexpr Weights<kWidth, kHeight> kWeights;
    const T* from = window.from + column;
    const auto put = [&](int y, const V& v) { L::store(&out[y][column], v * L::load(&kWeights.at[y][column])); };
    if (!window.x && !window.y) {
        for (int y = 0; y < kHeight; y++) put(y, L::load(from + y * window.stride));
        return;
    }
    const V low = {}, high = L::all(sizeof(T) == 1 ? 255 : 65535);
    const auto put_clipped = [&](int y, V v) {
        v = (v + 2048) >> 12;
        v = v < low ? low : v;
        put(y, v > high ? high : v);
    };
    if (!window.y) {
        for (int y = 0; y < kHeight; y++) put_clipped(y, filtered<kLanes>(from + y * window.stride, window.x) << 6);
        return;
    }
    const int* taps = kFilters[window.y];
    const T* next = from + 2 * window.stride;
    V a = filtered<kLanes>(from - window.stride, window.x), b = filtered<kLanes>(from, window.x),
      c = filtered<kLanes>(from + window.stride, window.x);
    for (int y = 0; y < kHeight; y++, next += window.stride) {
        const V d = filtered<kLanes>(next, window.x);
        put_clipped(y, a * taps[0] + b * taps[1] + c * taps[2] + d * taps[3]);
        a = b;
        b = c;
        c = d;
    }
}

/// Blocks of a row, whose windows overlap: each one's right half waits for the next one's left half.
template <int kWidth, int kHeight>
class RowOfBlocks {
  public:
    RowOfBlocks(int32_t* upper, int32_t* lower, ptrdiff_t stride) : upper_(upper), lower_(lower), stride_(stride) {}

    template <typename T>
    void add(const Window<T>& window) {
        constexpr int kLanes = kWidth < kMaxLanes ? kWidth : kMaxLanes;
        alignas(32) int32_t block[kHeight][kWidth];
        for (int x = 0; x < kWidth; x += kLanes) weigh_columns<kLanes>(window, x, block);
        for (int y = 0; y < kHeight; y++) {
            const auto left = L::load(block[y]) + L::load(right_[y]);
            L::store(right_[y], L::load(block[y] + kStepX));
            if (y < kStepY) {
                L::store(upper_ + y * stride_, L::load(upper_ + y * stride_) + left);
            } else {
                L::store(lower_ + (y - kStepY) * stride_, left);
            }
        }
        upper_ += kStepX;
        lower_ += kStepX;
    }

  private:
    static constexpr int kStepX = kWidth / 2, kStepY = kHeight / 2;
    using L = Lanes<kStepX>;

    int32_t *upper_, *lower_;
    ptrdiff_t stride_;
    int32_t right_[kHeight][kStepX] = {};
};

constexpr int shift_of(int step_x, int step_y) {
    int shift = 2;
    for (int n = step_x * step_y; n > 1; n >>= 1) shift++;
    return shift;
}

template <int kStepX, int kStepY, typename T>
void move_plane(const Samples<const T>& there, const Blocks<const Vector>& vectors, const Halved& halved, int top, int32_t* sums,
                const Samples<T>& out) {
    constexpr int kShift = shift_of(kStepX, kStepY), kHalf = 1 << (kShift - 1);
    const ptrdiff_t stride = kStepX * (vectors.columns + 1);
    int32_t *upper = sums, *lower = sums + kStepY * stride;
    __builtin_memset(upper, 0, sizeof(int32_t) * static_cast<size_t>(kStepY * stride));
    for (int row = 0; row < vectors.rows; row++) {
        const int y = kStepY * (row - 1);
        RowOfBlocks<2 * kStepX, 2 * kStepY> blocks_of_row(upper, lower, stride);
        for (int column = 0; column < vectors.columns; column++) {
            blocks_of_row.add(Window<T>(there, kStepX * (column - 1), y, vectors.at(row, column), halved));
        }
        for (int k = 0; k < kStepY && y + k < out.height; k++) {
            if (y + k < 0) continue;
            const int32_t* sum = upper + k * stride + kStepX;
            T* line = out.row(y + k);
            for (int x = 0; x < out.width; x++) {
                const int value = (sum[x] + kHalf) >> kShift;
                line[x] = static_cast<T>(value < top ? value : top);
            }
        }
        int32_t* const finished = upper;
        upper = lower;
        lower = finished;
    }
}

/// Calls `run` with the steps of a plane as template arguments.
template <typename Run>
void with_steps(const Halved& halved, const Run& run) {
    if (halved.x && halved.y) return run.template operator()<kStep / 2, kStep / 2>();
    if (halved.x) return run.template operator()<kStep / 2, kStep>();
    if (halved.y) return run.template operator()<kStep, kStep / 2>();
    run.template operator()<kStep, kStep>();
}

template <typename T>
void move(const Samples<const T>& there, const Blocks<const Vector>& vectors, const Halved& halved, int top, int32_t* sums,
          const Samples<T>& out) {
    with_steps(halved, [&]<int kX, int kY>() { move_plane<kX, kY>(there, vectors, halved, top, sums, out); });
}

template <typename T>
void differ(const Samples<const uint8_t>& here, const Samples<const T>& moved, int bits, int32_t* cells) {
    const int columns = (here.width + kStep - 1) / kStep, shift = bits - 8, half = shift ? 1 << (shift - 1) : 0;
    for (int row = 0; row * kStep < here.height; row++, cells += columns) {
        __builtin_memset(cells, 0, sizeof(int32_t) * static_cast<size_t>(columns));
        for (int y = row * kStep; y < (row + 1) * kStep && y < here.height; y++) {
            const uint8_t* a = here.row(y);
            const T* b = moved.row(y);
            const auto at = [&](int x) {
                int value = (b[x] + half) >> shift;
                value = value < 255 ? value : 255;
                return a[x] < value ? value - a[x] : a[x] - value;
            };
            const int whole = here.width / kStep;
            for (int i = 0; i < whole; i++) cells[i] += at(4 * i) + at(4 * i + 1) + at(4 * i + 2) + at(4 * i + 3);
            for (int x = whole * kStep; x < here.width; x++) cells[whole] += at(x);
        }
    }
}

/// The fit of a row of samples, 0 to kFull, to `fits`, which has room for whole blocks.
template <int kStepX, int kStepY>
void fit_of_row(const Blocks<const int32_t>& fit, int y, int32_t* fits) {
    constexpr int kShift = shift_of(kStepX, kStepY);
    using L = Lanes<kStepX>;
    static constexpr Weights<2 * kStepX, 2> kWeights;  // of two rows, whose own weights are 1
    const typename L::Type rising = L::load(kWeights.at[0]), falling = L::load(kWeights.at[0] + kStepX);
    const int row = y / kStepY, below = ramp(y % kStepY, 2 * kStepY), above = 2 * kStepY - below;
    const int32_t *upper = &fit.at(row, 0), *lower = &fit.at(row + 1, 0);
    int left = above * upper[0] + below * lower[0];
    for (int c = 1; c < fit.columns; c++, fits += kStepX) {
        const int right = above * upper[c] + below * lower[c];
        L::store(fits, (left * falling + right * rising + (1 << (kShift - 1))) >> kShift);
        left = right;
    }
}

template <typename T>
void blend(const Samples<const T>& here, const Samples<T>& moved, const Blocks<const int32_t>& fit, const Halved& halved,
           int32_t* fits) {
    with_steps(halved, [&]<int kX, int kY>() {
        for (int y = 0; y < here.height; y++) {
            fit_of_row<kX, kY>(fit, y, fits);
            const T* own = here.row(y);
            T* out = moved.row(y);
            for (int x = 0; x < here.width; x++)
                out[x] = static_cast<T>(own[x] + ((fits[x] * (out[x] - own[x]) + kFull / 2) >> 8));
        }
    });
}

void spread(const Blocks<const int32_t>& fit, const Halved& halved, int32_t* fits, const Samples<float>& out) {
    with_steps(halved, [&]<int kX, int kY>() {
        for (int y = 0; y < out.height; y++) {
            fit_of_row<kX, kY>(fit, y, fits);
            float* line = out.row(y);
            for (int x = 0; x < out.width; x++) line[x] = static_cast<float>(fits[x]) * (1.f / kFull);
        }
    });
}

}  // namespace
}  // namespace vsartifact::motion
