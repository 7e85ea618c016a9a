"""What each kind of exercise shows and answers: pure functions from content and answers to values for the page.

For every kind there are two: one gives what the page needs to show an item, with the learner's last answer if there is
one; the other takes an answer and gives its outcome, which is recorded, and the feedback, as HTML.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any, NamedTuple

from wellput import data
from wellput.content import Table, cards
from wellput.errors import WellPutError
from wellput.feedback import MOST_CHANGES, Want, feedback
from wellput.page import (
    card_html,
    curve_html,
    feedback_html,
    label_html,
    marked,
    message_html,
    paragraphs,
    reading_marks,
    turn_html,
    typeset,
    words_html,
)
from wellput.reading import check
from wellput.rubric import MOST_CHARACTERS, Judgement, is_copy
from wellput.tasks import POINTS


class Outcome(NamedTuple):
    """What an answer came to: `recorded`, as JSON values, and the feedback; `refused` if it can't be taken as one."""

    recorded: dict[str, Any]
    html: str
    refused: bool = False


class BadAnswerError(WellPutError):
    """An answer that the exercise has no place for; the page never sends one by itself."""


def _words(*sections: str) -> Table:
    out: Table = {}
    for section in sections:
        out |= data.words()[section]
    return out


def _box(tone: str, title: str, text: str, state: str = "") -> str:
    label = label_html(state) if state else ""
    head = f'<p class="wp-fb-title" dir="auto">{escape(title)}{label}</p>' if title else ""
    return f'<div class="wp-fb wp-fb-{tone}">{head}{paragraphs(typeset(text))}</div>'


def _behind(card: str) -> str:
    words = data.words()["exercise"]
    return f"<details><summary>{escape(words['card'])}</summary>{card_html(cards()[card])}</details>"


def _number(answer: Table, name: str, below: int) -> int:
    value = answer.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < below:
        raise BadAnswerError(f"{name}: expected a number below {below}, found {value!r}")
    return value


def _numbers(answer: Table, name: str, below: int) -> list[int]:
    values = answer.get(name)
    if not isinstance(values, list):
        raise BadAnswerError(f"{name}: expected a list, found {values!r}")
    return [_number({name: value}, name, below) for value in values]


def written(answer: Table, name: str = "text") -> str:
    """A learner's text out of an answer; raises `BadAnswerError` if it is too long to be one message."""
    text = answer.get(name)
    if not isinstance(text, str):
        raise BadAnswerError(f"{name}: expected text")
    if len(text) > MOST_CHARACTERS:
        raise BadAnswerError(data.words()["exercise"]["too_long"])
    return text


def show_choose(item: Table) -> Table:
    """The options of a *choose* item."""
    return {"options": [o["text"].strip() for o in item["option"]]}


def answer_choose(item: Table, answer: Table) -> Outcome:
    """The client's reaction, how the heat moved, and why."""
    option = item["option"][_number(answer, "option", len(item["option"]))]
    best = option.get("best", False)
    words = _words("dialogue", "exercise")
    heats = words["heats"]
    moved = words["after"].format(before=heats[item["heat"]], after=heats[option["heat"]])
    html = (
        turn_html(words["reacts"].format(client=item["client"]), option["reaction"], mine=False)
        + f'<p class="wp-soft">{escape(words["heat"].format(client=item["client"]))}: {escape(moved)}</p>'
        + curve_html([item["heat"], option["heat"]], moved)
        + _box("help" if best else "hurt", "", option["feedback"])
        + _behind(option["card"])
    )
    return Outcome({"right": best}, html)


def show_rank(item: Table) -> Table:
    """The replies of a *rank* item, as they are first shown."""
    return {"options": [o["text"].strip() for o in item["option"]]}


def answer_rank(item: Table, answer: Table) -> Outcome:
    """For each reply, in the right order, whether it was put there, and why it stands there."""
    options, words = item["option"], data.words()["exercise"]
    order = _numbers(answer, "order", len(options))
    if sorted(order) != list(range(len(options))):
        raise BadAnswerError(f"order: expected each reply once, found {order!r}")
    placed = 0
    rows = []
    for option in sorted(options, key=lambda o: o["rank"]):
        right = order.index(options.index(option)) + 1 == option["rank"]
        placed += right
        state = words["right_place"] if right else words["wrong_place"].format(n=option["rank"])
        title = f"{option['rank']}. “{_opening(option['text'])}”"
        rows.append(_box("help" if right else "hurt", title, option["feedback"], state))
    return Outcome({"right": placed == len(options), "placed": placed}, "".join(rows) + _behind(item["card"]))


def _opening(text: str, most: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def show_highlight(item: Table) -> Table:
    """The pieces of the reply of a *highlight* item."""
    return {"parts": [p["text"] for p in item["part"]]}


def answer_highlight(item: Table, answer: Table) -> Outcome:
    """For each piece whether it was rightly marked or left, and why."""
    parts, words = item["part"], data.words()["exercise"]
    marks = set(_numbers(answer, "parts", len(parts)))
    rows = []
    right = 0
    for i, part in enumerate(parts):
        state = words[_HIGHLIGHT_STATES[part["hit"], i in marks]]
        right += part["hit"] == (i in marks)
        tone = "help" if part["hit"] == (i in marks) else "hurt"
        rows.append(_box(tone, f"“{part['text'].strip()}”", part["feedback"], state))
    return Outcome({"right": right == len(parts), "pieces": right}, "".join(rows) + _behind(item["card"]))


_HIGHLIGHT_STATES = {(True, True): "found", (True, False): "missed", (False, True): "not_this", (False, False): "left"}


def show_rewrite(item: Table) -> Table:
    """The weak draft of a *rewrite* item and what of it is to survive."""
    draft = turn_html(data.words()["exercise"]["draft"], item["draft"], mine=True)
    return {"draftHtml": draft, "keep": item["keep"]}


def answer_rewrite(item: Table, answer: Table) -> Outcome:
    """The learner's words, marked, and what to say about them."""
    text = written(answer)
    for source in ("draft", "said"):
        if is_copy(text, item[source]):
            words = data.words()["exercise"]
            html = _box("hurt", words["copied"], words[f"copied_{source}"].format(client=item["client"]))
            return Outcome({"moves": [], "dials": {}, "copied": source}, html)
    reading = check(text, item["said"])
    wants = [Want(tuple(want["any"]), want["missing"]) for want in item["want"]]
    told = feedback(reading, item["client"], wants, item["concern_words"], hostile=item.get("hostile"))
    recorded = {"moves": [m.code for m in reading.moves], "dials": reading.as_dict()["dials"]}
    return Outcome(recorded, words_html(reading) + feedback_html(told), refused=bool(reading.refused))


def models_html(item: Table) -> str:
    """The model answers of an item, each with why it works."""
    return "".join(
        turn_html(f"{data.words()['exercise']['models']}: {model['temper']}", model["text"], mine=True)
        + f'<p class="wp-aside">{escape(typeset(model["why"]))}</p>'
        for model in item["model"]
    )


def judged_html(judgement: Judgement) -> str:
    """A reply to a task with each criterion met, not yet, or not to be told, why, and at most two next steps."""
    words = data.words()["rubric"]
    if judgement.refused:
        return _box("note", words["unread"], judgement.refused)
    verdicts = judgement.verdicts
    unmet = sorted((v for v in verdicts if v.decision == "no"), key=lambda v: -v.points)
    open_ones = [v for v in verdicts if v.decision == "unsure"]  # what to do about them is the same: told once
    told = {v.criterion for v in [*unmet, *open_ones[:1]][:MOST_CHANGES]}
    rows = []
    for verdict in verdicts:
        quote = f"“{_opening(verdict.quote, 120)}” " if verdict.quote else ""
        text = f"{quote}{verdict.why}"
        if verdict.step and verdict.criterion in told:
            text += f"\n\n{words['next']}: {verdict.step}"
        rows.append(_box(_TONES[verdict.decision], verdict.name, text, words[verdict.decision]))
    points = sum(v.score or 0 for v in verdicts)
    met = words["met"].format(
        n=sum(v.decision == "yes" for v in verdicts), of=len(verdicts), points=f"{points:g}", all=POINTS
    )
    if any(v.decision == "unsure" for v in verdicts):
        met += f" {words['open']}"
    return f'<p class="wp-soft">{escape(met)}</p>{words_html(judgement.reading)}{"".join(rows)}'


_TONES = {"yes": "help", "no": "hurt", "unsure": "note"}


def look(text: str, said: str | None) -> str:
    """The words typed so far, marked; nothing while they can't be read."""
    reading = check(text, said)
    if reading.refused or not reading.moves:
        return ""
    return f'<div class="wp-say">{marked(text, reading_marks(reading))}</div>'


def compared_html(item: Table, first: str, second: str) -> str:
    """The module's first reply and the second, side by side, both marked, and what to say about the second."""
    words = _words("exercise", "moment")
    replies = "".join(
        turn_html(words[name], "", mine=True, inner=marked(text, reading_marks(check(text, item["said"]))))
        for name, text in (("first_reply", first), ("second_reply", second))
        if text
    )
    alone = "" if first else f'<p class="wp-soft">{escape(words["no_first"])}</p>'
    wants = [Want(tuple(want["any"]), want["missing"]) for want in item["want"]]
    told = feedback(check(second, item["said"]), item["client"], wants, item["concern_words"])
    return f'{alone}<div class="wp-two">{replies}</div>{feedback_html(told)}'


def plan_html(answer: Table) -> str:
    """The plan in one sentence."""
    words = data.words()["case"]
    sentence = words["plan"].format(when=answer["when"].strip().rstrip("."), then=answer["then"].strip().rstrip("."))
    return _box("help", words["saved"], sentence)


def draft_html(text: str, reply_to: str) -> str:
    """What the draft checker says."""
    reading = check(text, reply_to or None)
    told = feedback(reading, show=("heat", "warmth", "clarity", "ownership"))
    return words_html(reading) + feedback_html(told)


class Kind(NamedTuple):
    """The two functions of a kind of exercise."""

    show: Callable[[Table], Table]
    answer: Callable[[Table, Table], Outcome]


KINDS: dict[str, Kind] = {
    "choose": Kind(show_choose, answer_choose),
    "rank": Kind(show_rank, answer_rank),
    "highlight": Kind(show_highlight, answer_highlight),
    "rewrite": Kind(show_rewrite, answer_rewrite),
}


def show_item(kind: str, item: Table) -> Table:
    """What the page needs to show an item of any kind."""
    ask = {"id": item["id"]} | {name: typeset(item[name]) for name in ("known", "ask") if name in item}
    return ask | {"message": message_html(item)} | KINDS[kind].show(item)
