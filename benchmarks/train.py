#!/usr/bin/env python
"""Fits the learned part and writes datasets/weights.txt: logistic regression over clauses, then over whole texts.

    python -m pip install scikit-learn==1.9.1          (not in the test environment)
    python benchmarks/train.py --data DIR [--check] && wellput rules build

From: the dialogues and messages to work with (never those for measuring), each clause with the codes of both labellings
at half weight; for the code that they were written for alone, the examples of the rules; and texts of public corpora
in DIR (see `benchmarks/judged.py`) that people judged as a whole, which the repository doesn't hold.

The first look weighs clauses, all codes at once. What it loses is counted by clause and also by text, for what a
text holds is what is asked in the end: the odds that a code stands in any clause (noisy-or). Of a text that people
judged it isn't known which clause, nor which of some codes, made them judge so: there the odds are that any of these
codes stands in any clause, and each judgement has an offset of its own, for it is a neighbour of the codes and not the
same. The penalty is L2, under which words that say the same share a weight; then the largest `KEPT` weights are fitted
once more without the others. The second look weighs the whole text, a code at a time: what the first says of this code
and of the others, what rules found, and how long the text is. It is learned from clauses that were held out of the
first, by cross-validation over whole situations.

Prints, by code, what cross-validation says on the messages that no rule was written from: of rules alone, and of both.
Writes datasets/evaluation/corpora.toml: how the engine, with the weights of each fold, agrees with what people judged
in the texts that were held out of it. The same input gives the same weights.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import judged
import numpy as np
from joblib import Parallel, delayed
from judged import Answer, Label
from rules import FIRST, PLAIN
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.stats import rankdata
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from wellput import dialogues, messages
from wellput._index import WEIGHTS as DIALS
from wellput.dialogue import Span
from wellput.learned import FEWEST_LOG_ODDS, FIRM, MOST_LOG_ODDS, SURE, SURE_BY_RULE, TOLD, Clause, clauses
from wellput.message import Message
from wellput.moves import GATED, SHOWN, content, find_moves
from wellput.scheme import codes
from wellput.text import Text
from wellput.weights import (
    AFTER,
    BEFORE,
    COMPILED,
    HINTS,
    START,
    START_AGAIN,
    Weights,
    compile_weights,
    write_weights,
)

DATA = Path(__file__).parents[1] / "datasets"
CORPORA = DATA / "evaluation" / "corpora.toml"
FOLDS = 4
PENALTY = 6.0  # of the first look, L2, against losses that are summed
# Rounds of L-BFGS, with all weights and with those kept. Fewer, or fewer weights kept, and what is rare or in words of
# its own is lost: of one fold held out, best F1 on such messages was 0.59 with 80,000 and 30 rounds, 0.62 with 300,000
# and 30, and 0.64 with 300,000 and 100; with 250 rounds it was the same.
ROUNDS, MORE_ROUNDS = 40, 100
KEPT = 300_000  # weights of the first look, of millions
ORDINARY = 3.0  # what a message in the words that most people use counts, next to one in words of its own
EXAMPLE = 0.5  # what a clause written for one code counts
# What a text counts that people judged on some moves; and where it's a rating or a dial, spread over many of them. Too
# much of the latter (26 where ordinary messages counted once), and "what" in a question speaks against an open one
# (L01), which our labels don't bear out; too little (34), and receptiveness falls below what is asked.
JUDGED, JUDGED_WIDELY = 3.5, 42.0
OFFSET_PENALTY = 0.01
LEAST_BEND = 1e-3  # the variance of a rare code, when steps are chosen
LEAST_SEEN, LEAST_SEEN_BESIDE = 4, 10  # clauses that have a feature, or have it beside them
BESIDE = 0.5  # how much a feature in the clause before or after counts next to one of its own, under the same penalty
MOST_BESIDE = 2  # words in a row
LEAST_WEIGHT = 0.03  # a smaller one is left out
LEAST_CASES = 8  # texts that hold a code, for it to be learned
STRENGTH = 0.5  # of the data against the penalty of the second look, L1
HINTED = tuple(round(0.2 + 0.02 * step, 2) for step in range(16))  # likelihoods from which on a code may be a hint
# Messages that came after the rules and hold what may hurt about as often as those set aside: of them it is told how
# well they are read.
FRESH = {*range(FIRST, 2721), *range(PLAIN, 100_000)}
LEAST_FRESH = 12  # of these that hold a code, for it to count in the mean

ABOUT = """What the learned part weighs: a feature, then what it adds for each code.
Written by benchmarks/train.py; don't edit. Fitted to the dialogues and messages to work with, the examples of
the rules, and half of these public corpora, as judged by people: {corpora}.
Features of a clause: one to three words in a row, one or two classes of words
(datasets/lexicon.txt), ^ < > where sentence or clause begin or end; @ what else holds; = every clause; with << or >>
behind it, in the clause before or after. Of a text (&):
own, what its clauses came to; rule, how sure a rule is, also times own; a code, how likely its clauses make it; a code
found, by a rule; alone, that it answers none; long, the logarithm of its clauses; = every text. From as likely as hint
says, 0 to 1, a code is a hint."""
# Under licences that let weights be shared.
SOURCES = {
    "receptiveness": "receptiveness ratings of the R package politeness (MIT)",
    "casino": "CaSiNo (CC BY 4.0)",
    "parakweet_intent": "EmailIntentDataSet (Apache-2.0)",
    "goemotions": "GoEmotions (Apache-2.0)",
    "uptake": "conversational-uptake (MIT)",
}


class Item(NamedTuple):
    """A text with its labels: who it belongs with, what it answers, and two labellings of it.

    Of a fresh one it is told how well it is read. `counts` says how much it counts next to others.
    """

    group: str
    text: str
    reply_to: str
    first: tuple[Span, ...]
    second: tuple[Span, ...]
    is_freelancers: bool
    is_fresh: bool = False
    is_turn: bool = False
    counts: float = 1.0


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
            mine = turn.speaker == "freelancer"
            out.append(Item(group, turn.text, before, turn.spans, second, mine, is_turn=True))
            before = turn.text
    return out + [item_of(message) for message in messages() if message.split == "work"]


def item_of(message: Message) -> Item:
    """A labelled message as an item."""
    number = int(message.id[1:])
    return Item(
        message.conversation or message.id,
        message.text,
        message.client,
        message.spans,
        message.second,
        is_freelancers=True,
        is_fresh=number in FRESH,
        counts=ORDINARY if number >= PLAIN else 1.0,
    )


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


def weighed(cut: list[Clause]) -> list[list[str]]:
    """What is weighed of each clause: its features, what is around it, and the features of those before and after.

    Of the latter not those of three words in a row, which are too many to learn from.
    """
    out = [[*clause.features, *clause.around] for clause in cut]
    beside = [[feature for feature in clause.features if feature.count(" ") < MOST_BESIDE] for clause in cut]
    for k in range(1, len(cut)):
        out[k] += [feature + BEFORE for feature in beside[k - 1]]
        out[k - 1] += [feature + AFTER for feature in beside[k]]
    return out


def rows_of(everything: list[Item]) -> tuple[list[Row], list[dict[str, float]]]:
    """The clauses of all items, and for each item the codes that the rules find."""
    out, found = [], []
    for number, item in enumerate(everything):
        text, cut, codes_found = read(item.text, item.reply_to)
        found.append(codes_found)
        both = (labels(text, cut, spans) for spans in (item.first, item.second))
        out += [Row(number, features, a, b) for features, a, b in zip(weighed(cut), *both, strict=True)]
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
    out = []
    for code, text, reply, holds in told:
        # Where it stands in a message, and what else stands there, a sentence alone doesn't tell.
        for features in weighed(read(text, reply)[1]):
            alone = [f for f in features if f not in ("@first", "@last", "@only", "@alone")]
            out.append((code, alone, holds))  # of several clauses, it may be in any
    return out


def by_code(held: Iterable[Iterable[str]]) -> Any:
    """Which of the scheme's codes each one holds, as numbers: one row each, one column a code."""
    return np.array([[code in one for code in codes()] for one in held], dtype=np.float32)


class Judged(NamedTuple):
    """Texts of public corpora, and what people judged of them.

    Attributes
    ----------
    rows : list of (str, dict)
        Of each text its corpus, and its columns.
    features : list of list of str
        Of each clause of all texts.
    text : array of int
        Of each clause the number of its text.
    labels : list of Label
        What was judged.
    codes : array of float
        One row a code, one column a bag of codes that a label speaks of: how much it speaks of this one, 0 to 1.
    told : array of float
        One row a text, one column a bag: how much of it people saw, 0 to 1; nan where they weren't asked.
    counts : array of float
        What a text counts, for each bag.
    fold : array of int
        Of each text the fold that it is held out in.
    """

    rows: list[tuple[str, dict[str, str]]]
    features: list[list[str]]
    text: Any
    labels: list[Label]
    codes: Any
    told: Any
    counts: Any
    fold: Any


def bags(label: Label) -> list[tuple[dict[str, float], bool]]:
    """The codes that a label speaks of, how much of each, and whether it speaks against them.

    Of a dial these are the codes that raise it, each as much as it does, next to the one that raises it most.
    """
    if "moves" in label.about:
        return [(dict.fromkeys(label.about["moves"], 1.0), False)]
    out = []
    for dial, sign in label.about["dials"].items():
        raises = {code: weight for code, weight in DIALS[dial][1].items() if weight > 0}
        most = max(raises.values())
        out.append(({code: weight / most for code, weight in raises.items()}, sign < 0))
    return out


def judged_texts(folder: Path) -> Judged:
    """All that people judged in the corpora of a folder."""
    labels = judged.labels(folder)
    unknown = {label.corpus for label in labels} - set(SOURCES)
    if unknown:
        raise SystemExit(f"{', '.join(sorted(unknown))}: put source and licence into SOURCES before learning from it")
    rows = [(c, row) for c in dict.fromkeys(label.corpus for label in labels) for row in judged.texts(folder, c)]
    features, text = [], []
    for number, (_, row) in enumerate(rows):
        cut = read(row["text"], row["context"])[1]
        features += weighed(cut)
        text += [number] * len(cut)
    holds, told, counts = [], [], []
    for label in labels:
        mine = [n for n, (corpus, row) in enumerate(rows) if corpus == label.corpus and row[label.name]]
        values = np.array([float(rows[n][1][label.name]) for n in mine])
        if label.is_rating:
            values = (rankdata(values) - 0.5) / len(values)
        for held, is_against in bags(label):
            column = np.full(len(rows), np.nan, np.float32)
            column[mine] = 1 - values if is_against else values
            told.append(column)
            holds.append([held.get(code, 0.0) for code in codes()])
            counts.append(JUDGED_WIDELY if label.is_rating or "dials" in label.about else JUDGED)
    groups = [f"{corpus} {row['group']}" for corpus, row in rows]
    fold = np.zeros(len(rows), int)
    for number, (_, test) in enumerate(GroupKFold(FOLDS).split(groups, groups=groups)):
        fold[test] = number
    held_by = np.array(holds, np.float32).T
    return Judged(rows, features, np.array(text), labels, held_by, np.array(told).T, np.array(counts), fold)


def sums(of: Any) -> tuple[Any, Any]:
    """The different numbers of some clauses' texts, and the matrix that sums what is told of clauses by text."""
    numbers, place = np.unique(of, return_inverse=True)
    return numbers, csr_matrix((np.ones(len(place), np.float32), (place, np.arange(len(place)))))


def loss_of_texts(worth: Any, in_clause: Any, by_text: Any, in_text: Any, counts: Any) -> tuple[float, Any]:
    """What clauses and their texts with labels of their own lose, and the slope by what each clause is worth.

    `counts`, one row a text, says how much the text counts, and each of its clauses.
    """
    log_no = -np.logaddexp(0, worth)
    likely = np.exp(worth + log_no)
    log_none = np.minimum(by_text @ log_no, -1e-6)
    none = np.exp(log_none)
    of_clause = by_text.T @ counts
    loss = -(of_clause * (log_no + in_clause * worth)).sum()
    loss -= (counts * (in_text * np.log(1 - none) + (1 - in_text) * log_none)).sum()
    by_clause = by_text.T @ (counts * ((1 - in_text) - in_text * none / (1 - none)))
    return float(loss), of_clause * (likely - in_clause) + likely * by_clause


def loss_of_examples(worth: Any, held: Any) -> tuple[float, Any]:
    """What examples for one code lose, and the slope by what each is worth for it."""
    log_no = -np.logaddexp(0, worth)
    return float(-EXAMPLE * (log_no + held * worth).sum()), EXAMPLE * (np.exp(worth + log_no) - held)


def loss_of_judged(people: Judged, worth: Any, by_text: Any, told: Any, offsets: Any) -> tuple[float, Any, Any]:
    """What texts that people judged lose, and the slopes by what each clause is worth and by the offsets."""
    bag, counts = people.codes, people.counts
    log_no = -np.logaddexp(0, worth)
    log_none = np.minimum((by_text @ log_no) @ bag, -1e-6).astype(np.float64)
    some = -np.expm1(log_none)
    odds = np.log(some) - log_none + offsets
    log_not = -np.logaddexp(0, odds)
    asked = ~np.isnan(told)
    yes = np.where(asked, told, 0)
    loss = -(counts * asked * (log_not + yes * odds)).sum()
    slope = counts * asked * (np.exp(odds + log_not) - yes)
    by_clause = np.exp(worth + log_no) * (by_text.T @ ((slope / some) @ bag.T))
    return float(loss), by_clause, slope.sum(axis=0)


class FirstLook:
    """Clauses as a matrix, and what is fitted to them.

    Weights are one row a feature and one column a code, and in the last row where each code starts.
    """

    def __init__(
        self, rows: list[Row], told: list[tuple[str, list[str], bool]], held: Any, counts_of: Any, people: Judged
    ) -> None:
        """`held`, one row an item and one column a code, is the share of the labellings that have it.

        `counts_of` says how much each item counts.
        """
        every = [row.features for row in rows] + [features for _, features, _ in told] + people.features
        seen = Counter(feature for features in every for feature in set(features))
        counts = {}
        for feature, times in seen.items():
            count, least = (BESIDE, LEAST_SEEN_BESIDE) if feature.endswith((BEFORE, AFTER)) else (1.0, LEAST_SEEN)
            if times >= least:
                counts[feature] = count
        vectorizer = DictVectorizer(dtype=np.float32)
        matrix = vectorizer.fit_transform(
            [{f: counts[f] for f in features if f in counts} for features in every]
        ).tocsr()
        self.names = list(vectorizer.get_feature_names_out())
        self.counts = np.array([counts[name] for name in self.names], np.float32)
        parts = np.cumsum([len(rows), len(told)])
        self.matrix, self.told, self.judged = matrix[: parts[0]], matrix[parts[0] : parts[1]], matrix[parts[1] :]
        self.item = np.array([row.item for row in rows])
        self.in_clause = (by_code(row.first for row in rows) + by_code(row.second for row in rows)) / 2
        self.in_item, self.counts_of = held, counts_of
        numbers = {code: number for number, code in enumerate(codes())}
        self.told_code = np.array([numbers[code] for code, _, _ in told])
        self.told_held = np.array([holds for *_, holds in told], dtype=np.float32)
        self.people = people

    def fit(self, without: int = -1, held_out: Any = ()) -> Any:
        """The weights of all codes, learned without some items, and without one fold of what people judged."""
        among = np.flatnonzero(~np.isin(self.item, held_out))
        held = self.in_clause[among].mean(axis=0)
        weights = np.zeros((len(self.names) + 1, len(codes())), np.float32)
        weights[-1] = np.log((held + 1e-4) / (1 - held))
        offsets = np.zeros(self.people.told.shape[1])
        every = np.ones(weights.shape, bool)
        weights, offsets = self._fit(among, without, (weights, offsets), every, ROUNDS)
        sizes = np.abs(weights[:-1]) * self.counts[:, None]
        kept = np.vstack([sizes >= np.partition(sizes.ravel(), -KEPT)[-KEPT], np.ones((1, len(codes())), bool)])
        return self._fit(among, without, (weights * kept, offsets), kept, MORE_ROUNDS)[0]

    def _fit(self, among: Any, without: int, start: tuple[Any, Any], kept: Any, rounds: int) -> tuple[Any, Any]:
        """Weights and offsets from `start` after some rounds, those weights alone that are kept."""
        begin, offsets = start
        used = np.flatnonzero(kept[:-1].any(axis=1))
        used_and_start = np.r_[used, len(begin) - 1]
        free = np.flatnonzero(kept[used_and_start])
        people = self.people
        asked = np.flatnonzero(people.fold[people.text] != without)
        parts = [part[:, used].tocsr() for part in (self.matrix[among], self.told, self.judged[asked])]
        matrix, told, of_people = parts
        turned = [part.T.tocsr() for part in parts]
        items, by_item = sums(self.item[among])
        in_clause, counts_of = self.in_clause[among], self.counts_of[items, None]
        texts, by_text = sums(people.text[asked])
        each = np.arange(len(self.told_code)), self.told_code
        shape = len(used_and_start), begin.shape[1]
        steps = self._steps(in_clause, matrix, of_people).ravel()[free]

        def loss(flat: Any) -> tuple[float, Any]:
            """The loss and its slope."""
            weights = np.zeros(shape, np.float32)
            weights.ravel()[free] = flat[: len(free)] * steps
            worth = matrix @ weights[:-1] + weights[-1]
            own, own_slope = loss_of_texts(worth, in_clause, by_item, self.in_item[items], counts_of)
            one, one_slope = loss_of_examples((told @ weights[:-1] + weights[-1])[each], self.told_held)
            told_slope = np.zeros((len(self.told_code), shape[1]), np.float32)
            told_slope[each] = one_slope
            many, many_slope, offset_slope = loss_of_judged(
                people, of_people @ weights[:-1] + weights[-1], by_text, people.told[texts], flat[len(free) :]
            )
            slopes = own_slope, told_slope, many_slope.astype(np.float32)
            by_feature = sum(part @ slope for part, slope in zip(turned, slopes, strict=True))
            whole = np.vstack([by_feature + PENALTY * weights[:-1], sum(slope.sum(axis=0) for slope in slopes)])
            total = own + one + many + PENALTY / 2 * float((weights[:-1] ** 2).sum())
            slope = np.r_[whole.ravel()[free] * steps, offset_slope + OFFSET_PENALTY * flat[len(free) :]]
            return total + OFFSET_PENALTY / 2 * float((flat[len(free) :] ** 2).sum()), slope

        first = np.r_[begin[used_and_start].ravel()[free] / steps, offsets]
        fitted = minimize(loss, first, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 6}).x
        out = np.zeros(begin.shape, np.float32)
        inner = np.zeros(shape, np.float32)
        inner.ravel()[free] = fitted[: len(free)] * steps
        out[used_and_start] = np.where(np.abs(inner) < LEAST_WEIGHT, 0, inner)
        out[-1] = inner[-1]
        return out, fitted[len(free) :]

    def _steps(self, in_clause: Any, matrix: Any, of_people: Any) -> Any:
        """How far each weight is moved for one step of the fit: one over the root of the curvature, roughly.

        A feature that many clauses have bends the loss much, a rare one little; in such steps they are fitted at once.
        """
        held = in_clause.mean(axis=0)
        bend = np.maximum(held * (1 - held), LEAST_BEND)
        asked = (self.people.codes > 0) @ self.people.counts
        by_feature = [np.asarray(part.multiply(part).sum(axis=0)).reshape(-1, 1) for part in (matrix, of_people)]
        # Of a text that people judged, a clause decides about as much as it is likely to hold the code.
        bends = PENALTY + bend * (by_feature[0] + by_feature[1] * (1 + bend * asked))
        return (1 / np.sqrt(np.vstack([bends, len(in_clause) * bend]))).astype(np.float32)

    def worth(self, weights: Any, held_out: Any) -> Any:
        """What the clauses of some items are worth, one column a code."""
        return self.matrix[np.isin(self.item, held_out)] @ weights[:-1] + weights[-1]

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

    def fit_all(self, first: Any, second: Any, among: Any) -> dict[str, tuple[Any, float]]:
        """The same for all codes that have enough cases."""
        fitted = ((code, self.fit(number, first, second, among)) for number, code in enumerate(codes()))
        return {code: one for code, one in fitted if one is not None}

    def worth(self, number: int, fitted: tuple[Any, float]) -> Any:
        """What items are worth for a code."""
        return (self.features(number) / self.scales()) @ fitted[0] + fitted[1]


def f1(found: Any, held: Any) -> float:
    """F1 of one set of items against another."""
    return float(2 * (found & held).sum() / max(1, found.sum() + held.sum()))


def share(part: Any, whole: Any) -> float:
    """The share of a set of items that is in another."""
    return float((part & whole).sum() / max(1, whole.sum()))


def log_odds_of(likely: Any) -> Any:
    """From likelihoods to their log odds."""
    return np.log(likely) - np.log(np.subtract(1, likely))


Second = dict[str, tuple[Any, float]]  # the weights of the second look's features and where it starts, by code


def assembled(look: FirstLook, fitted: Any, again: SecondLook, second: Second, hints: list[float]) -> Weights:
    """The weights of both looks as `datasets/weights.txt` has them."""
    weights: Weights = {START: {}, START_AGAIN: {}, HINTS: {}}
    for number, code in enumerate(codes()):
        if code not in second:
            continue
        values, start = second[code]
        weights[START][code] = round(float(fitted[-1, number]), 2)
        weights[START_AGAIN][code] = round(start, 2)
        weights[HINTS][code] = hints[number]
        for names, those in ((look.names, fitted[:-1, number] * look.counts), (again.names(), values)):
            for place in np.flatnonzero(np.abs(those) >= LEAST_WEIGHT):
                weights.setdefault(names[place], {})[code] = round(float(those[place]), 2)
    return {START: weights.pop(START)} | dict(sorted(weights.items()))


def answers(weights: Weights, rows: list[dict[str, str]]) -> list[Answer]:
    """What the whole engine says of texts with other weights than its own."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        package = shutil.copytree(COMPILED.parent, place / "wellput", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(DATA / "lexicon.txt", place)
        write_weights(place, weights, "")
        for path, source in compile_weights(place).items():
            (package / path.name).write_bytes(source)
        told = "".join(json.dumps({"text": r["text"], "reply_to": r["context"] or None}) + "\n" for r in rows)
        command = [sys.executable, "-m", "wellput", "check", "--jsonl"]
        with_it = {**os.environ, "PYTHONPATH": folder}
        done = subprocess.run(command, input=told, capture_output=True, text=True, check=False, env=with_it)
    out = [json.loads(line) for line in done.stdout.splitlines()]
    if len(out) != len(rows):
        raise SystemExit(f"{len(rows)} texts were read, and {len(out)} answers came back: {done.stderr[-500:]}")
    return out


def agreements(people: Judged, by_fold: list[Weights]) -> list[dict[str, Any]]:
    """How the engine agrees with people on texts that were held out of its weights, a row a label."""
    found: list[Answer] = [{}] * len(people.rows)
    for number, weights in enumerate(by_fold):
        mine = np.flatnonzero(people.fold == number)
        for place, answer in zip(mine, answers(weights, [people.rows[n][1] for n in mine]), strict=True):
            found[place] = answer
    out = []
    for label in people.labels:
        mine = [n for n, (corpus, _) in enumerate(people.rows) if corpus == label.corpus]
        row = judged.agreement(label, [people.rows[n][1] for n in mine], [found[n] for n in mine])
        out.append(row | {"by": "cross-validation"})
    return out


class Looked(NamedTuple):
    """What cross-validation says of some items, one row an item and one column a code.

    The log odds of both looks together, minus infinity where a code is not learned; how sure rules are; what is there.
    """

    odds: Any
    sure: Any
    held: Any

    def found(self, likely: Any) -> Any:
        """What is at least so likely, all codes or each; of a code that is not learned, what rules find."""
        return np.where(np.isfinite(self.odds), self.odds >= log_odds_of(likely), self.sure >= SHOWN)

    def hints(self) -> list[float]:
        """For each code the likelihood of `HINTED` from which on F1 of what is found is highest."""
        f1s = [[f1(*pair) for pair in zip(self.found(one).T, self.held.T, strict=True)] for one in HINTED]
        return [HINTED[row] for row in np.argmax(f1s, axis=0)]


def tell(looked: Looked, hints: list[float]) -> None:
    """Print for each code what rules alone find and what both, hints included."""
    print("| code | texts | rules F1 | both: F1 | precision | recall |\n|---|---|---|---|---|---|")
    found, ruled, held = looked.found(hints), looked.sure >= SHOWN, looked.held
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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="DIR", required=True)
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args()
    everything = items()
    rows, by_rules = rows_of(everything)
    first = by_code({c for s in item.first for c in s.moves} for item in everything)
    second = by_code({c for s in item.second for c in s.moves} for item in everything)
    people = judged_texts(options.data)
    counts_of = np.array([item.counts for item in everything], np.float32)
    look = FirstLook(rows, examples(), (first + second) / 2, counts_of, people)
    groups = np.array([item.group for item in everything])
    folds = [test for _, test in GroupKFold(FOLDS).split(groups, groups=groups)]
    print(f"{len(everything)} texts, {len(rows)} clauses, {len(look.names)} features", flush=True)
    print(f"{len(people.rows)} texts that people judged\n", flush=True)

    # Of each the last is fitted to all, and is the one that is written.
    in_turn = Parallel(n_jobs=-1)
    *by_fold, whole = in_turn(delayed(look.fit)(number, test) for number, test in [*enumerate(folds), (-1, ())])
    worth = np.zeros(look.in_clause.shape, np.float32)
    for weights, test in zip(by_fold, folds, strict=True):
        worth[np.isin(look.item, test)] = look.worth(weights, test)
    sure = np.array([[found.get(code, 0.0) for code in codes()] for found in by_rules])
    alone = np.array([not item.reply_to for item in everything])
    counts = np.bincount(look.item, minlength=len(everything))
    again = SecondLook(look.log_odds(worth), sure, alone, counts)
    mine = np.flatnonzero([item.is_freelancers for item in everything])
    odds = np.full(sure.shape, -np.inf)
    *again_by_fold, whole_again = in_turn(
        delayed(again.fit_all)(first, second, np.setdiff1d(mine, test)) for test in [*folds, []]
    )
    for fitted, test in zip(again_by_fold, folds, strict=True):
        for number, code in enumerate(codes()):
            if code in fitted:
                odds[test, number] = again.worth(number, fitted[code])[test]
    fresh = np.array([item.is_fresh for item in everything])
    looked = Looked(odds[fresh], sure[fresh], first[fresh] > 0)
    # From where on a code is a hint is chosen on all texts of freelancers, of each kind as many as there are.
    hints = Looked(odds[mine], sure[mine], first[mine] > 0).hints()
    tell(looked, hints)
    tell_thresholds(looked)
    turns = np.array([item.is_turn and item.is_freelancers for item in everything])
    print("\nThe same on turns of dialogues:")
    tell_thresholds(Looked(odds[turns], sure[turns], first[turns] > 0))

    both = zip(by_fold, again_by_fold, strict=True)
    agreed = agreements(people, [assembled(look, one, again, two, hints) for one, two in both])
    for row in agreed:
        print(f"{row['corpus']:20} {row['label']:24} {row['engine']:.3f}, bar {row['bar']:.2f}")
    weights = assembled(look, whole, again, whole_again, hints)
    print(f"{len(weights)} features, {sum(map(len, weights.values()))} weights")
    if not options.check:
        corpora = dict.fromkeys(label.corpus for label in people.labels)
        write_weights(DATA, weights, ABOUT.format(corpora=", ".join(SOURCES[corpus] for corpus in corpora)))
        judged.write(CORPORA, agreed)


if __name__ == "__main__":
    main()
