"""What a learner meets in a graded notebook's cells, in a real IPython."""

from __future__ import annotations

import re

import pytest
from IPython.core.interactiveshell import InteractiveShell

from wellput import data, reply, tasks
from wellput.record import Record

MODULE = "08-empathize"
TASK = tasks.of_module(MODULE)[0]
GOOD = TASK["model"][0]["text"]


@pytest.fixture(autouse=True)
def record(record_path, monkeypatch):
    monkeypatch.setattr(reply, "_replies", {})
    return Record(record_path)


@pytest.fixture(scope="module")
def shell():
    shell = InteractiveShell.instance()
    yield shell
    InteractiveShell.clear_instance()


@pytest.fixture
def cell(shell):
    """Run a cell as a learner does; what it shows, as text. Nothing may be raised."""

    def run(source):
        done = shell.run_cell(source)
        done.raise_error()
        shown = getattr(done.result, "_static", None) or getattr(done.result, "_html", None) or repr(done.result)
        return " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", shown, flags=re.DOTALL).split())

    run(f'from wellput.reply import begin\n\nbegin("{MODULE}")')
    return run


def test_a_reply_is_read_with_each_criterion_a_reason_and_points(cell):
    shown = cell(f"%%reply {TASK['id']}\n{GOOD}")
    assert "10 of 10 points" in shown
    for criterion in TASK["criterion"]:
        assert f"{criterion['name']} [yes]" in shown


def test_a_weak_reply_gets_at_most_two_next_steps(cell):
    shown = cell(f"%%reply {TASK['id']}\nHi, don't worry about your customers. It's only a sign and I was tired.")
    assert "[not yet]" in shown
    assert 1 <= shown.count("Next:") <= 2


def test_the_next_grader_cell_gives_the_points_as_a_plain_number(cell, shell):
    cell(f"%%reply {TASK['id']}\n{GOOD}")
    points = [shell.run_cell(f'criterion("{TASK["id"]}", "{c["id"]}")').result for c in TASK["criterion"]]
    assert points == [float(c["points"]) for c in TASK["criterion"]]
    assert all(type(p) is float for p in points)


def test_a_criterion_of_a_reply_that_was_not_read_is_worth_nothing():
    assert reply.criterion(TASK["id"], TASK["criterion"][0]["id"]) == 0.0
    with pytest.raises(reply.WellPutError, match="has no criterion 'kindness'; it has"):
        reply.criterion(TASK["id"], "kindness")


@pytest.mark.parametrize(
    "source",
    [
        f"Dear {TASK['client']}, I'm sorry.\nSee you on Tuesday.",
        "Sorry",
        "Sorry, Tuesday",
        f"# Dear {TASK['client']}",
        "It's late. (I know.)",
        "class is over, and so am I",
    ],
)
def test_prose_without_its_first_line_is_never_given_to_python(cell, source):
    assert "Your words are safe" in cell(source)
    assert "%%reply 08-empathize-1 or %%reply" in cell(source)


@pytest.mark.parametrize("line", ["%%replly", "%% reply", "%%Reply", "%reply", "%%repyl", "%%replay"])
def test_a_misspelt_first_line_is_told_how_it_is_spelt(cell, line):
    assert f"put %%reply {TASK['id']} back above them" in cell(f"{line} {TASK['id']}\nHi {TASK['client']}")


@pytest.mark.parametrize("source", ["x = 1", "print('hello')", "%time 1", "1 + 1", "len([1, 2])"])
def test_code_is_left_alone(source):
    assert reply.catch_prose([source]) == [source]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("%%reply\nHi", "Say which message this answers"),
        ("%%reply 08-emphatic-1\nHi", "There is no task 08-emphatic-1. Put the first line back as it was"),
        (f"%%reply {TASK['id']} {{1/0}}\nHi", "There is no task"),
        (f"%%reply {TASK['id']}", "There is no reply here yet"),
        (f"%%reply {TASK['id']}\n\n  \n", "There is no reply here yet"),
        (f"%%reply {TASK['id']}\n{data.words()['reply']['stub']}", "There is no reply here yet"),
        (f"%%reply {TASK['id']}\n{TASK['said']}", f"This is {TASK['client']}'s own message"),
        (f"%%reply {TASK['id']}\n{TASK['draft']}", "This is the draft as it stood"),
        (
            f"%%reply {TASK['id']}\nEs tut mir sehr leid, dass das am Samstag passiert ist und alle gelacht haben.",
            "English",
        ),
        (
            f"%%reply {TASK['id']}\nPlease send me the invoice for the flights when you have a minute.",
            "touches nothing",
        ),
        (f"%%reply {TASK['id']}\n{'word ' * 5000}", "20,000 characters"),
    ],
)
def test_every_slip_gets_an_answer_in_words(cell, record, source, told):
    assert told in cell(source).replace("&#x27;", "'")
    assert record.attempts(f"{MODULE}/tasks") == []


def test_what_was_read_is_in_the_record_with_its_verdicts_and_counts_as_progress(cell, record):
    cell(f"%%reply {TASK['id']}\n{GOOD}")
    (attempt,) = record.attempts(f"{MODULE}/tasks")
    assert attempt.answer == {"text": GOOD.strip()}
    assert attempt.outcome == {c["id"]: "yes" for c in TASK["criterion"]}
    share = f"{round(100 / len(tasks.of_module(MODULE)))} percent done"
    assert f"Rewrite , {share}" in cell(f'begin("{MODULE}")')


def test_the_same_reply_read_again_is_no_new_attempt(cell, record):
    for _ in range(3):
        cell(f"%%reply {TASK['id']}\n{GOOD}")
    assert len(record.attempts(f"{MODULE}/tasks")) == 1
    cell(f"%%reply {TASK['id']}\n{GOOD} And thank you.")
    assert len(record.attempts(f"{MODULE}/tasks")) == 2


def test_setting_up_twice_is_as_good_as_once(cell, shell):
    cell(f'begin("{MODULE}")')
    names = [getattr(t, "__name__", "") for t in shell.input_transformers_cleanup]
    assert names.count("catch_prose") == 1


@pytest.mark.usefixtures("cell")
def test_markup_in_a_reply_is_shown_as_text(shell):
    hostile = (
        "<script>alert(1)</script> You stood there in front of Ilona and they laughed. <img src=x onerror=alert(1)>"
    )
    done = shell.run_cell(f"%%reply {TASK['id']}\n{hostile}")
    assert "<script" not in done.result._static
    assert "<img" not in done.result._static
