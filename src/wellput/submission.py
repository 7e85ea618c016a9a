"""What a learner's file says: their prose, task by task, and nothing else of it.

A submission may be broken or hostile. It is read as bytes, up to a limit, never followed if it is a link, never run.
Of a notebook that is no sound JSON, the cells that can still be made out are taken.
"""

from __future__ import annotations

import codecs
import json
import os
import re
import stat
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from wellput import data

# Notebooks are small; one with a picture or two in its outputs has a few MB. What stands behind this is not read.
MOST_BYTES = 16_000_000

_MAGIC = re.compile(r"\A\s*%{1,2}[ \t]*(?P<word>\S*)(?:[ \t]+(?P<task>[\w.-]+))?[^\n]*(?:\n|\Z)")
_MARKER = re.compile(r"(?m)^[ \t]*### (?:BEGIN|END) SOLUTION[ \t]*(?:\n|\Z)")
_REPLY_LINE = re.compile(r"(?m)^%%reply[ \t]+(?P<task>[\w.-]+)[ \t]*$")
_SOURCE = re.compile(r'"source"\s*:\s*(?=[\["])')
_GRADE_ID = re.compile(r'"grade_id"\s*:\s*(?=")')
# A string of JSON, closed or not. Nothing in it is tried twice, so that no file makes it slow.
_STRING = re.compile(r'[\s,\[]*"(?P<written>(?:[^"\\]++|\\.)*+)', re.DOTALL)
_ESCAPE = re.compile(r'(\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))|\\(?:u[0-9a-fA-F]{0,3}\Z)?')
_NOT_UTF8 = "The file was not in UTF-8 but {}."
_BROKEN = "The file is no sound notebook; what is left of it was read."
_LOST = "The file is no sound notebook; a reply to this may have been in what is missing."
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f\ufffd]")


class Submission(NamedTuple):
    """What a file came to.

    `replies` by task; `notes`, by task, on how a reply was found where that was odd, or why one may have been lost;
    `set_aside`, why nothing was to be had from the file, or empty.
    """

    replies: dict[str, str]
    notes: dict[str, str]
    set_aside: str = ""


class _Cell(NamedTuple):
    """What counts of a cell: its text and the names that it goes by, which may be empty."""

    source: str
    grade_id: str
    id: str


def reply_text(source: str) -> str:
    """The prose in a reply cell: without the magic's line, an instructor's solution marks and the untouched stub."""
    prose = _MARKER.sub("", _MAGIC.sub("", source, count=1))
    stubs = {data.words(language)["reply"]["stub"] for language in data.languages()}
    return "\n".join(line for line in prose.split("\n") if line.strip() not in stubs).strip()


def task_named(source: str) -> str:
    """The task that a cell's first line names, or an empty string."""
    match = _MAGIC.match(source)
    return (match["task"] or "") if match else ""


def has_magic(source: str) -> bool:
    """Does the cell begin with the line of a magic, spelt right or not?"""
    return bool(_MAGIC.match(source))


def read(path: Path, tasks: Collection[str]) -> Submission:
    """A learner's replies to these tasks, out of the notebook at `path`.

    Never raises on what the file holds: what can't be read is set aside with the reason.
    """
    try:
        raw, whole = _bytes(path)
    except OSError as error:
        return Submission({}, {}, f"The file can't be read: {error.strerror or error}.")
    return salvage(raw, tasks) if whole else salvage(raw, tasks, "The file is too large; only its beginning was read.")


def salvage(raw: bytes, tasks: Collection[str], note: str = "") -> Submission:
    """A learner's replies to these tasks, out of a notebook's bytes; `note` is added to each reply's."""
    text, note_on_text = _decoded(raw)
    broken = False
    try:
        cells = list(_cells(json.loads(text, strict=False)))
    except (ValueError, RecursionError):
        cells = [cell for cell in _fragments(text) if cell.source]
        broken = True
    said = (note, note_on_text, _BROKEN if broken else None)
    found = _sorted_out(cells, tasks)
    if not found.replies:
        return found._replace(set_aside=_together(*said, "It holds no reply to a task of this assignment."))
    notes = {name: _together(*said, found.notes.get(name)) for name, reply in found.replies.items() if reply}
    lost = {name: _together(note, note_on_text, _LOST) for name in tasks if broken and name not in notes}
    return found._replace(notes={name: told for name, told in (notes | lost).items() if told})


def _together(*said: str | None) -> str:
    return " ".join(filter(None, said))


def _bytes(path: Path) -> tuple[bytes, bool]:
    """The file's first bytes, and whether they are all; raises `OSError` for what is no ordinary file."""
    # Its folder, or the learner's, may as well lead to somebody else's.
    if any(map(Path.is_symlink, (path, *path.parents[:2]))):
        raise OSError(0, "it is a link to another file")
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(0, "it is no ordinary file")
    # It may have changed since, so what is opened is asked again.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(0, "it is no ordinary file")
        raw = file.read(MOST_BYTES + 1)
    return raw[:MOST_BYTES], len(raw) <= MOST_BYTES


def _decoded(raw: bytes) -> tuple[str, str]:
    """The text, and a note if it had to be guessed at. A character that the file's end cuts in two is left off."""
    encoding = json.detect_encoding(raw)
    decoder = codecs.getincrementaldecoder(encoding)
    try:
        return decoder().decode(raw), "" if encoding.startswith("utf-8") else _NOT_UTF8.format(encoding)
    except UnicodeDecodeError:
        text = decoder("replace").decode(raw)
    if encoding == "utf-8" and not _BEYOND_ASCII.search(text):
        # No accent in it is written as UTF-8, so the bytes that are not are no damage but another way of writing.
        with suppress(UnicodeDecodeError):
            return raw.decode("cp1252"), _NOT_UTF8.format("cp1252")
    return text, "Some characters of the file could not be read."


def _cells(notebook: Any) -> Iterator[_Cell]:
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise ValueError("no cells")  # noqa: TRY004 (the caller takes it as it takes broken JSON)
    for cell in cells:
        if not isinstance(cell, dict):
            continue
        metadata = cell.get("metadata")
        nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
        grade_id = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
        yield _Cell(_joined(cell.get("source", "")), _named(grade_id), _named(cell.get("id")))


def _fragments(text: str) -> Iterator[_Cell]:
    """The cells of a notebook whose JSON is broken: each source, with the last grade id named before it."""
    since = 0
    for match in _SOURCE.finditer(text):
        grade_ids = [m.end() for m in _GRADE_ID.finditer(text, since, match.start())]
        since = match.end()
        grade_id = next(_strings(text, grade_ids[-1])) if grade_ids else ""
        is_list = text[since] == "["
        strings = _strings(text, since + is_list)
        yield _Cell(_joined(list(strings) if is_list else next(strings)), grade_id, "")


def _strings(text: str, at: int) -> Iterator[str]:
    """The strings that stand one behind another; one that breaks off as far as it goes, escapes that are none bare."""
    while match := _STRING.match(text, at):
        at = match.end() + 1
        written = _ESCAPE.sub(r"\1", match["written"])
        yield json.loads(f'"{written}"', strict=False)


def _joined(source: Any) -> str:
    lines = source if isinstance(source, list) else [source]
    if not all(isinstance(line, str) for line in lines):
        raise ValueError("no text")
    # JSON can hold halves of characters and the one of number 0, which no file or database takes.
    return "".join(lines).encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def _named(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _sorted_out(cells: list[_Cell], tasks: Collection[str]) -> Submission:
    """Each reply to its task: by grade id, else by the magic's line, else by the cell's id.

    Of several cells for one task the first that holds words counts. One without a magic's line right behind it, of
    the same name, is its second half: somebody split the cell.
    """
    found: dict[str, list[list[str]]] = {}  # of each task the replies, of each reply the parts
    before = ""
    for name, source in (part for cell in cells for part in _parts(cell, tasks)):
        if name:
            prose = reply_text(source)
            if name == before and not has_magic(source) and found[name][-1] != [""]:
                found[name][-1].append(prose)
            else:
                found.setdefault(name, []).append([prose])
        before = name
    replies, notes = {}, {}
    for name, several in found.items():
        filled = [parts for parts in ([p for p in parts if p] for parts in several) if parts]
        replies[name] = "\n\n".join(filled[0]) if filled else ""
        if len(filled) > 1:
            notes[name] = f"{len(filled)} cells hold a reply to this; the first was read."
        elif filled and len(filled[0]) > 1:
            notes[name] = "The reply was split over several cells; they were put together."
    return Submission(replies, notes)


def _parts(cell: _Cell, tasks: Collection[str]) -> Iterator[tuple[str, str]]:
    """The replies in a cell, each with its task or an empty string: several if cells were merged into one."""
    name = next((n for n in (cell.grade_id, task_named(cell.source), cell.id) if n in tasks), "")
    begun = 0
    for match in _REPLY_LINE.finditer(cell.source):
        if match.start() and match["task"] in tasks and match["task"] != name:
            yield name, cell.source[begun : match.start()]
            name, begun = match["task"], match.start()
    yield name, cell.source[begun:]
