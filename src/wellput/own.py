"""A learner's own case: forms and a draft checker that keep nothing unless asked to."""

from __future__ import annotations

from html import escape

from wellput import exercises, page
from wellput.content import Table
from wellput.exercises import static_html
from wellput.feedback import feedback
from wellput.kinds.kind import text_in
from wellput.learner import disagree, record, words
from wellput.practice import Place, Practice
from wellput.reading import check
from wellput.rubric import MOST_CHARACTERS
from wellput.widget import Handler, Widget

# Each form with the exercise whose item for the learner's own case it is.
FORMS = {"prep-sheet": "01-prepare/prep-sheet", "follow-up": "own/follow-up"}


def form(name: str) -> Widget:
    """A form that becomes a document; what is typed in it is not kept unless the learner ticks that it be."""
    found = exercises.exercise(FORMS[name])
    item = next(i for i in found["item"] if i.get("own"))
    found = {**found, "item": [item]}
    practice = Practice({item["id"]: Place(f"own/{name}", found, item)})

    def answer(message: Table) -> Table:
        if message.get("kept"):
            return practice.answer(message)
        return practice.shown_only(message)

    handlers: dict[str, Handler] = {**practice.handlers(), "answer": answer}
    shown = {k: v for k, v in practice.show(item["id"]).items() if k not in ("saved", "drafts")}
    view = {
        "kind": "exercise",
        "unkept": True,
        "id": f"own/{name}",
        "title": found["title"],
        "intro": words("checker")["unkept"],
        "items": [shown],
        "summary": None,
        "limit": MOST_CHARACTERS,
        "words": words("checker"),
    }
    return Widget(view, handlers, static_html(found))


def checker() -> Widget:
    """The draft checker: it reads, and keeps nothing but what the learner disagrees with."""
    says = words("checker")
    says = {**says, "check_draft": says["read"]}

    def read(message: Table) -> Table:
        return {"feedback": draft_html(text_in(message), text_in(message, "reply_to"))}

    def look(message: Table) -> Table:
        text = text_in(message)
        reading = check(text, text_in(message, "reply_to") or None)
        if reading.refused or not reading.moves:
            return {"marks": ""}
        return {"marks": f'<div class="wp-say">{page.marked(text, page.reading_marks(reading))}</div>'}

    def keep(message: Table) -> Table:
        text, said = text_in(message), text_in(message, "reply_to")
        reading = check(text, said or None)
        found = {"moves": [m.code for m in reading.moves]}
        number = record().add_attempt("checker", "draft", {"text": text, "reply_to": said}, found)
        return disagree({"attempt": number, "why": ""}) | {"attempt": number}

    handlers: dict[str, Handler] = {"check": read, "look": look, "keep": keep, "disagree": disagree}
    view = {"kind": "checker", "title": says["title"], "limit": MOST_CHARACTERS, "words": says}
    return Widget(view, handlers, f"<p>{escape(says['private'])}</p>")


def draft_html(text: str, reply_to: str) -> str:
    """What the draft checker says."""
    reading = check(text, reply_to or None)
    told = feedback(reading, show=("heat", "warmth", "clarity", "ownership"))
    return page.words_html(reading) + page.feedback_html(told)
