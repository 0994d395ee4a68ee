# SPDX-License-Identifier: MIT
"""Protobuf's wire format, as ONNX files are written in it, read without the package ``protobuf``.

A message is a row of fields, each a number that the schema gives a meaning and a value; how values are coded is told in
https://protobuf.dev/programming-guides/encoding/.
"""

from __future__ import annotations

from collections.abc import Iterator


class NotProtobuf(ValueError):
    """The bytes are no whole protobuf message."""


def fields(message: bytes | memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Numbers and values of a message's fields, in the file's order.

    Values are ``int`` where the field is a number in groups of seven bits, the bytes themselves where it is 4, 8 or counted bytes.

    Raises:
        NotProtobuf: a field is cut off, or of a type that protobuf does not have.
    """
    data, at = memoryview(message), 0
    while at < len(data):
        tag, at = varint(data, at)
        match tag & 7:
            case 0:
                number, at = varint(data, at)
                yield tag >> 3, number
                continue
            case 1:
                size = 8
            case 2:
                size, at = varint(data, at)
            case 5:
                size = 4
            case wire:
                raise NotProtobuf(f"there is a field of type {wire}")
        if at + size > len(data):
            raise NotProtobuf("the last field is cut off")
        yield tag >> 3, data[at : at + size]
        at += size


def varint(data: bytes | memoryview, at: int) -> tuple[int, int]:
    """A number in groups of seven bits, the lowest first, that begins at ``at``, and where it ends.

    Raises:
        NotProtobuf: it is cut off, or longer than 64 bits take.
    """
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            raise NotProtobuf("the last field is cut off")
        value |= (data[at] & 0x7F) << shift
        at += 1
        if not data[at - 1] & 0x80:
            return value, at
    raise NotProtobuf("there is a number of more than 64 bits")


def integers(values: list[int | memoryview]) -> list[int]:
    """The signed numbers of a repeated field, whether each was written alone or all in one run of bytes."""
    out: list[int] = []
    for value in values:
        if isinstance(value, int):
            out.append(value)
            continue
        at = 0
        while at < len(value):
            number, at = varint(value, at)
            out.append(number)
    return [n - (1 << 64) if n >> 63 else n for n in out]
