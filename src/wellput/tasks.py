"""The graded tasks: read from `datasets/tasks/`, one file each, and checked.

A task is a client's message with, mostly, a draft to rewrite, the criteria that a reply to it is judged by, two model
answers, and replies that were labelled from the wording of the criteria alone. `wellput.rubric` judges.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from wellput import data
from wellput.content import MESSAGE, MODELS, Table, cards_of
from wellput.errors import DataError
from wellput.schema import Check, Problem, each, number, one_of, table, text
from wellput.scheme import STRATEGIES, codes

POINTS = 10  # of each task
# What a bank of labelled replies holds at least one of; `stuffed` is every formula in one reply.
KINDS = (
    *("excellent", "terse", "non-native", "vague", "cold", "stuffed"),
    *("off-topic", "copied-draft", "copied-client", "hostile", "empty", "long"),
)

_TASK_ID = re.compile(r"(\d\d(?:-[a-z]+)+)-(\d)")
_prose = text()
_slug = text(r"[a-z0-9]+(-[a-z0-9]+)*", "expected small letters, digits and hyphens")
_term = text(r"[^\sA-Z]+( [^\sA-Z]+)*", "expected words in small letters")
_groups = each(each(_term, 1), 1)


def folder() -> Path:
    """Where the tasks' files are."""
    return data.folder() / "tasks"


def names() -> list[str]:
    """The ids of all tasks, in order."""
    return sorted(path.stem for path in folder().glob("*.toml"))


def of_module(module: str) -> list[Table]:
    """A module's tasks, easy to hard."""
    return [task(name) for name in names() if name.rpartition("-")[0] == module]


def modules() -> list[str]:
    """The modules that have tasks, in order."""
    return sorted({name.rpartition("-")[0] for name in names()})


@cache
def task(name: str) -> Table:
    """The task of that id, such as ``"08-empathize-1"``; raises `DataError` if there is none or it is unsound."""
    if name not in names():
        raise DataError(f"tasks/{name}.toml", "", f"no such task; there are {', '.join(names())}")
    return read_task(folder() / f"{name}.toml")


def read_task(path: Path) -> Table:
    """Read and check one task's file."""
    content = data.checked(path, _schema())
    for problem in _problems(content, path.stem):
        raise DataError(f"{path.parent.name}/{path.name}", *problem)
    return content


def _schema() -> Check:
    code = one_of(codes(), "a code of the scheme")
    some_codes = each(code, 1)
    criterion = {"id": _slug, "name": _prose, "says": _prose, "points": number(1, POINTS), "next": _prose}
    check = table(
        {},
        {
            "has": some_codes,
            "about": _slug,
            "least": number(1, 9),
            "lacks": some_codes,
            "first": _slug,
            "then": _codes_or_slug(some_codes),
            "keeps": each(_slug, 1),
            "length": each(number(1, 5000), 2, 2),
            "own": number(3, 60),
        },
    )
    reply = {"kind": one_of(KINDS, f"one of {', '.join(KINDS)}"), "text": text(r"(?s).*"), "yes": each(_slug)}
    return table(
        {
            **MESSAGE,
            "id": _slug,
            "module": one_of(STRATEGIES, "a strategy's id"),
            "title": _prose,
            "level": number(1, 3),
            "known": _prose,
            "ask": _prose,
            "words": each(table({"id": _slug, "groups": _groups}), 1),
            "fact": each(table({"id": _slug, "says": _prose, "all": _groups}), 1),
            "criterion": each(table({**criterion, "check": each(check, 1)}, {"card": _slug}), 4, 6),
            "model": MODELS,
        },
        # `quiet` names the codes that are not marked in a reply, because the task itself asks for what they find.
        {"draft": _prose, "quiet": some_codes, "reply": each(table(reply, {"second": each(_slug)}))},
    )


def _codes_or_slug(listed: Check) -> Check:
    """A list of codes, or the id of a vocabulary."""
    return lambda value, path: (_slug if isinstance(value, str) else listed)(value, path)


def _problems(content: Table, stem: str) -> Iterator[Problem]:
    if content["id"] != stem or not _TASK_ID.fullmatch(stem):
        yield "id", f"expected the file's name, {stem!r}, in the form MODULE-NUMBER"
    if stem.rpartition("-")[0] != content["module"]:
        yield "module", f"expected the module that the id names, {stem.rpartition('-')[0]!r}"
    points = sum(c["points"] for c in content["criterion"])
    if points != POINTS:
        yield "criterion", f"expected points that add up to {POINTS}, found {points}"
    known = {name: {entry["id"] for entry in content[name]} for name in ("words", "fact", "criterion")}
    yield from ((name, "expected ids that differ") for name, ids in known.items() if len(ids) != len(content[name]))
    own = {card["id"] for card in cards_of(content["module"])}
    for i, criterion in enumerate(content["criterion"]):
        if criterion.get("card", "") not in {"", *own}:
            yield f"criterion[{i}].card", f"{criterion['card']!r} is no rule card of {content['module']}"
        for j, check in enumerate(criterion["check"]):
            yield from _check_problems(check, f"criterion[{i}].check[{j}]", known)
    yield from _label_problems(content.get("reply", ()), known["criterion"])


def _label_problems(replies: list[Table], criteria: set[str]) -> Iterator[Problem]:
    for i, reply in enumerate(replies):
        for field in ("yes", "second"):
            for name in reply.get(field, ()):
                if name not in criteria:
                    yield f"reply[{i}].{field}", f"{name!r} is not a criterion of this task"


# The fields that make a check, each with those that may stand beside it.
_FORMS: tuple[tuple[set[str], set[str]], ...] = (
    ({"has"}, {"about"}),
    ({"about"}, {"has", "least"}),
    ({"lacks"}, set()),
    ({"first", "then"}, set()),
    ({"keeps"}, set()),
    ({"length"}, set()),
    ({"own"}, set()),
)


def _check_problems(check: Table, path: str, known: dict[str, set[str]]) -> Iterator[Problem]:
    if not any(needed <= check.keys() <= needed | more for needed, more in _FORMS):
        yield path, f"{', '.join(check) or 'nothing'}: not a check; see docs/authors.md"
    vocabularies = [check[name] for name in ("about", "first", "then") if isinstance(check.get(name), str)]
    for name in vocabularies:
        if name not in known["words"]:
            yield path, f"{name!r} is not a vocabulary of this task"
    for name in check.get("keeps", ()):
        if name not in known["fact"]:
            yield path, f"{name!r} is not a fact of this task"


def problems() -> list[str]:
    """What is wrong in the tasks' files, a line each: the first problem of each."""
    out = []
    for name in names():
        try:
            task(name)
        except DataError as error:
            out.append(str(error))
    return out
