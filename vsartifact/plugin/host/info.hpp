// SPDX-License-Identifier: MIT
#pragma once

#include <VapourSynth4.h>

namespace vsartifact {

/// core.vsartifact.Models: name, path, description, network, license, scale, inputs,
/// outputs (names of channels with single spaces between them), margin, radius,
/// output, error; one element of each a model. A
/// model that cannot be used has a text in `error`; the scale of one without
/// metadata is 0, Restore measures it.
void VS_CC list_models(const VSMap* in, VSMap* out, void*, VSCore* core, const VSAPI* vsapi);

/// core.vsartifact.Providers: name, available, version, reason, devices (joined
/// by ", "), in_auto; one element of each a provider.
void VS_CC list_providers(const VSMap* in, VSMap* out, void*, VSCore* core, const VSAPI* vsapi);

/// core.vsartifact.Version: version, plugin_path, onnxruntime_version and _path
/// (empty where it is not found, the reason then is in onnxruntime_error),
/// api_version, sessions_created, sessions_cached.
void VS_CC report_version(const VSMap* in, VSMap* out, void*, VSCore* core, const VSAPI* vsapi);

}  // namespace vsartifact
