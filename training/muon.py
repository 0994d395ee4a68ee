# SPDX-License-Identifier: MIT
"""Muon (Jordan et al. 2024, KellerJordan/Muon) for convolutions: momentum whose matrix form is made orthogonal."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn


def orthogonalise(matrix: Tensor, steps: int = 5) -> Tensor:
    """Newton-Schulz iteration: move the singular values of an m x n matrix towards 1."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = matrix.T if matrix.shape[0] > matrix.shape[1] else matrix
    x = x / (x.norm() + 1e-7)
    for _ in range(steps):
        gram = x @ x.T
        x = a * x + (b * gram + c * gram @ gram) @ x
    out: Tensor = x.T if matrix.shape[0] > matrix.shape[1] else x
    return out


# torch.optim.Muon (PyTorch 2.9 and later) takes matrices alone, scales its rate by their shape, and iterates in bfloat16: its updates
# of this size differ by 1.5 to 2 %, and shipped recipes would no longer give their weights.
class Muon(torch.optim.Optimizer):
    """Muon for weights of two or more dimensions, flattened to out x rest; Nesterov momentum, no weight decay."""

    def __init__(self, params: Iterable[Tensor], lr: float = 1e-2, momentum: float = 0.95) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """One update of every weight that has a gradient."""
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]
                if "momentum" not in state:
                    state["momentum"] = torch.zeros_like(p)
                buffer = state["momentum"]
                buffer.lerp_(p.grad, 1 - group["momentum"])
                update = p.grad.lerp(buffer, group["momentum"])
                p.add_(orthogonalise(update.flatten(1)).view_as(p), alpha=-group["lr"])


def split_parameters(net: nn.Module) -> tuple[list[Tensor], list[Tensor]]:
    """Weights for Muon (convolutions with more than 4 inputs and outputs) and all others, each in registration order."""
    hidden: list[Tensor] = [p for p in net.parameters() if p.ndim == 4 and min(p.shape[:2]) > 4]
    chosen = {id(p) for p in hidden}
    return hidden, [p for p in net.parameters() if id(p) not in chosen]
