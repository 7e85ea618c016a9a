#!/usr/bin/env python
"""What stock nbgrader and Well Put make of every hostile or broken submission; writes docs/hostile-submissions.md.

    .venv-test/bin/python benchmarks/hostile.py [SUBMISSION ...]

Stock nbgrader runs what it is given, here in a scratch folder and with payloads that only try to write a file there.
There each submission is handed in to a course of its own, followed by an honest one that shows whether grading went on,
and graded with limits to time, memory and the size of files, since some never end. Well Put grades all of them in one
run. It takes twenty minutes; where submissions are named, the stock columns of all others stay as the page has them.

The package has to be installed, not found through PYTHONPATH, which would come before the folder that a kernel runs in.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import hostile  # noqa: E402 (the table belongs to the tests)
from hostile import ASSIGNMENT, CASES, HONEST, HONEST_TOO  # noqa: E402

PAGE = ROOT / "docs" / "hostile-submissions.md"
LIMIT_SECONDS = 90
# One submission leads to a file without end, one to a time without end: neither may fill the disk or the memory.
LIMITS = 'ulimit -f 400000 && ulimit -v 8000000 && exec "$@"'  # blocks of 512 bytes (200 MB); KiB (8 GB)
AT_ONCE = 2
STOCK = """c = get_config()
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
c.ExecutePreprocessor.timeout = 5
c.Execute.timeout = 5
"""
YES, NO = "**yes**", "**no**"  # what one wouldn't want
OURS = (ROOT / "nbgrader_config.py").read_text("utf-8")

VERSIONS = (
    "*Written by `python benchmarks/hostile.py`, with "
    f"nbgrader {version('nbgrader')}, nbconvert {version('nbconvert')} and Python {sys.version.split()[0]}.*"
)
HEAD = """# Hostile and broken submissions

{versions}

A learner's file may hold anything. These {count} submissions were graded twice: by nbgrader as it comes, which runs a
submission's code, and by nbgrader with [Well Put's steps](../src/wellput/nbgrader_steps.py), which take its prose and
run nothing. All but those that say otherwise hold full answers, worth {full} points. That `wellput grade` comes to the
same as the last columns, and that all of it stays so, is [tested](../tests/test_hostile.py).

*Ran code*: the payload, which tries to write a file, was run. *Markup*: a script, frame or event of the submission's is
alive in the feedback page. *Went on*: an honest submission in the same run, behind this one, was graded. *Failed*: not
graded, and nbgrader ended with an error, or at the limit of 8 GB of memory or 200 MB a file. *Waits*: criteria that
wait for a person. Well Put graded all in one run; no payload was run, no markup was alive, and the honest
ones got full points: the script stops if that isn't so.

Stock nbgrader ran the code of {ran}, left markup of {alive} alive, did not grade {ungraded}, and did not go on after
{stopped}. Well Put gave full points to {well}; of {aside} something waits for a person.

| submission | what it is | stock: points | ran code | markup | went on | Well Put: points | waits | why |
|---|---|---|---|---|---|---|---|---|
"""


class Outcome(NamedTuple):
    """What became of a submission.

    `points` is None if it was not graded; `waits` counts the criteria that wait for a person, `why` is the comment
    under the first reply; `ended` says how nbgrader did, nothing if well.
    """

    ended: str
    ran: bool
    points: float | None
    waits: int
    why: str
    markup: bool
    went_on: bool


def prepare(folder: Path, config: str) -> Path:
    """A course with an assignment made and nothing handed in."""
    folder.mkdir()
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    (folder / "nbgrader_config.py").write_text(config)
    nbgrader(folder, "generate_assignment", ASSIGNMENT)
    return folder


def nbgrader(folder: Path, *command: str) -> str:
    """Run a command of nbgrader's; how it ended: nothing if well."""
    process = subprocess.Popen(
        ["/bin/sh", "-c", LIMITS, "sh", sys.executable, "-m", "nbgrader", *command],
        cwd=folder,
        env=hostile.environment(folder),
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


def outcomes(course: Path, names: Sequence[str]) -> dict[str, Outcome]:
    """What becomes of these submissions, graded together in a copy of a course, an honest one behind them."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "course")
        shutil.copytree(course, folder)
        release = json.loads((folder / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_text("utf-8"))
        for name in (HONEST, *names, HONEST_TOO):  # some are links to the first
            hostile.put_one(folder, release, name)
        hostile.put_kernel(folder)
        ended = nbgrader(folder, "autograde", ASSIGNMENT)
        ran = any(path.is_file() for path in folder.rglob("canary"))
        nbgrader(folder, "generate_feedback", ASSIGNMENT)
        went_on = is_graded(folder, hostile.learners()[HONEST_TOO])
        return {name: outcome(folder, name, ended=ended, ran=ran, went_on=went_on) for name in (*names, HONEST_TOO)}


def outcome(folder: Path, name: str, *, ended: str, ran: bool, went_on: bool) -> Outcome:
    """What became of one submission, as gradebook and feedback have it."""
    learner = hostile.learners()[name]
    page = folder / "feedback" / learner / ASSIGNMENT / f"{ASSIGNMENT}.html"
    markup = page.is_file() and bool(hostile.alive(page.read_text("utf-8", "replace")))
    points, waits, why = grades(folder, learner) if is_graded(folder, learner) else (None, 0, "")
    return Outcome(ended, ran, points, waits, why, markup, went_on)


def is_graded(folder: Path, learner: str) -> bool:
    """Did nbgrader leave a graded notebook?"""
    return (folder / "autograded" / learner / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").is_file()


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


def stock_cells(stock: Outcome) -> list[str]:
    """What the table says of stock nbgrader."""
    points = stock.ended or "not graded" if stock.points is None else f"{stock.points:g}"
    return [points, YES if stock.ran else "no", YES if stock.markup else "no", "yes" if stock.went_on else NO]


def our_cells(ours: Outcome) -> list[str]:
    """What the table says of Well Put."""
    told = ours.why or ("nbgrader takes it for no submission" if ours.points is None else "")
    return ["" if ours.points is None else f"{ours.points:g}", str(ours.waits or ""), told]


def row(name: str, stock: list[str], ours: Outcome) -> str:
    """A line of the table."""
    return f"| {' | '.join([name, CASES[name].what.replace('<', '&lt;'), *stock, *our_cells(ours)])} |"


def published() -> dict[str, list[str]]:
    """What the page says of stock nbgrader, by submission; nothing if it is about other versions."""
    page = PAGE.read_text("utf-8")
    lines = page.partition("|---|")[2].split("\n")[1:] if VERSIONS in page else []
    rows = [line.strip("| ").split(" | ") for line in lines if line]
    return {cells[0]: cells[2:6] for cells in rows}


def main(names: Sequence[str]) -> None:
    """Grade, by stock nbgrader only those named if there are any and what the page hasn't, and write the page."""
    stock = {name: cells for name, cells in published().items() if names and name in CASES and name not in names}
    with tempfile.TemporaryDirectory() as scratch:
        stock_course, our_course = (
            prepare(Path(scratch, n), config) for n, config in (("stock", STOCK), ("ours", OURS))
        )
        ours = outcomes(our_course, list(CASES))
        full = ours[HONEST_TOO].points
        if any(one.ran or one.markup or not one.went_on for one in ours.values()) or not full:
            sys.exit("Well Put did not withstand these submissions: run the tests to see which.")

        def measure(name: str) -> None:
            stock[name] = stock_cells(outcomes(stock_course, [name])[name])
            print(row(name, stock[name], ours[name]), flush=True)

        with ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(measure, [name for name in CASES if name not in stock]))
    points, ran, markup, went_on = zip(*stock.values(), strict=True)
    head = HEAD.format(
        versions=VERSIONS,
        count=len(CASES),
        full=f"{full:g}",
        ran=ran.count(YES),
        alive=markup.count(YES),
        ungraded=sum(not said.replace(".", "").isdigit() for said in points),
        stopped=went_on.count(NO),
        well=sum(ours[name].points == full for name in CASES),
        aside=sum(bool(ours[name].waits) for name in CASES),
    )
    PAGE.write_text(head + "\n".join(row(name, stock[name], ours[name]) for name in CASES) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
