#!/usr/bin/env python
"""What stock nbgrader and Well Put make of every hostile or broken submission; writes docs/hostile-submissions.md.

    .venv-test/bin/python benchmarks/hostile.py

Stock nbgrader runs what it is given, here in a scratch folder and with payloads that only try to write a file there.
Each submission is graded by a process of its own, with a time limit, since some never end. It takes half an hour.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import sysconfig
import tempfile
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from hostile import ASSIGNMENT, CASES, put_all  # noqa: E402 (the table belongs to the tests)

PAGE = ROOT / "docs" / "hostile-submissions.md"
LIMIT_SECONDS = 60
STOCK = """c = get_config()
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
c.ExecutePreprocessor.timeout = 5
c.Execute.timeout = 5
"""
OURS = (ROOT / "nbgrader_config.py").read_text("utf-8")
ENVIRONMENT = {**os.environ, "PATH": os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])}

HEAD = """# Hostile and broken submissions

*Written by `python benchmarks/hostile.py`, with nbgrader {nbgrader} and Python {python}.*

A learner's file may hold anything. These {count} submissions were graded twice: by nbgrader as it comes, which runs a
submission's code, and by nbgrader with [Well Put's steps](../src/wellput/nbgrader_steps.py), which take its prose and
run nothing. All but those that say otherwise hold full answers, worth {full} points. That `wellput grade` comes to the
same as the last columns, and that all of it stays so, is [tested](../tests/test_hostile.py).

*Ran code*: the payload, which tries to write a file, was run. *Markup*: a script, frame or event of the submission's is
alive in the feedback page. *Waits*: criteria that wait for a person.

| submission | what it is | stock: points | ran code | markup | Well Put: points | waits | why |
|---|---|---|---|---|---|---|---|
"""


def prepare(folder: Path, config: str) -> dict[str, str]:
    """A course with every case handed in; the learners by case."""
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    (folder / "nbgrader_config.py").write_text(config)
    nbgrader(folder, "generate_assignment", ASSIGNMENT)
    release = json.loads((folder / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_text("utf-8"))
    return put_all(folder, release)


def nbgrader(folder: Path, *command: str) -> str:
    """Run a command of nbgrader's; how it ended: nothing if well."""
    process = subprocess.Popen(
        [sys.executable, "-m", "nbgrader", *command],
        cwd=folder,
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return "failed" if process.wait(LIMIT_SECONDS) else ""
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return f"never ended (stopped after {LIMIT_SECONDS} s)"


class Outcome:
    """What became of a submission."""

    def __init__(self, folder: Path, learner: str) -> None:
        canary = folder / "canary"
        canary.unlink(missing_ok=True)
        self.ended = nbgrader(folder, "autograde", ASSIGNMENT, "--student", learner)
        self.ran = any(path.is_file() for path in folder.rglob("canary"))
        for path in folder.rglob("canary"):
            path.unlink()
        self.points, self.waits, self.why = grades(folder, learner)
        self.markup = False
        if not self.ended:
            nbgrader(folder, "generate_feedback", ASSIGNMENT, "--student", learner)
            page = folder / "feedback" / learner / ASSIGNMENT / f"{ASSIGNMENT}.html"
            text = page.read_text("utf-8", "replace") if page.exists() else ""
            self.markup = '<script>alert("leak")' in text or "onerror=alert" in text.replace("&", "")


def grades(folder: Path, learner: str) -> tuple[float, int, str]:
    """Points, how many criteria wait for a person, and the comment under the first reply."""
    of_learner = (
        " JOIN submitted_notebook n ON x.notebook_id = n.id JOIN submitted_assignment a ON n.assignment_id = a.id"
        " WHERE a.student_id = ?"
    )
    with sqlite3.connect(folder / "gradebook.db") as db:
        points, waits = db.execute(
            f"SELECT SUM(x.auto_score), SUM(x.needs_manual_grade) FROM grade x{of_learner}",  # noqa: S608 (constants)
            (learner,),
        ).fetchone()
        comments = db.execute(f"SELECT x.auto_comment FROM comment x{of_learner}", (learner,)).fetchall()  # noqa: S608
    db.close()
    told = [c for (c,) in comments if c and not c.startswith("-") and c != "No response."]
    return points or 0.0, waits or 0, told[0].split("\n")[0] if told else ""


def row(name: str, stock: Outcome, ours: Outcome) -> str:
    """A line of the table."""
    points = stock.ended or f"{stock.points:g}"
    told = ours.why or ("nbgrader finds no notebook of that name" if ours.ended else "")
    return (
        f"| {name} | {CASES[name].what} | {points} | {'**yes**' if stock.ran else 'no'} | "
        f"{'**yes**' if stock.markup else 'no'} | {ours.points:g} | {ours.waits or ''} | {told} |"
    )


def main() -> None:
    """Grade, and write the page."""
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        stock, ours = Path(scratch, "stock"), Path(scratch, "ours")
        for folder in (stock, ours):
            folder.mkdir()
        learners = prepare(stock, STOCK)
        prepare(ours, OURS)
        for name in CASES:
            rows.append(row(name, Outcome(stock, learners[name]), Outcome(ours, learners[name])))
            print(rows[-1], flush=True)
        full = f"{grades(ours, learners['honest'])[0]:g}" if Outcome(ours, learners["honest"]) else ""
    head = HEAD.format(nbgrader=version("nbgrader"), python=sys.version.split()[0], count=len(CASES), full=full)
    PAGE.write_text(head + "\n".join(rows) + "\n", "utf-8")


if __name__ == "__main__":
    main()
