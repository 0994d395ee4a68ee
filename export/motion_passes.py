# SPDX-License-Identifier: MIT
"""The passes that move the past frame to where this one has its content, for vo=gpu-next and others on libplacebo.

A storage buffer keeps the past frame. mpv fills the parameter ``PTS`` with the time of the frame that is shown (vo=gpu-next since
0.40); by it the first pass tells a redraw, the next frame and a jump apart. Two frames are kept, this one and the past one, so that a
redraw, a screenshot and a pause read the past frame that the first drawing read. There is no past frame at first, after a jump in
time or backwards, and where the size changes; where a cut lies between, too little of it fits (``core.motion``). Where a host does
not fill ``PTS``, or a frame is larger than the buffer, one pass alone runs, which says that there is no past frame.

The result is a texture of the picture's size, or of one texel where there is no past frame, with what the past sample is more than
this frame's, and its fit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from string import Template

from vsartifact.core import motion
from vsartifact.export import motion_glsl as glsl
from vsartifact.export.glsl import Pass
from vsartifact.export.source import Source

NEVER = 1_000_000
"""Seconds. No frame has a time from here on, where float32 tells frames of 16 a second apart no more; it is also ``PTS`` at first."""
JUMP = 0.5
"""Seconds between two frames that are neighbours, at most: two frames a second."""
LEVELS = 6
"""Of the pyramid beyond luma itself: enough for a shorter side of 4032 samples."""
LARGEST = (1920, 1088)
"""Width and height of the largest frame whose past is kept, or any other shape of as many samples. 15 MB; OpenGL 4.3 has 16."""
WIDER = 64
"""A frame needs at most a half of (width + WIDER) * (height + 1) words for luma, and a quarter for the pyramid's first level."""
THREADS = (16, 16)


@dataclass(frozen=True, kw_only=True)
class Motion:
    """The passes of one shader, which precede those of the network."""

    source: Source
    prefix: str
    """Start of the names of textures and buffers."""
    when: str | None
    """Condition of the whole shader."""
    largest: tuple[int, int] = LARGEST
    """Width and height of the largest frame whose past is kept."""

    @property
    def neighbour(self) -> str:
        """The texture that the network reads."""
        return neighbour(self.prefix)

    @property
    def area(self) -> int:
        """What (width + WIDER) * (height + 1) is at most."""
        return (self.largest[0] + WIDER) * (self.largest[1] + 1)

    @property
    def luma(self) -> int:
        """Words of a frame's luma in the buffer."""
        return -(-self.area // 2)

    def words(self, level: int) -> int:
        """Words of a frame's level in the buffer: of the widest or the highest frame that has it, which need most."""
        if not level:
            return -(-self.area // 4)
        side = 1 << level
        least = (motion.COARSEST - 1) * side // 2
        width, height = least + 1 + WIDER, least + 2  # with what ``area`` adds
        if width * height > self.area:
            return 1
        more = 4 * (glsl.AROUND + 1) * side - WIDER
        frames = (width, self.area / width), (self.area / height, height)
        return max(math.ceil((w + more) * (h + side - 1) / (4 * side**2)) for w, h in frames)

    def blocks(self) -> str:
        """The parameter and the buffers, which stand in front of all passes."""
        arrays = [("luma", self.luma), *((f"level{k}", self.words(k)) for k in range(LEVELS + 1))]
        variables = "\n".join(f"//!VAR uint vsa_{name}[{2 * words}]" for name, words in arrays)
        return _BLOCKS.substitute(never=NEVER, clock=self._name("CLOCK"), state=self._name("STATE"), variables=variables)

    def passes(self) -> list[Pass]:
        """The passes, in order."""
        finest = self._name("VECTORS0")
        moved, fit = self._name("MOVED"), self._name("FIT")
        out = [self._clock(), self._stored("luma", 0, "CLOCKED", glsl.LUMA, (self.source.hook,))]
        out += [self._stored(f"level {k}", k, f"LEVEL{k - 1}", glsl.HALVE) for k in range(1, LEVELS + 1)]
        for level in range(LEVELS, -1, -1):
            out += self._search(level)
        whole = (4 * THREADS[0], 4 * THREADS[1], *THREADS)
        body = glsl.COMPENSATE.substitute(self._text(0), vectors=finest)
        out.append(self._pass("moved", moved, self._state(finest), body, whole))
        body = glsl.FIT.substitute(_TEXT, moved=moved)
        out.append(self._pass("fit", fit, (self._name("CLOCK"), moved), body, (*THREADS, *THREADS), size=self._blocks(0)))
        body = glsl.BLEND.substitute(_TEXT, moved=moved, fit=fit)
        out.append(self._pass("neighbour", self.neighbour, (self._name("CLOCK"), moved, fit), body, whole))
        return [*out, self._none()]

    def _name(self, name: str) -> str:
        return f"{self.prefix}_{name}"

    def _state(self, *more: str) -> tuple[str, ...]:
        return (self._name("CLOCK"), self._name("STATE"), *more)

    def _text(self, level: int) -> dict[str, str]:
        """What the templates of a level want to know."""
        return _TEXT | {"level": str(level), "words": str(self.words(level)), "luma": str(self.luma)}

    def _condition(self) -> str:
        """RPN for a frame that has a time and fits the buffer."""
        fits = f"{self.source.hook}.w {WIDER} + {self.source.hook}.h 1 + * {self.area + 1} <"
        return f"PTS {NEVER} < {fits} *"

    def _exists(self, level: int) -> str:
        """RPN for whether the pyramid has a level: the one before is not under COARSEST samples."""
        more = (motion.COARSEST - 1) * 2 ** (level - 1)
        return f"{self.source.hook}.w {more} > {self.source.hook}.h {more} > *"

    def _blocks(self, level: int) -> tuple[str, str]:
        """RPN for the blocks of a level along both axes."""
        columns, rows = (self.source.blocks(axis, motion.STEP << level) + " 1 +" for axis in "wh")
        return columns, rows

    def _pass(
        self,
        desc: str,
        save: str,
        bind: tuple[str, ...],
        body: str,
        compute: tuple[int, int, int, int],
        size: tuple[str, str] | None = None,
        when: str | None = None,
    ) -> Pass:
        return Pass(
            hook=self.source.hook,
            desc=f"motion, {desc}",
            bind=bind,
            save=save,
            width=size[0] if size else None,
            height=size[1] if size else None,
            when=when,
            components=4,
            compute=compute,
            body=body.lstrip("\n"),
        )

    def _clock(self) -> Pass:
        """Runs where there is a time and room. The others bind, one after the other, what it saves: without it none runs."""
        body = glsl.CLOCK.substitute(jump=f"{JUMP}")
        when = " ".join(filter(None, [self.when, self._condition(), "*" if self.when else ""]))
        bind = (self.source.hook, self._name("CLOCK"))
        return self._pass("time", self._name("CLOCKED"), bind, body, (1, 1, *THREADS), ("1", "1"), when)

    def _stored(self, desc: str, level: int, before: str, body: Template, more: tuple[str, ...] = ()) -> Pass:
        """A pass that writes a level; its texture has a texel for each workgroup, and is not read."""
        size = [f"{self.source.hook}.{axis} {n << level} / 2 +" for axis, n in (("w", 4 * THREADS[0]), ("h", THREADS[1]))]
        text = body.substitute(self._text(level), finer=level - 1, words_finer=self.words(max(level - 1, 0)))
        when = self._exists(level) if level else None
        bind = self._state(self._name(before), *more)
        return self._pass(desc, self._name(f"LEVEL{level}"), bind, text, (1, 1, *THREADS), (size[0], size[1]), when)

    def _search(self, level: int) -> list[Pass]:
        """The passes of a level: all vectors where it is the last, otherwise from those of the coarser one; then those beside."""
        coarser, vectors, size = self._name(f"VECTORS{level + 1}"), self._name(f"VECTORS{level}"), self._blocks(level)
        alone = self._name(f"ALONE{level}") if level else vectors
        text = self._text(level) | {"store": glsl.STORE if level else glsl.QUARTERS}
        state, threads = self._state(self._name(f"LEVEL{level}")), (*THREADS, *THREADS)
        last = f"{self._exists(level + 1)} !" if level < LEVELS else None
        found = []
        if level < LEVELS:
            body = glsl.FINER.substitute(text, coarser=coarser)
            found.append(self._pass(f"search {level}", alone, (*state, coarser), body, threads, size))
        body = glsl.COARSEST.substitute(text)
        found.append(self._pass(f"whole search {level}", alone, state, body, (1, 1, 16, 12), size, last))
        if level in range(1, LEVELS):
            body = glsl.BESIDE.substitute(text, alone=alone, start=f"2 * ivec2(texelFetch({coarser}_raw, block / 2, 0).xy)")
            found.append(self._pass(f"beside {level}", vectors, (*state, alone, coarser), body, threads, size))
        if level:
            body = glsl.BESIDE.substitute(text, alone=alone, start="ivec2(0)")
            found.append(self._pass(f"whole beside {level}", vectors, (*state, alone), body, threads, size, last))
        return found

    def _none(self) -> Pass:
        """Says that there is no past frame, where no other pass runs."""
        when = " ".join(filter(None, [self.when, self._condition(), "!", "*" if self.when else ""]))
        return Pass(
            hook=self.source.hook,
            desc="motion, no past frame",
            bind=(self.source.hook,),
            save=self.neighbour,
            width="1",
            height="1",
            when=when,
            components=4,
            body=glsl.NONE,
        )


def neighbour(prefix: str) -> str:
    """Name of the texture with the past frame's luma and its fit."""
    return f"{prefix}_NEIGHBOUR"


_TEXT = {
    "before": str(glsl.BEFORE),
    "reach": str(motion.REACH),
    "penalty": str(motion.PENALTY),
    "radius": str(motion.RADIUS),
    "side": str(2 * motion.RADIUS + 1),
    "bad": str(motion.BAD),
    "span": str(motion.BAD - motion.GOOD),
    "full": str(motion.FULL),
    "least": str(int(motion.CUT * motion.FULL)),
}

_BLOCKS = Template("""//!PARAM PTS
//!DESC Time of the frame in seconds, which mpv fills
//!TYPE DYNAMIC float
$never.0

//!BUFFER $clock
//!VAR int vsa_filled
//!VAR int vsa_slot
//!VAR int vsa_past
//!VAR int vsa_deep
//!VAR int vsa_width
//!VAR int vsa_height
//!VAR int vsa_fits
//!VAR float vsa_pts
//!STORAGE
0000000000000000000000000000000000000000000000000000000000000000

//!BUFFER $state
$variables
//!STORAGE

""")
