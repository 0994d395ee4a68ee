// SPDX-License-Identifier: MIT
// A VapourSynth host for systems that tests emulate, where no Python is: restores one 8-bit gray frame.
//
//     portable_host VAPOURSYNTH PLUGIN INPUT OUTPUT WIDTH HEIGHT [ARGUMENT=VALUE ...]
//
// VAPOURSYNTH is its library; INPUT and OUTPUT are files of WIDTH x HEIGHT bytes; the rest are text arguments of Restore. Prints
// what Version() and Providers() say and then "restored"; else fails with the reason.
#include <VapourSynth4.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "system/platform.hpp"

namespace {

using vsartifact::utf8_path;

std::filesystem::path absolute(const std::string& path) { return std::filesystem::absolute(utf8_path(path)); }

[[noreturn]] void stop(const std::string& reason) {
    std::printf("failed: %s\n", reason.c_str());
    std::fflush(stdout);
    std::_Exit(1);
}

const VSFrame* VS_CC give_frame(int, int, void* frame, void**, VSFrameContext*, VSCore*, const VSAPI* vsapi) {
    return vsapi->addFrameRef(static_cast<const VSFrame*>(frame));
}

void VS_CC free_nothing(void*, VSCore*, const VSAPI*) {}

struct Host {
    const VSAPI* vsapi;
    VSCore* core;

    VSMap* call(VSPlugin* plugin, const char* function, const VSMap* arguments) const {
        VSMap* result = vsapi->invoke(plugin, function, arguments);
        if (const char* error = vsapi->mapGetError(result)) stop(error);
        return result;
    }

    void print(const char* function, VSPlugin* plugin) const {
        const VSMap* result = call(plugin, function, vsapi->createMap());
        for (int key = 0; key < vsapi->mapNumKeys(result); key++) {
            const char* name = vsapi->mapGetKey(result, key);
            for (int i = 0; i < vsapi->mapNumElements(result, name); i++) {
                if (vsapi->mapGetType(result, name) == ptInt)
                    std::printf("%s.%s: %lld\n", function, name,
                                static_cast<long long>(vsapi->mapGetInt(result, name, i, nullptr)));
                else
                    std::printf("%s.%s: %s\n", function, name, vsapi->mapGetData(result, name, i, nullptr));
            }
        }
    }

    VSFrame* read_frame(const std::string& path, int width, int height) const {
        std::ifstream file(utf8_path(path), std::ios::binary);
        const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
        if (bytes.size() != static_cast<size_t>(width) * static_cast<size_t>(height)) stop(path + " has another size");
        VSVideoFormat format;
        vsapi->getVideoFormatByID(&format, pfGray8, core);
        VSFrame* frame = vsapi->newVideoFrame(&format, width, height, nullptr, core);
        for (int y = 0; y < height; y++)
            std::copy_n(bytes.data() + static_cast<ptrdiff_t>(y) * width, width,
                        vsapi->getWritePtr(frame, 0) + y * vsapi->getStride(frame, 0));
        return frame;
    }

    VSNode* source(VSFrame* frame) const {
        const VSVideoInfo info{*vsapi->getVideoFrameFormat(frame), 25, 1, vsapi->getFrameWidth(frame, 0),
                               vsapi->getFrameHeight(frame, 0),    1};
        return vsapi->createVideoFilter2("Frame", &info, give_frame, free_nothing, fmParallel, nullptr, 0, frame, core);
    }
};

}  // namespace

int main(int count, char** texts) {
    const std::vector<std::string> arguments(texts, texts + count);
    if (count < 7) stop("see the source for the arguments");
    std::string reason;
    void* library = vsartifact::open_library(absolute(arguments[1]), reason);
    if (!library) stop(reason);
    const auto get_api = reinterpret_cast<VSGetVapourSynthAPI>(vsartifact::find_function(library, "getVapourSynthAPI"));
    const VSAPI* vsapi = get_api ? get_api(VAPOURSYNTH_API_VERSION) : nullptr;
    if (!vsapi) stop("the library offers no such API");
    const Host host{vsapi, vsapi->createCore(ccfDisableAutoLoading)};

    VSMap* load = vsapi->createMap();
    vsapi->mapSetData(load, "path", vsartifact::utf8(absolute(arguments[2])).c_str(), -1, dtUtf8, maReplace);
    host.call(vsapi->getPluginByID("com.vapoursynth.std", host.core), "LoadPlugin", load);
    VSPlugin* plugin = vsapi->getPluginByNamespace("vsartifact", host.core);
    host.print("Version", plugin);
    host.print("Providers", plugin);

    const int width = std::atoi(arguments[5].c_str()), height = std::atoi(arguments[6].c_str());
    VSMap* restore = vsapi->createMap();
    vsapi->mapConsumeNode(restore, "clip", host.source(host.read_frame(arguments[3], width, height)), maReplace);
    for (const std::string& text : std::vector(arguments.begin() + 7, arguments.end())) {
        const size_t equals = text.find('=');
        vsapi->mapSetData(restore, text.substr(0, equals).c_str(), text.substr(equals + 1).c_str(), -1, dtUtf8, maReplace);
    }
    VSNode* node = vsapi->mapGetNode(host.call(plugin, "Restore", restore), "clip", 0, nullptr);
    char error[1024] = "";
    const VSFrame* frame = vsapi->getFrame(0, node, error, sizeof error);
    if (!frame) stop(error);
    std::ofstream file(utf8_path(arguments[4]), std::ios::binary);
    for (int y = 0; y < height; y++)
        file.write(reinterpret_cast<const char*>(vsapi->getReadPtr(frame, 0) + y * vsapi->getStride(frame, 0)), width);
    vsapi->freeFrame(frame);
    vsapi->freeNode(node);
    vsapi->freeCore(host.core);
    std::printf("restored\n");
    return file.flush() ? 0 : 1;
}
