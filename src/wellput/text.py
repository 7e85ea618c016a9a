"""From a string to words in sentences and clauses, each word knowing whether the writer stands behind it.

Words are compared in a normal form: lower case, contractions written out ("haven't" is *have not*), common slips and
chat spellings undone, curly quotes straight. Offsets always point into the text as it was given.
"""

from __future__ import annotations

import re

from wellput._index import (
    ACRONYMS,
    BEFORE_SUBJECT,
    CLAUSE_WORDS,
    COMMON,
    CONDITIONALS,
    COORDINATORS,
    DENIALS,
    EXPAND,
    NEGATORS,
    NOT_NEGATING_BEFORE,
    NOT_REPORTED_AFTER,
    PLANNED_BEFORE,
    REPORTERS,
    SPELL,
    SUBJECTS,
)

# What holds for a word because of where it stands, and, last, how it is written.
QUOTED, NEGATED, REPORTED, CONDITIONAL, SHOUTED = 1, 2, 4, 8, 16

# Marks in the stream of words. Those in LIGHT may be passed over by any pattern.
SENTENCE, SENTENCE_END, CLAUSE = "^", "$", "<"
LIGHT = frozenset((CLAUSE, ",", '"', ":", "(", ")", "-", "#trail", "#other"))
SHOUT, BANGS = "#shout", "!!"

_ZERO_WIDTH = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_STRAIGHT = str.maketrans("’‘‛“”„«»\u00a0\u202f", '\'\'\'"""""  ')

# Spellings such as b4 are words too; any other digit begins a number.
_MIXED = "|".join(word for word in SPELL if not word.isalpha())

# No alternative nests one repetition in another, so the scan is linear in the length of the text.
_TOKEN = re.compile(
    rf"""
    (?P<word>(?<!\w)(?:{_MIXED})(?!\w)|(?!https?://|www\.)[^\W\d_]+(?:[{_ZERO_WIDTH}]+[^\W\d_]+)*(?:'[^\W\d_]+)?)
  | (?P<address>(?:https?://|www\.)\S+)
  | (?P<line>\n\s*)
  | (?P<mark>[!?]+)
  | (?P<amount>[$€£¥₹]\ {{0,4}}\d[\d.,]*k?
      |\d[\d.,]*\ {{0,4}}(?:[$€£¥₹%](?!\ {{0,4}}\d)|(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|percent)\b))
  | (?P<number>\d(?:[\d:/]|[.,](?=\d))*(?:(?:st|nd|rd|th|am|pm|h|k)\b)?)
  | (?P<trail>\.\.+|…)
  | (?P<stop>[.;])
  | (?P<light>[,:"()–—-])
  | (?P<other>[^\W_]+|[^\s\w])
    """,
    re.VERBOSE | re.IGNORECASE,
)

_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*|^On [^\n]{5,120} wrote:[ \t]*$", re.MULTILINE)
_CODE = re.compile(r"^```.*?(?:^```[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
_SIGNATURE = re.compile(r"^--[ \t]*\n.*\Z", re.MULTILINE | re.DOTALL)
_SINGLE_QUOTES = re.compile(r"(?<!\w)'(?=\S)(?:[^'\n]|(?<=\w)'(?=\w)){2,200}'(?!\w)")
_NOTHING = dict.fromkeys(map(ord, _ZERO_WIDTH))
_BREAKS = frozenset((",", ":", "-", "(", "#trail"))
_BULLET = re.compile(r"[-*•–]\s|\d{1,2}[.)]\s")
_SOFT_LINE = 40  # a line with at least so many letters and marks that ends in one line break was wrapped by a program

_LONG_WORD = 5  # a shorter word in capitals that isn't a common one is taken for an abbreviation
_ENOUGH_WORDS = 8  # fewer tell nothing about the language
_FEWEST_COMMON = 0.12  # of the words in any English text this share or more are in the list of common ones
_LATIN_END, _MOSTLY = "\u0250", 0.7
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "st", "vs", "approx", "incl", "no", "nr", "inc", "ltd", "g", "e", "m"))


class Text:
    """A text cut into words.

    Attributes
    ----------
    source : str
        The text as given.
    words, starts, ends, flags, clauses, sentences : list
        One entry a word or mark, in order: its normal form, its offsets in `source`, what holds for it (a sum of
        `QUOTED`, `NEGATED`, `REPORTED`, `CONDITIONAL`, `SHOUTED`), and the numbers of its clause and sentence, from 0.
    questions : list of bool
        One entry a sentence: does it end in a question mark?
    """

    __slots__ = ("clauses", "ends", "flags", "questions", "sentences", "source", "starts", "words")

    def __init__(self, source: str) -> None:
        self.source = source
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.flags: list[int] = []
        self.clauses: list[int] = []
        self.sentences: list[int] = []
        self.questions: list[bool] = []
        _fill(self, _tokens(source))

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Offsets in `source` of the words from `first` to `last`, marks at either end and a list's dash left out."""
        while first < last and (self.ends[first] == self.starts[first] or self._is_bullet(first)):
            first += 1
        while last > first and self.ends[last] == self.starts[last]:
            last -= 1
        return self.starts[first], self.ends[last]

    def _is_bullet(self, word: int) -> bool:
        start = self.starts[word]
        return bool(_BULLET.match(self.source, start)) and not self.source[start].isdigit()


def shortened(text: str, most: int = 120) -> str:
    """The first words of a text, up to so many characters."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def why_unreadable(text: Text) -> str | None:
    """Why a text can't be read, in one sentence with what to do, or None if it can."""
    source = text.source
    if not source.strip(" \t\r\n" + _ZERO_WIDTH):
        return "There is no text here yet. Write or paste the reply and try again."
    if "\x00" in source:
        return "This is not text but binary data. Save the message as plain text and try again."
    if not any(map(str.isalpha, source)):
        return "There are no words in this text, so there is nothing to read. Write the reply in words."
    if _is_foreign(text):
        return "This does not look like English, the only language that Well Put reads. Try it with an English text."
    return None


def _is_foreign(text: Text) -> bool:
    if not text.source.isascii():
        letters = [c for c in text.source if c.isalpha()]
        if sum(c < _LATIN_END for c in letters) < _MOSTLY * len(letters):
            return True
    words = [word for word in text.words if word[0].isalpha()]
    return len(words) >= _ENOUGH_WORDS and sum(map(COMMON.__contains__, words)) < _FEWEST_COMMON * len(words)


def _blank(match: re.Match[str]) -> str:
    return "".join(c if c == "\n" else " " for c in match.group())


def _masked(source: str) -> str:
    """The text with what the writer only passes on (quoted lines, code, the signature) blanked out, offsets kept."""
    text = source.translate(_STRAIGHT)
    if ">" in text or "wrote:" in text:
        text = _QUOTED_LINE.sub(_blank, text)
    if "```" in text:
        text = _CODE.sub(_blank, text)
    if "\n--" in text:
        text = _SIGNATURE.sub(_blank, text)
    if "'" in text:
        text = _SINGLE_QUOTES.sub(lambda m: '"' + m.group()[1:-1] + '"', text)
    return text


def _tokens(source: str) -> list[tuple[str, int, int, int]]:
    """Normal form, start, end and flag of each word and mark, in order; an expanded contraction gives several."""
    text = _masked(source)
    out: list[tuple[str, int, int, int]] = []
    width = 0  # of the line so far, white space not counted
    for m in _TOKEN.finditer(text):
        kind, start, end = m.lastgroup, m.start(), m.end()
        surface = m.group()
        width += end - start if kind != "line" else 0
        if kind == "word":
            out.extend(_word(surface, start, end))
        elif kind == "light":
            out.append(("-" if surface in "–—" else surface, start, end, 0))
        elif kind == "stop":
            after = text[end : end + 1]
            if surface == "." and (after.islower() or after.isdigit() or (out and out[-1][0] in _TITLES)):
                continue
            out.append((SENTENCE_END, start, end, 0))
        elif kind == "line":
            if surface.count("\n") > 1 or width < _SOFT_LINE or _BULLET.match(text, end):
                out.append((SENTENCE_END, start, start, 0))
            width = 0
        elif kind == "mark":
            if len(surface) > 1:
                out.append((BANGS, start, end, 0))
            out.append(("?" if "?" in surface else "!", start, end, 0))
            out.append((SENTENCE_END, end, end, 0))
        else:
            out.append((f"#{kind}", start, end, 0))
    return out


def _word(surface: str, start: int, end: int) -> list[tuple[str, int, int, int]]:
    word = surface.lower()
    if not word.isascii():
        word = word.translate(_NOTHING)
    known = EXPAND.get(word)
    if known:
        return [(part, start, end, 0) for part in known]
    flag = 0
    if end - start > 1 and surface.isupper() and word not in ACRONYMS and (end - start >= _LONG_WORD or word in COMMON):
        flag = SHOUTED
    if word.endswith("'s"):
        owner = word[:-2]
        return [(SPELL.get(owner, owner), start, end - 2, flag), ("'s", end - 2, end, flag)]
    return [(SPELL.get(word, word), start, end, flag)]


def _fill(text: Text, tokens: list[tuple[str, int, int, int]]) -> None:  # noqa: C901, PLR0912 (the hot loop, as in moves.py)
    """Put the tokens into `text` with sentence and clause marks between them and what holds for each."""
    words = text.words
    sentence = clause = -1
    scope = quoted = 0
    denied = in_sentence = False
    quotes_left = sum(t[0] == '"' for t in tokens)

    def put(word: str, start: int, end: int, flag: int) -> None:
        words.append(word)
        text.starts.append(start)
        text.ends.append(end)
        text.flags.append(flag)
        text.clauses.append(clause)
        text.sentences.append(sentence)

    for i, (word, start, end, flag) in enumerate(tokens):
        if word == SENTENCE_END:
            if in_sentence:
                put(SENTENCE_END, start, start, 0)
                in_sentence = False
            continue
        follows = tokens[i + 1][0] if i + 1 < len(tokens) else SENTENCE_END
        if not in_sentence:
            sentence += 1
            clause += 1
            scope = 0
            denied, in_sentence = False, True
            text.questions.append(False)
            put(SENTENCE, start, start, 0)
        elif words[-1] != SENTENCE and (
            word in CLAUSE_WORDS
            or (follows in SUBJECTS and word in BEFORE_SUBJECT)
            or (words[-1] in _BREAKS and word in SUBJECTS)
        ):
            clause += 1
            put(CLAUSE, start, start, 0)
            if word in COORDINATORS or not denied:
                scope &= ~(NEGATED if word != "because" or "not" not in words[-2:] else 0)
                scope &= ~REPORTED
        if word in _BREAKS or word == "then":
            scope &= ~CONDITIONAL
        if word == '"':
            quotes_left -= 1
            quoted = 0 if quoted or not quotes_left or _is_plan(words) else QUOTED
        put(word, start, end, flag | scope | quoted)
        if word == "?":
            text.questions[-1] = True
        elif word in NEGATORS:
            if follows not in NOT_NEGATING_BEFORE:
                scope |= NEGATED
                denied = follows in DENIALS
        elif word in CONDITIONALS:
            scope |= CONDITIONAL
        elif word in REPORTERS and words[-2] not in NOT_REPORTED_AFTER:
            scope |= REPORTED
    if in_sentence:
        put(SENTENCE_END, len(text.source), len(text.source), 0)


def _is_plan(words: list[str]) -> bool:
    """Does what stands before a quotation announce the writer's own planned words?"""
    before = words[-6:]
    return "i" in before and not PLANNED_BEFORE.isdisjoint(before)
