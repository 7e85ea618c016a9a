#!/usr/bin/env python
"""How well the feedback works: the engine against labels on texts that were set aside, and those of graded tasks.

    python benchmarks/feedback.py               writes docs/how-well-the-feedback-works.md
    python benchmarks/feedback.py --check       fails if that page is not what would be written
    python benchmarks/feedback.py --data DIR    measures on the public corpora in DIR first (their form: judged.py)

The corpora aren't in the repository; what was measured on them last is kept in datasets/evaluation/corpora.toml. Of
those that weights were learned from, it holds what cross-validation says (train.py), and that is left as it is.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tomllib
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import judged
from rules import PLAIN

from wellput import Reading, check, dialogues, messages, tasks
from wellput._weights import HINTS
from wellput.dialogue import Span
from wellput.feedback import DOUBTED
from wellput.rubric import judge
from wellput.scheme import codes

ROOT = Path(__file__).parents[1]
TEMPLATE = ROOT / "datasets" / "evaluation" / "how-well.md"
CORPORA = ROOT / "datasets" / "evaluation" / "corpora.toml"
GRADED = ROOT / "datasets" / "evaluation" / "graded-tasks.toml"
PAGE = ROOT / "docs" / "how-well-the-feedback-works.md"
_95_PERCENT = 1.96
LEAST = 20  # texts that hold a code, for it to count in a mean
F1_ASKED, CEILING_ASKED = 0.75, 0.9
FEW = 5  # moves that may hurt of which least is shown are named
MISTAKES = 10  # of either kind
TABLE = """| | messages | shown: precision | recall | found: precision | recall | F1 | two labellings | turns | shown: precision | found: F1 | two labellings |
|---|---|---|---|---|---|---|---|---|---|---|---|
"""  # noqa: E501 (a row of a table)
WORDINGS_TABLE = """| messages | | may hurt, as shown: precision | recall | codes with {least} cases | F1 of what is found | two labellings |
|---|---|---|---|---|---|---|
""".format(least=LEAST)  # noqa: E501, UP032 (a row of a table)
CORPORA_TABLE = """| corpus | what people judged | texts | engine | untrained | trained on it | precision | recall |
|---|---|---|---|---|---|---|---|
"""

# Kinds of replies that are there to be refused.
ADVERSARIAL = {"stuffed", "off-topic", "copied-draft", "copied-client", "hostile", "empty"}

MOST_TOLD = 40  # differences between label and engine that are shown in full

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

Where they differ, a draw of every so many:

"""


def interval(fair: int, found: int) -> tuple[float, float]:
    """Wilson's 95 % interval for a share (Wilson 1927)."""
    z = _95_PERCENT
    share, spread = fair / found, z * z / found
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * (share * (1 - share) / found + spread / (4 * found)) ** 0.5
    return max(0.0, middle - half), min(1.0, middle + half)


class Case(NamedTuple):
    """A text that was set aside: its name, what it answers, the codes of both labellings, and the engine's reading."""

    name: str
    client: str
    first: frozenset[str]
    second: frozenset[str]
    reading: Reading

    @property
    def shown(self) -> set[str]:
        """The codes that a learner is shown."""
        return {move.code for move in self.reading.moves}

    @property
    def found(self) -> set[str]:
        """The codes that are found at all, hints included."""
        return {move.code for move in self.reading.found}


def case(name: str, client: str, text: str, first: Iterable[Span], second: Iterable[Span]) -> Case:
    """A text, read."""
    codes_of = (frozenset(code for span in spans for code in span.moves) for spans in (first, second))
    return Case(name, client, *codes_of, check(text, client or None))


def cases_of_messages() -> list[Case]:
    """The messages that were set aside."""
    return [case(m.id, m.client, m.text, m.spans, m.second) for m in messages() if m.split == "measure"]


def cases_of_turns() -> list[Case]:
    """Freelancers' turns in the dialogues that were set aside."""
    out = []
    for d in dialogues():
        for before, turn in pairwise(d.turns):
            if d.split == "measure" and turn.speaker == "freelancer":
                name = f"{d.id}.{d.version}"
                out.append(case(name, before.text, turn.text, turn.spans, turn.second or ()))
    return out


class Count(NamedTuple):
    """Of texts: those that hold a code, those in which it is found, both; these two as shown; F1 of two labellings."""

    held: int
    found: int
    right: int
    shown: int
    shown_right: int
    ceiling: float

    @property
    def f1(self) -> float:
        """F1 of what the engine finds against the first labelling."""
        return 2 * self.right / max(1, self.held + self.found)


def count(cases: list[Case], code: str) -> Count:
    """How the engine and the second labelling do on a code."""
    held, second = (
        sum(code in labels for labels in those) for those in zip(*((c.first, c.second) for c in cases), strict=True)
    )
    both = sum(code in c.first and code in c.second for c in cases)
    found, shown = [c for c in cases if code in c.found], [c for c in cases if code in c.shown]
    right, shown_right = (sum(code in c.first for c in those) for those in (found, shown))
    return Count(held, len(found), right, len(shown), shown_right, 2 * both / max(1, held + second))


def totals(counts: Iterable[Count]) -> tuple[int, int, int]:
    """Of some codes together: what is shown rightly, what is shown, what is there."""
    those = list(counts)
    return sum(c.shown_right for c in those), sum(c.shown for c in those), sum(c.held for c in those)


def share(part: int, whole: int) -> str:
    """A share with its interval."""
    if not whole:
        return "none found"
    low, high = interval(part, whole)
    return f"{part / whole:.2f} ({low:.2f} to {high:.2f})"


def part(some: int, whole: int) -> str:
    """A share without its interval."""
    return f"{some / whole:.2f}" if whole else "none"


def moves_section() -> dict[str, object]:
    """What the page says of the moves, by the names that its text uses."""
    of_messages, of_turns = cases_of_messages(), cases_of_turns()
    rows = []
    kinds = {"": of_messages, "_turns": of_turns, "_all": of_messages + of_turns}
    counts = {code: tuple(count(cases, code) for cases in kinds.values()) for code in codes()}
    for code, (m, t, _) in counts.items():
        shown = (share(m.shown_right, m.shown), part(m.shown_right, m.held))
        found = (part(m.right, m.found), part(m.right, m.held), f"{m.f1:.2f}", f"{m.ceiling:.2f}")
        turns = (str(t.held), share(t.shown_right, t.shown), f"{t.f1:.2f}", f"{t.ceiling:.2f}")
        rows.append(f"| {code} {codes()[code]['name']} | {m.held} | {' | '.join((*shown, *found, *turns))} |")
    hurting = [code for code, entry in codes().items() if entry["sign"] == "-"]
    others = [code for code in codes() if code not in hurting]
    told: dict[str, object] = {
        "messages": len(of_messages),
        "turns": len(of_turns),
        "dialogues": len({c.name for c in of_turns}),
        "all": len(of_messages) + len(of_turns),
        "hint_least": min(HINTS),
        "hint_most": max(HINTS),
        "least": LEAST,
        "table": TABLE + "\n".join(rows),
        "wordings": wordings(of_messages, hurting),
        "plain": PLAIN,
        "missed": ", ".join(
            f"{codes()[c]['name']} ({c}, {part(counts[c][0].shown_right, counts[c][0].held)})"
            for c in sorted(hurting, key=lambda c: counts[c][0].shown_right / counts[c][0].held)[:FEW]
        ),
    }
    for k, (kind, cases) in enumerate(kinds.items()):
        for sign, those in (("hurt", hurting), ("help", others)):
            right, shown, held = totals(counts[code][k] for code in those)
            told |= {f"{sign}_precision{kind}": share(right, shown), f"{sign}_recall{kind}": part(right, held)}
        enough = [each[k] for each in counts.values() if each[k].held >= LEAST]
        told |= {
            f"codes{kind}": len(enough),
            f"f1{kind}": statistics.mean(c.f1 for c in enough),
            f"ceiling{kind}": statistics.mean(c.ceiling for c in enough),
        }
        if not kind:
            either = sum(code in c.first | c.second for c in cases for code in hurting if code in c.shown)
            told["either"] = share(either, sum(counts[code][0].shown for code in hurting))
            doubted = [
                any(m.code in c.first for m in those)
                for c in cases
                if (those := [m for m in c.reading.hints if m.sign == "-" and m.confidence >= DOUBTED])
            ]
            told["doubted"], told["doubted_right"] = len(doubted), share(sum(doubted), len(doubted))
            told["reached"] = sum(c.f1 >= min(F1_ASKED, CEILING_ASKED * c.ceiling) for c in enough)
    told["mistakes"] = mistakes(of_messages, hurting)
    return told


def wordings(cases: list[Case], hurting: list[str]) -> str:
    """How the engine does on messages in unusual words, and on those in the words that most people use."""
    talks = {m.id for m in messages() if m.conversation}
    usual = [c for c in cases if int(c.name[1:]) >= PLAIN]
    rows = []
    for name, those in (
        ("in words of their own", [c for c in cases if int(c.name[1:]) < PLAIN]),
        ("in the words that most people use, single ones", [c for c in usual if c.name not in talks]),
        ("in the words that most people use, in conversations", [c for c in usual if c.name in talks]),
    ):
        counts = {code: count(those, code) for code in codes()}
        right, shown, held = totals(counts[code] for code in hurting)
        enough = [one for one in counts.values() if one.held >= LEAST]
        means = (f"{statistics.mean(getattr(one, k) for one in enough):.2f}" for k in ("f1", "ceiling"))
        hurts = f"{share(right, shown)} | {part(right, held)}"
        rows.append(f"| {name} | {len(those):,} | {hurts} | {len(enough)} | {' | '.join(means)} |")
    return WORDINGS_TABLE + "\n".join(rows)


def mistakes(cases: list[Case], hurting: list[str]) -> str:
    """The worst of them, in full."""
    wrong = [
        (m.confidence, c, m)
        for c in cases
        for m in c.reading.moves
        if m.sign == "-" and m.code not in c.first | c.second
    ]
    missed = [
        (codes()[code]["consequence"] - c.reading.scores[code], c, code)
        for c in cases
        for code in hurting
        if code in c.first & c.second and code not in c.shown
    ]
    out = []
    for _, c, move in sorted(wrong, key=lambda one: (-one[0], one[1].name))[:MISTAKES]:
        out += [
            f"### {c.name}: {move.code} [{move.name}] “{' '.join(move.quote.split())}”, in no labelling\n",
            *in_full(c),
            "",
        ]
    for _, c, code in sorted(missed, key=lambda one: (-one[0], one[1].name))[:MISTAKES]:
        out += [
            f"### {c.name}: {code} [{codes()[code]['plain']}] is in both labellings and not found\n",
            *in_full(c),
            "",
        ]
    return "\n".join(out).strip()


def in_full(c: Case) -> list[str]:
    """A message with what it answers."""
    return [*([quoted("Client", c.client), ""] if c.client else []), quoted("Message", c.reading.text)]


def judged_by_people() -> str:
    """What people judged in public corpora, as it was measured last."""
    found = tomllib.loads(CORPORA.read_text("utf-8"))
    rows = [
        f"| {one['corpus']} | {one['label']} | {one['n']:,} | {one['engine']:.2f} | {one['bar']:.2f} "
        f"| {one['reference']:.2f} | {one.get('precision', '')} | {one.get('recall', '')} |"
        for one in found["label"]
    ]
    return found["head"].strip() + "\n\n" + CORPORA_TABLE + "\n".join(rows)


def page() -> str:
    """The whole page."""
    told = moves_section() | {"judged": judged_by_people(), "graded": graded_section()}
    return TEMPLATE.read_text("utf-8").format(**told)


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
    unseen: list[tuple[str, str]] = []
    unseen_seconds: list[tuple[str, str]] = []
    about = tomllib.loads(GRADED.read_text("utf-8"))
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
        if task["id"] not in about["seen"]:
            unseen += pairs
            unseen_seconds += labels
    count = sum(len(tasks.task(n)["reply"]) for n in tasks.names() if n not in about["seen"])
    rows.append(agreement_row("**all whose replies were not in sight**", count, unseen, unseen_seconds))
    rows.append(agreement_row("all", sum(len(tasks.task(n)["reply"]) for n in tasks.names()), every, seconds))
    told = told[:: max(1, len(told) // MOST_TOLD)]
    tail = GRADED_TAIL.format(adversarial=len(bad), false=sum(bad), share=sum(bad) / len(bad))
    return GRADED_HEAD.format(changes=about["changes"].strip()) + "\n".join(rows) + "\n" + tail + "\n".join(told)


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


def measured(folder: Path) -> list[dict[str, Any]]:
    """What people judged in the corpora of a folder that nothing was learned from, against the engine."""
    out = [row for row in tomllib.loads(CORPORA.read_text("utf-8"))["label"] if row.get("by") == "cross-validation"]
    learned = {row["corpus"] for row in out}
    read: dict[str, Any] = {}
    for label in judged.labels(folder):
        if label.corpus in learned:
            continue
        if label.corpus not in read:
            rows = judged.texts(folder, label.corpus)
            read[label.corpus] = rows, [check(row["text"], row["context"] or None).as_dict() for row in rows]
        out.append(judged.agreement(label, *read[label.corpus]))
    return out


def main() -> int:
    """Measure, write the page, or say whether it is in step."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--data", type=Path, metavar="DIR")
    options = parser.parse_args()
    if options.check:
        return int(PAGE.read_text("utf-8") != page())
    if options.data:
        judged.write(CORPORA, measured(options.data))
    PAGE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
