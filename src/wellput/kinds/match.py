"""Match: the learner pairs two columns, such as what somebody demands and what they may need."""

from __future__ import annotations

import hashlib

from wellput.content import Table, cards, item_of, prose
from wellput.kinds.kind import Kind, Outcome, behind, box, listed, numbers_in, quoted, recorded, words
from wellput.schema import Check, each, one_of, table


def _item() -> Check:
    pair = table({"left": prose, "right": prose, "feedback": prose})
    extra = table({"right": prose, "feedback": prose})
    own = {"card": one_of(cards(), "a rule card's id"), "pair": each(pair, 3, 5)}
    return item_of(own, {"extra": each(extra, 0, 2)}, bare=True)


def _rights(item: Table) -> list[Table]:
    """The right column in an order that gives nothing away and is always the same."""
    every = [*item["pair"], *item.get("extra", ())]
    return sorted(every, key=lambda r: hashlib.sha256(f"{item['id']}{r['right']}".encode()).digest())


def _show(exercise: Table, item: Table) -> Table:
    return {
        "leftName": exercise["left"],
        "rightName": exercise["right"],
        "lefts": [p["left"].strip() for p in item["pair"]],
        "rights": [r["right"].strip() for r in _rights(item)],
    }


def _answer(_exercise: Table, item: Table, answer: Table) -> Outcome:
    """For each entry on the left what belongs to it, and why; for a wrong choice where that belongs."""
    rights = _rights(item)
    given = numbers_in(answer, "rights", len(rights), len(item["pair"]))
    rows = []
    placed = 0
    for pair, number in zip(item["pair"], given, strict=True):
        chosen = rights[number]
        right = chosen is pair
        placed += right
        text = pair["feedback"] if right else f"{_elsewhere(chosen)}\n\n{pair['right'].strip()}\n\n{pair['feedback']}"
        state = words()["right_place"] if right else words()["belongs_to"].format(letter=_letter(rights.index(pair)))
        rows.append(box("help" if right else "hurt", quoted(pair["left"], 120), text, state))
    rows += [box("note", quoted(e["right"], 120), e["feedback"], words()["fits_none"]) for e in item.get("extra", ())]
    right = placed == len(given)
    return Outcome(recorded(item, right=right, placed=placed), "".join(rows) + behind(item["card"], missed=not right))


def _elsewhere(chosen: Table) -> str:
    if "left" in chosen:
        return str(words()["belongs_elsewhere"].format(right=quoted(chosen["right"]), left=quoted(chosen["left"])))
    return str(words()["belongs_nowhere"].format(right=quoted(chosen["right"])))


def _letter(number: int) -> str:
    return "ABCDEFGH"[number]


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=lambda _exercise, item: (
        listed([p["left"] for p in item["pair"]]) + listed([r["right"] for r in _rights(item)])
    ),
    head=lambda: ({"left": prose, "right": prose}, {}),
)
