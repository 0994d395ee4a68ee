# SPDX-License-Identifier: MIT
"""Train a network that removes compression artifacts.

    python training/train.py training/recipes/fsrcnnx_car.toml --data ../shared/data/train
    python training/train.py --name mine --data PICTURES --network-args d=8 --distort-codecs x264=1 --iters 5000
    python training/train.py --name chroma --data PICTURES --network plain --patch 32 \
        --network-args inputs="y00 y01 y10 y11 u v" outputs="u v" unshuffle=1

Writes runs/NAME/: checkpoint.safetensors (resume with --resume), log.jsonl, TensorBoard scalars and pictures, and at the end the
weights, NAME.onnx, NAME.glsl, sample.png and report.md. A run that was stopped at any moment and resumed gives the same weights as
one that was not. Several GPUs or machines: torchrun --nproc-per-node 4 training/train.py RECIPE ... --device cuda

NoGAN (recipes/nogan_rrdb.toml) has stages of three phases and also leaves discriminator.safetensors. Each phase can be a run:
    python training/train.py training/recipes/nogan_rrdb.toml --only adversarial --name third --init runs/first/first.safetensors \
        --init-discriminator runs/second/discriminator.safetensors ...
"""

from __future__ import annotations

import argparse
import copy
import functools
import json
import math
import sys
import time
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from rich.console import Console
from torch import nn
from torch.optim.swa_utils import get_ema_multi_avg_fn
from torch.utils.tensorboard import SummaryWriter

from vsartifact.core.adaptive import works_with
from vsartifact.core.jpeg import BLOCK
from vsartifact.core.metadata import ModelInfo
from vsartifact.export.layers import UnsupportedGraph
from vsartifact.export.to_glsl import to_glsl
from vsartifact.training import checkpoint, config
from vsartifact.training.adversarial import learned_losses, make_adversary, make_features
from vsartifact.training.calibrate import calibrate
from vsartifact.training.compression_debug import write_pictures
from vsartifact.training.dataset import DataError, PairMaker, PairStream
from vsartifact.training.degrade import DistortConfig
from vsartifact.training.distributed import Group, join, leave
from vsartifact.training.losses import LOSSES, auxiliary, weighted
from vsartifact.training.muon import Muon, split_parameters
from vsartifact.training.neighbours import reach_of
from vsartifact.training.networks import NETWORKS, Network, build, describe, load_weights, planes, save_weights
from vsartifact.training.networks.collapsible import Branched
from vsartifact.training.networks.discriminator import DISCRIMINATORS
from vsartifact.training.progress import Means, busy, progress_bar, speed
from vsartifact.training.quantization import bound
from vsartifact.training.sources import Library, Source, any_decodes, find_sources, summary
from vsartifact.training.to_onnx import ExportError, to_onnx, write
from vsartifact.training.validate import Result, Validation
from vsartifact.training.viewer import shown

HOLD_OUT = 16
"""Of so many sources one is held out."""


class TrainingError(RuntimeError):
    """Training cannot go on."""


def hold_out(sources: list[Source]) -> tuple[list[Source], list[Source]]:
    """Split off every 16th source for validation; with fewer than 16 they serve for both."""
    held = sources[HOLD_OUT - 1 :: HOLD_OUT]
    return ([s for s in sources if s not in held], held) if held else (sources, sources)


def learning_rate(step: int, iters: int, warmup: int) -> float:
    """Factor on the peak rate: linear warm-up, then a cosine down to 1 %."""
    warmup = min(warmup, iters // 2)
    if step < warmup:
        return (step + 1) / warmup
    return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(iters - warmup, 1)))


def train(cfg: config.TrainConfig, resume: bool, debug_pairs: int, console: Console, group: Group) -> None:
    """Run a configuration to its end; write pictures of ``debug_pairs`` pairs first.

    Raises:
        ConfigError, DataError, CheckpointError, TrainingError, FileNotFoundError, ValueError: with one sentence that says why.
    """
    # 1. Machine and seed
    if cfg.threads:
        torch.set_num_threads(cfg.threads)
    torch.manual_seed(cfg.seed)
    run = Path(cfg.runs) / cfg.name
    saved = run / "checkpoint.safetensors"
    path = run / f"{cfg.name}.safetensors"
    if saved.exists() and not resume:
        raise TrainingError(f"{saved} exists; continue it with --resume, or choose another --name")
    run.mkdir(parents=True, exist_ok=True)

    # 2. Network, average of its weights, adversary, optimisers
    net = build(cfg.network, cfg.network_args).to(cfg.device).to(memory_format=torch.channels_last)
    if cfg.distort.scale != net.scale:
        raise TrainingError(
            f"the network's scale is {net.scale}, the pairs' is {cfg.distort.scale}; set distort scale to {net.scale}"
        )
    for stage in cfg.stages:
        phased = any(channel.phase for channel in net.layout.outputs)
        if stage.loss.get("blocking") and (phased or net.scale > 1):
            raise TrainingError(
                f"loss blocking knows blocks of 8x8 samples of the network's output, which {net.layout} at scale {net.scale} has not; "
                "leave it out"
            )
        if net.layout.facts and (stage.grid % BLOCK or not net.residual or net.scale > 1 or phased):
            raise TrainingError(
                f"networks that are told {net.layout.facts[0]} learn residuals of whole blocks of 8x8 at scale 1, got grid "
                f"{stage.grid}, residual {net.residual}, scale {net.scale}, outputs {' '.join(map(str, net.layout.outputs))}; "
                "set grid to 8 and name outputs without phases"
            )
        if stage.patch % net.multiple:
            raise TrainingError(f"patch {stage.patch} does not fit {cfg.network}; make it a multiple of {net.multiple}")
    if cfg.init:
        start_from(net, Path(cfg.init))
    ema = copy.deepcopy(net).eval() if cfg.ema else None
    adversary = make_adversary(cfg, net, console)
    hidden, others = split_parameters(net) if any(stage.muon_lr for stage in cfg.stages) else ([], list(net.parameters()))
    groups = [{"params": others}, {"params": hidden}] if hidden else [{"params": others}]
    optimisers: list[torch.optim.Optimizer] = [torch.optim.Adam(groups, betas=(0.9, 0.99))]
    if hidden:
        optimisers.append(Muon(hidden))
    features = make_features(cfg, net)
    learned = learned_losses(net, features)
    valid = torch.compile(net.valid) if cfg.compile else net.valid
    recipe = cfg.recipe()
    modules: dict[str, nn.Module] = {"net": net}
    if ema is not None:
        modules["ema"] = ema
    states: dict[str, torch.optim.Optimizer] = {f"optimiser.{i}": optimiser for i, optimiser in enumerate(optimisers)}
    if adversary is not None:
        modules["discriminator"], states["discriminator_optimiser"] = adversary.net, adversary.optimiser
    start = checkpoint.load(saved, recipe, modules, states) if resume else 0

    # 3. Data
    if not cfg.data:
        raise config.ConfigError("no training data; name folders of pictures and clips with --data")
    with busy("reading the sources' sizes", console):
        sources, problems = find_sources(cfg.data, cfg.renders, cfg.renders_sample_lightly, cfg.distort.needs())
    lines = summary(sources)
    console.print(lines[0])
    used, held = hold_out(sources)
    if held is not used and not any_decodes(held):
        used, held = sources, sources
    if held is used:
        problems.append(
            f"validation is not held out: of {len(sources)} sources none can be spared, of {HOLD_OUT} one is; "
            "it measures on those that are trained on"
        )
    for problem in [*problems, *lines[1:]]:
        console.print(problem, style="yellow", markup=False, soft_wrap=True)
    if cfg.distort.chance == 1.0:
        console.print("[yellow]distort chance is 1.0: without clean pairs a network smooths what was never compressed")
    reach = reach_of(net.layout)
    maker = PairMaker(sources=tuple(used), distort=cfg.distort, seed=cfg.seed, cache=Path(cfg.cache), reach=reach)
    if debug_pairs and group.leads:
        write_pictures(run / "pairs", debug_pairs, Library(used), cfg.distort, cfg.seed)
        console.print(f"wrote {debug_pairs} pictures of pairs to {run / 'pairs'}")
    validation = Validation(held, cfg, net, console) if group.leads else None
    result: Result | None = None
    for stage in cfg.stages:
        if stage.batch_size % group.world:
            raise TrainingError(f"batch_size {stage.batch_size} cannot be shared by {group.world} processes; make it a multiple")
    parameters = sum(p.numel() for p in net.parameters())
    console.print(
        f"{cfg.name}: {cfg.network} with {parameters:,} parameters, {net.macs_per_pixel:,} multiplications per pixel, "
        f"{len(used)} sources and {len(held)} held out, {cfg.iters:,} steps"
    )

    # 4. The loop
    began, best, means = time.monotonic(), ema if ema is not None else net, Means()
    with (
        PairStream(maker, net.margin, cfg.warm, cfg.fresh, cfg.pool, cfg.workers, net.layout) as stream,
        SummaryWriter(str(run / "tensorboard")) if group.leads else nullcontext() as board,
        progress_bar(console) as progress,
    ):
        task = progress.add_task("making pairs", total=cfg.iters, completed=start, rate="")
        stream.say, said = lambda text: progress.update(task, description=text), 0
        for step in range(start, cfg.iters):
            stage, within = cfg.stage_at(step)
            net_learns, adversary_learns = stage.phase != "discriminator", stage.phase != "generator"
            net.train(net_learns)
            torch.manual_seed((cfg.seed << 32) + step * group.world + group.rank)  # routers draw; a resumed run must draw alike
            stream.margin = net.training_margin if net_learns else net.margin
            batch = stream.batch(step, stage.batch_size, stage.patch, stage.grid)
            for line in stream.skipped[said:]:
                console.print(line, style="yellow", markup=False, soft_wrap=True)
            said = len(stream.skipped)
            lq, gt, error = (group.share(part).to(cfg.device) for part in (batch.lq, batch.gt, batch.error))
            factor = learning_rate(within, stage.iters, stage.warmup)
            with torch.set_grad_enabled(net_learns):
                with torch.autocast(cfg.device, torch.bfloat16, enabled=cfg.bf16):
                    out = valid(lq.to(memory_format=torch.channels_last))
                out = out.float()
                if batch.limits is not None:
                    out = bound(out, group.share(batch.limits).to(cfg.device))
                decoded = base(lq, net, stream.margin)
                if net.residual:
                    out = out + decoded
            figures = {"psnr": -10 * math.log10(max((out.detach().clamp(0, 1) - gt).square().mean().item(), 1e-10))}
            if net_learns:
                inner = cropped(lq, stream.margin)
                objective = weighted(stage.loss, stage.balance, learned, functools.partial(shown, lq=inner, net=net))
                loss = objective(out, gt, error) + auxiliary(net, stage.auxiliary)
                if adversary is not None and stage.phase == "adversarial":
                    loss = loss + adversary.loss(out, decoded, loss, stage.loss["adversarial"])
                learning = set_rates(optimisers, stage, factor)
                for optimiser in optimisers:
                    optimiser.zero_grad(set_to_none=True)
                loss.backward()
                group.average_gradients(net)
                for optimiser in learning:
                    optimiser.step()
                group.average_buffers(net)
                if ema is not None:
                    average(ema, net, cfg.ema)
                figures |= {"loss": loss.item(), **net.observations()}
            if adversary is not None and adversary_learns:
                figures |= adversary.learn(out, gt, decoded, stage.discriminator_lr * factor, group)

            # 5. Reports, validation, checkpoints
            done = step + 1
            due = done % cfg.save_every == 0 or done == cfg.iters
            if (due or done % 100 == 0) and not all(finite(module) for module in modules.values()):
                raise TrainingError(
                    f"the weights are not finite at step {done}; the checkpoint in {run} is from before, "
                    "go on from it with a lower learning rate"
                )
            if board is None or validation is None:
                continue  # another process does the rest
            means.add(figures)
            rate = speed(done - start, time.monotonic() - began, stream.waited)
            shown_means = means.text()
            progress.update(task, completed=done, description=shown_means, rate=rate)
            validating = done % cfg.validate_every == 0 or done == cfg.iters
            if done % 100 == 0 or validating:
                figures = means.take() | {"rate": factor}
                for name, value in figures.items():
                    board.add_scalar(name, value, done)
            if validating:
                best.eval()
                result = validation.run(best, lambda text: progress.update(task, description=text))
                picture = result.picture
                progress.update(task, description=shown_means)
                if features is not None:
                    before, after = validation.distances(best, features)
                    figures |= {"feature_distance": after, "feature_distance_of_decoded": before}
                    board.add_scalar("feature_distance", after, done)
                    console.print(f"step {done}: feature distance {after:.4f}, decoded {before:.4f}")
                row: dict[str, Any] = {
                    "step": done,
                    "seconds": round(time.monotonic() - began),
                    "waited": round(stream.waited, 1),
                }
                row |= {"phase": stage.phase, **figures, **result.figures()}
                with (run / "log.jsonl").open("a") as log:
                    log.write(json.dumps(row) + "\n")
                for figure, values in result.figures().items():
                    for name, value in values.items():
                        board.add_scalar(f"{figure}/{name}", value, done)
                board.add_image("decoded, restored, original", picture, done, dataformats="HWC" if picture.ndim == 3 else "HW")
                console.print(f"step {done}: {result.text()}")
                if cfg.keep:
                    keep(run, done, best, facts(best, cfg), picture, cfg.keep)
            if due:
                checkpoint.save(saved, done, recipe, modules, states)
                save_weights(path, best, facts(best, cfg))
                if adversary is not None:
                    adversary.save(run / "discriminator.safetensors", cfg.recipe_hash())

    # 6. What the run is for
    if validation is not None:
        validation.held_out = held is not used
        if result is None:  # resumed when all steps were done
            console.print("validating")
            result = validation.run(best.eval())
        finish(cfg, run, path, validation.report(result), result.picture, sources, console)


def set_rates(optimisers: Sequence[torch.optim.Optimizer], stage: config.Stage, factor: float) -> list[torch.optim.Optimizer]:
    """Give Adam and Muon their rates of a stage; gives those that step: hidden convolutions are Adam's where Muon has no rate."""
    adam, *muon = optimisers
    for parameters, rate in zip(adam.param_groups, (stage.lr, 0.0 if stage.muon_lr else stage.lr), strict=False):
        parameters["lr"] = rate * factor
    for optimiser in muon:
        optimiser.param_groups[0]["lr"] = stage.muon_lr * factor
    return [adam, *(muon if stage.muon_lr else [])]


@torch.no_grad()
def average(ema: nn.Module, net: nn.Module, decay: float) -> None:
    """Move the averaged weights towards the network's; its buffers, which are averages themselves, are copied."""
    # Not swa_utils.AveragedModel: it begins with the first weights that it sees, and names them otherwise in checkpoints.
    get_ema_multi_avg_fn(decay)(list(ema.parameters()), list(net.parameters()), 0)
    for old, new in zip(ema.buffers(), net.buffers(), strict=True):
        old.copy_(new)


def finite(module: nn.Module) -> bool:
    """Whether all weights and buffers are finite numbers."""
    return all(bool(torch.isfinite(t).all()) for t in module.state_dict().values())


def keep(run: Path, step: int, net: Network, info: ModelInfo, picture: NDArray[np.uint8], count: int) -> None:
    """Keep the weights of a validation and its picture in the run's folder, and of earlier ones the last, ``count`` together."""
    folder = run / "kept"
    folder.mkdir(exist_ok=True)
    save_weights(folder / f"step{step:07d}.safetensors", net, info)
    Image.fromarray(picture).save(folder / f"step{step:07d}.png")
    for old in sorted(folder.glob("step*.safetensors"))[:-count]:
        old.unlink()
        old.with_suffix(".png").unlink(missing_ok=True)


def finish(
    cfg: config.TrainConfig,
    run: Path,
    weights: Path,
    report: str,
    picture: NDArray[np.uint8],
    sources: list[Source],
    console: Console,
) -> None:
    """Write what the last validation found, and the ONNX model and the shader of a finished run, with adaptive strength where it works."""
    Image.fromarray(picture).save(run / "sample.png")
    (run / "report.md").write_text(report)
    net, info = load_weights(weights)
    file = weights.with_suffix(".onnx")
    with busy(f"writing {file.name} and comparing it with PyTorch", console):
        write(to_onnx(net, info), file)
    made = [weights, file, run / "sample.png", run / "report.md"]
    names = [name for name, weight in cfg.distort.codecs.items() if weight]
    if cfg.calibrate and names and works_with(info):
        console.print("calibrating strength; --calibrate 0 leaves it constant")
        for line in calibrate(file, sources, cfg.distort, cfg.calibrate, cfg.seed + 1, console, names):
            console.print(line, markup=False, soft_wrap=True)
    try:
        with busy(f"writing {weights.stem}.glsl", console):
            shader = to_glsl(file.read_bytes(), weights.stem)
        (run / f"{weights.stem}.glsl").write_text(shader, encoding="ascii", newline="\n")
        made.append(run / f"{weights.stem}.glsl")
    except UnsupportedGraph as error:
        console.print(f"no shader: {error}")
    console.print("\n".join(f"wrote {path}" for path in made))


def start_from(net: Network, path: Path) -> None:
    """Copy weights of the same network, without branches, into ``net``."""
    other, info = load_weights(path)
    if any(isinstance(module, Branched) for module in net.modules()):
        raise TrainingError(
            f"{path} holds folded weights, which cannot be the start of a network with branches; leave branches out of network_args"
        )
    try:
        net.load_state_dict(other.state_dict())
    except RuntimeError as error:
        raise TrainingError(f"{path} holds {info.network} {dict(info.network_args)}, which does not fit: {error}") from error


def facts(net: Network, cfg: config.TrainConfig) -> ModelInfo:
    """What the weights' file says about itself."""
    return describe(
        net, cfg.network, cfg.network_args, description=cfg.description, recipe=cfg.recipe(), recipe_hash=cfg.recipe_hash()
    )


def cropped(lq: torch.Tensor, margin: int) -> torch.Tensor:
    """A batch's input without its margin."""
    return lq[:, :, margin : lq.shape[-2] - margin, margin : lq.shape[-1] - margin]


def base(lq: torch.Tensor, net: Network, margin: int) -> torch.Tensor:
    """What a residual is added to: the restored channels of the input without its margin, enlarged by nearest neighbour."""
    inner = cropped(planes.base(lq, net.layout), margin)
    return nn.functional.interpolate(inner, scale_factor=net.scale) if net.scale > 1 else inner


def check_device(name: str) -> None:
    """Refuse a device that is not there.

    Raises:
        ConfigError: with what is there instead.
    """
    if name not in ("cpu", "cuda"):
        raise config.ConfigError(f"unknown device {name!r}; known: cpu, cuda")
    if name == "cuda" and not torch.cuda.is_available():
        why = "PyTorch finds no GPU" if torch.version.cuda or torch.version.hip else "this PyTorch is built without CUDA"
        raise config.ConfigError(f"device cuda cannot be used, {why}; leave --device out, which trains on the CPU")


def parse(argv: list[str] | None = None) -> tuple[config.TrainConfig, bool, int]:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recipe", nargs="?", type=Path, help="TOML file; flags replace its values")
    parser.add_argument(
        "--only", default="", metavar="PHASE", help=f"only the recipe's stages of a phase: {', '.join(config.PHASES)}"
    )
    parser.add_argument("--resume", action="store_true", help="go on from the run's checkpoint")
    parser.add_argument(
        "--compression-debug", type=int, default=0, metavar="N", help="write pictures of the first N pairs to the run's folder"
    )
    parser.usage = "train.py [RECIPE.toml] [--data FOLDER ...] [options]"
    choices = {"network": sorted(NETWORKS), "device": ["cpu", "cuda"], "discriminator": list(DISCRIMINATORS)}
    config.add_flags(parser, config.TrainConfig, skip=("distort", "stages"), choices=choices)
    config.add_flags(
        parser.add_argument_group("every stage"), config.Stage, choices={"phase": config.PHASES, "loss": sorted(LOSSES)}
    )
    config.add_flags(parser.add_argument_group("compression (--distort)"), DistortConfig, prefix="distort_")
    parser.add_argument("--distort", action=argparse.BooleanOptionalAction, help="compress at all; --no-distort is chance 0")
    flags = vars(parser.parse_args(config.recipe_first(parser, sys.argv[1:] if argv is None else argv)))
    recipe, resume, distort = flags.pop("recipe"), flags.pop("resume"), flags.pop("distort")
    debug_pairs, only = flags.pop("compression_debug"), flags.pop("only")
    if distort is False:
        flags["distort_chance"] = 0.0
    return config.read(recipe, flags, only), resume, debug_pairs


def main(argv: list[str] | None = None) -> int:
    """Command-line entry; returns the exit status."""
    console = Console(stderr=True)
    group = Group()
    try:
        cfg, resume, debug_pairs = parse(argv)
        check_device(cfg.device)
        group = join(cfg.device)
        console.quiet = not group.leads
        train(cfg, resume, debug_pairs, console, group)
    except (
        config.ConfigError,
        DataError,
        checkpoint.CheckpointError,
        TrainingError,
        ExportError,
        FileNotFoundError,
        ValueError,
    ) as error:
        console.print(f"[red]train.py: {error}")
        return 1
    except torch.OutOfMemoryError as error:
        console.print(f"[red]train.py: out of memory ({error}); lower --batch-size or --patch and --resume")
        return 1
    except KeyboardInterrupt:
        console.print("stopped; go on with --resume")
        return 130
    finally:
        leave(group)
    return 0


if __name__ == "__main__":
    sys.exit(main())
