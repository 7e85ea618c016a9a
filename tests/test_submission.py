"""What is found in a learner's file, byte by byte: their prose, or the reason why there is none. Never an error."""

from __future__ import annotations

import json
import os

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wellput import submission
from wellput.submission import salvage

A, B = "08-empathize-1", "08-empathize-2"
TASKS = [A, B]
PROSE = "Dear Réka, I see how Saturday felt.\nYour son asked."
OTHER = "Dear Gábor, the hall is yours."


def cell(name, source, **more):
    metadata = {"nbgrader": {"grade_id": name}} if name else {}
    return {"cell_type": "code", "metadata": metadata, "outputs": [], "source": source, **more}


def notebook(*cells, **more):
    return json.dumps({"cells": list(cells), "metadata": {}, "nbformat": 4, **more}, ensure_ascii=False)


TEXT = notebook(cell(A, f"%%reply {A}\n{PROSE}"), cell(B, f"%%reply {B}\n{OTHER}"))
BOTH = {A: PROSE, B: OTHER}
WHERE_B_IS = TEXT.encode().index(OTHER.encode())

ENCODED = {
    "a byte order mark": ("utf-8-sig", ""),
    "UTF-16": ("utf-16", "not in UTF-8 but utf-16."),
    "UTF-16 without a mark": ("utf-16-le", "not in UTF-8 but utf-16-le."),
    "UTF-16 the other way": ("utf-16-be", "not in UTF-8 but utf-16-be."),
    "UTF-32": ("utf-32", "not in UTF-8 but utf-32."),
    "Latin-1": ("latin-1", "not in UTF-8 but cp1252."),
}


@pytest.mark.parametrize("name", ENCODED)
def test_any_encoding_is_read_and_told(name):
    encoding, note = ENCODED[name]
    found = salvage(TEXT.encode(encoding), TASKS)
    assert (found.replies, found.set_aside) == (BOTH, "")
    assert note in found.notes.get(A, "")
    assert bool(note) == bool(found.notes)


READ_IN_FULL = {
    "a number too long for Python": TEXT[:-1] + f', "x": {"9" * 10_000}}}',
    "brackets too deep for Python": TEXT[:-1] + f', "x": {"[" * 100_000}',
    "deep brackets in front": '{"x": ' + "[" * 100_000 + "," + TEXT[1:],
    "a list around it": f"[{TEXT}]",
    "a NUL": TEXT.replace("Dear", "\\u0000Dear"),
    "no end": TEXT[: TEXT.rindex(OTHER) + len(OTHER)],
    "sources that are nested": notebook(cell(A, [[f"%%reply {A}\n", PROSE]]), cell(B, OTHER)),
    "control characters, bare": TEXT.replace("Dear", "\x07Dear").replace("metadata", "meta\ndata", 1),
    "cells, and first none": '{"cells": [], ' + TEXT[1:],
    "things that are no cells": notebook(3, None, [], cell(A, PROSE), {"source": {}}, cell(B, OTHER)),
}


@pytest.mark.parametrize("name", READ_IN_FULL)
def test_prose_is_read_in_spite_of(name):
    found = salvage(READ_IN_FULL[name].encode(), TASKS)
    assert {task: reply.strip("\x07") for task, reply in found.replies.items()} == BOTH
    assert found.set_aside == ""


SET_ASIDE = {
    "nothing": b"",
    "null": b"null",
    "a number": b"3",
    "binary": bytes(range(256)) * 40,
    "random NULs": b"\0" * 1000,
    "a picture": b"\x89PNG\r\n\x1a\n" + b"\xff" * 100,
    "cells that are a number": b'{"cells": 3}',
    "no cells": notebook().encode(),
    "another's cells": notebook(cell("mine", "x = 1")).encode(),
    "sources that are numbers": notebook(cell(A, 3), cell(B, [None, {}])).encode(),
    "half a byte order mark": b"\xef\xbb",
    "half a UTF-16 character": b"\xff\xfe{",
    "cells, and then none": (TEXT[:-1] + ', "cells": []}').encode(),
}


@pytest.mark.parametrize("name", SET_ASIDE)
def test_what_holds_no_reply_is_set_aside(name):
    found = salvage(SET_ASIDE[name], TASKS)
    assert found.replies == {}
    assert "It holds no reply to a task of this assignment." in found.set_aside


@pytest.mark.parametrize("kept", range(len(OTHER)))
def test_a_file_cut_in_a_reply_gives_that_reply_as_far_as_it_goes(kept):
    found = salvage(TEXT.encode()[: WHERE_B_IS + len(OTHER[:kept].encode())], TASKS)
    assert found.replies == {A: PROSE, B: OTHER[:kept].strip()}
    assert "no sound notebook" in found.notes[A]


def test_of_a_broken_file_it_is_told_which_reply_may_have_been_lost():
    found = salvage(TEXT.encode()[: TEXT.encode().index(f"%%reply {B}".encode())], TASKS)
    assert found.replies == {A: PROSE}
    assert found.notes[B] == "The file is no sound notebook; a reply to this may have been in what is missing."


def test_a_reply_that_was_left_empty_in_a_sound_file_is_not_called_lost():
    for encoding in ("utf-8", "utf-16"):
        found = salvage(notebook(cell(A, PROSE), cell(B, f"%%reply {B}\n")).encode(encoding), TASKS)
        assert B not in found.notes


@pytest.mark.parametrize("tail", [b"\xc5", b"\\", b"\\u", b"\\u01", b"\\ud83d\\ud", b"\\\\", b'\\"'])
def test_half_a_character_at_the_end_spoils_nothing_before_it(tail):
    found = salvage(TEXT.encode()[: WHERE_B_IS + 10] + tail, TASKS)
    assert found.replies[A] == PROSE
    assert found.replies[B].startswith(OTHER[:9])


def test_one_damaged_byte_leaves_the_accents_as_they_are():
    found = salvage(TEXT.encode().replace(b"Saturday", b"Saturda\xff"), TASKS)
    assert found.replies[A] == PROSE.replace("Saturday", "Saturda\ufffd")
    assert found.notes[A] == "Some characters of the file could not be read."


def test_a_damaged_file_in_another_encoding_is_read_in_that_encoding():
    raw = notebook(cell(A, "Dear you. I see.")).encode("utf-16-le").replace(b"y\0o\0u\0", b"\0\xd8o\0u\0")
    assert salvage(raw, TASKS).replies == {A: "Dear \ufffdou. I see."}


def test_merged_cells_come_apart_at_their_first_lines():
    merged = cell(A, f"%%reply {A}\n{PROSE}\n\n%%reply {B}\n{OTHER}")
    assert salvage(notebook(merged).encode(), TASKS).replies == BOTH


def test_a_line_with_the_cells_own_task_or_an_unknown_one_is_prose():
    for name in (A, "99-nothing-1"):
        text = f"{PROSE}\n%%reply {name}\nMore."
        assert salvage(notebook(cell(A, text)).encode(), TASKS).replies == {A: text}


def test_of_two_cells_for_a_reply_the_first_with_words_counts():
    cells = [cell(A, f"%%reply {A}\n"), cell(A, f"%%reply {A}\n{PROSE}"), cell("", f"%%reply {A}\nAnother.")]
    found = salvage(notebook(*cells).encode(), TASKS)
    assert found.replies == {A: PROSE}
    assert found.notes[A] == "2 cells hold a reply to this; the first was read."


# Each took minutes once, or would have taken hours: what was read grew with the square of the file.
SLOW = {
    "strings that break off": b'"source":["\\q' * 60_000,
    "strings with bare line breaks": b'"source":["\n' * 60_000,
    "lists in lists": b'"source":[[[[' * 60_000,
    "tables in lists": b'"source":[{' * 60_000,
    "grade ids": b'"grade_id":"\\"' * 60_000 + b'"source":"',
    "brackets": b"[" * 1_000_000,
    "backslashes": b'"source":"' + b"\\" * 1_000_001,
    "gaps": (b'"source"' + b" " * 1000) * 1000,
    "cells for one reply": notebook(*[cell(A, "a")] * 20_000).encode(),
    "first lines for one reply": notebook(cell(A, f"%%reply {B}\n%%reply {A}\n" * 20_000)).encode(),
}


@pytest.mark.parametrize("name", SLOW)
def test_no_file_keeps_a_grader_waiting(name):
    assert set(salvage(SLOW[name], TASKS).replies) <= {A, B}


PIECES = st.sampled_from(
    [
        *('"source":', '"grade_id":', '"cells":', "[", "]", "{", "}", '"', ",", "\n", "\0", "a", "ő"),
        *("\\", "\\u", "\\ud83d", f'"{A}"', f"%%reply {B}\\n"),
    ]
).map(str.encode)
BYTES = st.one_of(st.binary(max_size=400), st.lists(PIECES | st.binary(max_size=2), max_size=40).map(b"".join))


def is_sound(found):
    """Replies to the tasks, or the reason why there are none, in text that a file and a database take."""
    for text in (*found.replies.values(), *found.notes.values(), found.set_aside):
        text.encode("utf-8")
    return set(found.replies) <= set(TASKS) and bool(found.set_aside) != bool(found.replies)


@given(BYTES)
@example(b'"grade_id":"08-empathize-1","source":"\\ud83d\\ud83d')
@example('"source":["\\u٣٣٣٣'.encode())
def test_any_bytes_give_replies_or_a_reason(raw):
    assert is_sound(salvage(raw, TASKS))


@given(st.data())
def test_a_notebook_cut_or_damaged_anywhere_is_read(data):
    raw = TEXT.encode(data.draw(st.sampled_from(["utf-8", "utf-16", "utf-32-be", "latin-1"])))
    at = data.draw(st.integers(0, len(raw)))
    assert is_sound(salvage(raw[:at] + data.draw(st.binary(max_size=3)) + raw[at + 1 :], TASKS))
    assert is_sound(salvage(raw[:at] + data.draw(st.binary(max_size=3)), TASKS))


NO_FILES = {
    "link": lambda path: path.symlink_to("/etc/passwd"),
    "dangling link": lambda path: path.symlink_to("nowhere"),
    "link to itself": lambda path: path.symlink_to(path),
    "pipe": os.mkfifo,
    "folder": lambda path: path.mkdir(),
    "nothing": lambda _: None,
}


@pytest.mark.parametrize("name", NO_FILES)
def test_what_is_no_ordinary_file_is_set_aside_and_not_opened(name, tmp_path):
    path = tmp_path / "x.ipynb"
    NO_FILES[name](path)
    found = submission.read(path, TASKS)
    assert found.replies == {}
    assert found.set_aside.startswith("The file can't be read: ")


@pytest.mark.parametrize("depth", [1, 2])
def test_a_folder_that_is_a_link_is_not_followed(depth, tmp_path):
    there = tmp_path / "honest" / "08-empathize"
    there.mkdir(parents=True)
    (there / "x.ipynb").write_text(TEXT, "utf-8")
    link = tmp_path / "other" / ("08-empathize" if depth == 1 else "")
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(there if depth == 1 else there.parent)
    assert "link" in submission.read(tmp_path / "other" / "08-empathize" / "x.ipynb", TASKS).set_aside
    assert submission.read(there / "x.ipynb", TASKS).replies == BOTH


def test_a_file_over_the_limit_is_read_as_far_as_the_limit(tmp_path, monkeypatch):
    path = tmp_path / "x.ipynb"
    path.write_text(TEXT[:-1] + f', "x": "{"ő" * 500}"}}', "utf-8")
    for limit in (len(TEXT) + 100, len(TEXT) + 101):  # one of them within a character
        monkeypatch.setattr(submission, "MOST_BYTES", limit)
        found = submission.read(path, TASKS)
        assert found.replies == BOTH
        assert found.notes[A].startswith("The file is too large; only its beginning was read.")
