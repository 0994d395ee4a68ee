// SPDX-License-Identifier: MIT
// The plugin's entry: lists its functions. Each one's arguments and code are in
// the file named after it.
#include <VapourSynth4.h>

#include <string>

#include "host/gpu_api.hpp"
#include "host/info.hpp"
#include "host/restore.hpp"
#include "system/paths.hpp"
#include "system/platform.hpp"

VS_EXTERNAL_API(void)
VapourSynthPluginInit2(VSPlugin* plugin, const VSPLUGINAPI* api) {
    using namespace vsartifact;
    // The cache of sessions survives a core that is rebuilt.
    keep_loaded(reinterpret_cast<const void*>(&VapourSynthPluginInit2));
    set_host(reinterpret_cast<const void*>(api->configPlugin));
    // Cores before R80 know no clips in GPU memory, nor the word for them.
    const bool gpu = api->getAPIVersion() >= kGpuApi;
    const std::string any = gpu ? ":all" : "";
    api->configPlugin("io.github.vsartifact", "vsartifact", "Removes video compression artifacts with small neural networks",
                      VS_MAKE_VERSION(VSARTIFACT_VERSION_MAJOR, VSARTIFACT_VERSION_MINOR), gpu ? kGpuApi : VS_MAKE_VERSION(4, 0),
                      0, plugin);
    api->registerFunction("Restore", restore_arguments(any).c_str(), ("clip:vnode" + any + ";").c_str(), create_restore, nullptr,
                          plugin);
    api->registerFunction("Models", "",
                          "name:data[]:opt;path:data[]:opt;description:data[]:"
                          "opt;network:data[]:opt;license:data[]:opt;"
                          "scale:int[]:opt;inputs:data[]:opt;outputs:data[]:opt;margin:int[]:opt;"
                          "radius:int[]:opt;output:data[]:opt;error:data[]:opt;",
                          list_models, nullptr, plugin);
    api->registerFunction("Providers", "",
                          "name:data[];available:int[];version:data[];reason:"
                          "data[];devices:data[];in_auto:int[];",
                          list_providers, nullptr, plugin);
    api->registerFunction("Version", "",
                          "version:data;plugin_path:data;onnxruntime_version:data;onnxruntime_path:"
                          "data;onnxruntime_error:data;"
                          "api_version:int;sessions_created:int;sessions_cached:int;",
                          report_version, nullptr, plugin);
}
