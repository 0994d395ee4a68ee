#!/bin/sh
# SPDX-License-Identifier: MIT
# Install the players and software renderers that the shader tests drive, where this is Debian or Ubuntu and we may.
# Tests of a host that is missing are skipped and say so.
set -eu
missing=
for program in mpv ffmpeg xvfb-run; do
    command -v "$program" >/dev/null || missing=yes
done
ls /usr/share/vulkan/icd.d/lvp_icd* >/dev/null 2>&1 || missing=yes
[ -n "$missing" ] || exit 0
packages="mpv ffmpeg xvfb xauth mesa-vulkan-drivers libgl1-mesa-dri libegl1 libvulkan1"
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
else
    echo "Not installed: $packages (needs apt-get and root). Tests that need them will be skipped." >&2
fi
