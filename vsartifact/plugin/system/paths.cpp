// SPDX-License-Identifier: MIT
#include "system/paths.hpp"

#include <algorithm>
#include <system_error>

#include "system/platform.hpp"

namespace vsartifact {

namespace fs = std::filesystem;

namespace {

fs::path& host_dir() {
    static fs::path dir;
    return dir;
}

}  // namespace

const fs::path& plugin_dir() {
    static const fs::path dir = library_of(reinterpret_cast<const void*>(&plugin_dir)).parent_path();
    return dir;
}

void set_host(const void* function) { host_dir() = library_of(function).parent_path(); }

fs::path site_packages() {
    const fs::path own = plugin_dir().parent_path().parent_path().parent_path();
    std::error_code error;
    return fs::is_directory(own / "vapoursynth", error) ? own : host_dir().parent_path();
}

std::vector<fs::path> files_like(const fs::path& dir, std::string_view prefix, std::string_view infix) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator it(dir, error), end; !error && it != end; it.increment(error)) {
        const std::string name = utf8(it->path().filename());
        if (name.starts_with(prefix) && name.find(infix) != std::string::npos) found.push_back(it->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<fs::path> libraries_like(const fs::path& dir, std::string_view name) {
    return files_like(dir, kLibraryPrefix + std::string(name), kLibrarySuffix);
}

fs::path user_cache() { return cache_home() / "vsartifact"; }

}  // namespace vsartifact
