#!/usr/bin/env python
"""Fits the learned part and writes datasets/weights.txt: logistic regression, a code at a time, over clauses.

    python -m pip install scikit-learn==1.9.1          (not in the test environment)
    python benchmarks/train.py [--check] && wellput rules build

From: the dialogues and messages to work with (never those for measuring), each clause with the codes of both labellings
at half weight; and, for the code that they were written for alone, the examples of the rules and the sentences of
`datasets/sentences/`. What a code is shown from is chosen by cross-validation over whole situations: for codes that
hurt, where nine in ten of the texts found hold the code (or never); for the others, where F1 is highest beside the
rules, on messages that no rule was written from where there are enough.

Prints, by code, what cross-validation says of rules alone, weights alone and both. The same input gives the same
weights.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from joblib import Parallel, delayed
from scipy.sparse import vstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from wellput import dialogues, messages
from wellput.dialogue import Span
from wellput.learned import Clause, clauses
from wellput.moves import SHOWN, content, find_moves
from wellput.scheme import codes
from wellput.text import Text
from wellput.weights import START, write_weights

DATA = Path(__file__).parents[1] / "datasets"
FOLDS = 4
STRENGTH = 0.5  # of the data against the penalty, L1, which leaves most features without a weight
LEAST_SEEN = 4  # clauses that have a feature
LEAST_WEIGHT = 0.03  # a smaller one is left out
LEAST_CASES = 8  # clauses that hold a code, for it to be learned
PRECISION = 0.92  # that codes which hurt are shown from; a little above the 0.9 asked, for new text is less kind
LEAST_TOLD = 20  # texts that hold a code, for it to count in the mean
LAST_SEEN = "m2160"  # of the messages that rules were written from; later ones tell how rules do elsewhere
LEAST_FRESH = 12  # of these that hold a code, for its threshold to be chosen on them
LEAST_FOUND = 5  # texts, to believe a precision
NEVER = 1.0  # more than any text was worth, where no threshold is good enough

ABOUT = """What the learned part weighs: a feature, then what it adds for each code.
Written by benchmarks/train.py; don't edit. Fitted to the dialogues and messages to work with, the examples of
the rules, and datasets/sentences/. Features: one to three words in a row, one or two classes of words
(datasets/lexicon.txt), ^ < > where sentence or clause begin or end; @ what else holds; = every clause."""


class Item(NamedTuple):
    """A text with its labels: who it belongs with, what it answers, and two labellings of it.

    A fresh one came after the rules, and none was written from it.
    """

    group: str
    text: str
    reply_to: str
    first: tuple[Span, ...]
    second: tuple[Span, ...]
    is_freelancers: bool
    is_fresh: bool = False


class Row(NamedTuple):
    """A clause: of which item, its features, and the codes of both labellings."""

    item: int
    features: list[str]
    first: set[str]
    second: set[str]


def items() -> list[Item]:
    """All that there is to work with."""
    out = []
    for dialogue in dialogues():
        if dialogue.split != "work":
            continue
        before = ""
        for turn in dialogue.turns:
            second = turn.spans if turn.second is None else turn.second
            out.append(Item(dialogue.id, turn.text, before, turn.spans, second, turn.speaker == "freelancer"))
            before = turn.text
    return out + [
        Item(m.id, m.text, m.client, m.spans, m.second, is_freelancers=True, is_fresh=m.id > LAST_SEEN)
        for m in messages()
        if m.split == "work"
    ]


def read(text: str, reply_to: str) -> tuple[Text, list[Clause], set[str]]:
    """A text, its clauses, and the codes that rules find in it."""
    cut, asked = Text(text), Text(reply_to) if reply_to else None
    found = find_moves(cut, asked)
    words = content(asked) if asked else None
    out = clauses(cut, words, question=bool(asked and any(asked.questions)))
    return cut, out, {move.code for move in found if move.confidence >= SHOWN}


def labels(text: Text, cut: list[Clause], spans: Iterable[Span]) -> list[set[str]]:
    """The codes of each clause: of spans that hold half of it, or of which it holds the most."""
    out: list[set[str]] = [set() for _ in cut]
    for span in spans:
        inside = []
        for clause in cut:
            words = [i for i in range(clause.first, clause.last + 1) if text.ends[i] > text.starts[i]]
            held = sum(span.start <= text.starts[i] and text.ends[i] <= span.end for i in words)
            inside.append((held, held >= len(words) / 2 and held > 0))
        most = max((held for held, _ in inside), default=0)
        for k, (held, half) in enumerate(inside):
            if half or (held == most > 0 and not any(half for _, half in inside)):
                out[k] |= set(span.moves)
    return out


def rows_of(everything: list[Item]) -> tuple[list[Row], list[set[str]]]:
    """The clauses of all items, and for each item the codes that the rules find."""
    out, found = [], []
    for number, item in enumerate(everything):
        text, cut, codes_found = read(item.text, item.reply_to)
        found.append(codes_found)
        both = (labels(text, cut, spans) for spans in (item.first, item.second))
        out += [Row(number, c.features, a, b) for c, a, b in zip(cut, *both, strict=True)]
    return out, found


def examples() -> dict[str, list[tuple[list[str], bool]]]:
    """For each code the clauses written for it alone, and whether they hold it."""
    told: list[tuple[str, str, str, bool]] = []
    for path in sorted((DATA / "rules").glob("*.toml")):
        for rule in tomllib.loads(path.read_text("utf-8"))["rule"]:
            for holds in ("yes", "no"):
                for one in rule[holds]:
                    text, reply = (one, "") if isinstance(one, str) else (one["text"], one["reply_to"])
                    told.append((rule["code"], text, reply, holds == "yes"))
    for path in sorted((DATA / "sentences").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            sign, _, text = line.partition(" ")
            told.append((path.stem, text, "", sign == "+"))
    out: dict[str, list[tuple[list[str], bool]]] = {}
    for code, text, reply, holds in told:
        for clause in read(text, reply)[1]:  # of several, it may be in any
            # Where it stands in a message, and what else stands there, a sentence alone doesn't tell.
            features = [f for f in clause.features if not f.startswith(("@first", "@last", "@only", "@alone"))]
            out.setdefault(code, []).append((features, holds))
    return out


class Model:
    """Clauses as a matrix, and what is fitted to them."""

    def __init__(self, rows: list[Row], extra: dict[str, list[tuple[list[str], bool]]]) -> None:
        self.rows, self.extra = rows, extra
        every = [row.features for row in rows] + [features for told in extra.values() for features, _ in told]
        seen = Counter(feature for features in every for feature in set(features))
        vectorizer = DictVectorizer(dtype=np.float32)
        matrix = vectorizer.fit_transform(
            [{f: 1 for f in features if seen[f] >= LEAST_SEEN} for features in every]
        ).tocsr()
        self.names = list(vectorizer.get_feature_names_out())
        self.matrix, at = matrix[: len(rows)], len(rows)
        self.extra_matrix = {}
        for code, told in extra.items():
            self.extra_matrix[code] = matrix[at : at + len(told)]
            at += len(told)

    def fit(self, code: str, among: Any) -> tuple[Any, float] | None:
        """The weights of a code and where it starts; None where there are too few cases."""
        parts = [self.matrix[among], self.matrix[among]]
        held = [code in self.rows[i].first for i in among] + [code in self.rows[i].second for i in among]
        if code in self.extra:
            parts.append(self.extra_matrix[code])
            held += [holds for _, holds in self.extra[code]]
        if sum(held) < LEAST_CASES:
            return None
        model = LogisticRegression(C=STRENGTH, solver="liblinear", l1_ratio=1, max_iter=500, random_state=0)
        model.fit(vstack(parts), np.array(held), sample_weight=np.full(len(held), 0.5))
        weights = model.coef_[0]
        weights[np.abs(weights) < LEAST_WEIGHT] = 0
        return weights, float(model.intercept_[0])


def worth_by_item(values: Any, rows: list[Row], count: int) -> Any:
    """The highest value of each item's clauses."""
    out = np.full(count, -99.0)
    np.maximum.at(out, [row.item for row in rows], values)
    return out


def threshold(worth: Any, held: Any, by_rules: Any, *, hurts: bool) -> float:
    """What an item has to be worth for a code to be shown, beside those in which rules find it."""
    order = np.argsort(-worth)
    if hurts:
        right, found = np.cumsum(held[order]), np.arange(1, len(order) + 1)
        good = np.flatnonzero((right / found >= PRECISION) & (found >= LEAST_FOUND))
        return float(worth[order[good[-1]]]) if len(good) else float(worth.max()) + NEVER
    more = ~by_rules[order]
    right = (held & by_rules).sum() + np.cumsum(held[order] & more)
    found = by_rules.sum() + np.cumsum(more)
    return float(worth[order[np.argmax(2 * right / (found + held.sum()))]])


def f1(found: Any, held: Any) -> float:
    """F1 of one set of items against another."""
    return float(2 * (found & held).sum() / max(1, found.sum() + held.sum()))


def main() -> None:
    """Cross-validate, print, fit, write."""
    everything = items()
    rows, by_rules = rows_of(everything)
    model = Model(rows, examples())
    mine = np.array([item.is_freelancers for item in everything])
    fresh = np.array([item.is_fresh for item in everything])[mine]
    groups = [everything[row.item].group for row in rows]
    folds = list(GroupKFold(FOLDS).split(model.matrix, groups=groups))
    held = {code: np.array([any(code in s.moves for s in item.first) for item in everything])[mine] for code in codes()}
    ruled = {code: np.array([code in found for found in by_rules])[mine] for code in codes()}

    def learned(code: str) -> tuple[Any, tuple[Any, float] | None]:
        """What the clauses are worth when they aren't among those learned from, and what is learned from all."""
        values = np.full(len(rows), -9.0)
        for train, test in folds:
            fitted = model.fit(code, train)
            if fitted:
                values[test] = model.matrix[test] @ fitted[0] + fitted[1]
        return worth_by_item(values, rows, len(everything))[mine], model.fit(code, np.arange(len(rows)))

    print(f"{len(everything)} texts, {len(rows)} clauses, {len(model.names)} features\n")
    print("| code | texts | rules F1 | weights F1 | both: F1 | precision | recall |\n|---|---|---|---|---|---|---|")
    weights: dict[str, dict[str, float]] = {START: {}}
    means = []
    for code, (worth, fitted) in zip(codes(), Parallel(n_jobs=2)(map(delayed(learned), codes())), strict=True):
        hurts = codes()[code]["sign"] == "-" or code == "E03"  # a bare formula is told as something to change
        among = fresh if held[code][fresh].sum() >= LEAST_FRESH and not hurts else np.ones_like(fresh)
        least = threshold(worth[among], held[code][among], ruled[code][among], hurts=hurts)
        both = (worth >= least) | ruled[code]
        right = int((both & held[code]).sum())
        told = (f1(ruled[code], held[code]), f1(worth >= least, held[code]), f1(both, held[code]))
        shares = (*told, right / max(1, both.sum()), right / max(1, held[code].sum()))
        print(f"| {code} {codes()[code]['name']} | {held[code].sum()} | {' | '.join(f'{v:.2f}' for v in shares)} |")
        if held[code].sum() >= LEAST_TOLD:
            means.append(told)
        if fitted:
            weights[START][code] = round(fitted[1] - least, 2)
            for place in np.flatnonzero(fitted[0]):
                weights.setdefault(model.names[place], {})[code] = round(float(fitted[0][place]), 2)
    print(f"\nMean F1 of codes with 20 cases: {', '.join(f'{np.mean(v):.3f}' for v in zip(*means, strict=True))}")
    ordered = {START: weights.pop(START)} | dict(sorted(weights.items()))
    print(f"{len(ordered)} features, {sum(map(len, ordered.values()))} weights")
    if "--check" not in sys.argv[1:]:
        write_weights(DATA, ordered, ABOUT)


if __name__ == "__main__":
    main()
