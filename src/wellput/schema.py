"""What a data file may hold: small checks that put together make a schema and name the path of what is wrong.

A check takes a value and its path and gives each problem as the path and what was expected there.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Container, Iterator
from typing import Any

Problem = tuple[str, str]
Check = Callable[[Any, str], Iterator[Problem]]


def text(pattern: str = r"(?s)\s*\S.*", expected: str = "expected some text") -> Check:
    """A string that the pattern matches as a whole."""
    compiled = re.compile(pattern)

    def check(value: Any, path: str) -> Iterator[Problem]:
        if not isinstance(value, str):
            yield path, f"expected text, found {_kind(value)}"
        elif not compiled.fullmatch(value):
            yield path, f"{expected}, found {value[:40]!r}"

    return check


def one_of(allowed: Container[Any], called: str) -> Check:
    """A value out of a set; `called` says of which."""

    def check(value: Any, path: str) -> Iterator[Problem]:
        if not isinstance(value, str) or value not in allowed:
            yield path, f"{value!r} is not {called}"

    return check


def number(least: int, most: int) -> Check:
    """A whole number within bounds."""

    def check(value: Any, path: str) -> Iterator[Problem]:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            yield path, f"expected a whole number from {least} to {most}, found {value!r}"

    return check


def truth(value: Any, path: str) -> Iterator[Problem]:
    """True or false."""
    if not isinstance(value, bool):
        yield path, f"expected true or false, found {_kind(value)}"


def share(value: Any, path: str) -> Iterator[Problem]:
    """A number above 0, at most 1."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
        yield path, f"expected a number above 0, at most 1, found {value!r}"


def either(first: Check, second: Check) -> Check:
    """A thing of the first kind, or, where it is a table, of the second."""
    return lambda value, path: (second if isinstance(value, dict) else first)(value, path)


def each(check: Check, least: int = 0, most: int = 1000) -> Check:
    """A list of things of one kind."""

    def check_all(value: Any, path: str) -> Iterator[Problem]:
        if not isinstance(value, list):
            yield path, f"expected a list, found {_kind(value)}"
            return
        if not least <= len(value) <= most:
            yield path, f"expected {least} to {most} entries, found {len(value)}"
        for i, entry in enumerate(value):
            yield from check(entry, f"{path}[{i}]")

    return check_all


def table(required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    """A table with these fields and no others."""
    fields = required | (optional or {})

    def check(value: Any, path: str) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield path, f"expected a table, found {_kind(value)}"
            return
        dot = path + "." if path else ""
        for name, entry in value.items():
            if name not in fields:
                yield f"{dot}{name}", f"unknown field; expected one of {', '.join(fields)}"
            else:
                yield from fields[name](entry, f"{dot}{name}")
        for name in required:
            if name not in value:
                yield f"{dot}{name}", "missing"

    return check


def mapping(key: Check, value: Check) -> Check:
    """A table with any names of one form, each for a thing of one kind."""

    def check(found: Any, path: str) -> Iterator[Problem]:
        if not isinstance(found, dict):
            yield path, f"expected a table, found {_kind(found)}"
            return
        for name, entry in found.items():
            yield from key(name, f"{path}.{name}")
            yield from value(entry, f"{path}.{name}")

    return check


def day(value: Any, path: str) -> Iterator[Problem]:
    """A date, such as 2026-03-25."""
    if type(value) is not dt.date:
        yield path, f"expected a date such as 2026-03-25, found {_kind(value)}"


def _kind(value: Any) -> str:
    names = {str: "text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}
    return names.get(type(value), type(value).__name__)
