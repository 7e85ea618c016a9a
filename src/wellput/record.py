"""The learner's record: one SQLite file on their own machine. What `Record` has returned from is on the disk.

The file is a rollback-journal database written with full synchronisation, so that a copy of it taken at any moment is
whole, and so that it works on network homes, where a write-ahead log does not.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from wellput.errors import RecordError

# One step of the schema after another; a record's `user_version` says how many it has been through. A step that has
# been published is never changed: what comes after is a new one.
_STEPS = (
    """
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,            -- UTC, ISO 8601
    exercise TEXT NOT NULL,      -- such as 08-empathize/ladder
    item TEXT NOT NULL,
    answer TEXT NOT NULL,        -- JSON: what the learner chose or wrote
    outcome TEXT NOT NULL        -- JSON: what it came to
) STRICT;
CREATE INDEX attempt_by_item ON attempt (exercise, item, id);
CREATE TABLE draft (
    exercise TEXT NOT NULL,
    item TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (exercise, item)
) STRICT;
CREATE TABLE card (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL
) STRICT;
CREATE TABLE disagreement (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    why TEXT NOT NULL
) STRICT;
""",
    """
-- uid: the same in every copy of a record
ALTER TABLE attempt ADD COLUMN uid TEXT NOT NULL DEFAULT '';
UPDATE attempt SET uid = lower(hex(randomblob(16))), at = replace(at, 'Z', '.000Z');
CREATE UNIQUE INDEX attempt_by_uid ON attempt (uid);
CREATE TABLE forgotten (         -- attempts that the learner took out: nothing of them is left but this
    uid TEXT PRIMARY KEY,
    at TEXT NOT NULL
) STRICT;
CREATE TABLE review (
    uid TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    key TEXT NOT NULL,           -- such as card:name-the-stake
    rating INTEGER NOT NULL      -- 1 again, 2 hard, 3 good, 4 easy
) STRICT;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
UPDATE draft SET item = 'plan/' || item WHERE exercise = '08-empathize/plan';
""",
)
SCHEMA_VERSION = len(_STEPS)
_BUSY_SECONDS = 10.0


class Attempt(NamedTuple):
    """One answer: when (UTC, ISO 8601), to what, what was answered, and what it came to."""

    id: int
    at: str
    exercise: str
    item: str
    answer: dict[str, Any]
    outcome: dict[str, Any]


class Review(NamedTuple):
    """One look back at a card or an item: when, at what, and how it went, 1 (again) to 4 (easy)."""

    at: str
    key: str
    rating: int


def default_path() -> Path:
    """Where the record is: the file named by ``WELLPUT_RECORD``, or ``record.sqlite3`` in the user's data folder."""
    named = os.environ.get("WELLPUT_RECORD")
    if named:
        return Path(named)
    import platformdirs  # noqa: PLC0415 (not needed where the variable is set)

    return Path(platformdirs.user_data_dir("wellput", appauthor=False)) / "record.sqlite3"


class Record:
    """A learner's answers, drafts, cards, disagreements, reviews and settings.

    Parameters
    ----------
    path : Path, optional
        The file, made when it is first written to. Several kernels may use one file at once.

    Attributes
    ----------
    notice : str
        Something that the learner should know, such as that a damaged file was set aside; empty otherwise.

    Raises
    ------
    RecordError
        From every method, if the file can't be read or written; nothing that was saved before is touched.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or default_path()
        self.notice = ""
        self._watchers: list[Callable[[], None]] = []

    def add_attempt(self, exercise: str, item: str, answer: dict[str, Any], outcome: dict[str, Any]) -> int:
        """Save an answer and what it came to, drop the item's drafts, and give the attempt's number."""
        with self.open() as db:
            number = db.execute(
                "INSERT INTO attempt (at, exercise, item, answer, outcome, uid) VALUES (?, ?, ?, ?, ?, ?)",
                (now(), exercise, item, dumps(answer), dumps(outcome), _uid()),
            ).lastrowid
            # A form's drafts are kept a field each, below the item's name.
            db.execute(
                "DELETE FROM draft WHERE exercise = ? AND (item = ? OR substr(item, 1, ?) = ?)",
                (exercise, item, len(item) + 1, f"{item}/"),
            )
        self.tell()
        return int(number or 0)

    def attempts(self, exercise: str = "") -> list[Attempt]:
        """All attempts, or those at one exercise, oldest first."""
        # Attempts that came from another copy of the record have later numbers, whenever they were made.
        with self.open() as db:
            rows = db.execute(
                "SELECT id, at, exercise, item, answer, outcome FROM attempt"
                " WHERE ?1 IN ('', exercise) ORDER BY at, id",
                (exercise,),
            ).fetchall()
        return [Attempt(*row[:4], *map(json.loads, row[4:])) for row in rows]

    def latest(self, exercise: str) -> dict[str, Attempt]:
        """The last attempt at each item of an exercise."""
        return {attempt.item: attempt for attempt in self.attempts(exercise)}

    def done(self) -> dict[str, int]:
        """For each exercise with an attempt, how many of its items were answered at least once."""
        with self.open() as db:
            return dict(db.execute("SELECT exercise, COUNT(DISTINCT item) FROM attempt GROUP BY exercise").fetchall())

    def forget(self, attempt: int) -> None:
        """Take an attempt out for good, here and wherever this record is merged into another copy of it."""
        with self.open() as db:
            db.execute(
                "INSERT OR IGNORE INTO forgotten (uid, at) SELECT uid, ? FROM attempt WHERE id = ?", (now(), attempt)
            )
            db.execute("DELETE FROM disagreement WHERE attempt = ?", (attempt,))
            db.execute("DELETE FROM attempt WHERE id = ?", (attempt,))
        self.tell()

    def keep_draft(self, exercise: str, item: str, text: str) -> None:
        """Save what is typed so far."""
        with self.open() as db:
            db.execute(
                "INSERT INTO draft (exercise, item, at, text) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (exercise, item) DO UPDATE SET at = excluded.at, text = excluded.text",
                (exercise, item, now(), text),
            )

    def drafts(self, exercise: str) -> dict[str, str]:
        """What was typed and not yet answered with, by item."""
        with self.open() as db:
            return dict(db.execute("SELECT item, text FROM draft WHERE exercise = ?", (exercise,)).fetchall())

    def keep_cards(self, ids: list[str]) -> None:
        """Put rule cards into the record, where reviews will find them; those already there stay as they are."""
        with self.open() as db:
            db.executemany("INSERT OR IGNORE INTO card (id, at) VALUES (?, ?)", [(i, now()) for i in ids])
        self.tell()

    def cards(self) -> dict[str, str]:
        """The rule cards kept, each with when."""
        with self.open() as db:
            return dict(db.execute("SELECT id, at FROM card ORDER BY at, id").fetchall())

    def disagree(self, attempt: int, why: str = "") -> None:
        """Save that the learner disagrees with the feedback on an attempt; said again, the later reason counts."""
        with self.open() as db:
            db.execute("DELETE FROM disagreement WHERE attempt = ?", (attempt,))
            db.execute("INSERT INTO disagreement (at, attempt, why) VALUES (?, ?, ?)", (now(), attempt, why))

    def disagreements(self) -> dict[int, str]:
        """The attempts whose feedback the learner disagreed with, and why."""
        with self.open() as db:
            return dict(db.execute("SELECT attempt, why FROM disagreement").fetchall())

    def add_review(self, key: str, rating: int) -> None:
        """Save how a look back at a card or an item went, 1 (again) to 4 (easy)."""
        with self.open() as db:
            db.execute("INSERT INTO review (uid, at, key, rating) VALUES (?, ?, ?, ?)", (_uid(), now(), key, rating))
        self.tell()

    def reviews(self) -> list[Review]:
        """All looks back, oldest first."""
        with self.open() as db:
            rows = db.execute("SELECT at, key, rating FROM review ORDER BY at, uid").fetchall()
        return [Review(*row) for row in rows]

    def setting(self, name: str) -> str:
        """What the learner chose by that name; empty if nothing."""
        with self.open() as db:
            row = db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set(self, name: str, value: str) -> None:
        """Save what the learner chose."""
        with self.open() as db:
            db.execute("INSERT OR REPLACE INTO setting (name, at, value) VALUES (?, ?, ?)", (name, now(), value))
        self.tell()

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call `watcher` after each answer saved from this process."""
        self._watchers.append(watcher)

    def tell(self) -> None:
        """Call all watchers: the record has grown."""
        for watcher in self._watchers:
            watcher()

    @contextmanager
    def open(self) -> Iterator[sqlite3.Connection]:
        """A transaction on the file, committed and on the disk when the block has ended."""
        db = None
        try:
            db = self._connected()
            db.execute("BEGIN IMMEDIATE")
            yield db
            db.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            raise RecordError(
                f"The record {self.path} can't be used: {error}. What it held before is untouched."
            ) from error
        finally:
            if db is not None:
                db.close()

    def _connected(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return self._checked(_connect(self.path))
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) or not self.path.exists():
                raise  # busy, full or read-only, not damaged
            self._set_aside()
            return self._checked(_connect(self.path))

    def _checked(self, db: sqlite3.Connection) -> sqlite3.Connection:
        try:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                self._refuse_newer()
            if version < SCHEMA_VERSION:
                self._migrate(db)
        except BaseException:
            db.close()
            raise
        return db

    def _migrate(self, db: sqlite3.Connection) -> None:
        """Take a record, new or old, through the steps that it has not been through, all or none."""
        db.execute("BEGIN IMMEDIATE")
        # Another kernel may have done it while this one waited for its turn.
        version = db.execute("PRAGMA user_version").fetchone()[0]
        for step in _STEPS[version:]:
            for statement in step.split(";\n"):
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {max(version, SCHEMA_VERSION)}")
        db.execute("COMMIT")

    def _refuse_newer(self) -> NoReturn:
        raise RecordError(
            f"The record {self.path} was written by a newer Well Put. Update the course (git pull, then python"
            " start.py); the record is untouched."
        )

    def _set_aside(self) -> None:
        aside = self.path.with_name(f"{self.path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}")
        self.path.rename(aside)
        self.notice = (
            f"Your record could not be read, so it was set aside as {aside.name} in {aside.parent} and a new one was"
            " begun. Keep that file: what it holds may still be saved."
        )


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    return db


def now() -> str:
    """The time as the record keeps it: UTC, ISO 8601, to the millisecond."""
    at = time.time()
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(at))}.{int(at % 1 * 1000):03}Z"


def _uid() -> str:
    return uuid.uuid4().hex


def dumps(value: Any) -> str:
    """A value as the record keeps it."""
    return json.dumps(value, ensure_ascii=False)
