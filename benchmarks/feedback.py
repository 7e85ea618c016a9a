#!/usr/bin/env python
"""How fair the feedback is: the engine as it is against verdicts on twenty replies and labels of the graded tasks.

    python benchmarks/feedback.py            writes docs/how-well-the-feedback-works.md
    python benchmarks/feedback.py --check    fails if that page is not what would be written

A verdict belongs to a reply, a code and the words found. A finding that nobody has judged yet is shown as such and
counts as not fair; a verdict whose finding is gone stays in the data and is not counted.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

from wellput import check, tasks
from wellput.moves import Move
from wellput.rubric import judge

ROOT = Path(__file__).parents[1]
REPLIES = ROOT / "datasets" / "evaluation" / "twenty-replies.toml"
GRADED = ROOT / "datasets" / "evaluation" / "graded-tasks.toml"
PAGE = ROOT / "docs" / "how-well-the-feedback-works.md"
_95_PERCENT = 1.96

HEAD = """# How well the feedback works

*First version. Written by `python benchmarks/feedback.py`; a test keeps it in step with the engine.*

## What was done

Twenty replies to clients were written by somebody who had not seen the rules: a language model, told to be twenty
different freelancers, a quarter of them with limited English, a third of them poor as tired people are poor. The rules
were finished before anybody who works on them had read those replies. Then they were run once, and every finding was
judged, fair or not. Fair means: whoever holds the definition of the [scheme](../datasets/scheme.toml) beside the words
agrees that this is what the words do, so that a learner who is told so is told the truth.

{changes}

**What this is not.** No person judged these: the verdicts are a language model's, and the one that also worked on the
rules, so read them critically; they stand below in full. Twenty replies say something about how often a finding is
fair and next to nothing about any one code.

## In numbers

| findings | judged fair | share | 95 % interval |
|---|---|---|---|
"""

# Kinds of replies that are there to be refused.
ADVERSARIAL = {"stuffed", "off-topic", "copied-draft", "copied-client", "hostile", "empty"}

GRADED_HEAD = """## Graded tasks

Each task has a bank of replies: good ones of several tempers, and bad ones of the kinds that a grader meets. A language
model wrote them, and they were labelled from the wording of the criteria alone, before the engine had read one. What is
counted is a reply and a criterion; what the engine leaves to a person counts as wrong.

{changes}

| task | replies | pairs | agree | Cohen's kappa | 95 % interval | left to a person | kappa of two labellings |
|---|---|---|---|---|---|---|---|
"""

GRADED_TAIL = """
Of {adversarial} pairs that belong to stuffed, copied, unrelated, hostile and empty replies and that the label calls
not met, the engine calls {false} met ({share:.1%}).

Where they differ, in full:

"""

TAIL = """
Missed, in the judge's eyes: {missed} moves that the module needs, listed with the replies below.

## What it can't do

- **It misses a lot.** It aims at being right when it speaks. A paraphrase in quite other words, an irony with no
  signal, a threat that only the two of them understand are not found.
- **It marks too many words** where a chat message has no punctuation: it can't tell where a thought ends.
- **It reads words, not the case.** It does not know who is right about the invoice. A reason that is fair and a reason
  that is an excuse can be the same words.
- **It knows 34 of the scheme's 58 moves so far**: attacks, dismissals, empathy and ownership, four of listening, two of
  clarity, one option, three vague ones. On a fact, a date, a request or a record it says nothing yet.
- **English only**, and the English of e-mail and chat. A speaker's tone of voice is not in a text.
- **Cultures differ.** What sounds direct in one place is rude in another; the rules hold one broad middle.

## Every finding

The words in square brackets are what a learner reads. The data:
[twenty-replies.toml](../datasets/evaluation/twenty-replies.toml).
"""


def interval(fair: int, found: int) -> tuple[float, float]:
    """Wilson's 95 % interval for a share (Wilson 1927)."""
    z = _95_PERCENT
    share, spread = fair / found, z * z / found
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * (share * (1 - share) / found + spread / (4 * found)) ** 0.5
    return middle - half, middle + half


def verdict(reply: dict[str, Any], move: Move) -> dict[str, Any] | None:
    """What was said of a finding; words that overlap those judged are the same finding."""
    for judged in reply.get("verdict", ()):
        start = reply["text"].strip().find(judged["quote"])
        if judged["code"] == move.code and start < move.end and move.start < start + len(judged["quote"]):
            return dict(judged)
    return None


def row(name: str, verdicts: list[bool]) -> str:
    """A line of the table."""
    if not verdicts:
        return f"| {name} | none found | | |"
    low, high = interval(sum(verdicts), len(verdicts))
    fair, found = sum(verdicts), len(verdicts)
    return f"| {name} | {fair} of {found} | {fair / found:.2f} | {low:.2f} to {high:.2f} |"


def page() -> str:
    """The whole page."""
    data = tomllib.loads(REPLIES.read_text("utf-8"))
    by_sign: dict[str, list[bool]] = {"-": [], "+": [], ".": []}
    told = []
    for reply in data["reply"]:
        text = reply["text"].strip()
        told += [
            f"\n### {reply['id']}: {reply['trade']}\n",
            quoted("Client", reply["reply_to"]),
            "",
            quoted("Reply", text),
            "",
        ]
        moves = check(text, reply["reply_to"].strip()).moves
        for move in moves:
            found = verdict(reply, move)
            by_sign[move.sign].append(bool(found and found["fair"]))
            said = "not judged yet" if found is None else ("fair" if found["fair"] else "**not fair**")
            why = f": {found['why']}" if found and found.get("why") else ""
            told.append(f"- {move.code} [{move.name}] “{' '.join(move.quote.split())}”: {said}{why}")
        if not moves:
            told.append("- nothing found")
        told += [f"- missed, in the judge's eyes: {' '.join(m.split())}" for m in reply.get("missed", ())]
    names = {"-": "words that may hurt", "+": "words that help", ".": "depends on place and dose"}
    rows = [row(names[sign], verdicts) for sign, verdicts in by_sign.items()]
    rows.append(row("all", [v for verdicts in by_sign.values() for v in verdicts]))
    tail = TAIL.format(missed=sum(len(reply.get("missed", ())) for reply in data["reply"]))
    start, end = tail.split("## Every finding")
    end = f"## Every finding{end}"
    head = HEAD.format(changes=data["changes"].strip()) + "\n".join(rows) + "\n" + start
    return head + graded_section() + end + "\n".join(told) + "\n"


def kappa(pairs: list[tuple[str, str]]) -> tuple[float, float, float]:
    """Cohen's kappa of two labellings and its 95 % interval (Cohen 1960), from their pairs of labels."""
    n = len(pairs)
    observed = sum(a == b for a, b in pairs) / n
    kinds = {label for pair in pairs for label in pair}
    expected = sum(sum(a == k for a, _ in pairs) * sum(b == k for _, b in pairs) for k in kinds) / n**2
    if expected == 1:
        return 1.0, 1.0, 1.0
    value = (observed - expected) / (1 - expected)
    error = _95_PERCENT * (observed * (1 - observed) / n) ** 0.5 / (1 - expected)
    return value, value - error, min(1.0, value + error)


def graded_section() -> str:
    """The agreement of engine and labels over the graded tasks."""
    rows, told = [], []
    every: list[tuple[str, str]] = []
    seconds: list[tuple[str, str]] = []
    bad = []
    for task in map(tasks.task, tasks.names()):
        pairs, labels = [], []
        for number, reply in enumerate(task["reply"], 1):
            for found in judge(task, reply["text"]).verdicts:
                label = "yes" if found.criterion in reply["yes"] else "no"
                pairs.append((label, found.decision))
                if "second" in reply:
                    labels.append((label, "yes" if found.criterion in reply["second"] else "no"))
                if reply["kind"] in ADVERSARIAL and label == "no":
                    bad.append(found.decision == "yes")
                if label != found.decision:
                    second = f" (the other labelling: {labels[-1][1]})" if "second" in reply else ""
                    told.append(
                        f"- {task['id']}, reply {number} ({reply['kind']}), *{found.name}*: labelled {label}{second}, "
                        f"the engine says {found.decision}. {found.why}" + (f" “{found.quote}”" if found.quote else "")
                    )
        rows.append(agreement_row(task["id"], len(task["reply"]), pairs, labels))
        every += pairs
        seconds += labels
    rows.append(agreement_row("all", sum(len(tasks.task(n)["reply"]) for n in tasks.names()), every, seconds))
    changes = tomllib.loads(GRADED.read_text("utf-8"))["changes"].strip()
    tail = GRADED_TAIL.format(adversarial=len(bad), false=sum(bad), share=sum(bad) / len(bad))
    return GRADED_HEAD.format(changes=changes) + "\n".join(rows) + "\n" + tail + "\n".join(told) + "\n\n"


def agreement_row(name: str, replies: int, pairs: list[tuple[str, str]], labels: list[tuple[str, str]]) -> str:
    """A line of the table of agreement."""
    value, low, high = kappa(pairs)
    agree = sum(a == b for a, b in pairs) / len(pairs)
    unsure = sum(b == "unsure" for _, b in pairs) / len(pairs)
    between = f"{kappa(labels)[0]:.2f}" if labels else "not labelled twice"
    shares = f"{agree:.2f} | {value:.2f} | {low:.2f} to {high:.2f} | {unsure:.1%}"
    return f"| {name} | {replies} | {len(pairs)} | {shares} | {between} |"


def quoted(who: str, text: str) -> str:
    """Somebody's words as a block quotation."""
    lines = text.strip().splitlines()
    return "\n".join([f"> **{who}:** {lines[0]}", *(f"> {line}".rstrip() for line in lines[1:])]).replace(
        "\n> ", "  \n> "
    )


def main() -> int:
    """Write the page, or say whether it is in step."""
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text("utf-8") != page())
    PAGE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
