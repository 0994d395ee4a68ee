// SPDX-License-Identifier: MIT
#include "paths.hpp"

#include <dlfcn.h>

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace vsartifact {

namespace fs = std::filesystem;

namespace {

/// Directory of the library that holds `function`.
fs::path library_dir(const void* function) {
    Dl_info info{};
    if (!dladdr(function, &info) || !info.dli_fname) return ".";
    std::error_code error;
    const fs::path file = fs::canonical(info.dli_fname, error);
    return (error ? fs::path(info.dli_fname) : file).parent_path();
}

fs::path& host_dir() {
    static fs::path dir;
    return dir;
}

}  // namespace

const fs::path& plugin_dir() {
    static const fs::path dir = library_dir(reinterpret_cast<const void*>(&plugin_dir));
    return dir;
}

void set_host(const void* function) { host_dir() = library_dir(function); }

fs::path site_packages() {
    const fs::path own = plugin_dir().parent_path().parent_path().parent_path();
    std::error_code error;
    return fs::is_directory(own / "vapoursynth", error) ? own : host_dir().parent_path();
}

std::vector<fs::path> files_like(const fs::path& dir, std::string_view prefix, std::string_view infix) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator it(dir, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with(prefix) && name.find(infix) != std::string::npos) found.push_back(it->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

fs::path user_cache() {
    const char* cache = std::getenv("XDG_CACHE_HOME");
    const char* home = std::getenv("HOME");
    return (cache && cache[0] == '/' ? fs::path(cache) : fs::path(home ? home : "/") / ".cache") / "vsartifact";
}

}  // namespace vsartifact
