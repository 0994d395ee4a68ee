// SPDX-License-Identifier: MIT
// Where things are, seen from the plugin's own file.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace vsartifact {

/// Directory of the plugin's shared library ($ORIGIN).
const std::filesystem::path& plugin_dir();

/// Tells where VapourSynth is: `function` is any function of its library.
/// Called once, when the plugin is loaded.
void set_host(const void* function);

/// The directory that Python packages are installed in: $ORIGIN/../../.., the
/// wheel's layout, else the one VapourSynth is in where the plugin was loaded
/// from elsewhere.
std::filesystem::path site_packages();

/// Files directly in `dir` whose name begins with `prefix` and holds `infix`,
/// in name order; empty where there is no such directory.
std::vector<std::filesystem::path> files_like(const std::filesystem::path& dir, std::string_view prefix, std::string_view infix);

/// Libraries directly in `dir` whose name without the system's prefix begins
/// with `name`, as files_like().
std::vector<std::filesystem::path> libraries_like(const std::filesystem::path& dir, std::string_view name);

/// The user's cache, `vsartifact` in $XDG_CACHE_HOME or ~/.cache, on Windows in
/// %LOCALAPPDATA%. It need not exist.
std::filesystem::path user_cache();

}  // namespace vsartifact
