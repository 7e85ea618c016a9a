"""`wellput grade`: many submissions into nbgrader's gradebook, by the same scorer, without nbgrader's converters.

Reads what nbgrader's own autograding would, `submitted/STUDENT/ASSIGNMENT/`, and leaves what it would: grades, comments
and late penalties in the gradebook, a notebook and its time in `autograded/`, from which nbgrader makes feedback. The
notebook is written last, so a run that was cut off goes on where it was.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from nbgrader.api import (
    Comment,
    Grade,
    Gradebook,
    MissingEntry,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import parse_utc
from sqlalchemy.orm import selectinload
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from wellput import grading, submission
from wellput.errors import WellPutError
from wellput.nbgrader_steps import (
    NO_NAME,
    CarefulCourseDirectory,
    configure,
    is_name,
    read_release,
    save,
    take_along,
)
from wellput.notebooks import Notebook

CONFIG = "nbgrader_config.py"
_READ_ONLY = 0o444
_AT_ONCE = 25  # submissions are written to the gradebook together; a run that is cut off grades these again


class Done(NamedTuple):
    """What became of a submission.

    `points` is None if it was graded before, or can't be for its folder's name; `queued` counts the criteria that wait
    for a person; `set_aside` says why nothing was to be had from its file, or is empty.
    """

    student: str
    assignment: str
    points: float | None
    queued: int = 0
    set_aside: str = ""


class _Desk(NamedTuple):
    """What grading works with."""

    course: CarefulCourseDirectory
    gradebook: Gradebook
    late: AssignLatePenalties


def grade(folder: Path, assignment: str = "*", *, force: bool = False) -> Iterator[tuple[Done, int, int]]:
    """Grade what was handed in.

    Parameters
    ----------
    folder : Path
        The course's folder: it holds the release in `exercises/`, `submitted/` and the gradebook, wherever
        `nbgrader_config.py` in it says that they are.
    assignment : str
        Which one; all by default.
    force : bool
        Whether to grade again what was graded and hasn't been handed in anew.

    Yields
    ------
    tuple
        For each submission what became of it, its number from 1, and how many there are.

    Raises
    ------
    WellPutError
        If there is nothing to grade, or an assignment was never generated.
    """
    course = course_of(folder)
    found = handed_in(course, assignment)
    if not found:
        where = notebook_path(course, course.submitted_directory, "*", assignment)
        raise WellPutError(f"There is nothing to grade: no notebook matches {where}.")
    late = AssignLatePenalties(config=course.config)
    late.init_plugin()
    releases: dict[str, Notebook] = {}
    with Gradebook(course.db_url, course.course_id) as gradebook:
        # Nobody else writes what is read here, so it need not be read again after each submission, nor written before
        # each question to the database.
        gradebook.db().expire_on_commit = gradebook.db().autoflush = False
        _enrol(gradebook, {student for student, _ in found if is_name(student)})
        desk = _Desk(course, gradebook, late)
        number = 0
        for name, group in _groups(found):
            if name not in releases:
                releases[name] = _release(course, gradebook, name)
            to_grade = [s for s in group if is_name(s) and (force or not is_done(course, s, name))]
            graded = _graded(desk, releases[name], name, to_grade)
            for student in group:
                number += 1
                if is_name(student):
                    yield graded.get(student, Done(student, name, None)), number, len(found)
                else:
                    yield Done(ascii(student), name, None, set_aside=NO_NAME), number, len(found)


def course_of(folder: Path) -> CarefulCourseDirectory:
    """The course in a folder: where its parts and its gradebook are, as `nbgrader_config.py` in it says."""
    # A logger without a handler, such as this one, writes its warnings where a terminal shows them.
    log = logging.getLogger(__package__)
    return CarefulCourseDirectory(config=_config(folder), root=str(folder.resolve()), log=log)


def _config(folder: Path) -> Config:
    if (folder / CONFIG).is_file():
        return PyFileConfigLoader(CONFIG, path=str(folder)).load_config()
    config = Config()
    configure(config)
    return config


def handed_in(course: CarefulCourseDirectory, assignment: str) -> list[tuple[str, str]]:
    """The student and assignment of each submission, in order; an assignment's notebook has its name."""
    root = Path(course.root)
    pattern = course.format_path(course.submitted_directory, "*", assignment)
    folders = sorted(root.glob(str(Path(pattern).relative_to(root))))
    return [(f.parent.name, f.name) for f in folders if os.path.lexists(f / f"{f.name}.ipynb")]


def _enrol(gradebook: Gradebook, students: set[str]) -> None:
    """Put the students who aren't in the gradebook yet into it, at once: each commit of one costs milliseconds."""
    known = {student.id for student in gradebook.students}
    gradebook.db.add_all([Student(id=student) for student in sorted(students - known)])
    gradebook.db.commit()


def _release(course: CarefulCourseDirectory, gradebook: Gradebook, name: str) -> Notebook:
    try:
        gradebook.find_notebook(name, name)
    except MissingEntry as error:
        raise WellPutError(
            f"The gradebook has no assignment {name}: make it with nbgrader generate_assignment {name}."
        ) from error
    return read_release(notebook_path(course, course.release_directory, ".", name))


def notebook_path(course: CarefulCourseDirectory, step: str, student: str, name: str) -> Path:
    """Where a student's notebook of an assignment is in the folder of a step, such as `course.submitted_directory`."""
    return Path(course.format_path(step, student, name), f"{name}.ipynb")


def is_done(course: CarefulCourseDirectory, student: str, name: str) -> bool:
    """Was it graded, and not handed in anew since?"""
    before = notebook_path(course, course.submitted_directory, student, name)
    after = notebook_path(course, course.autograded_directory, student, name)
    if not after.exists():
        return False
    new, old = (course.get_existing_timestamp(str(path.parent)) for path in (before, after))
    if new is None or old is None:
        return bool(before.lstat().st_mtime <= after.stat().st_mtime)
    return bool(new <= old)


def _groups(found: list[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    """The students of each assignment, so many at a time as are written at once."""
    for name in dict.fromkeys(assignment for _, assignment in found):
        students = [student for student, assignment in found if assignment == name]
        yield from ((name, students[at : at + _AT_ONCE]) for at in range(0, len(students), _AT_ONCE))


def _graded(desk: _Desk, release: Notebook, name: str, students: list[str]) -> dict[str, Done]:
    """Grade some submissions of an assignment and write them; what became of each student's."""
    out: dict[str, Done] = {}
    notebooks = _notebooks(desk.gradebook, name, students)
    graded: dict[str, Notebook] = {}
    for student in students:
        path = notebook_path(desk.course, desk.course.submitted_directory, student, name)
        read = submission.read(path, grading.task_cells(release))
        done = grading.graded(grading.rebuilt(release, read))
        time = desk.course.get_existing_timestamp(str(path.parent))
        if time:
            notebooks[student].assignment.timestamp = parse_utc(str(time))
        points = _save(notebooks[student], done, desk.late, student)
        queued = sum(score is None for score in done.scores.values())
        out[student], graded[student] = Done(student, name, points, queued, read.set_aside), done.notebook
    desk.gradebook.db.commit()
    for student, notebook in graded.items():
        _leave(desk.course, notebook, student, name)
    return out


def _notebooks(gradebook: Gradebook, name: str, students: list[str]) -> dict[str, SubmittedNotebook]:
    """The gradebook's notebook of each submission; made, as its own `add_submission` would, where there is none.

    That one asks and commits for each, which takes longer than to grade it.
    """
    notebook = gradebook.find_notebook(name, name)
    found = (
        gradebook.db.query(SubmittedNotebook)
        .join(SubmittedAssignment)
        .filter(SubmittedNotebook.notebook_id == notebook.id, SubmittedAssignment.student_id.in_(students))
        .options(
            *map(selectinload, (SubmittedNotebook.assignment, SubmittedNotebook.grades, SubmittedNotebook.comments))
        )
    )
    out = {submitted.assignment.student_id: submitted for submitted in found}
    new = [student for student in students if student not in out]
    for student in new:
        made = SubmittedAssignment(assignment_id=notebook.assignment_id, student_id=student)
        for part in notebook.assignment.notebooks:
            submitted = SubmittedNotebook(notebook_id=part.id, assignment=made)
            with_grade, with_comment = (part.grade_cells, part.task_cells), (part.solution_cells, part.task_cells)
            submitted.grades = [Grade(cell_id=cell.id) for cell in chain(*with_grade)]
            submitted.comments = [Comment(cell_id=cell.id) for cell in chain(*with_comment)]
            if part is notebook:
                out[student] = submitted
        gradebook.db.add(made)
    gradebook.db.flush()
    return out


def _save(notebook: SubmittedNotebook, done: grading.Graded, late: AssignLatePenalties, student: str) -> float:
    """Put a submission's grades and penalty into the gradebook's notebook; gives its points."""
    save(notebook, done)
    score = sum(map(_points, notebook.grades))
    notebook.late_submission_penalty = _penalty(late, student, notebook.assignment, score)
    return score - (notebook.late_submission_penalty or 0.0)


def _points(grade: Grade) -> float:
    """What the gradebook would count once it were asked again: a person's points before ours, and what was added."""
    given = grade.auto_score if grade.manual_score is None else grade.manual_score
    return 0.0 if given is None else float(given + (grade.extra_credit or 0.0))


def _penalty(late: AssignLatePenalties, student: str, handed_in: SubmittedAssignment, score: float) -> float | None:
    """What nbgrader's own step, with the plugin that the configuration names, takes off."""
    if handed_in.total_seconds_late <= 0:
        return None
    penalty = late.plugin_inst.late_submission_penalty(student, score, handed_in.total_seconds_late)
    return None if penalty is None else min(max(penalty, 0.0), score)


def _leave(course: CarefulCourseDirectory, notebook: Notebook, student: str, name: str) -> None:
    """Put the graded notebook where nbgrader makes feedback from; whole or not at all."""
    target = notebook_path(course, course.autograded_directory, student, name)
    take_along(notebook_path(course, course.submitted_directory, student, name).parent, target.parent)
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    part.write_text(json.dumps(notebook, ensure_ascii=False), "utf-8")  # an indent would cost a millisecond or two
    part.chmod(_READ_ONLY)
    part.replace(target)
