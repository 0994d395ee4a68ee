// SPDX-License-Identifier: MIT
#include "engines/openvino/library.hpp"

#include <atomic>
#include <filesystem>
#include <mutex>
#include <sstream>

#include "system/error.hpp"
#include "system/paths.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace {

std::atomic<const OpenVinoLibrary*> g_library = nullptr;
std::mutex g_mutex;

/// OpenVINO's message without the lines that say where in its sources it was made.
std::string last_message(const ov::Api& api) {
    const char* text = api.ov_get_last_err_msg();
    std::istringstream lines(text ? text : "");
    std::string message;
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with("Exception from ") && !line.starts_with("Check '")) message += line + " ";
    return one_line(message);
}

void check(const ov::Api& api, int status, const std::string& what) {
    if (status == 0) return;
    const std::string message = last_message(api);
    fail(what, ": ", message.empty() ? "OpenVINO error " + std::to_string(status) : message);
}

OpenVinoLibrary* load() {
    const auto files = libraries_like(site_packages() / "openvino" / "libs", "openvino_c.");
    if (files.empty())
        fail(
            "provider 'openvino' is not installed: pip install "
            "'vsartifact[openvino]'");
    std::string reason;
    void* handle = open_library(files.front(), reason);
    if (!handle) fail("provider 'openvino' does not load: ", reason, "; pip install --force-reinstall openvino");
    auto library = std::make_unique<OpenVinoLibrary>();
#define VSARTIFACT_OPENVINO_FIND(name, result, arguments)                                            \
    library->api.name = reinterpret_cast<decltype(library->api.name)>(find_function(handle, #name)); \
    if (!library->api.name) fail(utf8(files.front()), " lacks " #name "; pip install --upgrade openvino");
    VSARTIFACT_OPENVINO_FUNCTIONS(VSARTIFACT_OPENVINO_FIND)
#undef VSARTIFACT_OPENVINO_FIND
    const ov::Api& api = library->api;
    ov::Version version{};
    check(api, api.ov_get_openvino_version(&version), "provider 'openvino'");
    library->version = version.build_number ? version.build_number : "";
    api.ov_version_free(&version);
    check(api, api.ov_core_create(&library->core), "provider 'openvino' does not start");
    ov::Devices devices{};
    check(api, api.ov_core_get_available_devices(library->core, &devices), "provider 'openvino'");
    library->devices.assign(devices.names, devices.names + devices.count);
    api.ov_available_devices_free(&devices);
    for (const std::string& device : library->devices) {
        char* name = nullptr;
        const bool named = api.ov_core_get_property(library->core, device.c_str(), "FULL_DEVICE_NAME", &name) == 0 && name;
        library->device_texts.push_back(named ? device + " " + one_line(name) : device);
        if (named) api.ov_free(name);
    }
    if (library->devices.empty())
        fail(
            "provider 'openvino' finds no device on this machine; use "
            "provider='cpu'");
    return library.release();
}

}  // namespace

const OpenVinoLibrary& openvino_library() {
    if (const OpenVinoLibrary* loaded = g_library) return *loaded;
    const std::lock_guard lock(g_mutex);
    if (!g_library) g_library = load();
    return *g_library;
}

void openvino_check(int status, const std::string& what) { check(openvino_library().api, status, what); }

}  // namespace vsartifact
