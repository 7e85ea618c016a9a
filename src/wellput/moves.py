"""From a text to findings: which moves, where, how sure, why, and what to try instead."""

from __future__ import annotations

from bisect import bisect_left

from wellput import _index, learned
from wellput._index import BEATS, EMPTY, NAMES
from wellput._weights import CODES, HINTS
from wellput.scan import scan
from wellput.text import LIGHT, Text

# What rules find counts from here; below, it waits for other rules to bear it out.
SHOWN = 0.5
# What may hurt is shown only where it is sure; a bare formula is told like it.
GATED = frozenset(code for code, (_, sign) in NAMES.items() if sign == "-") | {"E03"}


class Move:
    """One finding. Not to be changed; two are equal if all they hold is.

    Attributes
    ----------
    code : str
        The scheme's code, such as ``"D02"``.
    start, end : int
        Offsets in the text, `end` exclusive.
    quote : str
        The words found, ``text[start:end]``.
    confidence : float
        How likely the text holds this move, above 0 and at most 1; of what `find_moves` gives, how sure the rule is.
    name : str
        What a learner reads, such as "takes the sympathy back".
    sign : str
        ``"+"`` helps, ``"-"`` hurts, ``"."`` depends on place and dose.
    why, instead : str
        What the words may do to the reader, and one way to say it otherwise; `instead` may be empty.
    rule : str
        The id of the rule that found it, or ``"learned."`` and the code.
    words : tuple of str
        The words that carried a learned finding, the weightiest first, as `wellput.learned` sees them; else none.
    """

    # A slotted class and not a NamedTuple: importing typing takes a quarter of the time that Python takes to start.
    __slots__ = ("code", "confidence", "end", "instead", "name", "quote", "rule", "sign", "start", "why", "words")

    def __init__(
        self, rule: Rule | Learned, start: int, quote: str, confidence: float, words: tuple[str, ...] = ()
    ) -> None:
        self.code, self.rule, self.why, self.instead = rule.code, rule.id, rule.why, rule.instead
        self.name, self.sign = NAMES[rule.code]
        self.start, self.end, self.quote = start, start + len(quote), quote
        self.confidence, self.words = confidence, words

    def at(self, confidence: float) -> Move:
        """The same finding, otherwise sure."""
        out: Move = object.__new__(Move)
        for name in self.__slots__:
            setattr(out, name, getattr(self, name))
        out.confidence = confidence
        return out

    def as_dict(self) -> dict[str, str | int | float | tuple[str, ...]]:
        """All attributes by name."""
        return {name: getattr(self, name) for name in self.__slots__}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Move) and self.as_dict() == other.as_dict()

    def __hash__(self) -> int:
        return hash((self.code, self.start, self.end, self.rule))

    def __repr__(self) -> str:
        return f"Move({self.code} {self.quote!r} {self.confidence:g})"


class Rule:
    """A compiled rule; `wellput.rules.RuleSource` without its patterns and examples."""

    __slots__ = (
        *("id", "code", "confidence", "span", "blocked", "question", "opening", "nth", "echo"),
        *("unless_turn", "unless_near", "with_turn", "why", "instead"),
    )
    id: str
    code: str
    confidence: float
    span: str
    blocked: int
    question: bool | None
    opening: bool
    nth: int
    echo: float
    unless_turn: tuple[str, ...]
    unless_near: tuple[str, ...]
    with_turn: tuple[str, ...]
    why: str
    instead: str

    def __init__(self, row: tuple[object, ...]) -> None:
        for name, value in zip(self.__slots__, row, strict=True):
            setattr(self, name, value)

    @property
    def looks_around(self) -> bool:
        """Does it depend on what else was found?"""
        return bool(self.nth > 1 or self.unless_turn or self.unless_near or self.with_turn)


class Learned:
    """What stands in a rule's place for a learned finding: the reasons of its code."""

    __slots__ = ("code", "id", "instead", "why")

    def __init__(self, code: str, why: str, instead: str) -> None:
        self.code, self.id, self.why, self.instead = code, f"learned.{code}", why, instead


class _Rules(dict[int, Rule]):
    """The rules by number, from 1, each made when it is first asked for; a mail needs few of them."""

    def __missing__(self, number: int) -> Rule:
        rule = self[number] = Rule(_index.RULES[number - 1])
        return rule


_rules = _Rules()
_LEARNED = {code: Learned(code, *_index.REASONS[code]) for code in CODES}


def read_moves(text: Text, reply_to: Text | None = None) -> tuple[tuple[Move, ...], tuple[Move, ...], dict[str, float]]:
    """What rules and weights find.

    Returns
    -------
    tuple of Move
        Findings sure enough to be shown, in order of place.
    tuple of Move
        Hints: what is likely there, and not sure enough for that.
    dict of str to float
        For each code how likely it is anywhere, 0 to 1.
    """
    asked = content(reply_to) if reply_to else None
    found = [move for move in _found(text, asked or frozenset()) if move.confidence >= SHOWN]
    sure: dict[str, float] = {}
    ruled: dict[str, list[Move]] = {}
    for move in found:
        sure[move.code] = max(sure.get(move.code, 0.0), move.confidence)
        ruled.setdefault(move.code, []).append(move)
    scores = dict.fromkeys(NAMES, 0.0) | sure
    clauses = learned.clauses(text, asked, question=bool(reply_to and any(reply_to.questions)))
    if not clauses:
        return tuple(found), (), scores
    worth = list(zip(*learned.weigh(clauses), strict=True))
    again = learned.look_again(list(map(learned.log_odds, worth)), sure, alone=reply_to is None, count=len(clauses))
    shown = [move for move in found if move.code not in _LEARNED]
    hints: list[Move] = []
    for number, whole in enumerate(again):
        code = CODES[number]
        likely = scores[code] = learned.likelihood(whole)
        if likely >= HINTS[number]:
            by_rule = ruled.get(code, [])
            sure_enough = learned.SURE_BY_RULE if sure.get(code, 0.0) >= learned.FIRM else learned.SURE
            least = sure_enough if code in GATED else learned.TOLD
            weighed = list(zip(clauses, worth[number], strict=True))
            told = [*(move.at(likely) for move in by_rule), *_weighed(text, weighed, number, likely, by_rule)]
            (shown if likely >= least else hints).extend(told)
    return _in_order(_undefeated(shown)), _in_order(hints), scores


def _in_order(moves: list[Move]) -> tuple[Move, ...]:
    return tuple(sorted(moves, key=lambda m: (m.start, m.end, m.code)))


def _weighed(
    text: Text, weighed: list[tuple[learned.Clause, float]], number: int, likely: float, ruled: list[Move]
) -> list[Move]:
    """The findings of one code by weights where no rule found it; neighbouring clauses of a sentence are one.

    They are the clauses that more likely hold it than not; if none does, and no rule found it, the likeliest.
    """
    out: list[Move] = []
    least = 0.0 if ruled else min(0.0, max(value for _, value in weighed))
    first = -1
    for k, (clause, value) in enumerate(weighed):
        if value < least:
            continue
        start, end = text.span(clause.first, clause.last)
        # A list's number is a clause of its own.
        if any(m.start < end and m.end > start for m in ruled) or not any(map(str.isalpha, text.source[start:end])):
            continue
        goes_on = out and first == k - 1 and text.sentences[weighed[first][0].first] == text.sentences[clause.first]
        start = out.pop().start if goes_on else start
        first = k
        words = learned.reasons(clause, number)
        out.append(Move(_LEARNED[CODES[number]], start, text.source[start:end], likely, words))
    return out


def find_moves(text: Text, reply_to: Text | None = None) -> tuple[Move, ...]:
    """All findings of rules in `text`, also those too unsure to be shown, in order of place.

    `reply_to`, the message that the text answers, lets a paraphrase be told from an opinion.
    """
    return _found(text, content(reply_to) if reply_to else frozenset())


def _found(text: Text, asked: frozenset[str]) -> tuple[Move, ...]:
    hits = scan(text)
    excepted: dict[int, set[int]] = {}
    for number, first, last in hits:
        if number < 0:
            excepted.setdefault(-number, set()).update(range(first, last + 1))
    # Of all that a rule finds in a clause or sentence that is shown whole, one is made.
    made: dict[tuple[int, int, int], Move | None] = {}
    around: list[tuple[Rule, Move, int]] = []
    for number, *words in hits:
        if number < 0 or not _vouched_for(text, _rules[number], *words):
            continue
        rule = _rules[number]
        first, last = _widened(text, rule, *words)
        place = number, first, last
        if place not in made:
            is_excepted = number in excepted and not excepted[number].isdisjoint(range(first, last + 1))
            made[place] = None if is_excepted else _move(text, rule, first, last, asked)
        move = made[place]
        if move and rule.looks_around:
            around.append((rule, move, text.sentences[words[0]]))
    alone = [move for (number, *_), move in made.items() if move and not _rules[number].looks_around]
    found = _merged(alone)
    near = _by_sentence(text, found)
    seen: dict[str, int] = {}
    for rule, move, sentence in sorted(around, key=lambda a: a[1].start):
        seen[rule.id] = seen.get(rule.id, 0) + 1
        if seen[rule.id] >= rule.nth and _fits(rule, sentence, near):
            found.append(move)
    return _in_order(_undefeated(_merged(found)))


def _vouched_for(text: Text, rule: Rule, at: int, last: int) -> bool:
    """Does the writer say this, here and now, in the kind of sentence that the rule asks for?"""
    while at < last and text.ends[at] == text.starts[at]:  # a sentence or clause mark holds nothing by itself
        at += 1
    if text.flags[at] & rule.blocked:
        return False
    if rule.opening and text.sentences[at] > 1:
        return False
    return rule.question is None or text.questions[text.sentences[at]] == rule.question


def _widened(text: Text, rule: Rule, first: int, last: int) -> tuple[int, int]:
    """The first and last word to show: those found, or all of their clauses or sentences."""
    if rule.span == "match":
        return first, last
    unit = text.clauses if rule.span == "clause" else text.sentences
    found = last
    # What was found may begin at the mark that ends the clause before.
    while first < last and text.ends[first] == text.starts[first]:
        first += 1
    first, last = _around(unit, first)[0], _around(unit, last)[1] - 1
    while last > found and text.words[last] in LIGHT:
        last -= 1
    return first, last


def _move(text: Text, rule: Rule, first: int, last: int, asked: frozenset[str]) -> Move:
    start, end = text.span(first, last)
    confidence = rule.confidence
    if rule.echo and not asked.isdisjoint(text.words[slice(*_around(text.sentences, last))]):
        confidence = min(1.0, confidence + rule.echo)
    return Move(rule, start, text.source[start:end], confidence)


def _around(unit: list[int], at: int) -> tuple[int, int]:
    """Where the clause or sentence of a word begins and ends; `unit` numbers them in order."""
    return bisect_left(unit, unit[at]), bisect_left(unit, unit[at] + 1)


def content(text: Text) -> frozenset[str]:
    """The words of a message that say what it is about."""
    return frozenset(w for w in text.words if w[0].isalpha() and w not in EMPTY)


def _merged(moves: list[Move]) -> list[Move]:
    """Of findings of one code that overlap, the surest, or else the longest."""
    out: list[Move] = []
    group: list[Move] = []
    until = 0
    for move in sorted(moves, key=lambda m: (m.code, m.start)):
        if group and (move.code != group[0].code or move.start >= until):
            out += _best(group)
            group = []
        until = max(until, move.end) if group else move.end
        group.append(move)
    return out + _best(group)


def _best(group: list[Move]) -> list[Move]:
    """Of findings of one code that hang together, those that are left when the surest have the first choice."""
    out: list[Move] = []
    starts: list[int] = []
    ends: dict[int, int] = {}
    for move in sorted(group, key=lambda m: (-m.confidence, m.start - m.end, m.start)):
        # Those chosen don't overlap, so only the last that begins before this one's end can reach it.
        at = bisect_left(starts, move.end)
        if at == 0 or ends[starts[at - 1]] <= move.start:
            starts.insert(at, move.start)
            ends[move.start] = move.end
            out.append(move)
    return out


def _undefeated(moves: list[Move]) -> list[Move]:
    """Findings that no overlapping one of another code, sure enough, cancels (a "but" after the sympathy)."""
    ends: dict[str, dict[int, int]] = {}
    for move in moves:
        if move.code in BEATS and move.confidence >= SHOWN:
            ends.setdefault(move.code, {})[move.start] = move.end
    starts = {code: sorted(places) for code, places in ends.items()}

    def is_beaten(move: Move) -> bool:
        for code, begins in starts.items():
            # Findings of one code don't overlap, so only the last that begins before this one's end can reach it.
            at = bisect_left(begins, move.end) - 1
            if move.code in BEATS[code] and at >= 0 and ends[code][begins[at]] > move.start:
                return True
        return False

    return [move for move in moves if not is_beaten(move)]


def _by_sentence(text: Text, moves: list[Move]) -> dict[str, set[int]]:
    """For each code shown, the sentences that it was found in."""
    sentence_at = dict(zip(text.starts, text.sentences, strict=True))
    out: dict[str, set[int]] = {}
    for move in moves:
        if move.confidence >= SHOWN:
            out.setdefault(move.code, set()).add(sentence_at[move.start])
    return out


def _fits(rule: Rule, sentence: int, near: dict[str, set[int]]) -> bool:
    if any(code in near for code in rule.unless_turn):
        return False
    if rule.with_turn and not any(code in near for code in rule.with_turn):
        return False
    return not any(abs(sentence - s) <= 1 for code in rule.unless_near for s in near.get(code, ()))
