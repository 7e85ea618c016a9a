"""A module's moment: a first reply that is kept and not marked, and at the end a second one, set beside it."""

from __future__ import annotations

from html import escape

from wellput import exercises, page
from wellput.content import Table
from wellput.feedback import feedback
from wellput.kinds.kind import text_in
from wellput.kinds.rewrite import models_html, read, wants_of
from wellput.learner import disagree, keeper, record, words
from wellput.rubric import MOST_CHARACTERS
from wellput.widget import Handler, Widget


def first_reply(module: str) -> Widget:
    """The client's message, and room for a reply that nobody marks."""
    return _reply(module, "moment", second=False)


def second_reply(module: str) -> Widget:
    """The same message once more; the reply to it is read, beside the first one."""
    return _reply(module, "again", second=True)


def _reply(module: str, piece: str, *, second: bool) -> Widget:
    found = exercises.exercise(f"{module}/moment")
    item = found["item"][0]
    name = f"{module}/{piece}"

    def first() -> str:
        attempt = record().latest(f"{module}/moment").get(item["id"])
        return str(attempt.answer["text"]) if attempt else ""

    def answer(message: Table) -> Table:
        text = text_in(message["answer"])
        if second:
            reading = read(item, text)
            if reading.refused:
                return {"refused": True, "feedback": page.paragraphs(reading.refused)}
        record().add_attempt(name, item["id"], {"text": text}, {})
        widget.change(item=shown())
        return {"saved": widget.view["item"]["saved"]}

    def shown() -> Table:
        out = {"id": item["id"], "known": item["known"], "message": page.message_html(item)}
        draft = record().drafts(name).get(item["id"])
        if draft is not None:
            out["draft"] = draft
        attempt = record().latest(name).get(item["id"])
        if attempt:
            html = compared_html(item, first(), attempt.answer["text"]) if second else ""
            out["saved"] = {
                "answer": attempt.answer,
                "attempt": attempt.id,
                "disagreed": attempt.id in record().disagreements(),
                "feedback": html,
                "models": models_html(item) if second else "",
            }
        return out

    handlers: dict[str, Handler] = {"answer": answer, "draft": keeper(name), "disagree": disagree}
    view = {
        "kind": "moment",
        "second": second,
        "id": name,
        "title": words("moment")["second_title"] if second else found["title"],
        "item": shown(),
        "limit": MOST_CHARACTERS,
        "words": words("moment"),
    }
    widget = Widget(view, handlers, page.message_html(item))
    return widget


def compared_html(item: Table, first: str, second: str) -> str:
    """The module's first reply and the second, side by side, both marked, and what to say about the second."""
    says = words("moment")
    replies = "".join(
        page.turn_html(says[name], "", mine=True, inner=page.marked(text, page.reading_marks(read(item, text))))
        for name, text in (("first_reply", first), ("second_reply", second))
        if text
    )
    alone = "" if first else f'<p class="wp-soft">{escape(says["no_first"])}</p>'
    told = feedback(read(item, second), item["client"], wants_of(item, second), item["concern_words"])
    return f'{alone}<div class="wp-two">{replies}</div>{page.feedback_html(told)}'
