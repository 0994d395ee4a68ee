// SPDX-License-Identifier: MIT
#include "host/properties.hpp"

#include <exception>
#include <new>

#include "system/error.hpp"

namespace vsartifact {

double number_of(const std::string& property, int n, const VSFrame* frame, const VSAPI* vsapi) {
    const char* key = property.c_str();
    const VSMap* props = vsapi->getFramePropertiesRO(frame);
    switch (vsapi->mapGetType(props, key)) {
        case ptInt:
            return static_cast<double>(vsapi->mapGetInt(props, key, 0, nullptr));
        case ptFloat:
            return vsapi->mapGetFloat(props, key, 0, nullptr);
        case ptUnset:
            fail("frame ", n, " lacks the property ", key, ", which strength_prop names; set it with std.SetFrameProps");
        default:
            fail("frame ", n, " has a property ", key, " that is no number; set it to one with std.SetFrameProps");
    }
}

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

}  // namespace vsartifact
