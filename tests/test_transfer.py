import json
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput import learner
from wellput.cli import main
from wellput.portfolio import check_sum
from wellput.record import _STEPS, SCHEMA_VERSION, Record
from wellput.transfer import TransferError, exported, merge

BAD_UID = '{"format": "wellput-record", "version": 2, "exported": "2026-01-01T00:00:00Z", "attempts": [{"uid": "x"}]}'


def filled(path, name="a"):
    record = Record(path)
    record.add_attempt("m/e", "one", {"text": f"héllo 😀 {name}"}, {"right": False})
    record.add_attempt("m/e", "two", {"option": 1}, {"right": True})
    record.keep_draft("m/e", "three", f"half a thought {name}")
    record.keep_cards(["name-the-stake"])
    record.disagree(record.latest("m/e")["one"].id, "it was a joke")
    record.add_review("card:name-the-stake", 3)
    record.set("language", "de")
    return record


def content(record):
    return {key: value for key, value in json.loads(exported(record)).items() if key != "exported"}


def test_a_record_taken_to_an_empty_machine_is_the_same_there(tmp_path):
    here, there = filled(tmp_path / "here"), Record(tmp_path / "there")
    assert merge(there, exported(here)) == (2, 0)
    assert content(there) == content(here)
    assert there.disagreements() == {there.latest("m/e")["one"].id: "it was a joke"}


def test_two_machines_merged_both_ways_hold_all_of_both_once(tmp_path):
    here, there = filled(tmp_path / "here", "a"), filled(tmp_path / "there", "b")
    once = exported(here)
    merge(here, exported(there))
    merge(there, once)
    assert merge(here, exported(there)).new == 0
    assert content(here) == content(there)
    assert len(here.attempts()) == 4
    assert len(here.reviews()) == 2


def test_the_latest_attempt_is_the_latest_wherever_it_was_made(tmp_path):
    old, new = Record(tmp_path / "old"), Record(tmp_path / "new")
    old.add_attempt("m/e", "one", {"option": 0}, {})
    new.add_attempt("m/e", "one", {"option": 1}, {})
    merge(new, exported(old))
    assert new.latest("m/e")["one"].answer == {"option": 1}


def test_what_was_taken_out_does_not_come_back(tmp_path):
    here = filled(tmp_path / "here")
    before = exported(here)
    here.forget(here.latest("m/e")["one"].id)
    merge(here, before)
    assert set(here.latest("m/e")) == {"two"}
    there = Record(tmp_path / "there")
    merge(there, before)
    merge(there, exported(here))
    assert set(there.latest("m/e")) == {"two"}
    assert "héllo" not in exported(there)


def test_an_answered_draft_does_not_come_back_and_the_later_of_two_stays(tmp_path):
    here, there = Record(tmp_path / "here"), Record(tmp_path / "there")
    here.keep_draft("m/e", "one", "old")
    here.keep_draft("m/e", "two", "old")
    before = exported(here)
    there.keep_draft("m/e", "one", "new")
    there.add_attempt("m/e", "two", {"text": "answered"}, {})
    merge(there, before)
    assert there.drafts("m/e") == {"one": "new"}
    merge(here, exported(there))
    assert here.drafts("m/e")["one"] == "new"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", "it is not JSON"),
        ("[" * 5000, "it is not JSON"),
        ("{}", "pick the .json file"),
        ('{"format": "wellput-record", "version": 99}', "newer Well Put"),
        ('{"format": "wellput-record", "version": "2"}', "newer Well Put"),
        ('{"format": "wellput-record", "version": 2}', "damaged at exported: missing"),
        (BAD_UID, r"damaged at attempts\[0\].uid: expected 32 hexadecimal digits"),
    ],
)
def test_a_file_that_is_no_record_is_told_and_changes_nothing(tmp_path, written, told):
    record = filled(tmp_path / "r")
    before = content(record)
    with pytest.raises(TransferError, match=rf"{told}.*Nothing was changed\."):
        merge(record, written)
    assert content(record) == before


@given(cut=st.integers(min_value=0))
def test_a_record_cut_short_anywhere_is_told_and_changes_nothing(tmp_path_factory, cut):
    folder = tmp_path_factory.mktemp("cut")
    whole = exported(filled(folder / "a"))
    part = whole[: cut % (len(whole) - 2)]
    empty = Record(folder / "b")
    with pytest.raises(TransferError):
        merge(empty, part)
    assert empty.attempts() == []


def test_a_record_of_the_first_schema_is_taken_over_whole(tmp_path):
    path = tmp_path / "old"
    db = sqlite3.connect(path)
    db.executescript(_STEPS[0] + "PRAGMA user_version = 1;")
    row = ("2026-01-02T03:04:05Z", "m/e", "one", '{"text": "hi"}', "{}")
    db.execute("INSERT INTO attempt (at, exercise, item, answer, outcome) VALUES (?, ?, ?, ?, ?)", row)
    db.execute("INSERT INTO draft VALUES ('08-empathize/plan', 'when', '2026-01-02T03:04:05Z', 'she shouts')")
    db.execute("INSERT INTO card VALUES ('name-the-stake', '2026-01-02T03:04:05Z')")
    db.commit()
    db.close()
    record = Record(path)
    (attempt,) = record.attempts("m/e")
    assert attempt.answer == {"text": "hi"}
    assert attempt.at == "2026-01-02T03:04:05.000Z"
    assert record.drafts("08-empathize/plan") == {"plan/when": "she shouts"}
    assert set(record.cards()) == {"name-the-stake"}
    assert merge(Record(tmp_path / "new"), exported(record)).new == 1
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    db.close()


def test_a_step_that_fails_leaves_the_old_record_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "old"
    db = sqlite3.connect(path)
    db.executescript(_STEPS[0] + "PRAGMA user_version = 1;")
    db.close()
    before = path.read_bytes()
    monkeypatch.setattr("wellput.record._STEPS", (_STEPS[0], _STEPS[1] + ";\nCREATE NONSENSE"))
    with pytest.raises(Exception, match="untouched"):
        Record(path).attempts()
    assert path.read_bytes() == before


def test_the_command_takes_a_record_along_brings_it_back_and_sums_it_up(tmp_path, record_path, monkeypatch, capsys):
    filled(record_path)
    total = check_sum()
    file = tmp_path / "record.json"
    assert main(["record", "export", str(file)]) == 0
    assert main(["record", "sum"]) == 0
    assert total in capsys.readouterr().out
    monkeypatch.setenv("WELLPUT_RECORD", str(tmp_path / "other.sqlite3"))
    learner.record.cache_clear()
    assert check_sum() != total
    assert main(["record", "import", str(file)]) == 0
    assert "2 answers came in, 0 were here already" in capsys.readouterr().out
    assert check_sum() == total


def test_the_check_sum_changes_with_a_letter_of_an_answer(record_path):
    filled(record_path)
    before = check_sum()
    db = sqlite3.connect(record_path)
    db.execute("UPDATE attempt SET answer = replace(answer, 'h', 'H')")
    db.commit()
    db.close()
    assert check_sum() != before
