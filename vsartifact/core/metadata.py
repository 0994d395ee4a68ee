# SPDX-License-Identifier: MIT
"""What a model file says about itself.

A model (``.safetensors`` weights or ``.onnx`` graph) carries every fact that is needed to run it as string metadata, so that
nothing is parsed from a file name or kept in a side table. Keys are prefixed with ``vsartifact.``.

The tensor contract, in words:

* Tensors are NCHW ``float32`` with N = 1. Values are code values divided by the bit depth's maximum: limited-range luma stays
  16/255..235/255, exactly what plane 0 of a YUV clip and mpv's ``LUMA`` hook hold.
* The graph's input is the picture extended on every side by ``margin`` replicated pixels. Convolutions inside are *valid*, so
  an input of H+2*margin by W+2*margin gives an output of H*scale by W*scale. Any tile at multiples of ``multiple``, cut with its
  margin of real neighbours, gives exactly what the whole picture gives.
* ``output == "residual"``: the result is ``clamp(up(in) + strength * out, 0, 1)``, where ``up`` is nearest-neighbour
  enlargement by ``scale`` (the identity at scale 1). ``output == "picture"``: the graph gives the picture itself.
* ``kind`` says which planes the channels are. ``plane``: luma or any single plane. ``rgb``, ``yuv444``: three planes of one size.
  ``yuv420``: the four phases of luma (even row and column; even row, odd column; odd, even; odd, odd), U and V, all at chroma's
  size. ``chroma``: the same six channels in, U and V out. ``jpeg``, ``jpeg_chroma``: the channels of ``plane`` and ``chroma`` behind
  two constant ones that say how a JPEG quantised (``vsartifact.core.jpeg``); where that is known, the DCT coefficients
  of the residual are bounded by the steps before it is added. What is restored are always the last ``outputs`` channels of the
  input. Chroma of float clips is raised by 0.5. Sizes, margin and multiple of ``yuv420``, ``chroma`` and ``jpeg_chroma`` count
  chroma pixels; planes are extended (luma by 2*margin) before they are split into phases.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

PREFIX = "vsartifact."
FORMAT = 1


class MetadataError(ValueError):
    """A model file lacks vsartifact metadata or holds metadata that this version cannot use."""


@dataclass(frozen=True, kw_only=True)
class ModelInfo:
    """Facts about one model. All of them are stored in the model file."""

    network: str
    """Key of the network class in ``NETWORKS``, e.g. ``"fsrcnnx"``."""
    network_args: Mapping[str, Any]
    """Keyword arguments that rebuild the network."""
    scale: int = 1
    """Output size over input size."""
    channels: int = 1
    """Channels of the input: 1 = one plane, 3 = RGB, YUV 4:4:4 or a plane of a JPEG, 6 or 8 = native 4:2:0."""
    kind: str = "plane"
    """``"plane"``, ``"rgb"``, ``"yuv444"``, ``"yuv420"``, ``"chroma"``, ``"jpeg"`` or ``"jpeg_chroma"``, see the module's text."""
    output: str = "residual"
    """``"residual"`` or ``"picture"``, see the module's text."""
    margin: int = 0
    """Replicated pixels that the graph wants on each side of its input."""
    radius: int = 0
    """Input pixels seen beyond a tile whose position and size are multiples of ``multiple``; -1 where it is unbounded."""
    multiple: int = 1
    """Height, width and the positions of tiles (without margin) must be multiples of this."""
    description: str = ""
    """One line for people: what the model was trained for."""
    license: str = "MIT"
    """SPDX identifier of the weights' licence."""
    recipe: Mapping[str, Any] = field(default_factory=dict)
    """The training configuration, whole."""
    recipe_hash: str = ""
    """First 16 hex digits of the SHA-256 of the canonical JSON of ``recipe``."""
    weights_hash: str = ""
    """First 16 hex digits of the SHA-256 of the weights, in name order."""
    adaptive: str = ""
    """What scales strength frame by frame, ``to_text`` of ``vsartifact.core.adaptive``; the key is absent
    from the file where the model is not calibrated."""

    @property
    def outputs(self) -> int:
        """Channels of the output: the last ones of the input, restored."""
        return {"chroma": 2, "jpeg": 1, "jpeg_chroma": 2}.get(self.kind, self.channels)

    @classmethod
    def of(cls, model: OnnxModel, source: str = "model") -> ModelInfo:
        """The facts of an ``onnx.ModelProto``; :meth:`from_strings` says what is raised."""
        return cls.from_strings(strings_of(model), source)

    def to_strings(self) -> dict[str, str]:
        """Metadata as the flat string map that safetensors and ONNX store."""
        out = {PREFIX + "format": str(FORMAT)}
        for f in dataclasses.fields(self):
            value = getattr(self, f.name)
            if f.name == "adaptive" and not value:
                continue
            out[PREFIX + f.name] = json.dumps(dict(value), sort_keys=True) if isinstance(value, Mapping) else str(value)
        return out

    @classmethod
    def from_strings(cls, strings: Mapping[str, str], source: str = "model") -> ModelInfo:
        """Parse :meth:`to_strings` output. ``source`` names the file in errors.

        Raises:
            MetadataError: keys are missing, malformed, or of a newer format.
        """
        version = strings.get(PREFIX + "format")
        if version is None:
            raise MetadataError(f"{source} has no vsartifact metadata; export it with training/to_onnx.py")
        if version != str(FORMAT):
            raise MetadataError(f"{source} has metadata format {version}, this version reads {FORMAT}; update vsartifact")
        values: dict[str, Any] = {}
        for f in dataclasses.fields(cls):
            text = strings.get(PREFIX + f.name, "" if f.name == "adaptive" else None)
            if text is None:
                raise MetadataError(f"{source} lacks the metadata key {PREFIX}{f.name}")
            try:
                if f.name in ("network_args", "recipe"):
                    values[f.name] = json.loads(text)
                elif f.name in ("scale", "channels", "margin", "radius", "multiple"):
                    values[f.name] = int(text)
                else:
                    values[f.name] = text
            except ValueError as error:
                raise MetadataError(f"{source}: metadata key {PREFIX}{f.name} is malformed, got {text[:60]!r}") from error
        return cls(**values)


class OnnxEntry(Protocol):
    """A pair of strings in an ONNX file."""

    key: str
    value: str


class OnnxModel(Protocol):
    """What is needed of an ``onnx.ModelProto``."""

    @property
    def metadata_props(self) -> Iterable[OnnxEntry]:
        """Metadata of the file."""


def strings_of(model: OnnxModel) -> dict[str, str]:
    """All metadata of an ``onnx.ModelProto``."""
    return {entry.key: entry.value for entry in model.metadata_props}


def read_info(path: str | Path) -> ModelInfo:
    """The facts of a model file, ``.onnx`` or ``.safetensors``, read without the packages of these formats.

    Raises:
        OSError: the file cannot be read.
        MetadataError: it is not whole, of another format, or :meth:`ModelInfo.from_strings` cannot use what it says.
    """
    path = Path(path)
    read = _safetensors_strings if path.suffix == ".safetensors" else _onnx_strings
    try:
        strings = read(path.read_bytes())
    except (ValueError, IndexError) as error:
        raise MetadataError(f"{path} is not a whole {path.suffix} file ({error}); copy or make it again") from error
    return ModelInfo.from_strings(strings, str(path))


def _safetensors_strings(data: bytes) -> dict[str, str]:
    """``__metadata__`` of the JSON header behind eight bytes that say its length."""
    length = int.from_bytes(data[:8], "little")
    if len(data) < 8 + length:
        raise ValueError("the header is cut off")
    strings: dict[str, str] = json.loads(data[8 : 8 + length]).get("__metadata__", {})
    return strings


def _onnx_strings(data: bytes) -> dict[str, str]:
    """``metadata_props`` (14) of an ONNX ``ModelProto``: messages of a key (1) and a value (2)."""
    pairs = (dict(_fields(entry)) for number, entry in _fields(data) if number == 14)
    return {pair.get(1, b"").decode(): pair.get(2, b"").decode() for pair in pairs}


def _fields(data: bytes) -> Iterable[tuple[int, bytes]]:
    """Numbers and bytes of a protobuf message's length-delimited fields; other fields are passed over."""
    at = 0
    while at < len(data):
        tag, at = _varint(data, at)
        match tag & 7:
            case 0:
                _, at = _varint(data, at)
            case 1:
                at += 8
            case 2:
                length, at = _varint(data, at)
                yield tag >> 3, data[at : at + length]
                at += length
            case 5:
                at += 4
            case wire:
                raise ValueError(f"there is a field of type {wire}")
    if at != len(data):
        raise ValueError("the last field is cut off")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number in groups of seven bits, lowest first, and where it ends."""
    value = shift = 0
    while data[at] & 0x80:
        value |= (data[at] & 0x7F) << shift
        shift, at = shift + 7, at + 1
    return value | data[at] << shift, at + 1
