"""`check`: the one reading of a reply that widgets, the command line and grading share."""

from __future__ import annotations

from collections.abc import Container

from wellput._index import NAMES
from wellput.dials import dials
from wellput.moves import Move, read_moves
from wellput.specifics import Specific, specifics
from wellput.text import Text, why_unreadable

__all__ = ["Move", "Reading", "check"]

_NAMING, _HALF_NAMED = 0.24, 4  # the most that naming things makes of a paraphrase, and at how many half of it
_WAYS_FORWARD = ("D06", "S01", "S04", "S05")
_HEARD = ("E01", "E02", "E05", "E06", "E08", "L01", "L03", "L04")


class Reading:
    """What was found in a reply. It shows itself in a notebook.

    Attributes
    ----------
    text : str
        The reply.
    reply_to : str or None
        The message that it answers.
    moves : tuple of Move
        The findings sure enough to be shown, in order of place.
    hints : tuple of Move
        Findings that are likely and not sure enough to be shown, in order of place. They count in scores and dials, and
        in grading, where a person can be asked.
    scores : dict of str to float
        For every code of the scheme how likely it is to be there at all, 0 to 1.
    dials : dict of str to float
        ``heat``, ``warmth``, ``clarity`` and ``ownership``, each between 0 and 1.
    specifics : tuple of Specific
        What of the message that it answers the reply names, in whichever words.
    refused : str or None
        Why the text could not be read; then there are no moves, and the scores and dials are 0.
    """

    __slots__ = ("dials", "hints", "moves", "refused", "reply_to", "scores", "specifics", "text")

    def __init__(
        self,
        text: str,
        reply_to: str | None,
        found: tuple[tuple[Move, ...], tuple[Move, ...], dict[str, float]] | None = None,
        refused: str | None = None,
    ) -> None:
        self.text, self.reply_to, self.refused = text, reply_to, refused
        self.moves, self.hints, self.scores = found or ((), (), dict.fromkeys(NAMES, 0.0))
        self.specifics: tuple[Specific, ...] = ()
        self.dials = dict.fromkeys(dials(()), 0.0) if refused else dials(self.moves, self.scores)

    @property
    def found(self) -> tuple[Move, ...]:
        """All findings, shown ones and hints, in order of place."""
        return tuple(sorted((*self.moves, *self.hints), key=lambda m: m.start))

    def leave_out(self, codes: Container[str]) -> None:
        """Say nothing of these codes: for where something is asked that looks like them and isn't."""
        self.moves = tuple(m for m in self.moves if m.code not in codes)
        self.hints = tuple(m for m in self.hints if m.code not in codes)

    @property
    def solves_first(self) -> bool:
        """Does a way forward stand before anything that shows that the other was heard?"""
        ways = [m.start for m in self.found if m.code in _WAYS_FORWARD]
        return bool(ways) and not any(m.code in _HEARD and m.start <= min(ways) for m in self.found)

    def __repr__(self) -> str:
        if self.refused:
            return f"Reading(refused={self.refused!r})"
        return f"Reading({', '.join(f'{m.code} {m.quote!r}' for m in self.moves)})"

    def _repr_html_(self) -> str:
        from wellput.page import reading_html  # noqa: PLC0415 (the command line has no use for HTML)

        return reading_html(self)

    def as_dict(self) -> dict[str, object]:
        """The reading as plain values, ready for JSON: moves, hints, scores, dials, and `refused` where it was."""
        out: dict[str, object] = {
            "moves": [m.as_dict() for m in self.moves],
            "hints": [m.as_dict() for m in self.hints],
            "scores": {code: round(score, 3) for code, score in self.scores.items()},
            "dials": {dial: round(value, 3) for dial, value in self.dials.items()},
            "specifics": [s.as_dict() for s in self.specifics],
            "solves_first": self.solves_first,
        }
        if self.refused:
            out["refused"] = self.refused
        return out


def check(text: str, reply_to: str | None = None) -> Reading:
    """Read a reply.

    Parameters
    ----------
    text : str
        The reply, in English, of any length. What it quotes of others (lines with ``>``, words in quotation marks,
        "you said that …") is not taken as the writer's own.
    reply_to : str, optional
        The message that it answers. It lets the reading tell a paraphrase from an opinion.

    Returns
    -------
    Reading
        The same for the same input, always. A text that can't be read (empty, not English, binary) gives a reading
        whose `refused` says why, not an exception.

    Raises
    ------
    TypeError
        If `text` or `reply_to` is not a string.

    Examples
    --------
    >>> check("I understand, but we agreed on Friday.").moves[0].name
    'takes the sympathy back'
    """
    if not isinstance(text, str) or not isinstance(reply_to, str | None):
        raise TypeError(f"check() reads strings, not {type(text if not isinstance(text, str) else reply_to).__name__}")
    return reading_of(Text(text), Text(reply_to) if reply_to else None)


def reading_of(text: Text, reply_to: Text | None) -> Reading:
    """`check` for texts that are cut into words already."""
    said = reply_to.source if reply_to else None
    refused = why_unreadable(text)
    if refused:
        return Reading(text.source, said, refused=refused)
    reading = Reading(text.source, said, read_moves(text, reply_to))
    if reply_to:
        reading.specifics = specifics(text, reply_to)
        # Whoever says a point back names what it is about; this alone is too little to show.
        named = len(reading.specifics)
        reading.scores["L03"] = max(reading.scores["L03"], _NAMING * named / (named + _HALF_NAMED))
    return reading
