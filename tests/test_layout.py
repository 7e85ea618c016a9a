"""The course in a folder of the learner's: laid out once, kept up, and nothing of theirs lost."""

from __future__ import annotations

import json
import shutil

import pytest

from wellput import layout
from wellput.cli import main
from wellput.errors import WellPutError

TASKS = "exercises/08-empathize/08-empathize.ipynb"
MINE = "I am sorry that the print came out green. You have the new file by six tonight."


@pytest.fixture
def source(tmp_path, monkeypatch):
    """What comes with the package, as an installed one has it, so that a newer one can be made of it."""
    root = tmp_path / "shipped"
    for part in ("course", "exercises", "solutions", "docs/teach"):
        shutil.copytree(layout._REPOSITORY / part, root / part)
    shutil.copy(layout._REPOSITORY / "nbgrader_config.py", root)
    monkeypatch.setattr(layout, "_INSTALLED", root)
    return root


def cells(path):
    return json.loads(path.read_text("utf-8"))["cells"]


def change(path, cell, text):
    """What an author or a learner does: another text in the first cell of which `cell` is true."""
    notebook = json.loads(path.read_text("utf-8"))
    found = next(c for c in notebook["cells"] if cell("".join(c["source"])))
    found["source"] = text
    path.write_text(json.dumps(notebook), "utf-8")


def write_reply(path):
    first = next("".join(c["source"]) for c in cells(path) if "".join(c["source"]).startswith("%%reply"))
    change(path, first.__eq__, first.split("\n")[0] + "\n" + MINE)


def newer(source, path, words="Words of a later edition."):
    change(source / path, lambda text: not text.startswith("%%reply"), words)


def files(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_learner_gets_course_and_tasks_and_no_solutions(tmp_path, source):
    done = layout.lay_out(tmp_path / "mine")
    laid = files(tmp_path / "mine")
    assert layout.WELCOME in laid
    assert TASKS in laid
    assert not any(path.startswith(("solutions", "docs")) for path in laid)
    assert {*done.new, layout._MARK} == set(laid)
    assert laid[TASKS] == (source / TASKS).read_bytes()


def test_an_instructor_gets_solutions_guides_and_the_configuration_too(tmp_path, source):
    layout.lay_out(tmp_path / "mine", teach=True)
    laid = files(tmp_path / "mine")
    assert {"nbgrader_config.py", "docs/teach/grading.md", "solutions/08-empathize/08-empathize.ipynb"} <= set(laid)
    assert len(laid) > len(list(source.rglob("*.ipynb")))


@pytest.mark.usefixtures("source")
def test_the_same_again_changes_nothing(tmp_path):
    layout.lay_out(tmp_path / "mine")
    before = files(tmp_path / "mine")
    assert layout.lay_out(tmp_path / "mine") == ([], [], [])
    assert files(tmp_path / "mine") == before


@pytest.mark.usefixtures("source")
def test_what_a_learner_wrote_is_left_where_the_course_is_the_same(tmp_path):
    layout.lay_out(tmp_path / "mine")
    write_reply(tmp_path / "mine" / TASKS)
    before = files(tmp_path / "mine")
    assert layout.lay_out(tmp_path / "mine") == ([], [], [])
    assert files(tmp_path / "mine") == before


def test_a_newer_course_replaces_what_was_only_opened_and_run(tmp_path, source):
    layout.lay_out(tmp_path / "mine")
    page = tmp_path / "mine" / "course/08-empathize.ipynb"
    notebook = json.loads(page.read_text("utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell |= {"execution_count": 3, "outputs": [{"output_type": "stream", "name": "stdout", "text": "seen"}]}
    page.write_text(json.dumps(notebook), "utf-8")
    newer(source, "course/08-empathize.ipynb")
    assert layout.lay_out(tmp_path / "mine") == ([], ["course/08-empathize.ipynb"], [])
    assert page.read_bytes() == (source / "course/08-empathize.ipynb").read_bytes()


def test_a_newer_task_keeps_the_reply_and_the_old_file_is_kept_as_well(tmp_path, source):
    layout.lay_out(tmp_path / "mine")
    write_reply(tmp_path / "mine" / TASKS)
    theirs = (tmp_path / "mine" / TASKS).read_bytes()
    newer(source, TASKS)
    done = layout.lay_out(tmp_path / "mine")
    assert done.updated == [TASKS]
    texts = ["".join(c["source"]) for c in cells(tmp_path / "mine" / TASKS)]
    assert any(text.endswith("\n" + MINE) for text in texts)
    assert "Words of a later edition." in texts
    assert (tmp_path / "mine" / done.copied[0]).read_bytes() == theirs


def test_a_page_with_notes_of_ones_own_is_copied_before_it_is_replaced_each_time(tmp_path, source):
    page = "course/04-listen.ipynb"
    layout.lay_out(tmp_path / "mine")
    kept = []
    for edition in ("second", "third"):
        change(tmp_path / "mine" / page, lambda _: True, f"My notes on the {edition}.")
        kept.append((tmp_path / "mine" / page).read_bytes())
        newer(source, page, edition)
        kept.append(tmp_path / "mine" / layout.lay_out(tmp_path / "mine").copied[0])
    assert kept[0] == kept[1].read_bytes()
    assert kept[2] == kept[3].read_bytes()
    assert kept[1] != kept[3]


def test_a_file_that_the_learner_removed_comes_back_and_one_of_their_own_stays(tmp_path, source):
    layout.lay_out(tmp_path / "mine")
    (tmp_path / "mine" / TASKS).unlink()
    (tmp_path / "mine" / "course/mine.ipynb").write_text("my own")
    assert layout.lay_out(tmp_path / "mine").new == [TASKS]
    assert (tmp_path / "mine" / TASKS).read_bytes() == (source / TASKS).read_bytes()
    assert (tmp_path / "mine" / "course/mine.ipynb").read_text() == "my own"


@pytest.mark.usefixtures("source")
@pytest.mark.parametrize("mark", ["", "{}", "[]", '{"files": 3}', '{"files": {"course/00-welcome.ipynb": 3}}'])
def test_a_damaged_mark_loses_nothing(tmp_path, mark):
    layout.lay_out(tmp_path / "mine")
    write_reply(tmp_path / "mine" / TASKS)
    theirs = (tmp_path / "mine" / TASKS).read_bytes()
    (tmp_path / "mine" / layout._MARK).write_text(mark)
    done = layout.lay_out(tmp_path / "mine")
    assert [(tmp_path / "mine" / path).read_bytes() for path in done.copied] == [theirs]
    assert MINE in (tmp_path / "mine" / TASKS).read_text("utf-8")


@pytest.mark.usefixtures("source")
def test_a_course_that_was_not_laid_out_is_not_touched(tmp_path):
    (tmp_path / "clone/course").mkdir(parents=True)
    (tmp_path / "clone" / layout.WELCOME).write_text("somebody's")
    with pytest.raises(WellPutError, match="holds a course already"):
        layout.lay_out(tmp_path / "clone")
    assert files(tmp_path / "clone") == {layout.WELCOME: b"somebody's"}


def test_the_repository_itself_is_not_laid_out():
    with pytest.raises(WellPutError, match="is where the course comes from"):
        layout.lay_out(layout._REPOSITORY)


@pytest.mark.usefixtures("source")
def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(tmp_path, capsys):
    (tmp_path / "mine").write_text("a file")
    assert main(["lay-out", str(tmp_path / "mine")]) == 2
    assert "can't be written" in capsys.readouterr().err


@pytest.mark.usefixtures("source")
def test_the_command_says_what_it_did(tmp_path, capsys):
    assert main(["lay-out", str(tmp_path / "mine")]) == 0
    assert f"The course is in {tmp_path / 'mine'}" in capsys.readouterr().out
