// SPDX-License-Identifier: MIT
// A plugin for tests: after core.other.Core(version=N) the core tells other plugins that it is release N of VapourSynth.
#include <VapourSynth4.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>

namespace {

int told = 0;
decltype(VSAPI::getCoreInfo) real_info = nullptr;

void VS_CC other_info(VSCore* core, VSCoreInfo* info) VS_NOEXCEPT {
    real_info(core, info);
    info->core = told;
}

void VS_CC tell(const VSMap* in, VSMap*, void*, VSCore*, const VSAPI* vsapi) {
    told = vsapi->mapGetIntSaturated(in, "version", 0, nullptr);
    real_info = vsapi->getCoreInfo;
    auto* place = const_cast<decltype(VSAPI::getCoreInfo)*>(&vsapi->getCoreInfo);
    const auto page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    mprotect(reinterpret_cast<void*>(reinterpret_cast<uintptr_t>(place) / page * page), 2 * page, PROT_READ | PROT_WRITE);
    *place = other_info;
}

}  // namespace

VS_EXTERNAL_API(void) VapourSynthPluginInit2(VSPlugin* plugin, const VSPLUGINAPI* api) {
    api->configPlugin("test.other", "other", "For tests", 1, VAPOURSYNTH_API_VERSION, 0, plugin);
    api->registerFunction("Core", "version:int;", "any", tell, nullptr, plugin);
}
