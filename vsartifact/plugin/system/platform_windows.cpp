// SPDX-License-Identifier: MIT
#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#include <windows.h>

#include <system_error>

#include "system/platform.hpp"

namespace vsartifact {

namespace fs = std::filesystem;

namespace {

HMODULE module_of(const void* function, DWORD flags) {
    HMODULE module = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | flags, static_cast<LPCWSTR>(function), &module);
    return module;
}

}  // namespace

std::string environment(const char* name) {
    const std::wstring wide = fs::path(name).wstring();
    std::wstring value(GetEnvironmentVariableW(wide.c_str(), nullptr, 0), L'\0');
    value.resize(GetEnvironmentVariableW(wide.c_str(), value.data(), static_cast<DWORD>(value.size())));
    return utf8(value);
}

void* open_library(const fs::path& file, std::string& reason) {
    const fs::path path = fs::path(file).make_preferred();  // these flags want backslashes
    const DWORD beside = path.is_absolute() ? LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR : 0;
    HMODULE module = LoadLibraryExW(path.c_str(), nullptr, LOAD_LIBRARY_SEARCH_DEFAULT_DIRS | beside);
    if (module) return module;
    const DWORD code = GetLastError();
    reason = utf8(file) + ": " + std::system_category().message(static_cast<int>(code)) + " (" + std::to_string(code) + ")";
    return nullptr;
}

void* find_function(void* library, const char* name) {
    return reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(library), name));
}

fs::path library_of(const void* function) {
    const HMODULE module = module_of(function, GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT);
    constexpr DWORD kLongest = 1 << 15;  // of any path
    std::wstring file(kLongest, L'\0');
    file.resize(module ? GetModuleFileNameW(module, file.data(), kLongest) : 0);
    return file.empty() ? fs::path(".") : fs::path(file);
}

void keep_loaded(const void* function) { module_of(function, GET_MODULE_HANDLE_EX_FLAG_PIN); }

fs::path cache_home() { return utf8_path(environment("LOCALAPPDATA")); }

}  // namespace vsartifact
