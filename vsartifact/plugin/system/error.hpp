// SPDX-License-Identifier: MIT
// The one exception of the plugin. A text says cause, what was got, and the
// remedy; the callback that catches it adds the prefix.
#pragma once

#include <sstream>
#include <stdexcept>
#include <string>

namespace vsartifact {

struct Error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Throws Error with the parts written one after another.
template <typename... Parts>
[[noreturn]] void fail(const Parts&... parts) {
    std::ostringstream text;
    (text << ... << parts);
    throw Error(text.str());
}

/// The text without line breaks: engines spread what they say over several lines.
inline std::string one_line(const std::string& text) {
    std::istringstream words(text);
    std::string line;
    for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
    return line;
}

}  // namespace vsartifact
