// SPDX-License-Identifier: MIT
#include <dlfcn.h>

#include <cstdlib>
#include <system_error>

#include "system/platform.hpp"

namespace vsartifact {

namespace fs = std::filesystem;

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

void* open_library(const fs::path& file, std::string& reason) {
    void* library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
    const char* text = dlerror();
    reason = text ? text : file.string();
    return nullptr;
}

void* find_function(void* library, const char* name) { return dlsym(library, name); }

fs::path library_of(const void* function) {
    Dl_info info{};
    if (!dladdr(function, &info) || !info.dli_fname) return ".";
    std::error_code error;
    const fs::path file = fs::canonical(info.dli_fname, error);
    return error ? fs::path(info.dli_fname) : file;
}

void keep_loaded(const void* function) { dlopen(library_of(function).c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE); }

fs::path cache_home() {
    const std::string cache = environment("XDG_CACHE_HOME"), home = environment("HOME");
    if (cache.starts_with('/')) return cache;
    return fs::path(home.empty() ? "/" : home) / ".cache";
}

}  // namespace vsartifact
