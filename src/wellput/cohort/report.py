"""The room on one page, to print or to hand on: HTML that stands alone, without scripts and without the internet."""

from __future__ import annotations

import datetime as dt
from html import escape
from pathlib import Path

from wellput import page
from wellput.cohort.room import NOTHING, Room
from wellput.cohort.tables import note
from wellput.cohort.views import by_id, by_number, criteria_html, items_html, missed_html, who_html
from wellput.course import Piece
from wellput.errors import WellPutError

FILE = "cohort.html"

_LOOK = """
body { margin: 2em auto; max-width: 1100px; padding: 0 1em; background: #fff; }
body .wp { max-width: none; }
h1 { font-size: 26px; margin: 0; } .wp h2 { font-size: 20px; margin: 20px 0 0; }
@media screen and (prefers-color-scheme: dark) { body { background: #14171b; } }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { margin: 0; max-width: none; } .wp-wide { overflow: visible; } }
@media print { tr, section, .wp-wide:has(.wp-turned) { break-inside: avoid; } h2, h3, caption { break-after: avoid; } }
"""


def report(room: Room, path: Path | str = "", *, names: bool = False) -> Piece:
    """Write a room's page: where everybody is, what was met and missed, difficulty and discrimination.

    No reply stands in it. Learners are called by number unless `names` is set.

    Parameters
    ----------
    room : Room
        What `read` gave.
    path : Path or str, optional
        Where to; by default `cohort.html` in the course's folder. What is there is written over.
    names : bool
        Whether learners are called as nbgrader calls them.

    Returns
    -------
    Piece
        A sentence that says where it is.

    Raises
    ------
    WellPutError
        If nothing is graded yet, or the file can't be written.
    """
    to = Path(path) if path else room.folder / FILE
    if not room.marks:
        return Piece(note(NOTHING))
    try:
        to.write_text(page_html(room, names=names), "utf-8")
    except OSError as error:
        raise WellPutError(f"The report can't be written to {to} ({error.strerror}): name another place.") from error
    told = "by name: keep it to yourself" if names else "by number"
    return Piece(note(f"Written to {to.resolve()}, learners {told}.", "status"))


def page_html(room: Room, *, names: bool) -> str:
    """The report as an HTML page."""
    called = by_id(room) if names else by_number(room)
    title = f"How the room is doing: {', '.join(room.assignments)}"
    told = (
        f"{len(room.learners)} learners, read from the gradebook on {dt.datetime.now().astimezone():%Y-%m-%d, %H:%M}."
        + ("" if names else " The numbers hold for this page only.")
    )
    parts = {
        "Who is where": who_html(room, called),
        "What the room misses": missed_html(room, ""),
        "Criterion by criterion": criteria_html(room, called),
        "Difficulty and discrimination": items_html(room),
    }
    body = "".join(f"<h2>{escape(head)}</h2>{html}" for head, html in parts.items())
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<style>{page.style()}{_LOOK}</style></head><body><main class="wp wp-stack wp-cohort"><h1>{escape(title)}</h1>'
        f'<p class="wp-soft">{escape(told)}</p>{body}</main></body></html>\n'
    )
