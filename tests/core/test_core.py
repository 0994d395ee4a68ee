# SPDX-License-Identifier: MIT
"""vsartifact/core: facts read from files by their bytes, files written whole, colour."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from safetensors import safe_open

from support import ROOT
from vsartifact.core import color
from vsartifact.core.files import whole_file, write_whole
from vsartifact.core.metadata import MetadataError, ModelInfo, read_info

MODELS = sorted((ROOT / "vsartifact" / "models").glob("*.onnx"))


@pytest.mark.parametrize("path", MODELS, ids=[path.stem for path in MODELS])
def test_facts_are_those_that_the_formats_own_packages_read(path):
    of_graph = ModelInfo.of(onnx.load(path))
    with safe_open(path.with_suffix(".safetensors"), framework="np") as file:
        of_weights = ModelInfo.from_strings(file.metadata())
    assert read_info(path) == of_graph
    assert read_info(path.with_suffix(".safetensors")) == of_weights
    assert of_graph.weights_hash


@pytest.mark.parametrize("suffix", [".onnx", ".safetensors"])
@pytest.mark.parametrize("length", [5, 300, -1])
def test_a_file_that_was_cut_off(tmp_path, suffix, length):
    whole = MODELS[0].with_suffix(suffix).read_bytes()
    short = tmp_path / f"short{suffix}"
    short.write_bytes(whole[:length])
    if suffix == ".safetensors" and length == -1:  # its header is whole, and tensors are not read
        assert read_info(short) == read_info(MODELS[0].with_suffix(suffix))
        return
    with pytest.raises(MetadataError, match="is not a whole"):
        read_info(short)


def test_a_file_without_facts(tmp_path):
    bare = onnx.load(MODELS[0])
    del bare.metadata_props[:]
    onnx.save(bare, tmp_path / "bare.onnx")
    with pytest.raises(MetadataError, match=r"bare\.onnx has no vsartifact metadata; export it with training/to_onnx\.py"):
        read_info(tmp_path / "bare.onnx")


def test_a_file_is_there_whole_or_as_it_was(tmp_path):
    path = tmp_path / "a.bin"
    write_whole(path, b"old")

    def stopped():
        with whole_file(path) as partial:
            partial.write_bytes(b"ne")
            assert path.read_bytes() == b"old"
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert path.read_bytes() == b"old"
    with whole_file(path) as partial:
        partial.write_bytes(b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("full_range", [False, True])
def test_colour_there_and_back(full_range):
    rgb = list(np.random.default_rng(0).uniform(0, 255, (3, 8, 9)))
    back = color.to_rgb(color.to_ycbcr(rgb, full_range), full_range)
    np.testing.assert_allclose(back, rgb, atol=1e-3)


def test_matrices_are_those_of_bt_601():
    assert color.RGB_TO_YCBCR.tolist() == [[65.481, 128.553, 24.966], [-37.797, -74.203, 112.0], [112.0, -93.786, -18.214]]
    there = color.RGB_TO_YCBCR / [[219], [224], [224]]
    np.testing.assert_allclose(color.YCBCR_TO_RGB @ there, np.eye(3), atol=1e-5)
