#!/usr/bin/env python
"""How often each rule is right, on messages to work with that it wasn't written from. Prints a Markdown table.

    python benchmarks/rules.py [CODE ...]          (all codes, if none is given)

By this a rule's confidence is chosen, and where a rule needs an exception. *Shown* is what the whole engine makes of a
rule's findings, with weights that were fitted to these very messages: it is kinder than a stranger's text will be.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from typing import NamedTuple

from wellput import check, messages
from wellput.moves import find_moves
from wellput.scheme import codes
from wellput.text import Text

FIRST = 2161  # rules were written from those before
FEWEST = 8  # findings of a rule, for its row to be told


class Found(NamedTuple):
    """A rule's finding in a message: is it there by the first labelling, by either, and is it shown?"""

    first: bool
    either: bool
    shown: bool


def findings(wanted: set[str]) -> dict[tuple[str, float], list[Found]]:
    """For each rule for some codes, with its confidence, what it finds; one finding a message."""
    out: dict[tuple[str, float], list[Found]] = defaultdict(list)
    for message in messages():
        if message.split != "work" or int(message.id[1:]) < FIRST:
            continue
        client = message.client or None
        moves = [m for m in find_moves(Text(message.text), Text(client) if client else None) if m.code in wanted]
        if not moves:
            continue
        first, second = ({code for span in spans for code in span.moves} for spans in (message.spans, message.second))
        shown = {move.code for move in check(message.text, client).moves}
        for move in {move.rule: move for move in moves}.values():
            told = Found(move.code in first, move.code in first | second, move.code in shown)
            out[move.rule, move.confidence].append(told)
    return out


def main() -> None:
    """Print a row a rule, the best first."""
    wanted = set(sys.argv[1:]) or set(codes())
    if unknown := wanted - set(codes()):
        raise SystemExit(f"no such code: {', '.join(sorted(unknown))}")
    print("| rule | confidence | messages | right | by either labelling | shown | of these right |")
    print("|---|---|---|---|---|---|---|")
    told = [(rule, found) for rule, found in findings(wanted).items() if len(found) >= FEWEST]
    for (rule, confidence), found in sorted(told, key=lambda one: -sum(f.first for f in one[1]) / len(one[1])):
        first, either = (sum(part) / len(found) for part in ([f.first for f in found], [f.either for f in found]))
        shown = [f.first for f in found if f.shown]
        print(f"| {rule} | {confidence:g} | {len(found)} | {first:.2f} | {either:.2f} | {len(shown)} | {sum(shown)} |")


if __name__ == "__main__":
    main()
