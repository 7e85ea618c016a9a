"""The comment bank: what instructors wrote under replies in formgrader, kept in a file to be used again.

In nbgrader a comment hangs on a reply, that is, on a task, not on a criterion. What a comment was about is therefore
taken from the criteria that every reply with this comment missed; whoever uses it again says which one they mean.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import NamedTuple

from nbgrader.api import Assignment, Comment, SolutionCell, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import or_, select, update
from sqlalchemy.engine import make_url

from wellput import data, tasks
from wellput.cohort.room import NOTHING, Room, opened
from wellput.cohort.tables import count, note, table
from wellput.content import prose
from wellput.course import Piece
from wellput.errors import WellPutError
from wellput.schema import each, number
from wellput.schema import table as schema_of

FILE = "comments.toml"
_MOST = 100_000

_HEAD = """\
# Comments that were given in formgrader, to be used again: cohort.use_comment(room, NUMBER, "CRITERION").
# Edit them as you like, add your own, take the file along to the next workshop. `missed` names what they are about.
"""


class Kept(NamedTuple):
    """A comment of the bank: its number, the task that it is for, the criteria that it is about, its text."""

    number: int
    task: str
    missed: tuple[str, ...]
    text: str


def path(room: Room) -> Path:
    """Where the bank is: beside the gradebook, or in the course's folder if that is no file."""
    url = make_url(room.url)
    beside = Path(url.database).parent if url.get_backend_name() == "sqlite" and url.database else room.folder
    return beside / FILE


def kept(room: Room) -> list[Kept]:
    """The bank as its file has it; empty if there is none. Raises `DataError` if the file is unsound."""
    file = path(room)
    if not file.is_file():
        return []
    one = schema_of({"number": number(1, _MOST), "task": prose, "text": prose}, {"missed": each(prose)})
    found = data.checked(file, schema_of({}, {"comment": each(one, 0, _MOST)})).get("comment", ())
    numbers = [entry["number"] for entry in found]
    if len(numbers) != len({*numbers}):
        raise WellPutError(f"{file}: two comments have the same number; give each its own.")
    return [Kept(c["number"], c["task"], tuple(c.get("missed", ())), c["text"].strip()) for c in found]


def collect(room: Room) -> list[Kept]:
    """The bank with the gradebook's comments in it, which are written to its file if they are new there."""
    bank = kept(room)
    known = {(entry.task, entry.text) for entry in bank}
    last = max((entry.number for entry in bank), default=0)
    missed = _missed(room)
    new: list[Kept] = []
    written: dict[tuple[str, str], list[set[str]]] = {}
    for remark in room.remarks:
        gaps = missed.get((remark.student, remark.task), set())
        written.setdefault((remark.task, remark.text), []).append(gaps)
    for (task, text), each_missed in written.items():
        if (task, text) not in known:
            new.append(Kept(last + len(new) + 1, task, tuple(sorted(set.intersection(*each_missed))), text))
    if new:
        _write(path(room), bank + new)
    return bank + new


def _missed(room: Room) -> dict[tuple[str, str], set[str]]:
    """The criteria that a learner didn't meet in a task, undecided ones aside."""
    out: dict[tuple[str, str], set[str]] = {}
    for mark in room.marks:
        if mark.met is False:
            out.setdefault((mark.student, mark.task), set()).add(mark.criterion)
    return out


def _write(file: Path, bank: Iterable[Kept]) -> None:
    out = _HEAD
    for entry in bank:
        missed = ", ".join(map(_quoted, entry.missed))
        out += (
            f"\n[[comment]]\nnumber = {entry.number}\ntask = {_quoted(entry.task)}\nmissed = [{missed}]\n"
            f"text = {_quoted(entry.text)}\n"
        )
    part = file.with_suffix(".part")
    try:
        part.write_text(out, "utf-8", newline="\n")
        part.replace(file)
    except OSError as error:
        raise WellPutError(f"The comments can't be written to {file} ({error.strerror}).") from error


def _quoted(text: str) -> str:
    """A string as TOML has it: as JSON does, but for one sign that JSON leaves bare."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def comments(room: Room) -> Piece:
    """The bank as a table: each comment with its number, how often it was used, and what it could be used for.

    Used is counted in this gradebook, whose new comments are first written to `comments.toml` beside it.
    """
    bank = collect(room)
    if not bank:
        told = "No comment was written in formgrader yet." if room.marks else NOTHING
        return Piece(note(told))
    used = Counter((remark.task, remark.text) for remark in room.remarks)
    has_one = {(remark.student, remark.task) for remark in room.remarks}
    bare: dict[tuple[str, str], int] = {}
    for (student, task), gaps in _missed(room).items():
        for criterion in gaps if (student, task) not in has_one else ():
            bare[task, criterion] = bare.get((task, criterion), 0) + 1
    rows = [
        [
            f"{entry.number}",
            escape(entry.text).replace("\n", "<br>"),
            escape(entry.task),
            f"{used[entry.task, entry.text]}",
            _called(entry.task, entry.missed),
            "<br>".join(
                f"{_called(task, [criterion])}: {count(n, 'reply', 'replies')}"
                for (task, criterion), n in sorted(bare.items())
                if task == entry.task
            )
            or "–",
        ]
        for entry in bank
    ]
    heads = ["Number", "Comment", "Task", "Used", "About", "Replies that miss it and have no comment"]
    shown = table("Comments to use again", heads, rows, numbers=(3,))
    told = f'They are kept in {path(room)}. To use one: cohort.use_comment(room, NUMBER, "CRITERION").'
    return Piece(f'<div class="wp-stack wp-cohort">{shown}<p class="wp-soft">{escape(told)}</p></div>')


def _called(task: str, criteria: Iterable[str]) -> str:
    """Criteria by name and, to be typed, by id."""
    known = {c["id"]: c["name"] for c in tasks.task(task)["criterion"]} if task in tasks.names() else {}
    return "; ".join(f"{escape(known.get(c, ''))} <code>{escape(c)}</code>".strip() for c in criteria) or "–"


def use_comment(room: Room, number: int, criterion: str = "") -> Piece:
    """Put a comment of the bank under the replies that miss a criterion and have no comment yet.

    What a person wrote is never written over, also if it was written since the room was read.

    Parameters
    ----------
    room : Room
        What `read` gave.
    number : int
        The comment's, as `comments` shows it.
    criterion : str, optional
        The id of a criterion of the comment's task; needed unless the comment is about one only.

    Returns
    -------
    Piece
        Whose replies have it now. Feedback that was made before has to be made again.

    Raises
    ------
    WellPutError
        If there is no such comment or criterion, or the gradebook can't be written to.
    """
    bank = {entry.number: entry for entry in collect(room)}
    if number not in bank:
        told = f"there are {', '.join(map(str, bank))}" if bank else "the bank is empty"
        raise WellPutError(f"There is no comment {number}: {told}.")
    entry = bank[number]
    about = list(dict.fromkeys(mark.criterion for mark in room.marks if mark.task == entry.task))
    if not criterion and len(entry.missed) == 1:
        criterion = entry.missed[0]
    if criterion not in about:
        which = f"{criterion!r} is no criterion" if criterion else "Say which criterion it is for"
        listed = ", ".join(about) or "none, as nothing of it is graded"
        raise WellPutError(f"{which} of {entry.task}; there are: {listed}.")
    students = sorted(
        student for (student, task), gaps in _missed(room).items() if task == entry.task and criterion in gaps
    )
    given = _given(room, entry, students)
    kept_back = len(students) - len(given)
    told = f"Comment {number} stands under {count(len(given), 'more reply', 'more replies')}"
    told += f": {', '.join(given)}." if given else "."
    told += f" {count(kept_back, 'reply has', 'replies have')} a comment already, which stays." if kept_back else ""
    names = sorted({mark.assignment for mark in room.marks if mark.task == entry.task})
    if given:
        commands = " and ".join(f"nbgrader generate_feedback {name} --force" for name in names)
        told += (
            f" Make their feedback again, with the button in formgrader or {commands}; then read the gradebook again."
        )
    return Piece(note(told, "status"))


def _given(room: Room, entry: Kept, students: list[str]) -> list[str]:
    """Write a comment where none is; gives the learners who have it now and hadn't before."""
    blank = or_(Comment.manual_comment.is_(None), Comment.manual_comment == "")
    with opened(room.url) as db:
        if db is None:
            return []
        found = db.execute(
            select(SubmittedAssignment.student_id, Comment.id)
            .select_from(Comment)
            .join(SolutionCell, Comment.cell_id == SolutionCell.id)
            .join(SubmittedNotebook, Comment.notebook_id == SubmittedNotebook.id)
            .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
            .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
            .where(SolutionCell.name == entry.task, SubmittedAssignment.student_id.in_(students))
            .order_by(SubmittedAssignment.student_id)
        ).all()
        # The condition stands in the update itself: somebody may write a comment in formgrader this very moment.
        out = [
            student
            for student, name in found
            if db.execute(
                update(Comment).where(Comment.id == name, blank).values(manual_comment=entry.text).returning(Comment.id)
            ).first()
        ]
        db.commit()
    return out
