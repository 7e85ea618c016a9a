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
them rightly with the module's own cards beside them than with the cards of another module. It was tried with
language models as readers, two with the own cards and two with others', each of whom saw half of the modules, the
cards, and the items without their answers. What is right is what the exercise calls right, of all items that have
one right answer as a whole.

| module | {own} | {other} |
|---|---|---|
"""

TAIL = """
**This says nothing for the cards.** Such readers answer nearly everything rightly with any cards, so there is no
room left in which a difference could show; and they are no freelancers on a tired evening. What it does say is that
the items can be answered from what stands in them, by a careful reader: hardly one has two right answers. Whether
the cards help people has to be found out with people.

The items were changed before this, after five others had answered them blind: of the 179 that have one right answer
those had 163 right, and 20 keys, askings or wordings were mended where the fault was the item's.

## What they wrote

Where the reader writes, there is room. Four other readers answered all {count} items in which one's own words are
read, at the first attempt and without seeing a verdict, each with the module's own cards in half of the modules and
with another module's in the others. What is right is what the course's feedback takes without a change to propose.

| module | {own} | {other} |
|---|---|---|
{rows}

**Here too the cards make no difference that could be seen:** the exercise says what is wanted, and such readers do
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


def hits(module: str, place: Path) -> tuple[int, int]:
    """How many of a module's items were answered rightly, and of how many; a list holds several readers' answers."""
    given = json.loads((place / f"{module}.json").read_text("utf-8"))
    verdicts = []
    for found, item in items(module):
        answers = given.get(item["id"], [])
        for one in answers if isinstance(answers, list) else [answers]:
            answer = {"text": one} if isinstance(one, str) else one
            # An item may have been changed since, so that it has no place for the answer.
            with suppress(BadAnswerError):
                verdicts.append(KINDS[found["kind"]].answer(found, item, answer).recorded["right"] is True)
    return sum(verdicts), len(verdicts)


def table(place: Path) -> str:
    """A row for each module that was answered, and one for all."""
    rows, sums = [], {name: [0, 0] for name in CONDITIONS}
    for module in content.modules().values():
        if not (place / "own" / f"{module['id']}.json").exists():
            continue
        found = {name: hits(module["id"], place / name) for name in CONDITIONS}
        for name, (right, count) in found.items():
            sums[name][0] += right
            sums[name][1] += count
        rows.append(f"| {module['title']} | " + " | ".join(f"{h} of {n}" for h, n in found.values()) + " |")
    rows.append("| **all** | " + " | ".join(f"{h} of {n} ({h / n:.0%})" for h, n in sums.values()) + " |")
    return "\n".join(rows)


def answered(place: Path) -> int:
    """How many items were answered."""
    return sum(len(json.loads(path.read_text("utf-8"))) for path in (place / "own").glob("*.json"))


def page() -> str:
    """The whole page."""
    written, unseen = ANSWERS / "rewrites", ANSWERS / "unseen"
    fill = {
        "rows": table(written),
        "count": answered(written),
        "covered_rows": table(unseen),
        "covered": answered(unseen),
    }
    tail = TAIL.format(**fill, **CONDITIONS)
    return HEAD.format(**CONDITIONS) + table(ANSWERS) + "\n" + tail + FRESH.read_text("utf-8").strip() + "\n"


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
