"""A room: nbgrader's gradebook and the folders beside it, read into plain values. Nothing is written here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    GradeCell,
    SolutionCell,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    TaskCell,
)
from sqlalchemy import create_engine, func, inspect, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.orm import Session, selectinload, with_polymorphic

from wellput import batch, tasks
from wellput.content import Table
from wellput.errors import DataError, WellPutError
from wellput.nbgrader_steps import CarefulCourseDirectory, is_name
from wellput.notebooks import read as read_notebook

if TYPE_CHECKING:
    import pandas as pd

NOT_HANDED_IN, TO_GRADE, WAITS, GRADED = "not handed in", "waits for grading", "waits for you", "graded"
NOTHING = (
    "Nothing is graded yet. Put what comes back into the folder submitted/, grade it in formgrader or with wellput"
    " grade, then run this notebook again. To see it at work on invented learners, put"
    " cohort.read(cohort.demonstration()) into the first cell."
)


class Learner(NamedTuple):
    """A learner: nbgrader's id and, where the gradebook has them, names and address, else empty.

    `number`, from 1, says nothing of the name and holds for one reading of the gradebook only.
    """

    student: str
    first: str
    last: str
    email: str
    number: int


class Submission(NamedTuple):
    """What a learner did in an assignment, or that they did nothing.

    `state` is ``"not handed in"``, ``"waits for grading"``, ``"waits for you"`` or ``"graded"``. `waits` counts the
    criteria that wait for a person, `points` are after the `penalty` for being late, of `most`; `late` is in seconds.
    Numbers are 0 where there is nothing to count.
    """

    student: str
    assignment: str
    state: str
    waits: int
    points: float
    most: float
    late: float
    penalty: float


class Mark(NamedTuple):
    """What a criterion came to for a learner.

    `notebook` is the submission's id in formgrader's addresses; `task` and `criterion` are ids, `title` and `name` what
    they are called. `points` are None while undecided, of `most`; `waits` says whether formgrader asks a person to
    look.
    """

    student: str
    assignment: str
    notebook: str
    task: str
    criterion: str
    title: str
    name: str
    points: float | None
    most: float
    waits: bool

    @property
    def met(self) -> bool | None:
        """Whether it has all its points; None while undecided."""
        return None if self.points is None else self.points >= self.most


class Remark(NamedTuple):
    """A comment that a person wrote under a learner's reply to a task."""

    student: str
    task: str
    text: str


class Room(NamedTuple):
    """A gradebook at the moment it was read.

    `course` says where the course's parts are, `url` is the gradebook's, as SQLAlchemy takes it. `learners` go by their
    ids, `submissions` hold one for each learner and assignment, `marks` go by assignment and, within, in the order of
    the course, a learner each.
    """

    course: CarefulCourseDirectory
    url: str
    learners: tuple[Learner, ...]
    submissions: tuple[Submission, ...]
    marks: tuple[Mark, ...]
    remarks: tuple[Remark, ...]

    @property
    def folder(self) -> Path:
        """The course's folder."""
        return Path(self.course.root)

    @property
    def assignments(self) -> list[str]:
        """Those that are graded for at least one learner, in order."""
        return sorted({mark.assignment for mark in self.marks})

    def table(self) -> pd.DataFrame:
        """The marks as a table, for questions of your own: a row a mark, its fields as columns."""
        import pandas as pd  # noqa: PLC0415 (it takes longer to import than the rest)

        return pd.DataFrame(self.marks, columns=list(Mark._fields))


def read(where: Path | str | None = None, assignment: str = "*") -> Room:
    """Read a gradebook.

    Parameters
    ----------
    where : Path or str, optional
        A course's folder, a gradebook's file, or a database's URL such as ``"postgresql://host/gradebook"``. By default
        the gradebook that `nbgrader_config.py` names in the folder above this one, or in this one.
    assignment : str
        Which one; all by default.

    Returns
    -------
    Room
        Without marks if nothing was graded yet.

    Raises
    ------
    WellPutError
        If there is no such course or file, or the database can't be read.
    """
    folder, url = _place(where)
    course = batch.course_of(folder)
    url = url or str(course.db_url)
    handed_in = [(student, name) for student, name in batch.handed_in(course, assignment) if is_name(student)]
    waiting = [(student, name) for student, name in handed_in if not batch.is_done(course, student, name)]
    with opened(url) as db:
        people = {row[0]: (row[1] or "", row[2] or "", row[3] or "") for row in _rows(db, _PEOPLE)}
        marks = [mark for mark in _marks(db) if assignment in ("*", mark.assignment)]
        remarks = [Remark(row[1], row[2], row[3].strip()) for row in _rows(db, _REMARKS) if assignment in ("*", row[0])]
        due = {
            name: at for name, at in _rows(db, select(Assignment.name, Assignment.duedate)) if assignment in ("*", name)
        }
        submitted = list(db.scalars(_SUBMITTED)) if db else []
        late = {(s.student_id, s.name): (_seconds_late(s), _penalty(s)) for s in submitted}
        ids = {s.student_id: s.id for s in sorted(submitted, key=lambda s: str(s.id), reverse=True)}
    late |= {pair: (_late_in_folder(course, *pair, due.get(pair[1])), 0.0) for pair in waiting}
    people |= {student: ("", "", "") for student, _ in waiting if student not in people}
    # Submissions' ids are random: numbers that go by them don't tell who stands where in the alphabet.
    numbers = {name: n for n, name in enumerate(sorted(people, key=lambda name: (ids.get(name, "~"), name)), 1)}
    return Room(
        course,
        url,
        tuple(Learner(name, *people[name], numbers[name]) for name in sorted(people)),
        tuple(_submissions(sorted(people), sorted({*due, *(name for _, name in waiting)}), marks, late, {*waiting})),
        tuple(marks),
        tuple(remarks),
    )


def _place(where: Path | str | None) -> tuple[Path, str]:
    """The course's folder, and the gradebook's URL if it isn't that folder's own."""
    here = Path.cwd()
    around = next((folder for folder in (here.parent, here) if (folder / batch.CONFIG).is_file()), None)
    if where is None:
        if around is None:
            raise WellPutError(
                f"There is no {batch.CONFIG} in {here.parent} or {here}: name the course's folder, cohort.read(FOLDER)."
            )
        return around, ""
    if "://" in str(where):
        return around or here, str(where)
    path = Path(where).resolve()
    if path.is_dir():
        return path, ""
    if not path.is_file():
        raise WellPutError(f"There is no gradebook {path}: name a course's folder, a gradebook's file or its URL.")
    return path.parent, f"sqlite:///{path}"


@contextmanager
def opened(url: str) -> Iterator[Session | None]:
    """A gradebook's session; None if nbgrader hasn't made it yet. What goes wrong is told in a sentence."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise WellPutError(f"{url!r} is no database's URL, such as postgresql://host/gradebook.") from error
    shown = parsed.render_as_string(hide_password=True)
    if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").is_file():
        yield None  # to open it would make it
        return
    try:
        engine = create_engine(parsed)
    except (ImportError, SQLAlchemyError) as error:
        raise WellPutError(f"The gradebook {shown} needs a driver that isn't installed ({error}).") from error
    try:
        if inspect(engine).has_table(Assignment.__tablename__):
            with Session(engine) as db:
                yield db
        else:
            yield None
    except SQLAlchemyError as error:
        said = str(error).splitlines()[0]
        raise WellPutError(f"The gradebook {shown} can't be used: {said}") from error
    finally:
        engine.dispose()


_cell = with_polymorphic(BaseCell, [GradeCell, TaskCell])
_PEOPLE = select(Student.id, Student.first_name, Student.last_name, Student.email)
_SUBMITTED = select(SubmittedAssignment).options(
    selectinload(SubmittedAssignment.assignment), selectinload(SubmittedAssignment.notebooks)
)
_MARKS = (
    select(
        SubmittedAssignment.student_id,
        Assignment.name,
        SubmittedNotebook.id,
        _cell.name,
        func.coalesce(_cell.GradeCell.max_score, _cell.TaskCell.max_score),
        Grade.auto_score,
        Grade.manual_score,
        Grade.extra_credit,
        Grade.needs_manual_grade,
    )
    .select_from(Grade)
    .join(_cell, Grade.cell_id == _cell.id)
    .join(SubmittedNotebook, Grade.notebook_id == SubmittedNotebook.id)
    .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
    .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
)
_REMARKS = (
    select(Assignment.name, SubmittedAssignment.student_id, SolutionCell.name, Comment.manual_comment)
    .select_from(Comment)
    .join(SolutionCell, Comment.cell_id == SolutionCell.id)
    .join(SubmittedNotebook, Comment.notebook_id == SubmittedNotebook.id)
    .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
    .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
    .where(func.trim(Comment.manual_comment) != "")
    .order_by(SolutionCell.name, SubmittedAssignment.student_id)
)


def _rows(db: Session | None, query: Any) -> list[Any]:
    return list(db.execute(query)) if db else []


def _marks(db: Session | None) -> list[Mark]:
    rows = _rows(db, _MARKS)
    known = _criteria(sorted({row[1] for row in rows}))
    places = {name: place for place, name in enumerate(known)}
    out = []
    for row in sorted(rows, key=lambda row: (row[1], places.get(row[3], len(places)), row[3], row[0])):
        student, assignment, notebook, name, most, auto, manual, extra, waits = row
        score = auto if manual is None else manual
        points = None if score is None else score + (extra or 0.0)
        # A cell that the course doesn't know is an instructor's own.
        task, criterion, title, called = known.get(name, (assignment, name, assignment, name))
        about = (student, assignment, notebook, task, criterion, title, called)
        out.append(Mark(*about, points=points, most=most or 0.0, waits=waits))
    return out


def _criteria(assignments: list[str]) -> dict[str, tuple[str, str, str, str]]:
    """Task, criterion, and what both are called, by the grade id of the criterion's cell."""
    return {
        f"{task['id']}-{criterion['id']}": (task["id"], criterion["id"], task["title"], criterion["name"])
        for module in assignments
        for task in tasks.of_module(module)
        for criterion in task["criterion"]
    }


def _seconds_late(submitted: SubmittedAssignment) -> float:
    # nbgrader's own stumbles over an extension where no date is set.
    return float(submitted.total_seconds_late) if submitted.assignment.duedate else 0.0


def _penalty(submitted: SubmittedAssignment) -> float:
    return sum(notebook.late_submission_penalty or 0.0 for notebook in submitted.notebooks)


def _late_in_folder(course: CarefulCourseDirectory, student: str, name: str, due: dt.datetime | None) -> float:
    """How late, in seconds, what isn't graded yet was handed in."""
    at = course.get_existing_timestamp(course.format_path(course.submitted_directory, student, name))
    return max(0.0, float((at - due).total_seconds())) if at and due else 0.0


def _submissions(
    students: list[str],
    assignments: list[str],
    marks: list[Mark],
    late: dict[tuple[str, str], tuple[float, float]],
    waiting: set[tuple[str, str]],
) -> Iterator[Submission]:
    graded: dict[tuple[str, str], list[Mark]] = {}
    for mark in marks:
        graded.setdefault((mark.student, mark.assignment), []).append(mark)
    for student in students:
        for name in assignments:
            seconds, penalty = late.get((student, name), (0.0, 0.0))
            its = graded.get((student, name), [])
            if (student, name) in waiting or not its:
                state = TO_GRADE if (student, name) in waiting else NOT_HANDED_IN
                yield Submission(student, name, state, 0, 0.0, 0.0, seconds, 0.0)
                continue
            waits = sum(mark.waits for mark in its)
            points = max(0.0, sum(mark.points or 0.0 for mark in its) - penalty)
            most = sum(mark.most for mark in its)
            yield Submission(student, name, WAITS if waits else GRADED, waits, points, most, seconds, penalty)


class Reply(NamedTuple):
    """A graded reply: whose, to which task, its text, and what grading noted about its file, if anything."""

    student: str
    task: Table
    text: str
    note: str


def replies(room: Room) -> Iterator[Reply]:
    """The replies to the course's tasks, out of the graded notebooks; those whose notebook isn't there are left out."""
    for student, assignment in dict.fromkeys((mark.student, mark.assignment) for mark in room.marks):
        path = batch.notebook_path(room.course, room.course.autograded_directory, student, assignment)
        try:
            ours = read_notebook(path)["metadata"].get("wellput", {})
        except DataError:
            continue
        for task in tasks.of_module(assignment):
            note = ours.get("set_aside") or ours.get("notes", {}).get(task["id"], "")
            yield Reply(student, task, ours.get("replies", {}).get(task["id"], ""), note)
