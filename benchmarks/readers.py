"""What readers who had not seen the course made of its items, with a module's own rule cards and with another's.

python benchmarks/readers.py            writes docs/readers.md
python benchmarks/readers.py --check    fails if it is not what would be written
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from wellput import content, exercises
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

## Ten items drawn at random

"""


def right(module: str, condition: str) -> tuple[int, int]:
    """How many of a module's items a reader answered rightly, and of how many."""
    path = ANSWERS / condition / f"{module}.json"
    given = json.loads(path.read_text("utf-8"))
    hits = count = 0
    for name in exercises.names():
        if not name.startswith(f"{module}/"):
            continue
        found = exercises.exercise(name)
        for item in found["item"]:
            if item["id"] in given:
                try:
                    outcome = KINDS[found["kind"]].answer(found, item, given[item["id"]])
                except BadAnswerError:
                    continue  # the item has been changed since
                count += 1
                hits += outcome.recorded["right"] is True
    return hits, count


def page() -> str:
    """The whole page."""
    rows, sums = [], {name: [0, 0] for name in CONDITIONS}
    for module in content.modules().values():
        found = {name: right(module["id"], name) for name in CONDITIONS}
        for name, (hits, count) in found.items():
            sums[name][0] += hits
            sums[name][1] += count
        rows.append(f"| {module['title']} | " + " | ".join(f"{h} of {n}" for h, n in found.values()) + " |")
    rows.append("| **all** | " + " | ".join(f"{h} of {n} ({h / n:.0%})" for h, n in sums.values()) + " |")
    return HEAD.format(**CONDITIONS) + "\n".join(rows) + "\n" + TAIL + FRESH.read_text("utf-8").strip() + "\n"


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
