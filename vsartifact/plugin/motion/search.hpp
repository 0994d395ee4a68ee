// SPDX-License-Identifier: MIT
// Pyramid and search, for any instruction set. Included by one file for each;
// everything has internal linkage, and nothing of the standard library is
// called, so that no function of one set is linked into another.
#pragma once

#ifdef __SSE2__
#include <immintrin.h>
#endif

#include "motion/kernels.hpp"

namespace vsartifact::motion {
namespace {

inline int smaller(int a, int b) { return a < b ? a : b; }
inline int larger(int a, int b) { return a > b ? a : b; }
inline int magnitude(int a) { return a < 0 ? -a : a; }

void halve(const Samples<const uint8_t>& from, const Samples<uint8_t>& to) {
    for (int y = 0; y < to.height; y++) {
        const uint8_t *upper = from.row(2 * y), *lower = from.row(2 * y + 1);
        uint8_t* out = to.row(y);
        for (int x = 0; x < to.width; x++)
            out[x] = static_cast<uint8_t>((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) >> 2);
    }
}

#ifdef __SSE2__
inline __m128i two_rows(const uint8_t* p, ptrdiff_t stride) {
    return _mm_unpacklo_epi64(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(p)),
                              _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p + stride)));
}
#endif

/// Sum of absolute differences of two windows.
inline int difference(const uint8_t* a, const uint8_t* b, ptrdiff_t stride) {
#ifdef __SSE2__
    __m128i sum = _mm_setzero_si128();
    for (int y = 0; y < kWindow; y += 2, a += 2 * stride, b += 2 * stride)
        sum = _mm_add_epi32(sum, _mm_sad_epu8(two_rows(a, stride), two_rows(b, stride)));
    return _mm_cvtsi128_si32(_mm_add_epi32(sum, _mm_unpackhi_epi64(sum, sum)));
#else
    int sum = 0;
    for (int y = 0; y < kWindow; y++, a += stride, b += stride)
        for (int x = 0; x < kWindow; x++) sum += magnitude(a[x] - b[x]);
    return sum;
#endif
}

/// Differences of a window and those whose vectors are at most 1 apart from `b`: [3 * (1 + y) + 1 + x].
inline void differences_around(const uint8_t* a, const uint8_t* b, ptrdiff_t stride, int* sums) {
#ifdef __AVX2__
    // A row's windows at -1, 0 and 1 lie in one vector.
    const __m256i spread = _mm256_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 8,  //
                                            2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5, 6, 7, 8, 9);
    __m256i own[kWindow], total[3] = {};
    for (int y = 0; y < kWindow; y++) {
        long long eight;
        __builtin_memcpy(&eight, a + y * stride, sizeof eight);
        own[y] = _mm256_set1_epi64x(eight);
    }
    for (int y = -1; y <= kWindow; y++) {
        const __m128i row = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b + y * stride - 1));
        const __m256i windows = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(row), spread);
        for (int dy = -1; dy <= 1; dy++)
            if (y - dy >= 0 && y - dy < kWindow)
                total[dy + 1] = _mm256_add_epi64(total[dy + 1], _mm256_sad_epu8(own[y - dy], windows));
    }
    for (int dy = 0; dy < 3; dy++) {
        const __m128i pair = _mm256_castsi256_si128(total[dy]);
        sums[3 * dy] = _mm_cvtsi128_si32(pair);
        sums[3 * dy + 1] = _mm_extract_epi32(pair, 2);
        sums[3 * dy + 2] = _mm_cvtsi128_si32(_mm256_extracti128_si256(total[dy], 1));
    }
#else
    for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++) *sums++ = difference(a, b + dy * stride + dx, stride);
#endif
}

/// One block's search at a level.
class Block {
  public:
    Block(const Level& level, int row, int column, Vector start)
        : x_(kStep * (column - 1)),
          y_(kStep * (row - 1)),
          stride_(level.there.stride),
          here_(level.here.row(y_) + x_),
          there_(level.there.row(y_) + x_),
          width_(level.here.width),
          height_(level.here.height),
          start_(start) {}

    /// Keeps a vector's window within kReach of the picture.
    Vector shortened(Vector v) const {
        return {smaller(larger(v.x, -kReach - x_), width_ + kReach - kWindow - x_),
                smaller(larger(v.y, -kReach - y_), height_ + kReach - kWindow - y_)};
    }

    void take(Vector first) {
        best = shortened(first);
        cost_ = cost(best, difference(here_, at(best), stride_));
    }

    void attempt(Vector candidate) {
        const Vector v = shortened(candidate);
        if (!(v == best)) keep(v, difference(here_, at(v), stride_));
    }

    /// Goes to the best of the vectors around, twice.
    void refine() {
        for (int round = 0; round < 2; round++) {
            const Vector center = best;
            int sums[9];
            differences_around(here_, at(center), stride_, sums);
            for (const Vector& step : kAround) {
                const Vector v = shortened({center.x + step.x, center.y + step.y});
                keep(v, sums[3 * (1 + v.y - center.y) + 1 + v.x - center.x]);
            }
            if (best == center) return;  // the second round would try the same
        }
    }

    /// The vector in quarter samples, by the costs beside it.
    Vector quarters() const {
        int sums[9];
        differences_around(here_, at(best), stride_, sums);
        return {4 * best.x + fraction(sums[3], sums[4], sums[5]), 4 * best.y + fraction(sums[1], sums[4], sums[7])};
    }

    Vector best{};

  private:
    const uint8_t* at(Vector v) const { return there_ + v.y * stride_ + v.x; }

    int cost(Vector v, int sum) const { return sum + kPenalty * (magnitude(v.x - start_.x) + magnitude(v.y - start_.y)); }

    void keep(Vector v, int sum) {
        const int now = cost(v, sum);
        if (now >= cost_) return;
        cost_ = now;
        best = v;
    }

    /// floor((4 * (before - after) + rise) / (2 * rise)), held to -2..2.
    static int fraction(int before, int now, int after) {
        const int rise = larger(larger(before, after) - now, 1), above = 4 * (before - after) + rise;
        int quarters = -2;
        for (int k = -1; k <= 2; k++) quarters += above >= 2 * rise * k;
        return quarters;
    }

    int x_, y_;
    ptrdiff_t stride_;
    const uint8_t *here_, *there_;
    int width_, height_;
    Vector start_;
    int cost_ = 0;
};

/// What the search of a block begins with: twice a vector of the coarser level.
inline Vector doubled(const Blocks<const Vector>& coarser, int row, int column) {
    const Vector& v = coarser.at(smaller(larger(row, 0), coarser.rows - 1), smaller(larger(column, 0), coarser.columns - 1));
    return {2 * v.x, 2 * v.y};
}

inline Vector search_block(const Level& level, const Blocks<const Vector>& coarser, int row, int column) {
    if (!coarser.rows) {
        Block block(level, row, column, {0, 0});
        block.take({0, 0});
        for (int y = -kRadius; y <= kRadius; y++)
            for (int x = -kRadius; x <= kRadius; x++) block.attempt({x, y});
        block.refine();
        return block.best;
    }
    Vector tried[6] = {doubled(coarser, row / 2, column / 2)};
    Block block(level, row, column, tried[0]);
    block.take(tried[0]);
    int count = 1;
    const auto attempt = [&](Vector v) {
        for (int i = 0; i < count; i++)
            if (tried[i] == v) return;
        tried[count++] = v;
        block.attempt(v);
    };
    for (const Vector& side : kBeside) attempt(doubled(coarser, row / 2 + side.y, column / 2 + side.x));
    attempt({0, 0});
    block.refine();
    return block.best;
}

void search(const Level& level, const Blocks<const Vector>& coarser, const Blocks<Vector>& best, Vector* spare) {
    const Blocks<Vector> first{spare, best.rows, best.columns};
    for (int row = 0; row < best.rows; row++)
        for (int column = 0; column < best.columns; column++) first.at(row, column) = search_block(level, coarser, row, column);
    for (int row = 0; row < best.rows; row++) {
        for (int column = 0; column < best.columns; column++) {
            const Vector own = first.at(row, column);
            Vector beside[4];
            bool same = true;
            for (int i = 0; i < 4; i++) {
                beside[i] = first.at(smaller(larger(row + kBeside[i].y, 0), best.rows - 1),
                                     smaller(larger(column + kBeside[i].x, 0), best.columns - 1));
                same &= beside[i] == own;
            }
            if (same && !level.finest) {
                best.at(row, column) = own;
                continue;
            }
            Block block(level, row, column, coarser.rows ? doubled(coarser, row / 2, column / 2) : Vector{0, 0});
            block.take(own);
            for (const Vector& v : beside) block.attempt(v);
            best.at(row, column) = level.finest ? block.quarters() : block.best;
        }
    }
}

}  // namespace
}  // namespace vsartifact::motion
