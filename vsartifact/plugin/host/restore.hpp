// SPDX-License-Identifier: MIT
#pragma once

#include <VapourSynth4.h>

#include <string>

namespace vsartifact {

/// `clip` is the type of those that may be in GPU memory, where VapourSynth has such.
inline std::string restore_arguments(const std::string& clip) {
    return "clip:" + clip +
           ";model:data[]:opt;strength:float:opt;planes:int[]:opt;provider:data:opt;device_id:int:opt;num_streams:int:opt;"
           "num_threads:int:opt;tilesize:int[]:opt;overlap:int[]:opt;verbosity:int:opt;fp16:int:opt;"
           "strength_mask:" +
           clip +
           ":opt;strength_prop:data:opt;provider_options:data[]:opt:empty;adaptive:int:opt;"
           "neighbors:vnode[]:opt;texture:float:opt;vectors:vnode[]:opt;";
}

/// core.vsartifact.Restore: removes compression artifacts; format and frame
/// properties stay those of the clip, and so does the size, where the model does
/// not enlarge. Clips in GPU memory stay there, where VapourSynth has such.
void VS_CC create_restore(const VSMap* in, VSMap* out, void*, VSCore* core, const VSAPI* vsapi);

}  // namespace vsartifact
