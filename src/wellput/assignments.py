"""The graded notebooks: written from the tasks' data, and released for learners by nbgrader.

For authors, in the repository: `python -m wellput.assignments --write` writes `solutions/` from `datasets/tasks/`, lets
nbgrader's own command make `exercises/` of it, and keeps both in a form that changes only when their content does;
`--check` says what is out of step.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from wellput import content, data, tasks
from wellput.content import Table
from wellput.errors import WellPutError
from wellput.notebooks import KERNEL, Notebook, read, written
from wellput.page import person
from wellput.reply import MAGIC

SOURCE, RELEASE = "solutions", "exercises"
CONFIG = "nbgrader_config.py"
_NBGRADER_SCHEMA = 3


def source(module: str) -> Notebook:
    """The instructor's notebook of a module's tasks: a model answer stands where the learner's reply will."""
    words = data.words()["task"]
    found = tasks.of_module(module)
    title = words["title"].format(module=content.modules()[module]["title"])
    course = f"../../course/{module}.ipynb"
    cells = [
        _markdown("head", f"# {title}\n\n{words['intro'].strip().format(course=course)}"),
        _code("setup", f'from wellput.reply import begin\n\nbegin("{module}")', locked=True),
    ]
    for number, task in enumerate(found, 1):
        cells += _task_cells(number, task)
    cells.append(_markdown("foot", words["outro"].strip().format(course=course)))
    return {"cells": cells, "metadata": KERNEL, "nbformat": 4, "nbformat_minor": 5}


def _task_cells(number: int, task: Table) -> list[Notebook]:
    name = task["id"]
    model = task["model"][0]["text"].strip()
    reply = f"%%{MAGIC} {name}\n### BEGIN SOLUTION\n{model}\n### END SOLUTION"
    return [
        _markdown(f"{name}-message", _task_markdown(number, task)),
        _code(name, reply, solution=True),
        *(
            _code(f"{name}-{c['id']}", f'criterion("{name}", "{c["id"]}")', points=c["points"], locked=True)
            for c in task["criterion"]
        ),
    ]


def _task_markdown(number: int, task: Table) -> str:
    words = data.words()["task"]
    who = person(f"**{_plain(task['client'])}**", _plain(task["role"]), _plain(task["at"]))
    parts = [f"## {number}. {_plain(task['title'])}", f"{who}\n\n{_quoted(task['said'])}"]
    parts.append(f"**{words['known']}:** {_plain(task['known'])}")
    if "draft" in task:
        parts.append(f"**{words['draft']}:**\n\n{_quoted(task['draft'])}")
    parts.append(f"**{words['task']}:** {_plain(task['ask'])}")
    criteria = "\n".join(
        f"- **{_plain(c['name'])}** ({_points(c['points'])}): {_plain(c['says'])}" for c in task["criterion"]
    )
    parts.append(f"**{words['criteria']}:**\n\n{criteria}")
    return "\n\n".join(parts)


def _points(points: int) -> str:
    return str(data.words()["task"]["point" if points == 1 else "points"].format(n=points))


def _plain(text: str) -> str:
    """Text that Markdown and MathJax leave as it is."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|$~" else c for c in " ".join(text.split()))


def _quoted(text: str) -> str:
    paragraphs = text.strip().split("\n\n")
    return "\n>\n".join("> " + "  \n> ".join(map(_plain, paragraph.split("\n"))) for paragraph in paragraphs)


def _markdown(name: str, text: str) -> Notebook:
    metadata = {"deletable": False, "editable": False}
    return {"cell_type": "markdown", "id": name, "metadata": metadata, "source": text.splitlines(keepends=True)}


def _code(name: str, text: str, *, points: int = 0, solution: bool = False, locked: bool = False) -> Notebook:
    nbgrader: Table = {
        "grade": bool(points),
        "grade_id": name,
        "locked": locked,
        "schema_version": _NBGRADER_SCHEMA,
        "solution": solution,
        "task": False,
    }
    if points:
        nbgrader["points"] = points
    metadata: Table = {"deletable": False, "nbgrader": nbgrader}
    if locked:
        metadata["editable"] = False
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": metadata,
        "outputs": [],
        "source": text.splitlines(keepends=True),
    }


def released(folder: Path, module: str) -> Notebook:
    """The learner's notebook: what nbgrader's `generate_assignment` makes of the source in `folder`, normalised.

    Raises
    ------
    WellPutError
        If nbgrader is missing or fails; the message holds what it said.
    """
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(folder / SOURCE / module, Path(scratch, SOURCE, module))
        shutil.copy(folder / CONFIG, scratch)
        command = [sys.executable, "-m", "nbgrader", "generate_assignment", module, "--no-db", "--force"]
        done = subprocess.run(command, cwd=scratch, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            raise WellPutError(f"nbgrader could not release {module}: {done.stderr.strip()[-2000:]}")
        notebook = read(Path(scratch, RELEASE, module, f"{module}.ipynb"))
    for cell in notebook["cells"]:
        # nbgrader writes an id of its own where a cell has none, and a kernel's name as it is on this machine.
        cell["id"] = cell["metadata"].get("nbgrader", {}).get("grade_id", cell["id"])
        cell["source"] = "".join(cell["source"]).splitlines(keepends=True)
        for passing in ("execution", "tags"):
            cell["metadata"].pop(passing, None)
    return {**notebook, "metadata": KERNEL, "nbformat": 4, "nbformat_minor": 5}


def out_of_step(folder: Path) -> list[str]:
    """The notebooks under `folder` that are not what their tasks and nbgrader make them, each with what to do."""
    told = "not in step with datasets/tasks; run: python -m wellput.assignments --write"
    out = []
    for module in tasks.modules():
        name = f"{module}/{module}.ipynb"
        for where, made in ((SOURCE, source(module)), (RELEASE, None)):
            path = folder / where / name
            if not path.exists() or path.read_text("utf-8") != written(made or released(folder, module)):
                out.append(f"{where}/{name}: {told}")
    return out


def write(folder: Path) -> None:
    """Write every assignment's source and release under `folder`."""
    for module in tasks.modules():
        for where in (SOURCE, RELEASE):
            path = folder / where / module / f"{module}.ipynb"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(written(source(module) if where == SOURCE else released(folder, module)), "utf-8")


def main(argv: list[str] | None = None) -> int:
    """Check the assignments of a folder, or write them; 1 if something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m wellput.assignments", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="default: this one")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--check", action="store_true", help="say what is out of step")
    what.add_argument("--write", action="store_true", help="put it into step")
    options = parser.parse_args(argv)
    try:
        if options.write:
            write(options.folder)
        problems = out_of_step(options.folder)
    except WellPutError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(problems) if problems else f"{len(tasks.modules())} assignments hold.")
    return int(bool(problems))


if __name__ == "__main__":
    raise SystemExit(main())
