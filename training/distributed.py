# SPDX-License-Identifier: MIT
"""Training on several processes, GPUs or machines under torchrun: every process takes its share of each batch.

Gradients are averaged in one all-reduce per step, so that N processes with a batch of B / N do what one does with B, within float
noise. Networks here are small; overlapping communication with the backward pass would gain nothing.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch import distributed as dist


@dataclass(frozen=True)
class Group:
    """This process's place among all."""

    rank: int = 0
    world: int = 1
    local_rank: int = 0
    local_world: int = 1

    @property
    def leads(self) -> bool:
        """Whether this process writes files and reports."""
        return self.rank == 0

    def share(self, batch: Tensor) -> Tensor:
        """This process's part of a batch."""
        return batch[self.rank :: self.world]

    def average_gradients(self, net: nn.Module) -> None:
        """Replace every gradient by its mean over all processes."""
        if self.world == 1:
            return
        gradients = [p.grad for p in net.parameters() if p.grad is not None]
        flat = torch.cat([g.flatten() for g in gradients])
        dist.all_reduce(flat)
        flat /= self.world
        start = 0
        for gradient in gradients:
            gradient.copy_(flat[start : start + gradient.numel()].view_as(gradient))
            start += gradient.numel()

    def average_buffers(self, net: nn.Module) -> None:
        """Replace every buffer of real numbers, such as statistics of batch norms, by its mean over all processes.

        Batch norms themselves see their own process's share of the batch alone.
        """
        if self.world == 1:
            return
        for buffer in net.buffers():
            if buffer.is_floating_point():
                dist.all_reduce(buffer)
                buffer /= self.world


def join(device: str) -> Group:
    """Join the other processes if torchrun started this one, and choose this process's GPU."""
    if "WORLD_SIZE" not in os.environ or int(os.environ["WORLD_SIZE"]) == 1:
        return Group()
    rank, world, local, local_world = (int(os.environ[k]) for k in ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE"))
    if device == "cuda":
        torch.cuda.set_device(local)
    dist.init_process_group("nccl" if device == "cuda" else "gloo")
    return Group(rank, world, local, local_world)


def leave(group: Group) -> None:
    """Leave the process group."""
    if group.world > 1:
        dist.destroy_process_group()
