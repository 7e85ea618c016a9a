"""Option board: the learner says how far each option serves either side, and sees all of them on one board."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from wellput.content import Table, cards, heat, item_of, prose
from wellput.kinds.kind import Kind, Outcome, behind, box, listed, numbers_in, quoted, recorded, words
from wellput.schema import Check, Problem, each, one_of, table, truth

_STEPS = 5  # 0, not at all, to 4, fully
_NEAR = 1  # as far from the author's place as counts as seen alike
_SIZE, _EDGE = 300, 40


def _item() -> Check:
    option = table({"text": prose, "yours": heat, "theirs": heat, "feedback": prose}, {"best": truth})
    own = {"card": one_of(cards(), "a rule card's id"), "yours": prose, "theirs": prose}
    return item_of({**own, "option": each(option, 3, 5)})


def _show(_exercise: Table, item: Table) -> Table:
    return {
        "options": [o["text"].strip() for o in item["option"]],
        "sides": [item["yours"], item["theirs"]],
        "steps": words()["serves"],
    }


def _answer(_exercise: Table, item: Table, answer: Table) -> Outcome:
    """The board with the learner's places and the author's, and what each option does for either side."""
    options = item["option"]
    yours = numbers_in(answer, "yours", _STEPS, len(options))
    theirs = numbers_in(answer, "theirs", _STEPS, len(options))
    rows, placed = [], 0
    steps = words()["serves"]
    for i, option in enumerate(options):
        near = abs(option["yours"] - yours[i]) <= _NEAR and abs(option["theirs"] - theirs[i]) <= _NEAR
        placed += near
        state = words()["near"] if near else words()["far"]
        told = words()["serves_both"].format(
            yours=steps[option["yours"]], theirs=steps[option["theirs"]], client=item["client"]
        )
        best = f" {words()['goes_furthest']}" if option.get("best") else ""
        title = f"{_letter(i)}. {quoted(option['text'])}"
        rows.append(box("help" if near else "hurt", title, f"{told}{best}\n\n{option['feedback']}", state))
    right = placed == len(options)
    html = _board(item, list(zip(yours, theirs, strict=True))) + "".join(rows) + behind(item["card"], missed=not right)
    return Outcome(recorded(item, right=right, placed=placed), html)


def _board(item: Table, places: Sequence[tuple[int, int]]) -> str:
    """Both sides' interests as a plane: the author's places filled, the learner's open, joined where they differ."""
    axes = (
        f'<line x1="{_EDGE}" y1="{_SIZE - _EDGE}" x2="{_SIZE}" y2="{_SIZE - _EDGE}"/>'
        f'<line x1="{_EDGE}" y1="0" x2="{_EDGE}" y2="{_SIZE - _EDGE}"/>'
    )
    dots, said = "", []
    crowd: dict[tuple[int, int], int] = {}
    for i, option in enumerate(item["option"]):
        letter = _letter(i)
        there, here = (option["yours"], option["theirs"]), places[i]
        x, y = _at(*there, nth=crowd.setdefault(there, 0))
        crowd[there] += 1
        if there != here:
            u, v = _at(*here, nth=crowd.setdefault(here, 0))
            crowd[here] += 1
            dots += f'<path d="M{u} {v}L{x} {y}"/><circle class="wp-open" cx="{u}" cy="{v}" r="9"/>'
            dots += f'<text class="wp-open" x="{u}" y="{v + 4}">{letter}</text>'
        dots += f'<circle cx="{x}" cy="{y}" r="11"/><text x="{x}" y="{y + 4}">{letter}</text>'
        steps = words()["serves"]
        said.append(f"{letter}: {steps[there[0]]}, {steps[there[1]]}")
    label = f"{item['yours']}, {item['theirs']}. {'; '.join(said)}"
    return (
        f'<figure class="wp-board"><svg viewBox="0 0 {_SIZE} {_SIZE}" role="img" aria-label="{escape(label)}">'
        f"{axes}{dots}</svg><figcaption><p>→ {escape(item['yours'])}</p><p>↑ {escape(item['theirs'])}</p>"
        f'<p class="wp-soft">{escape(words()["board_key"])}</p></figcaption></figure>'
    )


def _at(yours: int, theirs: int, *, nth: int) -> tuple[int, int]:
    """Where a place is drawn; what stands on the same place is set beside it."""
    step = (_SIZE - _EDGE - 40) // (_STEPS - 1)
    return _EDGE + 20 + yours * step + 22 * (nth % 2), _SIZE - _EDGE - 20 - theirs * step - 22 * (nth // 2)


def _letter(number: int) -> str:
    return "ABCDE"[number]


def _problems(_exercise: Table, item: Table) -> Iterator[Problem]:
    if not any(o.get("best") for o in item["option"]):
        yield "option", "expected one or two with best = true"
    best = min((o["yours"] + o["theirs"] for o in item["option"] if o.get("best")), default=0)
    if any(o["yours"] + o["theirs"] > best for o in item["option"] if not o.get("best")):
        yield "option", "expected the best to serve both sides, taken together, at least as far as any other"


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=lambda _exercise, item: listed([o["text"] for o in item["option"]]),
    problems=_problems,
)
