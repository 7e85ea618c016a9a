import datetime as dt
import sqlite3

import pytest

from wellput import content, exercises
from wellput.record import Record
from wellput.schedule import CARD_SECONDS, SESSION_SECONDS, Due, coming, due, minutes, schedule, session
from wellput.transfer import exported, merge

NOW = dt.datetime(2026, 11, 26, 12, tzinfo=dt.UTC)
CARD = "name-the-stake"


def aged(path, days):
    """Let everything in a record have happened so many days before now."""
    at = (NOW - dt.timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    db = sqlite3.connect(path)
    for table in ("card", "attempt", "review"):
        db.execute(f"UPDATE {table} SET at = ? WHERE at > '2026-11-26T12:00' OR at > ?", (at, at))  # noqa: S608
    db.commit()
    db.close()


@pytest.fixture
def record(tmp_path):
    return Record(tmp_path / "r")


def test_a_kept_card_comes_back_after_days_and_not_before(record):
    record.keep_cards([CARD])
    assert due(record) == []
    (card,) = coming(record)
    assert card.key == f"card:{CARD}"
    assert card.module == "08-empathize"
    aged(record.path, 3)
    assert [d.key for d in due(record, NOW)] == [f"card:{CARD}"]


def test_each_recall_sends_it_further_away_and_a_miss_brings_it_near(record):
    at = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    gaps = []
    record.keep_cards([CARD])
    db = sqlite3.connect(record.path)
    db.execute("UPDATE card SET at = '2026-01-01T00:00:00.000Z'")
    db.commit()
    for rating in (3, 3, 3, 1):
        (card,) = schedule(record)
        gaps.append((card.at - at).days)
        at = card.at
        db.execute(
            "INSERT INTO review VALUES (?, ?, ?, ?)",
            (f"{len(gaps):032x}", at.strftime("%Y-%m-%dT%H:%M:%S.000Z"), card.key, rating),
        )
        db.commit()
    db.close()
    (card,) = schedule(record)
    assert gaps == sorted(gaps)
    assert gaps[0] >= 1
    assert (card.at - at).days < gaps[-1]


def test_only_what_was_missed_comes_back_and_it_is_deterministic(record):
    name = "08-empathize/ladder"
    first, second = (item["id"] for item in exercises.exercise(name)["item"][:2])
    record.add_attempt(name, first, {}, {"right": False})
    record.add_attempt(name, second, {}, {"right": True})
    record.add_attempt(name, "gone-from-the-course", {}, {"right": False})
    assert [d.key for d in schedule(record)] == [f"item:{name}/{first}"]
    assert schedule(record) == schedule(record)


def test_two_copies_of_a_record_have_one_schedule(record, tmp_path):
    record.keep_cards([CARD])
    other = Record(tmp_path / "other")
    merge(other, exported(record))
    other.add_review(f"card:{CARD}", 4)
    merge(record, exported(other))
    assert schedule(record) == schedule(other)


def test_a_session_mixes_modules_and_fits_into_five_minutes():
    found = [Due(f"card:{m}{n}", NOW, m, CARD_SECONDS) for m in ("01", "02", "03") for n in range(10)]
    chosen = session(found)
    assert [d.module for d in chosen[:6]] == ["01", "02", "03", "01", "02", "03"]
    assert sum(d.seconds for d in chosen) <= SESSION_SECONDS
    assert minutes(chosen) == 5
    long = Due("item:x", NOW, "01", 10 * SESSION_SECONDS)
    assert session([long]) == [long]


def test_every_card_of_the_course_has_a_place_in_the_schedule(record):
    record.keep_cards(list(content.cards()))
    assert {d.key for d in schedule(record)} == {f"card:{i}" for i in content.cards()}
