// SPDX-License-Identifier: MIT
#include "engines/session_cache.hpp"

#include <algorithm>
#include <list>
#include <mutex>
#include <string>
#include <tuple>

#include "engines/providers.hpp"

namespace vsartifact {

namespace {

constexpr size_t kIdleSessions = 8;

using Key = std::tuple<uint64_t, size_t, std::string, int, int, int, int, int, int, bool, ProviderOptions>;

struct Entry {
    Key key;
    std::shared_ptr<const Session> session;
};

struct Cache {
    std::mutex mutex;
    std::list<Entry> entries;  // latest used first
    int64_t created = 0;

    void drop_idle(size_t kept) {
        size_t idle = 0;
        entries.remove_if([&](const Entry& e) { return e.session.use_count() == 1 && ++idle > kept; });
    }
};

Cache& cache() {
    // Never destroyed: the engines may be gone before static destructors run.
    static Cache* const instance = new Cache;
    return *instance;
}

}  // namespace

std::shared_ptr<const Session> cached_session(const Model& model, const Provider& provider, const SessionSpec& spec,
                                              const Session* failed) {
    check_engine(model, provider);
    const Key key{model.hash,     model.bytes.size(), provider.name, spec.device_id, spec.num_streams, spec.num_threads,
                  spec.log_level, spec.height,        spec.width,    spec.half,      spec.options};
    Cache& c = cache();
    const std::lock_guard lock(c.mutex);
    c.entries.remove_if([&](const Entry& e) { return e.session.get() == failed; });
    auto entry = std::find_if(c.entries.begin(), c.entries.end(), [&](const Entry& e) { return e.key == key; });
    if (entry == c.entries.end()) {
        c.entries.push_front({key, std::shared_ptr<const Session>(provider.open(model, provider, spec))});
        c.created++;
    } else {
        c.entries.splice(c.entries.begin(), c.entries, entry);
    }
    std::shared_ptr<const Session> session = c.entries.front().session;
    c.drop_idle(kIdleSessions);
    return session;
}

void drop_idle_sessions() {
    Cache& c = cache();
    const std::lock_guard lock(c.mutex);
    c.drop_idle(0);
}

CacheCounters cache_counters() {
    Cache& c = cache();
    const std::lock_guard lock(c.mutex);
    return {c.created, static_cast<int64_t>(c.entries.size())};
}

}  // namespace vsartifact
