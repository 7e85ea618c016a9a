"""The record on the page: where it is, a download and an upload, and a reminder on a machine that forgets."""

from __future__ import annotations

import time
from html import escape

from wellput import data
from wellput.content import Table
from wellput.kinds.kind import BadAnswerError
from wellput.learner import forgets, record, words
from wellput.record import now
from wellput.transfer import MOST_BYTES, exported, merge
from wellput.widget import Handler, Widget

DOWNLOADED = "downloaded"


def own_record() -> Widget:
    """Download, upload, language."""

    def redraw() -> None:
        widget.change(**_state())

    def bring(message: Table) -> Table:
        text = message.get("text")
        if not isinstance(text, str) or len(text) > MOST_BYTES:
            raise BadAnswerError("text: expected the text of a saved record")
        merged = merge(record(), text)
        return {"told": words("record")["uploaded"].format(new=merged.new, known=merged.known)}

    def language(message: Table) -> Table:
        chosen = str(message["language"])
        if chosen not in data.languages():
            raise BadAnswerError("language: expected one that the interface has")
        record().set("language", chosen)
        return {}

    says = words("record", "language")
    view = {
        "kind": "keepsake",
        "title": says["title"],
        "says": says["says"].format(path=record().path),
        "languages": data.languages(),
        "language": record().setting("language") or "en",
        "words": {**says, "record_failed": data.words()["record"]["failed"], "failed": words()["failed"]},
        **_state(),
    }
    handlers: dict[str, Handler] = {"export": export, "import": bring, "language": language}
    widget = Widget(view, handlers, f"<p>{escape(view['says'])}</p>")
    record().watch(redraw)
    return widget


def export(_message: Table) -> Table:
    """The record as a file for the page to save; from here on it counts as taken along."""
    record().set(DOWNLOADED, now())
    return {"name": f"well-put-record-{time.strftime('%Y-%m-%d')}.json", "text": exported(record())}


def _state() -> Table:
    return {"forgets": forgets(), "since": since()}


def since() -> int:
    """How many answers the last download does not hold."""
    last = record().setting(DOWNLOADED)
    return sum(attempt.at > last for attempt in record().attempts())
