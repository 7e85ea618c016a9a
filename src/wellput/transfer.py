"""A record as one JSON file, to take to another machine: written whole, and merged into what is there already.

What is the same in two copies of a record (by the `uid` that an attempt or a review keeps in all of them) is there once
after merging them, in whatever order and however often. What the learner took out of one copy goes from the other.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

from wellput.errors import WellPutError
from wellput.record import SCHEMA_VERSION, Record, dumps
from wellput.schema import Check, each, number, table, text

FORMAT = "wellput-record"
MOST_BYTES = 64 * 1024 * 1024

_text = text(r"(?s).*")
_moment = text(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z", "expected a time such as 2026-03-25T09:30:00.000Z")
_uid = text(r"[0-9a-f]{32}", "expected 32 hexadecimal digits")


def _anything(_value: Any, _path: str) -> Iterator[tuple[str, str]]:
    return iter(())


_ROWS: dict[str, dict[str, Check]] = {
    "attempts": {
        "uid": _uid,
        "at": _moment,
        "exercise": _text,
        "item": _text,
        "answer": _anything,
        "outcome": _anything,
    },
    "forgotten": {"uid": _uid, "at": _moment},
    "drafts": {"exercise": _text, "item": _text, "at": _moment, "text": _text},
    "cards": {"id": _text, "at": _moment},
    "disagreements": {"attempt": _uid, "at": _moment, "why": _text},
    "reviews": {"uid": _uid, "at": _moment, "key": _text, "rating": number(1, 4)},
    "settings": {"name": _text, "at": _moment, "value": _text},
}
_MANY = 1_000_000


class TransferError(WellPutError):
    """A file that can't be taken for a record; nothing of it was merged."""


class Merged(NamedTuple):
    """How many attempts a merge brought that were not there, and how many were there already."""

    new: int
    known: int


def exported(record: Record) -> str:
    """The whole record as JSON."""
    with record.open() as db:

        def rows(query: str) -> list[dict[str, Any]]:
            found = db.execute(query)
            names = [column[0] for column in found.description]
            return [dict(zip(names, row, strict=True)) for row in found]

        out: dict[str, Any] = {
            "format": FORMAT,
            "version": SCHEMA_VERSION,
            "exported": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "attempts": rows("SELECT uid, at, exercise, item, answer, outcome FROM attempt ORDER BY at, id"),
            "forgotten": rows("SELECT uid, at FROM forgotten ORDER BY at, uid"),
            "drafts": rows("SELECT exercise, item, at, text FROM draft ORDER BY exercise, item"),
            "cards": rows("SELECT id, at FROM card ORDER BY at, id"),
            "disagreements": rows(
                "SELECT attempt.uid AS attempt, disagreement.at, why FROM disagreement"
                " JOIN attempt ON attempt.id = disagreement.attempt ORDER BY disagreement.at"
            ),
            "reviews": rows("SELECT uid, at, key, rating FROM review ORDER BY at, uid"),
            "settings": rows("SELECT name, at, value FROM setting ORDER BY name"),
        }
    for attempt in out["attempts"]:
        attempt["answer"], attempt["outcome"] = json.loads(attempt["answer"]), json.loads(attempt["outcome"])
    return json.dumps(out, ensure_ascii=False, indent=1) + "\n"


def merge(record: Record, written: str) -> Merged:
    """Merge an exported record into this one, all of it or nothing.

    Of a draft, a setting, or the reason for a disagreement that is in both, the later one stays, of a kept card the
    earlier; a draft that was answered since does not come back.

    Raises
    ------
    TransferError
        If the text is no exported record, or one by a newer Well Put.
    """
    found = _checked(written)
    with record.open() as db:
        before = db.execute("SELECT COUNT(*) FROM attempt").fetchone()[0]
        db.executemany("INSERT OR IGNORE INTO forgotten (uid, at) VALUES (:uid, :at)", found["forgotten"])
        attempts = [
            {**a, "answer": dumps(a["answer"]), "outcome": dumps(a["outcome"]), "at": _full(a["at"])}
            for a in found["attempts"]
        ]
        db.executemany(
            "INSERT OR IGNORE INTO attempt (uid, at, exercise, item, answer, outcome)"
            " SELECT :uid, :at, :exercise, :item, :answer, :outcome"
            " WHERE NOT EXISTS (SELECT 1 FROM forgotten WHERE uid = :uid)",
            attempts,
        )
        new = db.execute("SELECT COUNT(*) FROM attempt").fetchone()[0] - before
        taken_out = "SELECT attempt.id FROM attempt JOIN forgotten USING (uid)"
        db.execute(f"DELETE FROM disagreement WHERE attempt IN ({taken_out})")  # noqa: S608 (our own words)
        db.execute(f"DELETE FROM attempt WHERE id IN ({taken_out})")  # noqa: S608
        db.executemany(
            "INSERT INTO draft (exercise, item, at, text) SELECT :exercise, :item, :at, :text WHERE NOT EXISTS"
            " (SELECT 1 FROM attempt WHERE exercise = :exercise AND item = :item AND at >= :at)"
            " ON CONFLICT (exercise, item) DO UPDATE SET at = excluded.at, text = excluded.text"
            " WHERE excluded.at > draft.at",
            found["drafts"],
        )
        db.executemany(
            "INSERT INTO card (id, at) VALUES (:id, :at) ON CONFLICT (id) DO UPDATE SET at = min(at, excluded.at)",
            found["cards"],
        )
        _merge_disagreements(db, found["disagreements"])
        db.executemany(
            "INSERT OR IGNORE INTO review (uid, at, key, rating) VALUES (:uid, :at, :key, :rating)", found["reviews"]
        )
        db.executemany(
            "INSERT INTO setting (name, at, value) VALUES (:name, :at, :value) ON CONFLICT (name)"
            " DO UPDATE SET at = excluded.at, value = excluded.value WHERE excluded.at > setting.at",
            found["settings"],
        )
    record.tell()
    return Merged(new, len(found["attempts"]) - new)


def _merge_disagreements(db: Any, rows: list[dict[str, Any]]) -> None:
    for row in rows:
        mine = db.execute("SELECT id FROM attempt WHERE uid = ?", (row["attempt"],)).fetchone()
        if mine is None:
            continue
        there = db.execute("SELECT at FROM disagreement WHERE attempt = ?", mine).fetchone()
        if there is None or there[0] < row["at"]:
            db.execute("DELETE FROM disagreement WHERE attempt = ?", mine)
            db.execute("INSERT INTO disagreement (at, attempt, why) VALUES (?, ?, ?)", (row["at"], mine[0], row["why"]))


def _checked(written: str) -> dict[str, Any]:
    if len(written) > MOST_BYTES:
        raise TransferError(f"This file is over {MOST_BYTES // 1024**2} MB, more than any record. Nothing was changed.")
    try:
        found = json.loads(written)
    except (ValueError, RecursionError) as error:
        raise TransferError(f"This is no saved record: it is not JSON ({error}). Nothing was changed.") from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise TransferError(
            "This is no saved record: pick the .json file that Well Put's download gave you. Nothing was changed."
        )
    version = found.get("version")
    if not isinstance(version, int) or version > SCHEMA_VERSION:
        raise TransferError(
            "This record was saved by a newer Well Put. Update the course (git pull, then python start.py) and upload"
            " it again. Nothing was changed."
        )
    schema = table(
        {"format": _text, "version": number(1, SCHEMA_VERSION), "exported": _moment},
        {name: each(table(fields), 0, _MANY) for name, fields in _ROWS.items()},
    )
    for path, what in schema(found, ""):
        raise TransferError(f"This saved record is damaged at {path}: {what}. Nothing was changed.")
    return {name: found.get(name, []) for name in _ROWS}


def _full(at: str) -> str:
    """A time to the millisecond, as the record keeps it."""
    return at if "." in at else at.replace("Z", ".000Z")
