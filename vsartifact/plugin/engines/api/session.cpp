// SPDX-License-Identifier: MIT
#include "engines/api/session.hpp"

#include <algorithm>

namespace vsartifact {

ProviderOptions overridden(ProviderOptions options, const ProviderOptions& changes) {
    for (const auto& change : changes) {
        const auto same = std::find_if(options.begin(), options.end(), [&](const auto& o) { return o.first == change.first; });
        if (same == options.end()) {
            options.push_back(change);
        } else {
            *same = change;
        }
    }
    return options;
}

}  // namespace vsartifact
