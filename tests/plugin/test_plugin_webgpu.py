# SPDX-License-Identifier: MIT
"""The WebGPU execution provider on a software renderer: a provider from a library of its own that really computes.

Dawn asks more of Vulkan than Debian 12's lavapipe has, so Debian 13's does it (see system_packages.sh), which needs that system's
C library. ONNX Runtime offers the provider the graphics cards that it finds in ``/sys/class/drm``; where there is none, one is
put there that this process alone sees. Which device computes is then Dawn's choice.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import vapoursynth as vs
from conftest import subprocess_environment

from support import ROOT

TREE = ROOT / "build" / "trixie"
PACKAGES = Path(vs.__file__).parent.parent
LIBRARY = PACKAGES / "onnxruntime_ep_webgpu" / "libonnxruntime_providers_webgpu.so"

CARD = """
set -e
if ! ls -d /sys/class/drm/card* >/dev/null 2>&1; then
    mount -t tmpfs none /sys/class
    mkdir -p /sys/class/drm/card0/device
    echo 0x1002 >/sys/class/drm/card0/device/vendor
    echo 0x1234 >/sys/class/drm/card0/device/device
fi
exec "$@"
"""

CODE = """
import json, site, sys
site.addsitedir(sys.argv[1])
sys.path.insert(0, sys.argv[2])
import numpy as np, vapoursynth as vs
from conftest import frame_planes, make_clip, network_bytes, pictures
core = vs.core
first, second = (f"{sys.argv[3]}/{n}.onnx" for n in ("first", "second"))
for seed, path in enumerate((first, second)):
    open(path, "wb").write(network_bytes(seed=seed))
fmt = core.get_video_format(vs.YUV420PS)
clip = core.std.Splice([make_clip(pictures(fmt, 128, 80, seed=n), fmt) for n in range(4)])

def restored(provider, **arguments):
    # Two filters, and of the first one two sizes of planes, at work at the same time.
    a = core.vsartifact.Restore(clip, model=first, provider=provider, planes=[0, 1], **arguments)
    b = core.vsartifact.Restore(clip, model=second, provider=provider, planes=[2], **arguments)
    both = core.std.ShufflePlanes([a, a, b], [0, 1, 2], vs.YUV)
    return [[np.asarray(f[i]).copy() for i in range(3)] for f in both.frames(prefetch=6, close=True)]

expected = restored("cpu")
results = {}
for name, provider in (("row", "webgpu"), ("path", "plugin:" + sys.argv[4])):
    got = restored(provider)
    results[name] = float(max(np.abs(g[i] - e[i]).max() for g, e in zip(got, expected) for i in range(3)))
results["change"] = float(np.abs(expected[0][0] - frame_planes(clip)[0]).mean())
try:
    restored("webgpu", provider_options=["validationMode=silly"])
except vs.Error as error:
    results["error"] = str(error)
print(json.dumps(results))
"""

OWN_MOUNTS = ("unshare", "--mount") if os.geteuid() == 0 else ("unshare", "--map-root-user", "--mount")


def test_webgpu_computes_what_the_cpu_does(tmp_path: Path) -> None:
    """By its row of the table and by its library's path; ONNX Runtime 1.31's WebGPU fails where two sessions run at once."""
    libraries = next((TREE / "usr" / "lib").glob("*-linux-gnu"))
    interpreter = Path(sys.executable).resolve()
    search = [libraries, *(libraries / name for name in ("blas", "lapack")), interpreter.parent.parent / "lib"]
    loader = next(libraries.glob("ld-linux-*.so.?"))
    done = subprocess.run(
        [
            *(*OWN_MOUNTS, "sh", "-c", CARD, "sh"),
            *(loader, "--library-path", ":".join(map(str, search))),
            *(interpreter, "-c", CODE, PACKAGES, ROOT / "tests", tmp_path, LIBRARY),
        ],
        env=subprocess_environment(
            VK_DRIVER_FILES=str(TREE / "usr/share/vulkan/icd.d/lvp_icd.json"),
            XDG_DATA_DIRS=str(TREE / "usr/share"),
            XDG_RUNTIME_DIR=str(tmp_path),
        ),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    results = json.loads(done.stdout.splitlines()[-1])
    assert results["row"] < 1e-5
    assert results["path"] < 1e-5
    assert results["change"] > 0.01
    assert results["error"].startswith("Restore: model first does not load with provider 'webgpu': ")
    assert "silly" in results["error"]
