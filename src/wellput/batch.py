"""`wellput grade`: many submissions into nbgrader's gradebook, by the same scorer, without nbgrader's converters.

Reads what nbgrader's own autograding would, `submitted/STUDENT/ASSIGNMENT/`, and leaves what it would: grades, comments
and late penalties in the gradebook, a notebook and its time in `autograded/`, from which nbgrader makes feedback. The
notebook is put there last, so a run that was cut off goes on where it was.

Submissions are marked here or by a cluster's workers, and written to the gradebook here.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from wellput import gradebook
from wellput.errors import WellPutError
from wellput.marking import Marked, Paper, Pile, mark
from wellput.nbgrader_steps import NO_NAME, CarefulCourseDirectory, configure, is_name, not_generated, read_release

CONFIG = "nbgrader_config.py"
_DESK = ".wellput-grade-"
# Submissions are marked and written together: half a second's work, and what a run that is cut off does again.
_AT_ONCE = 25


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


def grade(
    folder: Path, assignment: str = "*", *, force: bool = False, url: str | None = None, scheduler: str | None = None
) -> Iterator[tuple[Done, int, int]]:
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
    url : str, optional
        The gradebook's, as SQLAlchemy writes them; by default what nbgrader's configuration says.
    scheduler : str, optional
        The address of a Dask scheduler, whose workers are to mark; by default it is done in this process.

    Yields
    ------
    tuple
        For each submission what became of it, its number from 1, and how many there are.

    Raises
    ------
    WellPutError
        If there is nothing to grade, an assignment was never generated, or gradebook or workers can't be had.
    """
    course = course_of(folder)
    found = handed_in(course, assignment)
    if not found:
        where = notebook_path(course, course.submitted_directory, "*", assignment)
        raise WellPutError(f"There is nothing to grade: no notebook matches {where}.")
    late = AssignLatePenalties(config=course.config)
    late.init_plugin()
    number = 0
    with gradebook.opened(url or course.db_url, course.course_id) as book, _desk(course) as desk:
        gradebook.enrol(book, {student for student, _ in found if is_name(student)})
        sheets = {name: gradebook.sheets(book, name) for name in dict.fromkeys(name for _, name in found)}
        for name, parts in sheets.items():
            if not parts:
                raise not_generated(name, f" --db={url}" if url else "")
        for pile, marked in _marked(_piles(course, found, desk, force=force), scheduler):
            points = gradebook.write(book, sheets[pile.name], marked, late) if marked else {}
            _leave(course, pile.name, marked)
            by_student = {one.student: one for one in marked}
            for student in pile.students:
                number += 1
                yield _done(pile.name, student, by_student.get(student), points), number, len(found)


def _marked(piles: Iterator[Pile], scheduler: str | None) -> Iterator[tuple[Pile, list[Marked]]]:
    if scheduler is None:
        return ((pile, mark(pile)) for pile in piles)
    try:
        from wellput import cluster  # noqa: PLC0415 (few have one)
    except ModuleNotFoundError as error:
        raise WellPutError(f'--dask needs {error.name}: pip install "wellput[scale]"') from error
    return cluster.marked(piles, scheduler)


def _done(name: str, student: str, marked: Marked | None, points: dict[str, float]) -> Done:
    if not is_name(student):
        return Done(ascii(student), name, None, set_aside=NO_NAME)
    if marked is None:
        return Done(student, name, None)
    queued = sum(score is None for score in marked.scores.values())
    return Done(student, name, points[student], queued, marked.set_aside)


@contextmanager
def _desk(course: CarefulCourseDirectory) -> Iterator[Path]:
    """A folder for graded notebooks until the gradebook knows of them, beside their places; it goes with the run.

    What a run that was killed left of one goes with the next. nbgrader passes by what is hidden.
    """
    place = Path(course.root, course.autograded_directory)
    try:
        place.mkdir(parents=True, exist_ok=True)
        for left in place.glob(f"{_DESK}*"):
            shutil.rmtree(left)
        with tempfile.TemporaryDirectory(prefix=_DESK, dir=place, ignore_cleanup_errors=True) as desk:
            yield Path(desk)
    except OSError as error:
        raise WellPutError(f"{error.filename or place}: {error.strerror or error}. Is it yours to write to?") from error


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


def _piles(course: CarefulCourseDirectory, found: list[tuple[str, str]], desk: Path, *, force: bool) -> Iterator[Pile]:
    """The submissions, so many of an assignment at a time as are marked and written together."""
    for name in dict.fromkeys(assignment for _, assignment in found):
        release = read_release(notebook_path(course, course.release_directory, ".", name))
        students = [student for student, assignment in found if assignment == name]
        for at in range(0, len(students), _AT_ONCE):
            some = students[at : at + _AT_ONCE]
            papers = [_paper(course, s, name) for s in some if is_name(s) and (force or not is_done(course, s, name))]
            yield Pile(name, some, papers, release, desk)


def _paper(course: CarefulCourseDirectory, student: str, name: str) -> Paper:
    """A submission to mark. What became of it before is no longer true, and were this run cut off would pass for it."""
    before, after = (
        notebook_path(course, step, student, name) for step in (course.submitted_directory, course.autograded_directory)
    )
    after.unlink(missing_ok=True)
    return Paper(student, before.parent, after.parent)


def _leave(course: CarefulCourseDirectory, name: str, marked: list[Marked]) -> None:
    """Put graded notebooks where nbgrader makes feedback from; each whole or not at all."""
    for one in marked:
        if one.no_time:
            course.log.warning(one.no_time)
        one.notebook.replace(notebook_path(course, course.autograded_directory, one.student, name))
