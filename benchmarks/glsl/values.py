# SPDX-License-Identifier: MIT
"""Values of GLSL as the counter sees them: types, integers that are known, and whether pixels are in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from glsl.text import ShaderError
from glsl.value_types import Type, integer

BYTES = {"f": 4, "h": 2, "i": 4, "u": 4, "b": 4, "v": 0}
COMPONENTWISE = {"min": 1, "max": 1, "clamp": 2, "mix": 1, "step": 1, "sign": 1, "floor": 1, "ceil": 1, "fract": 1, "round": 1}
COMPONENTWISE |= {"sqrt": 1, "inversesqrt": 1, "exp": 1, "exp2": 1, "log": 1, "log2": 1, "pow": 3, "sin": 1, "cos": 1, "tanh": 2}
COMPONENTWISE |= {"smoothstep": 4, "mod": 2, "trunc": 1, "roundEven": 1, "degrees": 1, "radians": 1, "atan": 4, "abs": 0}
"""Operations for a component beside multiply-adds; a sign or an absolute value is free."""
PRODUCTS = {"dot": 1, "fma": 1, "mix": 1, "length": 1, "distance": 1, "normalize": 2, "matrixCompMult": 1, "cross": 2}
"""Multiply-adds for a component of the first argument."""
TO_SCALAR = ("dot", "length", "distance")


@dataclass
class Value:
    """What is known of an expression."""

    kind: Type
    data: bool = False
    """Depends on pixels."""
    known: tuple[int | None, ...] | None = None
    """Integers, where they are known."""
    product: bool = False
    """A multiplication that an addition can join."""
    dims: tuple[int, ...] = ()
    """Lengths where it is an array."""
    shared: bool = False
    buffer: str = ""
    """Its name where it is a variable of a buffer."""

    @property
    def width(self) -> int:
        """Components."""
        return self.kind[1] * self.kind[2]


def builtin(name: str, values: Sequence[Value], data: bool, cost: Counter[str]) -> Value:
    """The result of a function of GLSL; what it costs is added to ``cost``.

    Raises:
        ShaderError: the counter does not know the function.
    """
    widest = max(values, key=lambda v: v.width, default=Value(("f", 1, 1)))
    if name in PRODUCTS and data:
        cost["half" if widest.kind[0] == "h" else "full"] += PRODUCTS[name] * widest.width
    if name in COMPONENTWISE:
        if widest.kind[0] in "iu":
            cost["other"] += max(1, COMPONENTWISE[name]) * widest.width if data else 0
            return replace(widest, data=data, buffer="", known=extreme(name, values, widest.width))
        cost["other"] += COMPONENTWISE[name] * widest.width if data else 0
        return Value(widest.kind, data)
    if name in PRODUCTS:
        return Value((widest.kind[0], 1, 1) if name in TO_SCALAR else widest.kind, data, None, name in ("dot", "fma"))
    if name in ("lessThan", "greaterThan", "lessThanEqual", "greaterThanEqual", "equal", "notEqual", "not"):
        return Value(("b", widest.width, 1), data)
    if name in ("any", "all", "isnan", "isinf"):
        return Value(("b", 1, 1), data)
    if name == "transpose":
        return Value((widest.kind[0], widest.kind[2], widest.kind[1]), data)
    if name in ("linearize", "delinearize"):
        return widest
    repacked = {"packSnorm4x8": ("u", 1), "packUnorm4x8": ("u", 1), "packHalf2x16": ("u", 1), "unpackSnorm4x8": ("f", 4)}
    repacked |= {"unpackUnorm4x8": ("f", 4), "unpackHalf2x16": ("f", 2), "packFloat2x16": ("u", 1), "unpackFloat2x16": ("h", 2)}
    if name in repacked:
        base, width = repacked[name]
        cost["other"] += max(widest.width, width) if data else 0
        return Value((base, width, 1), data)
    bits = {"floatBitsToInt": "i", "floatBitsToUint": "u", "intBitsToFloat": "f", "uintBitsToFloat": "f"}
    if name in bits:
        return Value((bits[name], widest.kind[1], 1), data)
    raise ShaderError(f"unknown function {name}")


def size(kind: Type) -> int:
    """Bytes of a value in shared memory, where three components are as long as four."""
    return BYTES[kind[0]] * (4 if kind[1] == 3 else kind[1]) * kind[2]


def letter(letter: str) -> int:
    return max(text.find(letter) for text in ("xyzw", "rgba", "stpq"))


def field(value: Value, letters: str) -> Value:
    if letters == "length":
        return Value(("i", 1, 1), known=(value.dims[0],) if value.dims else None)
    known = tuple(value.known[letter(x)] for x in letters) if value.known and value.kind[1] > 1 else value.known
    return Value((value.kind[0], len(letters), 1), value.data, known)


def product(a: Type, b: Type) -> tuple[Type, int]:
    """Type of ``a * b`` and its multiply-adds."""
    if a[2] > 1 and b[2] > 1:
        return (a[0], a[1], b[2]), a[1] * a[2] * b[2]
    if a[2] > 1 and b[1] > 1:
        return (a[0], a[1], 1), a[1] * a[2]
    if b[2] > 1 and a[1] > 1:
        return (b[0], b[2], 1), b[1] * b[2]
    wide = max(a, b, key=lambda k: k[1] * k[2])
    return wide, wide[1] * wide[2]


def _pairs(a: Value, b: Value) -> Iterator[tuple[int | None, int | None]]:
    width = max(len(a.known or ()), len(b.known or ()))
    left, right = (v.known or (None,) for v in (a, b))
    return zip(left * (width // len(left)), right * (width // len(right)), strict=False)


def combine(op: str, a: Value, b: Value) -> tuple[int | None, ...] | None:
    if a.known is None and b.known is None:
        return None
    if op in ("/", "%") and 0 in (b.known or ()):
        return None
    values: list[Any] = [None if x is None or y is None else integer(op, x, y) for x, y in _pairs(a, b)]
    if op in ("==", "!="):
        return None if None in values else (int(all(values) if op == "==" else any(values)),)
    return tuple(values)


def extreme(name: str, values: Sequence[Value], width: int) -> tuple[int | None, ...] | None:
    """min, max and clamp of known integers."""
    if name not in ("min", "max", "clamp") or not all(v.known and None not in v.known for v in values):
        return None
    rows: list[list[int]] = [[int(x or 0) for x in (v.known or ())] for v in values]
    spread = [row * (width // len(row)) for row in rows]
    if name == "clamp":
        return tuple(min(max(x, low), high) for x, low, high in zip(*spread, strict=True))
    return tuple({"min": min, "max": max}[name](column) for column in zip(*spread, strict=True))
