# SPDX-License-Identifier: MIT
"""The training configuration: one dataclass, read from a TOML recipe, overridden by flags made from its fields."""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import re
import tomllib
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vsartifact.training.degrade import DistortConfig
from vsartifact.training.losses import check
from vsartifact.training.networks.discriminator import DISCRIMINATORS

PHASES = ("generator", "discriminator", "adversarial")


class ConfigError(ValueError):
    """A recipe or a flag names something that does not exist or holds an impossible value."""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A part of the run with its own loss, patch size and learning-rate cycle."""

    iters: int
    """Optimiser steps."""
    phase: str = "generator"
    """Who learns: ``generator`` (the network), ``discriminator`` (it alone, on what the network restores), ``adversarial`` (both)."""
    loss: Mapping[str, float] = field(default_factory=lambda: {"mse": 1.0})
    """Weights of the network's losses: ``losses.LOSSES``, ``feature`` (see features), and in that phase ``adversarial``, whose weight
    is the length of its gradient over that of all others."""
    auxiliary: Mapping[str, float] = field(default_factory=dict)
    """Weights of the network's own losses (``Network.auxiliary``), e.g. that of a router."""
    balance: float = 0.2
    """How far pairs are weighed by their own frame's error: 0 = not at all, 1 = all gains in decibels count alike."""
    lr: float = 2e-3
    """Peak learning rate of Adam: first and last layer, biases, PReLU slopes."""
    muon_lr: float = 1e-2
    """Peak learning rate of Muon: hidden convolutions. 0 gives them to Adam."""
    discriminator_lr: float = 1e-4
    """Peak learning rate of the discriminator's Adam."""
    warmup: int = 200
    """Steps of linear warm-up, before a cosine down to 1 %."""
    batch_size: int = 16
    """Patches per step."""
    patch: int = 64
    """Width and height of a patch."""
    grid: int = 1
    """Patches begin at multiples of this in tensor positions: at 8 those of luma hold whole blocks of JPEG, as loss blocking needs."""

    def __post_init__(self) -> None:
        if self.phase not in PHASES:
            raise ConfigError(f"unknown phase {self.phase!r}; known: {', '.join(PHASES)}")
        for name in ("iters", "batch_size", "patch", "grid", "lr", "discriminator_lr"):
            if getattr(self, name) <= 0:
                raise ConfigError(f"{name} must be positive, got {getattr(self, name)}")
        try:
            check(self.loss)
        except ValueError as error:
            raise ConfigError(str(error)) from error
        if self.patch % self.grid:
            raise ConfigError(f"patch {self.patch} does not fit grid {self.grid}; make it a multiple")
        if self.loss.get("blocking") and self.grid % 8:
            raise ConfigError(f"loss blocking needs patches that hold whole blocks of 8x8, got grid {self.grid}; set grid to 8")
        if self.phase == "generator" and self.loss.get("adversarial"):
            raise ConfigError("loss adversarial needs a discriminator that learns, too; set phase to adversarial")
        if self.phase == "adversarial" and (
            not self.loss.get("adversarial") or not any(w for n, w in self.loss.items() if n != "adversarial")
        ):
            raise ConfigError(
                "phase adversarial needs the loss adversarial and another one; give both, e.g. mse=1 adversarial=0.5"
            )


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """Everything that decides which weights come out, and some things about the machine that do not."""

    name: str = "model"
    """Name of the model: of the run's folder and of the files it ends with."""
    description: str = ""
    """One line for people, stored in the model."""
    network: str = "fsrcnnx"
    """Key of ``NETWORKS``."""
    network_args: Mapping[str, Any] = field(default_factory=dict)
    """Arguments of the network, e.g. d=16 s=0 m=4 r=1 scale=1."""
    data: tuple[str, ...] = ()
    """Folders of pictures and clips to train on."""
    renders: tuple[str, ...] = ()
    """Keywords of renders: a path that holds one counts as computer-generated in what the run says of its data."""
    renders_sample_lightly: tuple[str, ...] = ()
    """Keywords of renders that are drawn at a fifth of their weight; they need not be among the others."""
    distort: DistortConfig = field(default_factory=DistortConfig)
    """How pairs are made."""
    stages: tuple[Stage, ...] = (Stage(iters=20000),)
    """Parts of the run, one after the other."""
    init: str = ""
    """Weights of the same network to start from; empty starts from random ones."""
    discriminator: str = "texture"
    """The critic of the phases discriminator and adversarial: ``texture`` or ``published``."""
    init_discriminator: str = ""
    """Weights of the discriminator to start from, as an earlier run left them in discriminator.safetensors."""
    features: str = ""
    """Network of the loss feature: vgg19 (downloaded), the path of vgg19-dcbb9e9d.pth, or own:FILE (see ``feature_net.py``)."""
    seed: int = 0
    """Seed of weights, pairs and batches."""
    warm: int = 256
    """Files of pairs that must exist before the first step."""
    fresh: float = 0.05
    """New files of pairs per step."""
    pool: int = 2000
    """Files of pairs that a step draws from; about 450 KB each on disk."""
    ema: float = 0.0
    """Decay of an exponential moving average of the weights, which is then what is exported; 0 = off."""
    bf16: bool = False
    """bfloat16 autocast in the network's forward pass."""
    validate_every: int = 2000
    """Steps between validations on held-out sources."""
    save_every: int = 1000
    """Steps between checkpoints."""
    keep: int = 0
    """Validations whose weights and picture are kept in the run's folder, the last so many: the sharpest is not always the last."""
    calibrate: int = 20
    """Clips per codec that the strength of the finished model is fitted on; 0 = it is not adaptive."""

    workers: int = 1
    """Processes that make pairs ahead of the loop (does not change the result)."""
    threads: int = 0
    """PyTorch's threads; 0 leaves its default."""
    compile: bool = False
    """Compile the forward pass with torch.compile (pays on long runs; sums in another order)."""
    device: str = "cpu"
    """``cpu`` or ``cuda``."""
    cache: str = "cache"
    """Folder for pairs."""
    runs: str = "runs"
    """Folder in which the run's folder is made."""

    def __post_init__(self) -> None:
        for name, least in (
            ("warm", 1),
            ("fresh", 0),
            ("pool", self.warm),
            ("validate_every", 1),
            ("save_every", 1),
            ("workers", 0),
            ("keep", 0),
            ("calibrate", 0),
        ):
            if getattr(self, name) < least:
                raise ConfigError(f"{name} must be at least {least}, got {getattr(self, name)}")
        if self.discriminator not in DISCRIMINATORS:
            raise ConfigError(f"unknown discriminator {self.discriminator!r}; known: {', '.join(DISCRIMINATORS)}")
        if not 0 <= self.ema < 1:
            raise ConfigError(f"ema must be 0..1, 1 excluded, got {self.ema}")
        if not self.stages:
            raise ConfigError("a recipe needs at least one stage")

    def recipe(self) -> dict[str, Any]:
        """What decides the weights, as plain JSON values: all but the fields about the machine."""
        values: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(self), default=list))
        for name in ("data", "compile", "workers", "threads", "device", "cache", "runs", "keep", "calibrate"):
            del values[name]
        for name in ("vvc_streams", "vvc_encoder"):
            values["distort"][name] = Path(values["distort"][name]).name
        for name in ("init", "init_discriminator"):
            values[name] = Path(values[name]).name
        values["data"] = [Path(folder).name for folder in self.data]
        own = "own:" if self.features.startswith("own:") else ""
        values["features"] = own + Path(self.features.removeprefix("own:")).name
        return values

    def recipe_hash(self) -> str:
        """First 16 hex digits of the SHA-256 of the canonical JSON of :meth:`recipe`."""
        return hashlib.sha256(json.dumps(self.recipe(), sort_keys=True).encode()).hexdigest()[:16]

    def stage_at(self, step: int) -> tuple[Stage, int]:
        """The stage that a step belongs to and the step's number within it."""
        for stage in self.stages:
            if step < stage.iters:
                return stage, step
            step -= stage.iters
        raise ConfigError(f"step {step} lies behind the last stage")

    @property
    def iters(self) -> int:
        """Steps of all stages."""
        return sum(stage.iters for stage in self.stages)


def from_dict(cls: type[Any], values: Mapping[str, Any], where: str) -> Any:
    """Build a configuration dataclass from plain values.

    Raises:
        ConfigError: a key is unknown or a value has the wrong type.
    """
    hints = typing.get_type_hints(cls)
    known = {f.name for f in dataclasses.fields(cls)}
    for key in values:
        if key not in known:
            raise ConfigError(f"{where}: unknown key {key!r}; known: {', '.join(sorted(known))}")
    try:
        return cls(**{key: _convert(hints[key], value, f"{where}: {key}") for key, value in values.items()})
    except (TypeError, ValueError) as error:
        raise error if isinstance(error, ConfigError) else ConfigError(f"{where}: {error}") from error


def _convert(hint: Any, value: Any, where: str) -> Any:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if dataclasses.is_dataclass(hint):
        return from_dict(typing.cast(type[Any], hint), value, where)
    if origin is tuple and isinstance(value, (list, tuple)):
        kinds = [args[0]] * len(value) if args[-1] is Ellipsis else args
        if len(kinds) == len(value):
            return tuple(_convert(kind, item, where) for kind, item in zip(kinds, value, strict=True))
    elif origin is not None and issubclass(origin, Mapping) and isinstance(value, Mapping):
        return {str(k): _convert(args[1], v, where) for k, v in value.items()}
    elif hint is Any:
        return value
    elif hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    elif isinstance(hint, type) and isinstance(value, hint) and not (hint is int and isinstance(value, bool)):
        return value
    raise ConfigError(
        f"{where} must be {hint if isinstance(hint, types.GenericAlias) else getattr(hint, '__name__', hint)}, got {value!r}"
    )


def _pairs(kind: Callable[[str], Any]) -> Callable[[str], tuple[str, Any]]:
    def parse(text: str) -> tuple[str, Any]:
        name, equals, value = text.partition("=")
        if not equals:
            raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
        if "=" in value:
            raise argparse.ArgumentTypeError(
                f"{text!r} holds more than one value; give {text.replace(',', ' ')}, with spaces between"
            )
        return name, kind(value)

    return parse


def _range(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)(?:(?::|-|\.\.)(\d+))?", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is no range; write it as 22:30")
    return int(found[1]), int(found[2] or found[1])


def _scalar(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def add_flags(parser: argparse._ActionsContainer, cls: type[Any], prefix: str = "", skip: Sequence[str] = (),
    choices: Mapping[str, Sequence[str]] | None = None,
) -> None:  # fmt: skip
    """Give ``parser`` one flag for each field of a configuration dataclass; its docstring and default become the help text.

    Args:
        parser: which gets them.
        cls: the dataclass.
        prefix: of the flags' names.
        skip: fields without a flag.
        choices: values to name in the help text, by field.
    """
    choices = choices or {}
    hints = typing.get_type_hints(cls)
    texts = _field_docs(cls)
    for f in dataclasses.fields(cls):
        if f.name in skip:
            continue
        hint, flag = hints[f.name], "--" + (prefix + f.name).replace("_", "-")
        text = texts.get(f.name, "") + _default_text(f) + (f" One of {', '.join(choices[f.name])}." if f.name in choices else "")
        options: dict[str, Any] = {"help": text, "default": argparse.SUPPRESS, "dest": prefix + f.name}
        args = typing.get_args(hint)
        if hint is bool:
            options["action"] = argparse.BooleanOptionalAction
        elif typing.get_origin(hint) is tuple:
            options |= {"nargs": "+" if args[-1] is Ellipsis else len(args), "type": args[0]}
        elif args:
            kind: Callable[[str], Any] = float if args[1] is float else _scalar if args[1] is Any else _range
            options |= {"nargs": "+", "type": _pairs(kind), "metavar": "NAME=LOW:HIGH" if kind is _range else "NAME=VALUE"}
        else:
            options["type"] = hint
        parser.add_argument(flag, **options)


def _default_text(f: dataclasses.Field[Any]) -> str:
    """What a flag is without a recipe, as it is written on the command line."""
    value = f.default_factory() if f.default_factory is not dataclasses.MISSING else f.default
    if value is dataclasses.MISSING:
        return ""
    if isinstance(value, Mapping):
        value = " ".join(f"{key}={item}" for key, item in value.items())
    elif isinstance(value, tuple):
        value = " ".join(map(str, value))
    return f" (default: {value})".replace("%", "%%") if value != "" else ""


def recipe_first(parser: argparse.ArgumentParser, argv: Sequence[str]) -> list[str]:
    """The arguments with a recipe, NAME.toml, before the options: behind one that takes several values it would be one of them."""
    single = {flag for action in parser._actions if action.nargs is None for flag in action.option_strings}
    at = [
        i
        for i, word in enumerate(argv)
        if word.endswith(".toml") and not word.startswith("-") and (i == 0 or argv[i - 1] not in single)
    ]
    return [argv[i] for i in at] + [word for i, word in enumerate(argv) if i not in at]


def _field_docs(cls: type[Any]) -> dict[str, str]:
    """Docstrings below the fields of a dataclass, read from its source."""
    import ast
    import inspect
    import textwrap

    body = ast.parse(textwrap.dedent(inspect.getsource(cls))).body[0]
    assert isinstance(body, ast.ClassDef)
    out = {}
    for node, after in zip(body.body, body.body[1:], strict=False):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(after, ast.Expr):
            out[node.target.id] = str(typing.cast(ast.Constant, after.value).value).replace("%", "%%").replace("``", "")
    return out


def read(recipe: Path | None, flags: Mapping[str, Any], only: str = "") -> TrainConfig:
    """A recipe file with flags over it, of its stages ``only`` those of one phase.

    Flags of :class:`Stage` replace that value in every stage; ``distort_...`` flags go into ``distort``. Of the network's arguments, unless
    it is another network, and of the qualities of codecs those that flags do not name stay.

    Raises:
        ConfigError: the recipe is missing, is not TOML, holds something unknown, or has no stage of that phase.
    """
    values: dict[str, Any] = {}
    if recipe is not None:
        try:
            values = tomllib.loads(recipe.read_text())
        except OSError as error:
            raise ConfigError(f"cannot read recipe {recipe}: {error.strerror}") from error
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{recipe} is not valid TOML: {error}") from error
    if only:
        values["stages"] = [stage for stage in values.get("stages", [{"iters": 20000}]) if stage.get("phase", PHASES[0]) == only]
        if not values["stages"]:
            raise ConfigError(f"{recipe or 'flags'}: no stage of phase {only}; known phases: {', '.join(PHASES)}")
    if flags.get("network", values.get("network")) != values.get("network", TrainConfig.network):
        values.pop("network_args", None)  # those of another network
    stage_fields = {f.name for f in dataclasses.fields(Stage)}
    for key, value in flags.items():
        if isinstance(value, list) and value and isinstance(value[0], tuple):
            value = dict(value)
        if key == "network_args":
            value = values.get(key, {}) | value
        if key == "distort_qualities":
            value = values.get("distort", {}).get("qualities", {}) | value
        if key.startswith("distort_"):
            values["distort"] = values.get("distort", {}) | {key.removeprefix("distort_"): value}
        elif key in stage_fields:
            values["stages"] = [stage | {key: value} for stage in values.get("stages", [{"iters": 20000}])]
        else:
            values[key] = value
    return typing.cast(TrainConfig, from_dict(TrainConfig, values, str(recipe or "flags")))
