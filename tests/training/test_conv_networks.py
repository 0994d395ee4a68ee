# SPDX-License-Identifier: MIT
"""Block CNN, ARCNN, DnCNN, RRDB, plain420 and the discriminator: published sizes and wiring, borders, normalisation, export."""

import copy
import functools
from typing import Any

import pytest
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

from support.channel_lists import LISTS, layout, lists
from vsartifact.core.channels import layout_of
from vsartifact.export.layers import UnsupportedGraph
from vsartifact.export.to_glsl import to_glsl
from vsartifact.training.muon import split_parameters
from vsartifact.training.networks import build, describe, fold, load_weights, save_weights, weights_hash
from vsartifact.training.networks.chain import Chain
from vsartifact.training.networks.collapsible import BRANCHES, Branched
from vsartifact.training.networks.discriminator import DISCRIMINATORS, Published, Texture
from vsartifact.training.networks.planes import base, extend
from vsartifact.training.to_onnx import to_onnx

# Published parameters, and multiplications per pixel: of all weights, but for RRDB, which reads repeated channels once.
PUBLISHED = [
    ("block_cnn", {}, 57_987, 57_872),
    ("block_cnn", {"mirrored": True}, 57_987, 57_872),
    ("arcnn", {}, 106_561, 106_448),
    ("dncnn", {}, 667_073, 664_704),
    ("rrdb", {"num_block": 1}, 593_667, 408_960),
    ("rrdb", {}, 1_146_883, 777_600),
]
CASES: list[tuple[str, dict[str, Any]]] = [
    ("block_cnn", {}),
    ("block_cnn", {**lists("yuv420"), "mirrored": True, "residual": False}),
    ("arcnn", {}),
    ("arcnn", {**lists("chroma"), "residual": True}),
    ("dncnn", {"depth": 4, "num_feat": 6}),
    ("dncnn", {"depth": 2, "num_feat": 5, **lists("rgb"), "residual": False}),
    ("rrdb", {"filters": 5}),
    ("rrdb", {"filters": 4, "num_block": 1, **lists("chroma"), "residual": True}),
    ("plain420", {"num_feat": 5, "num_conv": 2, "chroma_feat": 3, "chroma_conv": 1}),
    ("plain420", {"num_feat": 4, "chroma_feat": 6, "residual": False}),
]


def case(network, args):
    return "-".join([network, *(f"{v:d}" if isinstance(v, int) else v for v in args.values())])


over_cases = pytest.mark.parametrize(("network", "args"), CASES, ids=[case(*c) for c in CASES])


@pytest.fixture(autouse=True)
def repeatable():
    torch.manual_seed(0)


def awake(network, args):
    """A network in eval mode and double precision, with lively biases, last layer and statistics."""
    net = build(network, args).double().eval()
    last = [m for m in net.modules() if isinstance(m, nn.Conv2d)][-1]
    nn.init.normal_(last.weight, std=0.1)
    for module in net.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.normal_(module.running_mean, std=0.2)
            nn.init.uniform_(module.running_var, 0.5, 2.0)
            nn.init.uniform_(module.weight, 0.5, 2.0)
        if getattr(module, "bias", None) is not None:
            nn.init.normal_(module.bias, std=0.1)
    return net


@functools.cache
def exported(index):
    """A network of ``CASES`` and its graph, which :func:`to_onnx` compared with it."""
    network, args = CASES[index]
    torch.manual_seed(index)
    net = awake(network, args).float()
    return net, to_onnx(net, describe(net, network, args))


def constants(model):
    return [numpy_helper.to_array(t) for t in model.graph.initializer]


def parameters(net):
    return sum(p.numel() for p in net.parameters())


@pytest.mark.parametrize(("network", "args", "size", "macs"), PUBLISHED, ids=[case(*p[:2]) for p in PUBLISHED])
def test_published_sizes(network, args, size, macs):
    net = build(network, args)
    assert (parameters(net), net.macs_per_pixel) == (size, macs)


@over_cases
def test_multiplications_are_those_that_run(network, args):
    """The part of the cost that grows with height times width, so that borders play no part."""
    net = build(network, args).eval()

    def cost(height, width):
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            net.valid(torch.rand(1, net.channels, height + 2 * net.margin, width + 2 * net.margin))
        return counter.get_total_flops()

    positions = (cost(5, 5) - cost(5, 4) - cost(4, 5) + cost(4, 4)) // 2
    assert net.macs_per_pixel == positions // net.layout.grid**2


@over_cases
@pytest.mark.parametrize("size", [(1, 1), (7, 12)], ids=str)
def test_forward_is_valid_on_the_replicated_picture(network, args, size):
    net = awake(network, args)
    default = LISTS[{"block_cnn": "rgb", "rrdb": "rgb", "plain420": "yuv420"}.get(network, "plane")]
    assert net.layout == layout_of(args.get("inputs", default[0]), args.get("outputs", default[1]))
    assert (net.scale, net.multiple) == (1, 1)
    x = torch.rand(2, net.channels, *size, dtype=torch.double)
    out = net.valid(extend(x, net.layout, net.margin))
    assert out.shape == (2, net.outputs, *size)
    if net.residual:
        out = out + base(x, net.layout)
    assert torch.equal(net(x), out)
    assert torch.equal(net(x), out)


@over_cases
def test_tiles_equal_the_whole(network, args):
    net = awake(network, args)
    m = net.margin
    whole = extend(torch.rand(1, net.channels, 12, 9, dtype=torch.double), net.layout, m)
    expected = net.valid(whole)
    for y, x, height, width in ((0, 0, 5, 4), (5, 4, 7, 5), (3, 8, 1, 1)):
        tile = net.valid(whole[..., y : y + height + 2 * m, x : x + width + 2 * m])
        # double precision; sums in another order
        assert torch.allclose(tile, expected[..., y : y + height, x : x + width], atol=1e-12)
    assert expected.std() > 1e-3


@over_cases
def test_radius_is_the_receptive_field(network, args):
    net = awake(network, args | {"residual": True})
    for parameter in net.parameters():  # all positive, so that no rectifier cuts the change off and nothing cancels it
        parameter.data.abs_()
    for module in net.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.zeros_(module.running_mean)
    side = 2 * net.radius + 3
    x = torch.rand(1, net.channels, side, side, dtype=torch.double)
    y = x.clone()
    y[..., side // 2, side // 2] += 0.5
    changed = (net(x) != net(y)).any(1)[0]
    expected = torch.zeros_like(changed)
    expected[1:-1, 1:-1] = True
    assert torch.equal(changed, expected)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_block_is_made_from_itself_and_its_eight_neighbours(mirrored):
    net = awake("block_cnn", {"mirrored": mirrored})
    picture = torch.rand(1, 3, 32, 48, dtype=torch.double)
    whole = net(picture)
    around = F.pad(picture, (8, 8, 8, 8), mode="replicate")
    blocks = around.unfold(2, 24, 8).unfold(3, 24, 8).permute(2, 3, 0, 1, 4, 5).flatten(0, 2)
    assert blocks.shape == (4 * 6, 3, 24, 24)
    changes = net.valid(blocks)
    assert changes.shape == (4 * 6, 3, 8, 8)
    tiled = changes.unflatten(0, (4, 6)).permute(2, 0, 3, 1, 4).reshape(1, 3, 32, 48)
    assert torch.allclose(picture + tiled, whole, atol=1e-12)


@over_cases
def test_gradients_reach_all_parameters_and_steps_lower_the_loss(network, args):
    net = build(network, args).train()
    x = torch.rand(4, net.channels, 10, 10)
    target = 0.8 * base(x, net.layout) + 0.05
    optimiser = torch.optim.Adam(net.parameters(), lr=2e-4)
    losses = []
    for _ in range(20):
        optimiser.zero_grad()
        loss = F.mse_loss(net(x), target)
        loss.backward()
        losses.append(loss.item())
        for name, parameter in net.named_parameters():
            assert parameter.grad is not None, name
            assert parameter.grad.abs().max() > 0, name
        optimiser.step()
    assert losses[-1] < 0.9 * losses[0]


@pytest.mark.parametrize(("network", "args"), [c for c in CASES if build(*c).residual], ids=lambda c: str(c))
def test_a_fresh_residual_network_hardly_changes_the_picture(network, args):
    for net in (build(network, args).train(), build(network, args).eval()):
        x = torch.rand(2, net.channels, 16, 16)
        assert 0 < (net(x) - base(x, net.layout)).abs().max() < 0.05


@over_cases
def test_same_seed_same_network(network, args):
    torch.manual_seed(3)
    one = weights_hash(build(network, args).state_dict())
    torch.manual_seed(3)
    assert weights_hash(build(network, args).state_dict()) == one
    assert weights_hash(build(network, args).state_dict()) != one


@pytest.mark.parametrize("index", range(len(CASES)), ids=[case(*c) for c in CASES])
def test_graph_agrees_and_is_plain(index):
    net, model = exported(index)
    beside = {
        "rrdb": {"LeakyRelu", "Slice", "Concat", "Add"} | (set() if net.residual else {"Sigmoid"}),
        "plain420": {"PRelu", "Slice", "Concat", "Add", "DepthToSpace"},
    }
    assert {n.op_type for n in model.graph.node} == {"Conv"} | beside.get(CASES[index][0], {"Relu"})


def test_normalisation_folds_into_the_exported_convolutions():
    net, model = exported(CASES.index(("dncnn", {"depth": 4, "num_feat": 6})))
    assert [n.op_type for n in model.graph.node] == ["Conv", "Relu"] * 3 + ["Conv"]
    assert sum(array.size for array in constants(model)) == parameters(net) - 2 * 6


def test_exported_kernels_of_rrdb_read_each_feature_once():
    _, model = exported(CASES.index(("rrdb", {"filters": 5})))
    inputs = [array.shape[1] for array in constants(model) if array.ndim == 4]
    assert sorted(inputs) == sorted([3, 5, 10, 15, 20, 5, 10, 15, 20, 5, 5])


def test_a_margin_wider_than_half_the_exported_example():
    net = Chain((41,), (), "y", "y", residual=True)
    assert len(to_onnx(net, describe(net, "chain", {})).graph.node) == 1


def test_normalisation_is_by_batch_in_training_and_by_running_statistics_after():
    args = {"depth": 3, "num_feat": 8}
    net = build("dncnn", args).train()
    norm = next(m for m in net.modules() if isinstance(m, nn.BatchNorm2d))
    x = 0.2 * torch.rand(4, 1, 24, 24) + 0.5
    for _ in range(200):
        trained = net(x)
    assert norm.num_batches_tracked == 200
    features = F.relu(net.layers[0](extend(x, layout("plane"), 3)))
    batch = net.layers[2](features).transpose(0, 1).flatten(1)
    assert torch.allclose(norm.running_mean, batch.mean(1), atol=1e-3)
    assert torch.allclose(norm.running_var, batch.var(1), rtol=1e-2)
    net.eval()
    before = copy.deepcopy(net.state_dict())
    assert torch.allclose(net(x), trained, atol=1e-3)
    assert all(torch.equal(v, before[k]) for k, v in net.state_dict().items())


def test_weight_files_hold_the_statistics(tmp_path):
    args = {"depth": 4, "num_feat": 6}
    net = build("dncnn", args)
    untrained = weights_hash(net.state_dict())
    net(torch.rand(2, 1, 16, 16))
    assert weights_hash(net.state_dict()) != untrained
    save_weights(tmp_path / "a.safetensors", net, describe(net, "dncnn", args))
    again, _ = load_weights(tmp_path / "a.safetensors")
    assert not again.training
    for (name, a), (_, b) in zip(net.state_dict().items(), again.state_dict().items(), strict=True):
        assert a.dtype == b.dtype, name
        assert torch.equal(a, b), name
    x = torch.rand(1, 1, 9, 9)
    assert torch.equal(net.eval()(x), again(x))


@pytest.mark.parametrize("branches", BRANCHES)
@over_cases
def test_folding_branches_changes_nothing(network, args, branches):
    net = awake(network, args | {"branches": branches}).float()
    for parameter in net.parameters():
        nn.init.normal_(parameter, std=0.1)
    folded, plain = fold(net), build(network, args)
    assert folded.state_dict().keys() == plain.state_dict().keys()
    assert parameters(folded) == parameters(plain)
    has_3x3 = network != "arcnn"
    assert any(isinstance(m, Branched) for m in net.modules()) == (branches == "linear" or has_3x3)
    x = torch.rand(1, net.channels, 6, 8)
    out = net(x)
    assert out.std() > 1e-3
    assert (out - folded(x)).abs().max() < 1e-5 * max(1, out.abs().max())


def dense_block_as_published(i, convs):
    """Concatenations with their repetitions, centres cut where the layers lose borders."""

    def centre(x, like):
        cut = (x.shape[-1] - like.shape[-1]) // 2
        return x[..., cut : x.shape[-2] - cut, cut : x.shape[-1] - cut]

    def join(*parts):
        return torch.cat([centre(part, parts[-1]) for part in parts], 1)

    c1 = F.leaky_relu(convs[0](i), 0.2)
    x1 = join(i, c1)
    c2 = F.leaky_relu(convs[1](x1), 0.2)
    x2 = join(i, x1, c2)
    c3 = F.leaky_relu(convs[2](x2), 0.2)
    x3 = join(i, x1, x2, c3)
    out = convs[3](x3)
    return out + centre(i, out)


def test_rrdb_is_wired_as_published():
    net = awake("rrdb", {"filters": 6, "num_block": 2})
    assert [conv.in_channels for conv in net.blocks[0].convs] == [6, 12, 24, 48]
    x = torch.rand(1, 3, 30, 34, dtype=torch.double)
    features = F.leaky_relu(net.head(x), 0.2)
    for block in net.blocks:
        features = dense_block_as_published(features, block.convs)
    expected = net.tail(F.leaky_relu(net.body(features), 0.2))
    assert torch.allclose(net.valid(x), expected.sigmoid(), atol=1e-12)
    linear = build("rrdb", {"filters": 6, "num_block": 2, "residual": True}).double()
    linear.load_state_dict(net.state_dict())
    assert torch.allclose(linear.valid(x), expected, atol=1e-12)


@pytest.mark.parametrize(
    ("network", "args", "message"),
    [
        (
            "block_cnn",
            {"inputs": "yuv422"},
            "'yuv422' is no channel",
        ),
        ("arcnn", {"inputs": "u"}, "the output y is not among the inputs u; add it there"),
        ("dncnn", {"depth": 1}, "DnCNN: depth must be at least 2, got 1"),
        ("dncnn", {"num_feat": 0}, "DnCNN: num_feat must be at least 1, got 0"),
        ("rrdb", {"filters": 0}, "RRDB: filters must be at least 1, got 0"),
        ("rrdb", {"num_block": 0}, "RRDB: num_block must be at least 1, got 0"),
        ("rrdb", {"inputs": "r g", "outputs": "r g"}, "r g b go together and with nothing else, got r g"),
    ],
)
def test_impossible_arguments(network, args, message):
    with pytest.raises(ValueError, match=message):
        build(network, args)


@pytest.mark.parametrize(
    ("network", "args", "refusal"),
    [
        ("block_cnn", {}, "with the channels r g b -> r g b cannot be a shader"),
        ("arcnn", {}, "a layer 7x7 64>32 needs over 32768 bytes of shared memory"),
        ("dncnn", {"depth": 4, "num_feat": 6}, None),
    ],
)
def test_shaders_are_made_or_refused(network, args, refusal):
    _, model = exported(CASES.index((network, args)))
    if refusal:
        with pytest.raises(UnsupportedGraph, match=refusal):
            to_glsl(model, "net")
    else:
        assert 1 <= to_glsl(model, "net").count("//!COMPUTE") <= 4


def test_muon_gets_the_hidden_convolutions():
    hidden, others = split_parameters(build("block_cnn", {}))
    assert [tuple(p.shape) for p in hidden] == [(32, 32, 5, 5), (32, 32, 5, 5), (16, 32, 3, 3)]
    assert sum(p.numel() for p in hidden + others) == 57_987


def test_discriminators_have_their_sizes_and_judge_patches():
    net = Published()
    assert parameters(net) == 2_814_977
    for size, out in (((1, 1), (1, 1)), ((48, 64), (1, 1)), ((130, 65), (3, 2))):
        x = torch.rand(2, 3, *size)
        logits = net(x, x)
        assert logits.shape == (2, 1, *out)
        assert 0 < logits.abs().max() < 0.2  # undecided
    x = torch.rand(1, 1, 64, 64)
    assert Published(1)(x, x).shape == (1, 1, 1, 1)
    assert parameters(Texture()) == 197_449
    assert Texture()(x, x).shape == (1, 1, 16, 16)


def test_the_texture_critic_sees_40_pixels_and_what_was_decoded_and_no_brightness():
    torch.manual_seed(0)
    net = Texture().eval()
    x, decoded = (torch.rand(1, 1, 96, 96, requires_grad=True) for _ in range(2))
    for seen in torch.autograd.grad(net(x, decoded)[0, 0, 12, 12], (x, decoded)):
        rows = seen[0, 0].abs().sum(1).nonzero().flatten()
        assert rows[-1] - rows[0] + 1 == 40
    assert torch.allclose(net(x + 0.1, decoded), net(x, decoded), atol=1e-5)


@pytest.mark.parametrize("kind", DISCRIMINATORS)
def test_discriminator_learns_to_tell(kind):
    torch.manual_seed(0)
    net = DISCRIMINATORS[kind](1)
    optimiser = torch.optim.Adam(net.parameters(), lr=5e-4)
    for _ in range(20):
        sharp = torch.rand(8, 1, 32, 32)
        smooth = F.avg_pool2d(F.pad(sharp, (1, 1, 1, 1), mode="replicate"), 3, stride=1)
        real, fake = net(sharp, smooth), net(smooth, smooth)
        loss = F.binary_cross_entropy_with_logits(real, torch.ones_like(real)) + F.binary_cross_entropy_with_logits(
            fake, torch.zeros_like(fake)
        )
        optimiser.zero_grad()
        loss.backward()
        for name, parameter in net.named_parameters():
            assert parameter.grad is not None, name
            assert parameter.grad.abs().max() > 0, name
        optimiser.step()
    assert (real > 0).all()
    assert (fake < 0).all()
