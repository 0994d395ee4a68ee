# SPDX-License-Identifier: MIT
"""What the channels of a model's tensors are: parsed from their names, with all that follows from them.

A model lists its input and its output channels by name::

    PLANE[PHASE][@OFFSET[~]]     y   u   v   r   g   b   y01   y@-1   y@+2   y@-1~
    FACT[@OFFSET]                jpeg_known   jpeg_level   fit@-1

* PLANE is a plane of the picture: Y', U or V of Y'CbCr, or R', G', B'.
* PHASE is row and column, 0 or 1, within squares of 2 x 2 pixels. Where luma has phases, all four are there and the tensors have
  the size of the chroma planes of 4:2:0 video: two luma pixels a position each way, U and V as they are.
* OFFSET is the distance of another frame, ``-1`` the one before. With ``~`` its plane is moved to where this frame has it.
* FACT is a value that is the same everywhere: ``jpeg_known`` is 1 where it is known how a JPEG quantised the planes that are
  restored, else 0; ``jpeg_level`` is ``core.jpeg.Steps.level``, 0 where it is not known. ``fit`` is how well the moved planes of
  another frame fit, 0 where there is none.

Outputs are planes of this frame that are inputs as well; a residual is added to the input of the same name.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

FORMS = re.compile(
    r"(?:(?P<plane>[yuvrgb])(?P<phase>[01]{2})?|(?P<fact>jpeg_known|jpeg_level|fit))(?:@(?P<offset>[+-][1-9]\d*)(?P<moved>~)?)?"
)
PHASES = ("00", "01", "10", "11")
"""Rows and columns of the pixels of a square, in the order in which ``torch.nn.functional.pixel_unshuffle`` has them."""
GROUPS = {"y": "Y", "u": "UV", "v": "UV"}
"""Planes whose estimates of adaptive strength are one."""


class ChannelError(ValueError):
    """Names of channels are malformed, do not go together, or need what this version does not have."""


@dataclass(frozen=True)
class Channel:
    """One channel, or a plane with all its phases."""

    what: str
    """The plane (one letter) or the fact."""
    phase: str = ""
    """Row and column of the pixel in squares of 2 x 2; empty for whole planes and facts."""
    offset: int = 0
    """Distance of the frame, 0 for this one."""
    moved: bool = False
    """The plane is moved to where this frame has it."""

    @classmethod
    def parse(cls, name: str) -> Channel:
        """The channel of a name.

        Raises:
            ChannelError: it is no name of a channel.
        """
        found = FORMS.fullmatch(name)
        if not found or (found["moved"] and not found["plane"]) or (found["fact"] == "fit" and not found["offset"]):
            raise ChannelError(
                f"{name!r} is no channel; known are y u v r g b, y00 to y11, jpeg_known, jpeg_level, y@-1, y@-1~, fit@-1"
            )
        return cls(found["plane"] or found["fact"], found["phase"] or "", int(found["offset"] or 0), bool(found["moved"]))

    @property
    def is_fact(self) -> bool:
        """It is a fact, no plane."""
        return len(self.what) > 1

    @property
    def source(self) -> Channel:
        """The whole plane, or the fact itself."""
        return Channel(self.what, "", self.offset, self.moved)

    def __str__(self) -> str:
        frame = f"@{self.offset:+d}{'~' if self.moved else ''}" if self.offset else ""
        return self.what + self.phase + frame


@dataclass(frozen=True)
class Layout:
    """The channels of a model and what follows from them. Make one with :func:`layout_of`."""

    inputs: tuple[Channel, ...]
    outputs: tuple[Channel, ...]

    @functools.cached_property
    def sources(self) -> tuple[Channel, ...]:
        """Facts and whole planes that the inputs are made of, each once, in the order of the inputs."""
        return tuple(dict.fromkeys(channel.source for channel in self.inputs))

    @functools.cached_property
    def restored(self) -> tuple[str, ...]:
        """The planes that the outputs are, in their order."""
        return tuple(dict.fromkeys(channel.what for channel in self.outputs))

    @functools.cached_property
    def kept(self) -> tuple[int, ...]:
        """For each of ``restored``, where the plane is among ``sources``."""
        return tuple(self.sources.index(Channel(plane)) for plane in self.restored)

    @functools.cached_property
    def places(self) -> tuple[int, ...]:
        """For each output, which input its residual is added to."""
        return tuple(self.inputs.index(channel) for channel in self.outputs)

    @functools.cached_property
    def facts(self) -> tuple[str, ...]:
        """Names of the facts of this frame."""
        return tuple(source.what for source in self.sources if source.is_fact and not source.offset)

    @functools.cached_property
    def grid(self) -> int:
        """Luma pixels of a tensor position, along one axis: 2 where luma has phases, else 1."""
        return 2 if any(channel.phase for channel in self.inputs) else 1

    def step(self, source: Channel) -> int:
        """Samples of a plane for each tensor position, along one axis; 1 for facts."""
        return self.grid if source.what == "y" else 1

    @property
    def is_rgb(self) -> bool:
        """The planes are R', G' and B'."""
        return "r" in self.planes

    @property
    def enlarges_chroma(self) -> bool:
        """U and V are enlarged to luma's size before the network reads them."""
        return self.grid == 1 and bool({"u", "v"} & {*self.planes})

    @property
    def is_single(self) -> bool:
        """It restores luma and reads no other plane: then it works on any single plane."""
        return self.grid == 1 and self.planes == self.restored == ("y",)

    @functools.cached_property
    def planes(self) -> tuple[str, ...]:
        """The planes that are read, of whichever frame, each once."""
        return tuple(dict.fromkeys(source.what for source in self.sources if not source.is_fact))

    @property
    def groups(self) -> tuple[str, ...]:
        """For each of ``restored``, the planes that share its estimate of adaptive strength; empty where there are no estimates,
        which is where planes are converted or enlarged on the way."""
        return () if self.is_rgb or self.enlarges_chroma else tuple(GROUPS[plane] for plane in self.restored)

    @functools.cached_property
    def bare(self) -> Layout:
        """The same without the facts of this frame."""
        return Layout(tuple(c for c in self.inputs if not c.is_fact or c.offset), self.outputs) if self.facts else self

    @functools.cached_property
    def alone(self) -> Layout:
        """The same without what is of other frames."""
        own = tuple(c for c in self.inputs if not c.offset)
        return Layout(own, self.outputs) if own != self.inputs else self

    def __str__(self) -> str:
        return " -> ".join(" ".join(map(str, channels)) for channels in (self.inputs, self.outputs))


def layout_of(inputs: str | Iterable[str], outputs: str | Iterable[str]) -> Layout:
    """The layout of two lists of names.

    Args:
        inputs, outputs: names, or one text with spaces between them.

    Raises:
        ChannelError: a name is malformed, there are two of one name, or they do not go together.
    """
    lists = (names.split() if isinstance(names, str) else names for names in (inputs, outputs))
    return _layout(*map(tuple, lists))


@functools.cache
def _layout(inputs: tuple[str, ...], outputs: tuple[str, ...]) -> Layout:
    for what, names in (("input", inputs), ("output", outputs)):
        if not names:
            raise ChannelError(f"there is no {what} channel; name at least one")
        if twice := [name for name in names if names.count(name) > 1]:
            raise ChannelError(f"the {what} channel {twice[0]} is there twice; name each once")
    found = Layout(tuple(map(Channel.parse, inputs)), tuple(map(Channel.parse, outputs)))
    _check(found)
    return found


def _check(found: Layout) -> None:
    """Refuse channels that do not go together."""
    for name, channel in ((str(c), c) for c in found.outputs):
        if channel.is_fact or channel.offset:
            raise ChannelError(f"{name} cannot be an output; outputs are planes of this frame")
        if channel not in found.inputs:
            raise ChannelError(f"the output {name} is not among the inputs {' '.join(map(str, found.inputs))}; add it there")
    for channels in (found.inputs, found.outputs):
        phases: dict[Channel, list[str]] = {}
        for channel in channels:
            phases.setdefault(channel.source, []).append(channel.phase)
        for source, has in phases.items():
            if any(has) and (source.what != "y" or sorted(has) != list(PHASES)):
                raise ChannelError(
                    f"of {source} there are {' '.join(f'{source.what}{p}' for p in has)}; luma alone has phases, and then all four"
                )
            if found.grid == 2 and source.what == "y" and not any(has):
                raise ChannelError(f"{source} has no phases where another plane has; give all of luma four phases")
    planes = set(found.planes)
    if planes & {*"rgb"} and (planes != {*"rgb"} or found.facts):
        raise ChannelError(f"r g b go together and with nothing else, got {' '.join(map(str, found.inputs))}")
    if found.enlarges_chroma and found.facts:
        raise ChannelError(f"{found.facts[0]} is about planes as they were coded; give luma phases, so that u and v are")
