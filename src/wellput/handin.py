"""The page from which a learner in a workshop hands tasks in, and reads what came back."""

from __future__ import annotations

from contextlib import suppress
from html import escape
from pathlib import Path
from typing import Any

from wellput import data, exchange
from wellput.content import Table
from wellput.errors import WellPutError
from wellput.learner import words
from wellput.widget import Widget


def page() -> Widget | str:
    """The page; HTML that says so where there is no workshop."""
    says = words("hand-in")
    if exchange.folder() is None:
        return f'<p class="wp-card">{escape(says["nowhere"])}</p>'
    home = Path.home()

    def refresh(_message: Table) -> Table:
        exchange.fetch_feedback(home)
        widget.change(rows=_rows(home))
        return {}

    def hand_in(message: Table) -> Table:
        exchange.hand_in(home, str(message["assignment"]))
        widget.change(rows=_rows(home))
        return {}

    view = {"kind": "handIn", "title": says["title"], "words": says, "rows": _first_rows(home)}
    static = "".join(f"<p>{escape(row['title'])}: {escape(row['written'])}</p>" for row in view["rows"])
    widget = Widget(view, {"refresh": refresh, "hand-in": hand_in}, static)
    return widget


def link_html() -> str:
    """A link to the page, for the map; empty where there is no workshop."""
    if exchange.folder() is None:
        return ""
    says = data.words()["hand-in"]
    return (
        f'<section class="wp-card"><p>{escape(says["says"])}</p>'
        f'<p><a class="wp-go" href="hand-in.ipynb">{escape(says["go"])}</a></p></section>'
    )


def _first_rows(home: Path) -> list[dict[str, Any]]:
    """The rows with what has come back; without it if the exchange can't be asked."""
    with suppress(WellPutError):  # the page's own button says why
        exchange.fetch_feedback(home)
    return _rows(home)


def _rows(home: Path) -> list[dict[str, Any]]:
    says = data.words()["hand-in"]
    return [
        {
            "assignment": work.assignment,
            "title": work.title,
            "tasks": f"../exercises/{work.assignment}/{work.assignment}.ipynb",
            "written": says["written"].format(n=work.written, of=work.tasks),
            "ready": work.written > 0,
            "handed_in": work.handed_in[-1].isoformat() if work.handed_in else "",
            "feedback": work.feedback,
        }
        for work in exchange.standing(home)
    ]
