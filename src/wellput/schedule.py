"""When rule cards and missed items come back, by FSRS, out of the record alone.

Nothing of the schedule is stored: it is worked out anew from what was kept, missed and reviewed, so two copies of a
record that are merged have one schedule, and a better scheduler can take over at any time.

Source of the method: Free Spaced Repetition Scheduler, as the package `fsrs` has it, with its default weights, without
its random fuzz and without steps shorter than a day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from wellput import exercises
from wellput.content import cards
from wellput.errors import DataError
from wellput.record import Record

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
SESSION_SECONDS = 300
# What one look back takes, estimated: a card, an item that is answered by picking, one that is answered by writing.
CARD_SECONDS, ITEM_SECONDS, WRITING_SECONDS = 20, 50, 120
_WRITTEN = ("rewrite", "build")


class Due(NamedTuple):
    """What comes back (``card:ID`` or ``item:MODULE/EXERCISE/ITEM``), when, of which module, how long it takes."""

    key: str
    at: dt.datetime
    module: str
    seconds: int


def schedule(record: Record) -> list[Due]:
    """All that comes back, the first due first.

    A card enters when it is kept, as if recalled then; an item enters when it is answered wrongly. What the course no
    longer has is left out.
    """
    events: dict[str, list[tuple[dt.datetime, int]]] = {}
    for card, at in record.cards().items():
        if card in cards():
            events[f"card:{card}"] = [(_time(at), GOOD)]
    for attempt in record.attempts():
        if attempt.outcome.get("right") is False:
            key = f"item:{attempt.exercise}/{attempt.item}"
            if key not in events and _item_module(key):
                events[key] = [(_time(attempt.at), AGAIN)]
    for review in record.reviews():
        if review.key in events:
            events[review.key].append((_time(review.at), review.rating))
    out = [Due(key, _next(sorted(seen)), _module(key), _seconds(key)) for key, seen in events.items()]
    return sorted(out, key=lambda due: (due.at, due.key))


def due(record: Record, now: dt.datetime | None = None) -> list[Due]:
    """What is due by now, the longest due first."""
    now = now or dt.datetime.now(dt.UTC)
    return [one for one in schedule(record) if one.at <= now]


def session(found: list[Due], seconds: int = SESSION_SECONDS) -> list[Due]:
    """As much of it as a session holds, the modules mixed: one of each in turn; at least one."""
    by_module: dict[str, list[Due]] = {}
    for one in found:
        by_module.setdefault(one.module, []).append(one)
    out: list[Due] = []
    for one in (d for turn in zip_longest(*by_module.values()) for d in turn if d):
        if not out or sum(d.seconds for d in out) + one.seconds <= seconds:
            out.append(one)
    return out


def place(key: str) -> tuple[str, str]:
    """The exercise and the item that a key of the form ``item:MODULE/EXERCISE/ITEM`` names."""
    exercise, _, item = key.removeprefix("item:").rpartition("/")
    return exercise, item


def _next(events: list[tuple[dt.datetime, int]]) -> dt.datetime:
    from fsrs import Card, Rating, Scheduler  # noqa: PLC0415 (only reviews need it)

    scheduler = Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
    card = Card(card_id=1, due=events[0][0])
    for at, rating in events:
        card, _ = scheduler.review_card(card, Rating(rating), at)
    return card.due


def _time(at: str) -> dt.datetime:
    return dt.datetime.fromisoformat(at).astimezone(dt.UTC)


def _module(key: str) -> str:
    return str(cards()[key.removeprefix("card:")]["module"]) if key.startswith("card:") else _item_module(key)


def _item_module(key: str) -> str:
    """The module of an item that the course has; empty if it hasn't, as after an item was taken out."""
    exercise, item = place(key)
    try:
        found = exercises.exercise(exercise)
    except DataError:
        return ""
    return exercise.partition("/")[0] if any(i["id"] == item for i in found["item"]) else ""


def _seconds(key: str) -> int:
    if key.startswith("card:"):
        return CARD_SECONDS
    return WRITING_SECONDS if exercises.exercise(place(key)[0])["kind"] in _WRITTEN else ITEM_SECONDS


def minutes(found: list[Due]) -> int:
    """How many minutes they take, estimated; at least one."""
    return max(1, round(sum(one.seconds for one in found) / 60))


def coming(record: Record, now: dt.datetime | None = None) -> Iterator[Due]:
    """What is not due yet, the next first."""
    now = now or dt.datetime.now(dt.UTC)
    return (one for one in schedule(record) if one.at > now)
