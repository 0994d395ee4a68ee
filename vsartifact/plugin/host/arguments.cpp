// SPDX-License-Identifier: MIT
#include "host/arguments.hpp"

#include <algorithm>
#include <cmath>

#include "system/error.hpp"

namespace vsartifact {

namespace {

class Map {
  public:
    Map(const VSMap* in, const VSAPI* vsapi) : in_(in), vsapi_(vsapi) {}

    std::vector<std::string> texts(const char* key) const {
        std::vector<std::string> values;
        for (int i = 0; i < count(key); i++)
            values.emplace_back(vsapi_->mapGetData(in_, key, i, nullptr),
                                static_cast<size_t>(vsapi_->mapGetDataSize(in_, key, i, nullptr)));
        return values;
    }

    std::optional<std::string> text(const char* key) const {
        const std::vector<std::string> values = texts(key);
        return values.empty() ? std::nullopt : std::optional(values[0]);
    }

    std::optional<double> number(const char* key) const {
        if (count(key) <= 0) return {};
        return vsapi_->mapGetFloat(in_, key, 0, nullptr);
    }

    std::vector<int64_t> integers(const char* key) const {
        std::vector<int64_t> values;
        for (int i = 0; i < count(key); i++) values.push_back(vsapi_->mapGetInt(in_, key, i, nullptr));
        return values;
    }

    /// An integer within bounds, or `otherwise` where it is not given.
    int integer(const char* key, int min, int max, int otherwise) const {
        const std::vector<int64_t> values = integers(key);
        return values.empty() ? otherwise : bounded(key, values[0], min, max);
    }

    /// One or two integers, the second one defaulting to the first.
    void pair(const char* key, int min, int max, int& x, int& y) const {
        const std::vector<int64_t> values = integers(key);
        if (values.empty()) return;
        if (values.size() > 2) fail(key, " takes one or two values (horizontal, vertical), got ", values.size(), "; give fewer");
        x = bounded(key, values.front(), min, max);
        y = bounded(key, values.back(), min, max);
    }

  private:
    int count(const char* key) const { return vsapi_->mapNumElements(in_, key); }

    static int bounded(const char* key, int64_t value, int min, int max) {
        if (value < min || value > max)
            fail(key, " must be from ", min, " to ", max, ", got ", value, "; leave it out for the default");
        return static_cast<int>(value);
    }

    const VSMap* in_;
    const VSAPI* vsapi_;
};

ProviderOptions read_options(const std::vector<std::string>& texts) {
    ProviderOptions options;
    if (texts.size() > kMaxProviderOptions)
        fail("provider_options takes at most ", kMaxProviderOptions, " options, got ", texts.size(), "; leave some out");
    for (const std::string& text : texts) {
        const size_t sign = text.find('=');
        if (sign == 0 || sign == std::string::npos)
            fail("provider_options must hold texts of the form key=value, got '", text, "'; write the key's value after a =");
        const std::string key = text.substr(0, sign);
        if (std::any_of(options.begin(), options.end(), [&](const auto& o) { return o.first == key; }))
            fail("provider_options names ", key, " twice; give it once");
        options.emplace_back(key, text.substr(sign + 1));
    }
    return options;
}

}  // namespace

Arguments read_arguments(const VSMap* in, int num_planes, const VSAPI* vsapi) {
    const Map map(in, vsapi);
    Arguments a;
    a.models = map.texts("model");
    a.run.provider = map.text("provider").value_or(a.run.provider);
    a.run.provider_options = read_options(map.texts("provider_options"));
    if (!a.run.provider_options.empty() && a.run.provider == "auto")
        fail("provider_options are those of one provider, got provider='auto'; name the provider too");
    if (const auto prop = map.text("strength_prop")) {
        if (prop->empty()) fail("strength_prop must name a frame property, got an empty text; leave it out");
        a.strength_prop = *prop;
    }
    if (const auto strength = map.number("strength")) {
        if (!(*strength >= 0 && *strength <= kMaxStrength))
            fail("strength must be from 0 to ", kMaxStrength, ", got ", *strength, "; 1 is what the model was trained for");
        a.strength = static_cast<float>(*strength);
    }
    if (const auto texture = map.number("texture")) {
        if (!(*texture >= 0 && *texture <= 1))
            fail("texture must be from 0 to 1, got ", *texture, "; 1 puts back all that is estimated to be missing");
        a.texture = *texture;
    }
    if (const auto planes = map.integers("planes"); !planes.empty()) {
        for (const int64_t plane : planes) {
            if (plane && num_planes == 1) fail("planes holds ", plane, ", the clip has plane 0 alone; leave it out");
            if (plane < 0 || plane >= num_planes)
                fail("planes holds ", plane, ", the clip has planes 0 to ", num_planes - 1, "; leave it out");
            if (std::find(a.planes.begin(), a.planes.end(), plane) != a.planes.end())
                fail("planes names plane ", plane, " twice; give each plane once");
            a.planes.push_back(static_cast<int>(plane));
        }
    }
    a.run.device_id = map.integer("device_id", 0, 255, a.run.device_id);
    a.run.num_streams = map.integer("num_streams", 1, 256, a.run.num_streams);
    a.run.num_threads = map.integer("num_threads", 1, 256, a.run.num_threads);
    map.pair("tilesize", 0, 1 << 16, a.run.tile_width, a.run.tile_height);
    map.pair("overlap", 0, 1 << 12, a.run.overlap_x, a.run.overlap_y);
    a.run.verbosity = map.integer("verbosity", 0, 4, a.run.verbosity);
    a.run.fp16 = map.integer("fp16", 0, 1, a.run.fp16) != 0;
    if (const int adaptive = map.integer("adaptive", 0, 1, -1); adaptive >= 0) a.adaptive = adaptive == 1;
    return a;
}

}  // namespace vsartifact
