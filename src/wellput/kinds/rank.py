"""Rank: the learner orders replies from the one that helps least to the one that helps most."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.content import Table, cards, item_of, prose
from wellput.kinds.kind import BadAnswerError, Kind, Outcome, behind, box, listed, numbers_in, quoted, recorded, words
from wellput.schema import Check, Problem, each, number, one_of, table


def _item() -> Check:
    option = table({"text": prose, "feedback": prose, "rank": number(1, 4)})
    return item_of({"card": one_of(cards(), "a rule card's id"), "option": each(option, 3, 4)})


def _show(_exercise: Table, item: Table) -> Table:
    return {"options": [o["text"].strip() for o in item["option"]]}


def _answer(_exercise: Table, item: Table, answer: Table) -> Outcome:
    """For each reply, in the right order, whether it was put there, and why it stands there."""
    options = item["option"]
    order = numbers_in(answer, "order", len(options))
    if sorted(order) != list(range(len(options))):
        raise BadAnswerError(f"order: expected each reply once, found {order!r}")
    placed = 0
    rows = []
    for option in sorted(options, key=lambda o: o["rank"]):
        had = order.index(options.index(option)) + 1
        right = had == option["rank"]
        placed += right
        state = words()["right_place"] if right else words()["wrong_place"].format(n=had)
        title = f"{option['rank']}. {quoted(option['text'])}"
        rows.append(box("help" if right else "hurt", title, option["feedback"], state))
    right = placed == len(options)
    return Outcome(recorded(item, right=right, placed=placed), "".join(rows) + behind(item["card"], missed=not right))


def _problems(_exercise: Table, item: Table) -> Iterator[Problem]:
    ranks = [o["rank"] for o in item["option"]]
    if sorted(ranks) != list(range(1, len(ranks) + 1)):
        yield "option", f"expected the ranks 1 to {len(ranks)}, each once"
    elif ranks == sorted(ranks):
        yield "option", "expected another order than that of the ranks: it is the one first shown"


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=lambda _exercise, item: listed([o["text"] for o in item["option"]]),
    problems=_problems,
)
