#!/usr/bin/env python
"""Arbitrary text against the engine, guided by coverage: no exception, spans inside the text, the same answer twice.

    python -m pip install atheris          (Linux; not in the test environment)
    python benchmarks/fuzz.py -max_total_time=600 -max_len=4000

Options are libFuzzer's. It stops at the first text that breaks a promise and leaves it in a file.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["wellput"]):
    from wellput import check

MARKS = str.maketrans({"'": "’", " ": "  "})


class BrokenPromiseError(Exception):
    """What the engine promises of every text doesn't hold."""


def promise(holds: bool, what: object) -> None:  # noqa: FBT001 (it reads as a sentence)
    """Stop if it doesn't."""
    if not holds:
        raise BrokenPromiseError(what)


def one(data: bytes) -> None:
    """Read one text, and the same with curly quotes and more spaces."""
    provider = atheris.FuzzedDataProvider(data)
    reply_to = provider.ConsumeUnicodeNoSurrogates(provider.ConsumeIntInRange(0, 200)) or None
    text = provider.ConsumeUnicodeNoSurrogates(len(data))
    reading = check(text, reply_to)
    for move in reading.moves:
        promise(0 <= move.start < move.end <= len(text) and 0 < move.confidence <= 1, move)
        promise(text[move.start : move.end] == move.quote, move)
    for value in (*reading.scores.values(), *reading.dials.values()):
        promise(0 <= value <= 1, reading.as_dict())
    promise(check(text, reply_to).as_dict() == reading.as_dict(), "two answers")
    if "\n" not in text and ">" not in text:  # more spaces may make a line that is wrapped one that is not
        codes = [move.code for move in reading.moves]
        promise([move.code for move in check(text.translate(MARKS), reply_to).moves] == codes, "spaces or quotes")


atheris.Setup(sys.argv, one)
atheris.Fuzz()
