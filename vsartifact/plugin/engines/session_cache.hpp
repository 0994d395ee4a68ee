// SPDX-License-Identifier: MIT
// The process-wide cache of sessions: a player that rebuilds its core at every
// seek loads a model once.
#pragma once

#include <cstdint>
#include <memory>

#include "engines/api/provider.hpp"
#include "engines/api/session.hpp"
#include "model/models.hpp"

namespace vsartifact {

/// The session for these facts: one that exists and is not `failed`, else a new
/// one. Sessions that no filter uses any more are kept, the latest eight of
/// them; `failed` is not. Throws Error where the provider is absent or does not
/// take the model.
std::shared_ptr<const Session> cached_session(const Model& model, const Provider& provider, const SessionSpec& spec,
                                              const Session* failed = nullptr);

/// Lets go of the sessions that no filter uses, for their memory.
void drop_idle_sessions();

struct CacheCounters {
    int64_t created;  // sessions built since the process began
    int64_t cached;   // sessions alive now
};
CacheCounters cache_counters();

}  // namespace vsartifact
