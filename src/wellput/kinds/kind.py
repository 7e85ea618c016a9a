"""What a kind of exercise is, and what all of them say things with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape
from typing import Any, NamedTuple

from wellput import data
from wellput.content import Table, cards
from wellput.errors import WellPutError
from wellput.page import card_html, label_html, paragraphs, typeset
from wellput.rubric import MOST_CHARACTERS
from wellput.schema import Check, Problem
from wellput.text import shortened

MOST_QUOTED = 60  # characters of an option that its feedback begins with


class Outcome(NamedTuple):
    """What an answer came to.

    Attributes
    ----------
    recorded : dict
        What is kept with the attempt, as JSON values. `right` says whether the answer was; it is null where the engine
        can't tell, and absent where nothing is right or wrong. `missed` holds the ids of the rule cards that the answer
        went past.
    html : str
        The feedback.
    refused : bool
        Whether the answer can't be taken as one: it is told so, and not recorded.
    """

    recorded: dict[str, Any]
    html: str
    refused: bool = False


class BadAnswerError(WellPutError):
    """An answer that the exercise has no place for; the page never sends one by itself."""


class Kind(NamedTuple):
    """A kind of exercise: pure functions from content and answers to values for the page.

    Attributes
    ----------
    item : function of () to Check
        What an item of this kind may hold.
    show : function of (exercise, item) to dict
        What the page needs to show an item, beside its setting; nothing that gives the answer away.
    answer : function of (exercise, item, answer) to Outcome
        What an answer comes to. Raises `BadAnswerError` if the page could not have sent it.
    static : function of (exercise, item) to str
        The item as HTML for where no kernel runs.
    head : function of () to dict of str to Check
        The fields that an exercise of this kind has at its head beside title and intro: required, then optional.
    problems : function of (exercise, item) to problems
        What the schema can't say: the path within the item, and what was expected there.
    audit : function of (exercise, item) to problems
        The same, where finding out takes too long to be done whenever an exercise is opened.
    look : function of (exercise, item, message) to dict, optional
        What the page is told while the learner is still at it.
    """

    item: Callable[[], Check]
    show: Callable[[Table, Table], Table]
    answer: Callable[[Table, Table, Table], Outcome]
    static: Callable[[Table, Table], str]
    head: Callable[[], tuple[dict[str, Check], dict[str, Check]]] = lambda: ({}, {})
    problems: Callable[[Table, Table], Iterator[Problem]] = lambda _exercise, _item: iter(())
    audit: Callable[[Table, Table], Iterator[Problem]] = lambda _exercise, _item: iter(())
    look: Callable[[Table, Table, Table], Table] | None = None


def words() -> Table:
    """The words that all kinds of exercise share."""
    found: Table = data.words()["exercise"]
    return found


def box(tone: str, title: str, text: str, state: str = "") -> str:
    """A piece of feedback: `tone` is ``help``, ``hurt`` or ``note``; `state` a word or two behind the title."""
    label = label_html(state) if state else ""
    head = f'<p class="wp-fb-title" dir="auto">{escape(title)}{label}</p>' if title or state else ""
    body = paragraphs(typeset(text)) if text else ""
    return f'<div class="wp-fb wp-fb-{tone}">{head}{body}</div>'


def behind(*ids: str, missed: bool) -> str:
    """The rule cards behind an item; they stand open where the answer went past them."""
    shown = "".join(card_html(cards()[i]) for i in dict.fromkeys(ids))
    return f"<details{' open' if missed else ''}><summary>{escape(words()['card'])}</summary>{shown}</details>"


def wrong_first(rows: Sequence[tuple[bool, str]]) -> str:
    """Pieces of feedback, each with whether it is on something right: those that are not, then the others folded."""
    wrong = "".join(html for right, html in rows if not right)
    right = [html for right, html in rows if right]
    if not right:
        return wrong
    return wrong + folded(words()["right_ones"].format(n=len(right)), f'<div class="wp-stack">{"".join(right)}</div>')


def folded(title: str, html: str) -> str:
    """Something that is shown on demand."""
    return f"<details><summary>{escape(title)}</summary>{html}</details>"


def recorded(item: Table, *, right: bool | None, **more: Any) -> dict[str, Any]:
    """What is kept of an answer that is right, wrong, or not to be told, with the card that a wrong one went past."""
    return {"right": right, "missed": [item["card"]] if right is False and "card" in item else [], **more}


def quoted(text: str, most: int = MOST_QUOTED) -> str:
    """The first words of a text, in quotation marks."""
    return f"“{shortened(text, most)}”"


def listed(texts: Sequence[str], tag: str = "ul") -> str:
    """Texts as a list, for a static view."""
    rows = "".join(f'<li dir="auto">{escape(text.strip())}</li>' for text in texts)
    return f"<{tag}>{rows}</{tag}>"


def number_in(answer: Table, name: str, below: int) -> int:
    """A number out of an answer, 0 or more and below a limit."""
    value = answer.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < below:
        raise BadAnswerError(f"{name}: expected a number below {below}, found {value!r}")
    return value


def numbers_in(answer: Table, name: str, below: int, count: int | None = None) -> list[int]:
    """Numbers out of an answer, as many as are asked for."""
    values = answer.get(name)
    if not isinstance(values, list) or count not in (None, len(values)):
        raise BadAnswerError(f"{name}: expected a list{f' of {count}' if count else ''}, found {values!r}")
    return [number_in({name: value}, name, below) for value in values]


def text_in(answer: Table, name: str = "text") -> str:
    """A learner's text out of an answer; raises `BadAnswerError` if it is too long to be one message."""
    text = answer.get(name)
    if not isinstance(text, str):
        raise BadAnswerError(f"{name}: expected text")
    if len(text) > MOST_CHARACTERS:
        raise BadAnswerError(words()["too_long"])
    return text


def one_best(options: Sequence[Table], field: str) -> Iterator[Problem]:
    """Exactly one of the options has to be the best."""
    if sum(o.get("best", False) for o in options) != 1:
        yield field, "expected exactly one with best = true"
