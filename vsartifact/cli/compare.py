# SPDX-License-Identifier: MIT
"""``vsartifact compare``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vsartifact.cli import options
from vsartifact.cli.errors import CommandError, warn

if TYPE_CHECKING:
    import vapoursynth as vs

    from vsartifact.cli.clip import Restoration
    from vsartifact.cli.page import Section
    from vsartifact.cli.shots import Shot

SHOTS = 3
"""Frames that are taken where none are named."""


def compare(
    source: Annotated[Path, typer.Argument(metavar="IN", help="A video or a picture.")],
    reference: Annotated[
        Path | None,
        typer.Argument(
            metavar="[REF]",
            help="The original that IN was coded from: adds it, and PSNR, SSIM, SSIMULACRA2, VMAF-NEG, CAMBI, flicker.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FOLDER", help="Where to write. Default: IN.compare.")
    ] = None,
    frame: Annotated[
        list[int] | None,
        typer.Option(metavar="N", min=0, help="Frame to show, counted from 0. Repeatable. Default: the three that change most."),
    ] = None,
    model: options.Models = None,
    strength: options.Strength = 1.0,
    adaptive: options.Adaptive = None,
    provider: options.Provider = "auto",
    crops: Annotated[int, typer.Option(min=0, max=8, help="Enlarged crops of each frame, where it changes most.")] = 2,
    overwrite: options.Overwrite = False,
) -> None:
    """Look at what a model does: pictures before and after, and a page with a slider.

    Examples:

      vsartifact compare film.mkv

      vsartifact compare film.mkv original.mkv --frame 240 --frame 1200

      vsartifact compare photo.jpg -m jpeg_40k -m jpeg_chroma -o look
    """
    from vsartifact.cli import files, measures, page
    from vsartifact.cli.clip import Restoration

    for path in (source, *([reference] if reference else [])):
        files.check_input(path)
    folder = output or source.with_suffix(".compare")
    target = folder / "index.html"
    if target.exists() and not overwrite:
        raise CommandError(f"{target} is there already; give --overwrite to replace it, or another folder with -o")
    how = Restoration(models=model or (), strength=strength, adaptive=adaptive, provider=provider)
    before, after, time = _open(source, how)
    if (after.width, after.height) != (before.width, before.height):
        before = before.resize.Bicubic(after.width, after.height)
    truth = None
    if reference:
        truth, before, after = _fitted(_open(reference, None)[0], before, after, reference)
    last = min(len(clip) for clip in (before, truth) if clip is not None) - 1
    if frame and max(frame) > last:
        raise CommandError(f"--frame {max(frame)} is not there; the last one is {last}")
    names = measures.available(warn) if truth is not None else []
    found = _shots(before[: last + 1], after[: last + 1], truth, frame or [], crops, names)

    folder.mkdir(parents=True, exist_ok=True)
    sections = []
    for shot in found:
        n = shot.number
        sections.append(_section(shot, time(n)))
        for name, picture in shot.pictures.items():
            (folder / f"frame{n:06d}_{name}.png").write_bytes(page.png(picture))
            for i, crop in enumerate(shot.crops, 1):
                (folder / f"frame{n:06d}_crop{i}_{name}.png").write_bytes(page.png(crop.of(picture)))
        if shot.scores:
            print(f"frame {n}: " + ", ".join(f"{row[0]} {row[1]} to {row[2]} ({row[3]})" for row in _scores(shot)[1:]))
    by = ", ".join(model or ["the default models"])
    text = f"{by}, strength {strength:g}. Drag the line, or use the slider and its arrow keys; the lists choose what is on either side."
    if names:
        text += f" {measures.MEANING}"
    target.write_text(page.page(f"{source.name}, before and after", text, sections), encoding="utf-8")
    print(target)


def _shots(
    before: vs.VideoNode,
    after: vs.VideoNode,
    truth: vs.VideoNode | None,
    numbers: Sequence[int],
    crops: int,
    names: Sequence[str],
) -> list[Shot]:
    """The frames of these numbers, or those that change most, measured by ``names``; shows how far it has come."""
    from vsartifact.cli import measures, progress, shots

    with progress.frames_bar() as bar:
        if not numbers:
            task = bar.add_task("looking for change", total=len(shots.probes(before)))
            numbers = shots.changing_frames(before, after, SHOTS, lambda: bar.advance(task))
            bar.remove_task(task)
        task = bar.add_task("measuring" if names else "restoring", total=len(set(numbers)))
        found = []
        for n in sorted(set(numbers)):
            shot = shots.take(before, after, truth, n, crops)
            if truth is not None:
                shot = replace(shot, seen=measures.seen(truth, before, after, n, names))
            found.append(shot)
            bar.advance(task)
    return found


def _open(path: Path, how: Restoration | None) -> tuple[vs.VideoNode, vs.VideoNode, Callable[[int], Fraction | None]]:
    """The clip of a video or picture, the same restored unless ``how`` is None, and when its frames are shown."""
    from vsartifact.cli import clip, files, probe, shots

    if files.is_picture(path):
        from vsartifact.cli import picture_source

        planes = picture_source.read(path)[0]
        if how is None:
            whole = planes.clip()
            return whole, whole, lambda n: None
        return *planes.before_and_after(how), lambda n: None
    look = probe.look(path)
    video = clip.open_video(path, look.index, lambda text: None, keep=shots.KEPT)
    before = clip.decoded_clip(video, range(len(video)))
    after = before if how is None else clip.restored(before, clip.suited(how, look.codec))
    return before, after, video.seconds


def _fitted(
    truth: vs.VideoNode, before: vs.VideoNode, after: vs.VideoNode, path: Path
) -> tuple[vs.VideoNode, vs.VideoNode, vs.VideoNode]:
    """The three clips at one size and in one format.

    Raises:
        CommandError: the reference has another size.
    """
    # Pictures of odd size come with a row or column more where their chroma is subsampled.
    if max(abs(truth.width - before.width), abs(truth.height - before.height)) > 3:
        raise CommandError(
            f"{path} is {truth.width}x{truth.height}, the restored picture {before.width}x{before.height}; give the original of that size"
        )
    width, height = min(truth.width, before.width) // 4 * 4, min(truth.height, before.height) // 4 * 4
    if (truth.width, truth.height) != (before.width, before.height):
        truth, before, after = (clip.std.CropAbs(width, height) for clip in (truth, before, after))
    if truth.format.id != before.format.id:
        with before.get_frame(0) as frame:
            wanted = {key: frame.props[name] for key, name in (("matrix", "_Matrix"), ("range", "_Range")) if name in frame.props}
        truth = truth.resize.Bicubic(format=before.format.id, **wanted)
    return truth, before, after


def _scores(shot: Shot) -> list[list[str]]:
    """A table: what, before, after, change."""
    from vsartifact.cli.shots import AFTER, BEFORE
    from vsartifact.metrics import MEASURES

    planes = len(shot.scores[BEFORE]) - 1
    rows = [["", "before", "after", "change"]]
    for i, name in enumerate([*(f"PSNR {plane}" for plane in "YUV"[:planes]), "SSIM Y"]):
        a, b = shot.scores[BEFORE][i], shot.scores[AFTER][i]
        form, unit = ("{:.4f}", "") if name == "SSIM Y" else ("{:.2f}", " dB")
        rows.append([name, form.format(a) + unit, form.format(b) + unit, ("+" if b >= a else "") + form.format(b - a)])
    for name, (a, b) in shot.seen.items():
        measure = MEASURES[name]
        unit = f" {measure.unit}" if measure.unit else ""
        rows.append([measure.label, f"{a:.2f}{unit}", f"{b:.2f}{unit}", f"{b - a:+.2f}"])
    return rows


def _section(shot: Shot, seconds: Fraction | None) -> Section:
    from vsartifact.cli import times
    from vsartifact.cli.page import Section, View

    views = [View(label=f"frame {shot.number}", pictures=shot.pictures)]
    for i, crop in enumerate(shot.crops, 1):
        label = f"frame {shot.number}, crop {i} at {crop.x}, {crop.y}"
        views.append(View(label=label, pictures={name: crop.of(picture) for name, picture in shot.pictures.items()}, zoom=3))
    title = f"Frame {shot.number}" + (f", {times.write(seconds)}" if seconds is not None else "")
    return Section(title=title, views=views, table=_scores(shot) if shot.scores else ())
