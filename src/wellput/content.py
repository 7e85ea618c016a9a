"""The course's content: modules, rule cards and exercises, read from `datasets/` and checked.

Every file is checked whole when it is read, so what the rest of the package gets is sound.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from wellput import data
from wellput.errors import DataError
from wellput.schema import Check, Problem, each, number, one_of, table, text, truth
from wellput.scheme import CHANNELS, STRATEGIES, codes

Table = dict[str, Any]

KINDS = ("choose", "rank", "highlight", "rewrite", "moment", "plan")
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


@cache
def cards() -> dict[str, Table]:
    """All rule cards, by id."""
    path = data.folder() / "cards.toml"
    one = table(dict.fromkeys(("id", "module", "when", "do", "because", "unless"), _prose))
    content = data.checked(path, table({"card": each(one, 1)}))
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
    content = data.checked(data.folder() / "modules.toml", table({"module": each(one, 1)}))
    return {module["id"]: module for module in content["module"]}


@cache
def exercise(name: str) -> Table:
    """The exercise of that name, such as ``"08-empathize/ladder"``; raises `DataError` if there is none."""
    return read_exercise(data.folder() / "exercises" / f"{name}.toml")


def read_exercise(path: Path) -> Table:
    """Read and check one exercise's file."""
    raw = data.read_toml(path)
    kind = raw.get("kind")
    if kind not in KINDS:
        raise DataError(data.file_name(path), "kind", f"{kind!r} is not one of {', '.join(KINDS)}")
    content = data.checked(path, _exercise_schema(kind))
    for problem in _exercise_problems(content):
        raise DataError(data.file_name(path), *problem)
    return content


def problems() -> list[str]:
    """What is wrong in the cards, the modules and the exercises, a line each: the first problem of each file."""
    out = data.tried(cards) + data.tried(modules)
    for path in sorted((data.folder() / "exercises").glob("*/*.toml")):
        out += data.tried(read_exercise, path)
    return out


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
