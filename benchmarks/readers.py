"""What readers who had not seen the course made of its items, with a module's own rule cards and with another's.

python benchmarks/readers.py            writes docs/readers.md
python benchmarks/readers.py --check    fails if it is not what would be written
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from wellput import content, exercises
from wellput.content import Table
from wellput.kinds import KINDS
from wellput.kinds.kind import BadAnswerError

ROOT = Path(__file__).parents[1]
ANSWERS = ROOT / "datasets" / "evaluation" / "readers"
PAGE = ROOT / "docs" / "readers.md"
FRESH = ROOT / "datasets" / "evaluation" / "ten-items.md"
CONDITIONS = {"own": "with the module's own cards", "other": "with another module's cards"}

HEAD = """# What readers made of the exercises

*Written by `python benchmarks/readers.py`; the answers are in `datasets/evaluation/readers/`.*

Rule cards are there to help with a module's items. So somebody who has not seen the course should answer more of
them rightly with the module's own cards beside them than with the cards of another module. It was tried four times
with language models as readers, none of whom had seen the course: once as somebody who knows nothing but the cards,
and three times as somebody who may use all that they know. What is right is what the exercise calls right.

## By the cards alone

Four readers were told to act as a clerk who has never dealt with a client: to answer the {alone} items in which
replies or lines are chosen, ordered, sorted or matched where a card decides them, and to pass where none does. They saw
client, scene and question; each had the module's own cards in half of the modules and another module's in the others,
and was not told which. An item passed is not answered rightly; the number in brackets is of those that were not passed.

| module | {own} | {other} |
|---|---|---|
{alone_rows}

**Here the cards make the difference:** with a module's own cards {own_share} are answered rightly, with another's
{other_share}. And they seldom mislead: of what the own cards were taken to decide, nearly all is right. Every item in
which one reply is picked can be picked by its module's cards. Where a whole order is asked, from what helps least to
what helps most, or what a sentence is, the cards tell less: in *Stay calm and professional* and *Listen actively* they
decide next to nothing, for they say what to do and not which of two wrong replies is the worse. The readers were
asked to pass, so this shows what is in the cards, not how much a person learns from them.

## With all that a reader knows

Two other readers had the own cards and two had others'; each saw half of the modules and might answer in any way, of
all items that have one right answer as a whole.

| module | {own} | {other} |
|---|---|---|
"""

TAIL = """
**Here they make none.** Such readers answer nearly everything rightly with any cards, so there is no room left in
which a difference could show; and they are no freelancers on a tired evening. What it does say is that the items can be
answered from what stands in them, by a careful reader: hardly one has two right answers. Whether the cards help people
has to be found out with people.

The items were changed before this, after five others had answered them blind: of the 179 that have one right answer
those had 163 right, and 20 keys, askings or wordings were mended where the fault was the item's.

## What they wrote

Where the reader writes, there is room. Four other readers answered all {count} items in which one's own words are
read, at the first attempt and without seeing a verdict, each with the module's own cards in half of the modules and
with another module's in the others. What is right is what the course's feedback takes without a change to propose.

| module | {own} | {other} |
|---|---|---|
{rows}

**Again the cards make no difference that could be seen:** the exercise says what is wanted, and such readers do
it. What a person who finds it hard gains from a card is still to be found out with people.

## With the scene covered

Once more, with four others, and the {covered} items in which replies or lines are chosen, ordered, sorted or matched:
client, scene and question were left out, so that only the options were to be seen, and the cards.

| module | {own} | {other} |
|---|---|---|
{covered_rows}

**No difference again, and something else to know:** nearly nine answers in ten are right from the options alone, and
every one in which a single reply is picked. The better reply is the better reply in nearly any scene. What is trained
there is to tell the two apart, less to fit one to a client; in the written exercises and the graded tasks it is the
scene that decides.

## Ten items drawn at random

"""


def items(module: str) -> Iterator[tuple[Table, Table]]:
    """The items of a module, each with its exercise."""
    for name in exercises.names():
        if name.startswith(f"{module}/"):
            found = exercises.exercise(name)
            yield from ((found, item) for item in found["item"])


class Hits(NamedTuple):
    """How many answers are right, how many were passed, and how many were asked for."""

    right: int
    passed: int
    asked: int

    def __str__(self) -> str:
        """In words; what was answered in brackets, if some were passed."""
        answered = f" ({self.asked - self.passed})" if self.passed else ""
        return f"{self.right}{answered} of {self.asked}"


def hits(module: str, place: Path) -> Hits:
    """What a module's answers came to; a list holds several readers' answers, and null is an item passed."""
    given = json.loads((place / f"{module}.json").read_text("utf-8"))
    right = passed = asked = 0
    for found, item in items(module):
        answers = given.get(item["id"], [])
        for one in answers if isinstance(answers, list) else [answers]:
            # An item may have been changed since, so that it has no place for the answer.
            with suppress(BadAnswerError):
                if one is None:
                    passed += 1
                else:
                    answer = {"text": one} if isinstance(one, str) else one
                    right += KINDS[found["kind"]].answer(found, item, answer).recorded["right"] is True
                asked += 1
    return Hits(right, passed, asked)


def counted(place: Path) -> tuple[dict[str, dict[str, Hits]], dict[str, Hits]]:
    """What the answers of each condition came to: for each module that was answered, by its title, and for all."""
    out, whole = {}, {}
    for module in content.modules().values():
        if (place / "own" / f"{module['id']}.json").exists():
            out[module["title"]] = {name: hits(module["id"], place / name) for name in CONDITIONS}
    for name in CONDITIONS:
        whole[name] = Hits(*map(sum, zip(*(row[name] for row in out.values()), strict=True)))
    return out, whole


def share(hits: Hits) -> str:
    """The share that is right."""
    return f"{hits.right / hits.asked:.0%}"


def table(place: Path) -> str:
    """A row for each module that was answered, and one for all."""
    rows, whole = counted(place)
    out = [f"| {title} | " + " | ".join(map(str, row.values())) + " |" for title, row in rows.items()]
    out.append("| **all** | " + " | ".join(f"{one}, {share(one)}" for one in whole.values()) + " |")
    return "\n".join(out)


def answered(place: Path) -> int:
    """How many items were answered."""
    return sum(len(json.loads(path.read_text("utf-8"))) for path in (place / "own").glob("*.json"))


def page() -> str:
    """The whole page."""
    alone, written, unseen = (ANSWERS / name for name in ("cards", "rewrites", "unseen"))
    _, whole = counted(alone)
    fill = {
        "alone": answered(alone),
        "alone_rows": table(alone),
        "own_share": share(whole["own"]),
        "other_share": share(whole["other"]),
        "rows": table(written),
        "count": answered(written),
        "covered_rows": table(unseen),
        "covered": answered(unseen),
    }
    head, tail = (text.format(**fill, **CONDITIONS) for text in (HEAD, TAIL))
    return head + table(ANSWERS) + "\n" + tail + FRESH.read_text("utf-8").strip() + "\n"


def main() -> int:
    """Write the page, or say that it is not in step."""
    written = page()
    if "--check" not in sys.argv:
        PAGE.write_text(written, "utf-8")
        return 0
    if PAGE.read_text("utf-8") != written:
        print("docs/readers.md is not in step; run: python benchmarks/readers.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
