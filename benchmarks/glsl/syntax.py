# SPDX-License-Identifier: MIT
"""Parse the GLSL of user shaders: the subset that neural networks in shaders are written in.

Trees are tuples. Expressions: ("number", value, type), ("name", n), ("call", f, args), ("index", e, i), ("field", e, n),
("unary", op, e), ("binary", op, a, b), ("assign", op, target, e), ("choose", c, a, b), ("make", type, args) for arrays.
Statements: ("declare", type, shared, [(name, dims, value)]), ("expression", e), ("if", c, a, b), ("for", init, c, step, body),
("return", e), ("break",), ("continue",), ("block", [statements]). A type is (base, rows, columns): base f, h, i, u, b or v.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from glsl.text import ShaderError
from glsl.value_types import Type, integer, type_named

Tree = tuple[Any, ...]

PRECEDENCE = {"||": 1, "^^": 2, "&&": 3, "|": 4, "^": 5, "&": 6, "==": 7, "!=": 7, "<": 8, ">": 8, "<=": 8, ">=": 8}
PRECEDENCE |= {"<<": 9, ">>": 9, "+": 10, "-": 10, "*": 11, "/": 11, "%": 11}
ASSIGNMENTS = ("=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=")
QUALIFIERS = frozenset(("const", "shared", "uniform", "in", "out", "inout", "highp", "mediump", "lowp", "precise", "flat"))


@dataclass(frozen=True, kw_only=True)
class Function:
    """A function of the shader; one without a body is an instruction that a SPIR-V extension gives."""

    result: Type
    parameters: tuple[tuple[str, Type], ...]
    body: Tree | None


def arguments(tokens: Sequence[str], i: int) -> tuple[list[list[str]], int]:
    """The comma-separated parts of the parentheses that open at ``i``, and where they end.

    Raises:
        ShaderError: they do not close.
    """
    parts: list[list[str]] = [[]]
    depth = 0
    while i < len(tokens):
        word = tokens[i]
        i += 1
        if word and word in "([{":
            depth += 1
            if depth == 1:
                continue
        elif word and word in ")]}":
            depth -= 1
            if depth == 0:
                return parts, i
        if word == "," and depth == 1:
            parts.append([])
        else:
            parts[-1].append(word)
    raise ShaderError("a parenthesis does not close")


def constant(tree: Tree) -> int:
    """The value of an expression of integer literals.

    Raises:
        ShaderError: it has something else in it.
    """
    if tree[0] == "number":
        return int(tree[1])
    if tree[0] == "unary":
        value = constant(tree[2])
        return {"!": int(not value), "-": -value, "+": value, "~": ~value}[tree[1]]
    if tree[0] == "binary":
        return integer(tree[1], constant(tree[2]), constant(tree[3]))
    raise ShaderError(f"not a constant of the preprocessor: {tree!r}")


class Parser:
    """Recursive descent over tokens. :meth:`unit` reads a whole shader."""

    def __init__(self, tokens: Iterable[str]) -> None:
        self.tokens = [*tokens, ""]
        self.at = 0

    @property
    def word(self) -> str:
        """The token to be read next, "" at the end."""
        return self.tokens[self.at]

    def take(self, *expected: str) -> str:
        """Read a token.

        Raises:
            ShaderError: it is not an expected one.
        """
        word = self.word
        if expected and word not in expected:
            near = " ".join(self.tokens[max(0, self.at - 12) : self.at + 6])
            raise ShaderError(f"expected {' or '.join(expected)}, got {word!r} near {near!r}")
        self.at += 1
        return word

    def unit(self) -> tuple[dict[str, Function], list[Tree]]:
        """Functions and the declarations outside of them."""
        functions: dict[str, Function] = {}
        declarations = []
        while self.word:
            if self.word in (";", "precision"):
                while self.take() != ";":
                    pass
                continue
            if self.word in ("layout", "spirv_instruction"):
                self.take()
                _, self.at = arguments(self.tokens, self.at)
                continue
            if self._is_function():
                name, function = self._function()
                functions[name] = function
            else:
                declarations.append(self.statement())
        return functions, declarations

    def statement(self) -> Tree:
        word = self.word
        if word == "{":
            self.take()
            body = []
            while self.word != "}":
                body.append(self.statement())
            self.take("}")
            return "block", body
        if word == ";":
            self.take()
            return "block", []
        if word == "if":
            self.take()
            condition, then = self._parenthesis(), self.statement()
            otherwise: Tree = ("block", [])
            if self.word == "else":
                self.take()
                otherwise = self.statement()
            return "if", condition, then, otherwise
        if word == "for":
            self.take()
            self.take("(")
            first = self.statement()
            condition = ("number", 1, ("b", 1, 1)) if self.word == ";" else self.expression()
            self.take(";")
            step: Tree = ("number", 0, ("i", 1, 1)) if self.word == ")" else self.sequence()
            self.take(")")
            return "for", first, condition, step, self.statement()
        if word == "while":
            self.take()
            condition = self._parenthesis()
            return "for", ("block", []), condition, ("number", 0, ("i", 1, 1)), self.statement()
        if word in ("break", "continue"):
            self.take()
            self.take(";")
            return (word,)
        if word == "return":
            self.take()
            value = None if self.word == ";" else self.expression()
            self.take(";")
            return "return", value
        if word in ("do", "switch", "struct", "discard"):
            raise ShaderError(f"the counter does not know the statement {word}")
        if word in QUALIFIERS or (type_named(word) and self.tokens[self.at + 1] not in ("(", "[")):
            return self._declaration()
        tree = self.sequence()
        self.take(";")
        return "expression", tree

    def sequence(self) -> Tree:
        tree = self.expression()
        while self.word == ",":
            self.take()
            tree = ("binary", ",", tree, self.expression())
        return tree

    def expression(self) -> Tree:
        left = self._binary(1)
        if self.word in ASSIGNMENTS:
            return "assign", self.take(), left, self.expression()
        if self.word == "?":
            self.take()
            yes = self.expression()
            self.take(":")
            return "choose", left, yes, self.expression()
        return left

    def _binary(self, level: int) -> Tree:
        left = self._unary()
        while PRECEDENCE.get(self.word, 0) >= level:
            op = self.take()
            left = ("binary", op, left, self._binary(PRECEDENCE[op] + 1))
        return left

    def _unary(self) -> Tree:
        if self.word in ("+", "-", "!", "~"):
            return "unary", self.take(), self._unary()
        if self.word in ("++", "--"):
            op = self.take()
            return "assign", op[0] + "=", self._unary(), ("number", 1, ("i", 1, 1))
        return self._postfix()

    def _postfix(self) -> Tree:
        tree = self._primary()
        while self.word in ("[", ".", "++", "--"):
            op = self.take()
            if op == "[":
                tree = ("index", tree, self.expression())
                self.take("]")
            elif op == ".":
                tree = ("field", tree, self.take())
                if self.word == "(":
                    tree = ("call", tree[2], (tree[1], *self._call()))
            else:
                tree = ("assign", op[0] + "=", tree, ("number", 1, ("i", 1, 1)))
        return tree

    def _primary(self) -> Tree:
        word = self.take()
        if word == "(":
            tree = self.sequence()
            self.take(")")
            return tree
        if word in ("true", "false"):
            return "number", int(word == "true"), ("b", 1, 1)
        if word[:1].isdigit() or word[:1] == ".":
            return _number(word)
        if not re.match(r"[A-Za-z_]", word):
            self.at -= 1
            self.take("an expression")
        kind = type_named(word)
        if kind and self.word == "[":
            self.take()
            if self.word != "]":
                self.expression()
            self.take("]")
            return "make", kind, self._call()
        if self.word == "(":
            return "call", word, self._call()
        return "name", word

    def _call(self) -> tuple[Tree, ...]:
        self.take("(")
        arguments = []
        while self.word != ")":
            if self.word == "void":
                self.take()
                continue
            arguments.append(self.expression())
            if self.word == ",":
                self.take()
        self.take(")")
        return tuple(arguments)

    def _parenthesis(self) -> Tree:
        self.take("(")
        tree = self.sequence()
        self.take(")")
        return tree

    def _declaration(self) -> Tree:
        shared = False
        while self.word in QUALIFIERS:
            shared |= self.take() == "shared"
        kind = self._type()
        before = self._dims()
        items = []
        while True:
            name = self.take()
            dims = before + self._dims()
            value = None
            if self.word == "=":
                self.take()
                value = self.expression()
            items.append((name, dims, value))
            if self.take(",", ";") == ";":
                return "declare", kind, shared, items

    def _dims(self) -> tuple[Tree | None, ...]:
        out: list[Tree | None] = []
        while self.word == "[":
            self.take()
            out.append(None if self.word == "]" else self.expression())
            self.take("]")
        return tuple(out)

    def _type(self) -> Type:
        kind = type_named(self.word)
        if kind is None:
            raise ShaderError(f"unknown type {self.word!r}; the counter knows scalars, vectors and matrices")
        self.take()
        return kind

    def _is_function(self) -> bool:
        i = self.at
        while self.tokens[i] in QUALIFIERS:
            i += 1
        return type_named(self.tokens[i]) is not None and self.tokens[i + 2] == "("

    def _function(self) -> tuple[str, Function]:
        while self.word in QUALIFIERS:
            self.take()
        result, name = self._type(), self.take()
        self.take("(")
        parameters = []
        while self.word != ")":
            while self.word in QUALIFIERS or self.word == "spirv_literal":
                self.take()
            kind = self._type()
            if kind[0] != "v":
                parameters.append((self.take() if self.word not in (",", ")") else "", kind))
                self._dims()
            if self.word == ",":
                self.take()
        self.take(")")
        body = None
        if self.word == ";":
            self.take()
        else:
            body = self.statement()
        return name, Function(result=result, parameters=tuple(parameters), body=body)


def _number(word: str) -> Tree:
    lower = word.lower()
    if lower.startswith("0x"):
        return "number", int(lower.rstrip("u"), 16), ("u" if lower.endswith("u") else "i", 1, 1)
    if re.fullmatch(r"\d+u?", lower):
        return "number", int(lower.rstrip("u")), ("u" if lower.endswith("u") else "i", 1, 1)
    return "number", None, ("h" if lower.endswith("hf") else "f", 1, 1)
