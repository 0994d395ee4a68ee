# SPDX-License-Identifier: MIT
"""Decoded frames by number, for VapourSynth, which asks in any order near the last."""

from __future__ import annotations

import threading
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from vsartifact.cli.decode import Decoder, fingerprint
from vsartifact.cli.errors import CommandError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.video.frame import VideoFrame

    from vsartifact.cli.survey import Survey

AHEAD = 250
"""Frames that are decoded to get at one; where it is farther away, the file is sought."""


class Frames:
    """The frames that a survey has counted."""

    def __init__(self, survey: Survey, keep: int) -> None:
        """Nothing is opened yet.

        Args:
            survey: of the file.
            keep: how many frames behind the last one are kept.
        """
        self.unlike: set[int] = set()
        """Numbers of frames that came out of the decoder otherwise than before, as damaged ones do."""
        self._survey = survey
        self._keep = keep
        self._lock = threading.Lock()
        self._cache: dict[int, VideoFrame] = {}
        self._decoder: Decoder | None = None
        self._frames: Iterator[VideoFrame] = iter(())
        self._next = 0
        times = [frame.pts for frame in survey.decoded]
        rising = all(a is not None and b is not None and a < b for a, b in pairwise(times))
        self._numbers = {time: n for n, time in enumerate(times)} if rising and not survey.damaged else {}
        self._keys = [n for n, frame in enumerate(survey.decoded) if frame.key] if self._numbers else []

    def __getitem__(self, n: int) -> VideoFrame:
        """Decoded frame ``n``.

        Raises:
            CommandError: the file has changed since it was surveyed.
        """
        with self._lock:
            if n not in self._cache:
                self._go_to(n)
            while n not in self._cache:
                self._take()
            return self._cache[n]

    def forget(self, n: int) -> None:
        """Frames up to ``n`` are not asked for again."""
        with self._lock:
            for k in [k for k in self._cache if k <= n]:
                del self._cache[k]

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._decoder:
                self._decoder.container.close()
            self._decoder = None
            self._cache.clear()

    def _take(self) -> None:
        frame = next(self._frames, None)
        known = self._survey.decoded
        if frame is None or self._next >= len(known):
            raise CommandError(f"{self._survey.path} does not decode to the same frames twice; has it changed meanwhile?")
        if fingerprint(frame) != known[self._next].print:
            self.unlike.add(self._next)
        self._cache[self._next] = frame
        self._next += 1
        for k in [k for k in self._cache if k < self._next - self._keep]:
            del self._cache[k]

    def _go_to(self, n: int) -> None:
        """Have the decoder where frame ``n`` comes out soon."""
        if self._decoder is None or n < self._next:
            self._restart()
        if n - self._next <= AHEAD:
            return
        # From the key frame before the last one: pictures that belong to the last may need what is before it.
        keys = [k for k in self._keys if k <= n][-2:-1]
        if keys and keys[0] > self._next and not self._sought(keys[0]):
            self._restart()

    def _restart(self) -> None:
        if self._decoder:
            self._decoder.container.close()
        survey = self._survey
        # With other threads than the survey: what is predicted from nothing comes out otherwise then, and is found.
        self._decoder = Decoder(survey.path, survey.index, max(1, survey.threads // 2))
        self._frames, self._next = iter(self._decoder), 0
        self._cache.clear()

    def _sought(self, key: int) -> bool:
        """Go to a key frame; whether what comes there is that frame."""
        import av

        assert self._decoder
        decoder: Any = self._decoder
        time = self._survey.decoded[key].pts or 0
        try:
            decoder.container.seek(time, stream=decoder.stream)
            self._frames = iter(decoder)
            for frame in self._frames:
                if frame.pts is not None and frame.pts >= time:
                    break
            else:
                return False
        except av.FFmpegError:
            return False
        if frame.pts != time or fingerprint(frame) != self._survey.decoded[key].print:
            return False
        self._cache.clear()
        self._cache[key], self._next = frame, key + 1
        return True
