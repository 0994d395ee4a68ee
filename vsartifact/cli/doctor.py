# SPDX-License-Identifier: MIT
"""``vsartifact doctor``: what works on this machine, what is absent, and what installs it."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass

import typer

from vsartifact.cli import options
from vsartifact.cli.encoders import ENCODERS

PROBE = """
import sys, vapoursynth as vs, vsartifact
clip = vs.core.std.BlankClip(format=vs.YUV420P8, width=64, height=48, length=1, color=[90, 128, 128])
done = vsartifact.restore(clip, provider=sys.argv[1])
with done.get_frame(0) as frame:
    assert (frame.width, frame.height) == (64, 48)
"""
"""Restores one frame. In a process of its own: drivers crash, and hang."""
PATIENCE = 120
"""Seconds that a provider may take for its first frame."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was looked at."""

    part: str
    """What it is, e.g. ``provider cuda``."""
    works: bool
    detail: str
    """Version or devices; where it does not work, why."""
    remedy: str = ""
    """What to run or do to get it; empty where it works."""
    needed: bool = False
    """Whether Restore cannot do without it."""


def _version(distribution: str) -> str:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _last_line(text: str) -> str:
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")


def runs(provider: str) -> str:
    """Restore a small frame with a provider; return why that failed, empty where it did not."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", PROBE, provider], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return f"no frame within {PATIENCE} s"
    if done.returncode < 0:
        return f"crashed with signal {-done.returncode}"
    return _last_line(done.stderr) if done.returncode else ""


def host() -> Iterator[Finding]:
    """Python, VapourSynth and the plugin."""
    import vsartifact

    yield Finding(part="python", works=True, detail=f"{platform.python_version()}, {platform.platform()}", needed=True)
    try:
        import vapoursynth as vs
    except ImportError as error:
        yield Finding(part="vapoursynth", works=False, detail=str(error), remedy="pip install vapoursynth", needed=True)
        return
    yield Finding(
        part="vapoursynth", works=True, detail=f"R{vs.__version__.release_major}, {vs.core.num_threads} threads", needed=True
    )
    if not hasattr(vs.core, "vsartifact"):
        remedy = "pip install --force-reinstall --no-deps vsartifact"
        yield Finding(part="plugin", works=False, detail="core.vsartifact is not loaded", remedy=remedy, needed=True)
        return
    facts = vs.core.vsartifact.Version()
    yield Finding(part="plugin", works=True, detail=f"{facts['version']}, models: {len(vsartifact.models())}", needed=True)
    failure = facts["onnxruntime_error"]
    remedy = "pip install onnxruntime" if failure else ""
    yield Finding(part="onnxruntime", works=not failure, detail=failure or facts["onnxruntime_version"], remedy=remedy)
    bs = hasattr(vs.core, "bs")
    remedy = "" if bs else "pip install vapoursynth-bestsource"
    yield Finding(
        part="bestsource", works=bs, detail=_version("vapoursynth-bestsource") or "core.bs is not loaded", remedy=remedy
    )


def providers() -> Iterator[Finding]:
    """Each provider, by a frame that it restores."""
    import vsartifact

    rows = vsartifact.providers()
    with ThreadPoolExecutor() as pool:
        results = {row.name: pool.submit(runs, row.name) for row in rows if row.available}
        auto = pool.submit(runs, "auto")
    for row in rows:
        failure = results[row.name].result() if row.available else row.reason
        reason, _, remedy = failure.partition(": pip install")
        if remedy:
            remedy = f"pip install{remedy}"
        elif failure:
            reason, _, remedy = failure.rpartition("; ")
        remedy = remedy or ("take another provider" if failure else "")
        detail = ", ".join(filter(None, [row.version, row.devices]))
        yield Finding(
            part=f"provider {row.name}", works=not failure, detail=(reason or failure) if failure else detail, remedy=remedy
        )
    failure = auto.result()
    detail = failure or "core.vsartifact.Restore gives a frame"
    yield Finding(
        part="restore", works=not failure, detail=detail, remedy="see the providers above" if failure else "", needed=True
    )


def encoders() -> Iterator[Finding]:
    """The encoders of ``vsartifact restore``."""
    try:
        import av
    except ImportError as error:
        yield Finding(part="encoders", works=False, detail=str(error), remedy="pip install av")
        return
    for name, row in ENCODERS.items():
        there = row.codec in av.codecs_available
        remedy = "" if there else "pip install --force-reinstall av"
        yield Finding(part=f"encoder {name}", works=there, detail=f"{row.codec} in PyAV {av.__version__}", remedy=remedy)


def shader_hosts() -> Iterator[Finding]:
    """Programs that play the shaders."""
    import vapoursynth as vs

    for program, query in (("mpv", ["--version"]), ("ffmpeg", ["-hide_banner", "-filters"])):
        path = shutil.which(program)
        if not path:
            yield Finding(part=program, works=False, detail="not found", remedy=f"apt install {program}, or see its site")
            continue
        said = subprocess.run([path, *query], capture_output=True, text=True, timeout=30, check=False).stdout
        works = program == "mpv" or " libplacebo " in said
        first = said.partition("\n")[0].partition(" Copyright")[0] if program == "mpv" else "libplacebo filter" if works else ""
        remedy = "" if works else "install a build with libplacebo, to filter with the shaders in ffmpeg"
        yield Finding(part=program, works=works, detail=first or f"{path} has no libplacebo filter", remedy=remedy)
    placebo = hasattr(vs.core, "placebo")
    detail = (_version("vs-placebo") or "core.placebo") if placebo else "core.placebo is not loaded"
    yield Finding(part="vs-placebo", works=placebo, detail=detail, remedy="" if placebo else "pip install vs-placebo")


def doctor(as_json: options.Json = False) -> None:
    """See what works here: VapourSynth, the plugin, each provider by a frame, encoders, players.

    The exit code is 0 where Restore works, else 1. What is marked with a dash is absent, which is fine unless you want it.
    """
    findings = list(host())
    if all(finding.works for finding in findings if finding.needed):
        for look in (providers, encoders, shader_hosts):
            findings += look()
    healthy = all(finding.works for finding in findings if finding.needed)
    if as_json:
        print(json.dumps({"works": healthy, "findings": [asdict(finding) for finding in findings]}, indent=2))
    else:
        from rich.console import Console
        from rich.table import Table

        table = Table(box=None, show_header=False, pad_edge=False)
        for finding in findings:
            mark = "[green]ok[/]" if finding.works else "[red]fails[/]" if finding.needed else "[dim]-[/]"
            table.add_row(
                mark, finding.part, finding.detail + (f"\n[bold]{_escape(finding.remedy)}[/]" if finding.remedy else "")
            )
        console = Console()
        console.print(table)
        console.print("Restore works." if healthy else "Restore does not work: see what fails above.", style="bold")
    if not healthy:
        raise typer.Exit(1)


def _escape(text: str) -> str:
    from rich.markup import escape

    return escape(text)
