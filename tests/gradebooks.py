"""Gradebooks side by side: what stands in one, and a PostgreSQL to keep some in. `benchmarks/cohort.py` uses it too."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import Engine, create_engine, make_url, select, text

HOW = "install it (Debian: apt install postgresql) to try gradebooks on PostgreSQL"
# Debian keeps them off the path.
_PLACES = os.pathsep.join(
    [os.environ["PATH"], *map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True))]
)
PROGRAMS = [shutil.which(name, path=_PLACES) for name in ("initdb", "pg_ctl")]


@contextmanager
def engine(url: str) -> Iterator[Engine]:
    """A database, to ask it something; every connection is closed afterwards."""
    made = create_engine(url)
    try:
        yield made
    finally:
        made.dispose()


def rows(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """What a gradebook says of learners, table by table, whatever the ids of its rows; in order."""
    with engine(url) as database, database.connect() as connection:
        return {name: sorted(map(tuple, connection.execute(query)), key=repr) for name, query in _queries().items()}


def _queries() -> dict[str, Any]:
    submitted = (Assignment.name, Student.id, Notebook.name)
    of = BaseCell.name
    return {
        "grade": _of_learner(
            select(*submitted, of, Grade.auto_score, Grade.manual_score, Grade.extra_credit, Grade.needs_manual_grade)
            .select_from(Grade)
            .join(BaseCell, Grade.cell_id == BaseCell.id)
            .join(SubmittedNotebook, Grade.notebook_id == SubmittedNotebook.id)
        ),
        "comment": _of_learner(
            select(*submitted, of, Comment.auto_comment, Comment.manual_comment)
            .select_from(Comment)
            .join(BaseCell, Comment.cell_id == BaseCell.id)
            .join(SubmittedNotebook, Comment.notebook_id == SubmittedNotebook.id)
        ),
        "submission": _of_learner(
            select(*submitted, SubmittedNotebook.late_submission_penalty, SubmittedAssignment.timestamp).select_from(
                SubmittedNotebook
            )
        ),
        "student": select(Student.id),
    }


def _of_learner(query: Any) -> Any:
    return (
        query.join(Notebook, SubmittedNotebook.notebook_id == Notebook.id)
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
        .join(Student, SubmittedAssignment.student_id == Student.id)
    )


@contextmanager
def postgres() -> Iterator[Callable[[str], str]]:
    """A PostgreSQL of its own, on a Unix socket; gives a function that makes a database and gives its URL.

    A second argument names a database to copy.
    """
    initdb, pg_ctl = PROGRAMS
    # A socket's path has to be short, and the folder its user's: PostgreSQL refuses to run as root.
    folder = Path(tempfile.mkdtemp(prefix="wellput-pg-", dir="/tmp"))
    who: dict[str, Any] = {}
    if os.geteuid() == 0:
        user = _unprivileged()
        shutil.chown(folder, user.pw_uid, user.pw_gid)
        who = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}

    def run(*command: str) -> None:
        done = subprocess.run(
            command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, **who
        )
        if done.returncode:
            raise RuntimeError(done.stderr.decode("utf-8", "replace"))

    data = str(folder / "data")
    base = make_url("postgresql+psycopg://wellput@/postgres").update_query_dict({"host": str(folder)})

    def made(name: str, template: str = "template0") -> str:
        with engine(base.render_as_string()) as database, database.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT")
            connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
        return base.set(database=name).render_as_string()

    try:
        run(initdb, "-D", data, "-U", "wellput", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        run(pg_ctl, "-D", data, "-w", "-l", str(folder / "log"), "-o", f"-k {folder} -c listen_addresses=", "start")
        yield made
    finally:
        with suppress(RuntimeError):
            run(pg_ctl, "-D", data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(folder)


def _unprivileged() -> pwd.struct_passwd:
    with suppress(KeyError):
        return pwd.getpwnam("postgres")
    return pwd.getpwnam("nobody")
