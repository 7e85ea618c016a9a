"""A reading in a terminal: one finding a line, like a linter, and a word on the whole."""

from __future__ import annotations

from wellput.moves import Move
from wellput.reading import Reading

TYPE_CHECKING = False  # see wellput/__init__.py
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from wellput.batch import Done
    from wellput.hub import Settings

_EVERY = 50  # submissions, where each one would be a line
_COLOURS = {"-": "31", "+": "32", ".": "33"}
# In this order, each under its title where a person reads them.
_GROUPS = (("-", "May hurt"), (".", "Depends on where it stands"), ("+", "May help"))
_WIDTH = 100
_QUOTE = 68
_SPECIFICS = 8  # are named
_NAME = 30


def reading_lines(reading: Reading, file: str, *, colour: bool) -> list[str]:
    """The lines to print for a reading of the text in `file`, which each finding's line begins with."""
    if reading.refused:
        return [f"{file}: {reading.refused}"]
    out = []
    for sign, title in _GROUPS:
        group = [move for move in reading.moves if move.sign == sign]
        if group and colour:
            out.append(f"\033[1m{title}\033[0m")
        for move in group:
            head = f"{file}:{_place(reading.text, move)} {move.code} {move.name}: {_short(move.quote)}"
            out.append(f"\033[{_COLOURS[sign]}m{head}\033[0m" if colour else head)
            if sign == "-":
                out += _indented(move.why + _resting_on(move))
                out += _indented(f"Try: {move.instead}") if move.instead else []
    helps = sum(m.sign == "+" for m in reading.moves)
    hurts = sum(m.sign == "-" for m in reading.moves)
    dials = ", ".join(f"{name} {_degree(value)}" for name, value in reading.dials.items())
    out.append(f"{helps} that may help, {hurts} that may hurt; {dials}.")
    if reading.reply_to:
        named = ", ".join(dict.fromkeys(f"“{s.quote}”" for s in reading.specifics[:_SPECIFICS]))
        out += [f"Of their message it takes up: {named}." if named else "It takes up nothing of their message."]
        if reading.solves_first:
            out.append("A way forward comes before anything that shows that they were heard.")
    return out


def code_lines(entry: dict[str, str]) -> list[str]:
    """The lines that explain a code of the scheme, from its entry in `scheme.toml`."""
    source = entry.get("source")
    return [
        f"{entry['code']} {entry['name']} ({entry['family']}): a learner reads “{entry['plain']}”.",
        *_indented(f"It is: {entry['is']}"),
        *_indented(f"It is not: {entry['is_not'] or 'said of anything else'}"),
        *_indented(f"What it does: {entry['why']}"),
        *_indented(f"Why it matters: {entry['matters']}{f' ({source})' if source else ''}"),
        *_indented(f"Weak: {entry['weak']}"),
        *_indented(f"Strong: {entry['strong']}"),
    ]


def graded_lines(submissions: Iterable[tuple[Done, int, int]], *, live: bool) -> Iterator[str]:
    """What to print while submissions are graded, line ends included: progress, what was set aside, a summary.

    `live` overwrites the progress in place, as a terminal can.
    """
    graded = before = queued = 0
    aside = []
    for done, number, total in submissions:
        graded += done.points is not None
        before += done.points is None and not done.set_aside
        queued += done.queued
        if done.set_aside:
            aside.append(done)
        if live or number % _EVERY == 0:
            yield f"{number} of {total}  {_short_name(done.student)}".ljust(_WIDTH // 2) + ("\r" if live else "\n")
    yield f"{graded} graded, {before} were graded before.".ljust(_WIDTH // 2) + "\n"
    if queued:
        yield f"{queued} criteria wait in formgrader for a person to decide.\n"
    for done in aside:
        yield f"Set aside, {done.student}, {done.assignment}: {done.set_aside}\n"


def _resting_on(move: Move) -> str:
    """The plain words that carried a learned finding, in a sentence; nothing for a rule's, whose quotation says it."""
    words = [f"“{word}”" for word in move.words if word.replace(" ", "").isalpha() and word.islower()]
    return f" (Most of all for {', '.join(words)}.)" if words else ""


def _short_name(name: str) -> str:
    return name if len(name) <= _NAME else name[: _NAME - 1] + "…"


def _place(text: str, move: Move) -> str:
    line = text.count("\n", 0, move.start) + 1
    column = move.start - (text.rfind("\n", 0, move.start) + 1) + 1
    return f"{line}:{column}"


def _short(quote: str) -> str:
    told = _wrapped(quote, _QUOTE)
    return f"“{told[0]}{' …' if told[1:] else ''}”"


def _indented(text: str) -> list[str]:
    text = text.replace("{client}", "your client").replace("{Client}", "Your client")
    return [f"    {line}" for line in _wrapped(text, _WIDTH - 4)]


def _wrapped(text: str, width: int) -> list[str]:
    """A text in lines of so many characters or one word; importing textwrap takes longer than reading a mail."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return lines


def _degree(value: float) -> str:
    return ("low", "middling", "high")[min(2, int(value * 3))]


def workshop_lines(settings: Settings, sheet: Path) -> Iterator[str]:
    """What an instructor has to know of a workshop that has come up."""
    yield f"The workshop is at {settings.address}"
    yield f"  learners    seat01 to {settings.names()[-1]}, password {settings.password}"
    yield f"  instructor  {settings.instructor}, password {settings.instructor_password}"
    yield f"  to hand out {sheet}"
    yield "Stop it with: wellput workshop stop"
