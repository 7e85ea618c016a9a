"""The learned part: for each clause and code linear weights over its words, then a second look at the whole text.

Where rules name what is certain, weights add up what is likely: of the clause's words, and of those in the clauses on
either side. From what its clauses are worth follow the odds that a text holds a code in any of them. The second look
weighs these odds beside those of the other codes, what rules found, and how long the text is: so a rule's finding is
shown only in a text that bears it out.
`benchmarks/train.py` fits both to the labelled dialogues and messages that are there to work with, and the first to
texts of public corpora as well, and writes `datasets/weights.txt`, a feature a line, in words. A code that the second
look finds is placed on the clauses that are worth most for it, and names the words that carried it.
"""

from __future__ import annotations

from binascii import crc32
from bisect import bisect_left
from collections.abc import Mapping
from math import exp, log
from sys import byteorder

from wellput import mapped
from wellput._weights import BIAS, BIAS_AGAIN, CLASSES, CODES, FEATURES, SCALE
from wellput.mapped import HEAD, WEIGHT
from wellput.text import CONDITIONAL, LIGHT, NEGATED, QUOTED, REPORTED, SHOUTED, Text

# How likely it is that a text holds a code, from where on it is shown: what helps, what may hurt, and what may hurt
# where a rule that is this firm names the words. Chosen by what benchmarks/train.py prints. From where on it is a hint
# the weights say, for each code.
TOLD, SURE, SURE_BY_RULE, FIRM = 0.6, 0.95, 0.75, 0.8
# Log odds that a code stands in a text are kept between these.
FEWEST_LOG_ODDS, MOST_LOG_ODDS = -9.0, 9.0

# What a feature weighs for all codes is one large number, with a lane of 32 bits a code, so that one addition adds
# them all. First come the lanes for its own clause, then those for the clause behind it, then for the one before it.
# A lane that begins in the middle, at `_MIDDLE`, neither borrows from the next nor runs over, unless weights sum up to
# more than five million, and no text that is read is long enough for that.
_LANE = 32
_LANES = _LANE * len(CODES)
_MIDDLE = 1 << 29
_MIDDLES = sum(_MIDDLE << _LANE * lane for lane in range(3 * len(CODES)))
_OWN = (1 << _LANES) - 1
_MOST_IN_LANE = (1 << _LANE) - 1
_FILLED = _MIDDLES.to_bytes(3 * _LANES // 8, byteorder)
_EVERY = slice(None, None, 1 if byteorder == "little" else -1)

# The features in the compiled file; see `wellput.weights.compile_weights`.
_FILE = mapped.file("_weights.bin")
_KEYS = mapped.numbers(_FILE, 0, FEATURES)
_PLACES = mapped.numbers(_FILE, 4 * FEATURES, FEATURES)

_NEGLIGIBLE = -7.0  # log odds of one clause that don't count: many are that low, and all of them cost time
_LEAST = -700.0  # below, a power is too large for a number
_FOUND = 0.5  # a rule's finding that counts as one
_FEWEST_ODDS, _MOST_ODDS = exp(FEWEST_LOG_ODDS), exp(MOST_LOG_ODDS)
_QUOTED_WORD = "#quoted"
_MARKS = frozenset("^$<")
_ENDINGS = ("ing", "ed", "ly", "s")
_MOST_ROWS = 1 << 16  # are remembered, in some megabytes; then all are forgotten
_SHORT, _MIDDLING, _LONG = 3, 6, 12  # words of a clause
_MOST_ECHOES = 3
_NAMED = 3  # words that a finding names

_FLAGS = ((NEGATED, "@not"), (CONDITIONAL, "@if"), (REPORTED, "@said"), (SHOUTED, "@shout"))
_ALIKE = frozenset(("DAY", "MONTH"))  # kinds whose words are weighed as the kind, whichever they are


class Clause:
    """A clause of a text as the weights see it.

    Attributes
    ----------
    first, last : int
        Its first and last word in the text, marks included.
    features : list of str
        What there is to be weighed: a word; two or three in a row, with ``^`` or ``<`` where the sentence or clause
        begins and ``>`` where it ends; the same with the words' kinds, two at most; words denied or asked (``@``).
    around : tuple of str
        What else holds (``@``), in no word of its own: how long it is, where it stands, what it answers.
    """

    __slots__ = ("around", "features", "first", "last")

    def __init__(self, first: int, last: int, features: list[str], around: tuple[str, ...]) -> None:
        self.first, self.last, self.features, self.around = first, last, features, around


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
        denied, around = _flags(text, first, last)
        features += denied
        size = len(own)
        around.append(
            "@short" if size < _SHORT else "@middling" if size < _MIDDLING else "@long" if size < _LONG else "@longer"
        )
        if questions[sentence]:
            around.append("@?")
            if own:
                features.append(f"@? {own[0]}")
        if sentence == 0:
            around.append("@first")
        if sentence == last_sentence:
            around.append("@last" if last_sentence else "@only")
        if asked is None:
            around.append("@alone")
        else:
            echoes = sum(word in asked for word in text.words[first : last + 1])
            around.append(f"@echo {min(echoes, _MOST_ECHOES)}")
            if question:
                around.append("@asked" if sentence > 1 else "@asked first")
        out.append(Clause(first, last, list(dict.fromkeys(features)), tuple(around)))
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


def _flags(text: Text, first: int, last: int) -> tuple[list[str], list[str]]:
    """The words of a clause that are denied, and what holds for any of its words."""
    out = []
    together = 0
    words, flags = text.words, text.flags
    for i in range(first, last + 1):
        flag = flags[i]
        if flag:
            together |= flag
            if flag & NEGATED and words[i] not in LIGHT:
                out.append(f"@not {words[i]}")
    return out, [name for flag, name in _FLAGS if together & flag]


class _Rows(dict[str, int]):
    """The weights of each feature of a clause, in lanes; looked up when a text first has it."""

    def __missing__(self, feature: str) -> int:
        if len(self) >= _MOST_ROWS:
            self.clear()
        row = self[feature] = _in_lanes(_told(feature))
        return row


def _in_lanes(told: bytes) -> int:
    """The number that holds what a feature weighs, from what the compiled file says of it."""
    if not told:
        return 0
    filled = bytearray(_FILLED)
    lanes = memoryview(filled).cast("I")[_EVERY]
    for lane, weight in WEIGHT.iter_unpack(told):
        lanes[lane] += weight
    return int.from_bytes(filled, byteorder) - _MIDDLES


_rows = _Rows()


class _Starts(dict[tuple[str, ...], int]):
    """What a clause is worth for each code before its words: where clauses begin, and what is around it."""

    def __missing__(self, around: tuple[str, ...]) -> int:
        if len(self) >= _MOST_ROWS:
            self.clear()
        biases = sum(round(bias * SCALE) << _LANE * code for code, bias in enumerate(BIAS))
        start = self[around] = biases + sum(_rows[feature] for feature in around)
        return start


_starts = _Starts()


def _told(feature: str) -> bytes:
    """The weights of a feature as the compiled file has them; nothing for one that it doesn't have."""
    name = feature.encode()
    key = crc32(name)
    at = bisect_left(_KEYS, key)
    while at < FEATURES and _KEYS[at] == key:
        begin = _PLACES[at]
        length, count = HEAD.unpack_from(_FILE, begin)
        begin += HEAD.size
        end = begin + length
        if _FILE[begin:end] == name:
            return _FILE[end : end + WEIGHT.size * count]
        at += 1
    return b""


def weigh(clauses: list[Clause]) -> list[list[float]]:
    """What each clause of a text is worth for each of `CODES`: the log odds that it holds the code."""
    weights_of = _rows.__getitem__
    sums = [_MIDDLES + sum(map(weights_of, clause.features)) for clause in clauses]
    before = [_MIDDLES, *(one >> _LANES for one in sums)]
    after = [*(one >> 2 * _LANES for one in sums[1:]), _MIDDLES]
    out = []
    for clause, *three in zip(clauses, sums, before, after, strict=False):
        lanes = _starts[clause.around] + sum(one & _OWN for one in three)
        values = memoryview(lanes.to_bytes(_LANES // 8, byteorder)).cast("I")[_EVERY]
        out.append([(value - 3 * _MIDDLE) / SCALE for value in values])
    return out


def log_odds(worth: tuple[float, ...]) -> float:
    """From what the clauses of a text are worth for a code to the log odds that it stands in any (noisy-or)."""
    odds = 1.0
    for value in worth:
        if value > _NEGLIGIBLE:
            odds *= 1 + (exp(value) if value < MOST_LOG_ODDS else _MOST_ODDS)
    return log(min(max(odds - 1, _FEWEST_ODDS), _MOST_ODDS))


class _RowsAgain(dict[str, dict[int, float]]):
    """The weights of each feature of a text, by the number of the code."""

    def __missing__(self, feature: str) -> dict[int, float]:
        row = self[feature] = {number: weight / SCALE for number, weight in WEIGHT.iter_unpack(_told(feature))}
        return row


_rows_again = _RowsAgain()


def look_again(own: list[float], sure: Mapping[str, float], *, alone: bool, count: int) -> list[float]:
    """What a whole text is worth for each of `CODES`: the log odds that it holds the code.

    Parameters
    ----------
    own : list of float
        For each code the log odds by its clauses.
    sure : mapping of str to float
        How sure rules are of the codes that they found, 0 to 1.
    alone : bool
        Does it answer no other message?
    count : int
        Of its clauses.
    """
    out = list(BIAS_AGAIN)
    rows = _rows_again
    shared = [(f"& {code}", likelihood(odds)) for code, odds in zip(CODES, own, strict=True)]
    shared += [(f"& {code} found", 1.0) for code, confidence in sure.items() if confidence >= _FOUND]
    shared += [("& long", log(1 + count)), ("& alone", float(alone))]
    for feature, value in shared:
        for number, weight in rows[feature].items():
            out[number] += weight * value
    rule = [sure.get(code, 0.0) for code in CODES]
    rule_own = [confidence * odds for confidence, odds in zip(rule, own, strict=True)]
    for feature, values in (("& own", own), ("& rule", rule), ("& rule own", rule_own)):
        for number, weight in rows[feature].items():
            out[number] += weight * values[number]
    return out


def likelihood(worth: float) -> float:
    """From log odds to a likelihood, 0 to 1."""
    return 1 / (1 + exp(-max(worth, _LEAST)))


def reasons(clause: Clause, code: int) -> tuple[str, ...]:
    """The words of a clause that carried a finding, the weightiest first; only those that stand in it, not around."""
    carried = []
    for feature in clause.features:
        if feature[0] != "@":
            weight = ((_rows[feature] + _MIDDLES >> _LANE * code) & _MOST_IN_LANE) - _MIDDLE
            if weight > 0:
                carried.append((-weight, feature))
    return tuple(feature for _, feature in sorted(carried)[:_NAMED])
