"""HTML for notebooks: readings, feedback, messages, dialogues, rule cards. All text that comes from anyone is escaped.

What is made here reads without colour and without JavaScript; the widgets put the same pieces into the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from html import escape
from importlib import resources
from itertools import pairwise
from typing import Any, NamedTuple

from wellput import data
from wellput._index import NAMES
from wellput.content import Table
from wellput.dialogue import Dialogue, Turn
from wellput.feedback import Dial, Feedback, Point, feedback
from wellput.reading import Reading

_DOUBLE = re.compile(r'"([^"\n]+)"')
_SINGLE = re.compile(r"(?<!\w)'((?:[^'\n]|(?<=\w)'(?=\w))+)'(?!\w)")
_TONES = {"-": "hurt", "+": "help", ".": "note"}
_CURVE_WIDTH, _CURVE_HEIGHT, _CURVE_LEFT, _MOST_HEAT = 640, 64, 70, 4


class Mark(NamedTuple):
    """Words to mark, from `start` to `end`, how, and the few words that stand behind them."""

    start: int
    end: int
    tone: str
    label: str


@cache
def style() -> str:
    """The style sheet that all pieces share."""
    return resources.files("wellput").joinpath("front", "wellput.css").read_text("utf-8")


def styled(piece: str) -> str:
    """A piece that stands alone, with the style sheet it needs."""
    return f'<style>{style()}</style><div class="wp">{piece}</div>'


def paragraphs(text: str) -> str:
    """Plain text as paragraphs; single line breaks are kept."""
    return "".join(f'<p dir="auto">{escape(p).replace(chr(10), "<br>")}</p>' for p in text.strip().split("\n\n"))


def typeset(text: str) -> str:
    """The course's own words with the straight quotation marks of its data files made curly."""
    text = _DOUBLE.sub(r"“\1”", text)
    return _SINGLE.sub(r"“\1”", text)


def marked(text: str, marks: Iterable[Mark]) -> str:
    """The text with words marked in place; where marks overlap, the one that hurts sets the tone."""
    spans = sorted(marks)
    cuts = sorted({0, len(text), *(m.start for m in spans), *(m.end for m in spans)})
    out = []
    for start, end in pairwise(cuts):
        words = escape(text[start:end]).replace("\n", "<br>")
        over = [m for m in spans if m.start <= start and end <= m.end]
        if not over:
            out.append(words)
            continue
        tone = next((t for t in ("hurt", "note", "help") if any(m.tone == t for m in over)), "note")
        labels = "".join(label_html(m.label) for m in over if m.end == end)
        out.append(f'<mark class="wp-{tone}">{words}{labels}</mark>')
    return f'<p class="wp-marked" dir="auto">{"".join(out)}</p>'


def label_html(label: str) -> str:
    """The few words that say what stands before them; in brackets, so that they read without colour or style sheet."""
    return f' <span class="wp-label">[{escape(label)}]</span>'


def reading_marks(reading: Reading) -> list[Mark]:
    """The marks of a reading's findings: all that may hurt, and of what helps the surest of each kind.

    Of several with the same words only the first is named.
    """
    out: dict[tuple[int, int], Mark] = {}
    helping: set[str] = set()
    for move in sorted(reading.moves, key=lambda m: ("-.+".index(m.sign), -m.confidence)):
        if move.sign == "+":
            if move.code in helping:
                continue
            helping.add(move.code)
        out.setdefault((move.start, move.end), Mark(move.start, move.end, _TONES[move.sign], move.name))
    return sorted(out.values())


def reading_html(reading: Reading) -> str:
    """A whole reading, standing alone: the words marked, what to say about them, the dials."""
    told = feedback(reading, show=("heat", "warmth", "clarity", "ownership"))
    return styled(f'<section class="wp-card">{words_html(reading)}{feedback_html(told)}</section>')


def words_html(reading: Reading) -> str:
    """The learner's words, marked."""
    if reading.refused:
        return ""
    title = data.words()["feedback"]["marked"]
    said = marked(reading.text, reading_marks(reading))
    return f'<p class="wp-soft">{escape(title)}</p><div class="wp-say">{said}</div>'


def feedback_html(told: Feedback) -> str:
    """What works, what to change, and the dials."""
    words = data.words()["feedback"]
    out = [_point_html(told.works, "help")] if told.works else []
    for i, point in enumerate(told.changes):
        title = words["first_change"] if i == 0 and len(told.changes) > 1 and point.quote else point.title
        out.append(_point_html(point._replace(title=title), "hurt"))
    if told.note:
        out.append(f'<div class="wp-fb wp-fb-note">{paragraphs(told.note)}</div>')
    return "".join(out) + dials_html(told.dials)


def dials_html(dials: Sequence[Dial]) -> str:
    """Dials as marks on a scale, with the meaning in words."""
    rows = "".join(
        f'<div class="wp-dial"><span>{escape(d.name)}</span>'
        f'<span class="wp-bar" aria-hidden="true"><i style="left:{100 * d.value:.0f}%"></i></span>'
        f'<span class="wp-soft">{escape(d.meaning)}</span></div>'
        for d in dials
    )
    return f'<div class="wp-dials">{rows}</div>' if rows else ""


def _point_html(point: Point, tone: str) -> str:
    quote = f": “{escape(_shortened(point.quote))}”" if point.quote else ""
    instead = ""
    if point.instead:
        instead = f'<p class="wp-try">{escape(data.words()["feedback"]["try"])}: {escape(point.instead)}</p>'
    return (
        f'<div class="wp-fb wp-fb-{tone}"><p class="wp-fb-title" dir="auto">{escape(point.title)}{quote}</p>'
        f"{paragraphs(typeset(point.why))}{instead}</div>"
    )


def _shortened(quote: str, most: int = 120) -> str:
    quote = " ".join(quote.split())
    return quote if len(quote) <= most else quote[:most].rsplit(" ", 1)[0] + " …"


def message_html(item: Table) -> str:
    """A client's message: who, what they do, when, and their words."""
    who = f"{item['client']}, {item['role']} · {item['at']}"
    return turn_html(who, item["said"], mine=False)


def turn_html(who: str, text: str, *, mine: bool, inner: str = "") -> str:
    """One turn of a conversation; `inner`, already HTML, takes the place of the text."""
    return (
        f'<div class="wp-turn{" wp-me" if mine else ""}"><p class="wp-who">{escape(who)}</p>'
        f'<div class="wp-say">{inner or paragraphs(text)}</div></div>'
    )


def card_html(card: Table) -> str:
    """A rule card."""
    words = data.words()["cards"]
    return (
        '<div class="wp-rule"><p>'
        f"<strong>{escape(words['when'])} {escape(card['when'])}, {escape(card['do'])}.</strong> "
        f"{escape(card['because'])} <em>{escape(words['unless'])}</em> {escape(card['unless'])}</p></div>"
    )


def curve_html(heats: Sequence[int], label: str) -> str:
    """The client's heat as a line, 0 to 4 upwards; `label` says the same in words."""
    names = data.words()["dialogue"]["heats"]
    step = (_CURVE_WIDTH - _CURVE_LEFT - 20) / max(1, len(heats) - 1)
    points = [
        (_CURVE_LEFT + 10 + i * step, _CURVE_HEIGHT - 10 - heat * (_CURVE_HEIGHT - 20) / _MOST_HEAT)
        for i, heat in enumerate(heats)
    ]
    line = " ".join(f"{x:.0f},{y:.0f}" for x, y in points)
    dots = "".join(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="4"/>' for x, y in points)
    return (
        f'<svg class="wp-curve" viewBox="0 0 {_CURVE_WIDTH} {_CURVE_HEIGHT}" role="img" aria-label="{escape(label)}">'
        f'<text x="0" y="14">{escape(names[-1])}</text><text x="0" y="{_CURVE_HEIGHT - 6}">{escape(names[0])}</text>'
        f'<line x1="{_CURVE_LEFT}" y1="{_CURVE_HEIGHT - 10}" x2="{_CURVE_WIDTH}" y2="{_CURVE_HEIGHT - 10}"/>'
        f'<polyline points="{line}"/>{dots}</svg>'
    )


def dialogue_html(dialogue: Dialogue) -> str:
    """A dialogue as chat, its moves marked and named, notes under the turns that have one, and the heat curve."""
    words = data.words()["dialogue"]
    client = dialogue.client["name"].split()[0]
    turns = "".join(_dialogue_turn(dialogue, turn) for turn in dialogue.turns)
    heats = [t.heat for t in dialogue.turns]
    said = words["curve"].format(client=client, steps=", ".join(words["heats"][h] for h in heats))
    name = escape(f"{words[dialogue.version]}: {dialogue.title}")
    return (
        f'<section class="wp-card wp-dialogue" aria-label="{name}">'
        f'<p class="wp-verdict wp-verdict-{dialogue.version}">{escape(words[dialogue.version])}</p>{turns}'
        f'<p class="wp-soft">{escape(words["heat"].format(client=client))}</p>{curve_html(heats, said)}</section>'
    )


def _dialogue_turn(dialogue: Dialogue, turn: Turn) -> str:
    mine = turn.speaker == "freelancer"
    person: dict[str, Any] = dialogue.freelancer if mine else dialogue.client
    who = ", ".join(filter(None, (person["name"], person.get("role", dialogue.trade if mine else ""))))
    marks = [_turn_mark(span.start, span.end, span.moves) for span in turn.spans if mine]
    note = f'<p class="wp-aside">{escape(typeset(turn.note))}</p>' if turn.note else ""
    head = f"{who} · {turn.at}" if turn.at else who
    return turn_html(head, turn.text, mine=mine, inner=marked(turn.text, marks)) + note


def _turn_mark(start: int, end: int, moves: Sequence[str]) -> Mark:
    """A mark for annotated words: what hurts first, and no more than two names, which is as much as a line carries."""
    names = sorted((NAMES[code] for code in moves), key=lambda name: "-.+".index(name[1]))
    return Mark(start, end, _TONES[names[0][1]], ", ".join(plain for plain, _ in names[:2]))
