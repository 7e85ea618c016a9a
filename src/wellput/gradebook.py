"""nbgrader's gradebook, written for many submissions at once, in whatever database it is.

nbgrader's own calls ask and commit for each submission, which takes longer than to mark it. There is one writer,
whoever has marked: SQLite takes no more, and what workers did twice is written once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any, NamedTuple

from nbgrader.api import (
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    InvalidEntry,
    MissingEntry,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    new_uuid,
)
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy import bindparam, insert, make_url, select, update
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.orm import contains_eager

from wellput.errors import WellPutError
from wellput.marking import Marked
from wellput.nbgrader_steps import NO_RESPONSE, waits

_Values = dict[str, Any]  # a row of parameters, by name

_GRADES = (
    select(Grade.id, Grade.notebook_id, BaseCell.name, Grade.auto_score, Grade.manual_score, Grade.extra_credit)
    .join(BaseCell, Grade.cell_id == BaseCell.id)
    .where(Grade.notebook_id.in_(bindparam("notebooks", expanding=True)))
)
_COMMENTS = (
    select(Comment.id, Comment.notebook_id, BaseCell.name)
    .join(BaseCell, Comment.cell_id == BaseCell.id)
    .where(Comment.notebook_id.in_(bindparam("notebooks", expanding=True)))
)
_SCORE = (
    update(Grade.__table__)
    .where(Grade.__table__.c.id == bindparam("row"))
    .values(auto_score=bindparam("score"), needs_manual_grade=bindparam("waits"))
)
_SAY = (
    update(Comment.__table__)
    .where(Comment.__table__.c.id == bindparam("row"))
    .values(auto_comment=bindparam("comment"))
)


class Sheet(NamedTuple):
    """What a notebook of an assignment has in the gradebook: the ids of its cells with points, and with comments."""

    notebook: Any
    grades: list[str]
    comments: list[str]


@contextmanager
def opened(url: str, course: str) -> Iterator[Gradebook]:
    """The gradebook at a URL of SQLAlchemy's, for one writer.

    Raises
    ------
    WellPutError
        If there is none to be had at that URL, or it fails while it is in use.
    """
    shown = url
    try:
        shown = make_url(url).render_as_string(hide_password=True)
        gradebook = Gradebook(url, course)
    except ArgumentError as error:
        raise WellPutError(
            f"{shown!r} is no gradebook's address ({_first_line(error)}): write sqlite:////FOLDER/gradebook.db "
            "or postgresql+psycopg://USER@HOST/DATABASE."
        ) from error
    except ModuleNotFoundError as error:
        raise WellPutError(
            f"The gradebook {shown} needs the driver {error.name}, which isn't installed; for "
            'postgresql+psycopg:// it comes with: pip install "wellput[scale]"'
        ) from error
    except (SQLAlchemyError, InvalidEntry) as error:
        raise WellPutError(f"The gradebook {shown} can't be opened: {_first_line(error)}.") from error
    with gradebook:
        # Nobody else writes what is read here, so it need not be read again after each commit, nor written before
        # each question to the database.
        gradebook.db().expire_on_commit = gradebook.db().autoflush = False
        try:
            yield gradebook
        except SQLAlchemyError as error:
            raise WellPutError(
                f"The gradebook {shown} failed: {_first_line(error)}. What is graded stays; run the command again."
            ) from error


def _first_line(error: Exception) -> str:
    """What a database says is wrong, without the statement and SQLAlchemy's advice."""
    told = str(getattr(error, "orig", None) or error).strip() or type(error).__name__
    return told.split("\n")[0].rstrip(".")


def enrol(gradebook: Gradebook, students: set[str]) -> None:
    """Put the students who aren't in the gradebook yet into it, at once: each commit of one costs milliseconds."""
    new = sorted(students - set(gradebook.db.scalars(select(Student.id))))
    if new:
        gradebook.db.execute(insert(Student.__table__), [{"id": student} for student in new])
    gradebook.db.commit()


def sheets(gradebook: Gradebook, name: str) -> list[Sheet]:
    """The notebooks of an assignment, the one of its own name first; empty if the gradebook has none of that name."""
    try:
        notebook = gradebook.find_notebook(name, name)
    except MissingEntry:
        return []
    rest = [part for part in notebook.assignment.notebooks if part is not notebook]
    return [
        Sheet(
            part,
            [cell.id for cell in chain(part.grade_cells, part.task_cells)],
            [cell.id for cell in chain(part.solution_cells, part.task_cells)],
        )
        for part in (notebook, *rest)
    ]


def write(
    gradebook: Gradebook, parts: Sequence[Sheet], marked: Sequence[Marked], late: AssignLatePenalties
) -> dict[str, float]:
    """Write what submissions came to and commit it: scores, queue, comments, times and late penalties.

    What people gave stays as it is. Writing the same again changes nothing.

    Parameters
    ----------
    gradebook : Gradebook
        From `opened`.
    parts : sequence of Sheet
        The assignment's, from `sheets`.
    marked : sequence of Marked
        What to write; the students are enrolled.
    late : AssignLatePenalties
        nbgrader's step, with the plugin that the configuration names.

    Returns
    -------
    dict
        Each student's points, penalty taken off.
    """
    db = gradebook.db
    submitted = _submitted(gradebook, parts, [one.student for one in marked])
    notebooks = [notebook.id for notebook in submitted.values()]
    grades = _by_notebook(db.execute(_GRADES, {"notebooks": notebooks}))
    comments = _by_notebook(db.execute(_COMMENTS, {"notebooks": notebooks}))
    scored: list[_Values] = []
    said: list[_Values] = []
    points = {}
    for one in marked:
        notebook = submitted[one.student]
        total = 0.0
        for row in grades[notebook.id]:
            score = one.scores.get(row.name, row.auto_score)
            if row.name in one.scores:
                scored.append({"row": row.id, "score": score, "waits": waits(score, row.manual_score)})
            total += _points(score, row.manual_score, row.extra_credit)
        said += [
            {"row": row.id, "comment": one.comments[row.name] or NO_RESPONSE}
            for row in comments[notebook.id]
            if row.name in one.comments
        ]
        if one.handed_in:
            notebook.assignment.timestamp = one.handed_in
        notebook.late_submission_penalty = _penalty(late, one.student, notebook.assignment, total)
        points[one.student] = total - (notebook.late_submission_penalty or 0.0)
    _execute(db, _SCORE, scored)
    _execute(db, _SAY, said)
    db.commit()
    return points


def _execute(db: Any, statement: Any, values: list[_Values]) -> None:
    if values:  # without any, SQLAlchemy would execute it once with none
        db.execute(statement, values)


def _submitted(gradebook: Gradebook, parts: Sequence[Sheet], students: list[str]) -> dict[str, Any]:
    """Each student's notebook; made, with its empty grades and comments, as `Gradebook.add_submission` would."""
    db = gradebook.db
    ours = parts[0].notebook
    found = (
        db.query(SubmittedNotebook)
        .join(SubmittedAssignment)
        .filter(SubmittedNotebook.notebook_id == ours.id, SubmittedAssignment.student_id.in_(students))
        .options(contains_eager(SubmittedNotebook.assignment))
    )
    out = {submitted.assignment.student_id: submitted for submitted in found}
    grades: list[_Values] = []
    comments: list[_Values] = []
    for student in students:
        if student in out:
            continue
        made = SubmittedAssignment(assignment=ours.assignment, student_id=student)
        for part in parts:
            submitted = SubmittedNotebook(id=new_uuid(), notebook_id=part.notebook.id, assignment=made)
            grades += [{"notebook_id": submitted.id, "cell_id": cell} for cell in part.grades]
            comments += [{"notebook_id": submitted.id, "cell_id": cell} for cell in part.comments]
            if part is parts[0]:
                out[student] = submitted
        db.add(made)
    db.flush()
    _execute(db, insert(Grade.__table__), grades)
    _execute(db, insert(Comment.__table__), comments)
    return out


def _by_notebook(rows: Iterable[Any]) -> defaultdict[str, list[Any]]:
    out = defaultdict(list)
    for row in rows:
        out[row.notebook_id].append(row)
    return out


def _points(score: float | None, by_hand: float | None, extra: float | None) -> float:
    """What nbgrader counts for a criterion: a person's points before ours, and what was added to them."""
    given = score if by_hand is None else by_hand
    return 0.0 if given is None else given + (extra or 0.0)


def _penalty(late: AssignLatePenalties, student: str, handed_in: SubmittedAssignment, score: float) -> float | None:
    """What nbgrader's own step, with the plugin that the configuration names, takes off."""
    if handed_in.total_seconds_late <= 0:
        return None
    penalty = late.plugin_inst.late_submission_penalty(student, score, handed_in.total_seconds_late)
    return None if penalty is None else min(max(penalty, 0.0), score)
