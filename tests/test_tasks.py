"""The graded tasks' data is sound; drafts, copies and every formula in one reply fail."""

from __future__ import annotations

import shutil

import pytest

from wellput import data, tasks
from wellput.errors import DataError
from wellput.rubric import judge, score

NAMES = tasks.names()
FILE = tasks.folder() / "08-empathize-1.toml"
STUFFED = """I completely understand how you feel. I hear you, and I understand your frustration. It sounds like you are
really disappointed. That must be very frustrating. I can imagine how hard this is. Your feelings are valid. I truly
apologise for the inconvenience. I'm sorry. I take full responsibility. So what I'm hearing is that this matters to you.
Have I got that right? Thank you for bringing this up. We could look at some options. What would you like?"""
PASS = tasks.POINTS / 2


@pytest.fixture(params=NAMES)
def task(request):
    return tasks.task(request.param)


def test_all_tasks_hold_and_every_module_has_three():
    assert tasks.problems() == []
    assert all(len(tasks.of_module(module)) == 3 for module in tasks.modules())


def test_model_answers_get_full_marks(task):
    for model in task["model"]:
        missed = [(v.criterion, v.decision, v.why) for v in judge(task, model["text"]).verdicts if v.decision != "yes"]
        assert missed == []


def test_what_is_no_reply_of_ones_own_gets_nothing(task):
    for text in ("", "-", task["said"], task.get("draft", ""), f"Hi!\n\n{task['said']}\n"):
        assert score(task, text) == 0


def test_the_draft_with_another_greeting_and_a_word_changed_still_fails(task):
    draft = task["draft"].replace("sorry", "really sorry") + " Best wishes"
    assert score(task, draft) < PASS


def test_every_formula_in_one_reply_does_not_score(task):
    assert score(task, STUFFED) < PASS
    assert score(task, STUFFED) == 0 or task["module"] == "08-empathize"


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("08-empathize")])
def test_facts_beside_the_formulas_say_nothing_of_what_it_is_for_the_client(name):
    task = tasks.task(name)
    facts = " ".join(fact["says"] for fact in task["fact"])
    assert judge(task, f"{STUFFED} {facts}").verdicts[0].decision != "yes"
    assert score(task, f"{STUFFED} {facts}") < score(task, task["model"][0]["text"])


def test_every_task_has_a_bank_of_labelled_replies_of_all_kinds(task):
    assert {reply["kind"] for reply in task["reply"]} == set(tasks.KINDS)
    assert len(task["reply"]) >= 12


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("points = 4", "points = 5", r"criterion: expected points that add up to 10, found 11"),
        ('about = "stake"', 'about = "steak"', r"criterion\[0\]\.check\[0\]: 'steak' is not a vocabulary of this task"),
        ('has = ["E01"', 'has = ["E99"', r"criterion\[0\]\.check\[0\]\.has\[0\]: 'E99' is not a code of the scheme"),
        ('keeps = ["', 'keeps = ["x-', r"'x-\w+' is not a fact of this task"),
        ('module = "08-empathize"', 'module = "07-manage-emotions"', r"module: expected the module that the id names"),
        ("{ own = 8 }", "{ own = 8, keeps = [] }", r"check\[1\]"),
        ('card = "', 'card = "un', r"criterion\[0\]\.card: 'unname-the-stake' is no rule card of 08-empathize"),
        ('client = "', 'clien = "', r"clien: unknown field; expected one of trade, channel"),
        ("[[fact]]", "[[fakt]]", "fakt: unknown field"),
    ],
)
def test_a_slip_in_a_task_is_told_with_file_field_and_what_was_expected(tmp_path, old, new, told):
    text = FILE.read_text("utf-8")
    assert old in text
    copy = tmp_path / FILE.name
    copy.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(DataError, match=rf"{FILE.name}: .*{told}"):
        tasks.read_task(copy)


def test_a_task_is_called_as_its_file_is(tmp_path):
    copy = shutil.copy(FILE, tmp_path / "08-empathize-9.toml")
    with pytest.raises(DataError, match="id: expected the file's name, '08-empathize-9'"):
        tasks.read_task(tmp_path / copy)


def test_a_task_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(DataError, match=rf"no such task; there are {', '.join(NAMES)}"):
        tasks.task("08-empathise-1")
    assert data.folder() / "tasks" == tasks.folder()
