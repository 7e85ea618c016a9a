"""The course's notebooks as files: the form they are kept in, and which of their cells may run when one is opened.

For authors, in the repository: `python -m wellput.notebooks --write` puts the notebooks into that form and renews the
list of cells; `--check` says what is out of step. See `lab/static/remoteEntry.js` for what reads the list.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from wellput import data
from wellput.errors import DataError

MANIFEST = Path(__file__).parent / "lab" / "static" / "manifest.json"
MOST_LINES = 3
# A cell with this tag keeps its code in sight and waits for the learner to run it.
BY_HAND = "by-hand"

KERNEL = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
_FOLDERS = ("course", "datasets", "docs", "solutions")  # what lies in a folder of solutions/ is not among them
_OUT_OF_STEP = "not as kept; run: python -m wellput.notebooks --write"
_CELL_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")

Notebook = dict[str, Any]


class Problem(NamedTuple):
    """What is wrong, and where: a file, and a cell of it counted from 1 (0: the file as a whole)."""

    file: str
    cell: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}: cell {self.cell}: {self.what}" if self.cell else f"{self.file}: {self.what}"


def read(path: Path) -> Notebook:
    """A notebook as its JSON holds it.

    Raises
    ------
    DataError
        If the file is no notebook of format 4.
    """
    try:
        notebook = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise DataError(path, "", f"can't be read ({error.strerror})") from error
    except json.JSONDecodeError as error:
        raise DataError(path, f"line {error.lineno}", f"expected JSON ({error.msg})") from error
    except ValueError as error:
        raise DataError(path, "", "expected text in UTF-8") from error
    if not isinstance(notebook, dict) or notebook.get("nbformat") != 4:  # noqa: PLR2004 (notebooks of today)
        raise DataError(path, "nbformat", "expected a notebook of format 4")
    cells = notebook.get("cells")
    if not isinstance(cells, list) or not all(isinstance(cell, dict) and "cell_type" in cell for cell in cells):
        raise DataError(path, "cells", "expected a list of cells, each with its cell_type")
    return notebook


def with_texts(notebook: Notebook) -> Notebook:
    """The notebook with each cell's source as one string; a file may hold it as lines."""
    return {**notebook, "cells": [{**cell, "source": "".join(cell["source"])} for cell in notebook["cells"]]}


def written(notebook: Notebook) -> str:
    """The text of a notebook's file, the way JupyterLab writes it."""
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def normalise(notebook: Notebook) -> Notebook:
    """The notebook without what running leaves behind: what is left changes only when its content does.

    Outputs, counts, widget state and stray metadata go; a cell keeps its id if that is sound and its own, else gets one
    from its position; learners can neither edit nor delete a cell, unless it is theirs to run.
    """
    ids: set[str] = set()
    cells = []
    for position, cell in enumerate(notebook["cells"]):
        name = cell.get("id")
        if not isinstance(name, str) or not _CELL_ID.fullmatch(name) or name in ids:
            name = next(n for n in _names(position) if n not in ids)
        ids.add(name)
        cells.append(_normal_cell(cell, name))
    return {"cells": cells, "metadata": KERNEL, "nbformat": 4, "nbformat_minor": 5}


def _names(position: int) -> Iterator[str]:
    yield f"c{position:02}"
    yield from (f"c{position:02}-{n}" for n in range(2, 1000))


def _normal_cell(cell: Notebook, name: str) -> Notebook:
    metadata: Notebook = {} if _by_hand(cell) else {"deletable": False, "editable": False}
    if tags := cell.get("metadata", {}).get("tags"):
        metadata["tags"] = tags
    normal = {
        "cell_type": cell["cell_type"],
        "id": name,
        "metadata": metadata,
        "source": _source(cell).splitlines(keepends=True),
    }
    if cell["cell_type"] == "code":
        normal |= {"execution_count": None, "outputs": []}
    elif cell.get("attachments"):
        normal["attachments"] = cell["attachments"]
    return normal


def cells_that_run(notebook: Notebook) -> list[str]:
    """The sources of the code cells that may run when the notebook is opened, in order.

    In a graded notebook that is the cell that sets it up: its replies are the learner's to run, and its criteria are
    for grading.
    """
    return [_source(cell) for cell in notebook["cells"] if cell["cell_type"] == "code" and _may_run(cell)]


def _may_run(cell: Notebook) -> bool:
    graded = cell["metadata"].get("nbgrader", {})
    return not (_by_hand(cell) or graded.get("grade") or graded.get("solution"))


def cells_that_hide(notebook: Notebook) -> list[str]:
    """The sources of a graded notebook's criteria, which are out of a learner's sight and don't run by themselves."""
    graded = [(cell, cell["metadata"].get("nbgrader", {})) for cell in notebook["cells"]]
    return [_source(cell) for cell, about in graded if about.get("grade") and not about.get("solution")]


def manifest(paths: Iterable[Path]) -> dict[str, Any]:
    """Every such source of these notebooks, once, sorted: those that ``run``, and those that only ``hide``.

    With them go the words that the opener puts on the page.

    Raises
    ------
    DataError
        If a file is no notebook.
    """
    notebooks = [read(path) for path in paths]
    lists = {"hide": cells_that_hide, "run": cells_that_run}
    sources = {name: sorted({s for n in notebooks for s in found(n)}) for name, found in lists.items()}
    return {**sources, "words": data.words()["opener"]}


def check(paths: Iterable[Path]) -> list[Problem]:
    """What is wrong with these notebooks: the form they are kept in, and what their code cells do."""
    return [problem for path in paths for problem in _check(path)]


def _check(path: Path) -> Iterator[Problem]:
    try:
        notebook = read(path)
    except DataError as error:
        yield Problem(error.file, 0, f"{error.field}: {error.expected}" if error.field else error.expected)
        return
    normal = normalise(notebook)
    sound = True
    for number, (cell, kept) in enumerate(zip(notebook["cells"], normal["cells"], strict=True), 1):
        if fields := sorted(field for field in kept | cell if cell.get(field) != kept.get(field)):
            sound = False
            yield Problem(str(path), number, f"{', '.join(fields)} {_OUT_OF_STEP}")
    yield from _unfit(path, notebook)
    if sound and path.read_text("utf-8") != written(normal):
        yield Problem(str(path), 0, f"metadata or layout {_OUT_OF_STEP}")


def _unfit(path: Path, notebook: Notebook) -> Iterator[Problem]:
    """Cells that would run by themselves and must not."""
    for number, cell in enumerate(notebook["cells"], 1):
        if cell["cell_type"] == "code" and _may_run(cell):
            yield from (Problem(str(path), number, what) for what in _faults(_source(cell)))


def _faults(source: str) -> Iterator[str]:
    """Why a cell must not run by itself: anyone's notebook may hold a copy of it, in any order and any company."""
    try:
        body = ast.parse(source).body
    except SyntaxError as error:
        yield f"not Python: {error.msg} (line {error.lineno})"
        return
    if sum(bool(line.strip()) for line in source.splitlines()) > MOST_LINES:
        yield f"more than {MOST_LINES} lines"
    names: set[str] = set()
    for part in body:
        if imported := _imported(part):
            names |= imported
        elif not (isinstance(part, ast.Expr) and _is_call(part.value, names)):
            yield f"line {part.lineno}: does more than import from wellput and call that with plain values"


def _imported(part: ast.stmt) -> set[str]:
    """The names that an import of Well Put makes; none if it is something else."""
    if isinstance(part, ast.ImportFrom):
        modules = [part.module or "."] if not part.level else ["."]
    elif isinstance(part, ast.Import):
        modules = [alias.name for alias in part.names]
    else:
        return set()
    if any(module.partition(".")[0] != "wellput" for module in modules):
        return set()
    return {alias.asname or alias.name.partition(".")[0] for alias in part.names}


def _is_call(value: ast.expr, names: set[str]) -> bool:
    if not isinstance(value, ast.Call) or not all(map(_is_plain, [*value.args, *(k.value for k in value.keywords)])):
        return False
    called = value.func
    while isinstance(called, ast.Attribute):
        called = called.value
    return called.id in names if isinstance(called, ast.Name) else _is_call(called, names)


def _is_plain(value: ast.expr) -> bool:
    try:
        ast.literal_eval(value)
    except ValueError:
        return False
    return True


def _source(cell: Notebook) -> str:
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def _by_hand(cell: Notebook) -> bool:
    return BY_HAND in cell.get("metadata", {}).get("tags", [])


def main(argv: list[str] | None = None) -> int:
    """Check the notebooks of a folder, or write them and the manifest as they should be; 1 if something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m wellput.notebooks", description=__doc__)
    parser.add_argument(
        "folder", nargs="?", type=Path, default=Path(), help="what holds course/ and datasets/; default: this one"
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--check", action="store_true", help="say what is out of step")
    what.add_argument("--write", action="store_true", help="put it into step")
    options = parser.parse_args(argv)
    paths = sorted(p for folder in _FOLDERS for p in options.folder.glob(f"{folder}/*.ipynb"))
    graded = sorted(options.folder.glob("exercises/*/*.ipynb"))  # their form is the business of wellput.assignments
    try:
        if options.write:
            for path in paths:
                path.write_text(written(normalise(read(path))), "utf-8")
            MANIFEST.write_text(json.dumps(manifest(paths + graded), ensure_ascii=False, indent=1) + "\n", "utf-8")
        problems = check(paths)
        problems += [problem for path in graded for problem in _unfit(path, read(path))]
        if not problems and json.loads(MANIFEST.read_text("utf-8")) != manifest(paths + graded):
            problems.append(Problem(str(MANIFEST), 0, _OUT_OF_STEP))
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    if not paths:
        problems = [Problem(str(options.folder), 0, "holds no notebook")]
    print("\n".join(map(str, problems)) if problems else f"{len(paths)} notebooks hold.")
    return int(bool(problems))


if __name__ == "__main__":
    raise SystemExit(main())
