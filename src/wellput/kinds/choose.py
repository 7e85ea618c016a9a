"""Choose: the learner picks the next reply, and sees the client's reaction and the curve."""

from __future__ import annotations

from html import escape

from wellput import data
from wellput.content import Table, cards, heat, item_of, prose
from wellput.kinds.kind import Kind, Outcome, behind, box, listed, number_in, one_best, words
from wellput.page import curve_html, turn_html
from wellput.schema import Check, each, one_of, table, truth


def _item() -> Check:
    card = one_of(cards(), "a rule card's id")
    option = {"text": prose, "feedback": prose, "heat": heat, "reaction": prose, "card": card}
    return item_of({"option": each(table(option, {"best": truth}), 2, 4)})


def _show(_exercise: Table, item: Table) -> Table:
    return {"options": [o["text"].strip() for o in item["option"]]}


def _answer(_exercise: Table, item: Table, answer: Table) -> Outcome:
    """The client's reaction, how the heat moved, and why."""
    option = item["option"][number_in(answer, "option", len(item["option"]))]
    best = option.get("best", False)
    said, client = data.words()["dialogue"], item["client"]
    heats = said["heats"]
    moved = said["after"].format(before=heats[item["heat"]], after=heats[option["heat"]])
    html = (
        turn_html(words()["reacts"].format(client=client), option["reaction"], mine=False)
        + f'<p class="wp-soft">{escape(said["heat"].format(client=client))}: {escape(moved)}</p>'
        + curve_html([*item.get("heats", [item["heat"]]), option["heat"]], moved)
        + box("help" if best else "hurt", "", option["feedback"])
        + behind(option["card"], missed=not best)
    )
    return Outcome({"right": best, "missed": [] if best else [option["card"]]}, html)


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=lambda _exercise, item: listed([o["text"] for o in item["option"]]),
    problems=lambda _exercise, item: one_best(item["option"], "option"),
)
