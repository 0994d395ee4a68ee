// SPDX-License-Identifier: MIT
#include "samples/planes.hpp"

#include <algorithm>
#include <type_traits>

#include "samples/half.hpp"
#include "samples/mask.hpp"

namespace vsartifact {

namespace {

/// 0..1; NaN becomes 0. Written so that it compiles to a max and a min.
inline float unit(float v) {
    v = v > 0.f ? v : 0.f;
    return v < 1.f ? v : 1.f;
}

struct U8 {
    using Type = uint8_t;
    explicit U8(const SampleFormat&) {}
    float in(uint8_t v) const { return static_cast<float>(v) / 255.f; }
    uint8_t out(float v) const { return static_cast<uint8_t>(static_cast<int>(v * 255.f + 0.5f)); }
};

struct U16 {
    using Type = uint16_t;
    float peak;
    explicit U16(const SampleFormat& f) : peak(static_cast<float>((1 << f.bits) - 1)) {}
    float in(uint16_t v) const { return unit(static_cast<float>(v) / peak); }
    uint16_t out(float v) const { return static_cast<uint16_t>(static_cast<int>(v * peak + 0.5f)); }
};

struct F16 {
    using Type = uint16_t;
    float offset;
    explicit F16(const SampleFormat& f) : offset(f.offset) {}
    float in(uint16_t v) const { return unit(half_to_float(v) + offset); }
    uint16_t out(float v) const { return float_to_half(v - offset); }
};

struct F32 {
    using Type = float;
    float offset;
    explicit F32(const SampleFormat& f) : offset(f.offset) {}
    float in(float v) const { return unit(v + offset); }
    float out(float v) const { return v - offset; }
};

/// `kStep` is grid.step: a number that the compiler knows makes loops that it vectorizes.
template <int kStep, typename Codec>
void load(const PlaneView& plane, const Codec& codec, const Grid& grid, const Rect& rect, float* tensor) {
    // Columns from `left` to `last` lie in the plane.
    const int left = std::clamp(-rect.x, 0, rect.width);
    const int last = std::clamp(plane.width / kStep - rect.x, left, rect.width);
    int previous = -1;
    for (int r = 0; r < rect.height; r++) {
        float* row = tensor + static_cast<ptrdiff_t>(r) * rect.width;
        const int y = std::clamp(kStep * (rect.y + r) + grid.y, 0, plane.height - 1);
        if (y == previous) {
            std::copy_n(row - rect.width, rect.width, row);
            continue;
        }
        previous = y;
        const auto* line = reinterpret_cast<const typename Codec::Type*>(plane.data + y * plane.stride);
        const auto* source = line + kStep * (rect.x + left) + grid.x;
        for (int c = 0; c < last - left; c++) row[left + c] = codec.in(source[kStep * c]);
        std::fill(row, row + left, codec.in(line[0]));
        std::fill(row + last, row + rect.width, codec.in(line[plane.width - 1]));
    }
}

template <int kStep, int kScale, bool kResidual, bool kMasked, typename Codec>
void store(const PlaneView& plane, const Codec& codec, const Grid& grid, const Rect& rect, const Values& net,
           const Strength& strength, const Target& out) {
    using Type = typename Codec::Type;
    const ptrdiff_t left = kStep * rect.x + grid.x;
    MaskRows masks(strength, plane, grid, rect);
    for (int r = 0; r < rect.height * kScale; r++) {
        const int y = kStep * (rect.y + r / kScale) + grid.y;
        const auto* source = reinterpret_cast<const Type*>(plane.data + y * plane.stride) + left;
        auto* target = reinterpret_cast<Type*>(out.data + (y * kScale + r % kScale) * out.stride) + left * kScale;
        const float* value = net.data + r * net.stride;
        [[maybe_unused]] const float* mask = kMasked ? masks.row(r / kScale) : nullptr;
        for (int c = 0; c < rect.width; c++) {
            const float in = codec.in(source[kStep * c]);
            float amount = strength.value;
            if constexpr (kMasked) amount *= mask[c];
            for (int k = 0; k < kScale; k++) {
                const float v = value[c * kScale + k];
                const Type restored = codec.out(unit(in + amount * (kResidual ? v : v - in)));
                // Where nothing is to change, out-of-range samples do not either.
                target[kStep * kScale * c + k] = kMasked && kScale == 1 && amount == 0 ? source[kStep * c] : restored;
            }
        }
    }
}

template <typename Visitor>
void with_codec(const SampleFormat& format, const Visitor& visitor) {
    switch (format.sample) {
        case Sample::kU8:
            visitor(U8(format));
            break;
        case Sample::kU16:
            visitor(U16(format));
            break;
        case Sample::kF16:
            visitor(F16(format));
            break;
        case Sample::kF32:
            visitor(F32(format));
            break;
    }
}

}  // namespace

void load_rect(const PlaneView& plane, const SampleFormat& format, const Grid& grid, const Rect& rect, float* tensor) {
    with_codec(format, [&](const auto& codec) {
        if (grid.step == 1) {
            load<1>(plane, codec, grid, rect, tensor);
        } else {
            load<2>(plane, codec, grid, rect, tensor);
        }
    });
}

void store_rect(const PlaneView& plane, const SampleFormat& format, const Grid& grid, const Rect& rect, const Values& net,
                const Strength& strength, const Target& out) {
    with_codec(format, [&](const auto& codec) {
        const auto write = [&]<int kStep, int kScale, bool kResidual>() {
            if (strength.mask.data) {
                store<kStep, kScale, kResidual, true>(plane, codec, grid, rect, net, strength, out);
            } else {
                store<kStep, kScale, kResidual, false>(plane, codec, grid, rect, net, strength, out);
            }
        };
        const auto run = [&]<int kStep, int kScale>() {
            if (net.residual) {
                write.template operator()<kStep, kScale, true>();
            } else {
                write.template operator()<kStep, kScale, false>();
            }
        };
        switch (net.scale) {
            case 2:
                return run.template operator()<1, 2>();
            case 3:
                return run.template operator()<1, 3>();
            case 4:
                return run.template operator()<1, 4>();
            default:
                return grid.step == 2 ? run.template operator()<2, 1>() : run.template operator()<1, 1>();
        }
    });
}

void correction_rect(const PlaneView& plane, const Rect& rect, const Values& net, const Target& out) {
    for (int r = 0; r < rect.height; r++) {
        const auto* in = reinterpret_cast<const float*>(plane.data + (rect.y + r) * plane.stride) + rect.x;
        auto* target = reinterpret_cast<float*>(out.data + (rect.y + r) * out.stride) + rect.x;
        const float* value = net.data + r * net.stride;
        for (int c = 0; c < rect.width; c++) target[c] = net.residual ? value[c] : value[c] - in[c];
    }
}

void save_plane(const float* values, int width, int height, const SampleFormat& format, const Target& out) {
    with_codec(format, [&](const auto& codec) {
        for (int y = 0; y < height; y++) {
            auto* target = reinterpret_cast<std::remove_cvref_t<decltype(codec.out(0.f))>*>(out.data + y * out.stride);
            const float* row = values + static_cast<ptrdiff_t>(y) * width;
            for (int x = 0; x < width; x++) target[x] = codec.out(unit(row[x]));
        }
    });
}

}  // namespace vsartifact
