#!/bin/sh
# SPDX-License-Identifier: MIT
# Install what the tests drive: players and software renderers (shaders), encoders (commands of the documents), a browser (the page of
# `vsartifact compare`), and what runs the plugin's builds for Windows and 64-bit ARM: this system's own, by apt, and beside them the
# players of Debian 13 (mpv 0.40, ffmpeg 7.1, libplacebo 7.349, Mesa 25) below build/trixie, which needs neither root nor a change of the
# system, and VapourSynth and ONNX Runtime for Windows and ARM below build/portable. Tests of a player that is missing are skipped and say
# so; those that need the rest fail.
set -eu
cd "$(dirname "$0")/.."
tree=build/trixie

system_players() {
    missing=
    for program in mpv ffmpeg x264 x265 mkvpropedit xvfb-run glslangValidator chromium qemu-aarch64-static aarch64-linux-gnu-g++ \
        /usr/lib/wine/wine64; do
        command -v "$program" >/dev/null || missing=yes
    done
    ls /usr/share/vulkan/icd.d/lvp_icd* >/dev/null 2>&1 || missing=yes
    [ -e /usr/include/vulkan/vulkan_core.h ] || missing=yes
    ls /usr/share/vulkan/explicit_layer.d/VkLayer_khronos_validation.json >/dev/null 2>&1 || missing=yes
    [ -n "$missing" ] || return 0
    packages="mpv ffmpeg x264 x265 mkvtoolnix chromium xvfb xauth glslang-tools mesa-vulkan-drivers libgl1-mesa-dri libegl1 libvulkan1"
    packages="$packages libvulkan-dev vulkan-validationlayers wine64 qemu-user-static g++-aarch64-linux-gnu"
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Installing by apt into this system: $packages" >&2
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
    else
        echo "Not installed: $packages (needs apt-get and root). Tests that need them are skipped or fail." >&2
    fi
}

# The archives that this machine's own apt sources name for Debian, so that mirrors, caches and snapshots are used as they are set up. An
# origin is known where apt-get update has run; other archives have no release that is signed by Debian's keys and are not taken.
debian_archives() {
    apt-get indextargets --format '$(REPO_URI) $(ORIGIN)' 'Created-By: Packages' 'Component: main' |
        awk '$1 !~ /security/ && ($2 == "Debian" || $2 == "$(ORIGIN)") && !seen[$1]++ { print $1 }'
}

# Unpack Debian 13's players with all they depend on, down to the C library, and write bin/mpv and bin/ffmpeg, which run them
# with that library's loader. Nothing is installed, mounted or changed outside $tree.
current_players() {
    layer=$tree/usr/share/vulkan/explicit_layer.d/VkLayer_khronos_validation.json
    [ ! -x "$tree/bin/mpv" ] || [ ! -e "$layer" ] || return 0
    keys=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -r "$keys" ] || { echo "no $keys"; return 1; }
    command -v apt-get dpkg-deb >/dev/null || { echo "no apt-get and dpkg-deb"; return 1; }
    rm -rf "$tree.partial"
    mkdir -p "$tree.partial/apt/lists/partial" "$tree.partial/apt/archives/partial" "$tree.partial/apt/parts" "$tree.partial/bin"
    apt=$(cd "$tree.partial/apt" && pwd)
    : >"$apt/status"
    options="-qq -o Dir::State=$apt -o Dir::State::status=$apt/status -o Dir::Cache=$apt -o Debug::NoLocking=1"
    options="$options -o Dir::Etc::sourcelist=$apt/sources.list -o Dir::Etc::sourceparts=$apt/parts"
    options="$options -o Dir::Etc::preferencesparts=$apt/parts -o APT::Sandbox::User=$(id -un) -o Acquire::Languages=none"
    archive=
    for archive in $(debian_archives) ""; do
        [ -n "$archive" ] || { echo "no apt source of this machine is an archive of Debian that has trixie"; return 1; }
        echo "deb [signed-by=$keys] $archive trixie main" >"$apt/sources.list"
        apt-get $options -o APT::Update::Error-Mode=any update && break
    done
    packages="mpv ffmpeg mesa-vulkan-drivers libgl1-mesa-dri libegl1 libvulkan1 vulkan-validationlayers"
    echo "Unpacking below $tree, from $archive: $packages and all that they depend on"
    apt-get $options install -y --no-install-recommends --download-only $packages >/dev/null || return 1
    for package in "$apt"/archives/*.deb; do
        dpkg-deb --extract "$package" "$tree.partial" || return 1
    done
    rm -rf "$apt" "$tree.partial/usr/share/doc" "$tree.partial/usr/share/man" "$tree.partial/usr/share/locale"
    cat >"$tree.partial/bin/mpv" <<'RUN'
#!/bin/sh
tree=$(cd "$(dirname "$0")/.." && pwd)
libraries=$(echo "$tree"/usr/lib/*-linux-gnu)
export VK_DRIVER_FILES="$tree/usr/share/vulkan/icd.d/lvp_icd.json" LIBGL_DRIVERS_PATH="$libraries/dri"
export __EGL_VENDOR_LIBRARY_FILENAMES="$tree/usr/share/glvnd/egl_vendor.d/50_mesa.json" XDG_DATA_DIRS="$tree/usr/share"
exec "$libraries"/ld-linux-*.so.? --library-path "$libraries:$libraries/blas:$libraries/lapack:$libraries/pulseaudio" \
    "$tree/usr/bin/$(basename "$0")" "$@"
RUN
    chmod +x "$tree.partial/bin/mpv"
    cp "$tree.partial/bin/mpv" "$tree.partial/bin/ffmpeg"
    "$tree.partial/bin/mpv" --version >/dev/null && "$tree.partial/bin/ffmpeg" -version >/dev/null || return 1
    rm -rf "$tree"
    mv "$tree.partial" "$tree"
}

# As pip installs them there: below build/portable/$1, for platform $2, the packages that follow.
foreign_packages() {
    folder=build/portable/$1
    platform=$2
    shift 2
    [ ! -d "$folder" ] || return 0
    rm -rf "$folder.partial"
    .venv/bin/python -m pip install --quiet --no-deps --only-binary=:all: --platform "$platform" --target "$folder.partial" "$@"
    mv "$folder.partial" "$folder"
}

system_players
foreign_packages Windows-AMD64 win_amd64 vapoursynth onnxruntime
foreign_packages Linux-aarch64 manylinux_2_28_aarch64 vapoursynth
current_players >&2 || echo "Debian 13's mpv and ffmpeg could not be unpacked below $tree. Tests that need them are skipped or fail." >&2
