// SPDX-License-Identifier: MIT
#include "ort_library.hpp"

#include <dlfcn.h>

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <vector>

#include "error.hpp"
#include "paths.hpp"

namespace vsartifact {

namespace {

std::atomic<const OrtLibrary*> g_library = nullptr;
std::mutex g_mutex;

/// Files to try, best first. RTLD_LOCAL by absolute path keeps other copies of
/// ONNX Runtime in the process apart from this one.
std::vector<std::string> candidates() {
    if (const char* named = std::getenv("VSARTIFACT_ORT"); named && *named) return {named};
    std::vector<std::string> files;
    for (const auto& file : files_like(site_packages() / "onnxruntime" / "capi", "libonnxruntime.so.1", ""))
        files.push_back(file.string());
    files.push_back("libonnxruntime.so.1");
    return files;
}

void* open_library(std::string& path) {
    std::string reasons;
    for (const std::string& file : candidates()) {
        if (void* handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL)) {
            path = file;
            return handle;
        }
        const char* reason = dlerror();
        reasons += std::string(reasons.empty() ? "" : "; ") + (reason ? reason : file.c_str());
    }
    fail("ONNX Runtime was not found (", reasons, "); pip install onnxruntime, or set VSARTIFACT_ORT to libonnxruntime.so");
}

OrtLibrary* load() {
    std::string path;
    void* handle = open_library(path);
    const auto get_base = reinterpret_cast<const ort::ApiBase* (*)()>(dlsym(handle, "OrtGetApiBase"));
    if (!get_base)
        fail(path,
             " is not ONNX Runtime, it has no OrtGetApiBase; set "
             "VSARTIFACT_ORT to libonnxruntime.so");
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
    Dl_info info{};
    if (dladdr(reinterpret_cast<const void*>(get_base), &info) && info.dli_fname) library->path = info.dli_fname;
    return library.release();
}

/// ONNX Runtime's message without the places in its sources, "/path/file.cc:123 type name(arguments) ".
std::string without_places(std::string text) {
    for (const char* suffix : {".cc:", ".cpp:", ".h:", ".hpp:"}) {
        for (size_t mark = text.find(suffix); mark != std::string::npos; mark = text.find(suffix, mark)) {
            const size_t start = text.rfind(' ', mark) + 1, end = text.find(") ", mark);
            if (text[start] != '/' || end == std::string::npos) {
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
