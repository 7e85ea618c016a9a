"""The course's content: modules, rule cards, exercises and dialogues, read from `datasets/` and checked.

Every file is checked whole when it is read, so what the rest of the package gets is sound.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from wellput import data
from wellput.errors import DataError
from wellput.schema import Check, Problem, each, number, one_of, table, text, truth

Table = dict[str, Any]

KINDS = ("choose", "rank", "highlight", "rewrite", "moment", "plan")
CHANNELS = ("email", "chat", "call", "video")
STRATEGIES = (
    "01-prepare",
    "02-time-and-place",
    "03-stay-calm",
    "04-listen",
    "05-be-clear",
    "06-find-solutions",
    "07-manage-emotions",
    "08-empathize",
    "09-follow-up",
    "10-learn",
)
_CLIENT_FAMILIES = "ADVLECST"
_BIGGEST_HEAT_STEP = 2

_slug = text(r"[a-z0-9]+(-[a-z0-9]+)*", "expected small letters, digits and hyphens")
_heat = number(0, 4)
_prose = text()

# The fields of a client's message, in an exercise's item as in a task.
MESSAGE: dict[str, Check] = {
    "trade": _prose,
    "channel": one_of(CHANNELS, f"one of {', '.join(CHANNELS)}"),
    "client": _prose,
    "role": _prose,
    "at": _prose,
    "heat": _heat,
    "said": _prose,
}
# Two answers of different temper.
MODELS = each(table({"temper": _prose, "text": _prose, "why": _prose}), 2, 2)


class Span(NamedTuple):
    """Words of a turn and the codes of the moves they carry."""

    start: int
    end: int
    moves: tuple[str, ...]


class Turn(NamedTuple):
    """One turn; `heat` and `trust`, 0 to 4, are the client's after it; `at` and `note` may be empty."""

    speaker: str
    at: str
    text: str
    heat: int
    trust: int
    note: str
    spans: tuple[Span, ...]


class Dialogue(NamedTuple):
    """An annotated dialogue: one situation, going better or worse."""

    id: str
    version: str
    strategy: str
    title: str
    trade: str
    situation: str
    channel: str
    client: Table
    freelancer: Table
    turns: tuple[Turn, ...]


@cache
def codes() -> dict[str, Table]:
    """The scheme, by code."""
    return {entry["code"]: entry for entry in data.read_toml(data.folder() / "scheme.toml")["code"]}


@cache
def cards() -> dict[str, Table]:
    """All rule cards, by id."""
    path = data.folder() / "cards.toml"
    one = table(dict.fromkeys(("id", "module", "when", "do", "because", "unless"), _prose))
    content = checked(path, table({"card": each(one, 1)}))
    return {card["id"]: card for card in content["card"]}


@cache
def modules() -> dict[str, Table]:
    """The modules, by id, in the order of the course."""
    beat = table({"title": _prose, "exercises": each(_slug, 1)})
    one = table(
        {
            "id": one_of(STRATEGIES, "a strategy's id"),
            "number": number(1, 99),
            "title": _prose,
            "able": _prose,
            "minutes": number(1, 240),
            "beat": each(beat, 1),
        }
    )
    content = checked(data.folder() / "modules.toml", table({"module": each(one, 1)}))
    return {module["id"]: module for module in content["module"]}


@cache
def exercise(name: str) -> Table:
    """The exercise of that name, such as ``"08-empathize/ladder"``; raises `DataError` if there is none."""
    return read_exercise(data.folder() / "exercises" / f"{name}.toml")


@cache
def dialogue(name: str, version: str) -> Dialogue:
    """The better or worse version of a situation."""
    return read_dialogue(data.folder() / "dialogues" / f"{name}.{version}.toml")


def read_exercise(path: Path) -> Table:
    """Read and check one exercise's file."""
    raw = data.read_toml(path)
    kind = raw.get("kind")
    if kind not in KINDS:
        raise DataError(_name(path), "kind", f"{kind!r} is not one of {', '.join(KINDS)}")
    content = checked(path, _exercise_schema(kind))
    for problem in _exercise_problems(content):
        raise DataError(_name(path), *problem)
    return content


def read_dialogue(path: Path) -> Dialogue:
    """Read and check one dialogue's file."""
    raw = checked(path, _dialogue_schema())
    for problem in _dialogue_problems(raw, path):
        raise DataError(_name(path), *problem)
    turns = tuple(
        Turn(
            speaker=t["speaker"],
            at=t.get("at", ""),
            text=t["text"].strip(),
            heat=t["heat"],
            trust=t["trust"],
            note=t.get("note", ""),
            spans=tuple(_span(t["text"].strip(), s) for s in t.get("span", ())),
        )
        for t in raw["turn"]
    )
    fields = {f: raw[f] for f in Dialogue._fields if f != "turns"}
    return Dialogue(**fields, turns=turns)


def problems() -> list[str]:
    """What is wrong in all data files, a line each: the first problem of each, then how they go together."""
    out = []
    for reader in (cards, modules):
        out += _tried(reader)
    for path in sorted((data.folder() / "exercises").glob("*/*.toml")):
        out += _tried(read_exercise, path)
    known: dict[str, list[str]] = {}
    for path in sorted((data.folder() / "dialogues").glob("*.toml")):
        out += _tried(read_dialogue, path)
        known.setdefault(path.name.split(".")[0], []).append(path.name)
    for name, files in known.items():
        if len(files) != 2:  # noqa: PLR2004 (better and worse)
            out.append(f"dialogues/{files[0]}: version: expected a better and a worse version of {name}")
    if not out:
        out += list(_openings())
    return out


def _openings() -> Iterator[str]:
    for path in sorted((data.folder() / "dialogues").glob("*.better.toml")):
        better, worse = (read_dialogue(path.with_name(path.name.replace("better", v))) for v in ("better", "worse"))
        if better.turns[0][:5] != worse.turns[0][:5]:
            yield f"{_name(path)}: turn[0]: expected the same first turn as in the worse version"


def _tried(reader: Any, *args: Path) -> list[str]:
    try:
        reader(*args)
    except DataError as error:
        return [str(error)]
    return []


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def checked(path: Path, schema: Check) -> Table:
    """A data file's content; raises `DataError` with the first thing in it that the schema doesn't allow."""
    content = data.read_toml(path)
    for problem in schema(content, ""):
        raise DataError(_name(path), *problem)
    return content


def _span(turn: str, span: Table) -> Span:
    start = turn.index(span["quote"])
    return Span(start, start + len(span["quote"]), tuple(span["moves"]))


def _dialogue_schema() -> Check:
    code = one_of(codes(), "a code of the scheme")
    span = table({"quote": _prose, "moves": each(code, 1)})
    turn = table(
        {
            "speaker": one_of(("client", "freelancer"), "client or freelancer"),
            "text": _prose,
            "heat": _heat,
            "trust": _heat,
        },
        {"at": _prose, "note": _prose, "span": each(span, 1)},
    )
    person = table({"name": _prose, "place": _prose}, {"role": _prose})
    return table(
        {
            "id": _slug,
            "version": one_of(("better", "worse"), "better or worse"),
            "strategy": one_of(STRATEGIES, "a strategy's id"),
            "title": _prose,
            "trade": _prose,
            "situation": _prose,
            "channel": one_of(CHANNELS, f"one of {', '.join(CHANNELS)}"),
            "client": person,
            "freelancer": person,
            "turn": each(turn, 4, 16),
        },
        {"currency": text(r"[A-Z]{3}", "expected a currency such as EUR")},
    )


def _dialogue_problems(raw: Table, path: Path) -> Iterator[Problem]:
    if path.name != f"{raw['id']}.{raw['version']}.toml":
        yield "id", f"expected the file to be called {raw['id']}.{raw['version']}.toml"
    for i, turn in enumerate(raw["turn"]):
        here = f"turn[{i}]"
        expected = ("client", "freelancer")[i % 2]
        if turn["speaker"] != expected:
            yield f"{here}.speaker", f"speaker out of turn: expected the {expected}"
        if i and abs(turn["heat"] - raw["turn"][i - 1]["heat"]) > _BIGGEST_HEAT_STEP:
            yield f"{here}.heat", f"jumps by more than {_BIGGEST_HEAT_STEP} from the turn before"
        for j, span in enumerate(turn.get("span", ())):
            times = turn["text"].strip().count(span["quote"])
            if times != 1:
                yield f"{here}.span[{j}].quote", f"expected once in the turn, found {times} times: {span['quote']!r}"
            for code in span["moves"]:
                if turn["speaker"] == "client" and code[0] not in _CLIENT_FAMILIES:
                    yield f"{here}.span[{j}].moves", f"{code} is not a code for a client's turn"


def _exercise_schema(kind: str) -> Check:
    code = one_of(codes(), "a code of the scheme")
    card = one_of(cards(), "a rule card's id")
    message = {"id": _slug, **MESSAGE}
    head = {"kind": one_of(KINDS, "a kind of exercise"), "title": _prose, "intro": _prose}
    told = {"text": _prose, "feedback": _prose}
    want = table({"any": each(code, 1), "missing": _prose})
    option = table({**told, "heat": _heat, "reaction": _prose, "card": card}, {"best": truth})
    rung = table({**told, "rank": number(1, 4), "rung": one_of(("dismissive", "formula", "specific"), "a rung")})
    part = table({"text": text(r"(?s).+"), "hit": truth, "feedback": _prose})
    asked = {**message, "known": _prose, "ask": _prose}
    keep = {
        "keep": each(_prose, 1),
        "concern": _prose,
        "concern_words": each(text(r"[^\sA-Z]+", "expected one word"), 1),
    }
    items: dict[str, Check] = {
        "choose": table({**asked, "option": each(option, 2, 4)}),
        "rank": table({**asked, "card": card, "option": each(rung, 3, 4)}),
        "highlight": table({**asked, "card": card, "find": each(code, 1), "part": each(part, 3, 12)}),
        "rewrite": table(
            {**asked, "card": card, **keep, "draft": _prose, "want": each(want, 1, 2), "model": MODELS},
            {"hostile": truth},
        ),
        "moment": table({**message, "known": _prose, "want": each(want, 1, 2), **keep, "model": MODELS}),
        "plan": table({"id": _slug, "label": _prose, "hint": _prose}, {"lines": number(1, 8)}),
    }
    return table({**head, "item": each(items[kind], 1)})


def _exercise_problems(content: Table) -> Iterator[Problem]:
    ids = [item["id"] for item in content["item"]]
    for i, item in enumerate(content["item"]):
        here = f"item[{i}]"
        if ids.count(item["id"]) > 1:
            yield f"{here}.id", f"{item['id']!r} is the id of another item too"
        options = item.get("option", [])
        if content["kind"] == "choose" and sum(o.get("best", False) for o in options) != 1:
            yield f"{here}.option", "expected exactly one with best = true"
        if content["kind"] == "rank" and sorted(o["rank"] for o in options) != list(range(1, len(options) + 1)):
            yield f"{here}.option", f"expected the ranks 1 to {len(options)}, each once"
        if content["kind"] == "highlight" and not any(p["hit"] for p in item["part"]):
            yield f"{here}.part", "expected at least one with hit = true"
