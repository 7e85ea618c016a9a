"""Hostile and broken submissions: nothing runs, nothing leaks, the prose that is there is graded, the batch goes on."""

from __future__ import annotations

import html
import json
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import hostile
import pytest
from hostile import (
    ALL,
    ASSIGNMENT,
    CASES,
    FIRST,
    FIRST_LOST,
    LAST_LOST,
    NO_SUBMISSION,
    NOTHING,
    REST_WAITS,
    run,
    run_well,
)

from wellput import tasks

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "hostile-submissions.md"
POINTS = tasks.POINTS
FULL = POINTS * len(hostile.TASKS)
HONEST = (hostile.HONEST, hostile.LATE, hostile.HONEST_TOO)
SET_ASIDE = "null"  # the case that is graded again by nbgrader


@pytest.fixture(scope="module")
def release(tmp_path_factory):
    """A course with an assignment made, due some day, late ones worth nothing, and nothing handed in."""
    folder = tmp_path_factory.mktemp("release") / "course"
    hostile.begin(folder)
    run_well(folder, "nbgrader", "generate_assignment", ASSIGNMENT)
    run_well(folder, "nbgrader", "db", "assignment", "add", ASSIGNMENT, f"--duedate={hostile.DUE}")
    return folder


def filled(release, folder):
    """A copy of it with every case handed in."""
    shutil.copytree(release, folder)
    notebook = json.loads((folder / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_text("utf-8"))
    hostile.put_all(folder, notebook)
    return folder


def graded_by_nbgrader(folder):
    """The gradebook after one run over all, and after one that was set aside is graded again; then the feedback."""
    told = run(folder, "nbgrader", "autograde", ASSIGNMENT)
    first = Result(folder, told)
    run_well(folder, "nbgrader", "autograde", ASSIGNMENT, "--force", f"--student={first.names[SET_ASIDE]}")
    again = Result(folder)
    run_well(folder, "nbgrader", "generate_feedback", ASSIGNMENT)
    return first, again


def graded_by_batch(folder):
    """The gradebook after a run whose power was cut half-way and one that goes on, and after all is graded again."""
    command = [sys.executable, "-m", "wellput", "grade", str(folder)]
    environment = hostile.environment(folder)
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as cut:
        while len(list(folder.glob("autograded/*/*/*.ipynb"))) < len(CASES) // 2 and cut.poll() is None:
            time.sleep(0.01)
        cut.kill()
    assert cut.returncode == -signal.SIGKILL
    first = Result(folder, run_well(folder, "wellput", "grade", str(folder)))
    run_well(folder, "wellput", "grade", str(folder), "--force")
    return first, Result(folder)


@pytest.fixture(scope="module")
def courses(release, tmp_path_factory):
    """Both ways of grading, at the same time: each with its gradebook after the first run, and after grading again."""
    ways = {"by_nbgrader": graded_by_nbgrader, "by_batch": graded_by_batch}
    with ThreadPoolExecutor() as pool:
        started = {
            name: pool.submit(grade, filled(release, tmp_path_factory.mktemp(name) / "course"))
            for name, grade in ways.items()
        }
        return {name: way.result() for name, way in started.items()}


@pytest.fixture
def by_nbgrader(courses):
    return courses["by_nbgrader"][0]


@pytest.fixture
def by_batch(courses):
    return courses["by_batch"][0]


@pytest.fixture(params=["by_nbgrader", "by_batch"])
def result(request, courses):
    return courses[request.param][0]


class Result:
    """A graded course: what the gradebook holds of each learner."""

    def __init__(self, folder, told=None):
        self.folder, self.names, self.told = folder, hostile.learners(), told
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
            self.penalties = dict(
                db.execute(
                    "SELECT a.student_id, n.late_submission_penalty FROM submitted_notebook n"
                    " JOIN submitted_assignment a ON n.assignment_id = a.id"
                ).fetchall()
            )
        db.close()
        self.grades, self.comments = {}, {}
        for student, cell, score, queued in grades:
            self.grades.setdefault(student, {})[cell] = (score, bool(queued))
        for student, cell, comment in comments:
            self.comments.setdefault(student, {})[cell] = comment

    def of(self, name):
        return self.grades.get(self.names[name], {}).items()

    def points(self, name, task=""):
        return sum(score or 0 for cell, (score, _) in self.of(name) if cell.startswith(task))

    def queued(self, name, task=""):
        return [cell for cell, (_, queued) in self.of(name) if queued and cell.startswith(task)]


def test_no_line_of_any_submission_was_run(result):
    assert not list(result.folder.rglob("canary"))


def test_the_honest_before_and_after_get_full_marks(result):
    assert [result.points(name) for name in HONEST] == [FULL] * len(HONEST)
    assert not any(result.queued(name) for name in HONEST)


@pytest.mark.parametrize("name", CASES)
def test_the_prose_is_graded_or_set_aside_with_the_reason(result, name):
    expect = CASES[name].expect
    if expect == NO_SUBMISSION:
        assert not (result.folder / "autograded" / result.names[name] / ASSIGNMENT).exists()
        assert result.points(name) == 0
    elif expect == ALL:
        assert (result.points(name), result.queued(name)) == (FULL, [])
    elif expect == FIRST_LOST:
        assert result.points(name, FIRST) < POINTS
        assert result.points(name) - result.points(name, FIRST) == FULL - POINTS
    elif expect == LAST_LOST:
        assert result.points(name, FIRST) == POINTS
        assert result.points(name, hostile.TASKS[-1]) < POINTS
        assert "no sound notebook" in result.comments[result.names[name]][FIRST]
    elif expect == REST_WAITS:
        assert (result.points(name), result.points(name, FIRST), result.queued(name, FIRST)) == (POINTS, POINTS, [])
        for task in hostile.TASKS[1:]:
            assert len(result.queued(name, task)) == len(tasks.task(task)["criterion"])
            assert "in what is missing" in result.comments[result.names[name]][task]
    elif expect == NOTHING:
        assert (result.points(name), result.queued(name)) == (0, [])
    else:
        # One reply, or all of them, waits for a person, who is told why.
        assert expect in result.comments[result.names[name]][FIRST]
        assert len(result.queued(name, FIRST)) == len(tasks.task(FIRST)["criterion"])
        assert result.points(name, FIRST) == 0


@pytest.mark.parametrize("name", [*HONEST, *(n for n, case in CASES.items() if case.expect != NO_SUBMISSION)])
def test_both_ways_of_grading_come_to_the_same(by_nbgrader, by_batch, name):
    learner = by_nbgrader.names[name]
    assert by_batch.grades[learner] == by_nbgrader.grades[learner]
    assert by_batch.comments[learner] == by_nbgrader.comments[learner]
    assert by_batch.penalties[learner] == by_nbgrader.penalties[learner]


def test_only_who_is_late_loses_points_by_it(result):
    late = {name for name, learner in result.names.items() if result.penalties.get(learner)}
    assert late == {hostile.LATE, "time is far off"}
    assert result.penalties[result.names[hostile.LATE]] == FULL


@pytest.mark.parametrize("name", [n for n, case in CASES.items() if case.learner and case.expect == NO_SUBMISSION])
def test_a_folder_whose_name_nbgrader_cannot_take_is_told(by_batch, name):
    assert f"{CASES[name].learner!a}, {ASSIGNMENT}: The name of its folder" in by_batch.told.stdout


def test_a_time_that_is_none_is_told(result):
    for name in ("time is a word", "time is empty", "time is no time", "time is a link", "time is huge"):
        assert f"{result.names[name]}/{ASSIGNMENT}/timestamp.txt holds no time" in result.told.stderr


def test_nothing_that_lay_beside_a_notebook_is_taken_along(result):
    kept = {path.name for path in (result.folder / "autograded").rglob("*") if path.is_file()}
    assert kept <= {f"{ASSIGNMENT}.ipynb", "timestamp.txt"}
    assert all(b"root:" not in path.read_bytes() for path in (result.folder / "autograded").rglob("*.ipynb"))


@pytest.mark.parametrize("way", ["by_nbgrader", "by_batch"])
def test_what_is_unsure_or_set_aside_still_waits_after_grading_again(courses, way):
    before, again = courses[way]
    assert again.queued(SET_ASIDE) == before.queued(SET_ASIDE) != []
    assert (again.grades, again.comments, again.penalties) == (before.grades, before.comments, before.penalties)


def test_no_feedback_page_holds_anything_that_runs(by_nbgrader):
    pages = {path.parts[-3]: path for path in (by_nbgrader.folder / "feedback").rglob("*.html")}
    assert set(pages) == {path.parts[-3] for path in (by_nbgrader.folder / "autograded").rglob("*.ipynb")}
    plain = hostile.Markup("".join(pages[by_nbgrader.names[name]].read_text("utf-8") for name in HONEST))
    for page in pages.values():
        text = page.read_text("utf-8")
        assert hostile.alive(text) == []
        assert hostile.Markup(text).shape <= plain.shape, page
        assert hostile.Markup(text).scripts in plain.scripts, page
        assert "root:x:" not in text
    assert {path.suffix for path in (by_nbgrader.folder / "feedback").rglob("*") if path.is_file()} <= {".html", ".txt"}


def test_a_page_with_markup_alive_would_be_found():
    assert hostile.alive(hostile.MARKUP)
    assert not hostile.alive(html.escape(hostile.MARKUP))


def test_the_published_table_is_about_these_cases():
    table = PAGE.read_text("utf-8").partition("|---|")[2]
    assert re.findall(r"(?m)^\| ([^|]+) \|", table) == list(CASES)
    assert f"{len(CASES)} hostile and broken submissions" in (ROOT / "README.md").read_text("utf-8")
