"""Hostile and broken submissions: nothing runs, nothing leaks, the prose that is there is graded, the batch goes on."""

from __future__ import annotations

import html.parser
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import hostile
import pytest
from hostile import ALL, ASSIGNMENT, CASES, FIRST, FIRST_LOST, LAST_LOST, NO_SUBMISSION, NOTHING

from wellput import tasks

ROOT = Path(__file__).parents[1]
POINTS = tasks.POINTS
FULL = POINTS * len(hostile.TASKS)
ENVIRONMENT = {**os.environ, "PATH": os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])}


def run(folder, *command, check=True):
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0 or not check, done.stderr[-3000:]
    return done


@pytest.fixture(scope="module")
def release(tmp_path_factory):
    """A course with an assignment made and nothing handed in."""
    folder = tmp_path_factory.mktemp("release") / "course"
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    run(folder, "nbgrader", "generate_assignment", ASSIGNMENT)
    return folder


def filled(release, folder):
    """A copy of it with every case handed in."""
    shutil.copytree(release, folder)
    notebook = json.loads((folder / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_text("utf-8"))
    return folder, hostile.put_all(folder, notebook)


class Result:
    """A graded course: what the gradebook holds of each learner."""

    def __init__(self, folder, names):
        self.folder, self.names = folder, names
        with sqlite3.connect(folder / "gradebook.db") as db:
            grades = db.execute(
                "SELECT s.id, b.name, g.auto_score, g.needs_manual_grade FROM grade g"
                " JOIN submitted_notebook n ON g.notebook_id = n.id"
                " JOIN submitted_assignment a ON n.assignment_id = a.id JOIN student s ON a.student_id = s.id"
                " JOIN base_cell b ON g.cell_id = b.id"
            ).fetchall()
            comments = db.execute(
                "SELECT s.id, b.name, c.auto_comment FROM comment c JOIN submitted_notebook n ON c.notebook_id = n.id"
                " JOIN submitted_assignment a ON n.assignment_id = a.id JOIN student s ON a.student_id = s.id"
                " JOIN base_cell b ON c.cell_id = b.id"
            ).fetchall()
        db.close()
        self.grades, self.comments = {}, {}
        for student, cell, score, queued in grades:
            self.grades.setdefault(student, {})[cell] = (score, bool(queued))
        for student, cell, comment in comments:
            self.comments.setdefault(student, {})[cell] = comment

    def points(self, name, task=""):
        return sum(score or 0 for cell, (score, _) in self.grades[self.names[name]].items() if cell.startswith(task))

    def queued(self, name, task=""):
        return [cell for cell, (_, queued) in self.grades[self.names[name]].items() if queued and cell.startswith(task)]


@pytest.fixture(scope="module")
def by_nbgrader(release, tmp_path_factory):
    folder, names = filled(release, tmp_path_factory.mktemp("nbgrader") / "course")
    run(folder, "nbgrader", "autograde", ASSIGNMENT, check=False)  # it fails at the end: one case is no submission
    return Result(folder, names)


@pytest.fixture(scope="module")
def by_batch(release, tmp_path_factory):
    """The batch, its power cut once half-way."""
    folder, names = filled(release, tmp_path_factory.mktemp("batch") / "course")
    command = [sys.executable, "-m", "wellput", "grade", str(folder)]
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as first:
        while len(list(folder.glob("autograded/*/*/*.ipynb"))) < len(names) // 2 and first.poll() is None:
            time.sleep(0.01)
        first.kill()
    run(folder, "wellput", "grade", str(folder))
    return Result(folder, names)


@pytest.fixture(params=["by_nbgrader", "by_batch"])
def result(request):
    return request.getfixturevalue(request.param)


def test_there_are_more_than_forty_kinds():
    assert len(CASES) > 40


def test_no_line_of_any_submission_was_run(result):
    assert not (result.folder / "canary").exists()
    assert not list(result.folder.rglob("canary"))


def test_the_honest_before_and_after_get_full_marks(result):
    assert result.points("honest") == result.points("honest again") == FULL
    assert result.queued("honest") == []


@pytest.mark.parametrize("name", CASES)
def test_the_prose_is_graded_or_set_aside_with_the_reason(result, name):
    expect = CASES[name].expect
    if expect == NO_SUBMISSION:
        assert not (result.folder / "autograded" / result.names[name] / ASSIGNMENT).exists()
    elif expect == ALL:
        assert (result.points(name), result.queued(name)) == (FULL, [])
    elif expect == FIRST_LOST:
        assert result.points(name, FIRST) < POINTS
        assert result.points(name) - result.points(name, FIRST) == FULL - POINTS
    elif expect == LAST_LOST:
        assert result.points(name, FIRST) == POINTS
        assert result.points(name, hostile.TASKS[-1]) < POINTS
        assert "no sound notebook" in result.comments[result.names[name]][FIRST]
    elif expect == NOTHING:
        assert (result.points(name), result.queued(name)) == (0, [])
    else:
        # One reply, or all of them, waits for a person, who is told why.
        assert expect in result.comments[result.names[name]][FIRST]
        assert len(result.queued(name, FIRST)) == len(tasks.task(FIRST)["criterion"])
        assert result.points(name, FIRST) == 0


def test_both_ways_of_grading_come_to_the_same(by_nbgrader, by_batch):
    graded = {n: s for n, s in by_nbgrader.names.items() if n not in CASES or CASES[n].expect != NO_SUBMISSION}
    for name, learner in graded.items():
        assert by_batch.grades[learner] == by_nbgrader.grades[learner], name
        assert by_batch.comments[learner] == by_nbgrader.comments[learner], name


def test_nothing_that_lay_beside_a_notebook_is_taken_along(result):
    kept = {path.name for path in (result.folder / "autograded").rglob("*") if path.is_file()}
    assert kept <= {f"{ASSIGNMENT}.ipynb", "timestamp.txt"}
    assert all(b"root:" not in path.read_bytes() for path in (result.folder / "autograded").rglob("*.ipynb"))


def test_what_is_unsure_or_set_aside_still_waits_after_grading_again(by_batch):
    before = {name: by_batch.queued(name) for name in by_batch.names if by_batch.names[name] in by_batch.grades}
    run(by_batch.folder, "wellput", "grade", str(by_batch.folder), "--force")
    again = Result(by_batch.folder, by_batch.names)
    assert {name: again.queued(name) for name in before} == before
    assert any(before.values())


class Markup(html.parser.HTMLParser):
    """Collects what could run in a page."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag == "iframe" or any(key.startswith("on") or "javascript:" in (value or "") for key, value in attrs):
            self.found.append((tag, attrs))
        if tag in ("script", "img") and any(key == "src" for key, _ in attrs):
            self.found.append((tag, attrs))

    def handle_data(self, data):
        if self.lasttag == "script" and "leak" in data:
            self.found.append(("script", data[:80]))


def test_no_feedback_page_holds_anything_that_runs(by_nbgrader):
    run(by_nbgrader.folder, "nbgrader", "generate_feedback", ASSIGNMENT)
    pages = sorted((by_nbgrader.folder / "feedback").rglob("*.html"))
    assert len(pages) > len(CASES)
    for page in pages:
        markup = Markup()
        text = page.read_text("utf-8")
        markup.feed(text)
        assert markup.found == [], page
        assert "root:x:" not in text
    assert {path.suffix for path in (by_nbgrader.folder / "feedback").rglob("*") if path.is_file()} <= {".html", ".txt"}
