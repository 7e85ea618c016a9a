"""An exercise on the page: its items, the answers to them, and after the last one what to look at next."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from wellput import exercises, page
from wellput.content import Table, cards, scene_of
from wellput.exercises import show_item, static_html
from wellput.kinds import KINDS
from wellput.kinds.build import document_html, entries_html, is_document
from wellput.kinds.kind import BadAnswerError, Outcome, folded, text_in
from wellput.kinds.rewrite import models_html
from wellput.learner import disagree, record, words
from wellput.record import Attempt
from wellput.rubric import MOST_CHARACTERS
from wellput.widget import Handler, Widget


class Place(NamedTuple):
    """Where an item is: the name of its exercise, the exercise, the item."""

    name: str
    exercise: Table
    item: Table


class Practice:
    """What a page may ask while a learner goes through items, of one exercise or of several.

    Attributes
    ----------
    places : dict of str to Place
        The items, by the keys that the page calls them by, in order.
    renewed : function of (item, summary)
        Called with an item as it is shown, and the summary, whenever an answer has changed them.
    """

    def __init__(self, places: dict[str, Place]) -> None:
        self.places = places
        self.renewed: Callable[[Table, Table | None], None] = lambda _shown, _summary: None

    def handlers(self) -> dict[str, Handler]:
        """By what the page asks for."""
        return {
            "answer": self.answer,
            "draft": self._draft,
            "look": self._look,
            "remove": self._remove,
            "disagree": disagree,
        }

    def show(self, key: str) -> Table:
        """An item with what the learner has typed and answered."""
        name, found, item = self.places[key]
        return {**_shown(name, found, item), "id": key, "kind": found["kind"], "exercise": name}

    def answer(self, message: Table) -> Table:
        """Take an answer: save it, and give its feedback, unless it can't be taken as one."""
        name, _found, item = self.places[message["item"]]
        outcome = self._outcome(message)
        if outcome.refused:
            return {"feedback": outcome.html, "refused": True}
        record().add_attempt(name, item["id"], message["answer"], outcome.recorded)
        shown, summary = self.show(message["item"]), self.summary()
        self.renewed(shown, summary)
        return {"saved": shown["saved"], "summary": summary}

    def shown_only(self, message: Table) -> Table:
        """The feedback on an answer that is not to be kept."""
        outcome = self._outcome(message)
        if outcome.refused:
            return {"feedback": outcome.html, "refused": True}
        document = outcome.recorded.get("document", "")
        return {"saved": {"answer": message["answer"], "feedback": outcome.html, "document": document}}

    def summary(self) -> Table | None:
        """Once every item has an answer: how it went, what was missed, and the cards behind that."""
        return _summary(self.places)

    def _outcome(self, message: Table) -> Outcome:
        _name, found, item = self.places[message["item"]]
        return KINDS[found["kind"]].answer(found, item, message["answer"])

    def _draft(self, message: Table) -> Table:
        key, _, field = str(message["item"]).partition("//")
        name, _found, item = self.places[key]
        record().keep_draft(name, f"{item['id']}/{field}" if field else item["id"], text_in(message))
        return {}

    def _look(self, message: Table) -> Table:
        _name, found, item = self.places[message["item"]]
        look = KINDS[found["kind"]].look
        return look(found, item, message) if look else {}

    def _remove(self, message: Table) -> Table:
        """Take the newest entry out of a log."""
        name, _found, item = self.places[message["item"]]
        last = record().latest(name).get(item["id"])
        if last:
            record().forget(last.id)
        shown = self.show(message["item"])
        self.renewed(shown, self.summary())
        return {"entries": shown["entries"]}


def exercise(name: str) -> Widget:
    """The exercise of that name, with what the learner answered so far."""
    found = exercises.exercise(name)
    practice = Practice({item["id"]: Place(name, found, item) for item in found["item"]})

    def renewed(shown: Table, summary: Table | None) -> None:
        """What changes an item changes the view too: a page that is opened anew asks nothing and shows the view."""
        items = [shown if old["id"] == shown["id"] else old for old in widget.view["items"]]
        widget.change(items=items, summary=summary)

    practice.renewed = renewed
    view = {
        "kind": "exercise",
        "id": name,
        "title": found["title"],
        "intro": page.typeset(found["intro"]),
        "items": [practice.show(key) for key in practice.places],
        "summary": practice.summary(),
        "limit": MOST_CHARACTERS,
        "words": words(),
    }
    widget = Widget(view, practice.handlers(), static_html(found))
    return widget


def _shown(name: str, its: Table, item: Table) -> Table:
    shown = show_item(its, item)
    drafts = record().drafts(name)
    draft = drafts.get(item["id"])
    if draft is not None:
        shown["draft"] = draft
    parts = {key.partition("/")[2]: text for key, text in drafts.items() if key.startswith(f"{item['id']}/")}
    if parts:
        shown["drafts"] = parts
    attempts = [a for a in record().attempts(name) if a.item == item["id"]]
    if its.get("log"):
        shown["entries"] = entries_html(its, [(a.at[:10], a.answer) for a in attempts])
        if attempts:
            shown["saved"] = {"answer": {}, "feedback": "", "entries": shown["entries"]}
        return shown
    if attempts and (saved := _saved(its, item, attempts[-1])):
        shown["saved"] = saved
    return shown


def _saved(its: Table, item: Table, attempt: Attempt) -> Table | None:
    """The last answer, with its feedback; nothing if it was given when the item was another."""
    try:
        outcome = KINDS[its["kind"]].answer(its, item, attempt.answer)
    except BadAnswerError:
        return None
    return {
        "answer": attempt.answer,
        "feedback": outcome.html + _whole(item),
        "attempt": attempt.id,
        "disagreed": attempt.id in record().disagreements(),
        "models": models_html(item, document_html if is_document(its) else page.paragraphs),
        "document": outcome.recorded.get("document", ""),
        "right": outcome.recorded.get("right"),
    }


def _whole(item: Table) -> str:
    """The conversation that a scene was taken from, as it went on, its moves marked and named."""
    if "scene" not in item:
        return ""
    return folded(words()["whole"], page.dialogue_html(scene_of(item)))


def _summary(places: dict[str, Place]) -> Table | None:
    latest = {key: record().latest(name).get(item["id"]) for key, (name, _its, item) in places.items()}
    if len(places) < 2 or not all(latest.values()):  # noqa: PLR2004 (one item has its feedback already)
        return None
    outcomes = {key: attempt.outcome for key, attempt in latest.items() if attempt}
    judged = {key: o for key, o in outcomes.items() if o.get("right") is not None}
    if not judged:
        return None
    first = sum(_first(places[key]) for key in judged)
    says = words()
    missed = [key for key, outcome in judged.items() if not outcome["right"]]
    ids = dict.fromkeys(card for key in missed for card in judged[key].get("missed", ()) if card in cards())
    told = says["marks_right"].format(n=first, of=len(judged), now=len(judged) - len(missed))
    rest = says["summary_cards"] if missed else says["summary_all"]
    html = f"<p>{escape(told)} {escape(rest)}</p>" + "".join(page.card_html(cards()[i]) for i in ids)
    return {"html": html, "missed": missed}


def _first(place: Place) -> bool:
    first = next(a for a in record().attempts(place.name) if a.item == place.item["id"])
    return bool(first.outcome.get("right"))
