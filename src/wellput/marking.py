"""The part of `wellput grade` that takes the time: read submissions, score them, write the graded notebooks.

It knows no gradebook, and doing it twice comes to the same, so it can be done anywhere that sees the course's folder.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from wellput import grading, submission
from wellput.nbgrader_steps import take_along, time_of
from wellput.notebooks import Notebook

_READ_ONLY = 0o444


class Paper(NamedTuple):
    """A submission to mark: whose it is, the folder that it is in, and the one for what becomes of it."""

    student: str
    submitted: Path
    autograded: Path


class Pile(NamedTuple):
    """Some submissions of an assignment.

    `students` are whose they are, `papers` what of it is to be marked; `release` is the assignment's notebook as
    learners got it, see `nbgrader_steps.read_release`; `desk` is a folder for graded notebooks until the gradebook
    knows of them.
    """

    name: str
    students: list[str]
    papers: list[Paper]
    release: Notebook
    desk: Path


class Marked(NamedTuple):
    """What a submission came to.

    `scores` and `comments` as in `grading.Graded`; `handed_in` is when, if that is known, and `no_time` says why not
    where a file about it was no good; `set_aside` as in `submission.Submission`; `notebook` is the file on
    the desk that the graded notebook is in.
    """

    student: str
    scores: dict[str, float | None]
    comments: dict[str, str | None]
    handed_in: datetime | None
    no_time: str
    set_aside: str
    notebook: Path


def mark(pile: Pile) -> list[Marked]:
    """Mark a pile's papers; gives one for each, in order.

    Raises
    ------
    WellPutError
        If the release asks for what this Well Put doesn't have.
    OSError
        If a file can't be written.
    """
    return [_marked(paper, pile) for paper in pile.papers]


def _marked(paper: Paper, pile: Pile) -> Marked:
    read = submission.read(paper.submitted / f"{pile.name}.ipynb", grading.task_cells(pile.release))
    done = grading.graded(grading.rebuilt(pile.release, read))
    handed_in, no_time = time_of(paper.submitted)
    take_along(paper.submitted, paper.autograded)
    notebook = pile.desk / uuid4().hex
    notebook.write_text(json.dumps(done.notebook, ensure_ascii=False), "utf-8")  # an indent would cost milliseconds
    notebook.chmod(_READ_ONLY)
    return Marked(paper.student, done.scores, done.comments, handed_in, no_time, read.set_aside, notebook)
