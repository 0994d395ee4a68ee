# SPDX-License-Identifier: MIT
"""``vsartifact restore``."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import Annotated

import typer

from vsartifact.cli import options

ENCODING = "Encoding (video)"
PART = "Part of a video"
DEPTHS = (8, 10, 12, 14, 16)


def restore(
    source: Annotated[
        Path, typer.Argument(metavar="IN", help="Video of any kind, or a picture (PNG, JPEG, WebP, AVIF, TIFF, BMP).")
    ],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="OUT", help="File to write. Default: IN.restored.mkv or IN.restored.png."),
    ] = None,
    model: options.Models = None,
    strength: options.Strength = 1.0,
    adaptive: options.Adaptive = None,
    provider: options.Provider = "auto",
    codec: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="x264, x265, svtav1, ffv1 (lossless), or any of ffmpeg's encoders.", rich_help_panel=ENCODING
        ),
    ] = "x264",
    crf: Annotated[
        float | None,
        typer.Option(help="Quality, lower is better. Default: x264 17, x265 18, svtav1 20.", rich_help_panel=ENCODING),
    ] = None,
    preset: Annotated[
        str | None, typer.Option(help="The encoder's preset. Default: medium, svtav1 6.", rich_help_panel=ENCODING)
    ] = None,
    depth: Annotated[
        int | None,
        typer.Option(
            metavar="BITS",
            help="Bits of a sample, 10 for instance, which keeps what 8 round away. Default: those of the video.",
            rich_help_panel=ENCODING,
        ),
    ] = None,
    encoder_option: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=VALUE", help="Another option of the encoder, as ffmpeg calls it. Repeatable.", rich_help_panel=ENCODING
        ),
    ] = None,
    encoder_pipe: Annotated[
        str | None,
        typer.Option(
            metavar="COMMAND",
            help="Encode with this command instead: it reads y4m and writes the file that {output} stands for.",
            rich_help_panel=ENCODING,
        ),
    ] = None,
    copy_audio: Annotated[bool, typer.Option(help="Copy audio as it is.", rich_help_panel=ENCODING)] = True,
    start: Annotated[
        str | None, typer.Option(metavar="TIME", help="Begin here: seconds or 0:01:15.5.", rich_help_panel=PART)
    ] = None,
    duration: Annotated[str | None, typer.Option(metavar="TIME", help="Restore so much of it.", rich_help_panel=PART)] = None,
    overwrite: options.Overwrite = False,
) -> None:
    """Restore a video or a picture.

    Audio, subtitles, chapters, attachments, tags, timestamps, colour and HDR metadata stay as they are. Ctrl-C leaves what is done as
    a file that plays, and says how to go on.

    Examples:

      vsartifact restore film.mp4

      vsartifact restore film.mkv -o clean.mkv --codec x265 --crf 20 --preset slow

      vsartifact restore film.mkv --codec x265 --depth 10

      vsartifact restore film.mkv --start 1:30 --duration 20 --strength 0.7

      vsartifact restore film.mkv --encoder-pipe "x264 --demuxer y4m --crf 16 - -o {output}"

      vsartifact restore photo.jpg -o photo.png
    """
    from vsartifact.cli import files, times
    from vsartifact.cli.clip import Restoration
    from vsartifact.cli.errors import CommandError, UsageError

    if depth not in (None, *DEPTHS):
        raise UsageError(f"--depth must be one of {', '.join(map(str, DEPTHS))}, got {depth}")
    files.check_input(source)
    target = output or files.default_output(source)
    files.check_output(source, target, overwrite)
    restoration = Restoration(models=model or (), strength=strength, adaptive=adaptive, provider=provider, depth=depth)
    if files.is_picture(source):
        if depth is not None:
            raise CommandError(f"--depth is for videos, {source} is a picture, which keeps its own; leave it out")
        from vsartifact.cli.picture import restore_picture

        restore_picture(source, target, restoration)
        print(target)
        return

    from vsartifact.cli import video
    from vsartifact.cli.encoders import Quality

    job = video.Job(
        source=source,
        output=target,
        restoration=restoration,
        quality=Quality(codec=codec, crf=crf, preset=preset, options=encoder_option or ()),
        pipe=encoder_pipe,
        audio=copy_audio,
        start=times.parse("--start", start),
        duration=times.parse("--duration", duration),
    )
    done = video.restore(job)
    if done.resume is None:
        print(f"{target}: {done.frames} frames, {done.frames / max(done.seconds, 1e-3):.1f} a second")
        return
    rest = target.with_suffix(f".rest{target.suffix}")
    again = ["vsartifact", *_without(sys.argv[1:], "-o", "--output", "--start", "--duration"), "-o", str(rest)]
    again += ["--start", times.write(done.resume)]
    if job.duration is not None:
        again += ["--duration", times.write(job.duration - (done.resume - (job.start or 0)))]
    print(
        f"stopped; {files.part_of(target)} holds {done.frames} frames and plays; go on with: {shlex.join(again)}", file=sys.stderr
    )
    raise typer.Exit(130)


def _without(arguments: list[str], *names: str) -> list[str]:
    """Arguments less these options and their values."""
    out, drop = [], False
    for argument in arguments:
        if drop:
            drop = False
        elif argument in names:
            drop = True
        elif argument.partition("=")[0] not in names:
            out.append(argument)
    return out
