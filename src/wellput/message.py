"""The labelled messages: read from `datasets/messages/`, one JSON object a line, and checked.

They are messages of freelancers around hard conversations, single ones, each from an imagined person and day, or all of
one side of a short conversation; labelled twice. There are too many for a file each, as the dialogues have; a line
holds what a dialogue's file says of one turn.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from wellput import data
from wellput.dialogue import (
    FLUENCY,
    SPLITS,
    Span,
    nearly_the_same,
    quote_problems,
    real_address,
    runs,
    span_schema,
    spans_in,
)
from wellput.errors import DataError
from wellput.schema import Check, Problem, each, one_of, table, text

Table = dict[str, Any]

CHANNELS = ("email", "chat", "text message", "voice message", "script for a call", "note to self")

_prose = text()


class Message(NamedTuple):
    """A labelled message.

    Attributes
    ----------
    id : str
        Such as ``m0042``.
    split : str
        ``work``, or ``measure``: kept for measuring, no rule or weight is made from it.
    trade, country : str
        The freelancer's.
    fluency : str
        In English: ``first language``, ``fluent`` or ``learner``.
    channel : str
        One of `CHANNELS`.
    situation : str
        Who does what for whom, and what has just happened.
    client : str
        What the client wrote before; may be empty.
    text : str
        The message.
    conversation : str
        Such as ``k0042``, of a message that stands in a conversation; those of one come in its order. Else empty.
    spans, second : tuple of Span
        The moves by two labellings, made apart.
    """

    id: str
    split: str
    trade: str
    country: str
    fluency: str
    channel: str
    situation: str
    client: str
    text: str
    conversation: str
    spans: tuple[Span, ...]
    second: tuple[Span, ...]


@cache
def messages() -> tuple[Message, ...]:
    """All messages, those to work with before those that are kept for measuring."""
    return tuple(message for split in SPLITS for message in read_messages(_path(split)))


def read_messages(path: Path) -> list[Message]:
    """Read and check one file; raises `DataError` with file, line, field and what was expected there."""
    out = []
    for number, raw in enumerate(_lines(path), 1):
        for field, expected in (*_schema()(raw, ""), *_problems(raw, path)):
            raise DataError(data.file_name(path), f"line {number}: {field}", expected)
        fields = {name: raw.get(name, "") for name in Message._fields}
        labels = {kind: spans_in(raw["text"], raw[kind]) for kind in ("spans", "second")}
        out.append(Message(**fields | labels))
    return out


def problems() -> list[str]:
    """What is wrong in the messages' files, a line each: the first thing, or else how they go together."""
    out = data.tried(messages)
    if out:
        return out
    ids: set[str] = set()
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    splits: dict[str, str] = {}
    for message in messages():
        where = f"messages/{message.split}.jsonl: {message.id}"
        if message.id in ids:
            out.append(f"{where}: id: two messages have this one")
        ids.add(message.id)
        if message.conversation and splits.setdefault(message.conversation, message.split) != message.split:
            out.append(f"{where}: conversation: {message.conversation} is partly to work with, partly for measuring")
        found = runs(message.text)
        out += [f"{where}: text: nearly the same as {other}" for other in nearly_the_same(found, holders)]
        for run in found:
            holders[run].append(message.id)
    return out


def _path(split: str) -> Path:
    return data.folder() / "messages" / f"{split}.jsonl"


def _lines(path: Path) -> Iterator[Any]:
    for number, line in enumerate(data.read_text(path).splitlines(), 1):
        try:
            yield json.loads(line)
        except ValueError as error:
            raise DataError(data.file_name(path), f"line {number}", f"not valid JSON: {error}") from error


@cache
def _schema() -> Check:
    return table(
        {
            "id": text(r"m\d{4,5}", "expected m and a number of four digits or five"),
            "split": one_of(SPLITS, "work or measure"),
            "trade": _prose,
            "country": _prose,
            "fluency": one_of(FLUENCY, f"one of {', '.join(FLUENCY)}"),
            "channel": one_of(CHANNELS, f"one of {', '.join(CHANNELS)}"),
            "situation": _prose,
            "text": text(r"(?s)\S(.*\S)?", "expected some text without white space around it"),
            "spans": each(span_schema()),
            "second": each(span_schema()),
        },
        {"client": _prose, "conversation": text(r"k\d{4}", "expected k and a number of four digits")},
    )


def _problems(raw: Table, path: Path) -> Iterator[Problem]:
    if raw["split"] != path.stem:
        yield "split", f"expected {path.stem}, as the file is called"
    for field in ("text", "client"):
        found = real_address(raw.get(field, ""))
        if found:
            yield field, f"{found!r} looks like a real telephone number or address"
    for kind in ("spans", "second"):
        for i, span in enumerate(raw[kind]):
            yield from quote_problems(raw["text"], span, f"{kind}[{i}].quote", "text")
