"""The learned part: for each clause and code, linear weights over its words.

Where rules name what is certain, weights add up what is likely. What rules found is not weighed: they were written with
the same texts in view, and are surer there than elsewhere. `benchmarks/train.py` fits them (logistic regression,
a code at a time) to the labelled dialogues and messages that are there to work with, and writes
`datasets/weights.txt`, a feature a line, in words. What a clause is worth for a code above its threshold is a finding,
which names the words that carried it.
"""

from __future__ import annotations

from wellput._weights import BIAS, CLASSES, LINES, SCALE
from wellput.text import CONDITIONAL, LIGHT, NEGATED, QUOTED, REPORTED, SHOUTED, Text

_E = 2.718281828459045
_LEAST = -700.0  # below, a power is too large for a number
_QUOTED_WORD = "#quoted"
_MARKS = frozenset("^$<")
_ENDINGS = ("ing", "ed", "ly", "s")
_MOST_ROWS = 1 << 16  # are remembered, in some megabytes; then all are forgotten
_SHORT, _MIDDLING, _LONG = 3, 6, 12  # words of a clause
_MOST_ECHOES = 3
_NAMED = 3  # words that a finding names

_FLAGS = ((NEGATED, "@not"), (CONDITIONAL, "@if"), (REPORTED, "@said"), (SHOUTED, "@shout"))
_ALIKE = frozenset(("DAY", "MONTH"))  # kinds whose words are weighed as the kind, whichever they are

Row = tuple[tuple[int, float], ...]


class Clause:
    """A clause of a text as the weights see it.

    Attributes
    ----------
    first, last : int
        Its first and last word in the text, marks included.
    features : list of str
        What there is to be weighed: a word; two or three in a row, with ``^`` or ``<`` where the sentence or clause
        begins and ``>`` where it ends; the same with the words' kinds, two at most; what else holds (``@``).
    """

    __slots__ = ("features", "first", "last")

    def __init__(self, first: int, last: int, features: list[str]) -> None:
        self.first, self.last, self.features = first, last, features


def clauses(text: Text, asked: frozenset[str] | None, *, question: bool) -> list[Clause]:
    """A text's clauses with their features.

    Parameters
    ----------
    text : Text
        The text.
    asked : frozenset of str or None
        The words that say what the message that it answers is about; None if it answers none.
    question : bool
        Does that message ask a question?
    """
    spans = _spans(text)
    words = [_words(text, first, last) for first, last in spans]
    sentences, questions = text.sentences, text.questions
    last_sentence = len(questions) - 1
    out = []
    for k, (first, last) in enumerate(spans):
        sentence = sentences[first]
        own = words[k]
        begins = k == 0 or sentences[spans[k - 1][0]] != sentence
        edge = "^" if begins else "<"
        features = _pairs(own, edge)
        features += [f"{a} {b} {c}" for a, b, c in zip(own, own[1:], [*own[2:], ">"], strict=False)]
        features += _pairs([kind(word) for word in own], edge)
        features += _flags(text, first, last)
        size = len(own)
        features.append(
            "@short" if size < _SHORT else "@middling" if size < _MIDDLING else "@long" if size < _LONG else "@longer"
        )
        if questions[sentence]:
            features.append("@?")
            if own:
                features.append(f"@? {own[0]}")
        if sentence == 0:
            features.append("@first")
        if sentence == last_sentence:
            features.append("@last" if last_sentence else "@only")
        if asked is None:
            features.append("@alone")
        else:
            echoes = sum(word in asked for word in text.words[first : last + 1])
            features.append(f"@echo {min(echoes, _MOST_ECHOES)}")
            if question:
                features.append("@asked" if sentence > 1 else "@asked first")
        out.append(Clause(first, last, list(dict.fromkeys(features))))
    return out


def _spans(text: Text) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    begin = 0
    numbers = text.clauses
    for i in range(1, len(numbers) + 1):
        if i == len(numbers) or numbers[i] != numbers[begin]:
            out.append((begin, i - 1))
            begin = i
    return out


def _words(text: Text, first: int, last: int) -> list[str]:
    """The words of a clause as they are weighed: no sentence or clause marks, and quoted ones all alike."""
    out = []
    for i in range(first, last + 1):
        word = text.words[i]
        if word not in _MARKS:
            if text.flags[i] & QUOTED:
                word = _QUOTED_WORD
            elif kind(word) in _ALIKE:
                word = kind(word)
            out.append(word)
    return out


_kinds: dict[str, str] = {}


def kind(word: str) -> str:
    """What a word is to the weights beside itself: its class in the lexicon, or its ending; a small word is itself."""
    known = _kinds.get(word)
    if known is None:
        if len(_kinds) >= _MOST_ROWS:
            _kinds.clear()
        lines = CLASSES.get(word[:1], "")
        at = lines.find(f"\n{word} ")
        if at >= 0:
            begin = at + len(word) + 2
            known = lines[begin : lines.index("\n", begin)]
        elif word.isalpha():
            known = next((f"%{end}" for end in _ENDINGS if word.endswith(end)), "%")
        else:
            known = word
        _kinds[word] = known
    return known


def _pairs(words: list[str], begin: str) -> list[str]:
    """The words, and two in a row, with where the clause begins and ends."""
    out = list(words)
    previous = begin
    for word in words:
        out.append(f"{previous} {word}")
        previous = word
    out.append(f"{previous} >")
    return out


def _flags(text: Text, first: int, last: int) -> list[str]:
    out = []
    together = 0
    words, flags = text.words, text.flags
    for i in range(first, last + 1):
        flag = flags[i]
        if flag:
            together |= flag
            if flag & NEGATED and words[i] not in LIGHT:
                out.append(f"@not {words[i]}")
    return out + [name for flag, name in _FLAGS if together & flag]


class _Rows(dict[str, Row]):
    """The weights of each feature, by the number of the code; looked up when a text first has it."""

    def __missing__(self, feature: str) -> Row:
        if len(self) >= _MOST_ROWS:
            self.clear()
        row = self[feature] = _row(feature)
        return row


_rows = _Rows()


def _row(feature: str) -> Row:
    lines = LINES.get(feature[:2], "")
    at = lines.find(f"\n{feature}\t")
    row: Row = ()
    if at >= 0:
        begin = at + len(feature) + 2
        pairs = lines[begin : lines.index("\n", begin)].split(" ")
        row = tuple([(ord(pair[0]) - 48, int(pair[1:]) / SCALE) for pair in pairs])
    return row


def weigh(clause: Clause) -> list[float]:
    """What a clause is worth for each of `CODES`; above 0 means more likely than the threshold."""
    out = list(BIAS)
    rows = _rows
    for feature in clause.features:
        for code, weight in rows[feature]:
            out[code] += weight
    return out


def likelihood(worth: float) -> float:
    """From what a clause is worth to a confidence, 0 to 1: 0.5 at the threshold."""
    return float(1 / (1 + _E ** -max(worth, _LEAST)))


def reasons(clause: Clause, code: int) -> tuple[str, ...]:
    """The words of a clause that carried a finding, the weightiest first; only those that stand in it, not around."""
    carried = []
    for feature in clause.features:
        if feature[0] != "@":
            carried += [(-weight, feature) for number, weight in _rows[feature] if number == code and weight > 0]
    return tuple(feature for _, feature in sorted(carried)[:_NAMED])
