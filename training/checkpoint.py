# SPDX-License-Identifier: MIT
"""Checkpoints: one safetensors file with weights, optimiser state and configuration, written aside and renamed."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from vsartifact.core.files import whole_file


class CheckpointError(RuntimeError):
    """A checkpoint is missing, incomplete, or belongs to another configuration."""


def save(
    path: Path,
    step: int,
    recipe: dict[str, Any],
    modules: Mapping[str, nn.Module],
    optimisers: Mapping[str, torch.optim.Optimizer],
) -> None:
    """Write a checkpoint beside ``path``, flush it to disk and rename it into place.

    Args:
        path: where it goes.
        step: steps done.
        recipe: what decides the weights.
        modules, optimisers: whatever learns, by a name of its own each.

    Raises:
        CheckpointError: it cannot be written; the previous checkpoint stays whole.
    """
    tensors = {f"{name}.{k}": v for name, module in modules.items() for k, v in module.state_dict().items()}
    for name, optimiser in optimisers.items():
        for index, state in optimiser.state_dict()["state"].items():
            tensors |= {f"{name}.{index}.{k}": torch.as_tensor(v) for k, v in state.items()}
    try:
        with whole_file(path) as partial:
            save_file(
                {k: v.detach().cpu().contiguous() for k, v in tensors.items()},
                partial,
                metadata={"step": str(step), "recipe": json.dumps(recipe, sort_keys=True)},
            )
            with partial.open("rb") as file:
                os.fsync(file.fileno())
    except (OSError, SafetensorError) as error:
        kept = f"; {path} of an earlier step is whole" if path.exists() else ""
        raise CheckpointError(f"cannot write checkpoint {path}: {error}{kept}") from error


def load(
    path: Path, recipe: dict[str, Any], modules: Mapping[str, nn.Module], optimisers: Mapping[str, torch.optim.Optimizer]
) -> int:
    """Fill modules and optimisers from a checkpoint with the same names and return its step.

    Raises:
        CheckpointError: the file is missing or truncated, or its recipe differs; the first difference is named.
    """
    if not path.is_file():
        raise CheckpointError(f"no checkpoint at {path}; start without --resume")
    try:
        with safe_open(path, framework="pt") as file:
            meta = file.metadata()
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
    except SafetensorError as error:
        raise CheckpointError(f"{path} is not a whole checkpoint ({error}); delete it to start again") from error
    saved = json.loads(meta["recipe"])
    for key in sorted(saved.keys() | recipe.keys()):
        if saved.get(key) != recipe.get(key):
            raise CheckpointError(
                f"{path} was made with {key} = {saved.get(key)}, now it is {recipe.get(key)}; "
                "resume with the same recipe or use another name"
            )
    for name, module in modules.items():
        module.load_state_dict(_below(tensors, name + "."))
    for name, optimiser in optimisers.items():
        state: dict[int, dict[str, Tensor]] = {}
        for below, tensor in _below(tensors, name + ".").items():
            index, key = below.split(".", 1)
            state.setdefault(int(index), {})[key] = tensor
        optimiser.load_state_dict({"state": state, "param_groups": optimiser.state_dict()["param_groups"]})
    return int(meta["step"])


def _below(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}
