"""Replies to talk about in the room: picked by what they show, with what tells whose they are taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html import escape
from itertools import combinations
from typing import NamedTuple

from wellput import page, rubric
from wellput.cohort.difficulty import shares
from wellput.cohort.room import NOTHING, Reply, Room, replies
from wellput.cohort.tables import note
from wellput.content import Table
from wellput.course import Piece

READ_FIRST = (
    "Read these before you show them. Names, addresses, numbers to call and signatures are taken out as far as patterns"
    " can find them, which is no proof: a place, a trade or a turn of phrase can tell who wrote something."
)

_LEAST_DIGITS = 9  # of a number that may be called; a date has eight
_EMAIL = re.compile(r"[^\s<>()@]+@[^\s<>()@]+\.\w+")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>]+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<!\w)@\w[\w.]+")
_NUMBER = re.compile(r"\+?\(?\d[\d ()/.\u00a0-]*\d")
# A greeting that ends a mail, and all that stands below it or behind its comma.
_GREETING = (
    r"(?:(?:with |my |very |many |kind(?:est)? |best |warm(?:est)? |all |yours |kindly |sincere )*"
    r"(?:regards|wishes|greetings|thanks|thank you|cheers|yours|sincerely|truly|faithfully|cordially|warmly|love|best"
    r"|all the best|take care|see you(?: soon| then)?|talk soon|until then|ciao|bye))"
)
_SIGNED = re.compile(rf"(?im)(^|[.!?]\s+)({_GREETING})\s*(?:[,.!–—-]+[^\S\n]*|\n)\s*(\S[^\n]*(?:\n[^\n]*){{0,3}})\s*\Z")
_DASHED = re.compile(r"(?m)(^|[.!?]\s+)[–—~/-]+ ?\w[\w.'’-]*(?: \w[\w.'’-]*){0,3}\s*\Z")
_ALONE = re.compile(r"(\n\s*)([^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,2})\Z")
_MOST_NAME = 60  # characters of what stands behind a greeting


def anonymised(text: str, names: Iterable[str]) -> str:
    """A reply without what tells who wrote it, as far as patterns find it.

    Parameters
    ----------
    text : str
        The reply.
    names : iterable of str
        What its writer is called: nbgrader's id, first and last name, e-mail address. Each is taken out whole, however
        it is written; of names with parts, such as ``"ada.lovelace"``, the parts too where they begin with a capital.

    Returns
    -------
    str
        The reply with ``[e-mail]``, ``[link]``, ``[number]``, ``[name]`` or ``[signature]`` for what was taken out.
    """
    text = unicodedata.normalize("NFC", text)
    text = _LINK.sub("[link]", _EMAIL.sub("[e-mail]", text))
    text = _HANDLE.sub("[name]", text)
    text = _NUMBER.sub(lambda m: "[number]" if sum(map(str.isdigit, m[0])) >= _LEAST_DIGITS else m[0], text)
    text = _unsigned(text.rstrip())
    called = sorted({*filter(None, names)}, key=len, reverse=True)
    for whole in (way for name in called for way in (name, _plain(name))):
        text = re.sub(rf"(?<!\w){re.escape(whole)}(?!\w)", "[name]", text, flags=re.IGNORECASE)
    for name in called:
        for part in re.split(r"[\W\d_]+", name.split("@")[0]):
            for way in {part, _plain(part)} if len(part) > 1 else ():
                text = re.sub(rf"(?<!\w)(?:{way.capitalize()}|{way.upper()})(?!\w)", "[name]", text)
    return text


def _plain(name: str) -> str:
    """A name without its accents, as keyboards that lack them write it."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def _unsigned(text: str) -> str:
    """A mail without the name at its end."""
    signed = _SIGNED.search(text)
    if signed and all(len(line) <= _MOST_NAME for line in signed[3].split("\n")):
        return f"{text[: signed.end(2)]}, [signature]"
    dashed = _DASHED.search(text)
    if dashed:
        return f"{text[: dashed.end(1)]}[signature]"
    alone = _ALONE.search(text)
    # A last line that is a sentence ends in a stop, or has words that begin small.
    if alone and not alone[2].endswith(".") and all(word[0].isupper() for word in alone[2].split()):
        return f"{text[: alone.end(1)]}[signature]"
    return text


class Pick(NamedTuple):
    """A reply to talk about, and what it shows; `beside` is another that differs from it in one criterion only."""

    task: Table
    shows: str
    text: str
    beside: str = ""


def picks(room: Room) -> Iterator[Pick]:
    """Replies to talk about, task by task.

    For each task, where there are such replies: one that met every criterion; one that met all but one, the one that
    the room missed most if there is a choice; and two that differ in exactly one criterion, as like in length as can
    be.
    Replies with anything undecided, and those that are refused as a whole (empty, off the topic, a copy), are left out.
    The same room gives the same picks.
    """
    people = {learner.student: learner for learner in room.learners}
    missed = {(one.task, one.criterion): 1 - (one.share or 0.0) for one in shares(room.marks)}
    met: dict[tuple[str, str], dict[str, bool | None]] = {}
    for mark in room.marks:
        met.setdefault((mark.student, mark.task), {})[mark.criterion] = mark.met
    of_task: dict[str, list[Reply]] = {}
    for reply in replies(room):
        decided = None not in met.get((reply.student, reply.task["id"]), {"": None}).values()
        if decided and not reply.note and not rubric.judge(reply.task, reply.text).refused:
            text = anonymised(reply.text, people[reply.student][:4])
            of_task.setdefault(reply.task["id"], []).append(reply._replace(text=text))
    for name in sorted(of_task):
        # By number, so that the choice among equals doesn't follow the alphabet.
        found = sorted(of_task[name], key=lambda reply: people[reply.student].number)
        gaps = [(reply, _gaps(reply.task, met[reply.student, name])) for reply in found]
        yield from _of_task(found[0].task, gaps, missed)


def _gaps(task: Table, met: dict[str, bool | None]) -> list[str]:
    """The criteria that a reply doesn't meet."""
    return [criterion["id"] for criterion in task["criterion"] if not met.get(criterion["id"])]


def _of_task(task: Table, lacks: list[tuple[Reply, list[str]]], missed: dict[tuple[str, str], float]) -> Iterator[Pick]:
    called = {criterion["id"]: criterion["name"] for criterion in task["criterion"]}
    if whole := next((reply for reply, gaps in lacks if not gaps), None):
        yield Pick(task, "Meets every criterion", whole.text)
    almost = [(reply, gaps[0]) for reply, gaps in lacks if len(gaps) == 1]
    if almost:
        reply, gap = max(almost, key=lambda pair: missed[task["id"], pair[1]])
        yield Pick(task, f"Meets all but one: {called[gap]}", reply.text)
    pairs = [
        (abs(len(a.text) - len(b.text)), place, more, less, gap)
        for place, ((a, of_a), (b, of_b)) in enumerate(combinations(lacks, 2))
        for gap in [{*of_a} ^ {*of_b}]
        if len(gap) == 1 and a.text != b.text
        for more, less in [(a, b) if len(of_a) < len(of_b) else (b, a)]
    ]
    if pairs:
        _, _, more, less, apart = min(pairs, key=lambda pair: pair[:2])
        yield Pick(task, f"Differ in one criterion only: {called[apart.pop()]}", more.text, less.text)


def to_discuss(room: Room) -> Piece:
    """The picks of a room, task by task, without names."""
    found = list(picks(room))
    if not found:
        told = "No reply is decided yet." if room.marks else NOTHING
        return Piece(note(told))
    out, title = note(READ_FIRST), ""
    for pick in found:
        if pick.task["title"] != title:
            title = pick.task["title"]
            out += f"<h3>{escape(title)}</h3>"
        shown = page.turn_html("This one meets it" if pick.beside else "", pick.text, mine=True)
        shown += page.turn_html("This one doesn't", pick.beside, mine=True) if pick.beside else ""
        out += f'<section class="wp-card"><h4>{escape(pick.shows)}</h4>{shown}</section>'
    return Piece(f'<div class="wp-stack">{out}</div>')
