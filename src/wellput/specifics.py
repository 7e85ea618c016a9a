"""What a reply takes up of the message that it answers: its amounts, dates, things, feelings and concerns.

A reply that names what this client wrote, in whichever words, shows that it was read; a formula fits under any mail.
"""

from __future__ import annotations

from wellput._index import EMPTY
from wellput.learned import kind
from wellput.moves import content
from wellput.text import QUOTED, Text

# Kinds of words by the lexicon (datasets/lexicon.txt), and what of a message they are.
_THINGS = frozenset(("WORK", "PARTOF", "PAPER", "RIGHTS", "TOOL", "EVENT"))
_FEELINGS = frozenset(("UPSET", "WORRY", "GLAD", "FEEL", "FEEL.p", "FEEL.g"))
_DATES = frozenset(("DAY", "MONTH", "DAYPART"))
# Of these a different word of the same kind says the same thing in other words.
_IN_OTHER_WORDS = frozenset(("LATE", "PROBLEM", "FAULT", "MONEY", "PAY", "PAY.p", "FREE", "SMALL", "LARGE", "WEIGHTY"))


class Specific:
    """Something of the client's message that a reply names.

    Attributes
    ----------
    kind : str
        ``"amount"``, ``"date"``, ``"thing"``, ``"feeling"`` or ``"concern"``.
    start, end : int
        Offsets in the reply, `end` exclusive.
    quote : str
        The reply's words for it.
    """

    __slots__ = ("end", "kind", "quote", "start")

    def __init__(self, kind: str, start: int, end: int, quote: str) -> None:
        self.kind, self.start, self.end, self.quote = kind, start, end, quote

    def __repr__(self) -> str:
        return f"Specific({self.kind} {self.quote!r})"

    def as_dict(self) -> dict[str, str | int]:
        """All attributes by name."""
        return {name: getattr(self, name) for name in self.__slots__}


def specifics(text: Text, reply_to: Text) -> tuple[Specific, ...]:
    """What of a message its answer names, each thing once, in order of place."""
    amounts = {number for i, word in enumerate(reply_to.words) if (number := _number(reply_to, i, word))}
    words = content(reply_to)
    kinds = {kind(word) for word in words}
    out: dict[tuple[str, str], Specific] = {}
    for i, (word, flags) in enumerate(zip(text.words, text.flags, strict=True)):
        if flags & QUOTED:
            continue
        number = _number(text, i, word)
        what = _what(word, number in amounts, words, kinds)
        if what:
            start, end = text.starts[i], text.ends[i]
            out.setdefault((what, number or word), Specific(what, start, end, text.source[start:end]))
    return tuple(out.values())


def _number(text: Text, place: int, word: str) -> str:
    """The digits of a number or amount, without what parts thousands; nothing for other words."""
    if word not in ("#amount", "#number"):
        return ""
    return "".join(c for c in text.source[text.starts[place] : text.ends[place]] if c.isdigit())


def _what(word: str, is_theirs: bool, words: frozenset[str], kinds: set[str]) -> str:  # noqa: FBT001
    if word in ("#amount", "#number"):
        return "amount" if is_theirs else ""
    if not word[0].isalpha() or word in EMPTY:
        return ""
    its = kind(word)
    if its in _FEELINGS:
        return "feeling" if not kinds.isdisjoint(_FEELINGS) else ""
    if word in words:
        return "date" if its in _DATES else "thing" if its in _THINGS else "concern"
    return "concern" if its in _IN_OTHER_WORDS and its in kinds else ""
