// SPDX-License-Identifier: MIT
// Every kernel of provider 'native' against plain code, in double precision:
// all shapes that stripes use, misaligned rows, memory that ends where the
// kernel may last read, and guards around what it writes.
//
//     kernel_check [--isa NAME] [--bench]
//
// prints what the CPU has, then a line for each instruction set and kernel, and
// ends with status 1 where one is wrong. --bench prints multiply-adds a cycle.
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "engines/native/kernels.hpp"
#include "kernel_bench.hpp"

using namespace vsartifact;

namespace {

std::mt19937 random_bits{1};

float random_value() { return std::uniform_real_distribution<float>(-1, 1)(random_bits); }

int random_int(int from, int to) { return std::uniform_int_distribution<int>(from, to)(random_bits); }

/// Memory that ends at a page that nothing may touch.
class Fenced {
  public:
    explicit Fenced(size_t floats) : floats_(floats) {
        const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
        const size_t bytes = floats * sizeof(float);
        pages_ = (bytes + page - 1) / page * page + page;
        memory_ = mmap(nullptr, pages_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        auto* fence = static_cast<std::byte*>(memory_) + pages_ - page;
        mprotect(fence, page, PROT_NONE);
        data_ = reinterpret_cast<float*>(fence - bytes);
        for (size_t i = 0; i < floats; i++) data_[i] = random_value();
    }
    Fenced(const Fenced&) = delete;
    Fenced& operator=(const Fenced&) = delete;
    ~Fenced() { munmap(memory_, pages_); }

    float* data() { return data_; }
    const float* data() const { return data_; }
    size_t size() const { return floats_; }

  private:
    void* memory_;
    float* data_;
    size_t floats_, pages_;
};

/// Where a kernel writes: between guards, at any address that floats may have.
class Output {
  public:
    explicit Output(size_t floats) : shift_(static_cast<size_t>(random_int(0, 15))), floats_(floats) {
        all_.assign(kGuard + shift_ + floats + kGuard, std::bit_cast<float>(kMark));
    }
    float* data() { return all_.data() + kGuard + shift_; }

    bool guards_hold() const {
        for (size_t i = 0; i < all_.size(); i++)
            if ((i < kGuard + shift_ || i >= kGuard + shift_ + floats_) && std::bit_cast<uint32_t>(all_[i]) != kMark)
                return false;
        return true;
    }

  private:
    static constexpr uint32_t kMark = 0x7fedcba9;  // a NaN
    static constexpr size_t kGuard = 64;
    size_t shift_, floats_;
    std::vector<float> all_;
};

float from_bfloat16(uint16_t bits) { return std::bit_cast<float>(static_cast<uint32_t>(bits) << 16); }

uint16_t to_bfloat16(float value) { return static_cast<uint16_t>(std::bit_cast<uint32_t>(value) >> 16); }

/// Counts cases, and remembers the first that is wrong.
struct Report {
    const char* isa;
    const char* kernel;
    int cases = 0;
    std::string wrong{};

    void check(bool right, const std::string& what) {
        cases++;
        if (!right && wrong.empty()) wrong = what;
    }
    bool print() const {
        std::printf("%s %s %d cases %s\n", isa, kernel, cases, wrong.empty() ? "right" : ("WRONG: " + wrong).c_str());
        return wrong.empty();
    }
};

bool close(float got, double expected, double size) {
    return std::abs(static_cast<double>(got) - expected) <= 1e-6 * size + 1e-6;
}

/// Slopes, bias and something to add, some of them left out.
struct Ending {
    std::vector<float> bias, before, after, added;
    bool has_before = random_int(0, 1), has_after = random_int(0, 1), has_added = random_int(0, 1);

    Ending(int lanes, size_t pixels) : added(pixels * static_cast<size_t>(lanes)) {
        for (std::vector<float>* values : {&bias, &before, &after}) values->resize(static_cast<size_t>(lanes));
        for (std::vector<float>* values : {&bias, &before, &after, &added})
            for (float& v : *values) v = random_value();
    }
    Finish finish() const {
        return {bias.data(), has_before ? before.data() : nullptr, has_added ? added.data() : nullptr,
                has_after ? after.data() : nullptr};
    }
    double expected(double sum, size_t lane, size_t at) const {
        sum += static_cast<double>(bias[lane]);
        if (has_before && sum < 0) sum *= static_cast<double>(before[lane]);
        if (has_added) sum += static_cast<double>(added[at]);
        if (has_after && sum < 0) sum *= static_cast<double>(after[lane]);
        return sum;
    }
};

using Multiply = void (*)(const Product&, const Finish*, float*, int);

/// Products of pairs of bfloat16 where `half`, else of floats.
void check_product(Report& report, Multiply multiply, bool half, int stride, int lanes) {
    for (int count = kPixelGroup; count <= 9 * kPixelGroup; count += kPixelGroup) {
        const int taps_count = random_int(1, 10);
        std::vector<Tap> taps;
        std::vector<Fenced*> memory;
        size_t weights_count = 0;
        for (int t = 0; t < taps_count; t++) {
            const int channels = stride == 1 ? random_int(1, 7) : random_int(1, std::min(stride, 16));
            memory.push_back(new Fenced(static_cast<size_t>((count - 1) * stride + channels)));
            if (half)
                for (size_t i = 0; i < memory.back()->size(); i++) {
                    const uint16_t pair[2] = {to_bfloat16(random_value()), to_bfloat16(random_value())};
                    std::memcpy(memory.back()->data() + i, pair, sizeof pair);
                }
            taps.push_back({memory.back()->data(), channels});
            weights_count += static_cast<size_t>(channels * lanes);
        }
        Fenced weights(weights_count);
        if (half)
            for (size_t i = 0; i < weights_count; i++) {
                const uint16_t pair[2] = {to_bfloat16(random_value()), to_bfloat16(random_value())};
                std::memcpy(weights.data() + i, pair, sizeof pair);
            }
        const Ending ending(lanes, static_cast<size_t>(count));
        const Finish finish = ending.finish();
        const bool finished = random_int(0, 3) > 0;
        Output out(static_cast<size_t>(count * lanes));
        multiply({taps.data(), taps_count, stride, weights.data(), lanes}, finished ? &finish : nullptr, out.data(), count);
        bool right = out.guards_hold();
        for (int x = 0; x < count; x++)
            for (int lane = 0; lane < lanes; lane++) {
                double sum = 0, size = 0;
                const float* w = weights.data() + lane;
                for (const Tap& tap : taps)
                    for (int c = 0; c < tap.channels; c++, w += lanes) {
                        const float* value = static_cast<const float*>(tap.at) + x * stride + c;
                        const auto multiply_add = [&](float a, float b) {
                            sum += static_cast<double>(a) * static_cast<double>(b);
                            size += std::abs(static_cast<double>(a) * static_cast<double>(b));
                        };
                        if (!half) {
                            multiply_add(*value, *w);
                            continue;
                        }
                        uint16_t a[2], b[2];
                        std::memcpy(a, value, sizeof a);
                        std::memcpy(b, w, sizeof b);
                        for (int i = 0; i < 2; i++) multiply_add(from_bfloat16(a[i]), from_bfloat16(b[i]));
                    }
                const auto at = static_cast<size_t>(x * lanes + lane);
                const double expected = finished ? ending.expected(sum, static_cast<size_t>(lane), at) : sum;
                right = right && close(out.data()[at], expected, size);
            }
        report.check(right, "stride " + std::to_string(stride) + " lanes " + std::to_string(lanes) + " count " +
                                std::to_string(count) + " taps " + std::to_string(taps_count) +
                                (out.guards_hold() ? "" : ", written past the end"));
        for (Fenced* m : memory) delete m;
    }
}

const double kSquare = std::sqrt(0.5);

/// A tile at a point: the polynomial product's evaluation, as kernels.hpp has it.
double at_point(const float* tile, int lanes, int point) {
    const double a = kSquare, b = 1 / kSquare;
    const auto d = [&](int i) { return static_cast<double>(tile[i * lanes]); };
    switch (point) {
        case 0:
            return d(0) - 2.5 * d(2) + d(4);
        case 1:
        case 2:
            return d(4) - 2 * d(2) + (point == 1 ? a : -a) * (d(3) - 2 * d(1));
        case 3:
        case 4:
            return d(4) - .5 * d(2) + (point == 3 ? b : -b) * (d(3) - .5 * d(1));
        default:
            return d(1) - 2.5 * d(3) + d(5);
    }
}

void check_transform(Report& report, const Kernels& k, int lanes, int step) {
    for (int tiles = 1; tiles <= 25; tiles++) {
        const Fenced row(static_cast<size_t>(((tiles - 1) * step + kPoints) * lanes));
        const ptrdiff_t plane = static_cast<ptrdiff_t>(tiles + random_int(0, 3)) * lanes;
        const auto values = static_cast<size_t>((kPoints - 1) * plane + tiles * lanes);
        Output out(k.half ? (values + 1) / 2 : values);
        k.transform(row.data(), lanes, step, tiles, out.data(), plane);
        bool right = out.guards_hold();
        for (int point = 0; point < kPoints; point++)
            for (int tile = 0; tile < tiles; tile++)
                for (int lane = 0; lane < lanes; lane++) {
                    const ptrdiff_t at = point * plane + tile * lanes + lane;
                    float got = 0;
                    if (k.half) {
                        uint16_t bits;
                        std::memcpy(&bits, reinterpret_cast<std::byte*>(out.data()) + at * 2, sizeof bits);
                        got = from_bfloat16(bits);
                    } else {
                        got = out.data()[at];
                    }
                    const double expected = at_point(row.data() + tile * step * lanes + lane, lanes, point);
                    right = right && (k.half ? std::abs(static_cast<double>(got) - expected) <= std::abs(expected) / 256 + 1e-5
                                             : close(got, expected, 8));
                }
        report.check(right,
                     "lanes " + std::to_string(lanes) + " step " + std::to_string(step) + " tiles " + std::to_string(tiles));
    }
}

void check_inverse(Report& report, const Kernels& k, int lanes, int step) {
    for (int tiles = 1; tiles <= 25; tiles++) {
        const ptrdiff_t plane = static_cast<ptrdiff_t>(tiles + random_int(0, 3)) * lanes;
        const Fenced points(static_cast<size_t>((kPoints - 1) * plane + tiles * lanes));
        const Ending ending(lanes, static_cast<size_t>(tiles * step));
        Output out(static_cast<size_t>(tiles * step * lanes));
        k.inverse(points.data(), plane, lanes, step, tiles, ending.finish(), out.data());
        bool right = out.guards_hold();
        for (int tile = 0; tile < tiles; tile++)
            for (int i = 0; i < step; i++)
                for (int lane = 0; lane < lanes; lane++) {
                    const double a = kSquare, b = 1 / kSquare;
                    const auto p = [&](int point) {
                        return static_cast<double>(points.data()[point * plane + tile * lanes + lane]);
                    };
                    double sum = (i == 0 ? p(0) : 0) + (i == step - 1 ? p(5) : 0);
                    sum += std::pow(a, i) * (p(1) + (i % 2 ? -1 : 1) * p(2)) + std::pow(b, i) * (p(3) + (i % 2 ? -1 : 1) * p(4));
                    const auto at = static_cast<size_t>((tile * step + i) * lanes + lane);
                    right = right && close(out.data()[at], ending.expected(sum, static_cast<size_t>(lane), at), 10);
                }
        report.check(right,
                     "lanes " + std::to_string(lanes) + " step " + std::to_string(step) + " tiles " + std::to_string(tiles));
    }
}

void check_narrow(Report& report, const Kernels& k, int lanes) {
    for (int count = 16; count <= 96; count += 16) {
        const int taps_count = random_int(1, 10);
        std::vector<Tap> taps;
        std::vector<Fenced*> memory;
        for (int t = 0; t < taps_count; t++) {
            memory.push_back(new Fenced(static_cast<size_t>(count * lanes)));
            taps.push_back({memory.back()->data(), lanes});
        }
        const Fenced weights(static_cast<size_t>(taps_count * lanes));
        const float bias = random_value();
        Output out(static_cast<size_t>(count));
        k.narrow({taps.data(), taps_count, lanes, weights.data(), lanes}, bias, out.data(), count);
        bool right = out.guards_hold();
        for (int x = 0; x < count; x++) {
            double sum = static_cast<double>(bias), size = std::abs(sum);
            for (int t = 0; t < taps_count; t++)
                for (int lane = 0; lane < lanes; lane++) {
                    const double product =
                        static_cast<double>(static_cast<const float*>(taps[static_cast<size_t>(t)].at)[x * lanes + lane]) *
                        static_cast<double>(weights.data()[t * lanes + lane]);
                    sum += product;
                    size += std::abs(product);
                }
            right = right && close(out.data()[x], sum, size);
        }
        report.check(
            right, "lanes " + std::to_string(lanes) + " count " + std::to_string(count) + " taps " + std::to_string(taps_count));
        for (Fenced* m : memory) delete m;
    }
}

/// What is no number stays none behind rectifiers.
void check_nan(Report& report, const Kernels& k, int lanes) {
    std::vector<float> values(static_cast<size_t>(kPixelGroup * lanes), NAN), weights(static_cast<size_t>(lanes * lanes), 1.f);
    const std::vector<float> zero(static_cast<size_t>(lanes));
    const Tap tap{values.data(), lanes};
    const Finish finish{zero.data(), zero.data(), nullptr, zero.data()};
    Output out(values.size());
    k.multiply({&tap, 1, lanes, weights.data(), lanes}, &finish, out.data(), kPixelGroup);
    report.check(std::all_of(out.data(), out.data() + values.size(), [](float v) { return std::isnan(v); }), "NaN");
}

bool check(const Kernels& k) {
    bool right = true;
    Report product{k.isa, "multiply"}, transformed{k.isa, "multiply_transformed"}, transform{k.isa, "transform"};
    Report inverse{k.isa, "inverse"}, narrow{k.isa, "narrow"};
    for (const int lanes : {8, 16}) {
        for (const int stride : {1, 8, 16, 32}) check_product(product, k.multiply, false, stride, lanes);
        for (const int stride : {8, 16})
            check_product(transformed, k.multiply_transformed, k.half, k.half ? stride / 2 : stride, lanes);
        for (const int step : {2, 4}) check_transform(transform, k, lanes, step);
        for (const int step : {2, 4}) check_inverse(inverse, k, lanes, step);
        check_narrow(narrow, k, lanes);
        check_nan(product, k, lanes);
    }
    for (const Report& report : {product, transformed, transform, inverse, narrow}) right &= report.print();
    return right;
}

}  // namespace

int main(int argc, char** argv) {
    std::string only;
    bool timed = false;
    for (int i = 1; i < argc; i++) {
        if (!std::strcmp(argv[i], "--bench")) timed = true;
        if (!std::strcmp(argv[i], "--isa") && i + 1 < argc) only = argv[++i];
    }
    std::string sets;
    for (const Kernels* kernels : all_kernels())
        if (kernels->supported()) sets += std::string(" ") + kernels->isa;
    std::printf("CPU%s\n", sets.c_str());
    bool right = true;
    int tried = 0;
    for (const Kernels* kernels : all_kernels()) {
        if (!kernels->supported() || (!only.empty() && only != kernels->isa)) continue;
        tried++;
        timed ? bench(*kernels) : static_cast<void>(right &= check(*kernels));
    }
    return right && tried ? 0 : 1;
}
