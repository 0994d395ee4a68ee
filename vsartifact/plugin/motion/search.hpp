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

/// A window of this frame, at hand for many comparisons.
class Own {
  public:
#ifdef __AVX2__
    Own(const uint8_t* p, ptrdiff_t stride) : upper_(four_rows(p, stride)), lower_(four_rows(p + 4 * stride, stride)) {}

    /// Sum of absolute differences to another window.
    int difference(const uint8_t* p, ptrdiff_t stride) const {
        const __m256i sum = _mm256_add_epi32(_mm256_sad_epu8(upper_, four_rows(p, stride)),
                                             _mm256_sad_epu8(lower_, four_rows(p + 4 * stride, stride)));
        const __m128i pair = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
        return _mm_cvtsi128_si32(_mm_add_epi32(pair, _mm_unpackhi_epi64(pair, pair)));
    }

  private:
    static __m256i four_rows(const uint8_t* p, ptrdiff_t stride) {
        return _mm256_inserti128_si256(_mm256_castsi128_si256(two_rows(p, stride)), two_rows(p + 2 * stride, stride), 1);
    }

    __m256i upper_, lower_;
#else
    Own(const uint8_t* p, ptrdiff_t stride) : origin_(p), stride_(stride) {}

    int difference(const uint8_t* p, ptrdiff_t stride) const {
#ifdef __SSE2__
        const uint8_t* own = origin_;
        __m128i sum = _mm_setzero_si128();
        for (int y = 0; y < kWindow; y += 2, own += 2 * stride_, p += 2 * stride)
            sum = _mm_add_epi32(sum, _mm_sad_epu8(two_rows(own, stride_), two_rows(p, stride)));
        return _mm_cvtsi128_si32(_mm_add_epi32(sum, _mm_unpackhi_epi64(sum, sum)));
#else
        int sum = 0;
        for (int y = 0; y < kWindow; y++)
            for (int x = 0; x < kWindow; x++) sum += magnitude(origin_[y * stride_ + x] - p[y * stride + x]);
        return sum;
#endif
    }

  private:
    const uint8_t* origin_;
    ptrdiff_t stride_;
#endif
};

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
    const Own own(a, stride);
    for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++) *sums++ = own.difference(b + dy * stride + dx, stride);
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
          low_{-kReach - x_, -kReach - y_},
          high_{level.here.width + kReach - kWindow - x_, level.here.height + kReach - kWindow - y_},
          start_(start),
          own_(here_, stride_) {}

    /// Begins with the best of some vectors, the first of equals.
    template <int kCount>
    void take(const Vector (&candidates)[kCount]) {
        static_assert(kCount <= 8);
        // Without branches, for none of them could be foreseen.
        int least = INT32_MAX;
        for (int i = 0; i < kCount; i++) {
            const Vector v = shortened(candidates[i]);
            least = smaller(least, ((own_.difference(at(v), stride_) + penalty(v)) << 3) + i);
        }
        found = {shortened(candidates[least & 7]), least >> 3};
    }

    void attempt(Vector candidate) {
        const Vector v = shortened(candidate);
        if (v == found.vector || penalty(v) >= found.cost) return;
        const int cost = own_.difference(at(v), stride_) + penalty(v);
        if (cost < found.cost) found = {v, cost};
    }

    /// Goes to the best of the vectors around.
    void refine() {
        center_ = found.vector;
        differences_around(here_, at(center_), stride_, sums_);
        step();
    }

    /// The vector that refine() ended with, in quarter samples, by the costs beside it.
    Vector quarters() const {
        const Vector& v = found.vector;
        const int now = difference({v.x, v.y});
        return {4 * v.x + fraction(difference({v.x - 1, v.y}), now, difference({v.x + 1, v.y})),
                4 * v.y + fraction(difference({v.x, v.y - 1}), now, difference({v.x, v.y + 1}))};
    }

    Found found{};

  private:
    /// Keeps a vector's window within kReach of the picture.
    Vector shortened(Vector v) const { return {smaller(larger(v.x, low_.x), high_.x), smaller(larger(v.y, low_.y), high_.y)}; }

    const uint8_t* at(Vector v) const { return there_ + v.y * stride_ + v.x; }

    int penalty(Vector v) const { return kPenalty * (magnitude(v.x - start_.x) + magnitude(v.y - start_.y)); }

    /// Of a vector beside the one that refine() ended with: most of them lie around the one that it began with.
    int difference(const Vector& v) const {
        const int x = v.x - center_.x, y = v.y - center_.y;
        return magnitude(x) > 1 || magnitude(y) > 1 ? own_.difference(at(v), stride_) : sums_[3 * (1 + y) + 1 + x];
    }

    /// To the best of the vectors around `center_`, where it is, by the differences there.
    void step() {
        if (center_.x == low_.x || center_.x == high_.x || center_.y == low_.y || center_.y == high_.y) {
            for (const Vector& side : kAround) {
                const Vector v = shortened({center_.x + side.x, center_.y + side.y});
                const int cost = difference(v) + penalty(v);
                if (cost < found.cost) found = {v, cost};
            }
            return;
        }
        // Without branches: the number that a vector has in kAround decides between equals, and the center's is the smallest.
        const int x = center_.x - start_.x, y = center_.y - start_.y;
        const int across[] = {magnitude(x - 1), magnitude(x), magnitude(x + 1)};
        const int down[] = {magnitude(y - 1), magnitude(y), magnitude(y + 1)};
        int least = found.cost << 4;
        for (int i = 0; i < 8; i++) {
            const Vector& side = kAround[i];
            const int cost = sums_[3 * (1 + side.y) + 1 + side.x] + kPenalty * (across[1 + side.x] + down[1 + side.y]);
            least = smaller(least, (cost << 4) + i + 1);
        }
        if (const int number = least & 15) {
            const Vector& side = kAround[number - 1];
            found = {{center_.x + side.x, center_.y + side.y}, least >> 4};
        }
    }

    /// floor((4 * (before - after) + bend) / (2 * bend)), held to -2..2; 0 where nothing differs now.
    static int fraction(int before, int now, int after) {
        if (!now) return 0;
        const int bend = larger(before + after - 2 * now, 1), above = 4 * (before - after) + bend;
        int quarters = -2;
        for (int k = -1; k <= 2; k++) quarters += above >= 2 * bend * k;
        return quarters;
    }

    int x_, y_;
    ptrdiff_t stride_;
    const uint8_t *here_, *there_;
    Vector low_, high_, start_;
    Vector center_{};  // of refine(), and the differences around it
    int sums_[9] = {};
    Own own_;
};

/// What the search of a block begins with: twice a vector of the coarser level.
inline Vector doubled(const Blocks<const Vector>& coarser, int row, int column) {
    const Vector& v = coarser.at(smaller(larger(row, 0), coarser.rows - 1), smaller(larger(column, 0), coarser.columns - 1));
    return {2 * v.x, 2 * v.y};
}

inline Block search_block(const Level& level, const Blocks<const Vector>& coarser, int row, int column) {
    if (!coarser.rows) {
        Block block(level, row, column, {0, 0});
        block.take({{0, 0}});
        for (int y = -kRadius; y <= kRadius; y++)
            for (int x = -kRadius; x <= kRadius; x++) block.attempt({x, y});
        block.refine();
        return block;
    }
    const auto over = [&](const Vector& side) { return doubled(coarser, row / 2 + side.y, column / 2 + side.x); };
    const Vector start = over({0, 0});
    Block block(level, row, column, start);
    block.take({start, over(kBeside[0]), over(kBeside[1]), over(kBeside[2]), over(kBeside[3]), {0, 0}});
    block.refine();
    return block;
}

void search(const Level& level, const Blocks<const Vector>& coarser, const Blocks<Vector>& best, Found* spare) {
    if (level.finest) {
        for (int row = 0; row < best.rows; row++)
            for (int column = 0; column < best.columns; column++)
                best.at(row, column) = search_block(level, coarser, row, column).quarters();
        return;
    }
    const Blocks<Found> first{spare, best.rows, best.columns};
    for (int row = 0; row < best.rows; row++)
        for (int column = 0; column < best.columns; column++)
            first.at(row, column) = search_block(level, coarser, row, column).found;
    for (int row = 0; row < best.rows; row++) {
        for (int column = 0; column < best.columns; column++) {
            Block block(level, row, column, coarser.rows ? doubled(coarser, row / 2, column / 2) : Vector{0, 0});
            block.found = first.at(row, column);
            for (const Vector& side : kBeside) {
                const int beside = smaller(larger(row + side.y, 0), best.rows - 1);
                block.attempt(first.at(beside, smaller(larger(column + side.x, 0), best.columns - 1)).vector);
            }
            best.at(row, column) = block.found.vector;
        }
    }
}

}  // namespace
}  // namespace vsartifact::motion
