// SPDX-License-Identifier: MIT
#include "host/info.hpp"

#include <exception>
#include <string>

#include "engines/ort/library.hpp"
#include "engines/providers.hpp"
#include "engines/session_cache.hpp"
#include "model/models.hpp"
#include "system/error.hpp"
#include "system/paths.hpp"
#include "system/platform.hpp"

namespace vsartifact {

namespace {

/// Appends values to the arrays of a VSMap.
struct Writer {
    VSMap* out;
    const VSAPI* vsapi;
    void text(const char* key, const std::string& value) const {
        vsapi->mapSetData(out, key, value.data(), static_cast<int>(value.size()), dtUtf8, maAppend);
    }
    void number(const char* key, int64_t value) const { vsapi->mapSetInt(out, key, value, maAppend); }
};

/// Runs `body`; an exception becomes the map's error.
template <typename Body>
void guarded(const char* name, VSMap* out, const VSAPI* vsapi, const Body& body) {
    try {
        body(Writer{out, vsapi});
    } catch (const std::exception& error) {
        vsapi->mapSetError(out, (std::string(name) + ": " + error.what()).c_str());
    } catch (...) {
        vsapi->mapSetError(out, (std::string(name) + ": unknown error").c_str());
    }
}

void write_model(const Writer& w, const CatalogueEntry& entry) {
    Model model;
    std::string error;
    try {
        model = open_model(utf8(entry.path));
    } catch (const Error& e) {
        error = e.what();
    }
    w.text("name", entry.name);
    w.text("path", utf8(entry.path));
    w.text("description", model.description);
    w.text("network", model.network);
    w.text("license", model.license);
    w.number("scale", model.scale);
    w.text("inputs", channels_text(model.layout.inputs));
    w.text("outputs", channels_text(model.layout.outputs));
    w.number("margin", model.margin);
    w.number("radius", model.radius);
    w.text("output", model.residual ? "residual" : "picture");
    w.text("error", error);
}

void write_provider(const Writer& w, const Provider& provider) {
    const ProviderStatus status = provider_status(provider);
    std::string devices;
    for (const std::string& device : status.devices) devices += (devices.empty() ? "" : ", ") + device;
    w.text("name", provider.name);
    w.number("available", status.available);
    w.text("version", status.version);
    w.text("reason", status.reason);
    w.text("devices", devices);
    w.number("in_auto", provider.in_auto);
}

}  // namespace

void VS_CC list_models(const VSMap*, VSMap* out, void*, VSCore*, const VSAPI* vsapi) {
    guarded("Models", out, vsapi, [](const Writer& w) {
        for (const CatalogueEntry& entry : catalogue()) write_model(w, entry);
    });
}

void VS_CC list_providers(const VSMap*, VSMap* out, void*, VSCore*, const VSAPI* vsapi) {
    guarded("Providers", out, vsapi, [](const Writer& w) {
        for (const Provider& provider : providers()) write_provider(w, provider);
    });
}

void VS_CC report_version(const VSMap*, VSMap* out, void*, VSCore*, const VSAPI* vsapi) {
    guarded("Version", out, vsapi, [](const Writer& w) {
        std::string version, path, error;
        try {
            version = ort_library().version;
            path = ort_library().path;
        } catch (const Error& e) {
            error = e.what();
        }
        const CacheCounters counters = cache_counters();
        w.text("version", VSARTIFACT_VERSION);
        w.text("plugin_path", utf8(plugin_dir()));
        w.text("onnxruntime_version", version);
        w.text("onnxruntime_path", path);
        w.text("onnxruntime_error", error);
        w.number("api_version", ort::kApiVersion);
        w.number("sessions_created", counters.created);
        w.number("sessions_cached", counters.cached);
    });
}

}  // namespace vsartifact
