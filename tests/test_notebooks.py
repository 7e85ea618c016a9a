import json
from pathlib import Path

import pytest

from wellput import notebooks
from wellput.errors import DataError

COURSE = sorted((Path(__file__).parents[1] / "course").glob("*.ipynb"))


def saved(tmp_path, source, **cell):
    """A notebook file with one cell."""
    path = tmp_path / "one.ipynb"
    whole = {
        "cell_type": "code",
        "id": "a",
        "metadata": {},
        "source": source,
        "outputs": [],
        "execution_count": 1,
        **cell,
    }
    path.write_text(json.dumps({"cells": [whole], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}), "utf-8")
    return path


def test_the_courses_notebooks_are_kept_as_they_should_be():
    assert COURSE
    assert list(map(str, notebooks.check(COURSE))) == []


def test_the_list_of_cells_that_run_on_opening_is_in_step():
    assert json.loads(notebooks.MANIFEST.read_text("utf-8")) == notebooks.manifest(COURSE)


@pytest.mark.parametrize(
    "source",
    [
        "import os",
        "from wellput.course import show\n\nshow(open('x').read())",
        "from wellput.course import show\n\nshow('a').b",
        "from os import system as show\n\nshow('ls')",
        "print('hi')",
        "def",
        "from wellput.course import show\nshow('a')\nshow('b')\nshow('c')",
    ],
)
def test_a_cell_that_does_more_than_show_a_piece_of_the_course_may_not_run_by_itself(tmp_path, source):
    assert any("cell 1" in str(problem) for problem in notebooks.check([saved(tmp_path, source)]))


def test_normalising_takes_away_what_running_leaves_and_what_lets_a_learner_wreck_it(tmp_path):
    output = {"output_type": "stream", "name": "stdout", "text": "secret"}
    path = saved(
        tmp_path, "from wellput.course import show\n\nshow('map')", outputs=[output], metadata={"trusted": True}
    )
    normal = notebooks.normalise(notebooks.read(path))
    assert "secret" not in notebooks.written(normal)
    assert normal["cells"][0]["metadata"] == {"deletable": False, "editable": False}
    assert notebooks.normalise(normal) == normal


@pytest.mark.parametrize("content", ["", "[]", '{"nbformat": 3}', '{"nbformat": 4, "cells": [1]}'])
def test_what_is_no_notebook_is_told(tmp_path, content):
    path = tmp_path / "bad.ipynb"
    path.write_text(content, "utf-8")
    with pytest.raises(DataError, match=r"bad\.ipynb.*expected"):
        notebooks.read(path)
