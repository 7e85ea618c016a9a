"""The course's notebooks in a folder of the learner's: laid out once, then kept up with the package.

What a learner has written is theirs. A file that they changed and a newer course changes too is copied to
`my-copies/` first; graded tasks keep their replies in the new file as well.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from wellput import __version__, grading, submission
from wellput.errors import DataError, WellPutError
from wellput.notebooks import Notebook, read, with_texts, written

WELCOME = "course/00-welcome.ipynb"
COPIES = "my-copies"
FOR_LEARNERS = ("course", "exercises")
FOR_INSTRUCTORS = ("nbgrader_config.py", "solutions", "docs/teach")
# What this module put into a folder: the version, and of each file what it held then.
_MARK = ".wellput.json"
_INSTALLED = Path(__file__).with_name("shipped")
_REPOSITORY = Path(__file__).parents[2]


class LaidOut(NamedTuple):
    """What was done: files that are new, files brought up to date, and the learner's own, copied before that."""

    new: list[str]
    updated: list[str]
    copied: list[str]


def is_laid_out(folder: Path) -> bool:
    """Was the course in this folder put there by this module? A clone of the repository was not."""
    return (folder / _MARK).is_file()


def lay_out(folder: Path, *, teach: bool = False) -> LaidOut:
    """Put the course into a folder, or bring what lies there up to date; the same again changes nothing.

    Parameters
    ----------
    folder : Path
        Made if it isn't there. What else lies in it is left alone.
    teach : bool
        Whether to add what an instructor needs: solutions, nbgrader's configuration and the guides.

    Returns
    -------
    LaidOut
        Paths from `folder`, with slashes.

    Raises
    ------
    WellPutError
        If the folder can't be written to, or holds a course that was not laid out by this module.
    """
    if folder.resolve() == _root():
        raise WellPutError(f"{folder} is where the course comes from: name another folder.")
    if not is_laid_out(folder) and (folder / WELCOME).exists():
        raise WellPutError(f"{folder} holds a course already, which was not laid out by this command: name another.")
    done = LaidOut([], [], [])
    try:
        before = _mark(folder)
        now = dict(before)
        for path, source in _shipped(FOR_LEARNERS + (FOR_INSTRUCTORS if teach else ())):
            now[path] = _content(source)
            if not _is_settled(folder / path, now[path], before.get(path)):
                _put(source, folder, path, before.get(path), done)
        if now != before or not is_laid_out(folder):
            mark = {"version": __version__, "files": now}
            _write(folder / _MARK, json.dumps(mark, indent=1, sort_keys=True).encode())
    except OSError as error:
        raise WellPutError(
            f"{error.filename or folder} can't be written ({error.strerror}): name a folder of your own."
        ) from error
    return done


def _is_settled(target: Path, wanted: str, laid: str | None) -> bool:
    """Is a file there and up to date, but for what the learner made of it? `laid` is what it held when laid out."""
    return target.exists() and (wanted == laid or wanted == _content(target))


def _put(source: Path, folder: Path, path: str, laid: str | None, done: LaidOut) -> None:
    """Bring one file up to date; `laid` is what it held when it was laid out, None if it never was."""
    target = folder / path
    if not target.exists():
        _write(target, source.read_bytes())
        done.new.append(path)
        return
    raw = source.read_bytes()
    if _content(target) != laid:
        copy = _free(folder / COPIES / f"{dt.datetime.now(dt.UTC):%Y-%m-%d}" / path)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(target, copy)
        done.copied.append(copy.relative_to(folder).as_posix())
        if path.startswith("exercises/"):
            raw = written(_with_replies(read(source), target)).encode()
    _write(target, raw)
    done.updated.append(path)


def _with_replies(new: Notebook, theirs: Path) -> Notebook:
    """A newer notebook of graded tasks with the replies that stand in the learner's."""
    new = with_texts(new)
    tasks = grading.task_cells(new)
    replies = submission.read(theirs, tasks).replies
    for cell in new["cells"]:
        prose = replies.get(cell["metadata"].get("nbgrader", {}).get("grade_id", ""))
        if prose:
            cell["source"] = cell["source"].split("\n", 1)[0] + "\n" + prose
    return new


def _shipped(parts: tuple[str, ...]) -> Iterator[tuple[str, Path]]:
    """Each file that comes with the package: its path in a laid-out folder, and where it is."""
    root = _root()
    for part in parts:
        whole = root / part
        for source in sorted(whole.rglob("*")) if whole.is_dir() else [whole]:
            path = source.relative_to(root)
            if source.is_file() and not any(name.startswith((".", "__")) for name in path.parts):
                yield path.as_posix(), source


def _root() -> Path:
    return _INSTALLED if _INSTALLED.is_dir() else _REPOSITORY


def _mark(folder: Path) -> dict[str, str]:
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        files: dict[Any, Any] = json.loads((folder / _MARK).read_text("utf-8"))["files"]
        return {path: content for path, content in files.items() if isinstance(content, str)}
    return {}


def _content(path: Path) -> str:
    """A hash of what somebody wrote into a file: of a notebook its cells, not their outputs; else all of it."""
    raw = path.read_bytes()
    if path.suffix == ".ipynb":
        with suppress(DataError):
            cells = [[cell["cell_type"], "".join(cell.get("source", ""))] for cell in read(path)["cells"]]
            raw = json.dumps(cells).encode()
    return hashlib.sha256(raw).hexdigest()


def _free(path: Path) -> Path:
    """The path, or the first of its kind with a number that nothing has yet."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free


def _write(target: Path, raw: bytes) -> None:
    """Write a file, whole or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    part.write_bytes(raw)
    part.replace(target)
