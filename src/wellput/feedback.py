"""What a learner is told about a reply: one thing that works, at most two to change, in words.

The order of consequence and all texts are data (`datasets/scheme.toml`, `datasets/rules/`, `datasets/locale/`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wellput import data
from wellput._index import CONSEQUENCE
from wellput.moves import Move
from wellput.reading import Reading, check
from wellput.text import shortened

MOST_CHANGES = 2
# A hint of what may hurt that is at least so likely is worth a second look, and no more: it is not named.
DOUBTED = 0.5

# What a client's own message must hold for advice to turn from empathy to the limit and the way out.
_ABUSE = ("A03", "A06")
# To a client who insults or threatens, none of these is worth a learner's attention.
_LESS_THAN_A_LIMIT = ("D01", "D02", "D05", "D06", "E03", "V04")


class Want(NamedTuple):
    """Moves that an exercise looks for: one of `codes`, and what is said if none is found.

    `met` says that what is wanted has been found in another way, as a fact.
    """

    codes: tuple[str, ...]
    missing: str
    met: bool = False


class Point(NamedTuple):
    """One thing said about a reply.

    `quote` is the learner's own words, empty where the point is that something is missing; `code` the move's code or
    empty; `instead` may be empty.
    """

    title: str
    quote: str
    why: str
    instead: str
    code: str


class Dial(NamedTuple):
    """A dial as a learner sees it: its name, where the mark stands (0 to 1), and what that means."""

    name: str
    value: float
    meaning: str


class Feedback(NamedTuple):
    """All that is said about one reply."""

    works: Point | None
    changes: tuple[Point, ...]
    note: str
    dials: tuple[Dial, ...]


def feedback(  # noqa: PLR0913 (all but the first have defaults; a caller names the few it needs)
    reading: Reading,
    client: str = "",
    wants: Sequence[Want] = (),
    concern_words: Sequence[str] = (),
    *,
    hostile: bool | None = None,
    show: Sequence[str] = ("heat", "warmth"),
) -> Feedback:
    """Choose what to say.

    Parameters
    ----------
    reading : Reading
        The reading of the learner's reply.
    client : str
        What the client is called; "your client" if not given.
    wants : sequence of Want
        Moves that the exercise looks for.
    concern_words : sequence of str
        Words that show the client's concern to be touched in a way that the reading has no name for. If one occurs,
        a wanted move that was not found is called unclear instead of missing.
    hostile : bool, optional
        Whether the client insults or threatens; by default read from the message that the reply answers.
    show : sequence of str
        The dials to show.
    """
    words = data.words()["feedback"]
    if reading.refused:
        return Feedback(None, (), reading.refused, ())
    if hostile is None:
        hostile = is_hostile(reading.reply_to)
    left_out = _LESS_THAN_A_LIMIT if hostile else ()
    moves, hints = ([m for m in found if m.code not in left_out] for found in (reading.moves, reading.hints))
    good = [m for m in moves if m.sign == "+"]
    bad = [m for m in moves if m.sign == "-" or m.code == "E03"]
    bad = [m for m in bad if m.code != "E03" or not any(g.code in ("E01", "E02", "L03") for g in good)]
    # What is to change is no proof of what works, even where the same words do both.
    good = [g for g in good if not any(g.start < b.end and b.start < g.end for b in bad)]
    wanted = {code for want in wants for code in want.codes}

    def worth(move: Move) -> tuple[bool, float]:
        return (move.code in wanted, CONSEQUENCE.get(move.code, 0) * move.confidence)

    works = max(good, key=worth, default=None)
    changes = [_point(words["change"], m, client) for m in _one_a_code(sorted(bad, key=worth, reverse=True))]
    note = ""
    for want in wants:
        if not (want.met or any(m.code in want.codes for m in (*moves, *hints))):
            if _touches(reading.text, concern_words) and len(changes) < MOST_CHANGES:
                note = words["unclear"]
            else:
                changes.append(Point(words["missing"], "", _named(want.missing, client), "", ""))
    if not works and not changes and not note:
        note = words["nothing"]
    note = _named(note, client)
    doubtful = [m for m in hints if m.sign == "-" and m.confidence >= DOUBTED]
    if doubtful and not changes:
        note = _named(words["doubt"], client).replace("{quote}", shortened(max(doubtful, key=worth).quote))
    return Feedback(
        works=_point(words["works"], works, client) if works else None,
        changes=tuple(changes[:MOST_CHANGES]),
        note=note,
        dials=tuple(dial_of(name, reading, client) for name in show),
    )


def is_hostile(message: str | None) -> bool:
    """Does a client's message insult or threaten, likelier than not?"""
    if not message:
        return False
    return any(m.code in _ABUSE and m.confidence >= DOUBTED for m in check(message).found)


def _one_a_code(moves: list[Move]) -> list[Move]:
    seen: dict[str, Move] = {}
    for move in moves:
        seen.setdefault(move.code, move)
    return list(seen.values())


def _touches(text: str, concern_words: Sequence[str]) -> bool:
    lowered = text.lower()
    return any(word in lowered for word in concern_words)


def _point(title: str, move: Move, client: str) -> Point:
    client = client or data.words("en")["feedback"]["client"]  # the reasons are the course's own text
    return Point(title, move.quote, _named(move.why, client), _named(move.instead, client), move.code)


def _named(text: str, client: str) -> str:
    name = client or data.words()["feedback"]["client"]
    return text.replace("{client}", name).replace("{Client}", name[:1].upper() + name[1:])


def dial_of(name: str, reading: Reading, client: str = "") -> Dial:
    """One of a reading's dials, as a learner sees it."""
    return dial_at(name, reading.dials[name], client)


def dial_at(name: str, value: float, client: str = "") -> Dial:
    """A dial at a value, 0 to 1, as a learner sees it."""
    words = data.words()["dials"][name]
    meaning = next(m["says"] for m in words["meanings"] if value <= m["up_to"])
    return Dial(words["name"], value, _named(meaning, client))
