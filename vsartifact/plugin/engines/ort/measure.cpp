// SPDX-License-Identifier: MIT
#include "engines/ort/measure.hpp"

#include <map>
#include <mutex>
#include <utility>
#include <vector>

#include "engines/ort/session.hpp"
#include "model/models.hpp"
#include "samples/planes.hpp"
#include "system/error.hpp"

namespace vsartifact {

namespace {

struct Facts {
    int scale, multiple;
};

/// Sizes that networks want multiples of.
constexpr int kMultiples[] = {1, 2, 4, 8, 12, 16, 24, 32, 48, 64};
constexpr int kMin = 16;  // networks that pad by reflection refuse tiny pictures

/// An odd multiple of `multiple` that is not much smaller than kMin: no larger multiple divides it by chance.
int odd_size(int multiple) { return multiple * (kMin / multiple | 1); }

/// How many times as large as the picture what comes out is; throws Error where it is not that of the model's channels.
int scale_of(const std::vector<int64_t>& got, const Model& model, int width, int height) {
    for (int64_t scale = 1; scale <= kMaxScale; scale++)
        if (got == std::vector<int64_t>{1, model.shapes().outputs, height * scale, width * scale}) return static_cast<int>(scale);
    fail("model ", model.name, " gives ", shape_text(got), " for a picture of ", width, "x", height, ", 1x",
         model.shapes().outputs, "xHxW of 1 to ", kMaxScale,
         " times that size is needed; export it with padding, or with vsartifact metadata");
}

Facts measure(const Model& model) {
    const OrtProbe probe(model);
    std::string reason;
    for (const int multiple : kMultiples) {
        const int width = model.fixed_width ? model.fixed_width : odd_size(multiple);
        const int height = model.fixed_height ? model.fixed_height : odd_size(multiple) + 2 * multiple;
        try {
            return {scale_of(probe.output_shape(width, height), model, width, height), multiple};
        } catch (const Error& error) {
            reason = error.what();
        }
        if (model.fixed_width && model.fixed_height) break;
    }
    fail(reason);
}

}  // namespace

void measure_model(Model& model) {
    if (model.scale) return;
    static std::mutex mutex;
    static std::map<std::pair<uint64_t, size_t>, Facts> known;
    const std::lock_guard lock(mutex);
    const auto key = std::pair(model.hash, model.bytes.size());
    auto found = known.find(key);
    if (found == known.end()) found = known.emplace(key, measure(model)).first;
    model.scale = found->second.scale;
    model.multiple = found->second.multiple;
}

}  // namespace vsartifact
