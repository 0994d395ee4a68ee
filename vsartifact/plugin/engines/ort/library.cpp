// SPDX-License-Identifier: MIT
#include "engines/ort/library.hpp"

#include <atomic>
#include <filesystem>
#include <mutex>
#include <vector>

#include "system/error.hpp"
#include "system/paths.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace fs = std::filesystem;

namespace {

std::atomic<const OrtLibrary*> g_library = nullptr;
std::mutex g_mutex;

// The name that the loader looks for by itself. Not on Windows, whose system folder holds an old ONNX Runtime.
#if defined(_WIN32)
constexpr const char* kLoaderName = nullptr;
#elif defined(__APPLE__)
constexpr const char* kLoaderName = "libonnxruntime.dylib";
#else
constexpr const char* kLoaderName = "libonnxruntime.so.1";
#endif

/// What VSARTIFACT_ORT is to name.
std::string file_name() { return std::string(kLibraryPrefix) + "onnxruntime" + kLibrarySuffix; }

/// Files to try, best first.
std::vector<fs::path> candidates() {
    if (const std::string named = environment("VSARTIFACT_ORT"); !named.empty()) return {utf8_path(named)};
    std::vector<fs::path> files = libraries_like(site_packages() / "onnxruntime" / "capi", "onnxruntime.");
    if (kLoaderName) files.emplace_back(kLoaderName);
    return files;
}

void* open_any(std::string& path) {
    std::string reasons;
    for (const fs::path& file : candidates()) {
        path = utf8(file);
        std::string reason;
        if (void* handle = open_library(file, reason)) return handle;
        reasons += (reasons.empty() ? "" : "; ") + reason;
    }
    if (reasons.empty()) reasons = "VapourSynth's Python has no package of it";
    fail("ONNX Runtime was not found (", reasons, "); pip install onnxruntime, or set VSARTIFACT_ORT to ", file_name());
}

OrtLibrary* load() {
    std::string path;
    void* handle = open_any(path);
    const auto get_base = reinterpret_cast<const ort::ApiBase* (*)()>(find_function(handle, "OrtGetApiBase"));
    if (!get_base)
        fail(path,
             " is not ONNX Runtime, it has no OrtGetApiBase; set "
             "VSARTIFACT_ORT to ",
             file_name());
    const ort::ApiBase* base = get_base();
    const void* table = base->GetApi(ort::kApiVersion);
    if (!table) {
        fail("ONNX Runtime at ", path, " is version ", base->GetVersionString(), ", 1.", ort::kApiVersion,
             " or newer is needed; pip install --upgrade onnxruntime");
    }
    auto library = std::make_unique<OrtLibrary>(OrtLibrary{ort::Api(table), nullptr, base->GetVersionString(), path});
    if (ort::Status* status = library->api.CreateEnv(ort::kError, "vsartifact", &library->env)) {
        const std::string message = library->api.GetErrorMessage(status);
        library->api.ReleaseStatus(status);
        fail("ONNX Runtime at ", path, " does not start: ", message);
    }
    library->path = utf8(library_of(reinterpret_cast<const void*>(get_base)));
    return library.release();
}

/// ONNX Runtime's message without the places in its sources, "/path/file.cc:123 type name(arguments) ".
std::string without_places(std::string text) {
    for (const char* suffix : {".cc:", ".cpp:", ".h:", ".hpp:"}) {
        for (size_t mark = text.find(suffix); mark != std::string::npos; mark = text.find(suffix, mark)) {
            const size_t start = text.rfind(' ', mark) + 1, end = text.find(") ", mark);
            const bool place = text[start] == '/' || text[start + 1] == ':';  // a drive's letter comes first
            if (!place || end == std::string::npos) {
                mark++;
            } else {
                text.erase(start, end + 2 - start);
                mark = start;
            }
        }
    }
    return text;
}

}  // namespace

const OrtLibrary& ort_library() {
    const std::lock_guard lock(g_mutex);
    if (!g_library) g_library = load();
    return *g_library;
}

const OrtLibrary* ort_library_if_loaded() { return g_library; }

void ort_check(ort::Status* status, const std::string& what) {
    if (!status) return;
    const ort::Api& api = ort_library_if_loaded()->api;
    const std::string message = api.GetErrorMessage(status);
    api.ReleaseStatus(status);
    fail(what, ": ", without_places(one_line(message)));
}

}  // namespace vsartifact
