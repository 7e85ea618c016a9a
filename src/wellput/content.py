"""The course's modules and rule cards, and what every exercise's item may begin with: a setting.

Read from `datasets/` and checked. Every file is checked whole when it is read, so what the rest of the package gets is
sound.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from wellput import data, dialogue
from wellput.dialogue import Dialogue
from wellput.errors import DataError
from wellput.schema import Check, Problem, each, number, one_of, table, text
from wellput.scheme import CHANNELS, STRATEGIES

Table = dict[str, Any]

slug = text(r"[a-z0-9]+(-[a-z0-9]+)*", "expected small letters, digits and hyphens")
heat = number(0, 4)
prose = text()

# The fields of a client's message, in an exercise's item as in a task.
MESSAGE: dict[str, Check] = {
    "trade": prose,
    "channel": one_of(CHANNELS, f"one of {', '.join(CHANNELS)}"),
    "client": prose,
    "role": prose,
    "at": prose,
    "heat": heat,
    "said": prose,
}
# Two answers of different temper.
MODEL = table({"temper": prose, "text": prose, "why": prose})
MODELS = each(MODEL, 2, 2)

_own_message: dict[str, Check] = {**MESSAGE, "known": prose}
_scene: dict[str, Check] = {"scene": text(r"[a-z0-9-]+\.(better|worse)", "expected a dialogue's id and version")}
_scene |= {"turns": each(number(1, 99), 2, 2)}


@cache
def cards() -> dict[str, Table]:
    """All rule cards, by id, module by module in the order of the course."""
    out: dict[str, Table] = {}
    for path in sorted((data.folder() / "cards").glob("*.toml")):
        out |= {card["id"]: card for card in read_cards(path)}
    return out


def read_cards(path: Path) -> list[Table]:
    """Read and check one module's rule cards."""
    one = table(dict.fromkeys(("id", "module", "when", "do", "because", "unless"), prose))
    found: list[Table] = data.checked(path, table({"card": each(one, 1)}))["card"]
    for i, card in enumerate(found):
        if card["module"] != path.stem:
            raise DataError(data.file_name(path), f"card[{i}].module", f"expected {path.stem!r}, as the file is called")
    return found


def cards_of(module: str) -> list[Table]:
    """A module's rule cards."""
    return [card for card in cards().values() if card["module"] == module]


@cache
def modules() -> dict[str, Table]:
    """The modules, by id, in the order of the course."""
    beat = table({"title": prose, "exercises": each(slug, 1)})
    one = table(
        {
            "id": one_of(STRATEGIES, "a strategy's id"),
            "number": number(1, 99),
            "title": prose,
            "able": prose,
            "minutes": number(1, 240),
            "beat": each(beat, 1),
        }
    )
    content = data.checked(data.folder() / "modules.toml", table({"module": each(one, 1)}))
    return {module["id"]: module for module in content["module"]}


def problems() -> list[str]:
    """What is wrong in the modules and the cards, a line each: the first problem of each file."""
    out = data.tried(modules)
    for path in sorted((data.folder() / "cards").glob("*.toml")):
        out += data.tried(read_cards, path)
    ids = [card["id"] for card in cards().values()] if not out else []
    if len(ids) != sum(len(read_cards(p)) for p in (data.folder() / "cards").glob("*.toml")) and not out:
        out.append("cards: id: expected ids that differ over the whole course")
    return out


def item_of(required: dict[str, Check], optional: dict[str, Check] | None = None, *, bare: bool = False) -> Check:
    """An exercise's item: its own fields, and a setting, which is a client's message or a scene out of a dialogue.

    Parameters
    ----------
    required, optional : dict of str to Check
        The item's own fields; `id` and `ask` go without saying.
    bare : bool
        Whether it may do without a setting.
    """
    own = {"id": slug, "ask": prose, **required}
    forms = {
        "scene": table({**own, **_scene}, {"known": prose, **(optional or {})}),
        "said": table({**own, **_own_message}, optional),
        "": table(own, {"known": prose, **(optional or {})}),
    }

    def check(value: Any, path: str) -> Iterator[Problem]:
        found = next((name for name in ("scene", "said") if isinstance(value, dict) and name in value), "")
        if not (found or bare):
            yield path, "expected a setting: a client's message (said and its companions) or a scene"
        yield from forms[found](value, path)
        if found == "scene" and isinstance(value["scene"], str):
            yield from _scene_problems(value, path)

    return check


def _scene_problems(item: Table, path: str) -> Iterator[Problem]:
    try:
        shown = scene_of(item)
    except DataError:
        yield f"{path}.scene", f"{item['scene']!r} is not a dialogue"
        return
    turns = item.get("turns")
    if not isinstance(turns, list) or not all(isinstance(n, int) for n in turns) or len(turns) != 2:  # noqa: PLR2004
        return  # told by the schema
    if not 1 <= turns[0] <= turns[1] <= len(shown.turns):
        yield f"{path}.turns", f"expected turns of the dialogue, 1 to {len(shown.turns)}, found {turns}"
    elif not any(t.speaker == "client" for t in shown.turns[turns[0] - 1 : turns[1]]):
        yield f"{path}.turns", "expected at least one turn of the client's"


def scene_of(item: Table) -> Dialogue:
    """The dialogue that an item's scene is taken from."""
    name, _, version = item["scene"].rpartition(".")
    return dialogue.find(name, version)


def settled(item: Table) -> Table:
    """An item whose scene, if it has one, is told in a message's fields too: `said` is the client's last shown turn."""
    if "scene" not in item:
        return item
    told = scene_of(item)
    first, last = item["turns"]
    shown = told.turns[first - 1 : last]
    said = next(t for t in reversed(shown) if t.speaker == "client")
    return {
        "trade": told.trade,
        "channel": told.channel,
        "client": told.called,
        "role": told.client["role"],
        "at": said.at,
        "heat": shown[-1].heat,
        "heats": [t.heat for t in shown],
        "said": said.text,
        "known": told.situation,
        **item,
    }
