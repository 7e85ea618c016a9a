"""The exercises: read from `datasets/exercises/`, one file each, and checked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from html import escape
from pathlib import Path

from wellput import data
from wellput.content import MESSAGE, MODELS, Table, prose, scene_of, settled, slug
from wellput.errors import DataError
from wellput.kinds import KINDS
from wellput.kinds.rewrite import concern, looked_for, unknown_facts
from wellput.page import message_html, scene_html, typeset
from wellput.schema import Check, Problem, each, one_of, table

# A module's first message, answered before any teaching and once more at the end, is no kind of exercise.
MOMENT = "moment"


@cache
def exercise(name: str) -> Table:
    """The exercise of that name, such as ``"08-empathize/ladder"``; raises `DataError` if there is none."""
    return read_exercise(_folder() / f"{name}.toml")


def read_exercise(path: Path, *, audit: bool = False) -> Table:
    """Read and check one exercise's file; raises `DataError` with file, field and what was expected there.

    With `audit` it also checks what takes too long to be checked whenever a learner opens the exercise.
    """
    raw = data.read_toml(path)
    kind = raw.get("kind")
    if kind != MOMENT and kind not in KINDS:
        raise DataError(data.file_name(path), "kind", f"{kind!r} is not one of {', '.join((*KINDS, MOMENT))}")
    content = data.checked(path, _schema(kind))
    content["item"] = [settled(item) for item in content["item"]]
    for problem in _problems(content, audit=audit):
        raise DataError(data.file_name(path), *problem)
    return content


def names() -> list[str]:
    """All exercises, in the order of their names."""
    return sorted(f"{p.parent.name}/{p.stem}" for p in _folder().glob("*/*.toml"))


def problems() -> list[str]:
    """What is wrong in the exercises' files, a line each: the first problem of each; then ids that stand twice."""
    out: list[str] = []
    seen: dict[str, str] = {}
    for name in names():
        told = data.tried(partial(read_exercise, audit=True), _folder() / f"{name}.toml")
        out += told
        for item in [] if told else exercise(name)["item"]:
            first = seen.setdefault(item["id"], name)
            if first != name and not item.get("own"):
                out.append(f"{name}.toml: item: {item['id']!r} is the id of an item of {first} too")
    return out


def _folder() -> Path:
    return data.folder() / "exercises"


def _schema(kind: str) -> Check:
    head: dict[str, Check] = {"kind": one_of((*KINDS, MOMENT), "a kind of exercise"), "title": prose, "intro": prose}
    if kind == MOMENT:
        kept = {"id": slug, **MESSAGE, "known": prose, "keep": each(prose, 1), **concern(), "model": MODELS}
        item = table(kept, looked_for())
        return table({**head, "item": each(item, 1, 1)})
    required, optional = KINDS[kind].head()
    return table({**head, **required, "item": each(KINDS[kind].item(), 1)}, optional)


def _problems(content: Table, *, audit: bool) -> Iterator[Problem]:
    ids = [item["id"] for item in content["item"]]
    for i, item in enumerate(content["item"]):
        here = f"item[{i}]"
        if ids.count(item["id"]) > 1:
            yield f"{here}.id", f"{item['id']!r} is the id of another item too"
        if content["kind"] == MOMENT:
            yield from ((f"{here}.{at}", what) for at, what in unknown_facts(item))
            continue
        kind = KINDS[content["kind"]]
        for look in (kind.problems, kind.audit) if audit else (kind.problems,):
            yield from ((f"{here}.{at}", what) for at, what in look(content, item))


def setting_html(item: Table) -> str:
    """What an item starts from: the client's message, the turns of a dialogue, or nothing."""
    if "scene" in item:
        return scene_html(scene_of(item), *item["turns"])
    return message_html(item) if "said" in item else ""


def show_item(found: Table, item: Table) -> Table:
    """What the page needs to show an item of an exercise."""
    shown = {"id": item["id"], "message": setting_html(item)}
    shown |= {name: typeset(item[name]) for name in ("known", "ask") if name in item}
    return shown | KINDS[found["kind"]].show(found, item)


def static_html(found: Table) -> str:
    """An exercise as HTML for where no kernel runs: every item's setting, question and what there is to answer with."""
    kind = KINDS[found["kind"]]
    items = "".join(
        f'<li class="wp-stack">{setting_html(item)}<p dir="auto"><strong>{escape(typeset(item["ask"]))}</strong></p>'
        f"{kind.static(found, item)}</li>"
        for item in found["item"]
    )
    return f"<h3>{escape(typeset(found['title']))}</h3><p>{escape(typeset(found['intro']))}</p><ol>{items}</ol>"
