"""Notebooks are kept in one form, and only harmless cells may run by themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput import notebooks
from wellput.errors import DataError

ROOT = Path(__file__).parents[1]
COURSE = [p for folder in ("course", "docs") for p in sorted((ROOT / folder).glob("*.ipynb"))]
GRADED = sorted((ROOT / "exercises").glob("*/*.ipynb"))
CELL = 'from wellput.course import show\n\nshow("welcome")'


def notebook(*cells):
    return {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def code(source=CELL, **more):
    return {"cell_type": "code", "source": source, "metadata": {}, "outputs": [], "execution_count": None, **more}


def save(path, content):
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def kept(path, *cells):
    return save(path, notebooks.written(notebooks.normalise(notebook(*cells))))


def test_the_course_is_kept_in_form_and_its_cells_are_harmless():
    assert COURSE
    assert [str(problem) for problem in notebooks.check(COURSE)] == []


def test_the_list_of_cells_that_run_is_in_step_with_the_course():
    assert json.loads(notebooks.MANIFEST.read_text("utf-8")) == notebooks.manifest(COURSE + GRADED)


def test_of_a_graded_notebook_only_the_cell_that_sets_it_up_runs_and_its_criteria_are_hidden():
    assert GRADED
    for path in GRADED:
        found = notebooks.manifest([path])
        assert found["run"] == [f'from wellput.reply import begin\n\nbegin("{path.stem}")']
        assert found["hide"]
        assert all(source.startswith(f'criterion("{path.stem}-') for source in found["hide"])


def test_what_running_left_behind_is_gone():
    run = code(execution_count=3, outputs=[{"output_type": "stream", "text": "hi"}], metadata={"collapsed": True})
    dirty = notebook(run) | {"metadata": {"widgets": {"state": {}}, "kernelspec": {"name": "my-own"}}}
    clean = notebooks.normalise(dirty)
    assert clean["cells"][0]["outputs"] == []
    assert clean["cells"][0]["execution_count"] is None
    assert clean["cells"][0]["metadata"] == {"deletable": False, "editable": False}
    assert clean["metadata"]["kernelspec"]["name"] == "python3"
    assert "widgets" not in clean["metadata"]


def test_sound_ids_stay_and_others_come_from_the_position():
    given_ids = ["mine", None, "mine", "not sound!", 7]
    cells = notebooks.normalise(notebook(*(code(id=i) for i in given_ids)))["cells"]
    assert [cell["id"] for cell in cells] == ["mine", "c01", "c02", "c03", "c04"]


def test_a_cell_to_run_by_hand_can_be_edited_and_is_not_on_the_list(tmp_path):
    by_hand = code("import pandas", metadata={"tags": ["by-hand"]})
    path = kept(tmp_path / "a.ipynb", by_hand, code())
    assert notebooks.read(path)["cells"][0]["metadata"] == {"tags": ["by-hand"]}
    assert notebooks.manifest([path])["run"] == [CELL]
    assert notebooks.check([path]) == []


cells = st.builds(
    dict,
    cell_type=st.sampled_from(["code", "markdown"]),
    id=st.one_of(st.none(), st.sampled_from(["a", "b", "c00", "c01", "?"])),
    source=st.one_of(st.text(), st.lists(st.text())),
    metadata=st.dictionaries(st.sampled_from(["x", "editable"]), st.booleans()),
)


@given(st.lists(cells))
def test_the_form_is_stable_and_keeps_every_text(some):
    once = notebooks.normalise(notebook(*some))
    assert notebooks.normalise(once) == once
    assert ["".join(cell["source"]) for cell in once["cells"]] == ["".join(cell["source"]) for cell in some]
    assert len({cell["id"] for cell in once["cells"]}) == len(some)


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("import os", "does more than"),
        ("from wellput import course\nimport os", "line 2: does more than"),
        ("from wellputty import x", "does more than"),
        ("from . import wellput", "does more than"),
        ("import wellput, os", "does more than"),
        ('show("welcome")', "does more than"),
        (CELL.replace('"welcome"', "open('x')"), "does more than"),
        (CELL.replace('"welcome"', "[show(i) for i in range(9)]"), "does more than"),
        (CELL + ".x = 1", "does more than"),
        ("from wellput.course import show\nx = show('welcome')", "does more than"),
        ("%load_ext wellput", "not Python"),
        (CELL + "\nshow('a')\nshow('b')", "more than 3 lines"),
    ],
)
def test_a_cell_that_could_do_harm_is_named(tmp_path, source, what):
    path = kept(tmp_path / "a.ipynb", code(), code(source))
    assert any(p.cell == 2 and what in p.what for p in notebooks.check([path]))


@pytest.mark.parametrize(
    "source",
    [
        CELL,
        "import wellput.course\nwellput.course.show('map')",
        "from wellput import course as c\nc.show('map', big=True, at=[1, -2, None])",
        "from wellput.course import patterns\n# a comment\npatterns().plot('week')",
    ],
)
def test_a_cell_that_only_calls_the_course_is_fine(tmp_path, source):
    assert notebooks.check([kept(tmp_path / "a.ipynb", code(source))]) == []


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("{", "line 1: expected JSON"),
        ("[]", "nbformat: expected a notebook of format 4"),
        ({"nbformat": 4}, "cells: expected a list of cells"),
        ({"nbformat": 4, "cells": ["x"]}, "cells: expected a list of cells"),
    ],
)
def test_a_file_that_is_no_notebook_is_named_with_what_was_expected(tmp_path, content, what):
    path = save(tmp_path / "a.ipynb", content)
    (problem,) = notebooks.check([path])
    assert str(problem).startswith(f"{path}: {what}")
    with pytest.raises(DataError, match="expected"):
        notebooks.manifest([path])


def test_text_that_is_not_utf_8_and_a_file_that_is_missing_are_named(tmp_path):
    (tmp_path / "a.ipynb").write_bytes(b"\xff")
    told = [str(problem) for problem in notebooks.check([tmp_path / "a.ipynb", tmp_path / "b.ipynb"])]
    assert "expected text in UTF-8" in told[0]
    assert "can't be read" in told[1]


def test_writing_puts_everything_into_step(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(notebooks, "MANIFEST", save(tmp_path / "manifest.json", []))
    (tmp_path / "course").mkdir()
    path = save(tmp_path / "course" / "a.ipynb", notebook(code(execution_count=1)))
    assert notebooks.main(["--check", str(tmp_path)]) == 1
    assert f"{path}: cell 1: execution_count, id, metadata, source not as kept" in capsys.readouterr().out
    assert notebooks.main(["--write", str(tmp_path)]) == 0
    assert notebooks.main(["--check", str(tmp_path)]) == 0
    assert json.loads(notebooks.MANIFEST.read_text("utf-8"))["run"] == [CELL]
    save(notebooks.MANIFEST, [])
    assert notebooks.main(["--check", str(tmp_path)]) == 1
    assert "manifest.json: not as kept" in capsys.readouterr().out


def test_an_empty_folder_and_a_broken_notebook_are_refused(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(notebooks, "MANIFEST", save(tmp_path / "manifest.json", []))
    assert notebooks.main(["--check", str(tmp_path)]) == 1
    (tmp_path / "course").mkdir()
    save(tmp_path / "course" / "a.ipynb", "{")
    assert notebooks.main(["--write", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert "holds no notebook" in told.out
    assert "expected JSON" in told.err
    assert json.loads(notebooks.MANIFEST.read_text("utf-8")) == []
