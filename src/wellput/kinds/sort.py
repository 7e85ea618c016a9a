"""Sort: the learner puts statements into classes."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.content import Table, cards, item_of, prose, slug
from wellput.kinds.kind import Kind, Outcome, behind, box, listed, numbers_in, quoted, recorded, words, wrong_first
from wellput.schema import Check, Problem, each, mapping, one_of, table


def _item() -> Check:
    statement = table({"text": prose, "class": slug, "feedback": prose}, {"mistake": mapping(slug, prose)})
    return item_of({"card": one_of(cards(), "a rule card's id"), "statement": each(statement, 3, 8)}, bare=True)


def _show(exercise: Table, item: Table) -> Table:
    classes = [{"name": c["name"], "hint": c["hint"]} for c in exercise["class"]]
    return {"statements": [s["text"].strip() for s in item["statement"]], "classes": classes}


def _answer(exercise: Table, item: Table, answer: Table) -> Outcome:
    """For each statement whether it was put where it belongs, and why; those that were not first."""
    classes = exercise["class"]
    given = numbers_in(answer, "classes", len(classes), len(item["statement"]))
    rows = []
    placed = 0
    for statement, number in zip(item["statement"], given, strict=True):
        chosen = classes[number]["id"]
        right = chosen == statement["class"]
        placed += right
        name = next(c["name"] for c in classes if c["id"] == statement["class"])
        state = words()["right_place"] if right else words()["right_class"].format(name=name)
        slip = "" if right else statement.get("mistake", {}).get(chosen, "")
        text = f"{slip}\n\n{statement['feedback']}" if slip else statement["feedback"]
        rows.append((right, box("help" if right else "hurt", quoted(statement["text"]), text, state)))
    right = placed == len(given)
    return Outcome(
        recorded(item, right=right, placed=placed), wrong_first(rows) + behind(item["card"], missed=not right)
    )


def _static(exercise: Table, item: Table) -> str:
    names = " · ".join(c["name"] for c in exercise["class"])
    return listed([s["text"] for s in item["statement"]]) + listed([names])


def _problems(exercise: Table, item: Table) -> Iterator[Problem]:
    known = [c["id"] for c in exercise["class"]]
    for i, statement in enumerate(item["statement"]):
        for name in (statement["class"], *statement.get("mistake", ())):
            if name not in known:
                yield f"statement[{i}]", f"{name!r} is not a class of this exercise: {', '.join(known)}"
        if statement["class"] in statement.get("mistake", ()):
            yield f"statement[{i}].mistake", "expected classes where the statement doesn't belong"
    if len({s["class"] for s in item["statement"]}) == 1:
        yield "statement", "expected statements of more than one class"


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=_static,
    head=lambda: ({"class": each(table({"id": slug, "name": prose, "hint": prose}), 2, 5)}, {}),
    problems=_problems,
)
