# SPDX-License-Identifier: MIT
"""Types of GLSL by name, and its integer arithmetic."""

from __future__ import annotations

import re

Type = tuple[str, int, int]
"""Base, rows and columns. Bases: f float, h half, i int, u unsigned, b bool, v void; a vector has one column."""


def type_named(name: str) -> Type | None:
    """The type that a word names, or None."""
    scalars = {"float": "f", "double": "f", "float32_t": "f", "float16_t": "h", "int": "i", "uint": "u", "bool": "b", "void": "v"}
    if name in scalars:
        return scalars[name], 1, 1
    if match := re.fullmatch(r"(u?)int(?:8|16|32|64)_t", name):
        return match[1] or "i", 1, 1
    if match := re.fullmatch(r"(f16|f32|d|i|u|b|i8|u8|i16|u16|)vec([234])", name):
        return {"f16": "h", "": "f", "f32": "f", "d": "f"}.get(match[1], match[1][:1]), int(match[2]), 1
    if match := re.fullmatch(r"(f16|f32|d|)mat([234])(?:x([234]))?", name):
        return "h" if match[1] == "f16" else "f", int(match[3] or match[2]), int(match[2])
    return None


def integer(op: str, a: int, b: int) -> int:
    """An operator of GLSL on integers."""
    match op:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "/":
            return int(a / b)
        case "%":
            return a % b
        case "<<":
            return a << b
        case ">>":
            return a >> b
        case "&":
            return a & b
        case "|":
            return a | b
        case "^":
            return a ^ b
        case "&&":
            return int(bool(a) and bool(b))
        case "||":
            return int(bool(a) or bool(b))
        case "^^":
            return int(bool(a) != bool(b))
    return int({"<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b, "==": a == b, "!=": a != b}[op])
