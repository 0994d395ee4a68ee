# SPDX-License-Identifier: MIT
"""core/channels.py: names of channels, what follows from two lists of them, and files of metadata format 1."""

from __future__ import annotations

from typing import Any

import pytest

from support.channel_lists import LISTS, layout
from vsartifact.core.channels import Channel, ChannelError, layout_of
from vsartifact.core.metadata import KINDS, MetadataError, ModelInfo

LUMA = "y00 y01 y10 y11"


@pytest.mark.parametrize(
    ("name", "channel"),
    [
        ("y", Channel("y")),
        ("y01", Channel("y", "01")),
        ("jpeg_level", Channel("jpeg_level")),
        ("y@-1", Channel("y", offset=-1)),
        ("v@+2", Channel("v", offset=2)),
        ("y11@-10~", Channel("y", "11", -10, moved=True)),
        ("fit@-1", Channel("fit", offset=-1)),
    ],
)
def test_names_there_and_back(name: str, channel: Channel) -> None:
    assert Channel.parse(name) == channel
    assert str(channel) == name


@pytest.mark.parametrize(
    "name", ["", "luma", "y0", "y02", "Y", "y@1", "y@-0", "y@", "y~", "y@-1~~", "fit", "fit@-1~", "jpeg", "y 0"]
)
def test_what_is_no_name(name: str) -> None:
    with pytest.raises(ChannelError, match="is no channel; known are y u v r g b"):
        Channel.parse(name)


FACTS: dict[str, dict[str, Any]] = {
    "plane": {"grid": 1, "restored": ("y",), "facts": (), "is_single": True, "groups": ("Y",), "places": (0,)},
    "rgb": {"grid": 1, "restored": ("r", "g", "b"), "is_rgb": True, "is_single": False, "groups": (), "places": (0, 1, 2)},
    "yuv444": {"grid": 1, "restored": ("y", "u", "v"), "enlarges_chroma": True, "is_single": False, "groups": ()},
    "yuv420": {"grid": 2, "restored": ("y", "u", "v"), "enlarges_chroma": False, "groups": ("Y", "UV", "UV")},
    "chroma": {"grid": 2, "restored": ("u", "v"), "planes": ("y", "u", "v"), "groups": ("UV", "UV"), "places": (4, 5)},
    "jpeg": {
        "grid": 1,
        "restored": ("y",),
        "facts": ("jpeg_known", "jpeg_level"),
        "is_single": True,
        "places": (2,),
        "kept": (2,),
    },
    "jpeg_chroma": {"grid": 2, "restored": ("u", "v"), "facts": ("jpeg_known", "jpeg_level"), "places": (6, 7), "kept": (3, 4)},
    "guided": {
        "grid": 2,
        "restored": ("y",),
        "planes": ("y", "u", "v"),
        "is_single": False,
        "groups": ("Y",),
        "places": (0, 1, 2, 3),
    },
}


@pytest.mark.parametrize("name", LISTS)
def test_what_follows(name: str) -> None:
    found = layout(name)
    assert {key: getattr(found, key) for key in FACTS[name]} == FACTS[name]
    assert not found.bare.facts
    assert found.bare.planes == found.planes


def test_any_order_of_channels_is_understood() -> None:
    found = layout_of(f"v jpeg_level u {LUMA}", "u y11 y00 y10 y01")
    assert list(map(str, found.sources)) == ["v", "jpeg_level", "u", "y"]
    assert (found.restored, found.kept, found.places) == (("u", "y"), (2, 3), (2, 6, 3, 5, 4))


@pytest.mark.parametrize(
    ("inputs", "outputs", "message"),
    [
        ("", "y", "there is no input channel"),
        ("y y", "y", "the input channel y is there twice"),
        ("y", "u", "the output u is not among the inputs y; add it there"),
        ("y y@-1", "y@-1", "y@-1 cannot be an output; outputs are planes of this frame"),
        ("jpeg_known y", "jpeg_known", "jpeg_known cannot be an output"),
        ("y00 y01 u v", "u v", "of y there are y00 y01; luma alone has phases, and then all four"),
        ("u00 u01 u10 u11", "u00 u01 u10 u11", "luma alone has phases"),
        (f"{LUMA} y@-1 u v", "u v", "y@-1 has no phases where another plane has"),
        (f"{LUMA} u v", "y00", "of y there are y00; luma alone has phases, and then all four"),
        ("r g", "r g", "r g b go together and with nothing else, got r g"),
        ("r g b y", "r g b", "r g b go together and with nothing else"),
        ("jpeg_known r g b", "r g b", "r g b go together and with nothing else"),
        ("jpeg_known y u v", "y u v", "jpeg_known is about planes as they were coded; give luma phases"),
    ],
)
def test_lists_that_do_not_go_together(inputs: str, outputs: str, message: str) -> None:
    with pytest.raises(ChannelError, match=message):
        layout_of(inputs, outputs)


def test_other_frames_are_valid() -> None:
    found = layout_of("y@-1~ fit@-1 y y@+1~ fit@+1", "y")
    assert (found.restored, found.planes, found.grid) == (("y",), ("y",), 1)


# Metadata


@pytest.mark.parametrize("kind", KINDS)
def test_files_of_format_1(kind: str) -> None:
    inputs, outputs = KINDS[kind]
    now = ModelInfo(
        network="plain", network_args={"unshuffle": 1}, inputs=tuple(inputs.split()), outputs=tuple(outputs.split())
    ).to_strings()
    assert (now["vsartifact.format"], now["vsartifact.inputs"], now["vsartifact.outputs"]) == ("2", inputs, outputs)
    lists = {"vsartifact.inputs", "vsartifact.outputs"}
    former = {key: text for key, text in now.items() if key not in lists} | {
        "vsartifact.format": "1",
        "vsartifact.kind": kind,
        "vsartifact.channels": str(len(inputs.split())),
        "vsartifact.network_args": f'{{"kind": "{kind}", "unshuffle": 1}}',
    }
    info = ModelInfo.from_strings(former)
    assert info.layout == layout(kind)
    assert info.network_args == {"unshuffle": 1, "inputs": inputs, "outputs": outputs}
    assert ModelInfo.from_strings(info.to_strings()) == info


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"vsartifact.inputs": "luma"}, "net: 'luma' is no channel"),
        ({"vsartifact.inputs": "y  u"}, "net: '' is no channel"),
        ({"vsartifact.outputs": "u"}, "net: the output u is not among the inputs y"),
        ({"vsartifact.format": "1", "vsartifact.kind": "sepia"}, "net has kind 'sepia', known are plane, rgb,"),
        ({"vsartifact.format": "3"}, "net has metadata format 3, this version reads 1 and 2; update vsartifact"),
    ],
)
def test_metadata_that_cannot_be_used(changes: dict[str, str], message: str) -> None:
    strings = ModelInfo(network="plain", network_args={}).to_strings() | changes
    with pytest.raises(MetadataError, match=message):
        ModelInfo.from_strings(strings, "net")
