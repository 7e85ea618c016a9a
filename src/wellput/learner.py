"""The learner at this kernel: their record, and what every widget does with it."""

from __future__ import annotations

import os
from functools import cache

from wellput import data
from wellput.content import Table
from wellput.errors import RecordError
from wellput.kinds.kind import text_in
from wellput.record import Record
from wellput.widget import Handler


@cache
def record() -> Record:
    """This kernel's way to the learner's record."""
    return Record()


def speak() -> None:
    """Let the interface speak the learner's language: ``WELLPUT_LANGUAGE``, else what they chose, else English."""
    language = os.environ.get("WELLPUT_LANGUAGE", "")
    if not language:
        try:
            language = record().setting("language")
        except RecordError:
            language = ""  # the record's own trouble is told where it is used
    data.speak(language)


_FORGETFUL = ("BINDER_LAUNCH_HOST", "BINDER_REQUEST", "BINDER_SERVICE_HOST", "WELLPUT_FORGETS")


def forgets() -> bool:
    """Is this a machine that keeps nothing, as Binder's are?"""
    return any(name in os.environ for name in _FORGETFUL)


def words(*sections: str) -> Table:
    """The words of some sections of the locale in one table, for a view."""
    out: Table = {}
    for section in ("exercise", *sections):
        out |= data.words()[section]
    return out


def keeper(name: str) -> Handler:
    """What keeps an exercise's drafts as they are typed."""

    def keep(message: Table) -> Table:
        record().keep_draft(name, message["item"], text_in(message))
        return {}

    return keep


def disagree(message: Table) -> Table:
    """Keep that the learner disagrees with the feedback on an attempt, and why."""
    record().disagree(int(message["attempt"]), text_in(message, "why"))
    return {}
