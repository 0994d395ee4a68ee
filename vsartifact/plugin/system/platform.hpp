// SPDX-License-Identifier: MIT
// What each operating system does its own way: libraries that are opened at run time, the environment, text of paths.
#pragma once

#include <filesystem>
#include <string>

namespace vsartifact {

#if defined(_WIN32)
inline constexpr char kListSeparator = ';';
inline constexpr const char *kLibraryPrefix = "", *kLibrarySuffix = ".dll";
#elif defined(__APPLE__)
inline constexpr char kListSeparator = ':';
inline constexpr const char *kLibraryPrefix = "lib", *kLibrarySuffix = ".dylib";
#else
inline constexpr char kListSeparator = ':';
inline constexpr const char *kLibraryPrefix = "lib", *kLibrarySuffix = ".so";
#endif

/// A path as VapourSynth, ONNX Runtime and OpenVINO have texts, in UTF-8, and back.
inline std::string utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}
inline std::filesystem::path utf8_path(const std::string& text) { return std::u8string(text.begin(), text.end()); }

/// An environment variable in UTF-8; empty where it is not set.
std::string environment(const char* name);

/// Opens a library for good, apart from others of its names; what it needs is looked for beside it too. Null where it does not
/// load, and `reason`, which names the file, says why.
void* open_library(const std::filesystem::path& file, std::string& reason);

/// A function of an open library, null where there is none of that name.
void* find_function(void* library, const char* name);

/// The library or program that holds a function, or ".".
std::filesystem::path library_of(const void* function);

/// Keeps the library that holds `function` in memory until the process ends.
void keep_loaded(const void* function);

/// The user's folder for caches, which need not exist.
std::filesystem::path cache_home();

}  // namespace vsartifact
