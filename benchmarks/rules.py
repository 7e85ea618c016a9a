#!/usr/bin/env python
"""What rules are worth on messages that none was written from: how much each finds, and how much of it is right.

    python benchmarks/rules.py [--least 5]

A finding counts as right by half for each of the two labellings that has its code in the message. Beside the share
stands the rule's confidence, and an asterisk where they are far apart: set it anew in `datasets/rules/`, closer to the
share the more the rule has found. The same messages are among those that weights are learned from.
"""

from __future__ import annotations

import argparse
from collections import Counter

from train import FRESH

from wellput import messages
from wellput.moves import SHOWN, find_moves
from wellput.text import Text

FAR = 0.15


def main() -> None:
    """Print a Markdown table, a row a rule."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--least", type=int, default=5, help="findings that a rule has to have, to be told of")
    least = parser.parse_args().least
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    confidence = {}
    for message in messages():
        if message.split != "work" or int(message.id[1:]) < FRESH[0]:
            continue
        labels = [{code for span in spans for code in span.moves} for spans in (message.spans, message.second)]
        for move in find_moves(Text(message.text), Text(message.client) if message.client else None):
            found[move.rule] += 1
            right[move.rule] += sum(move.code in codes for codes in labels)
            confidence[move.rule] = move.confidence
    print("| rule | found | right | confidence | |\n|---|---|---|---|---|")
    for rule, count in sorted(found.items()):
        share = right[rule] / (2 * count)
        if count >= least and confidence[rule] >= SHOWN:
            far = "*" if abs(share - confidence[rule]) > FAR else ""
            print(f"| {rule} | {count} | {share:.2f} | {confidence[rule]:.2f} | {far} |")


if __name__ == "__main__":
    main()
