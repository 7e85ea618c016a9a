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
from pathlib import Path
from typing import Any, NamedTuple

from nbgrader.api import Gradebook, MissingEntry, Student
from nbgrader.preprocessors import AssignLatePenalties
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
    config = _config(folder)
    # A logger without a handler, such as this one, writes its warnings where a terminal shows them.
    course = CarefulCourseDirectory(config=config, root=str(folder.resolve()), log=logging.getLogger(__package__))
    found = _found(course, assignment)
    if not found:
        where = _path(course, course.submitted_directory, "*", assignment)
        raise WellPutError(f"There is nothing to grade: no notebook matches {where}.")
    late = AssignLatePenalties(config=config)
    late.init_plugin()
    releases: dict[str, Notebook] = {}
    with Gradebook(course.db_url, course.course_id) as gradebook:
        # Nobody else writes what is read here, so it need not be read again after each submission, nor written before
        # each question to the database.
        gradebook.db().expire_on_commit = gradebook.db().autoflush = False
        _enrol(gradebook, {student for student, _ in found if is_name(student)})
        for number, (student, name) in enumerate(found, 1):
            if name not in releases:
                releases[name] = _release(course, gradebook, name)
            if not is_name(student):
                yield Done(ascii(student), name, None, set_aside=NO_NAME), number, len(found)
            elif not force and _is_done(course, student, name):
                yield Done(student, name, None), number, len(found)
            else:
                yield _graded(course, gradebook, late, releases[name], (student, name)), number, len(found)


def _config(folder: Path) -> Config:
    if (folder / CONFIG).is_file():
        return PyFileConfigLoader(CONFIG, path=str(folder)).load_config()
    config = Config()
    configure(config)
    return config


def _found(course: CarefulCourseDirectory, assignment: str) -> list[tuple[str, str]]:
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
    return read_release(_path(course, course.release_directory, ".", name))


def _path(course: CarefulCourseDirectory, step: str, student: str, name: str) -> Path:
    return Path(course.format_path(step, student, name), f"{name}.ipynb")


def _is_done(course: CarefulCourseDirectory, student: str, name: str) -> bool:
    """Was it graded, and not handed in anew since?"""
    before = _path(course, course.submitted_directory, student, name)
    after = _path(course, course.autograded_directory, student, name)
    if not after.exists():
        return False
    new, old = (course.get_existing_timestamp(str(path.parent)) for path in (before, after))
    if new is None or old is None:
        return bool(before.lstat().st_mtime <= after.stat().st_mtime)
    return bool(new <= old)


def _graded(
    course: CarefulCourseDirectory,
    gradebook: Gradebook,
    late: AssignLatePenalties,
    release: Notebook,
    who: tuple[str, str],
) -> Done:
    student, name = who
    path = _path(course, course.submitted_directory, student, name)
    read = submission.read(path, grading.task_cells(release))
    done = grading.graded(grading.rebuilt(release, read))
    time = course.get_existing_timestamp(str(path.parent))
    handed_in = gradebook.update_or_create_submission(name, student, **({"timestamp": str(time)} if time else {}))
    notebook = gradebook.find_submission_notebook(name, name, student)
    save(notebook, done)
    gradebook.db.flush()
    notebook.late_submission_penalty = _penalty(late, student, handed_in, notebook)
    points = notebook.score - (notebook.late_submission_penalty or 0.0)
    gradebook.db.commit()
    _leave(course, done.notebook, path, student, name)
    return Done(student, name, points, sum(score is None for score in done.scores.values()), read.set_aside)


def _penalty(late: AssignLatePenalties, student: str, handed_in: Any, notebook: Any) -> float | None:
    """What nbgrader's own step, with the plugin that the configuration names, takes off."""
    if handed_in.total_seconds_late <= 0:
        return None
    penalty = late.plugin_inst.late_submission_penalty(student, notebook.score, handed_in.total_seconds_late)
    return None if penalty is None else min(max(penalty, 0.0), notebook.score)


def _leave(course: CarefulCourseDirectory, notebook: Notebook, source: Path, student: str, name: str) -> None:
    """Put the graded notebook where nbgrader makes feedback from; whole or not at all."""
    target = _path(course, course.autograded_directory, student, name)
    take_along(source.parent, target.parent)
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    part.write_text(json.dumps(notebook, ensure_ascii=False), "utf-8")  # an indent would cost a millisecond or two
    part.chmod(_READ_ONLY)
    part.replace(target)
