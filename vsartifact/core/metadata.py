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
* ``inputs`` and ``outputs`` name the channels, see ``vsartifact.core.channels``. Where luma has phases, sizes, margin and multiple count
  pixels of the chroma planes, and planes are extended (luma by 2*margin) before they are split into phases. Chroma of float clips
  is raised by 0.5. Facts about a JPEG are found in each frame (``vsartifact.core.jpeg``); where they are known, the DCT
  coefficients of the residual are bounded by the steps before it is added.

Format 1 said ``kind`` in place of the two lists; :data:`KINDS` is what its words meant.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from vsartifact.core.channels import ChannelError, Layout, layout_of
from vsartifact.core.protobuf import fields

PREFIX = "vsartifact."
FORMAT = 2
KINDS = {
    "plane": ("y", "y"),
    "rgb": ("r g b", "r g b"),
    "yuv444": ("y u v", "y u v"),
    "yuv420": ("y00 y01 y10 y11 u v", "y00 y01 y10 y11 u v"),
    "chroma": ("y00 y01 y10 y11 u v", "u v"),
    "jpeg": ("jpeg_known jpeg_level y", "y"),
    "jpeg_chroma": ("jpeg_known jpeg_level y00 y01 y10 y11 u v", "u v"),
}
"""Inputs and outputs of the kinds of format 1."""


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
    inputs: tuple[str, ...] = ("y",)
    """Names of the input's channels."""
    outputs: tuple[str, ...] = ("y",)
    """Names of the output's channels."""
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
    def layout(self) -> Layout:
        """What follows from ``inputs`` and ``outputs``."""
        return layout_of(self.inputs, self.outputs)

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
            if isinstance(value, Mapping):
                value = json.dumps(dict(value), sort_keys=True)
            elif isinstance(value, tuple):
                value = " ".join(value)
            out[PREFIX + f.name] = str(value)
        return out

    @classmethod
    def from_strings(cls, strings: Mapping[str, str], source: str = "model") -> ModelInfo:
        """Parse :meth:`to_strings` output, of format 1 too. ``source`` names the file in errors.

        Raises:
            MetadataError: keys are missing, malformed, or of a newer format.
        """
        version = strings.get(PREFIX + "format")
        if version is None:
            raise MetadataError(f"{source} has no vsartifact metadata; export it with training/to_onnx.py")
        if version not in ("1", str(FORMAT)):
            raise MetadataError(f"{source} has metadata format {version}, this version reads 1 and {FORMAT}; update vsartifact")
        values: dict[str, Any] = {}
        if version == "1":
            strings = _of_format_1(strings, source)
        for f in dataclasses.fields(cls):
            text = strings.get(PREFIX + f.name, "" if f.name == "adaptive" else None)
            if text is None:
                raise MetadataError(f"{source} lacks the metadata key {PREFIX}{f.name}")
            try:
                if f.name in ("network_args", "recipe"):
                    values[f.name] = json.loads(text)
                elif f.name in ("scale", "margin", "radius", "multiple"):
                    values[f.name] = int(text)
                elif f.name in ("inputs", "outputs"):
                    values[f.name] = tuple(text.split(" "))
                else:
                    values[f.name] = text
            except ValueError as error:
                raise MetadataError(f"{source}: metadata key {PREFIX}{f.name} is malformed, got {text[:60]!r}") from error
        try:
            layout_of(values["inputs"], values["outputs"])
        except ChannelError as error:
            raise MetadataError(f"{source}: {error}") from error
        return cls(**values)


def _of_format_1(strings: Mapping[str, str], source: str) -> dict[str, str]:
    """Strings of format 1 as those of format 2: the lists for ``kind``, and for a network's own argument of that name."""
    kind = strings.get(PREFIX + "kind")
    if kind not in KINDS:
        raise MetadataError(f"{source} has kind {kind!r}, known are {', '.join(KINDS)}; export it again with training/to_onnx.py")
    lists = dict(zip(("inputs", "outputs"), KINDS[kind], strict=True))
    out = {**strings, **{PREFIX + name: text for name, text in lists.items()}}
    key = PREFIX + "network_args"
    if '"kind"' in strings.get(key, ""):
        arguments = json.loads(strings[key])
        del arguments["kind"]
        out[key] = json.dumps(arguments | lists, sort_keys=True)
    return out


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
    except ValueError as error:
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
    out = {}
    for number, entry in fields(data):
        if number == 14 and not isinstance(entry, int):
            pair = {key: bytes(text).decode() for key, text in fields(entry) if not isinstance(text, int)}
            out[pair.get(1, "")] = pair.get(2, "")
    return out
