"""What is due to come back, and a session of it: cards to recall and items to answer again, the modules mixed."""

from __future__ import annotations

from html import escape

from wellput import data, exercises, page
from wellput.content import Table, cards, modules
from wellput.learner import record, words
from wellput.practice import Place, Practice
from wellput.rubric import MOST_CHARACTERS
from wellput.schedule import AGAIN, GOOD, coming, due, minutes, place, session
from wellput.widget import Widget


def review() -> Widget:
    """What is due and how long it takes, with a session that begins when asked for."""

    def start(_message: Table) -> Table:
        widget.change(steps=steps())
        return {"steps": widget.view["steps"]}

    def steps() -> list[Table]:
        out = []
        practice.places.clear()
        for one in session(due(record())):
            if one.key.startswith("card:"):
                out.append(_card(one.key))
                continue
            name, item = place(one.key)
            found = exercises.exercise(name)
            practice.places[one.key] = Place(name, found, next(i for i in found["item"] if i["id"] == item))
            shown = practice.show(one.key)
            out.append({k: v for k, v in shown.items() if k not in ("saved", "draft", "drafts")} | {"key": one.key})
        return out

    def rate(message: Table) -> Table:
        record().add_review(str(message["key"]), int(message["rating"]))
        return {}

    def answer(message: Table) -> Table:
        reply = practice.answer(message)
        # The first answer counts: after it the feedback is known.
        if "saved" in reply and message.get("first") and reply["saved"]["right"] is not None:
            record().add_review(str(message["item"]), GOOD if reply["saved"]["right"] else AGAIN)
        return reply

    def redraw() -> None:
        widget.change(html=due_html(), due=len(due(record())))

    def refresh(_message: Table) -> Table:
        redraw()
        return {}

    practice = Practice({})
    handlers = {**practice.handlers(), "start": start, "rate": rate, "answer": answer, "refresh": refresh}
    html = due_html()
    view = {
        "kind": "review",
        "id": "review",
        "title": words("review")["title"],
        "html": html,
        "due": len(due(record())),
        "steps": [],
        "limit": MOST_CHARACTERS,
        "words": words("review"),
    }
    widget = Widget(view, handlers, html)
    record().watch(redraw)
    return widget


def _card(key: str) -> Table:
    """A card with what is to be recalled taken out, and whole."""
    card = cards()[key.removeprefix("card:")]
    says = words("cards", "review")
    module = modules().get(card["module"], {"title": ""})["title"]
    front = f"{says['when']} {card['when']}, …"
    return {"key": key, "kind": "card", "module": module, "front": front, "back": page.card_html(card)}


def due_html() -> str:
    """What is due, and when the next comes, in a sentence or two."""
    says = words("review")
    found = due(record())
    if found:
        count = {kind: sum(one.key.startswith(kind) for one in found) for kind in ("card", "item")}
        told = says["due"].format(cards=count["card"], items=count["item"], n=minutes(session(found)))
        return f"<p>{escape(told)}</p>"
    after = next(coming(record()), None)
    if after is None:
        return f'<p class="wp-soft">{escape(says["none"])}</p>'
    return f'<p class="wp-soft">{escape(says["later"].format(day=data.date(after.at.date())))}</p>'
