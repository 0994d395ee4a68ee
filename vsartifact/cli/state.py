# SPDX-License-Identifier: MIT
"""What is told of a source before it is restored: its damage, its times, its fields, and what cannot be kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from vsartifact.cli.errors import warn
from vsartifact.cli.follow import is_silent, name_of
from vsartifact.cli.planar import has_alpha
from vsartifact.cli.probe import Look, missing_tail

if TYPE_CHECKING:
    from av.container import InputContainer

    from vsartifact.cli.clip import Video

DYNAMIC = {"DOVI_RPU_BUFFER", "DOVI_METADATA", "DYNAMIC_HDR_PLUS", "DYNAMIC_HDR_VIVID"}
OF_FRAMES = {
    "S12M_TIMECODE": "time codes in frames",
    "AFD": "active format descriptions",
    "AMBIENT_VIEWING_ENVIRONMENT": "the ambient viewing environment",
    "VIEW_ID": "further views",
    "LCEVC": "the LCEVC enhancement",
    "DETECTION_BBOXES": "detected objects",
}
"""Side data of frames that encoders do not carry, in words."""


def warn_of(path: Path, video: Video, look: Look) -> None:
    """Say what is wrong with a video, and what is done about it."""
    survey, repair = video.survey, video.repair
    repeated = len(video.shown) - len(survey.decoded)
    corrupt = sum(frame.corrupt for frame in survey.decoded)
    damage = [
        f"{repeated} frames cannot be decoded and repeat the last good one" if repeated else "",
        f"{len(survey.broken)} packets are broken and left out" if survey.broken else "",
        f"{corrupt} frames have errors and stay as they are decoded" if corrupt else "",
        f"in {len(survey.stumbles)} places the file itself cannot be read" if survey.stumbles else "",
    ]
    if any(damage):
        warn(f"{path} is damaged: {', '.join(filter(None, damage))}")
    times = [
        f"{repair.moved} frames had times that were repeated or out of order and got others" if repair.moved else "",
        f"times jumped or began anew in {len(repair.pieces) - 1} places, and go on without a break now, sound and subtitles with them"
        if len(repair.pieces) > 1
        else "",
    ]
    if any(times):
        warn(f"the times of {path} did not rise: {', '.join(filter(None, times))}")
    elif survey.whole:
        last = Fraction(max((each[-1] for each in survey.others.values() if each), default=0.0))
        if tail := missing_tail(path, video.seconds(len(video)), last):
            warn(f"{path} has no end, {tail}; what is there is restored")
    if look.interlaced:
        fields = sum(frame.interlaced for frame in survey.decoded)
        part = "" if fields == len(survey.decoded) else f" in {fields} of {len(survey.decoded)} frames"
        warn(f"{path} is interlaced{part}: two fields are restored as one picture; deinterlace first for a good result")


def not_kept(source: InputContainer, video: Video, audio: bool, captions: bool) -> list[str]:
    """What of a source has no place in any result.

    Args:
        source: the file.
        video: its video.
        audio: whether its sound is wanted.
        captions: whether the encoder takes captions.
    """
    import av

    survey = video.survey
    out = []
    chapters = bool(source.chapters())
    for stream in source.streams:
        if stream.index == survey.index or (stream.type == "audio" and not audio):
            continue
        if stream.type not in ("audio", "subtitle", "video", "attachment"):
            if not (chapters and name_of(stream).endswith("bin_data")):  # what MP4 keeps its chapters in
                out.append(f"stream {stream.index} ({name_of(stream)})")
        elif is_silent(stream):
            out.append(f"stream {stream.index} ({name_of(stream)}), which is announced and does not come")
    kind = survey.decoded[0].kind
    if has_alpha(av.VideoFormat(kind.format)) or source.streams[survey.index].metadata.get("alpha_mode") == "1":
        out.append("transparency")
    if survey.side_data.keys() & DYNAMIC:
        out.append("dynamic HDR metadata (Dolby Vision, HDR10+ or HDR Vivid; static metadata is kept)")
    if (count := survey.side_data["A53_CC"]) and not captions:
        out.append(f"captions inside {count} frames, which x264 and x265 keep")
    out += [word for name, word in OF_FRAMES.items() if survey.side_data[name]]
    return out


def warn_of_losses(path: Path, losses: Sequence[str]) -> None:
    """Name all that goes in one warning."""
    if losses:
        warn(f"not kept of {path}: {', '.join(losses)}")


def warn_of_packets(source: InputContainer, left_out: Counter[int]) -> None:
    """Say which packets of other streams could not be written."""
    for index, count in sorted(left_out.items()):
        warn(f"{count} broken packets of stream {index} ({name_of(source.streams[index])}) are left out")


def warn_of_unlike(path: Path, video: Video) -> None:
    """Say how many frames were not the same when they were decoded again: nothing else tells of such damage."""
    if unlike := len(video.frames.unlike):
        warn(f"{path} is damaged: {unlike} frames lack what they are predicted from and stay as they are decoded")
