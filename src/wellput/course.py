"""What a course notebook's cells call: `show("08-empathize/ladder")`, and nothing else.

A name is a module's id and a piece of it, or a page of the course's own. Each call reads the learner's answers back
from the record, so that a page that is loaded again, or a kernel that is started again, shows what was there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from wellput import (
    content,
    data,
    diagnostic,
    dialogue,
    handin,
    keepsake,
    library,
    moment,
    own,
    page,
    portfolio,
    practice,
    progress,
    review,
)
from wellput.content import Table
from wellput.errors import WellPutError
from wellput.learner import forgets, record, speak, words
from wellput.widget import Widget

if TYPE_CHECKING:
    from wellput.figure import Figure


class NoSuchPieceError(WellPutError):
    """A piece that the course doesn't have."""


class Piece:
    """Something that only shows: HTML for the notebook."""

    def __init__(self, html: str) -> None:
        self._html = page.styled(html)

    def _repr_html_(self) -> str:
        return self._html


def show(name: str) -> Widget | Figure | Piece:
    """Show a piece of the course.

    Parameters
    ----------
    name : str
        ``"welcome"``, ``"map"``, ``"checker"``, ``"review"``, ``"next"``, ``"standing"``, ``"first-and-last"``,
        ``"patterns"``, ``"often"``, ``"portfolio"``, ``"record"`` or ``"hand-in"``, or a module's id and one of
        ``steps``, ``cards``, ``moment``, ``again``, ``pair/SITUATION``, ``pair/SITUATION/1-8/5-12`` (turns of either
        version) or an exercise's name.

    Returns
    -------
    Widget, Figure or Piece
        What a notebook displays as the value of the cell. If the piece is not there or unsound, or the record can't
        be read, it is a sentence that says so.
    """
    speak()
    try:
        if name in _PAGES:
            return _PAGES[name]()
        module, _, piece = name.partition("/")
        if piece.startswith("pair/"):
            return _pair(*piece.split("/")[1:])
        if piece in _PIECES and module in content.modules():
            return _PIECES[piece](module)
        return practice.exercise(name)
    except WellPutError as error:
        return Piece(f'<p class="wp-card" role="alert">{escape(str(error))}</p>')


def _cards(module: str) -> Widget:
    own = [card["id"] for card in content.cards_of(module)]
    html = "".join(page.card_html(content.cards()[i]) for i in own)
    says = words("cards")

    def keep(_message: Table) -> Table:
        record().keep_cards(own)
        widget.change(kept=True)
        return {}

    says = {**says, "keep_cards": says["keep"].format(n=len(own)), "cards_kept": says["kept"]}
    kept = set(own) <= record().cards().keys()
    view = {"kind": "cards", "title": says["title"], "html": html, "kept": kept, "words": says}
    widget = Widget(view, {"keep": keep}, html)
    return widget


def _live(draw: Callable[[], str]) -> Widget:
    """HTML that is drawn anew whenever the record has grown; on a machine that forgets, with a reminder of that."""

    def state() -> Table:
        return {"html": draw(), "since": keepsake.since() if forgets() else 0}

    def redraw() -> None:
        widget.change(**state())

    def refresh(_message: Table) -> Table:
        redraw()
        return {}

    view = {"kind": "live", "forgets": forgets(), "words": words("record"), **state()}
    widget = Widget(view, {"refresh": refresh, "export": keepsake.export}, view["html"])
    record().watch(redraw)
    return widget


def _steps(module: str) -> Widget:
    found = content.modules()[module]

    def draw() -> str:
        notice = f'<p class="wp-card" role="alert">{escape(record().notice)}</p>' if record().notice else ""
        beats = progress.beats(found, record())
        return progress.steps_html(beats) + progress.waiting_html(beats) + notice

    return _live(draw)


def _map() -> Widget:
    return _live(lambda: handin.link_html() + progress.map_html(record()))


def _hand_in() -> Widget | Piece:
    made = handin.page()
    return Piece(made) if isinstance(made, str) else made


def _welcome() -> Widget:
    says = words("welcome")
    answers = {
        side: "".join(page.paragraphs(says[f"{side}_says"])) + _links(says[f"{side}_links"]) for side in ("yes", "no")
    }
    view = {"kind": "welcome", "words": says, **answers}
    return Widget(view, {}, f"<p><strong>{escape(says['question'])}</strong></p>{''.join(answers.values())}")


def _links(links: list[Table]) -> str:
    anchors = "".join(f'<a class="wp-go" href="{escape(link["to"])}">{escape(link["says"])}</a>' for link in links)
    return f'<p class="wp-row">{anchors}</p>'


def _pair(situation: str, *turns: str) -> Piece:
    """Both versions of a situation, whole, or of each the turns named, such as ``1-8``, counted from 1."""
    better, worse = (dialogue.find(situation, version) for version in ("better", "worse"))
    shown = "".join(
        page.dialogue_html(told, *_range(turns, i, len(told.turns))) for i, told in enumerate((better, worse))
    )
    said = data.words()["dialogue"]
    head = (
        f'<div><h3>{escape(better.title)}</h3><p class="wp-soft">{escape(better.situation)}</p>'
        f'<p class="wp-soft">{escape(said["marks"])}</p></div>'
    )
    return Piece(f'<div class="wp-stack">{head}{shown}</div>')


def _range(turns: tuple[str, ...], i: int, count: int) -> tuple[int, int]:
    first, _, last = (turns[i] if i < len(turns) else f"1-{count}").partition("-")
    if not (first.isdigit() and last.isdigit() and 1 <= int(first) <= int(last) <= count):
        raise NoSuchPieceError(f"Turns {turns[i]} are none of this conversation's {count}.")
    return int(first), int(last)


def _next() -> Widget:
    return _live(lambda: progress.next_html(record()))


def _standing() -> Figure | Piece:
    from wellput import charts  # noqa: PLC0415 (plotly takes its time, and only these pieces need it)

    return charts.standing_figure(progress.standings(record()))


def _first_and_last() -> Figure | Piece:
    from wellput import charts  # noqa: PLC0415

    return charts.replies_figure(progress.standings(record())) or _nothing(data.words()["progress"]["firsts_none"])


def _patterns() -> Figure | Piece:
    from wellput import patterns  # noqa: PLC0415 (as above, and pandas)

    return patterns.figure(patterns.replies()) or _nothing(data.words()["patterns"]["none"])


def _often() -> Figure | Piece:
    from wellput import patterns  # noqa: PLC0415

    return patterns.often(patterns.replies()) or _nothing(data.words()["patterns"]["none"])


def _nothing(says: str) -> Piece:
    return Piece(f'<p class="wp-card wp-soft">{escape(says)}</p>')


_PAGES: dict[str, Callable[[], Widget | Figure | Piece]] = {
    "welcome": _welcome,
    "map": _map,
    "checker": own.checker,
    "glossary": lambda: Piece(library.glossary_html()),
    "situations": library.index,
    "diagnostic": diagnostic.diagnostic,
    **{f"own/{name}": partial(own.form, name) for name in own.FORMS},
    "review": review.review,
    "next": _next,
    "standing": _standing,
    "first-and-last": _first_and_last,
    "patterns": _patterns,
    "often": _often,
    "portfolio": portfolio.portfolio,
    "record": keepsake.own_record,
    "hand-in": _hand_in,
}
_PIECES = {"steps": _steps, "cards": _cards, "moment": moment.first_reply, "again": moment.second_reply}
