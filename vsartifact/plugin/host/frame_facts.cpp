// SPDX-License-Identifier: MIT
#include "host/frame_facts.hpp"

#include <exception>
#include <new>
#include <optional>

#include "host/arguments.hpp"
#include "system/error.hpp"

namespace vsartifact {

std::string caught_text() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return "Restore: there is not enough memory for another frame; free memory or lower num_streams";
    } catch (const std::exception& error) {
        return std::string("Restore: ") + error.what();
    } catch (...) {
        return "Restore: unknown error";
    }
}

ColorTags color_tags(const Frame& frame, const VSAPI* vsapi) {
    const VSMap* props = vsapi->getFramePropertiesRO(frame.get());
    const auto read = [&](const char* key) -> std::optional<int> {
        int missing = 0;
        const int value = vsapi->mapGetIntSaturated(props, key, 0, &missing);
        return missing ? std::nullopt : std::optional(value);
    };
    ColorTags tags{read("_Matrix"), {}, read("_ChromaLocation")};
    // _ColorRange is what _Range was called before VapourSynth R74, with the numbers swapped.
    if (const auto range = read("_Range")) {
        tags.full_range = *range == 1;
    } else if (const auto old = read("_ColorRange")) {
        tags.full_range = *old == 0;
    }
    return tags;
}

float frame_strength(float strength, const std::string& property, int n, const Frame& source, const VSAPI* vsapi) {
    if (property.empty()) return strength;
    const char* key = property.c_str();
    const VSMap* props = vsapi->getFramePropertiesRO(source.get());
    double factor = 0;
    switch (vsapi->mapGetType(props, key)) {
        case ptInt:
            factor = static_cast<double>(vsapi->mapGetInt(props, key, 0, nullptr));
            break;
        case ptFloat:
            factor = vsapi->mapGetFloat(props, key, 0, nullptr);
            break;
        case ptUnset:
            fail("frame ", n, " lacks the property ", key, ", which strength_prop names; set it with std.SetFrameProps");
        default:
            fail("frame ", n, " has a property ", key, " that is no number; set it to one with std.SetFrameProps");
    }
    const double product = static_cast<double>(strength) * factor;
    if (!(product >= 0 && product <= kMaxStrength))
        fail("frame ", n, " has ", key, "=", factor, ", which makes its strength ", product, ", not from 0 to ", kMaxStrength,
             "; set another value");
    return static_cast<float>(product);
}

}  // namespace vsartifact
