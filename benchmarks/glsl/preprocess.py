# SPDX-License-Identifier: MIT
"""Tokens and the preprocessor of GLSL: macros and conditions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from glsl.syntax import Parser, arguments, constant
from glsl.text import ShaderError

TOKEN = re.compile(
    r"\s*(0[xX][0-9a-fA-F]+[uU]?|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?:hf|HF|lf|LF|[fFuU])?|\w+"
    r"|<<=|>>=|\+\+|--|&&|\|\||\^\^|<<|>>|[-+*/%&|^<>=!]=|[^\s\w])"
)
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)


@dataclass(frozen=True, kw_only=True)
class Macro:
    """A ``#define``."""

    parameters: tuple[str, ...] | None
    body: tuple[str, ...]


def tokenize(text: str) -> list[str]:
    """Words and operators."""
    return TOKEN.findall(text)


def preprocess(text: str, defines: dict[str, str]) -> list[str]:
    """Tokens after macros and conditions; ``defines`` are what the player and the compiler predefine.

    Raises:
        ShaderError: a condition or a macro is malformed.
    """
    macros = {name: Macro(parameters=None, body=tuple(tokenize(body))) for name, body in defines.items()}
    out: list[str] = []
    plain: list[str] = []
    taken: list[tuple[bool, bool]] = []
    """For each open condition: whether its branch is read, and whether one has been already."""
    for line in COMMENT.sub(" ", text).replace("\\\n", " ").splitlines():
        match = re.match(r"\s*#\s*(\w+)\s*(.*)", line)
        active = all(reading for reading, _ in taken)
        if not match:
            if active:
                plain.append(line)
            continue
        word, rest = match.groups()
        if word in ("define", "undef") and active:
            out += expand(tokenize("\n".join(plain)), macros)
            plain = []
            if word == "undef":
                macros.pop(rest.strip(), None)
            else:
                _define(rest, macros)
        elif word in ("if", "ifdef", "ifndef"):
            known = {"if": rest, "ifdef": f"defined({rest})", "ifndef": f"!defined({rest})"}[word]
            value = active and _condition(known, macros)
            taken.append((value, value))
        elif word in ("elif", "else", "endif"):
            if not taken:
                raise ShaderError(f"#{word} without #if")
            _, before = taken.pop()
            if word != "endif":
                outer = all(reading for reading, _ in taken)
                value = outer and not before and (word == "else" or _condition(rest, macros))
                taken.append((value, before or value))
    return out + expand(tokenize("\n".join(plain)), macros)


def expand(tokens: Sequence[str], macros: dict[str, Macro], hidden: frozenset[str] = frozenset()) -> list[str]:
    """Tokens with macros replaced."""
    out: list[str] = []
    i = 0
    while i < len(tokens):
        word = tokens[i]
        macro = None if word in hidden else macros.get(word)
        i += 1
        if macro is None:
            out.append(word)
        elif macro.parameters is None:
            out += expand(macro.body, macros, hidden | {word})
        elif i < len(tokens) and tokens[i] == "(":
            parts, i = arguments(tokens, i)
            values = {name: expand(part, macros, hidden) for name, part in zip(macro.parameters, parts, strict=False)}
            body = [t for token in macro.body for t in values.get(token, [token])]
            out += expand(body, macros, hidden | {word})
        else:
            out.append(word)
    return out


def _define(rest: str, macros: dict[str, Macro]) -> None:
    match = re.match(r"(\w+)(\(([^)]*)\))?\s*(.*)", rest)
    if not match:
        raise ShaderError(f"malformed #define {rest}")
    parameters = tuple(p.strip() for p in match[3].split(",")) if match[2] else None
    macros[match[1]] = Macro(parameters=parameters, body=tuple(tokenize(match[4])))


def _condition(text: str, macros: dict[str, Macro]) -> bool:
    text = re.sub(r"defined\s*\(?\s*(\w+)\s*\)?", lambda m: str(int(m[1] in macros)), text)
    words = ["0" if re.match(r"[A-Za-z_]", word) else word for word in expand(tokenize(text), macros)]
    return bool(constant(Parser(words).expression()))
