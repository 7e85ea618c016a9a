import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading

import pytest

from wellput.errors import RecordError
from wellput.record import Record, default_path

CLIENT = """
import itertools, sys
from pathlib import Path
from wellput.record import Record
record = Record(Path(sys.argv[1]))
for n in itertools.count():
    record.add_attempt("m/e", str(n), {"text": "x" * 200}, {})
    print(n, flush=True)
"""


def test_what_was_saved_is_there_for_the_next_kernel(tmp_path):
    path = tmp_path / "deep" / "record.sqlite3"
    Record(path).add_attempt("m/e", "one", {"text": "héllo 😀"}, {"right": True})
    (attempt,) = Record(path).attempts("m/e")
    assert (attempt.item, attempt.answer) == ("one", {"text": "héllo 😀"})
    assert attempt.outcome == {"right": True}


def test_the_latest_attempt_counts_and_the_earlier_ones_stay(tmp_path):
    record = Record(tmp_path / "r")
    for choice in (2, 0):
        record.add_attempt("m/e", "one", {"option": choice}, {})
    assert record.latest("m/e")["one"].answer == {"option": 0}
    assert len(record.attempts("m/e")) == 2
    assert record.done() == {"m/e": 1}


def test_a_draft_is_kept_until_it_is_answered_with(tmp_path):
    record = Record(tmp_path / "r")
    record.keep_draft("m/e", "one", "Dear")
    record.keep_draft("m/e", "one", "Dear Dana")
    assert record.drafts("m/e") == {"one": "Dear Dana"}
    record.add_attempt("m/e", "one", {"text": "Dear Dana"}, {})
    assert record.drafts("m/e") == {}


def test_cards_and_disagreements_are_kept_once(tmp_path):
    record = Record(tmp_path / "r")
    record.keep_cards(["a", "b"])
    record.keep_cards(["b", "c"])
    number = record.add_attempt("m/e", "one", {}, {})
    record.disagree(number)
    record.disagree(number, "it was a joke")
    assert set(record.cards()) == {"a", "b", "c"}
    assert record.disagreements() == {number: "it was a joke"}


def test_whoever_watches_is_told_of_each_answer(tmp_path):
    record, told = Record(tmp_path / "r"), []
    record.watch(lambda: told.append(record.done()))
    record.add_attempt("m/e", "one", {}, {})
    assert told == [{"m/e": 1}]


def test_two_kernels_on_one_record_lose_nothing(tmp_path):
    path = tmp_path / "r"

    def work(name):
        record = Record(path)
        for n in range(20):
            record.add_attempt("m/e", f"{name}{n}", {}, {})

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Record(path).done() == {"m/e": 40}


# A learner at work, as the page has it: what the kernel has answered, the screen calls saved.
LEARNER = """
import itertools, json, sys
from wellput import course, exercises
from wellput.learner import record
found = exercises.exercise("08-empathize/say-it-better")
writing, cards, plan = (course.show(f"08-empathize/{piece}") for piece in ("say-it-better", "cards", "plan"))
answers = []
for widget in (writing, cards, plan):
    widget.send = answers.append
def ask(widget, what, **details):
    widget._answer(widget, {"id": "1", "do": what, **details}, [])
    assert "failed" not in answers[-1], answers[-1]
for n in itertools.count():
    text = f"{sys.argv[1]} {n} I understand, but you were late."
    ask(writing, "draft", item=found["item"][0]["id"], text=text)
    print(json.dumps(["draft", text]), flush=True)
    ask(writing, "answer", item=found["item"][1]["id"], answer={"text": text})
    print(json.dumps(["answer", text]), flush=True)
    ask(writing, "disagree", attempt=answers[-1]["saved"]["attempt"], why=text)
    print(json.dumps(["disagree", text]), flush=True)
    ask(cards, "keep")
    print(json.dumps(["cards", ""]), flush=True)
    ask(plan, "answer", item="plan", answer={"case": "", "sentence": "", "when": text, "then": "wait"})
    print(json.dumps(["plan", text]), flush=True)
"""


@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.long)])
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_nothing_that_the_screen_called_saved_is_missing_after_kills_at_random(record_path, kills):
    chance = random.Random(6)
    module = "08-empathize"
    for kill in range(kills):
        command = [sys.executable, "-c", LEARNER, str(kill)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as kernel:
            said = [kernel.stdout.readline()]
            timer = threading.Timer(chance.uniform(0, 0.3), kernel.kill)
            timer.start()
            said += kernel.stdout.readlines()
        saved = [json.loads(line) for line in said if line.endswith("\n")]
        assert saved
        record = Record(record_path)
        written = {a.answer["text"]: a.id for a in record.attempts(f"{module}/say-it-better")}
        planned = [a.answer["when"] for a in record.attempts(f"{module}/plan")]
        for what, text in saved:
            assert what != "answer" or text in written
            assert what != "disagree" or record.disagreements()[written[text]] == text
            assert what != "plan" or text in planned
            assert what != "cards" or record.cards()
        drafts = [text for what, text in saved if what == "draft"]
        kept = next(iter(record.drafts(f"{module}/say-it-better").values()))
        assert int(kept.split()[1]) >= int(drafts[-1].split()[1])


@pytest.mark.parametrize("kills", [3, pytest.param(60, marks=pytest.mark.long)])
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_a_killed_kernel_loses_nothing_that_was_called_saved(tmp_path, kills):
    path = tmp_path / "r"
    for kill in range(kills):
        before = len(Record(path).attempts("m/e")) if path.exists() else 0
        with subprocess.Popen([sys.executable, "-c", CLIENT, str(path)], stdout=subprocess.PIPE, text=True) as kernel:
            saved = [kernel.stdout.readline() for _ in range(2 + kill % 7)]
            os.kill(kernel.pid, signal.SIGKILL)
            saved += kernel.stdout.readlines()
        whole = [line for line in saved if line.endswith("\n")]
        assert len(Record(path).attempts("m/e")) - before >= len(whole)


def test_a_damaged_file_is_set_aside_by_name_and_a_new_one_begun(tmp_path):
    path = tmp_path / "record.sqlite3"
    path.write_bytes(b"no database " * 500)
    record = Record(path)
    record.add_attempt("m/e", "one", {}, {})
    (aside,) = tmp_path.glob("record.sqlite3.damaged-*")
    assert aside.name in record.notice
    assert aside.read_bytes() == b"no database " * 500
    assert record.done() == {"m/e": 1}


def test_a_newer_record_is_told_and_left_alone(tmp_path):
    path = tmp_path / "r"
    Record(path).add_attempt("m/e", "one", {}, {})
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    before = path.read_bytes()
    with pytest.raises(RecordError, match="newer Well Put"):
        Record(path).done()
    assert path.read_bytes() == before


def test_a_place_that_cannot_be_written_to_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(RecordError, match="can't be used"):
        Record(tmp_path / "file" / "record.sqlite3").done()


def test_the_record_is_where_the_environment_says_or_in_the_users_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("WELLPUT_RECORD", str(tmp_path / "mine"))
    assert default_path() == tmp_path / "mine"
    monkeypatch.delenv("WELLPUT_RECORD")
    assert default_path().name == "record.sqlite3"
    assert "wellput" in str(default_path())
