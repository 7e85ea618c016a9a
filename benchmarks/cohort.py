#!/usr/bin/env python
"""How long `wellput grade` takes for a cohort, alone and with Dask's workers, on SQLite and, if there, PostgreSQL.

    .venv-test/bin/python benchmarks/cohort.py [--submissions 10000] [--workers 0,1,2]

0 workers is the command alone. Each run begins with an empty gradebook and takes the whole command's time, but for the
start of the cluster. Then, with the most workers, the command is killed half-way and run again, and one assignment is
graded to see what of a submission's time goes into marking, which is shared out, and into writing to the gradebook,
which is not. The script stops if any two gradebooks differ in a row. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import psutil
from distributed import LocalCluster

from wellput import batch, gradebook, tasks

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

import gradebooks  # noqa: E402 (they belong to the tests)

ENVIRONMENT = {**os.environ, "PATH": os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])}
MIXED = 0.7  # the share of replies that are made of two labelled ones


def course(folder: Path, count: int) -> None:
    """A course with so many submissions, spread over all its assignments."""
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    for module in tasks.modules():
        run(folder, "nbgrader", "generate_assignment", module)
    (folder / "gradebook.db").rename(folder / "empty.db")
    chance = random.Random(count)  # noqa: S311 (no secret)
    modules = tasks.modules()
    releases = {
        name: json.loads((folder / "exercises" / name / f"{name}.ipynb").read_text("utf-8")) for name in modules
    }
    of_tasks = {name: tasks.task(name) for name in tasks.names()}
    for number in range(count):
        name = modules[number % len(modules)]
        for cell in releases[name]["cells"]:
            if cell["id"] in of_tasks:
                cell["source"] = f"%%reply {cell['id']}\n{reply(of_tasks[cell['id']], chance)}"
        target = folder / "submitted" / f"learner-{number // len(modules):05}" / name
        target.mkdir(parents=True)
        (target / f"{name}.ipynb").write_text(json.dumps(releases[name]), "utf-8")


def reply(task: Any, chance: random.Random) -> str:
    """A labelled reply or model answer, or the beginning of one with the end of another."""
    texts = [one["text"].strip() for one in (*task.get("reply", ()), *task["model"])]
    first, second = chance.sample(texts, 2)
    if chance.random() > MIXED:
        return first
    beginning, end = first.split(". "), second.split(". ")
    return ". ".join(beginning[: chance.randint(1, len(beginning))] + end[chance.randrange(len(end)) :])


def run(folder: Path, *command: str) -> None:
    """Run a module in the course's folder; its complaints are shown."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(done.stderr)


def grade(folder: Path, url: str, cluster: LocalCluster | None) -> list[str]:
    """The command that grades."""
    dask = [f"--dask={cluster.scheduler_address}"] if cluster else []
    return [sys.executable, "-m", "wellput", "grade", str(folder), f"--gradebook={url}", *dask]


class Took(NamedTuple):
    """What a run took, in seconds: by the clock, of processors for the command, and of processors for the workers."""

    clock: float
    command: float
    workers: float


def took(folder: Path, url: str, cluster: LocalCluster | None) -> Took:
    """Grade all, and measure."""
    command, of_workers, start = spent_by_command(), spent_by_workers(cluster), time.perf_counter()
    run(folder, *grade(folder, url, cluster)[2:])
    clock = time.perf_counter() - start
    return Took(clock, spent_by_command() - command, spent_by_workers(cluster) - of_workers)


def spent_by_command() -> float:
    """Seconds of processors that the commands took which have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def spent_by_workers(cluster: LocalCluster | None) -> float:
    """Seconds of processors that the workers have taken."""
    times = [psutil.Process(worker.pid).cpu_times() for worker in (cluster.workers.values() if cluster else ())]
    return sum(one.user + one.system for one in times)


def killed(folder: Path, url: str, cluster: LocalCluster | None, count: int) -> int:
    """Kill a run when half is graded; how much was."""
    with subprocess.Popen(
        grade(folder, url, cluster), cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True
    ) as process:
        for line in process.stdout or ():
            if line.partition(" of ")[2] and int(line.partition(" of ")[0]) >= count // 2:
                process.kill()
                break
    return len(list(folder.glob("autograded/*/*/*.ipynb")))


def apart(folder: Path, url: str) -> tuple[float, float]:
    """What a submission takes to mark and to write, in milliseconds of a processor."""
    spent = dict.fromkeys(("mark", "write"), 0.0)

    def timed(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run_timed(*arguments: Any) -> Any:
            start = time.process_time()
            out = function(*arguments)
            spent[name] += time.process_time() - start
            return out

        return run_timed

    with (
        patch.object(batch, "mark", timed("mark", batch.mark)),
        patch.object(gradebook, "write", timed("write", gradebook.write)),
    ):
        count = len(list(batch.grade(folder, tasks.modules()[0], url=url)))
    return spent["mark"] / count * 1000, spent["write"] / count * 1000


@contextmanager
def workers(count: int) -> Iterator[LocalCluster | None]:
    """So many workers, a process each, with all loaded that they need."""
    if not count:
        yield None
        return
    with LocalCluster(
        n_workers=count, threads_per_worker=1, dashboard_address=":0", preload=["wellput.cluster"]
    ) as cluster:
        yield cluster


def sqlite(folder: Path) -> Callable[[str], str]:
    """Makes gradebooks in SQLite."""

    def made(name: str) -> str:
        shutil.copy(folder / "empty.db", folder / f"{name}.db")
        return f"sqlite:///{folder / name}.db"

    return made


def postgres(folder: Path, database: Callable[..., str]) -> Callable[[str], str]:
    """Makes gradebooks in PostgreSQL, each a copy of one into which the assignments were put."""
    url = database("empty")
    for module in tasks.modules():
        run(folder, "nbgrader", "generate_assignment", module, "--force", f"--db={url}")
    return lambda name: database(name, "empty")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=10_000)
    parser.add_argument(
        "--workers", default="0,1,2", help="how many, in this order; the first is what others are held against"
    )
    options = parser.parse_args()
    counts = [int(count) for count in options.workers.split(",")]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()), "course")
        course(folder, options.submissions)
        kinds = {"SQLite": sqlite(folder)}
        if all(gradebooks.PROGRAMS):
            kinds["PostgreSQL"] = postgres(folder, stack.enter_context(gradebooks.postgres()))
        print(f"{options.submissions} submissions, {os.cpu_count()} cores, {time.strftime('%d %B %Y')}\n")
        print("| gradebook | workers | seconds | a second | speed-up | processors: the command, s | the workers, s |")
        print("|---|---|---|---|---|---|---|", flush=True)
        expected, told = None, []
        for kind, made in kinds.items():
            alone = 0.0
            for count in counts:
                url = made(f"run-{count}")
                with workers(count) as cluster:
                    spent = took(folder, url, cluster)
                alone = alone or spent.clock
                speed = f"{spent.clock:.0f} | {options.submissions / spent.clock:.1f} | {alone / spent.clock:.2f}"
                print(
                    f"| {kind} | {count or 'none'} | {speed} | {spent.command:.0f} | {spent.workers:.0f} |", flush=True
                )
                found = gradebooks.rows(url)
                expected = expected or found
                if found != expected:
                    sys.exit("This gradebook differs from the first.")
                shutil.rmtree(folder / "autograded")
            url = made("killed")
            with workers(max(counts)) as cluster:
                before = killed(folder, url, cluster, options.submissions)
                run(folder, *grade(folder, url, cluster)[2:])
            same = "equal in every row" if gradebooks.rows(url) == expected else "NOT equal"
            told.append(f"{kind}, {max(counts)} workers: killed when {before} were graded, run again: {same}.")
            shutil.rmtree(folder / "autograded")
            marking, writing = apart(folder, made("apart"))
            told.append(f"{kind}: {marking:.1f} ms of a processor to mark a submission, {writing:.1f} ms to write it.")
            shutil.rmtree(folder / "autograded")
        print("", *told, sep="\n")
        print(f"\nRows compared: {', '.join(f'{len(found)} of {table}' for table, found in (expected or {}).items())}.")


if __name__ == "__main__":
    main()
