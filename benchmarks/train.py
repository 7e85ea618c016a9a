#!/usr/bin/env python
"""Fits the learned part and writes datasets/weights.txt: logistic regression over clauses, then over whole texts.

    python -m pip install scikit-learn==1.9.1          (not in the test environment)
    python benchmarks/train.py [--check] && wellput rules build

From: the dialogues and messages to work with (never those for measuring), each clause with the codes of both labellings
at half weight; and, for the code that they were written for alone, the examples of the rules and the sentences of
`datasets/sentences/`.

The first look weighs clauses, all codes at once. What it loses is counted by clause and also by text, for what a
text holds is what is asked in the end: the odds that a code stands in any clause (noisy-or). The penalty is L2, under
which words that say the same share a weight; then the largest `KEPT` weights are fitted once more without the others.
The second look weighs the whole text, a code at a time: what the first says of this code and of the others, what rules
found, and how long the text is. It is learned from clauses that were held out of the first, by cross-validation
over whole situations.

Prints, by code, what cross-validation says on the messages that no rule was written from: of rules alone, and of both.
The same input gives the same weights.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from wellput import dialogues, messages
from wellput.dialogue import Span
from wellput.learned import FEWEST_LOG_ODDS, FIRM, HINT, MOST_LOG_ODDS, SURE, SURE_BY_RULE, TOLD, Clause, clauses
from wellput.moves import GATED, SHOWN, content, find_moves
from wellput.scheme import codes
from wellput.text import Text
from wellput.weights import START, START_AGAIN, write_weights

DATA = Path(__file__).parents[1] / "datasets"
FOLDS = 4
PENALTY = 4.0  # of the first look, L2, against losses that are summed
ROUNDS, MORE_ROUNDS = 40, 25  # of L-BFGS, with all weights and with those kept
KEPT = 39_000  # weights of the first look, of 1.6 million: with all of them it does no better
EXAMPLE = 0.5  # what a clause written for one code counts
LEAST_SEEN = 4  # clauses that have a feature
LEAST_WEIGHT = 0.03  # a smaller one is left out
LEAST_CASES = 8  # texts that hold a code, for it to be learned
STRENGTH = 0.5  # of the data against the penalty of the second look, L1
# Messages that came after the rules, in the manner of those set aside: of them it is told how well they are read. Later
# ones have more of what may hurt.
FRESH = ("m2161", "m2720")
LEAST_FRESH = 12  # of these that hold a code, for it to count in the mean

ABOUT = """What the learned part weighs: a feature, then what it adds for each code.
Written by benchmarks/train.py; don't edit. Fitted to the dialogues and messages to work with, the examples of
the rules, and datasets/sentences/. Features of a clause: one to three words in a row, one or two classes of words
(datasets/lexicon.txt), ^ < > where sentence or clause begin or end; @ what else holds; = every clause. Of a text (&):
own, what its clauses came to; rule, how sure a rule is, also times own; a code, how likely its clauses make it; a code
found, by a rule; alone, that it answers none; long, the logarithm of its clauses; = every text."""


class Item(NamedTuple):
    """A text with its labels: who it belongs with, what it answers, and two labellings of it.

    Of a fresh one it is told how well it is read.
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
            # Both versions of a dialogue tell of one situation.
            group = dialogue.id.split(".")[0]
            out.append(Item(group, turn.text, before, turn.spans, second, turn.speaker == "freelancer"))
            before = turn.text
    return out + [
        Item(m.id, m.text, m.client, m.spans, m.second, is_freelancers=True, is_fresh=FRESH[0] <= m.id <= FRESH[1])
        for m in messages()
        if m.split == "work"
    ]


def read(text: str, reply_to: str) -> tuple[Text, list[Clause], dict[str, float]]:
    """A text, its clauses, and the codes that rules find in it with the highest confidence of each."""
    cut, asked = Text(text), Text(reply_to) if reply_to else None
    found: dict[str, float] = {}
    for move in find_moves(cut, asked):
        found[move.code] = max(found.get(move.code, 0.0), move.confidence)
    words = content(asked) if asked else None
    return cut, clauses(cut, words, question=bool(asked and any(asked.questions))), found


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


def rows_of(everything: list[Item]) -> tuple[list[Row], list[dict[str, float]]]:
    """The clauses of all items, and for each item the codes that the rules find."""
    out, found = [], []
    for number, item in enumerate(everything):
        text, cut, codes_found = read(item.text, item.reply_to)
        found.append(codes_found)
        both = (labels(text, cut, spans) for spans in (item.first, item.second))
        out += [Row(number, [*c.features, *c.around], a, b) for c, a, b in zip(cut, *both, strict=True)]
    return out, found


def examples() -> list[tuple[str, list[str], bool]]:
    """The clauses written for one code alone: the code, their features, and whether they hold it."""
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
    out = []
    for code, text, reply, holds in told:
        for clause in read(text, reply)[1]:  # of several, it may be in any
            # Where it stands in a message, and what else stands there, a sentence alone doesn't tell.
            around = [f for f in clause.around if f not in ("@first", "@last", "@only", "@alone")]
            out.append((code, [*clause.features, *around], holds))
    return out


def by_code(held: Iterable[Iterable[str]]) -> Any:
    """Which of the scheme's codes each one holds, as numbers: one row each, one column a code."""
    return np.array([[code in one for code in codes()] for one in held], dtype=np.float32)


class FirstLook:
    """Clauses as a matrix, and what is fitted to them.

    Weights are one row a feature and one column a code, and in the last row where each code starts.
    """

    def __init__(self, rows: list[Row], told: list[tuple[str, list[str], bool]], held: Any) -> None:
        """`held`, one row an item and one column a code, is the share of the labellings that have it."""
        every = [row.features for row in rows] + [features for _, features, _ in told]
        seen = Counter(feature for features in every for feature in set(features))
        vectorizer = DictVectorizer(dtype=np.float32)
        matrix = vectorizer.fit_transform(
            [{f: 1 for f in features if seen[f] >= LEAST_SEEN} for features in every]
        ).tocsr()
        self.names = list(vectorizer.get_feature_names_out())
        self.matrix, self.told = matrix[: len(rows)], matrix[len(rows) :]
        self.item = np.array([row.item for row in rows])
        self.in_clause = (by_code(row.first for row in rows) + by_code(row.second for row in rows)) / 2
        self.in_item = held
        numbers = {code: number for number, code in enumerate(codes())}
        self.told_code = np.array([numbers[code] for code, _, _ in told])
        self.told_held = np.array([holds for *_, holds in told], dtype=np.float32)

    def fit(self, among: Any) -> Any:
        """The weights of all codes, learned from some of the clauses and from all examples."""
        held = self.in_clause[among].mean(axis=0)
        weights = np.zeros((len(self.names) + 1, len(codes())), np.float32)
        weights[-1] = np.log((held + 1e-4) / (1 - held))
        weights = self._fit(among, weights, np.ones(weights.shape, bool), ROUNDS)
        sizes = np.abs(weights[:-1])
        kept = np.vstack([sizes >= np.partition(sizes.ravel(), -KEPT)[-KEPT], np.ones((1, len(codes())), bool)])
        return self._fit(among, weights * kept, kept, MORE_ROUNDS)

    def _fit(self, among: Any, start: Any, kept: Any, rounds: int) -> Any:
        """The weights from `start` after some rounds, those alone that are kept."""
        used, free = np.flatnonzero(kept[:-1].any(axis=1)), np.flatnonzero(kept[np.r_[kept[:-1].any(axis=1), True]])
        used_and_start = np.r_[used, len(start) - 1]
        matrix, told = self.matrix[among][:, used].tocsr(), self.told[:, used].tocsr()
        matrix_t, told_t = matrix.T.tocsr(), told.T.tocsr()
        ids, item = np.unique(self.item[among], return_inverse=True)
        gather = csr_matrix((np.ones(len(item), np.float32), (item, np.arange(len(item)))))
        in_clause, in_item = self.in_clause[among], self.in_item[ids]
        each = np.arange(len(self.told_code)), self.told_code
        shape = len(used) + 1, start.shape[1]

        def loss(flat: Any) -> tuple[float, Any]:
            """The loss and its slope."""
            weights = np.zeros(shape, np.float32)
            weights.ravel()[free] = flat
            worth = matrix @ weights[:-1] + weights[-1]
            log_no = -np.logaddexp(0, worth)
            likely = np.exp(worth + log_no)
            total = -(log_no + in_clause * worth).sum()
            slope = likely - in_clause
            log_none = np.minimum(gather @ log_no, -1e-6)
            none = np.exp(log_none)
            total -= (in_item * np.log(1 - none) + (1 - in_item) * log_none).sum()
            slope += likely * ((1 - in_item) - in_item * none / (1 - none))[item]
            told_worth = (told @ weights[:-1] + weights[-1])[each]
            told_no = -np.logaddexp(0, told_worth)
            total -= EXAMPLE * (told_no + self.told_held * told_worth).sum()
            told_slope = np.zeros((len(self.told_code), shape[1]), np.float32)
            told_slope[each] = EXAMPLE * (np.exp(told_worth + told_no) - self.told_held)
            total += PENALTY / 2 * (weights[:-1] ** 2).sum()
            by_feature = matrix_t @ slope + told_t @ told_slope + PENALTY * weights[:-1]
            whole = np.vstack([by_feature, slope.sum(axis=0) + told_slope.sum(axis=0)])
            return float(total), whole.ravel()[free].astype(np.float64)

        begin = start[used_and_start].ravel()[free].astype(np.float64)
        fitted = minimize(loss, begin, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 6}).x
        out = np.zeros(start.shape, np.float32)
        inner = np.zeros(shape, np.float32)
        inner.ravel()[free] = fitted
        out[used_and_start] = np.where(np.abs(inner) < LEAST_WEIGHT, 0, inner)
        out[-1] = inner[-1]
        return out

    def worth(self, weights: Any, among: Any) -> Any:
        """What clauses are worth, one column a code."""
        return self.matrix[among] @ weights[:-1] + weights[-1]

    def log_odds(self, worth: Any) -> Any:
        """From what all clauses are worth to the log odds that a code stands in any, one row an item."""
        none = np.zeros(self.in_item.shape)
        np.add.at(none, self.item, np.logaddexp(0, worth))
        return np.clip(np.log(np.expm1(np.maximum(none, 1e-9))), FEWEST_LOG_ODDS, MOST_LOG_ODDS)


class SecondLook:
    """Whole texts as the second look sees them."""

    def __init__(self, own: Any, sure: Any, alone: Any, counts: Any) -> None:
        """`own`: log odds, `sure`: the confidence of rules, one row an item and one column a code."""
        self.own, self.sure = own, sure
        self.shared = np.column_stack([1 / (1 + np.exp(-own)), sure >= SHOWN, alone, np.log(1 + counts)])
        self.shared_names = [*codes(), *(f"{code} found" for code in codes()), "alone", "long"]

    def names(self) -> list[str]:
        """The names of its features."""
        return [f"& {name}" for name in ("own", "rule", "rule own", *self.shared_names)]

    def features(self, number: int) -> Any:
        """The features for one code, one row an item, each scaled so that the penalty means about the same for all."""
        own, sure = self.own[:, number], self.sure[:, number]
        return np.column_stack([own, sure, sure * own, self.shared]) * self.scales()

    def scales(self) -> Any:
        """What each feature is multiplied by while fitting."""
        return np.array([1 / 3, 1, 1 / 3, *[2.0] * len(codes()), *[1.0] * (len(codes()) + 2)])

    def fit(self, number: int, first: Any, second: Any, among: Any) -> tuple[Any, float] | None:
        """The weights of a code's features and where it starts; None where there are too few cases."""
        held = np.concatenate([first[among, number], second[among, number]])
        if held.sum() < 2 * LEAST_CASES:
            return None
        features = self.features(number)[among]
        model = LogisticRegression(C=STRENGTH, solver="liblinear", l1_ratio=1, max_iter=500, random_state=0)
        model.fit(np.vstack([features, features]), held, sample_weight=np.full(len(held), 0.5))
        return model.coef_[0] * self.scales(), float(model.intercept_[0])

    def worth(self, number: int, fitted: tuple[Any, float]) -> Any:
        """What items are worth for a code."""
        return (self.features(number) / self.scales()) @ fitted[0] + fitted[1]


def f1(found: Any, held: Any) -> float:
    """F1 of one set of items against another."""
    return float(2 * (found & held).sum() / max(1, found.sum() + held.sum()))


def share(part: Any, whole: Any) -> float:
    """The share of a set of items that is in another."""
    return float((part & whole).sum() / max(1, whole.sum()))


def log_odds_of(likely: float) -> float:
    """From a likelihood to its log odds."""
    return float(np.log(likely / (1 - likely)))


def cross_validated(look: FirstLook, folds: list[Any]) -> Any:
    """What clauses are worth when their situations aren't among those learned from, one column a code."""
    worth = np.zeros(look.in_clause.shape, np.float32)
    for test in folds:
        held_out = np.isin(look.item, test)
        worth[held_out] = look.worth(look.fit(np.flatnonzero(~held_out)), np.flatnonzero(held_out))
    return worth


class Looked(NamedTuple):
    """What cross-validation says of some items, one row an item and one column a code.

    The log odds of both looks together, minus infinity where a code is not learned; how sure rules are; what is there.
    """

    odds: Any
    sure: Any
    held: Any

    def found(self, likely: float) -> Any:
        """What is at least so likely; of a code that is not learned, what rules find."""
        return np.where(np.isfinite(self.odds), self.odds >= log_odds_of(likely), self.sure >= SHOWN)


def tell(looked: Looked) -> None:
    """Print for each code what rules alone find and what both, hints included."""
    print("| code | texts | rules F1 | both: F1 | precision | recall |\n|---|---|---|---|---|---|")
    found, ruled, held = looked.found(HINT), looked.sure >= SHOWN, looked.held
    told = []
    for number, (code, about) in enumerate(codes().items()):
        one = held[:, number], found[:, number], ruled[:, number]
        told.append((f1(one[2], one[0]), f1(one[1], one[0]), share(one[0], one[1]), share(one[1], one[0])))
        print(f"| {code} {about['name']} | {one[0].sum()} | {' | '.join(f'{v:.2f}' for v in told[-1])} |")
    means = np.array(told)[held.sum(axis=0) >= LEAST_FRESH]
    print(f"\nMean F1 of {len(means)} codes: rules {means[:, 0].mean():.3f}, both {means[:, 1].mean():.3f}\n")


def tell_thresholds(looked: Looked) -> None:
    """Print what is found from other likelihoods on: the thresholds in wellput.learned are chosen by this."""
    gated = np.array([code in GATED for code in codes()])
    often = looked.held.sum(axis=0) >= LEAST_FRESH
    firm = looked.sure >= FIRM
    print("| from | may hurt, by a firm rule | by none | mean F1 | helps | mean F1 |\n|---|---|---|---|---|---|")
    for least in (0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95):
        found, row = looked.found(least), []
        for which in (gated, ~gated):
            parts = (found & firm, found & ~firm) if which is gated else (found,)
            row += [precision_and_recall(part[:, which], looked.held[:, which]) for part in parts]
            means = [f1(found[:, n], looked.held[:, n]) for n in np.flatnonzero(which & often)]
            row.append(f"{np.mean(means):.3f}")
        print(f"| {least} | {' | '.join(row)} |")
    hurting = looked.found(SURE) | (looked.found(SURE_BY_RULE) & firm)
    for name, which, shown in (("may hurt", gated, hurting), ("helps", ~gated, looked.found(TOLD))):
        print(f"Shown of what {name}: {precision_and_recall(shown[:, which], looked.held[:, which])}")


def precision_and_recall(found: Any, held: Any) -> str:
    """How many are found, and how well, in words."""
    return f"{found.sum()}, precision {share(held, found):.2f}, recall {share(found, held):.2f}"


def main() -> None:
    """Cross-validate, print, fit, write."""
    everything = items()
    rows, by_rules = rows_of(everything)
    first = by_code({c for s in item.first for c in s.moves} for item in everything)
    second = by_code({c for s in item.second for c in s.moves} for item in everything)
    look = FirstLook(rows, examples(), (first + second) / 2)
    groups = np.array([item.group for item in everything])
    folds = [test for _, test in GroupKFold(FOLDS).split(groups, groups=groups)]
    print(f"{len(everything)} texts, {len(rows)} clauses, {len(look.names)} features\n", flush=True)

    sure = np.array([[found.get(code, 0.0) for code in codes()] for found in by_rules])
    alone = np.array([not item.reply_to for item in everything])
    counts = np.bincount(look.item, minlength=len(everything))
    again = SecondLook(look.log_odds(cross_validated(look, folds)), sure, alone, counts)
    fitted = look.fit(np.arange(len(rows)))
    mine = np.flatnonzero([item.is_freelancers for item in everything])
    odds = np.full(sure.shape, -np.inf)
    weights: dict[str, dict[str, float]] = {START: {}, START_AGAIN: {}}
    for number, code in enumerate(codes()):
        whole = again.fit(number, first, second, mine)
        if whole is None:
            continue
        for test in folds:
            part = again.fit(number, first, second, np.setdiff1d(mine, test))
            if part is not None:
                odds[test, number] = again.worth(number, part)[test]
        weights[START][code] = round(float(fitted[-1, number]), 2)
        weights[START_AGAIN][code] = round(whole[1], 2)
        for names, values in ((look.names, fitted[:-1, number]), (again.names(), whole[0])):
            for place in np.flatnonzero(np.abs(values) >= LEAST_WEIGHT):
                weights.setdefault(names[place], {})[code] = round(float(values[place]), 2)
    fresh = [item.is_fresh for item in everything]
    looked = Looked(odds[fresh], sure[fresh], first[fresh] > 0)
    tell(looked)
    tell_thresholds(looked)
    ordered = {START: weights.pop(START)} | dict(sorted(weights.items()))
    print(f"{len(ordered)} features, {sum(map(len, ordered.values()))} weights")
    if "--check" not in sys.argv[1:]:
        write_weights(DATA, ordered, ABOUT)


if __name__ == "__main__":
    main()
