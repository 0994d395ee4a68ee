// SPDX-License-Identifier: MIT
#include "planes.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace vsartifact {

namespace {

/// 0..1; NaN becomes 0. Written so that it compiles to a max and a min.
inline float unit(float v) {
    v = v > 0.f ? v : 0.f;
    return v < 1.f ? v : 1.f;
}

/// IEEE binary16 -> float. Infinities and NaNs come out as numbers of 65536 and
/// more, which unit() holds to 0 or 1.
inline float half_to_float(uint16_t half) {
    const uint32_t magnitude = static_cast<uint32_t>(half & 0x7fff) << 13;
    const float value = std::bit_cast<float>(magnitude) * 0x1p112f;
    return half & 0x8000 ? -value : value;
}

/// float of magnitude at most 1 -> IEEE binary16, rounded to nearest, ties to
/// even.
inline uint16_t float_to_half(float value) {
    const uint32_t bits = std::bit_cast<uint32_t>(value);
    const uint32_t sign = bits >> 16 & 0x8000;
    const uint32_t magnitude = bits & 0x7fffffff;
    const uint32_t normal = (magnitude - (112u << 23) + 0xfff + (magnitude >> 13 & 1)) >> 13;
    // Below 2^-14 a half counts in steps of 2^-24, which are a float's last bit
    // between 0.5 and 1.
    const uint32_t subnormal = std::bit_cast<uint32_t>(std::bit_cast<float>(magnitude) + 0.5f) - std::bit_cast<uint32_t>(0.5f);
    return static_cast<uint16_t>(sign | (magnitude < (113u << 23) ? subnormal : normal));
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

template <typename Codec>
void load(const PlaneView& plane, const Codec& codec, const Rect& rect, float* tensor) {
    const int left = std::clamp(-rect.x, 0, rect.width - 1);
    const int last = std::clamp(plane.width - rect.x, 1,
                                rect.width);  // past the last column that lies in the plane
    int previous = -1;
    for (int r = 0; r < rect.height; r++) {
        float* row = tensor + static_cast<ptrdiff_t>(r) * rect.width;
        const int y = std::clamp(rect.y + r, 0, plane.height - 1);
        if (y == previous) {
            std::copy_n(row - rect.width, rect.width, row);
            continue;
        }
        previous = y;
        const auto* source = reinterpret_cast<const typename Codec::Type*>(plane.data + y * plane.stride) + rect.x;
        for (int c = left; c < last; c++) row[c] = codec.in(source[c]);
        std::fill(row, row + left, row[left]);
        std::fill(row + last, row + rect.width, row[last - 1]);
    }
}

template <bool kResidual, typename Codec>
void store(const PlaneView& plane, const Codec& codec, const Rect& rect, const float* net, ptrdiff_t net_stride, float strength,
           uint8_t* out, ptrdiff_t out_stride) {
    using Type = typename Codec::Type;
    for (int r = 0; r < rect.height; r++) {
        const auto* source = reinterpret_cast<const Type*>(plane.data + (rect.y + r) * plane.stride) + rect.x;
        auto* target = reinterpret_cast<Type*>(out + (rect.y + r) * out_stride) + rect.x;
        const float* value = net + r * net_stride;
        for (int c = 0; c < rect.width; c++) {
            const float in = codec.in(source[c]);
            target[c] = codec.out(unit(in + strength * (kResidual ? value[c] : value[c] - in)));
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

void load_rect(const PlaneView& plane, const SampleFormat& format, const Rect& rect, float* tensor) {
    with_codec(format, [&](const auto& codec) { load(plane, codec, rect, tensor); });
}

void store_rect(const PlaneView& plane, const SampleFormat& format, const Rect& rect, const float* net, ptrdiff_t net_stride,
                bool residual, float strength, uint8_t* out, ptrdiff_t out_stride) {
    with_codec(format, [&](const auto& codec) {
        if (residual) {
            store<true>(plane, codec, rect, net, net_stride, strength, out, out_stride);
        } else {
            store<false>(plane, codec, rect, net, net_stride, strength, out, out_stride);
        }
    });
}

}  // namespace vsartifact
