"""A room of invented learners, to see the cohort notebook at work before there is a room."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from wellput import assignments, batch, tasks
from wellput.errors import WellPutError
from wellput.notebooks import read, written

MODULE = "08-empathize"

_CONFIG = "from wellput import nbgrader_steps\n\nnbgrader_steps.configure(get_config())\n"
_DUE = "2026-03-01 12:00:00 UTC"
_LATE = "2026-03-01 17:30:00 UTC"
# Invented; two for each kind of reply that a task is labelled with.
_NAMES = (
    *("amara.osei", "bela.novak", "chidi.eze", "dora.lind", "emil.sand", "fatou.diop", "goran.ilic", "hana.mori"),
    *("ines.prat", "jonas.beck", "kamala.rao", "luca.serra", "mira.toth", "niko.vale", "olga.petrov", "pavel.cerny"),
    *("quinn.adair", "rosa.leal", "sami.haddad", "tuva.berg", "uma.nair", "viktor.holm", "wanja.kiptoo", "yusuf.kaya"),
)
_NOT_IN, _UNGRADED = "yusuf.kaya", "wanja.kiptoo"


def demonstration(folder: Path | str = "") -> Path:
    """Make a course with 24 invented learners and the replies that tasks are labelled with, and grade it.

    Parameters
    ----------
    folder : Path or str, optional
        Where to; by default a new folder among the system's temporary ones.

    Returns
    -------
    Path
        The course's folder, for `read`. One learner handed in nothing, one is not graded, two are late.

    Raises
    ------
    WellPutError
        If nbgrader can't make the assignment; the message holds what it said.
    """
    root = Path(folder) if folder else Path(tempfile.mkdtemp(prefix="wellput-room-"))
    source = root / "solutions" / MODULE
    source.mkdir(parents=True)
    (root / batch.CONFIG).write_text(_CONFIG, "utf-8")
    (source / f"{MODULE}.ipynb").write_text(written(assignments.source(MODULE)), "utf-8")
    _nbgrader(root, "generate_assignment", MODULE)
    _nbgrader(root, "db", "assignment", "add", MODULE, f"--duedate={_DUE}")
    for place, student in enumerate(_NAMES):
        if student not in (_UNGRADED, _NOT_IN):
            _hand_in(root, student, place)
    _nbgrader(root, "db", "student", "add", _NOT_IN)
    list(batch.grade(root))
    _hand_in(root, _UNGRADED, _NAMES.index(_UNGRADED))
    return root


def _hand_in(root: Path, student: str, place: int) -> None:
    """Hand in replies of one kind; the second dozen the last ones of it, and of the next kind for the last task."""
    notebook = read(root / "exercises" / MODULE / f"{MODULE}.ipynb")
    texts = {}
    *_, last = found = tasks.of_module(MODULE)
    is_second = place >= len(tasks.KINDS)
    for task in found:
        kind = tasks.KINDS[(place + (task is last and is_second)) % len(tasks.KINDS)]
        of_kind = [reply["text"] for reply in task["reply"] if reply["kind"] == kind]
        texts[task["id"]] = of_kind[-1 if is_second else 0]
    for cell in notebook["cells"]:
        if cell["id"] in texts:
            cell["source"] = f"%%reply {cell['id']}\n{texts[cell['id']]}"
    folder = root / "submitted" / student / MODULE
    folder.mkdir(parents=True)
    (folder / f"{MODULE}.ipynb").write_text(json.dumps(notebook), "utf-8")
    (folder / "timestamp.txt").write_text(_LATE if place in (3, 14) else _DUE, "utf-8")


def _nbgrader(root: Path, *command: str) -> None:
    done = subprocess.run(  # noqa: S603 (our own Python, our own words)
        [sys.executable, "-m", "nbgrader", *command], cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise WellPutError(f"nbgrader could not {' '.join(command)}: {done.stderr.strip()[-2000:]}")
