# SPDX-License-Identifier: MIT
"""What editors show of core.vsartifact: stubs that vsstubs writes from the installed plugin, read by mypy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from conftest import subprocess_environment

SCRIPT = """
import vapoursynth as vs
clip = vs.core.std.BlankClip()
reveal_type(vs.core.vsartifact.Restore(clip, strength=0.5, planes=[0, 1], adaptive=True, provider_options=["a=b"]))
reveal_type(clip.vsartifact.Restore("fsrcnnx_car", strength_mask=clip, tilesize=64))
reveal_type(vs.core.vsartifact.Version()["sessions_created"])
vs.core.vsartifact.Restore(clip, strength="much")
vs.core.vsartifact.Restore(clip, strenght=1)
vs.core.vsartifact.Restore()
"""


def test_editors_know_the_arguments(tmp_path: Path) -> None:
    stubs = tmp_path / "vapoursynth" / "__init__.pyi"
    stubs.parent.mkdir()
    (tmp_path / "script.py").write_text(SCRIPT)
    environment = subprocess_environment(MYPYPATH=str(tmp_path))
    write = ["vsstubs", "--quiet", "--output", str(stubs), "add", "vsartifact"]
    check = [sys.executable, "-m", "mypy", "--config-file=", "--follow-imports=silent", str(tmp_path / "script.py")]
    subprocess.run(write, env=environment, capture_output=True, text=True, timeout=120, check=True)
    done = subprocess.run(check, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False)
    found: dict[int, str] = {}
    for line in done.stdout.splitlines():
        if line.startswith("script.py:"):
            found.setdefault(int(line.split(":")[1]), line)
    for number, text in {
        4: "VideoNode",
        5: "VideoNode",
        6: '"int"',
        7: 'incompatible type "str"',
        8: '"strenght"',
        9: '"clip"',
    }.items():
        assert text in found[number], done.stdout
