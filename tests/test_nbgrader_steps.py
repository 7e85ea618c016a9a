"""A round through nbgrader's own exchange, with its own commands, from handing out to the table of marks."""

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from wellput import tasks

ROOT = Path(__file__).parents[1]
ASSIGNMENT = "08-empathize"
POINTS = tasks.POINTS * len(tasks.of_module(ASSIGNMENT))


@pytest.fixture
def nbgrader(tmp_path):
    """Run a command of nbgrader's in a folder, over one exchange and with nothing of whoever runs the tests."""
    home, exchange = tmp_path / "home", tmp_path / "exchange"
    home.mkdir()
    exchange.mkdir()
    exchange.chmod(0o777)
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
    environment = {**os.environ, "HOME": str(home), **{name: str(home / name) for name in names}}

    def run(folder, *command, well=True):
        options = [f"--Exchange.root={exchange}", f"--Exchange.cache={home / 'cache'}"]
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *command, *options],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode == 0) == well, done.stderr[-3000:]
        return done

    return run


def test_grading_what_was_not_generated_says_so_first(nbgrader, tmp_path):
    submitted = tmp_path / "submitted" / "anna" / ASSIGNMENT
    submitted.mkdir(parents=True)
    shutil.copy(ROOT / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb", submitted)
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)

    done = nbgrader(tmp_path, "autograde", ASSIGNMENT, well=False)

    told = done.stderr.strip().splitlines()[-1]
    assert f"the gradebook doesn't know {ASSIGNMENT} yet. Generate it first" in told
    assert not (tmp_path / "autograded").exists()


@pytest.mark.long
def test_a_round_through_the_exchange_ends_in_feedback_and_a_table_of_marks(nbgrader, tmp_path):
    course, desk = tmp_path / "course", tmp_path / "desk"
    desk.mkdir()
    shutil.copytree(ROOT / "solutions", course / "solutions")
    for folder in (course, desk):
        shutil.copy(ROOT / "nbgrader_config.py", folder)
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    nbgrader(course, "release_assignment", ASSIGNMENT)

    nbgrader(desk, "fetch_assignment", ASSIGNMENT)
    path = desk / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    replies = {task["id"]: task["model"][0]["text"] for task in tasks.of_module(ASSIGNMENT)}
    for cell in notebook["cells"]:
        if cell["id"] in replies:
            cell["source"] = f"%%reply {cell['id']}\n{replies[cell['id']]}"
    path.write_text(json.dumps(notebook), "utf-8")
    nbgrader(desk, "submit", ASSIGNMENT)

    nbgrader(course, "collect", ASSIGNMENT)
    nbgrader(course, "autograde", ASSIGNMENT)
    nbgrader(course, "generate_feedback", ASSIGNMENT)
    nbgrader(course, "release_feedback", ASSIGNMENT)
    nbgrader(course, "export")
    with (course / "grades.csv").open(encoding="utf-8") as file:
        assert [float(row["score"]) for row in csv.DictReader(file)] == [POINTS]

    nbgrader(desk, "fetch_feedback", ASSIGNMENT)
    page = next(desk.rglob("*.html")).read_text("utf-8")
    assert f"(Score: {POINTS}.0 / {POINTS}.0)" in page
