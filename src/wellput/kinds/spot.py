"""Spot the turn: the learner picks the turn of a dialogue where the talk tips."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from wellput.content import Table, cards, item_of, prose, scene_of
from wellput.kinds.kind import Kind, Outcome, behind, box, number_in, one_best, quoted, recorded, words
from wellput.page import scene_curve, turn_head
from wellput.schema import Check, Problem, each, number, one_of, table, truth


def _item() -> Check:
    turn = table({"n": number(1, 99), "feedback": prose}, {"best": truth, "instead": prose})
    return item_of({"card": one_of(cards(), "a rule card's id"), "turn": each(turn, 2, 12)})


def _show(_exercise: Table, item: Table) -> Table:
    told, (first, last) = scene_of(item), item["turns"]
    can = {t["n"]: i for i, t in enumerate(item["turn"])}
    turns = [
        {"who": turn_head(told, turn), "mine": turn.speaker == "freelancer", "text": turn.text, "pick": can.get(n)}
        for n, turn in enumerate(told.turns[first - 1 : last], first)
    ]
    return {"message": "", "turns": turns}


def _answer(_exercise: Table, item: Table, answer: Table) -> Outcome:
    """What the chosen turn did, the turn that tipped it, and the curve with that turn on it."""
    chosen = item["turn"][number_in(answer, "turn", len(item["turn"]))]
    best = next(t for t in item["turn"] if t.get("best"))
    right = chosen is best
    html = box("help" if right else "hurt", _title(item, chosen), chosen["feedback"])
    if not right:
        html += box("note", _title(item, best), best["feedback"], words()["tips_here"])
    if "instead" in best:
        html += f'<p class="wp-try" dir="auto">{escape(words()["could_have"])}: {escape(best["instead"])}</p>'
    html += scene_curve(scene_of(item), *item["turns"], at=best["n"])
    return Outcome(recorded(item, right=right), html + behind(item["card"], missed=not right))


def _title(item: Table, turn: Table) -> str:
    return f"{turn['n']}. {quoted(scene_of(item).turns[turn['n'] - 1].text)}"


def _problems(_exercise: Table, item: Table) -> Iterator[Problem]:
    yield from one_best(item["turn"], "turn")
    if "scene" not in item:
        yield "scene", "missing"
        return
    told, (first, last) = scene_of(item), item["turns"]
    mine = [n for n in range(first, last + 1) if told.turns[n - 1].speaker == "freelancer"]
    if sorted(t["n"] for t in item["turn"]) != mine:
        yield "turn", f"expected each of the freelancer's turns that are shown, once: {mine}"


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=lambda _exercise, _item: "",
    problems=_problems,
)
