#!/usr/bin/env python
"""How long grading takes a submission: through nbgrader as it is, through it with Well Put's steps, and in the batch.

    .venv-test/bin/python benchmarks/grading.py [--submissions 40] [--stock 4]

Each way is run with few and with many submissions; the difference, divided, is what one more submission takes, so what
a process takes to start is not in it. Of several such pairs the median counts. Stock nbgrader starts a kernel for each,
and is given fewer. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from wellput import tasks

ROOT = Path(__file__).parents[1]
ASSIGNMENT = "08-empathize"
FEW = 2
PAIRS = 3
STOCK = """c = get_config()
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
"""
ENVIRONMENT = {**os.environ, "PATH": os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])}


def course(folder: Path, count: int, config: str) -> Path:
    """A course's folder with so many submissions, of which no two are the same."""
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    (folder / "nbgrader_config.py").write_text(config)
    run(folder, "generate_assignment", ASSIGNMENT)
    release = json.loads((folder / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_text("utf-8"))
    texts = {
        t["id"]: [r["text"] for r in t.get("reply", ())] + [m["text"] for m in t["model"]]
        for t in tasks.of_module(ASSIGNMENT)
    }
    turns = {name: itertools.cycle(replies) for name, replies in texts.items()}
    for number in range(count):
        for cell in release["cells"]:
            if cell["id"] in turns:
                cell["source"] = f"%%reply {cell['id']}\n{next(turns[cell['id']])}"
        target = folder / "submitted" / f"learner-{number:04}" / ASSIGNMENT
        target.mkdir(parents=True)
        (target / f"{ASSIGNMENT}.ipynb").write_text(json.dumps(release), "utf-8")
    return folder


def run(folder: Path, *command: str) -> None:
    """A command of nbgrader's; its complaints are shown."""
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *command],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr)


def seconds(count: int, config: str, grade: Callable[[Path], None]) -> float:
    """How long a whole run over so many submissions takes."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = course(Path(scratch, "course"), count, config)
        start = time.perf_counter()
        grade(folder)
        return time.perf_counter() - start


def each(count: int, config: str, grade: Callable[[Path], None]) -> float:
    """What one more submission takes, in the median of some pairs of runs."""
    pairs = [(seconds(FEW + count, config, grade), seconds(FEW, config, grade)) for _ in range(PAIRS)]
    return statistics.median((many - few) / count for many, few in pairs)


def by_nbgrader(folder: Path) -> None:
    """`nbgrader autograde`."""
    run(folder, "autograde", ASSIGNMENT)


def by_batch(folder: Path) -> None:
    """`wellput grade`."""
    subprocess.run([sys.executable, "-m", "wellput", "grade", folder], env=ENVIRONMENT, capture_output=True, check=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=40)
    parser.add_argument("--stock", type=int, default=4, help="submissions for stock nbgrader")
    options = parser.parse_args()
    ours = (ROOT / "nbgrader_config.py").read_text("utf-8")
    rows = [
        ("stock nbgrader, a kernel each", "", each(options.stock, STOCK, by_nbgrader)),
        ("nbgrader with Well Put's steps", "0.2", each(options.submissions, ours, by_nbgrader)),
        ("`wellput grade`", "0.02", each(options.submissions, ours, by_batch)),
    ]
    print("| three tasks a submission | asked, s | measured, s |\n|---|---|---|")
    for name, asked, value in rows:
        print(f"| {name} | {asked} | {value:.3f} |")


if __name__ == "__main__":
    main()
