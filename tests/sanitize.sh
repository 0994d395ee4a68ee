#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the plugin with AddressSanitizer and UndefinedBehaviorSanitizer and runs the plugin's tests on that build.
# Usage: tests/sanitize.sh BUILD_DIRECTORY [pytest arguments]
set -euo pipefail
cd "$(dirname "$0")/.."
build=$1
shift
python=${PYTHON:-python}

version=$("$python" -c 'from importlib.metadata import version; print(version("vsartifact"))')
cmake -S . -B "$build" -DSKBUILD_PROJECT_VERSION="$version" -DPython_EXECUTABLE="$(command -v "$python")" \
    -DCMAKE_BUILD_TYPE=RelWithDebInfo -DVSARTIFACT_SANITIZE=ON -DVSARTIFACT_WERROR=ON > "$build.log"
cmake --build "$build" --parallel >> "$build.log"

# Python itself is not built with the sanitizer and keeps memory until it exits: leaks cannot be told apart, all else is fatal.
export LD_PRELOAD="$(c++ -print-file-name=libasan.so) $(c++ -print-file-name=libstdc++.so.6)"
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1
# OpenVINO's TBB opens a library with RTLD_DEEPBIND, which AddressSanitizer refuses, unless it is told.
export TBB_ENABLE_SANITIZERS=1
export VSARTIFACT_TEST_PLUGIN="$build/vsartifact.so"
exec "$python" -m pytest -p no:cacheprovider "$@"
