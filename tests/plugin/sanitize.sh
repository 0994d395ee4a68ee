#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the plugin with sanitizers and runs tests on that build.
# Usage: tests/plugin/sanitize.sh address|thread BUILD_DIRECTORY [pytest arguments]
# address: AddressSanitizer and UndefinedBehaviorSanitizer; what they find ends the run.
# thread: ThreadSanitizer; reports that touch the plugin's code are printed at the end, and the exit status is 66.
set -euo pipefail
cd "$(dirname "$0")/../.."
kind=$1
build=$2
shift 2
python=${PYTHON:-python}
case $kind in
address) flags=address,undefined ;;
thread) flags=thread ;;
*) echo "sanitize.sh: address or thread is needed, got $kind" >&2; exit 2 ;;
esac

version=$("$python" -c 'from importlib.metadata import version; print(version("vsartifact"))')
cmake -S . -B "$build" -DSKBUILD_PROJECT_VERSION="$version" -DPython_EXECUTABLE="$(command -v "$python")" \
    -DCMAKE_BUILD_TYPE=RelWithDebInfo -DVSARTIFACT_SANITIZE="$flags" -DVSARTIFACT_WERROR=ON > "$build.log"
cmake --build "$build" --parallel "$(getconf _NPROCESSORS_ONLN)" >> "$build.log"

# Installed models lie beside an installed plugin; this one lies alone.
export VSARTIFACT_TEST_PLUGIN="$build/vsartifact.so" VSARTIFACT_MODELS="$PWD/vsartifact/models"
# OpenVINO's TBB opens a library with RTLD_DEEPBIND, which sanitizers refuse, unless it is told.
export TBB_ENABLE_SANITIZERS=1
libraries="$(c++ -print-file-name=libstdc++.so.6)"
if [ "$kind" = address ]; then
    # Python itself is not built with the sanitizer and keeps memory until it exits: leaks cannot be told apart, all else is fatal.
    export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1
    LD_PRELOAD="$(c++ -print-file-name=libasan.so) $libraries" exec "$python" -m pytest -p no:cacheprovider "$@"
fi

# Everything but the plugin is not built with the sanitizer, which then takes much of what it sees there for races: reports count
# where one of the two accesses is the plugin's.
rm -f "$build"/race.*
export TSAN_OPTIONS="exitcode=0:history_size=4:suppressions=$PWD/tests/plugin/tsan.supp:log_path=$build/race"
# Where addresses are too random the sanitizer does not start.
fixed=$(setarch "$(uname -m)" -R true 2>/dev/null && echo "setarch $(uname -m) -R" || true)
status=0
LD_PRELOAD="$(c++ -print-file-name=libtsan.so) $libraries" $fixed "$python" -m pytest -p no:cacheprovider "$@" || status=$?
for log in "$build"/race.*; do
    [ -e "$log" ] || continue
    if awk 'BEGIN { RS = "==================\n" } /WARNING: / && /vsartifact\.so/ { print; found = 1 } END { exit !found }' "$log"; then
        status=66
    fi
done
exit "$status"
