"""What a course notebook's cells call: `show("08-empathize/ladder")`, and nothing else.

A name is a module's id and a piece of it, or `welcome`, `map` or `checker`. Each call reads the learner's answers back
from the record, so that a page that is loaded again, or a kernel that is started again, shows what was there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from html import escape

from wellput import content, data, dialogue, exercises, page, progress
from wellput.content import Table
from wellput.errors import WellPutError
from wellput.reading import check
from wellput.record import Attempt, Record
from wellput.rubric import MOST_CHARACTERS
from wellput.widget import Handler, Widget


class Piece:
    """Something that only shows: HTML for the notebook."""

    def __init__(self, html: str) -> None:
        self._html = page.styled(html)

    def _repr_html_(self) -> str:
        return self._html


@cache
def record() -> Record:
    """This kernel's way to the learner's record."""
    return Record()


def show(name: str) -> Widget | Piece:
    """Show a piece of the course.

    Parameters
    ----------
    name : str
        ``"welcome"``, ``"map"``, ``"checker"``, or a module's id and one of ``steps``, ``cards``, ``moment``,
        ``again``, ``plan``, ``pair/SITUATION`` or an exercise's name.

    Returns
    -------
    Widget or Piece
        What a notebook displays as the value of the cell. If the piece is not there or unsound, or the record can't
        be read, it is a sentence that says so.
    """
    try:
        if name in _PAGES:
            return _PAGES[name]()
        module, _, piece = name.partition("/")
        if piece.startswith("pair/"):
            return _pair(piece.removeprefix("pair/"))
        if piece in _PIECES and module in content.modules():
            return _PIECES[piece](module)
        return _exercise(name)
    except WellPutError as error:
        return Piece(f'<p class="wp-card" role="alert">{escape(str(error))}</p>')


def _words(*sections: str) -> Table:
    out: Table = {}
    for section in sections:
        out |= data.words()[section]
    return out


def _exercise(name: str) -> Widget:
    found = content.exercise(name)
    items = {item["id"]: item for item in found["item"]}
    kind = exercises.KINDS[found["kind"]]

    def answer(message: Table) -> Table:
        item = items[message["item"]]
        outcome = kind.answer(item, message["answer"])
        reply: Table = {"feedback": outcome.html, "refused": outcome.refused}
        if not outcome.refused:
            reply["attempt"] = record().add_attempt(name, item["id"], message["answer"], outcome.recorded)
            reply["models"] = exercises.models_html(item) if "model" in item else ""
            widget.change(items=shown())
        return reply

    def shown() -> list[Table]:
        latest, drafts = record().latest(name), record().drafts(name)
        return [_shown(found["kind"], item, latest.get(i), drafts.get(i)) for i, item in items.items()]

    handlers: dict[str, Handler] = {
        "answer": answer,
        "draft": _keeper(name),
        "look": lambda m: {"marks": exercises.look(exercises.written(m), items[m["item"]]["said"])},
        "disagree": _disagree,
    }
    view = {
        "kind": found["kind"],
        "id": name,
        "title": found["title"],
        "intro": found["intro"],
        "items": shown(),
        "limit": MOST_CHARACTERS,
        "words": _words("exercise"),
    }
    static = f"<h3>{escape(found['title'])}</h3>" + "".join(
        page.message_html(item) + page.paragraphs(item["ask"]) for item in found["item"]
    )
    widget = Widget(view, handlers, static)
    return widget


def _shown(kind: str, item: Table, attempt: Attempt | None, draft: str | None) -> Table:
    shown = exercises.show_item(kind, item)
    if draft is not None:
        shown["draft"] = draft
    if attempt:
        try:
            html = exercises.KINDS[kind].answer(item, attempt.answer).html
        except exercises.BadAnswerError:
            return shown  # answered when the item had other options
        shown["saved"] = {"answer": attempt.answer, "feedback": html, "attempt": attempt.id}
        if "model" in item:
            shown["saved"]["models"] = exercises.models_html(item)
    return shown


def _keeper(name: str) -> Handler:
    def keep(message: Table) -> Table:
        record().keep_draft(name, message["item"], exercises.written(message))
        return {}

    return keep


def _disagree(message: Table) -> Table:
    why = exercises.written(message, "why")
    record().disagree(int(message["attempt"]), why)
    return {}


def _moment(module: str) -> Widget:
    return _reply(module, "moment", second=False)


def _again(module: str) -> Widget:
    return _reply(module, "again", second=True)


def _reply(module: str, piece: str, *, second: bool) -> Widget:  # noqa: C901 (four short handlers around one item)
    """The module's first reply, kept and not marked, or its second, set beside the first."""
    found = content.exercise(f"{module}/moment")
    item = found["item"][0]
    name = f"{module}/{piece}"
    words = _words("exercise", "moment")

    def first() -> str:
        attempt = record().latest(f"{module}/moment").get(item["id"])
        return str(attempt.answer["text"]) if attempt else ""

    def compared(text: str) -> str:
        return exercises.compared_html(item, first(), text)

    def answer(message: Table) -> Table:
        text = exercises.written(message["answer"])
        if second:
            reading = check(text, item["said"])
            if reading.refused:
                return {"refused": True, "feedback": page.paragraphs(reading.refused)}
        number = record().add_attempt(name, item["id"], {"text": text}, {})
        widget.change(item=shown())
        if not second:
            return {}
        return {"feedback": compared(text), "attempt": number, "models": exercises.models_html(item)}

    def shown() -> Table:
        out = {"id": item["id"], "known": item["known"], "message": page.message_html(item)}
        draft = record().drafts(name).get(item["id"])
        if draft is not None:
            out["draft"] = draft
        attempt = record().latest(name).get(item["id"])
        if attempt:
            out["saved"] = {"answer": attempt.answer, "attempt": attempt.id, "feedback": "", "models": ""}
            if second:
                html = compared(attempt.answer["text"])
                out["saved"] |= {"feedback": html, "models": exercises.models_html(item)}
        return out

    handlers: dict[str, Handler] = {"answer": answer, "draft": _keeper(name), "disagree": _disagree}
    view = {
        "kind": "moment",
        "second": second,
        "id": name,
        "title": words["second_title"] if second else found["title"],
        "item": shown(),
        "limit": MOST_CHARACTERS,
        "words": words,
    }
    widget = Widget(view, handlers, page.message_html(item))
    return widget


def _plan(module: str) -> Widget:
    name = f"{module}/plan"
    found = content.exercise(name)
    words = _words("exercise", "case")

    def answer(message: Table) -> Table:
        given = {item["id"]: exercises.written(message["answer"], item["id"]) for item in found["item"]}
        if not given["when"].strip() or not given["then"].strip():
            return {"refused": True, "feedback": page.paragraphs(words["empty"])}
        record().add_attempt(name, "plan", given, {})
        for item in found["item"]:
            record().keep_draft(name, item["id"], given[item["id"]])
        widget.change(saved=saved())
        return {"feedback": exercises.plan_html(given)}

    def saved() -> Table | None:
        attempt = record().latest(name).get("plan")
        return {"answer": attempt.answer, "feedback": exercises.plan_html(attempt.answer)} if attempt else None

    drafts = record().drafts(name)
    items = [
        {"lines": 2, **item, **({"draft": drafts[item["id"]]} if item["id"] in drafts else {})}
        for item in found["item"]
    ]
    view = {
        "kind": "plan",
        "id": name,
        "title": found["title"],
        "intro": found["intro"],
        "items": items,
        "saved": saved(),
        "limit": MOST_CHARACTERS,
        "words": words,
    }
    static = f"<h3>{escape(found['title'])}</h3>" + "".join(page.paragraphs(item["label"]) for item in items)
    widget = Widget(view, {"answer": answer, "draft": _keeper(name)}, static)
    return widget


def _cards(module: str) -> Widget:
    own = {card["id"]: card for card in content.cards().values() if card["module"] == module}
    html = "".join(page.card_html(card) for card in own.values())
    words = _words("exercise", "cards")

    def keep(_message: Table) -> Table:
        record().keep_cards(list(own))
        widget.change(kept=True)
        return {}

    words = {**words, "keep_cards": words["keep"].format(n=len(own)), "cards_kept": words["kept"]}
    view = {
        "kind": "cards",
        "title": words["title"],
        "html": html,
        "kept": set(own) <= record().cards(),
        "words": words,
    }
    widget = Widget(view, {"keep": keep}, html)
    return widget


def _live(draw: Callable[[], str]) -> Widget:
    """HTML that is drawn anew whenever the record has grown."""

    def redraw() -> None:
        widget.change(html=draw())

    def refresh(_message: Table) -> Table:
        redraw()
        return {}

    html = draw()
    widget = Widget({"kind": "live", "html": html, "words": _words("exercise")}, {"refresh": refresh}, html)
    record().watch(redraw)
    return widget


def _steps(module: str) -> Widget:
    found = content.modules()[module]

    def draw() -> str:
        notice = f'<p class="wp-card" role="alert">{escape(record().notice)}</p>' if record().notice else ""
        return progress.steps_html(found, record()) + notice

    return _live(draw)


def _map() -> Widget:
    return _live(lambda: progress.map_html(record()))


def _welcome() -> Widget:
    words = _words("exercise", "welcome")
    answers = {
        side: "".join(page.paragraphs(words[f"{side}_says"])) + _links(words[f"{side}_links"]) for side in ("yes", "no")
    }
    view = {"kind": "welcome", "words": words, **answers}
    return Widget(view, {}, f"<p><strong>{escape(words['question'])}</strong></p>{''.join(answers.values())}")


def _links(links: list[Table]) -> str:
    anchors = "".join(f'<a class="wp-go" href="{escape(link["to"])}">{escape(link["says"])}</a>' for link in links)
    return f'<p class="wp-row">{anchors}</p>'


def _checker() -> Widget:
    words = _words("exercise", "checker")
    words = {**words, "check_draft": words["read"]}

    def read(message: Table) -> Table:
        return {"feedback": exercises.draft_html(exercises.written(message), exercises.written(message, "reply_to"))}

    view = {"kind": "checker", "title": words["title"], "limit": MOST_CHARACTERS, "words": words}
    return Widget(view, {"check": read}, page.paragraphs(words["private"]))


def _pair(situation: str) -> Piece:
    better, worse = (dialogue.find(situation, version) for version in ("better", "worse"))
    words = data.words()["dialogue"]
    head = (
        f'<div><h3>{escape(better.title)}</h3><p class="wp-soft">{escape(better.situation)}</p>'
        f'<p class="wp-soft">{escape(words["marks"])}</p></div>'
    )
    return Piece(f'<div class="wp-stack">{head}{page.dialogue_html(better)}{page.dialogue_html(worse)}</div>')


_PAGES = {"welcome": _welcome, "map": _map, "checker": _checker}
_PIECES = {"steps": _steps, "cards": _cards, "moment": _moment, "again": _again, "plan": _plan}
