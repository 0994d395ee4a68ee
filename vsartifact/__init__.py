# SPDX-License-Identifier: MIT
"""Removes video compression artifacts with small neural networks.

The work is done by the VapourSynth plugin ``core.vsartifact``, which this package installs; :func:`restore` and :func:`models`
are typed fronts of it. Nothing here imports PyTorch, and VapourSynth is imported at the first call.
"""

from __future__ import annotations

import dataclasses
import importlib.metadata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import vapoursynth as vs

__all__ = ["Model", "Provider", "models", "providers", "restore"]

__version__ = importlib.metadata.version("vsartifact")


@dataclasses.dataclass(frozen=True, kw_only=True)
class Model:
    """One model of the catalogue."""

    name: str
    """What ``restore(model=...)`` takes."""
    path: Path
    """The ``.onnx`` file."""
    description: str
    """What it was trained for, one line."""
    network: str
    """Key of the network class; empty for a third-party file."""
    license: str
    """SPDX identifier of the weights' licence."""
    scale: int
    """Output size over input size; 0 for a third-party file, where it is found out at the first use."""
    inputs: tuple[str, ...]
    """Names of the channels that it reads, see ``vsartifact.core.channels``; empty where the file cannot be used."""
    outputs: tuple[str, ...]
    """Names of the channels that it restores."""
    margin: int
    """Pixels of context that its input has on each side."""
    radius: int
    """Receptive-field radius in pixels; -1 where it is unknown or unbounded."""
    output: str
    """``"residual"`` or ``"picture"``."""
    error: str
    """Why the model cannot be used; empty where it can."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Provider:
    """One execution provider: a way to compute a model."""

    name: str
    """What ``restore(provider=...)`` takes."""
    available: bool
    """Whether it works in this process."""
    version: str
    """Version of ONNX Runtime, or of the provider's own library."""
    reason: str
    """Why it is not available, and what to do about it."""
    devices: str
    """Its devices in the order of ``device_id``, with vendor and name where they are known, joined by a comma."""
    in_auto: bool
    """Whether ``provider="auto"`` may take it; providers come best first."""


def restore(
    clip: vs.VideoNode,
    *,
    model: str | Path | Sequence[str | Path] | None = None,
    strength: float = 1.0,
    strength_mask: vs.VideoNode | None = None,
    strength_prop: str | None = None,
    planes: int | Sequence[int] | None = None,
    provider: str = "auto",
    provider_options: Mapping[str, object] | None = None,
    device_id: int | None = None,
    num_streams: int | None = None,
    num_threads: int | None = None,
    tilesize: int | Sequence[int] | None = None,
    overlap: int | Sequence[int] | None = None,
    verbosity: int | None = None,
    fp16: bool | None = None,
    adaptive: bool | None = None,
    neighbors: vs.VideoNode | Sequence[vs.VideoNode] | None = None,
    texture: float | None = None,
    vectors: vs.VideoNode | Sequence[vs.VideoNode] | None = None,
) -> vs.VideoNode:
    """Restore a clip that video compression has damaged.

    The result has the clip's format, length and frame properties, and its size unless the model enlarges. Planes that are not
    restored are shared, not copied; a model that enlarges has them enlarged by Catmull-Rom.

    What a clip may be depends on the channels that the model reads and restores (:class:`Model`):

    * ``y`` alone: it works on any single plane of YUV or GRAY, each on its own. On RGB it sees the frame's luma (BT.709 if 1280 or
      wider or above 576 high, else BT.601), and what it changes there is added to R', G' and B'.
    * ``r g b``: on RGB, and on YUV and GRAY by conversion: it sees the frame as R'G'B', what it changes is converted back,
      reduced to the chroma planes' size, and added to the clip's own samples, which never leave their format. (A model that
      enlarges has its whole picture converted back.) GRAY is shown as R = G = B, and luma's part of the change is taken.
    * ``y u v``: on YUV 4:4:4, and likewise on other subsamplings and GRAY (as colourless chroma); not on RGB.
    * ``y00 y01 y10 y11 u v``, luma in phases: on YUV 4:2:0 as it is. The planes that it restores may be fewer than those that it
      reads: U and V alone with the help of luma, or luma with the help of U and V.
    * ``jpeg_known jpeg_level`` beside them: it looks for the quantization table of a JPEG in each plane that it restores, whose blocks
      must begin at its first row and column. Where one shows, the network is given how coarse it is, and each DCT coefficient of
      what it changes is cut to a part of its step (Park and Lee 1999).
    * Channels of other frames up to 8 away (``y@-1~``, moved to where this frame has its content, and ``fit@-1``, how well it fits
      there; :mod:`vsartifact.core.motion`) go with ``y``, or with phases. A frame beyond the clip's ends or a change of scene
      (``_SceneChangePrev``, ``_SceneChangeNext``, or nothing that fits) counts as missing: it is this frame itself, and its fit 0.

    Conversions follow the frame properties ``_Matrix`` (1 BT.709, 4 FCC, 5 and 6 BT.601, 7 ST 240M, 9 BT.2020 NCL; without it, or
    2: BT.709 if 1280 or wider or above 576 high, else BT.601, as in mpv), ``_Range`` (without it: limited) and ``_ChromaLocation``
    (without it: left). Chroma is enlarged and reduced linearly. A model that enlarges chroma by itself enlarges it about its own
    centre, which moves left-sited chroma by half a pixel of the result. RGB clips count as full range, all frames as progressive.

    Args:
        clip: YUV, GRAY or RGB, 8 to 16 bit integer or 16 or 32 bit float, constant format and size. Give it as the decoder does:
            the models know code values, so convert no range and no matrix before. Float samples outside 0..1 (chroma: -0.5..0.5)
            are held to that range, NaN counts as 0.
        model: name in :func:`models`, or path of an ``.onnx`` file; or several, which are applied one after the other, each to what
            those before it left. Default: ``car_40k`` for luma, and for U and V of 4:2:0 ``chroma_40k``, so that all planes are
            restored; U and V of other subsamplings stay as they are, and RGB is restored by its luma.
            A file without vsartifact metadata may be anybody's network that makes a picture of a picture: one input and one output
            of any name, N x C x H x W, float32 or float16, free or fixed H and W. One channel is ``y``, three are ``r g b``; how
            far it enlarges (1 to 4 times) and what its sizes must be multiples of is measured on small pictures when it is first
            used. It gets whole planes unless ``tilesize`` says otherwise, extended by replication to the multiple.
        strength: factor on what the network changes, 0 to 4; 0 gives the very clip back, where the model does not enlarge.
        strength_mask: GRAY clip of the clip's size, with one frame or as many, 8 to 16 bit or float: another factor, by pixel,
            from 0 to 1 (the largest code). Smaller chroma planes take the mean of their pixels. Where it is 0 samples stay as
            they are to the bit; tiles of nothing else are not computed, unless the strength is adaptive.
        strength_prop: name of a frame property, integer or float, that multiplies ``strength`` frame by frame. A frame that lacks
            it, or whose strength is not from 0 to 4 then, is an error. Frames of strength 0 are passed on.
        planes: planes to restore, which are those written. Default: all that the models restore, luma where one takes any single
            plane. In a list of several a model of any single plane leaves alone the planes that another one is made for.
        provider: ``"auto"`` for the best that takes the model (it is named once in VapourSynth's log, with why not a better one),
            or a name in :func:`providers`, or ``"plugin:"`` and the absolute path of any plug-in execution provider's library. A
            provider that is named is used or is an error. ``native`` is the plugin's own engine for networks of convolutions on
            CPUs, ``vulkan`` the one for graphics cards of any vendor; neither needs a library. ``tensorrt`` and ``tensorrt-rtx``
            run engines that ``export/to_tensorrt.py`` built, from the user's cache or as ``model``; where there is none the error
            says the command.
        provider_options: settings of the provider named, by its own names: an execution provider's options as ONNX Runtime
            documents them, properties of OpenVINO. They override what the filter sets. ``native`` has ``isa=avx512_bf16`` (with
            ``fp16``), ``avx512``, ``avx2`` or ``portable``, the best of the CPU by default; ``cpu`` and ``vulkan`` have none;
            plug-in providers may pass over names that they do not know. ``build_engine=1`` lets ``tensorrt`` and ``tensorrt-rtx``
            build what is missing.
        device_id: number of the provider's device. ``vulkan`` takes devices that compute on the CPU by their number alone.
        num_streams: frames computed at once. Default: on a CPU VapourSynth's threads divided by ``num_threads``, else 2.
            ``num_streams=1`` gives a single frame soonest, the default gives the most frames a second.
        num_threads: threads of a stream, for providers that compute on the CPU. Default: threads divided by ``num_streams``.
        tilesize: width and height of the tiles that a plane is cut into, one number for both, 0 for the whole plane; models with phases
            count pixels of the chroma planes. Default: tiles of equal size, on a CPU up to 640x360
            (OpenVINO: 960x540), which is faster than whole planes and bounds memory, else and with ``native`` up to 1920x1088;
            whole planes for models of unknown radius that have no margin. Networks with many features want less where memory is short.
        overlap: context that each tile gets beyond the model's margin on each side, horizontal and vertical. Default: what the
            model's radius needs beyond its margin, so that tiled equals whole; the context is then cut off. Where that would be
            more than a quarter of the tile, or the radius is unknown or unbounded, 16, and neighbours go over into each other
            linearly: over all of the overlap, or its inner half where the model has no margin. With 0 they never do.
        verbosity: lowest severity of ONNX Runtime's messages on stderr: 0 all, 1 information, 2 warnings, 3 errors (default),
            4 fatal.
        fp16: let the provider compute a residual in half precision (fp16, bf16) where its hardware is faster with it. The picture
            that it is added to stays exact, but the residual is another one: bf16 moves samples by 0.2 of an 8-bit code in the
            mean. Default: no. Models that give the picture never do.
        adaptive: multiply ``strength``, plane by plane and frame by frame, by an estimate of how compressed the plane is, from 0
            to 1.5: full effect on bad material, little on what was coded well, which a constant strength harms. It is made from
            the plane and from what the network wants to change in it, and stands in the frame property ``VSArtifactAdaptive``, one
            number a restored plane. Models of planes that are neither converted nor enlarged can have it (scale 1), where
            ``training/calibrate.py`` has calibrated them. Default: yes where the model is calibrated, else no. Planes that show the
            table of a JPEG, which bounds the change, have the factor 1 with models that read what is known of it.
        neighbors: clips of the clip's format, size and length whose frames are other frames moved to where the clip's frame has
            their content, for the one model that reads other frames: one for each of its distances, in the order of its inputs.
            Their fit is measured, and where they do not fit this frame's own samples are taken. Default: ``Restore`` moves them.
        texture: how much of the texture that the codec took is put back as grain on luma, 0 to 1. How much is missing is estimated from
            the decoded frame and from how much restoring changed it (:mod:`vsartifact.core.texture`); the grain depends on these, the
            frame's number and the pixel's place alone. ``strength_mask`` multiplies it. For YUV and GRAY, models that restore luma
            and models that do not enlarge. Default: 0, none.
        vectors: clips of the clip's length whose frame properties say how blocks move, as ``mvu.Analyse`` leaves them, for the one
            model that reads other frames: one for each of its distances, in the order of its inputs. The frames are moved by these,
            with this filter's own blocks, interpolation and fit. A frame without vectors has no such neighbour. Not together with
            ``neighbors``. Default: ``Restore`` finds how things move.

    Returns:
        The restored clip.

    Raises:
        vapoursynth.Error: an argument, the clip, the model or the provider cannot be used; the text says why and what to do.
    """
    import vapoursynth as vs

    arguments: dict[str, Any] = {
        "model": _names(model),
        "strength": strength,
        "strength_mask": strength_mask,
        "strength_prop": strength_prop,
        "planes": planes,
        "provider": provider,
        "provider_options": [f"{key}={value}" for key, value in (provider_options or {}).items()] or None,
        "device_id": device_id,
        "num_streams": num_streams,
        "num_threads": num_threads,
        "tilesize": tilesize,
        "overlap": overlap,
        "verbosity": verbosity,
        "fp16": fp16,
        "adaptive": adaptive,
        "neighbors": neighbors,
        "texture": texture,
        "vectors": vectors,
    }
    given = {name: value for name, value in arguments.items() if value is not None}
    result: vs.VideoNode = _plugin(vs).Restore(clip, **given)
    return result


def models() -> list[Model]:
    """Models that ``restore(model=...)`` knows by name, in name order.

    They are the ``.onnx`` files in the directories of ``$VSARTIFACT_MODELS`` and in the package's ``models`` folder.
    """
    import vapoursynth as vs

    rows = _rows(_plugin(vs).Models())
    return [
        Model(
            **{**row, "path": Path(row["path"]), "inputs": tuple(row["inputs"].split()), "outputs": tuple(row["outputs"].split())}
        )
        for row in rows
    ]


def providers() -> list[Provider]:
    """Execution providers, best first, with what they lack to work."""
    import vapoursynth as vs

    rows = _rows(_plugin(vs).Providers())
    return [Provider(**{**row, "available": bool(row["available"]), "in_auto": bool(row["in_auto"])}) for row in rows]


def _names(model: str | Path | Sequence[str | Path] | None) -> list[str] | None:
    if model is None:
        return None
    return [str(one) for one in ([model] if isinstance(model, str | Path) else model)]


def _plugin(vs: Any) -> Any:
    try:
        return vs.core.vsartifact
    except AttributeError as error:
        raise vs.Error(
            "vsartifact: VapourSynth did not load the plugin; install vsartifact into the environment that VapourSynth runs "
            "from, or name the plugin's folder in VAPOURSYNTH_EXTRA_PLUGIN_PATH"
        ) from error


def _rows(columns: dict[str, Any] | None) -> list[dict[str, Any]]:
    """One dict an element out of a map of arrays. VapourSynth gives an array of one as the bare value, and None for no map."""
    if not columns:
        return []
    lists = {key: value if isinstance(value, list) else [value] for key, value in columns.items()}
    return [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]
