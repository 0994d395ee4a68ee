# SPDX-License-Identifier: MIT
"""The networks: published parameter counts, borders, weight files."""

import pytest
import torch
from torch.nn import functional as F

from vsartifact.metadata import MetadataError, ModelInfo
from vsartifact.training.networks import NETWORKS, build, describe, load_weights, save_weights

# reference figures of igv/FSRCNN-TensorFlow's structure: (d, s, m, r, scale) -> parameters, multiplications per input pixel
PUBLISHED = {
    (8, 0, 4, 1, 1): (2729, 2640),
    (12, 0, 4, 1, 1): (5869, 5736),
    (16, 0, 4, 1, 1): (10193, 10016),
    (56, 16, 4, 1, 1): (13569, 13168),
    (8, 0, 4, 1, 2): (2948, None),
    (16, 0, 4, 1, 2): (10628, None),
    (56, 16, 4, 1, 2): (15084, None),
    (32, 0, 4, 1, 2): (40196, 39840),
}


def dsmr(d, s, m, r, scale=1, residual=True):
    return {"d": d, "s": s, "m": m, "r": r, "scale": scale, "residual": residual}


@pytest.mark.parametrize("shape", PUBLISHED, ids=lambda shape: "-".join(map(str, shape)))
def test_fsrcnnx_has_the_published_size(shape):
    net = build("fsrcnnx", dsmr(*shape))
    parameters, macs = PUBLISHED[shape]
    assert sum(p.numel() for p in net.parameters()) == parameters
    assert macs is None or net.macs_per_pixel == macs


def test_recursions_share_weights_and_widen_the_field():
    once, twice = build("fsrcnnx", dsmr(8, 0, 2, 1)), build("fsrcnnx", dsmr(8, 0, 2, 2))
    assert sum(p.numel() for p in once.parameters()) == sum(p.numel() for p in twice.parameters())
    assert twice.radius == once.radius + 2


@pytest.mark.parametrize("args", [dsmr(8, 0, 4, 1), dsmr(12, 4, 2, 2), dsmr(8, 0, 3, 1, 2), dsmr(8, 0, 1, 1, 1, False)], ids=str)
def test_forward_is_valid_on_the_replicated_picture(args):
    net = build("fsrcnnx", args)
    torch.nn.init.normal_(net.deconv.weight, std=0.1)
    x = torch.rand(2, 1, 11, 6)
    out = net.valid(F.pad(x, (net.margin,) * 4, mode="replicate"))
    assert out.shape == (2, 1, 11 * args["scale"], 6 * args["scale"])
    if args["residual"]:
        out = out + x.repeat_interleave(args["scale"], 2).repeat_interleave(args["scale"], 3)
    assert torch.equal(net(x), out)


def test_radius_is_the_receptive_field():
    net = build("fsrcnnx", dsmr(8, 0, 4, 1))
    torch.nn.init.normal_(net.deconv.weight, std=0.1)
    x = torch.rand(1, 1, 41, 41)
    y = x.clone()
    y[..., 20, 20] += 0.5
    changed = (net(x) - net(y)).abs()[0, 0] > 1e-7
    rows = changed.any(1).nonzero().flatten()
    assert rows.min() == 20 - net.radius
    assert rows.max() == 20 + net.radius


def test_a_fresh_residual_network_hardly_changes_the_picture():
    x = torch.rand(1, 1, 32, 32)
    assert (build("fsrcnnx", {})(x) - x).abs().max() < 0.1


@pytest.mark.parametrize("name", NETWORKS)
def test_weights_file_round_trip(name, tmp_path):
    net = build(name, {})
    save_weights(tmp_path / "a.safetensors", net, describe(net, name, {}, description="d", recipe={"x": 1}))
    again, info = load_weights(tmp_path / "a.safetensors")
    assert info.description == "d"
    assert info.recipe == {"x": 1}
    for a, b in zip(net.state_dict().values(), again.state_dict().values(), strict=True):
        assert torch.equal(a, b)


def test_weights_file_errors(tmp_path):
    net = build("fsrcnnx", {})
    path = tmp_path / "a.safetensors"
    with pytest.raises(FileNotFoundError, match="no weights at"):
        load_weights(path)
    save_weights(path, net, describe(net, "fsrcnnx", {}))
    whole = path.read_bytes()
    path.write_bytes(whole[:-10])
    with pytest.raises(ValueError, match="not a whole safetensors file"):
        load_weights(path)
    path.write_bytes(whole[:-4] + b"abcd")
    with pytest.raises(ValueError, match="weights hash"):
        load_weights(path)
    with pytest.raises(ValueError, match="unknown network 'nope'; known: fsrcnnx"):
        build("nope", {})
    with pytest.raises(ValueError, match="does not take these arguments"):
        build("fsrcnnx", {"width": 3})
    with pytest.raises(ValueError, match="d must be at least 1, got 0"):
        build("fsrcnnx", {"d": 0})


def test_metadata_errors():
    good = ModelInfo(network="fsrcnnx", network_args={}).to_strings()
    assert ModelInfo.from_strings(good) == ModelInfo(network="fsrcnnx", network_args={})
    with pytest.raises(MetadataError, match="no vsartifact metadata"):
        ModelInfo.from_strings({})
    with pytest.raises(MetadataError, match="format 99"):
        ModelInfo.from_strings(good | {"vsartifact.format": "99"})
    with pytest.raises(MetadataError, match="lacks the metadata key vsartifact.margin"):
        ModelInfo.from_strings({k: v for k, v in good.items() if k != "vsartifact.margin"})
    with pytest.raises(MetadataError, match="malformed"):
        ModelInfo.from_strings(good | {"vsartifact.margin": "seven"})
