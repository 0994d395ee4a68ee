// SPDX-License-Identifier: MIT
#include "frames/texture.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <vector>

#include "frames/texture_table.hpp"
#include "samples/half.hpp"

namespace vsartifact {

namespace {

namespace table = texture_table;

constexpr int kBlock = 8;
constexpr int kRim = 2;  // that bands need on each side
constexpr int kAlike = 8;
constexpr double kRest = 0.05;
constexpr double kFlat[2] = {0.55, 0.65};
constexpr double kLargestChange = 3;
constexpr double kDeviation[2] = {30284.3, 5361.7};
constexpr int kFraction = 32;
constexpr double kScale = 4096. * 4096.;  // of energies: 256 of the filters, 16 of the samples

using Row = std::vector<int32_t>;

/// Calls use(y, fine, middle) for each row of a plane's bands. fill(y, row) gives a row of the plane with its rim, whose rows
/// count from 0.
template <typename Fill, typename Use>
void for_bands(int width, int height, const Fill& fill, const Use& use) {
    const auto wide = static_cast<size_t>(width) + 2 * kRim;
    std::array<Row, 5> rows;
    for (Row& row : rows) row.resize(wide);
    Row narrow(wide), broad(wide), fine(static_cast<size_t>(width)), middle(static_cast<size_t>(width));
    for (int y = 0; y < 2 * kRim; y++) fill(y, rows[static_cast<size_t>(y)].data());
    for (int y = 0; y < height; y++) {
        const auto row = [&](int i) { return rows[static_cast<size_t>((y + i) % 5)].data(); };
        fill(y + 2 * kRim, row(4));
        const int32_t *a = row(0), *b = row(1), *c = row(2), *d = row(3), *e = row(4);
        for (size_t x = 0; x < wide; x++) {
            narrow[x] = b[x] + 2 * c[x] + d[x];
            broad[x] = a[x] + 4 * (b[x] + d[x]) + 6 * c[x] + e[x];
        }
        for (size_t x = 0; x < fine.size(); x++) {
            const int32_t near = 16 * (narrow[x + 1] + 2 * narrow[x + 2] + narrow[x + 3]);
            fine[x] = 256 * c[x + kRim] - near;
            middle[x] = near - (broad[x] + 4 * (broad[x + 1] + broad[x + 3]) + 6 * broad[x + 2] + broad[x + 4]);
        }
        use(y, fine.data(), middle.data());
    }
}

/// A sample in 16ths of an 8-bit code.
int32_t sixteenths(const PlaneView& plane, const SampleFormat& format, int x, int y) {
    const uint8_t* row = plane.data + y * plane.stride;
    if (!format.is_float()) {
        const int32_t code = format.sample == Sample::kU8 ? row[x] : reinterpret_cast<const uint16_t*>(row)[x];
        return format.bits <= 12 ? code << (12 - format.bits) : code >> (format.bits - 12);
    }
    float unit = format.sample == Sample::kF16 ? half_to_float(reinterpret_cast<const uint16_t*>(row)[x])
                                               : reinterpret_cast<const float*>(row)[x];
    if (format.sample == Sample::kF16 && std::abs(unit) > 65536.f) unit = 0;  // halves' NaNs come as such numbers
    unit = unit > 0.f ? std::min(unit, 1.f) : 0.f;
    return static_cast<int32_t>(std::floor(unit * 4080.f + 0.5f));
}

/// Where a value lies among rising nodes.
struct Place {
    size_t index;
    double share;
    template <size_t kCount>
    Place(double value, const double (&nodes)[kCount]) {
        const auto after = static_cast<size_t>(std::upper_bound(nodes, nodes + kCount, value) - nodes);
        index = std::clamp<size_t>(after, 1, kCount - 1) - 1;
        share = std::clamp((value - nodes[index]) / (nodes[index + 1] - nodes[index]), 0., 1.);
    }
};

double mix(double a, double b, double share) { return (1 - share) * a + share * b; }

template <size_t kRows, size_t kColumns>
double between(const double (&values)[kRows][kColumns], const Place& row, const Place& column) {
    const double* above = values[row.index] + column.index;
    const double* below = values[row.index + 1] + column.index;
    return mix(mix(above[0], above[1], column.share), mix(below[0], below[1], column.share), row.share);
}

/// Sums over a square, or over several.
struct Sums {
    int64_t pixels = 0, level = 0, fine = 0, middle = 0;
};

/// What is left of a plane's texture, and what is missing.
class Missing {
  public:
    Missing(const PlaneView& plane, const PlaneView& restored, const SampleFormat& format)
        : columns((plane.width + kBlock - 1) / kBlock),
          rows((plane.height + kBlock - 1) / kBlock),
          squares_(static_cast<size_t>(columns) * static_cast<size_t>(rows)) {
        const double changed = measure(plane, restored, format);
        frame_ = std::min(changed, kLargestChange) * std::clamp((kFlat[1] - flat_) / (kFlat[1] - kFlat[0]), 0., 1.);
        for (int y = 0; y < rows; y++)
            for (int x = 0; x < columns; x++) around_.push_back(around(x, y));
    }

    /// Deviations of the grain's bands, times `amount`, as grain() has them in Python: integers for each square.
    std::array<std::vector<int64_t>, 2> sizes(double amount) const {
        std::array<std::vector<int64_t>, 2> out;
        for (size_t i = 0; i < around_.size(); i++) {
            const double fine = energy(around_[i].fine, around_[i]), middle = energy(around_[i].middle, around_[i]);
            const double level = static_cast<double>(squares_[i].level) / static_cast<double>(squares_[i].pixels * 16);
            const Place m(middle, table::kMiddleNodes), r(fine / (middle + kRest), table::kRatioNodes);
            const Place b(level, table::kBrightnessNodes);
            const double factor = frame_ * mix(table::kBrightness[b.index], table::kBrightness[b.index + 1], b.share);
            const double own[2] = {factor * between(table::kFine, m, r), factor * between(table::kMiddle, m, r)};
            for (size_t k = 0; k < 2; k++)
                out[k].push_back(static_cast<int64_t>(std::floor(amount * own[k] * (16777216. / kDeviation[k]) + 0.5)));
        }
        return out;
    }

    const int columns, rows;  // of squares

  private:
    static double energy(int64_t sum, const Sums& of) {
        return static_cast<double>(sum) / (static_cast<double>(of.pixels) * kScale);
    }

    /// Gives the root mean square, in 8-bit codes, of what restoring changed.
    double measure(const PlaneView& plane, const PlaneView& restored, const SampleFormat& format) {
        int64_t alike = 0, changes = 0;
        const auto fill = [&](int y, int32_t* row) {
            const int at = std::clamp(y - kRim, 0, plane.height - 1);
            for (int x = 0; x < plane.width; x++) row[x + kRim] = sixteenths(plane, format, x, at);
            std::fill_n(row, kRim, row[kRim]);
            std::fill_n(row + kRim + plane.width, kRim, row[kRim + plane.width - 1]);
            if (y - kRim != at) return;
            for (int x = 0; x < plane.width; x++) {
                square(x, at).pixels++;
                square(x, at).level += row[x + kRim];
                const int64_t change = sixteenths(restored, format, x, at) - row[x + kRim];
                changes += change * change;
                if (x) alike += std::abs(row[x + kRim] - row[x + kRim - 1]) < kAlike;
            }
        };
        for_bands(plane.width, plane.height, fill, [&](int y, const int32_t* fine, const int32_t* middle) {
            for (int x = 0; x < plane.width; x++) {
                square(x, y).fine += static_cast<int64_t>(fine[x]) * fine[x];
                square(x, y).middle += static_cast<int64_t>(middle[x]) * middle[x];
            }
        });
        const int64_t pairs = static_cast<int64_t>(plane.height) * (plane.width - 1);
        flat_ = pairs ? static_cast<double>(alike) / static_cast<double>(pairs) : 1;
        return std::sqrt(static_cast<double>(changes) / (256. * plane.width * plane.height));
    }

    Sums& square(int x, int y) {
        return squares_[static_cast<size_t>(y / kBlock) * static_cast<size_t>(columns) + static_cast<size_t>(x / kBlock)];
    }

    Sums around(int x, int y) {
        Sums total;
        for (int dy = std::max(y - 1, 0); dy <= std::min(y + 1, rows - 1); dy++)
            for (int dx = std::max(x - 1, 0); dx <= std::min(x + 1, columns - 1); dx++) {
                const Sums& one = square(dx * kBlock, dy * kBlock);
                total.pixels += one.pixels;
                total.fine += one.fine;
                total.middle += one.middle;
            }
        return total;
    }

    std::vector<Sums> squares_, around_;
    double flat_ = 1, frame_ = 0;  // share of equal neighbours; what the amplitudes are multiplied by
};

uint32_t mixed(uint32_t h) {
    h = (h ^ h >> 16) * 0x7FEB352Du;
    h = (h ^ h >> 15) * 0x846CA68Bu;
    return h ^ h >> 16;
}

/// A row of white noise with its rim.
void fill_noise(uint32_t frame, int y, int width, int32_t* row) {
    const uint32_t seed = mixed(mixed(frame) ^ static_cast<uint32_t>(y));
    for (int x = 0; x < width + 2 * kRim; x++) {
        const uint32_t h = mixed(seed ^ static_cast<uint32_t>(x));
        row[x] = static_cast<int32_t>((h & 255) + (h >> 8 & 255) + (h >> 16 & 255) + (h >> 24)) - 510;
    }
}

/// The squares before and after a pixel, and the share of the latter in 16ths.
struct Step {
    int before, after, share;
    Step(int at, int count) {
        const int place = 2 * at + 1 - kBlock;
        before = std::clamp(place >> 4, 0, count - 1);
        after = std::clamp((place >> 4) + 1, 0, count - 1);
        share = place & 15;
    }
};

/// Adds grain to a row of samples; `at` gives it pixel by pixel.
template <typename At>
void add_row(const uint8_t* from, uint8_t* to, int width, const SampleFormat& format, const At& at) {
    const auto write = [&]<typename Type>(const auto& sum) {
        const auto* in = reinterpret_cast<const Type*>(from);
        auto* out = reinterpret_cast<Type*>(to);
        for (int x = 0; x < width; x++) {
            const int64_t grain = at(x);
            out[x] = grain ? sum(in[x], grain) : in[x];
        }
    };
    const int shift = kFraction - (format.bits - 8);
    const auto integers = [&](auto code, int64_t grain) {
        const int64_t sum = code + ((grain + (int64_t{1} << (shift - 1))) >> shift);
        return static_cast<decltype(code)>(std::clamp<int64_t>(sum, 0, (int64_t{1} << format.bits) - 1));
    };
    const auto summed = [](float value, int64_t grain) {
        return std::clamp(value + static_cast<float>(static_cast<double>(grain) * (0x1p-32 / 255)), 0.f, 1.f);
    };
    switch (format.sample) {
        case Sample::kU8:
            return write.template operator()<uint8_t>(integers);
        case Sample::kU16:
            return write.template operator()<uint16_t>(integers);
        case Sample::kF16:
            return write.template operator()<uint16_t>(
                [&](uint16_t half, int64_t grain) { return float_to_half(summed(half_to_float(half), grain)); });
        case Sample::kF32:
            return write.template operator()<float>(summed);
    }
}

}  // namespace

void put_texture(const PlaneView& decoded, const PlaneView& restored, const SampleFormat& format, const TextureAmount& amount,
                 const Target& out) {
    const Missing missing(decoded, restored, format);
    const auto sizes = missing.sizes(amount.value);
    const int width = decoded.width;
    std::vector<Step> steps;
    for (int x = 0; x < width; x++) steps.emplace_back(x, missing.columns);
    std::vector<float> mask(amount.mask.data ? static_cast<size_t>(width) : 0);
    std::array<std::vector<int64_t>, 2> down{std::vector<int64_t>(static_cast<size_t>(missing.columns)), {}};
    down[1] = down[0];
    const auto fill = [&](int y, int32_t* row) { fill_noise(amount.frame, y, width, row); };
    for_bands(width, decoded.height, fill, [&](int y, const int32_t* fine, const int32_t* middle) {
        const Step step(y, missing.rows);
        const auto above = static_cast<size_t>(step.before) * down[0].size(),
                   below = static_cast<size_t>(step.after) * down[0].size();
        for (size_t k = 0; k < 2; k++)
            for (size_t i = 0; i < down[k].size(); i++)
                down[k][i] = (16 - step.share) * sizes[k][above + i] + step.share * sizes[k][below + i];
        if (amount.mask.data) load_rect(amount.mask, amount.mask_format, Grid{}, {0, y, width, 1}, mask.data());
        add_row(restored.data + y * restored.stride, out.data + y * out.stride, width, format, [&](int x) {
            const Step& s = steps[static_cast<size_t>(x)];
            const auto size = [&](size_t k) {
                const int64_t* row = down[k].data();
                return (16 - s.share) * row[s.before] + s.share * row[s.after];
            };
            const int64_t grain = size(0) * fine[x] + size(1) * middle[x];
            if (mask.empty()) return grain;
            return (grain * static_cast<int64_t>(std::floor(static_cast<double>(mask[static_cast<size_t>(x)]) * 256 + 0.5))) >> 8;
        });
    });
}

}  // namespace vsartifact
