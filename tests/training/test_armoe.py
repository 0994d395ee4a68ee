# SPDX-License-Identifier: MIT
"""ARMoE: published sizes, the experts' mathematics, routing, tiles, training and what exported graphs are made of."""

import copy
import math
import subprocess
import sys

import numpy as np
import onnxruntime
import pytest
import torch
from scipy.fft import dctn, idctn
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

from support import ROOT
from support.channel_lists import layout, lists
from vsartifact.core.channels import layout_of
from vsartifact.training import config
from vsartifact.training.networks import build, describe, load_weights, save_weights, weights_hash
from vsartifact.training.networks.armoe_attention import PositionBias, WindowAttention
from vsartifact.training.networks.armoe_frequency import EXPERTS, HIGH, FrequencyExperts, dct_basis, dwt_basis, fft_basis
from vsartifact.training.networks.planes import base, extend
from vsartifact.training.to_onnx import to_onnx

RECIPES = sorted((ROOT / "training" / "recipes").glob("armoe_*.toml"))
FORMS = ["window", "global"]
SMALL = {"depth": [1, 1], "num_feat": 16, "num_heads": 2, "split_size": [4, 8], "window": 8}


@pytest.fixture(autouse=True)
def repeatable():
    torch.manual_seed(0)


def parameters(net):
    return sum(p.numel() for p in net.parameters())


def awake(**args):
    """A network with a lively head, experts that damp, and a router that uses them all."""
    net = build("armoe", SMALL | args)
    for name, parameter in net.named_parameters():
        if "conv_last" in name or "router.layers" in name or "to_k.weight" in name:
            torch.nn.init.normal_(parameter, std=0.2)
    norms = [module for module in net.modules() if isinstance(module, torch.nn.BatchNorm1d)]
    with torch.inference_mode():
        for norm in norms:
            norm.momentum = 1.0
        net.train()(torch.rand(4, net.channels, 2 * net.multiple, 2 * net.multiple))
        for norm in norms:
            norm.momentum = 0.1
    return net.eval()


def experts(features=8, window=0, k=0.7):
    """The experts alone, all channels damped by the exponent ``k``."""
    module = FrequencyExperts(features, window).eval()
    torch.nn.init.zeros_(module.to_k.weight)
    torch.nn.init.constant_(module.to_k.bias, k)
    return module


def exponents(module):
    return F.relu(5 * module.to_k.weight.sum(1) + module.to_k.bias)


# Structure


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("args", "count"),
    [
        ({"depth": [6] * 6, "num_feat": 180}, 25_607_479),
        ({"depth": [12], "num_feat": 48, "head": "sr", "scale": 2}, 845_028),
        ({"depth": [12], "num_feat": 48}, 869_275),
    ],
    ids=["full", "light sr", "light car"],
)
def test_published_parameter_counts(args, count, form):
    with torch.device("meta"):
        net = build("armoe", {"num_heads": 6, "mlp_ratio": 2, "split_size": [8, 32], "transform": form, **args})
    assert parameters(net) == count


@pytest.mark.parametrize(
    "args",
    [
        {},
        {"transform": "global"},
        {**lists("yuv420"), "residual": True},
        {**lists("chroma")},
        {**lists("plane"), "head": "sr", "scale": 2, "residual": True},
        {**lists("yuv444"), "head": "sr", "scale": 2, "transform": "global", "margin": 8},
        {"depth": [3], "head": "sr", "margin": 24},
    ],
    ids=str,
)
def test_shapes_and_residual(args):
    net = awake(**args)
    assert net.layout == layout_of(args.get("inputs", "r g b"), args.get("outputs", "r g b"))
    assert net.multiple == 8
    x = torch.rand(2, net.channels, 16, 24)
    with torch.inference_mode():
        out = net.valid(extend(x, net.layout, net.margin))
        assert out.shape == (2, net.outputs, 16 * net.scale, 24 * net.scale)
        if net.residual:
            out = out + base(x, net.layout).repeat_interleave(net.scale, 2).repeat_interleave(net.scale, 3)
        assert torch.equal(net(x), out)
        net.train()
        assert net.valid(x).shape == out.shape  # training patches have no margin
        assert net(x).shape == out.shape


@pytest.mark.parametrize("args", [{}, {"head": "sr", "scale": 2, **lists("plane")}], ids=str)
def test_a_fresh_residual_network_hardly_changes_the_picture(args):
    net = build("armoe", SMALL | {"residual": True} | args).eval()
    x = torch.rand(1, net.channels, 16, 16)
    base = x.repeat_interleave(net.scale, 2).repeat_interleave(net.scale, 3)
    assert 0 < (net(x) - base).abs().max() < 0.03


def test_blocks_shift_as_published():
    net = build("armoe", SMALL | {"depth": [8, 5]})
    shifted = [[block.attention.shifted for block in group.blocks] for group in net.groups]
    assert [[i for i, on in enumerate(group) if on] for group in shifted] == [[2, 6], [0, 4]]


@pytest.mark.parametrize("form", FORMS)
def test_multiplications(form):
    """What is computed for the picture alone, in windows that all go to the expert that counts."""
    net = awake(depth=[2], num_feat=32, split_size=[8, 32], window=32, transform=form, margin=0)
    for module in net.modules():
        if isinstance(module, FrequencyExperts):
            torch.nn.init.zeros_(module.router.layers[-1].weight)
            module.router.layers[-1].bias.data.copy_(torch.tensor([0.0, 0, 0, 1]))
    with FlopCounterMode(display=False) as counter:  # with gradients: what attention does in one operator is not counted
        net.valid(torch.rand(1, 3, 64, 64))
    assert net.macs_per_pixel == pytest.approx(counter.get_total_flops() / 2 / 64**2, rel=0.03)


def test_light_network_costs_about_a_million_multiplications():
    with torch.device("meta"):
        assert build("armoe", {}).macs_per_pixel == pytest.approx(0.87e6, rel=0.02)
        assert build("armoe", {**lists("yuv420")}).macs_per_pixel == pytest.approx(0.87e6 / 4, rel=0.02)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"head": "car"}, "head must be one of icar, sr, got 'car'"),
        ({"transform": "local"}, "transform must be one of window, global, got 'local'"),
        ({"scale": 2}, "scale 2 needs head sr, got icar"),
        ({"scale": 2, "head": "sr", **lists("yuv420")}, "scale must be 1 where luma has phases, got 2"),
        ({"depth": []}, r"at least one block for each group, got \[\]"),
        ({"num_heads": 3}, "num_heads must be even, got 3"),
        ({"experts": ["dct", "fourier"]}, "experts must be some of dct, fft, dwt, swt, each once, got"),
        ({"num_feat": 50, "num_heads": 4}, "num_feat must be a multiple of num_heads from 16 on, got 50"),
        ({"split_size": [8, 12]}, r"the second a multiple of the first, got \[8, 12\]"),
        ({"window": 12}, "window must be a multiple of split_size's 8, got 12"),
        ({"margin": 4}, "margin must be a multiple of 8, got 4"),
        ({"branches": "linear"}, "ARMoE has padded convolutions and takes no branches, got linear"),
        ({"width": 3}, "does not take these arguments"),
    ],
    ids=str,
)
def test_impossible_arguments(args, message):
    with pytest.raises(ValueError, match=message):
        build("armoe", SMALL | args)


def test_sizes_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="multiples of 8, got 20 x 24"):
        awake(margin=0).valid(torch.rand(1, 3, 20, 24))


# Attention


def test_position_bias_follows_the_offset():
    bias = PositionBias(4, 8, heads=2, features=1)()
    assert bias.shape == (2, 32, 32)
    grid = bias.detach().unflatten(2, (4, 8)).unflatten(1, (4, 8))
    assert torch.equal(grid[:, 0, 0, 1, 2], grid[:, 2, 5, 3, 7])  # the same offset (1, 2)
    assert (grid[:, 0, 0, 1, 2] - grid[:, 1, 2, 0, 0]).abs().min() > 1e-6  # and the opposite one


def reference_attention(module, x, regions):
    """Softmax attention over all tokens, those of another region left out; regions holds labels for each half."""
    _, height, width, c = x.shape
    q, k, v = module.qkv(x).chunk(3, -1)
    ys, xs = (axis.flatten() for axis in torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij"))
    out = torch.zeros_like(x)
    head = c // 2 // module.heads
    for half in range(2):
        h, w = module.splits[half]
        table = module.position[half].layers(module.position[half].offsets)
        dy, dx = ys[:, None] - ys + h - 1, xs[:, None] - xs + w - 1
        same = regions[half].flatten()[:, None] == regions[half].flatten()
        for i in range(module.heads):
            part = slice(half * c // 2 + i * head, half * c // 2 + (i + 1) * head)
            logits = q[..., part].flatten(1, 2) @ k[..., part].flatten(1, 2).mT / head**0.5
            bias = torch.where(same, table[:, i][(dy * (2 * w - 1) + dx).clamp(0, len(table) - 1)], -torch.inf)
            out[..., part] = ((logits + bias).softmax(-1) @ v[..., part].flatten(1, 2)).unflatten(1, (height, width))
    local = module.local(v.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
    return module.project(out + local)


def grid_of(module, height, width, shifted, start=0):
    """The window that each token lies in, for both halves; the first token lies at ``start``."""
    rows, columns = torch.arange(start, start + height)[:, None], torch.arange(start, start + width)
    shifts = [(h // 2, w // 2) if shifted else (0, 0) for h, w in module.splits]
    return [(rows + dy) // h * 100 + (columns + dx) // w for (h, w), (dy, dx) in zip(module.splits, shifts, strict=True)]


@pytest.mark.parametrize("shifted", [False, True])
def test_attention_within_windows(shifted):
    """Masked wrapped windows are the pieces that the shifted grid cuts the map into."""
    module = WindowAttention(16, 4, (4, 8), shifted, wrap=True).double()
    x = torch.randn(2, 16, 24, 16, dtype=torch.double)
    expected = reference_attention(module, x, grid_of(module, 16, 24, shifted))
    assert torch.allclose(module(x), expected, atol=1e-10)


def test_unwrapped_windows_see_zeros_beyond_the_border():
    module = WindowAttention(16, 4, (4, 8), shifted=True, wrap=False).double()
    torch.nn.init.zeros_(module.qkv.bias)  # queries, keys and values of zeros are zeros
    x = torch.randn(2, 16, 24, 16, dtype=torch.double)
    expected = reference_attention(module, F.pad(x, (0, 0, 8, 8, 8, 8)), grid_of(module, 32, 40, True, start=-8))
    assert torch.allclose(module(x), expected[:, 8:-8, 8:-8], atol=1e-10)


# Experts


@pytest.mark.parametrize("make", [dct_basis, fft_basis, dwt_basis])
@pytest.mark.parametrize("size", [2, 8, 32])
def test_bases_are_orthonormal(make, size):
    basis, frequency = make(size)
    assert torch.allclose(basis @ basis.T, torch.eye(size, dtype=torch.double), atol=1e-12)
    assert frequency.min() == 0
    assert frequency.max() <= math.pi


@pytest.mark.parametrize("which", range(3), ids=EXPERTS[:3])
@pytest.mark.parametrize("window", [0, 32], ids=FORMS[::-1])
def test_transforms_invert_at_weight_1(which, window):
    module = experts(window=window, k=0.0)
    x = torch.randn(1, 32, 64, 8)
    choice = F.one_hot(torch.full((2 if window else 1,), which), 4).float()
    assert (module._mix(x, x, choice, exponents(module)) - x).abs().max() < 1e-5


def test_dct_expert_damps_coefficients():
    module = experts()
    x = torch.randn(1, 16, 24, 8)
    n, m = np.pi * np.arange(16) / 16, np.pi * np.arange(24) / 24
    coefficients = dctn(x[0].numpy(), axes=(0, 1), norm="ortho")
    weight = np.exp(-(n[:, None] ** 2 + m**2))[..., None] ** 0.7
    expected = idctn(coefficients * weight, axes=(0, 1), norm="ortho")
    got = module.expert(0, x, x, exponents(module)).detach()
    np.testing.assert_allclose(got[0].numpy(), expected, atol=1e-5)


def test_fft_expert_is_a_real_filter():
    module = experts()
    x = torch.randn(1, 16, 24, 8)
    n, m = (2 * math.pi * torch.fft.fftfreq(size) for size in (16, 24))
    filtered = torch.fft.ifft2(torch.fft.fft2(x, dim=(1, 2)) * torch.exp(-0.7 * (n[:, None] ** 2 + m**2))[..., None], dim=(1, 2))
    assert filtered.imag.abs().max() < 1e-6
    assert torch.allclose(module.expert(1, x, x, exponents(module)), filtered.real, atol=1e-5)


def test_dwt_expert_keeps_means_and_damps_differences():
    module = experts()
    x = torch.randn(1, 16, 24, 8)
    out = module.expert(2, x, x, exponents(module)).detach()
    before, after = (t.unflatten(2, (-1, 2)).unflatten(1, (-1, 2)) for t in (x, out))
    assert torch.allclose(after.mean((2, 4)), before.mean((2, 4)), atol=1e-6)
    weight = math.exp(-0.7 * HIGH**2)
    differences = [t[:, :, 0].mean(3) - t[:, :, 1].mean(3) for t in (before, after)]  # along height, means along width
    assert torch.allclose(differences[1], weight * differences[0], atol=1e-6)


def test_swt_expert_is_subbands_weights_and_a_convolution():
    module = experts(features=3)
    u = torch.randn(1, 3, 8, 10)
    low, high = torch.tensor([1.0, 1.0]) / math.sqrt(2), torch.tensor([1.0, -1.0]) / math.sqrt(2)
    padded, bands = F.pad(u, (0, 1, 0, 1)), []
    for channel in range(3):
        for rows, columns, power in ((low, low, 0), (low, high, 1), (high, low, 1), (high, high, 2)):
            kernel = torch.outer(rows, columns)[None, None]
            bands.append(F.conv2d(padded[:, channel : channel + 1], kernel) * math.exp(-0.7 * power * HIGH**2))
    expected = module.swt(torch.cat(bands, 1)).permute(0, 2, 3, 1)
    tokens = u.permute(0, 2, 3, 1)
    assert torch.allclose(module.expert(3, tokens, tokens, exponents(module)), expected, atol=1e-5)


@pytest.mark.parametrize("which", range(4), ids=EXPERTS)
def test_windows_are_small_pictures(which):
    """Each window gives what the whole-picture expert gives on it; ``swt`` looks one sample beyond."""
    module = experts(window=8)
    x, u = torch.randn(2, 2, 16, 24, 8).unbind()
    choice = F.one_hot(torch.full((12,), which), 4).float()
    got = module._mix(x, u, choice, exponents(module))
    if which == 3:
        assert torch.allclose(got, module.expert(3, x, u, exponents(module)), atol=1e-5)
        return
    for y in (0, 8):
        for z in (0, 8, 16):
            place = (slice(None), slice(y, y + 8), slice(z, z + 8))
            assert torch.allclose(got[place], module.expert(which, x[place], u[place], exponents(module)), atol=1e-5)


# Routing


@pytest.mark.parametrize("window", [0, 8], ids=FORMS[::-1])
def test_chosen_experts_give_what_masked_ones_give(window, monkeypatch):
    module = FrequencyExperts(8, window)
    x, u = torch.randn(2, 3, 16, 24, 8).unbind()
    chosen = torch.arange(18 if window else 3) * 7 % 4
    choice, k = F.one_hot(chosen, 4).float(), exponents(module)
    sparse = module.eval()._mix(x, u, choice, k)
    dense = module.train()._mix(x, u, choice, k)
    assert torch.allclose(sparse, dense, atol=1e-5)
    monkeypatch.setattr(torch.compiler, "is_exporting", lambda: True)
    assert torch.allclose(module.eval()._mix(x, u, choice, k), dense, atol=1e-5)


def test_only_the_chosen_expert_is_computed(monkeypatch):
    computed = []
    swt, expert = FrequencyExperts._swt, FrequencyExperts.expert
    monkeypatch.setattr(FrequencyExperts, "_swt", lambda self, u, k: computed.append(len(u)) or swt(self, u, k))
    module = FrequencyExperts(8, 8).eval()
    x = torch.randn(1, 32, 32, 8)
    module._mix(x, x, F.one_hot(torch.arange(16) % 5 % 4, 4).float(), exponents(module))
    assert computed == [3]  # windows, not pictures
    computed.clear()
    monkeypatch.setattr(FrequencyExperts, "expert", lambda self, which, *a: computed.append(which) or expert(self, which, *a))
    x = torch.randn(3, 8, 8, 8)
    module = FrequencyExperts(8, 0).eval()
    module._mix(x, x, F.one_hot(torch.tensor([1, 0, 1]), 4).float(), exponents(module))
    assert computed == [1, 0, 1]


@pytest.mark.parametrize("form", FORMS)
def test_the_choice_is_noisy_in_training_only(form):
    net = awake(transform=form)
    x = torch.rand(4, 3, 16, 24)
    with torch.inference_mode():
        assert torch.equal(net(x), net(x))
        net.train()
        uses = []
        for _ in range(8):
            net(x)
            uses.append(net.expert_use())
    assert any(not torch.equal(use, uses[0]) for use in uses)


@pytest.mark.parametrize("form", FORMS)
def test_use_of_experts_is_observed(form):
    net = awake(transform=form).train()
    net(torch.rand(2, 3, 16, 24))
    use = net.expert_use()
    assert use.shape == (2, 4)
    assert torch.allclose(use.sum(1), torch.ones(2))
    observed = net.observations()
    assert list(observed) == ["experts/dct", "experts/fft", "experts/dwt", "experts/swt"]
    assert sum(observed.values()) == pytest.approx(1)
    copy.deepcopy(net)  # the observed loss hangs on a graph, which cannot be copied


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("present", [["dct", "swt"], ["fft"], []])
def test_experts_that_are_left_out_are_never_chosen(form, present):
    net = awake(transform=form, experts=present)
    x = torch.rand(2, 3, 16, 24)
    for training in (True, False):
        net.train(training)(x)
        use = dict(zip(EXPERTS, net.expert_use().sum(0).tolist(), strict=True))
        assert [name for name in EXPERTS if use[name] and name not in present] == []
        assert sum(use.values()) == pytest.approx(len(net.expert_use()) if present else 0)
        assert net.auxiliary()["balance"].isfinite()
    whole = awake(transform=form)
    assert {name: p.shape for name, p in net.named_parameters()} == {name: p.shape for name, p in whole.named_parameters()}


def test_balance_is_1_where_experts_are_used_alike_and_4_where_one_is():
    net = awake(depth=[1]).train()
    (module,) = (m for m in net.modules() if isinstance(m, FrequencyExperts))
    torch.nn.init.zeros_(module.router.layers[-1].weight)
    torch.nn.init.zeros_(module.router.layers[-1].bias)
    net(torch.rand(4, 3, 64, 64))
    assert net.auxiliary()["balance"].item() == pytest.approx(1, abs=1e-5)  # equal probabilities, whatever is drawn
    module.router.layers[-1].bias.data[2] = 50
    net(torch.rand(1, 3, 16, 16))
    assert net.auxiliary()["balance"].item() == pytest.approx(4, abs=1e-3)
    assert net.expert_use()[0].tolist() == [0, 0, 1, 0]


@pytest.mark.parametrize("form", FORMS)
def test_every_parameter_learns(form):
    net = awake(transform=form, depth=[1, 1], num_feat=96, num_heads=4).train()
    largest = {name: 0.0 for name, _ in net.named_parameters()}
    for _ in range(6):
        x = torch.rand(4, 3, 16, 16)
        net.zero_grad()
        (net.valid(x) - x).square().mean().backward()
        for name, parameter in net.named_parameters():
            largest[name] = max(largest[name], parameter.grad.abs().max().item())
    assert [name for name, value in largest.items() if value == 0 or not math.isfinite(value)] == []


def test_one_picture_trains_by_running_statistics():
    net = awake(transform="global").train()
    before = [b.clone() for b in net.buffers()]
    net(torch.rand(1, 3, 16, 16)).mean().backward()
    assert all(torch.equal(a, b) for a, b in zip(before, net.buffers(), strict=True))
    net(torch.rand(2, 3, 16, 16)).mean().backward()
    assert any(not torch.equal(a, b) for a, b in zip(before, net.buffers(), strict=True))


def test_statistics_are_stored(tmp_path):
    net = awake().train()
    net(torch.rand(2, 3, 16, 16))
    info = describe(net, "armoe", SMALL)
    save_weights(tmp_path / "net.safetensors", net, info)
    again, facts = load_weights(tmp_path / "net.safetensors")
    x = torch.rand(1, 3, 16, 16)
    with torch.inference_mode():
        assert torch.equal(again(x), net.eval()(x))
    assert facts == info
    state = net.state_dict()
    state["groups.0.blocks.0.experts.router.norms.0.running_mean"].add_(1)
    assert weights_hash(state) != info.weights_hash
    assert not [name for name in state if "bases" in name or "index" in name]  # what can be made again is not stored


# Tiles


def tiles_differ(net, margin, size=16):
    """Largest difference of 16 x 16 tiles to the whole picture, which has a margin that covers the radius."""
    reach = -(-net.radius // net.multiple) * net.multiple
    picture = torch.rand(1, 3, 24, 32, dtype=torch.double)
    with torch.inference_mode():
        net.margin = reach
        whole = net.valid(extend(picture, layout("rgb"), reach))
        net.margin = margin
        around = extend(picture, layout("rgb"), margin)
        worst = 0.0
        for y, x in ((0, 0), (8, 8), (8, 16)):
            tile = net.valid(around[..., y : y + size + 2 * margin, x : x + size + 2 * margin])
            worst = max(worst, (tile - whole[..., y : y + size, x : x + size]).abs().max().item())
    return worst / whole.std().item()


@pytest.mark.parametrize("depth", [[1], [1, 1], [3]], ids=str)
def test_tiles_equal_the_whole_where_the_margin_covers_the_radius(depth):
    net = awake(depth=depth).double()
    assert tiles_differ(net, -(-net.radius // net.multiple) * net.multiple) < 1e-10


def test_default_margin_keeps_tiles_close():
    net = awake(depth=[4]).double()
    default = net.margin
    without, with_margin = (tiles_differ(net, margin) for margin in (0, default))
    assert default == net.multiple
    assert with_margin < 0.1
    assert with_margin < 0.25 * without


def test_radius_bounds_what_a_tile_sees():
    net = awake(depth=[1]).double()
    assert net.radius == 17  # 2 head, 1 after the body, 1 group and 1 feed-forward; 8: window; 2; 16: attention; 1
    assert build("armoe", SMALL | {"transform": "global"}).radius == -1
    cells = 4
    net.margin = 0
    x = torch.rand(1, 3, (2 * cells + 1) * 8, (2 * cells + 1) * 8, dtype=torch.double)
    y = x.clone()
    centre = slice(cells * 8, (cells + 1) * 8)
    y[..., centre, centre] += 0.5
    with torch.inference_mode():
        changed = (net.valid(x) - net.valid(y)).abs().amax((0, 1)) > 1e-13
    far = torch.ones_like(changed)
    near = slice(cells * 8 - 24, (cells + 1) * 8 + 24)
    far[near, near] = False
    assert changed.any()
    assert not (changed & far).any()


# Export


@pytest.fixture(scope="module")
def exported():
    """A network of one block, its attention shifted, whose windows go to all experts, and its model."""
    torch.manual_seed(0)
    args = SMALL | {"depth": [1], **lists("yuv420"), "residual": True}
    net = awake(**args)
    net.groups[0].blocks[0].attention.shifted = True
    return net, to_onnx(net, describe(net, "armoe", args))


@pytest.fixture
def picture():
    return torch.rand(1, 6, 40, 56).numpy()


def test_onnx_runtime_computes_the_network(exported, picture):
    net, model = exported
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    got = session.run(None, {"input": picture})[0]
    with torch.inference_mode():
        expected = net.valid(torch.from_numpy(picture)).numpy()
    np.testing.assert_allclose(got, expected, atol=1e-5 * max(1, np.abs(expected).max()))
    assert (net.expert_use().amax(0) > 0).all()  # so that the comparison went through every expert


def test_graphs_are_made_of_plain_operators(exported):
    net, model = exported
    operators = {node.op_type for node in model.graph.node}
    assert not operators & {"DFT", "If", "Loop", "Scan", "NonZero", "GatherND", "ScatterND", "SequenceAt"}
    assert "MatMul" in operators
    weights = sum(t.numel() * t.element_size() for t in net.state_dict().values())
    index = 2 * 8 * (4 * 8) ** 2
    filters = 3 * 4 * net.conv_first.out_channels * 8 * 8  # made of what the block has learnt
    assert model.ByteSize() < weights + index + filters + 150_000


OPENVINO = """
import sys

import numpy as np
import openvino

core = openvino.Core()
model = core.compile_model(core.read_model(sys.argv[1]), "CPU", {"INFERENCE_PRECISION_HINT": "f32", "INFERENCE_NUM_THREADS": 1})
np.save(sys.argv[3], model(np.load(sys.argv[2]))[0])
"""


def test_openvino_computes_the_network(exported, picture, tmp_path):
    """In a process of its own: plug-ins that other tests load bring an OpenVINO that its Python package does not go with."""
    net, model = exported
    paths = [tmp_path / name for name in ("net.onnx", "picture.npy", "result.npy")]
    paths[0].write_bytes(model.SerializeToString())
    np.save(paths[1], picture)
    subprocess.run([sys.executable, "-c", OPENVINO, *paths], check=True, timeout=300)
    with torch.inference_mode():
        expected = net.valid(torch.from_numpy(picture)).numpy()
    np.testing.assert_allclose(np.load(paths[2]), expected, atol=2e-5 * max(1, np.abs(expected).max()))


def test_tensorrt_rtx_builds_an_engine(exported):
    import tensorrt_rtx as trt

    logger = trt.Logger(trt.Logger.ERROR)
    builder = trt.Builder(logger)
    network = builder.create_network()
    parser = trt.OnnxParser(network, logger)
    assert parser.parse(exported[1].SerializeToString()), [str(parser.get_error(i)) for i in range(parser.num_errors)]
    profile = builder.create_optimization_profile()
    profile.set_shape("input", (1, 6, 24, 24), (1, 6, 80, 80), (1, 6, 160, 320))
    settings = builder.create_builder_config()
    settings.add_optimization_profile(profile)
    engine = builder.build_serialized_network(network, settings)
    assert engine is not None
    assert engine.nbytes > 10_000


# Recipes


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.stem)
def test_recipes_build(recipe):
    cfg = config.read(recipe, {"distort_vvc_encoder": "vvencapp"})
    with torch.device("meta"):
        net = build(cfg.network, cfg.network_args)
    assert cfg.name == recipe.stem
    assert net.scale == cfg.distort.scale
    for stage in cfg.stages:
        assert stage.patch % net.multiple == 0
        assert set(stage.auxiliary) <= {"balance"}


def test_recipes_of_the_published_networks_have_their_size():
    sizes = {}
    for recipe in RECIPES:
        cfg = config.read(recipe, {"distort_vvc_encoder": "vvencapp"})
        with torch.device("meta"):
            sizes[cfg.name] = parameters(build(cfg.network, cfg.network_args))
    assert {sizes[f"armoe_car_qp{qp}"] for qp in (22, 27, 32, 37)} == {25_607_479}
    assert sizes["armoe_light_sr_x2"] == 845_028
