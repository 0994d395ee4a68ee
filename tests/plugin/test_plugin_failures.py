# SPDX-License-Identifier: MIT
"""A provider that fails in the middle of a clip, for a frame or for good: real failures of real engines."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import onnx
import pytest
import vapoursynth as vs
from conftest import frame_planes
from onnx import TensorProto, helper, numpy_helper

from vsartifact.core.metadata import ModelInfo

core = vs.core

WIDTH, HEIGHT = 48, 32
REMEDY = "; use another provider or another model"


def failing_network(path: Path, draws: bool = False) -> Path:
    """Adds a tenth of each pixel, and fails at pictures of a mean of 0.6 and more.

    It adds a vector of two values and one of one or three, which depends on the mean. With ``draws`` it depends on a number that
    each run of a session draws anew; every session draws the same ones, of which some are too large.
    """
    nodes = [
        helper.make_node("RandomUniform", [], ["draw"], shape=[1], low=0.0, high=0.7, seed=5.0)
        if draws
        else helper.make_node("ReduceMean", ["input"], ["fact"], keepdims=0),
        *([helper.make_node("ReduceSum", ["draw"], ["fact"], keepdims=0)] if draws else []),
        helper.make_node("Add", ["fact", "offset"], ["sum"]),
        helper.make_node("Floor", ["sum"], ["floor"]),
        helper.make_node("Cast", ["floor"], ["above"], to=TensorProto.INT64),
        helper.make_node("Mul", ["above", "two"], ["twice"]),
        helper.make_node("Add", ["twice", "one"], ["end"]),
        helper.make_node("Range", ["zero", "end", "one"], ["counted"]),
        helper.make_node("Cast", ["counted"], ["counted_float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["counted_float", "none"], ["nothing"]),
        helper.make_node("Add", ["vector", "nothing"], ["vectors"]),
        helper.make_node("ReduceSum", ["vectors"], ["tenth"], keepdims=0),
        helper.make_node("Mul", ["input", "tenth"], ["output"]),
    ]
    constants = [
        numpy_helper.from_array(np.array(0.4, np.float32), "offset"),
        *(numpy_helper.from_array(np.array(n, np.int64), name) for n, name in enumerate(("zero", "one", "two"))),
        numpy_helper.from_array(np.array(0, np.float32), "none"),
        numpy_helper.from_array(np.array([0.05, 0.05], np.float32), "vector"),
    ]
    tensors = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, 1, "h", "w"]) for n in ("input", "output")]
    graph = helper.make_graph(nodes, "failing", tensors[:1], tensors[1:], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    info = ModelInfo(network="failing", network_args={}, output="residual", margin=0, radius=0)
    helper.set_model_props(model, info.to_strings())
    onnx.save(model, path)
    return path


def levels(values: list[float]) -> vs.VideoNode:
    """One frame a value."""
    return core.std.Splice(
        [core.std.BlankClip(format=vs.GRAYS, width=WIDTH, height=HEIGHT, length=1, color=v, keep=True) for v in values]
    )


def results(clip: vs.VideoNode) -> list[float | str]:
    """Of each frame its one value, or the error; all frames are asked for at once."""
    found: list[float | str] = []
    for future in [clip.get_frame_async(n) for n in range(clip.num_frames)]:
        try:
            with future.result() as frame:
                plane = np.asarray(frame[0])
                assert np.ptp(plane) == 0
                found.append(float(plane[0, 0]))
        except vs.Error as error:
            found.append(str(error))
    return found


def assert_failure(result: float | str, provider: str) -> None:
    assert isinstance(result, str)
    assert result.startswith(f"Restore: provider '{provider}' failed while it computed model failing (inference: ")
    assert result.endswith("), and failed when it was loaded again" + REMEDY)
    assert re.search("Add node|dim index: 0 mismatch", result)  # what failed, in the engine's words
    assert "\n" not in result
    assert "onnxruntime_src" not in result


ARGUMENTS: list[dict[str, int]] = [{"num_streams": 1}, {"num_streams": 4}, {"tilesize": 16, "num_streams": 3}]


@pytest.mark.parametrize("arguments", ARGUMENTS, ids=str)
@pytest.mark.parametrize("provider", ["cpu", "openvino"])
def test_frames_that_fail_leave_the_others_alone(tmp_path: Path, provider: str, arguments: dict[str, int]) -> None:
    """A request that fails leaves OpenVINO's others of that model broken: frames computed at the same time may fail too there, but
    none comes out wrong, and later ones come out.
    """
    model = failing_network(tmp_path / "failing.onnx")
    values = [0.1, 0.2, 0.7, 0.3, 0.9, 0.8, 0.4, 0.1] * 3
    filtered = core.vsartifact.Restore(levels(values), model=str(model), provider=provider, verbosity=4, **arguments)
    together = provider == "openvino" and arguments["num_streams"] > 1
    for value, result in zip(values, results(filtered), strict=True):
        if value > 0.6 or (together and isinstance(result, str)):
            assert_failure(result, provider)
        else:
            assert result == pytest.approx(1.1 * value, abs=1e-6)
    for value, n in ((0.1, 0), (0.4, 6), (0.3, 19)):
        with filtered.get_frame(n) as frame:
            assert np.asarray(frame[0])[0, 0] == pytest.approx(1.1 * value, abs=1e-6)


def test_session_that_fails_is_opened_again(tmp_path: Path) -> None:
    """Each session fails at some run: frames come out all the same, and the log says so."""
    model = failing_network(tmp_path / "draws.onnx", draws=True)
    lines: list[str] = []
    handler = core.add_log_handler(lambda _, text: lines.append(text))
    try:
        before = core.vsartifact.Version()["sessions_created"]
        clip = levels([0.3] * 40)
        got = results(core.vsartifact.Restore(clip, model=str(model), provider="cpu", num_streams=1, verbosity=4))
    finally:
        core.remove_log_handler(handler)
    np.testing.assert_allclose(np.array(got, np.float64), 1.1 * float(np.float32(0.3)), atol=1e-6)
    created = core.vsartifact.Version()["sessions_created"] - before
    news = [line for line in lines if "computed model draws" in line]
    assert created == len(news) + 1 > 2
    for line in news:
        assert re.fullmatch(
            r"Restore: provider 'cpu' failed while it computed model draws \(inference: .+\); it was loaded again and works", line
        )


def test_failed_session_is_left_by_later_filters(tmp_path: Path) -> None:
    """One that a filter met failing is not in the cache any more."""
    model = failing_network(tmp_path / "failing.onnx")

    def restore(value: float) -> list[float | str]:
        return results(core.vsartifact.Restore(levels([value]), model=str(model), provider="cpu", verbosity=4))

    assert restore(0.25) == [pytest.approx(0.275)]
    before = core.vsartifact.Version()
    assert isinstance(restore(0.75)[0], str)
    after = core.vsartifact.Version()
    assert after["sessions_created"] == before["sessions_created"] + 1
    assert after["sessions_cached"] == before["sessions_cached"]
    assert restore(0.25) == [pytest.approx(0.275)]
    assert core.vsartifact.Version() == after


def test_filters_go_while_frames_fail(tmp_path: Path) -> None:
    """Nothing hangs and nothing is used after it is gone."""
    model = failing_network(tmp_path / "failing.onnx")
    for n in range(20):
        filtered = core.vsartifact.Restore(
            levels([0.2, 0.7, 0.8, 0.3]), model=str(model), provider="cpu", verbosity=4, num_streams=1 + n % 4
        )
        futures = [filtered.get_frame_async(i) for i in range(4)]
        del filtered
        assert [future.exception(timeout=60) is not None for future in futures] == [False, True, True, False]


def test_unmet_strength_asks_no_provider(tmp_path: Path) -> None:
    """What does not need computing does not fail either."""
    model = failing_network(tmp_path / "failing.onnx")
    clip = levels([0.9]).std.SetFrameProps(none=0)
    np.testing.assert_array_equal(
        frame_planes(core.vsartifact.Restore(clip, model=str(model), provider="cpu", strength_prop="none"))[0], np.float32(0.9)
    )
