# SPDX-License-Identifier: MIT
"""What AMD's compiler makes of the convolutions of provider ``vulkan``, without a GPU, and which instructions a wave executes.

The code has loops, so that its length says little: each block of instructions is weighted by how often a wave runs through it, which
follows from the pass's constants. The loops of convolution.comp that a compiler leaves are told apart by what stands in them:

* values that the head reads are staged: a store to shared memory, and nothing of the network is multiplied;
* the input is staged, or computed by the head: a store to shared memory;
* chunks of channels: around both of these;
* taps: multiplications, no store to shared memory.

Branches past the picture's edge are taken as not taken: what stands in a loop is executed.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from pathlib import Path

from shader_amd import Compiled, Compiler

VULKAN = Path(__file__).resolve().parent.parent / "vsartifact" / "plugin" / "engines" / "vulkan"
BUFFERS, PUSHED = 6, 128
MAX_PRODUCTS = 36  # as in convolution.comp
STORES = ("ds_write", "ds_store")
MULTIPLIES = re.compile(r"v_(pk_)?(fma|fmac|mul)_(mix|f16|f32)|v_dot2")
"""The beginning of a chain of additions is a product alone."""


@dataclass
class Loop:
    """Blocks of instructions from the first that is repeated to the one that goes back to it."""

    first: int
    last: int
    inner: list[Loop] = field(default_factory=list)

    def own(self, blocks: list[list[str]]) -> list[str]:
        """Its instructions, those of inner loops left out."""
        within = {i for loop in self.inner for i in range(loop.first, loop.last + 1)}
        return [line for i in range(self.first, self.last + 1) if i not in within for line in blocks[i]]

    def stages(self, blocks: list[list[str]]) -> bool:
        """Whether it, or a loop in it, stores to shared memory."""
        return any(line.startswith(STORES) for i in range(self.first, self.last + 1) for line in blocks[i])

    def multiplies(self, blocks: list[list[str]]) -> bool:
        """Whether it, or a loop in it, multiplies packed or mixed values."""
        return any(MULTIPLIES.match(line) for i in range(self.first, self.last + 1) for line in blocks[i])


@dataclass(frozen=True, kw_only=True)
class Executed:
    """What an invocation of a pass executes."""

    compiled: Compiled
    instructions: int
    floor: float
    """The multiply-adds alone, two an instruction in half precision."""


def read_blocks(assembly: str) -> tuple[list[list[str]], Loop]:
    """Instructions of each block, and the loops, in a tree whose root is the whole."""
    numbers: dict[str, int] = {}
    blocks: list[list[str]] = []
    for line in assembly.splitlines():
        if name := re.match(r"(BB\d+):", line):
            numbers[name[1]] = len(blocks)
            blocks.append([])
        elif (text := line.split(";")[0].strip()) and blocks:
            blocks[-1].append(text)
    ends: dict[int, int] = {}
    for i, block in enumerate(blocks):
        for line in block:
            jump = re.match(r"s_c?branch\w* (BB\d+)", line)
            if jump and numbers[jump[1]] <= i:
                ends[numbers[jump[1]]] = max(i, ends.get(numbers[jump[1]], i))
    root = Loop(0, len(blocks) - 1)
    for first, last in sorted(ends.items(), key=lambda item: (item[0], -item[1])):
        around = root
        while around.inner and first <= around.inner[-1].last:
            around = around.inner[-1]
        around.inner.append(Loop(first, last))
    return blocks, root


@dataclass(frozen=True)
class Trips:
    """How often each loop of convolution.comp is run through, from the constants of a pass."""

    source: int
    chunks: int
    staging: int
    taps: int

    @classmethod
    def of(cls, constants: list[int]) -> Trips:
        """The names are those of convolution.comp."""
        threads_x, threads_y, pixels_x, pixels_y, kernel_y, kernel_x, stride = constants[:7]
        in_blocks, chunk = (constants[9] + 3) // 4, constants[10]
        head_y, head_x, head_stride = constants[26:29]
        rows, columns = (threads_y * pixels_y - 1) * stride + kernel_y, (threads_x * pixels_x - 1) * stride + kernel_x
        source = ((rows - 1) * head_stride + head_y) * ((columns - 1) * head_stride + head_x) if head_y else 0
        threads = threads_x * threads_y
        taps, added = kernel_y * kernel_x, (1 if constants[14] else 4) * chunk
        run = next((n for n in (taps, kernel_x) if added * n <= MAX_PRODUCTS), 1)
        return cls(
            -(-source // threads),
            in_blocks // chunk,
            -(-rows * columns // threads),
            taps // run,
        )


def executed_instructions(assembly: str, trips: Trips) -> int:
    """Instructions that a wave executes."""
    blocks, root = read_blocks(assembly)

    def walk(loop: Loop, times: int) -> int:
        total = times * len(loop.own(blocks))
        for inner in loop.inner:
            if any(line.startswith(STORES) for line in inner.own(blocks)):
                head_reads = loop is root and trips.source and not inner.multiplies(blocks)
                trip = trips.source if head_reads else trips.staging
            else:
                trip = trips.chunks if inner.stages(blocks) else trips.taps
            total += walk(inner, times * trip)
        return total

    return walk(root, 1)


def spirv(half: bool) -> bytes:
    """The convolution's code that is in the plugin."""
    text = (VULKAN / f"convolution_{'half' if half else 'float'}.inc").read_text()
    words = [int(word, 16) for word in re.findall(r"0x[0-9a-f]+", text)]
    return struct.pack(f"<{len(words)}I", *words)


def compile_pass(compiler: Compiler, half: bool, constants: list[int], multiplied: float, head: float) -> Executed:
    """What the compiler makes of a pass.

    Args:
        compiler: for which GPU.
        half: whether it is the form in half precision.
        constants: of the pass, those of convolution.comp.
        multiplied: multiply-adds of an invocation, without its head's.
        head: those of its head, which are in single precision always.
    """
    kind = compiler.vk.VK_DESCRIPTOR_TYPE_STORAGE_BUFFER
    compiled = compiler.compile_spirv(spirv(half), [kind] * BUFFERS, constants, PUSHED)
    done = executed_instructions(compiled.assembly, Trips.of(constants))
    return Executed(compiled=compiled, instructions=done, floor=multiplied / (2 if half else 1) + head)
