// SPDX-License-Identifier: MIT
#pragma once

#include <VapourSynth4.h>

#include <string>

namespace vsartifact {

/// `any` is what a type says of clips that may be in GPU memory, empty where VapourSynth has none.
inline std::string restore_arguments(const std::string& any) {
    return "clip:vnode" + any +
           ";model:data[]:opt;strength:float:opt;planes:int[]:opt;provider:data:opt;device_id:int:opt;num_streams:int:opt;"
           "num_threads:int:opt;tilesize:int[]:opt;overlap:int[]:opt;verbosity:int:opt;fp16:int:opt;"
           "strength_mask:vnode" +
           any + ":opt;strength_prop:data:opt;provider_options:data[]:opt:empty;adaptive:int:opt;neighbors:vnode[]" + any +
           ":opt;texture:float:opt;vectors:vnode[]" + any + ":opt;";
}

/// core.vsartifact.Restore: removes compression artifacts; format and frame
/// properties stay those of the clip, and so does the size, where the model does
/// not enlarge. Clips in GPU memory stay there, where VapourSynth has such.
void VS_CC create_restore(const VSMap* in, VSMap* out, void*, VSCore* core, const VSAPI* vsapi);

}  // namespace vsartifact
