#!/usr/bin/env python
"""What rules are worth on messages that none was written from: how much each finds, and how much of it is right.

    python benchmarks/rules.py [--least 5] [CODE ...]

Of all codes, if none is given. A finding counts as right by half for each of the two labellings that has its code in
the message. Beside the share stands the rule's confidence, and an asterisk where they are far apart: set it anew in
`datasets/rules/`, closer to the share the more the rule has found; or the rule wants an exception. Then, how many of
the findings a learner is shown, and how much of that is right. The same messages are among those that weights are
learned from, so that what is shown does better here than elsewhere.
"""

from __future__ import annotations

import argparse
from collections import Counter

from wellput import check, messages
from wellput.moves import find_moves
from wellput.scheme import codes
from wellput.text import Text

FAR = 0.15
FIRST = 2161  # rules were written from messages before this one
PLAIN = 11261  # and from this one on they are in the words that most people use


def main() -> None:
    """Print a Markdown table, a row a rule."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--least", type=int, default=5, help="findings that a rule has to have, to be told of")
    parser.add_argument("codes", nargs="*", metavar="CODE", help="tell of the rules for these codes only")
    options = parser.parse_args()
    if unknown := set(options.codes) - set(codes()):
        parser.error(f"no such code: {', '.join(sorted(unknown))}")
    wanted = set(options.codes or codes())
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    shown_right: Counter[str] = Counter()
    confidence = {}
    for message in messages():
        if message.split != "work" or int(message.id[1:]) < FIRST:
            continue
        moves = find_moves(Text(message.text), Text(message.client) if message.client else None)
        moves = tuple(move for move in moves if move.code in wanted)
        told = {move.code for move in check(message.text, message.client or None).moves} if moves else set()
        labels = [{code for span in spans for code in span.moves} for spans in (message.spans, message.second)]
        for move in moves:
            held = sum(move.code in those for those in labels)
            found[move.rule] += 1
            right[move.rule] += held
            confidence[move.rule] = move.confidence
            if move.code in told:
                shown[move.rule] += 1
                shown_right[move.rule] += held
    print("| rule | found | right | confidence | | shown | right |\n|---|---|---|---|---|---|---|")
    for rule, count in sorted(found.items()):
        if count >= options.least:
            share = right[rule] / (2 * count)
            far = "*" if abs(share - confidence[rule]) > FAR else ""
            of_shown = f"{shown_right[rule] / (2 * shown[rule]):.2f}" if shown[rule] else ""
            print(f"| {rule} | {count} | {share:.2f} | {confidence[rule]:.2f} | {far} | {shown[rule]} | {of_shown} |")


if __name__ == "__main__":
    main()
