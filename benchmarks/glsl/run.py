# SPDX-License-Identifier: MIT
"""Run the text of a pass for the threads of a workgroup, with integers known and pixels unknown, and count what it does."""

from __future__ import annotations

import contextlib
import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from glsl.syntax import Function, Tree
from glsl.text import FRAMEBUFFER_BYTES, Shader, ShaderError, Step, Texture
from glsl.value_types import type_named
from glsl.values import Value, builtin, combine, field, letter, product, size

FETCHES = ("texelFetch", "texture", "textureLod", "textureOffset", "textureLodOffset", "texelFetchOffset", "imageLoad")
GATHERS = ("textureGather", "textureGatherOffset", "textureGatherOffsets")
POSITIONS = {"pos": 2, "size": 2, "pt": 2, "off": 2}
LIMIT = 100_000


class _Jump(Exception):
    """break, continue or return."""


class Run:
    """Runs the text of a pass for the threads of one workgroup, counting into :attr:`cost`."""

    def __init__(self, step: Step, shader: Shader, functions: dict[str, Function], once: bool = False) -> None:
        self.cost: Counter[str] = Counter()
        self.local_bytes = 0
        self.textures: dict[str, Texture] = dict(step.textures)
        self.alias = {"HOOKED": step.stage}
        self.functions = functions
        self.once = once
        """Count the body of a loop once, as it stands in the code."""
        self.types = {name: type_named(kind) for name, kind in shader.types.items()}
        self.builtin: dict[str, Value] = {}
        self.scopes: list[dict[str, Value]] = [_variables(step, shader)]
        self.straight: dict[int, tuple[Counter[str], dict[str, Value]]] = {}
        """For statements that touch no integer: their cost and what they declare, the same in every thread."""
        self.numbered = False
        """A thread has asked which one of its workgroup it is."""
        self.integers = False
        self.declared: dict[str, Value] = {}
        self.result: Value | None = None

    def workgroup(self, declarations: Sequence[Tree], threads: Sequence[tuple[int, int]], group: tuple[int, int]) -> None:
        """Run ``hook`` in these threads of a workgroup."""
        body = self.functions["hook"].body
        assert body is not None
        unknown = Value(("u", 3, 1))
        names = dict.fromkeys(("gl_WorkGroupID", "gl_GlobalInvocationID", "gl_NumWorkGroups"), unknown)
        self.builtin = {**names, "gl_WorkGroupSize": Value(("u", 3, 1), known=(*group, 1))}
        for declaration in declarations:
            self.statement(declaration, keep=False)
        self.scopes.append({})
        for i, (x, y) in enumerate(threads):
            self.builtin["gl_LocalInvocationID"] = Value(("u", 3, 1), known=(x, y, 0))
            self.builtin["gl_LocalInvocationIndex"] = Value(("u", 1, 1), known=(y * group[0] + x,))
            before, self.cost = self.cost, Counter()
            with contextlib.suppress(_Jump):
                self.statement(body)
            spent, self.cost = self.cost, before
            # Threads that do not ask which one they are do the same, from the second on with the same global variables.
            same = len(threads) - i if i and not self.numbered else 1
            self.cost.update({name: same * n for name, n in spent.items()})
            if same > 1:
                return

    def statement(self, tree: Tree, keep: bool = True) -> None:
        match tree[0]:
            case "block":
                for inner in tree[1]:
                    self.statement(inner)
            case "expression" | "declare":
                self._straight(tree, keep)
            case "if":
                self._if(tree)
            case "for":
                self._for(tree)
            case "return":
                self.result = self.value(tree[1]) if tree[1] else None
                raise _Jump("return")
            case word:
                raise _Jump(word)

    def _straight(self, tree: Tree, keep: bool) -> None:
        if (cached := self.straight.get(id(tree))) is not None:
            self.cost.update(cached[0])
            self.scopes[-1].update(cached[1])
            return
        before, self.integers, self.declared = self.cost, False, {}
        self.cost = Counter()
        if tree[0] == "declare":
            self._declare(tree)
        else:
            self.value(tree[1])
        spent, self.cost = self.cost, before
        self.cost.update(spent)
        if keep and not self.integers:
            self.straight[id(tree)] = spent, self.declared

    def _declare(self, tree: Tree) -> None:
        _, kind, shared, items = tree
        for name, dims, start in items:
            value = self.value(start) if start is not None else Value(kind)
            lengths = tuple(self._length(d) if d is not None else value.dims[i] for i, d in enumerate(dims))
            known = value.known if kind[0] in "iub" and not lengths else None
            if kind[0] in "iub":
                self.integers = True
                known = known if known is None or len(known) == kind[1] else known * kind[1]
            made = Value(kind, value.data or shared, known, False, lengths, shared)
            if shared:
                self.local_bytes += math.prod(lengths) * size(kind)
            self.scopes[-1][name] = self.declared[name] = made

    def _length(self, tree: Tree) -> int:
        known = self.value(tree).known
        if not known or known[0] is None:
            raise ShaderError(f"the length of an array is not constant: {tree!r}")
        return known[0]

    def _if(self, tree: Tree) -> None:
        _, condition, then, otherwise = tree
        known = self.value(condition).known
        if known and known[0] is not None:
            self.statement(then if known[0] else otherwise)
            return
        # Unknown: the dearer branch; leaving early is for pixels outside of the picture.
        spent: list[Counter[str]] = []
        before = self.cost
        for branch in (then, otherwise):
            self.cost = Counter()
            try:
                self.statement(branch)
            except _Jump:
                self.cost = Counter()
            spent.append(self.cost)
        self.cost = before
        self.cost.update(max(spent, key=lambda c: sum(c.values())))

    def _for(self, tree: Tree) -> None:
        _, first, condition, step, body = tree
        self.statement(first)
        for _ in range(LIMIT):
            known = self.value(condition).known
            if not known or known[0] is None:
                raise ShaderError("a loop's end is not constant, so its iterations cannot be counted")
            if not known[0]:
                return
            try:
                self.statement(body)
            except _Jump as jump:
                if jump.args[0] == "break":
                    return
                if jump.args[0] == "return":
                    raise
            if self.once:
                return
            self.value(step)
        raise ShaderError(f"a loop runs more than {LIMIT} times")

    def value(self, tree: Tree) -> Value:
        """Count an expression."""
        match tree[0]:
            case "number":
                return Value(tree[2], known=None if tree[1] is None else (tree[1],))
            case "name":
                return self._name(tree[1])
            case "index":
                return self._index(tree)
            case "field":
                return field(self.value(tree[1]), tree[2])
            case "unary":
                return self._unary(tree)
            case "binary":
                left = self.value(tree[2])
                return self._binary(tree[1], left, self.value(tree[3]))
            case "assign":
                return self._assign(tree)
            case "choose":
                condition, yes, no = (self.value(part) for part in tree[1:])
                chosen = None if condition.known is None else (yes if condition.known[0] else no).known
                return replace(yes, data=yes.data or no.data, known=chosen, product=False)
            case "make":
                parts = [self.value(part) for part in tree[2]]
                return Value(tree[1], any(p.data for p in parts), dims=(len(parts),))
        return self._call(tree[1], tree[2])

    def _name(self, name: str) -> Value:
        self.numbered |= name.startswith("gl_LocalInvocation")
        for scope in (self.scopes[-1], self.scopes[0], self.builtin):
            if name in scope:
                return scope[name]
        if name in self.types and (kind := self.types[name]):
            return Value(kind)
        texture, _, part = name.rpartition("_")
        if part in POSITIONS:
            return Value(("f", POSITIONS[part], 1))
        if part == "rot":
            return Value(("f", 2, 2))
        if name in ("input_size", "target_size", "tex_offset"):
            return Value(("f", 2, 1))
        if name == "gl_FragCoord":
            return Value(("f", 4, 1))
        if part in ("mul", "raw") or name in ("frame", "random", "out_image") or texture in self.textures:
            return Value(("f", 1, 1))
        raise ShaderError(f"unknown name {name}")

    def _index(self, tree: Tree) -> Value:
        base, place = self.value(tree[1]), self.value(tree[2])
        if base.dims:
            rest = base.dims[1:]
            if base.shared and not rest:
                self.cost["shared_read"] += 1
                self.cost["shared_bytes"] += size(base.kind)
            if base.buffer and not rest:
                self.cost["load:" + base.buffer] += 1
            return replace(base, dims=rest, known=None, product=False, buffer="")
        index = place.known[0] if place.known else None
        if base.kind[2] > 1:
            return Value((base.kind[0], base.kind[1], 1), base.data)
        known = (base.known[index],) if base.known and index is not None else None
        return Value((base.kind[0], 1, 1), base.data, known)

    def _unary(self, tree: Tree) -> Value:
        value, op = self.value(tree[2]), tree[1]
        if value.known and None not in value.known:
            change: Callable[[int | None], int] = {
                "-": lambda x: -x,
                "!": lambda x: int(not x),
                "~": lambda x: ~x,
                "+": lambda x: x,
            }[op]
            return replace(value, known=tuple(change(x) for x in value.known))
        return value

    def _binary(self, op: str, a: Value, b: Value) -> Value:
        if op == ",":
            return b
        base = next(x for x in "fhuib" if x in (a.kind[0], b.kind[0]))
        if op in ("<", ">", "<=", ">=", "==", "!=", "&&", "||", "^^"):
            return Value(("b", 1, 1), a.data or b.data, combine(op, a, b))
        kind, macs = product(a.kind, b.kind) if op == "*" else (max(a.kind, b.kind, key=lambda k: k[1] * k[2]), 0)
        kind, data = (base, kind[1], kind[2]), a.data or b.data
        width = kind[1] * kind[2]
        if base in "iub":
            self.cost["other"] += width if data else 0
            return Value(kind, data, combine(op, a, b) if op in "+-*/%&|^<<>>" else None)
        if data and op == "*":
            self.cost["half" if base == "h" else "full"] += macs
        elif data and not (op in "+-" and (a.product or b.product)):
            self.cost["other"] += width
        return Value(kind, data, None, op == "*" and data)

    def _assign(self, tree: Tree) -> Value:
        _, op, target, right = tree
        value = self.value(right)
        shared = self._is_shared(target)
        if op != "=":
            value = self._binary(op[:-1], self.value(target), value)
        root, path = target, []
        while root[0] in ("index", "field"):
            path.append(root)
            root = root[1]
        if root[0] != "name":
            raise ShaderError("the counter does not know this assignment")
        if shared:
            for part in path:
                if part[0] == "index":
                    self.value(part[2])
            self.cost["shared_bytes"] += size(shared.kind)
            return value
        variable = self._name(root[1])
        if variable.buffer:
            for part in path:
                if part[0] == "index":
                    self.value(part[2])
            self.cost["save:" + variable.buffer] += 1
            return value
        variable.data |= value.data
        if variable.kind[0] in "iub":
            self.integers = True
            self._store(variable, path, value)
        return value

    def _is_shared(self, target: Tree) -> Value | None:
        while target[0] in ("index", "field"):
            target = target[1]
        value = self._name(target[1]) if target[0] == "name" else None
        return value if value and value.shared else None

    def _store(self, variable: Value, path: Sequence[Tree], value: Value) -> None:
        """Keep an integer that is assigned to a variable or to a component of it."""
        known = list(variable.known or (None,) * variable.width)
        if variable.dims:
            return
        if not path:
            new = value.known or (None,) * variable.width
            known = list(new if len(new) == len(known) else new * len(known))
        elif path[0][0] == "field" and value.known:
            for component, number in zip(path[0][2], value.known * len(path[0][2]), strict=False):
                known[letter(component)] = number
        else:
            known = [None] * len(known)
        variable.known = tuple(known)

    def _call(self, name: str, arguments: Sequence[Tree]) -> Value:
        if name in ("barrier", "memoryBarrierShared", "memoryBarrier", "groupMemoryBarrier"):
            return Value(("v", 1, 1))
        texture = self._texture(name, arguments)
        values = [self.value(a) for a in arguments]
        data = any(v.data for v in values)
        if texture is not None:
            return self._fetch(texture, gather="ather" in name)
        if kind := type_named(name):
            known = None
            if kind[0] in "iub" and all(v.known for v in values):
                flat = [x for v in values for x in (v.known or ())]
                known = tuple((flat * kind[1])[: kind[1]])
            return Value(kind, data, known, len(values) == 1 and values[0].product)
        if name in self.functions:
            return self._user(self.functions[name], values)
        if name.startswith("atomic"):
            self.cost["other"] += 1
            if values[0].shared:
                self.cost["shared_bytes"] += 2 * size(values[0].kind)
            return Value(values[0].kind, True)
        if name == "imageStore":
            self.cost["store"] += 1
            return Value(("v", 1, 1))
        if name in ("textureSize", "imageSize"):
            return Value(("i", 2, 1))
        if name.endswith("_map") and self._known(name[:-4]):
            return Value(("f", 2, 1))
        return builtin(name, values, data, self.cost)

    def _user(self, function: Function, values: Sequence[Value]) -> Value:
        if function.body is None:
            self.cost["int8"] += 4
            return Value(function.result, True)
        self.integers = True
        named = zip(function.parameters, values, strict=True)
        self.scopes.append({name: replace(value, kind=kind, product=False) for (name, kind), value in named})
        self.result = None
        try:
            self.statement(function.body)
        except _Jump as jump:
            if jump.args[0] != "return":
                raise
        self.scopes.pop()
        self.integers = True
        return replace(self.result or Value(function.result), kind=function.result)

    def _known(self, name: str) -> bool:
        return name in self.textures or name in self.alias

    def _texture(self, name: str, arguments: Sequence[Tree]) -> str | None:
        """The texture that a call reads, or None."""
        if name in (*FETCHES, *GATHERS):
            source = arguments[0][1] if arguments[0][0] == "name" else ""
            return str(source).removesuffix("_raw")
        for suffix in ("_tex", "_texOff", "_gather"):
            if name.endswith(suffix) and self._known(name.removesuffix(suffix)):
                return name.removesuffix(suffix)
        return None

    def _fetch(self, name: str, gather: bool) -> Value:
        texture = self.textures.get(name) or self.textures.get(self.alias.get(name, ""))
        name = name if name in self.textures else self.alias.get(name, name)
        texel = texture.texel_bytes if texture else FRAMEBUFFER_BYTES
        self.cost["fetch:" + name] += 1
        self.cost["bytes:" + name] += 4 * texel // max(1, texture.components if texture else 4) if gather else texel
        return Value(("f", 4, 1), True)


def _variables(step: Step, shader: Shader) -> dict[str, Value]:
    """What the buffers of a pass hold: pixels in arrays, of which nothing is known, and what the shader remembers in single values."""
    found = {}
    for name in step.shader_pass.binds:
        for variable in shader.buffers.get(name, ()):
            kind = type_named(variable.type)
            if kind is None:
                raise ShaderError(f"the buffer {name} has a variable of the unknown type {variable.type!r}")
            dims = () if variable.length is None else (variable.length,)
            found[variable.name] = Value(kind, bool(dims), dims=dims, buffer=variable.name)
    return found
