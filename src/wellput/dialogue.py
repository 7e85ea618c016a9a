"""The annotated dialogues: read from `datasets/dialogues/`, one TOML file each, and checked.

Every file is checked whole when it is read; `problems` checks how they go together too.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from wellput import data
from wellput.errors import DataError
from wellput.schema import Check, Problem, each, number, one_of, table, text
from wellput.scheme import CHANNELS, STRATEGIES, codes

Table = dict[str, Any]
Place = TypeVar("Place")

VERSIONS = ("better", "worse")
SITUATIONS = (
    "late payment",
    "scope creep",
    "endless revisions",
    "harsh feedback",
    "missed deadline (freelancer)",
    "missed deadline (client)",
    "rush request",
    "price pressure",
    "rate rise",
    "cancelled project",
    "silent client",
    "micromanaging",
    "conflicting stakeholders",
    "rights and licence",
    "suspicion of AI use",
    "abusive tone",
    "own mistake",
    "ending a relationship",
)
FIELDS = (
    "web and apps",
    "research and data",
    "writing",
    "books and editing",
    "translation",
    "illustration",
    "graphic design",
    "photo and film",
    "sound and music",
    "interiors and gardens",
    "events and food",
    "office and training",
    "marketing",
)
FLUENCY = ("first language", "fluent", "learner")
# Dialogues to write rules from, and those that are kept for measuring, of which nobody looks at one to write a rule.
SPLITS = ("work", "measure")

_CLIENT_FAMILIES = "ADVLECST"
_MOST_HEAT_STEP = 2
_RUN = 6  # words in a row that two turns share
_ALIKE = 0.5  # of a turn's runs of so many words, in one other turn: nearly the same text
_PHONE = re.compile(r"(?<![\w.,/:-])\+?\d(?:[ ().-]{0,2}\d){8,}(?![\w/:-]|[.,]\d)")
_ADDRESS = re.compile(
    r"\b[\w.+-]+@[\w-]+\.\w+|\bhttps?://|\bwww\.\w"
    r"|\b\d{1,4}[a-z]? (?:[A-Z]\w+ ){1,2}(?:Street|Road|Avenue|Lane|Drive|Square)\b"
)

_slug = text(r"[a-z0-9]+(-[a-z0-9]+)*", "expected small letters, digits and hyphens")
_heat = number(0, 4)
_prose = text()


class Span(NamedTuple):
    """Words of a turn and the codes of the moves they carry."""

    start: int
    end: int
    moves: tuple[str, ...]


class Turn(NamedTuple):
    """One turn of a dialogue.

    Attributes
    ----------
    speaker : str
        ``client`` or ``freelancer``.
    at, note : str
        When, and a sentence to the learner; may be empty.
    heat, trust : int
        The client's after this turn, 0 to 4.
    spans : tuple of Span
        The moves.
    second : tuple of Span or None
        The same by a second annotation, made apart; None where there is none.
    """

    speaker: str
    at: str
    text: str
    heat: int
    trust: int
    note: str
    spans: tuple[Span, ...]
    second: tuple[Span, ...] | None


class Dialogue(NamedTuple):
    """An annotated dialogue: one situation, going better or worse. `docs/authors.md` describes the fields."""

    id: str
    version: str
    strategy: str
    kinds: tuple[str, ...]
    title: str
    field: str
    trade: str
    situation: str
    channel: str
    client: Table
    freelancer: Table
    currency: str
    split: str
    turns: tuple[Turn, ...]

    @property
    def called(self) -> str:
        """What the client is called in a sentence: a first name, both of two, a title with the last name."""
        words = self.client["name"].split()
        if words[0] == "Dr":
            return f"Dr {words[-1]}"
        return " ".join(words[:3]) if "and" in words else str(words[0])


@cache
def find(name: str, version: str) -> Dialogue:
    """The better or worse version of a situation."""
    return read_dialogue(_folder() / f"{name}.{version}.toml")


@cache
def dialogues() -> tuple[Dialogue, ...]:
    """All dialogues, in order of their ids, the better version of each before the worse."""
    return tuple(map(read_dialogue, sorted(_folder().glob("*.toml"))))


def read_dialogue(path: Path) -> Dialogue:
    """Read and check one dialogue's file; raises `DataError` with file, field and what was expected there."""
    raw = data.checked(path, _schema())
    for problem in _problems(raw, path):
        raise DataError(data.file_name(path), *problem)
    twice = any("second" in turn for turn in raw["turn"])
    turns = tuple(
        Turn(
            speaker=t["speaker"],
            at=t.get("at", ""),
            text=t["text"].strip(),
            heat=t["heat"],
            trust=t["trust"],
            note=t.get("note", ""),
            spans=spans_in(t["text"].strip(), t.get("span", ())),
            second=spans_in(t["text"].strip(), t["second"]) if twice else None,
        )
        for t in raw["turn"]
    )
    fields = {name: raw[name] for name in Dialogue._fields if name not in ("kinds", "turns")}
    return Dialogue(**fields, kinds=tuple(raw["kinds"]), turns=turns)


def problems() -> list[str]:
    """What is wrong in the dialogues' files, a line each: the first of each file, then how they go together."""
    out, read = [], {}
    for path in sorted(_folder().glob("*.toml")):
        told = data.tried(read_dialogue, path)
        out += told
        if not told:
            read[path.name] = read_dialogue(path)
    versions = Counter(name.split(".")[0] for name in (p.name for p in _folder().glob("*.toml")))
    out += [
        f"dialogues/{name}.*.toml: version: expected a better and a worse version, found {count} file"
        for name, count in versions.items()
        if count != len(VERSIONS)
    ]
    return out + list(_openings(read)) + list(_alike(read))


def _folder() -> Path:
    return data.folder() / "dialogues"


def _openings(read: dict[str, Dialogue]) -> Iterator[str]:
    """Both versions begin alike, and tell the same of who, what and where."""
    for name, better in read.items():
        worse = read.get(name.replace(".better.", ".worse."))
        if worse is None or worse is better:
            continue
        if better.turns[0][:5] != worse.turns[0][:5]:
            yield f"dialogues/{name}: turn[0]: expected the same first turn as in the worse version"
        for field in Dialogue._fields:
            if field not in ("version", "turns") and getattr(better, field) != getattr(worse, field):
                yield f"dialogues/{name}: {field}: expected the same as in the worse version"


def _alike(read: dict[str, Dialogue]) -> Iterator[str]:
    """Turns that are nearly another turn's text; that two versions begin alike is as it should be."""
    holders: dict[tuple[str, ...], list[tuple[str, int]]] = defaultdict(list)
    for name, dialogue in read.items():
        for i, turn in enumerate(dialogue.turns):
            found = runs(turn.text)
            for other, j in nearly_the_same(found, holders):
                if i or j or _id(other) != _id(name):
                    yield f"dialogues/{name}: turn[{i}].text: nearly the same as dialogues/{other}: turn[{j}].text"
            for run in found:
                holders[run].append((name, i))


def _id(name: str) -> str:
    return name.split(".", maxsplit=1)[0]


def runs(said: str) -> set[tuple[str, ...]]:
    """All runs of six words in a text, in small letters."""
    words = re.findall(r"\w+", said.lower())
    return {tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}


def nearly_the_same(found: set[tuple[str, ...]], holders: Mapping[tuple[str, ...], Sequence[Place]]) -> list[Place]:
    """Of the places that hold runs of words, those that hold more than half of those found in a text."""
    shared = Counter(place for run in found for place in holders.get(run, ()))
    return [place for place, count in shared.items() if count > _ALIKE * len(found)]


def real_address(said: str) -> str:
    """What in a text looks like somebody's telephone number or address; nothing if nothing does."""
    found = _PHONE.search(said) or _ADDRESS.search(said)
    return found.group() if found else ""


def spans_in(said: str, quoted: Iterable[Table]) -> tuple[Span, ...]:
    """Spans given by quotation, found in the text that they quote."""
    starts = [(said.index(span["quote"]), span) for span in quoted]
    return tuple(Span(start, start + len(span["quote"]), tuple(span["moves"])) for start, span in starts)


def span_schema() -> Check:
    """What a span by quotation may hold."""
    return table({"quote": _prose, "moves": each(one_of(codes(), "a code of the scheme"), 1)})


def quote_problems(said: str, span: Table, path: str, called: str) -> Iterator[Problem]:
    """A quotation has to stand in its text once; `called` says what the text is."""
    times = said.count(span["quote"])
    if times != 1:
        yield path, f"expected once in the {called}, found {times} times: {span['quote']!r}"


@cache
def _schema() -> Check:
    span = span_schema()
    turn = table(
        {
            "speaker": one_of(("client", "freelancer"), "client or freelancer"),
            "text": _prose,
            "heat": _heat,
            "trust": _heat,
        },
        {"at": _prose, "note": _prose, "span": each(span, 1), "second": each(span)},
    )
    person = {"name": _prose, "place": _prose, "fluency": one_of(FLUENCY, f"one of {', '.join(FLUENCY)}")}
    return table(
        {
            "id": _slug,
            "version": one_of(VERSIONS, "better or worse"),
            "strategy": one_of(STRATEGIES, "a strategy's id"),
            "kinds": each(one_of(SITUATIONS, f"one of {', '.join(SITUATIONS)}"), 1, 3),
            "title": _prose,
            "field": one_of(FIELDS, f"one of {', '.join(FIELDS)}"),
            "trade": _prose,
            "situation": _prose,
            "channel": one_of(CHANNELS, f"one of {', '.join(CHANNELS)}"),
            "client": table({**person, "role": _prose}),
            "freelancer": table(person),
            "currency": text(r"[A-Z]{3}", "expected a currency such as EUR"),
            "split": one_of(SPLITS, "work or measure"),
            "turn": each(turn, 6, 16),
        }
    )


def _problems(raw: Table, path: Path) -> Iterator[Problem]:
    if path.name != f"{raw['id']}.{raw['version']}.toml":
        yield "id", f"expected the file to be called {raw['id']}.{raw['version']}.toml"
    twice = sum("second" in turn for turn in raw["turn"])
    for i, turn in enumerate(raw["turn"]):
        here = f"turn[{i}]"
        expected = ("client", "freelancer")[i % 2]
        if turn["speaker"] != expected:
            yield f"{here}.speaker", f"speaker out of turn: expected the {expected}"
        if twice and "second" not in turn:
            yield f"{here}.second", "missing; other turns have a second annotation (write second = [] for no moves)"
        found = real_address(turn["text"])
        if found:
            yield f"{here}.text", f"{found!r} looks like a real telephone number or address"
        yield from _heat_problems(raw["turn"], i)
        for kind in ("span", "second"):
            for j, span in enumerate(turn.get(kind, ())):
                yield from _span_problems(turn, span, f"{here}.{kind}[{j}]")


def _heat_problems(turns: list[Table], i: int) -> Iterator[Problem]:
    """A step of one needs no reason; one of two has to be marked or explained; a larger one isn't a person's."""
    turn, step = turns[i], abs(turns[i]["heat"] - turns[i - 1]["heat"]) if i else 0
    if step > _MOST_HEAT_STEP:
        yield f"turn[{i}].heat", f"jumps by {step} from the turn before: expected {_MOST_HEAT_STEP} at most"
    elif step == _MOST_HEAT_STEP and not turn.get("span") and "note" not in turn:
        yield f"turn[{i}].heat", f"jumps by {step} without a cause: expected a marked move or a note"


def _span_problems(turn: Table, span: Table, here: str) -> Iterator[Problem]:
    yield from quote_problems(turn["text"].strip(), span, f"{here}.quote", "turn")
    for code in span["moves"]:
        if turn["speaker"] == "client" and code[0] not in _CLIENT_FAMILIES:
            yield f"{here}.moves", f"{code} is not a code for a client's turn"
