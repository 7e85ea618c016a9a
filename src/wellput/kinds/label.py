"""Label: the learner names the move of marked words in a dialogue."""

from __future__ import annotations

from collections.abc import Iterator

from wellput._index import NAMES
from wellput.content import Table, cards, item_of, prose, scene_of
from wellput.kinds.kind import Kind, Outcome, behind, box, listed, number_in, one_best, recorded, words
from wellput.page import plain_name, scene_html
from wellput.schema import Check, Problem, each, number, one_of, table, truth
from wellput.scheme import codes


def _item() -> Check:
    option = table({"move": one_of(codes(), "a code of the scheme"), "feedback": prose}, {"best": truth})
    own: dict[str, Check] = {"turn": number(1, 99), "quote": prose, "card": one_of(cards(), "a rule card's id")}
    return item_of({**own, "option": each(option, 2, 5)})


def _show(_exercise: Table, item: Table) -> Table:
    return {"message": _scene(item, words()["which"]), "options": [plain_name(o["move"]) for o in item["option"]]}


def _scene(item: Table, label: str) -> str:
    start = scene_of(item).turns[item["turn"] - 1].text.index(item["quote"].strip())
    focus = (item["turn"], start, start + len(item["quote"].strip()), label)
    return scene_html(scene_of(item), *item["turns"], focus=focus)


def _answer(_exercise: Table, item: Table, answer: Table) -> Outcome:
    """Whether that is its name, and why; after it the same words named by the annotation."""
    option = item["option"][number_in(answer, "option", len(item["option"]))]
    best = next(o for o in item["option"] if o.get("best"))
    right = option is best
    html = box("help" if right else "hurt", plain_name(option["move"]), option["feedback"])
    if not right:
        html += box("note", plain_name(best["move"]), best["feedback"], words()["right_one"])
    return Outcome(recorded(item, right=right), html + behind(item["card"], missed=not right))


def _problems(_exercise: Table, item: Table) -> Iterator[Problem]:
    yield from one_best(item["option"], "option")
    if "scene" not in item:
        yield "scene", "missing"
        return
    told, (first, last) = scene_of(item), item["turns"]
    if not first <= item["turn"] <= last:
        yield "turn", f"expected one of the turns shown, {first} to {last}"
        return
    turn = told.turns[item["turn"] - 1]
    quote = item["quote"].strip()
    if turn.text.count(quote) != 1:
        yield "quote", "expected words that stand once in that turn, letter for letter"
        return
    start = turn.text.index(quote)
    end = start + len(quote)
    found = {code for span in turn.spans if span.start < end and start < span.end for code in span.moves}
    for i, option in enumerate(item["option"]):
        if option.get("best", False) != (option["move"] in found):
            said = (
                "the dialogue gives these words" if option["move"] in found else "the dialogue doesn't give these words"
            )
            yield f"option[{i}].move", f"{said} {option['move']}: {', '.join(sorted(found)) or 'none'}"


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=lambda _exercise, item: listed([NAMES[o["move"]][0] for o in item["option"]]),
    problems=_problems,
)
