"""HTML for notebooks: readings, feedback, messages, dialogues, rule cards. All text that comes from anyone is escaped.

What is made here reads without colour and without JavaScript; the widgets put the same pieces into the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
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
from wellput.text import shortened

_DOUBLE = re.compile(r'"([^"\n]+)"')
_SINGLE = re.compile(r"(?<!\w)'((?:[^'\n]|(?<=\w)'(?=\w))+)'(?!\w)")
_TONES = {"-": "hurt", "+": "help", ".": "note"}
_CURVE_WIDTH, _CURVE_LEFT, _MOST_HEAT = 640, 70, 4
_HERE = ' class="wp-here"'
# How the turns of a channel are set.
_LOOKS = {"chat": "chat", "email": "mail", "call": "call", "video": "call"}


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
    quote = f": “{escape(shortened(point.quote))}”" if point.quote else ""
    instead = ""
    if point.instead:
        instead = f'<p class="wp-try">{escape(data.words()["feedback"]["try"])}: {escape(point.instead)}</p>'
    return (
        f'<div class="wp-fb wp-fb-{tone}"><p class="wp-fb-title" dir="auto">{escape(point.title)}{quote}</p>'
        f"{paragraphs(typeset(point.why))}{instead}</div>"
    )


def message_html(item: Table) -> str:
    """A client's message: who, what they do, when, and their words."""
    return turn_html(person(item["client"], item["role"], item["at"]), item["said"], mine=False)


def person(*told: str) -> str:
    """Somebody as they are introduced: name, what they do, when they write. Reads well whatever the parts are."""
    return " · ".join(filter(None, told))


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
    return _plot({"heat": heats}, label, height=64)


def scene_curve(dialogue: Dialogue, first: int, last: int, *, at: int = 0) -> str:
    """The client's heat and trust over these turns, counted from 1, with one turn pointed out if `at` names it."""
    words = data.words()["dialogue"]
    turns = dialogue.turns[first - 1 : last]
    lines = {"heat": [t.heat for t in turns], "trust": [t.trust for t in turns]}
    told = [
        words[f"curve_{name}"].format(client=dialogue.called, steps=", ".join(words[f"{name}s"][v] for v in values))
        for name, values in lines.items()
    ]
    head = words["curves"].format(client=dialogue.called)
    return f'<p class="wp-soft">{escape(head)}</p>{_plot(lines, " ".join(told), height=116, first=first, at=at)}'


def _plot(lines: Mapping[str, Sequence[int]], label: str, *, height: int, first: int = 0, at: int = 0) -> str:
    """Lines from 0 to 4 over turns; with `first` the turns are numbered from it, and `at` is marked."""
    words = data.words()["dialogue"]
    foot = 18 if first else 0
    count = max(map(len, lines.values()))
    step = (_CURVE_WIDTH - _CURVE_LEFT - 70) / max(1, count - 1)

    def place(i: int, value: int) -> tuple[float, float]:
        return _CURVE_LEFT + 10 + i * step, height - foot - 10 - value * (height - foot - 20) / _MOST_HEAT

    out = ""
    if first:
        out += "".join(
            f'<text x="{place(i, 0)[0]:.0f}" y="{height - 2}" text-anchor="middle"{_HERE if first + i == at else ""}>'
            f"{first + i}</text>"
            for i in range(count)
        )
    if at:
        x = place(at - first, 0)[0]
        out += f'<line class="wp-at" x1="{x:.0f}" y1="0" x2="{x:.0f}" y2="{height - foot}"/>'
    for name, values in lines.items():
        points = [place(i, value) for i, value in enumerate(values)]
        line = " ".join(f"{x:.0f},{y:.0f}" for x, y in points)
        dots = "".join(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="4"/>' for x, y in points)
        end = f'<text x="{points[-1][0] + 10:.0f}" y="{points[-1][1] + 5:.0f}">{escape(words[name + "_short"])}</text>'
        out += f'<g class="wp-line-{name}"><polyline points="{line}"/>{dots}{end if len(lines) > 1 else ""}</g>'
    names = (words["heats"][-1], words["heats"][0]) if len(lines) == 1 else (words["high"], words["low"])
    return (
        f'<svg class="wp-curve" viewBox="0 0 {_CURVE_WIDTH} {height}" role="img" aria-label="{escape(label)}">'
        f'<text x="0" y="14">{escape(names[0])}</text><text x="0" y="{height - foot - 6}">{escape(names[1])}</text>'
        f'<line x1="{_CURVE_LEFT}" y1="{height - foot - 10}" x2="{_CURVE_WIDTH}" y2="{height - foot - 10}"/>{out}</svg>'
    )


def plain_name(code: str) -> str:
    """A move's name as a learner reads it, beginning with a capital."""
    name = NAMES[code][0]
    return name[:1].upper() + name[1:]


def scene_html(
    dialogue: Dialogue, first: int, last: int, *, focus: tuple[int, int, int, str] | None = None, told: bool = False
) -> str:
    """Turns of a dialogue, counted from 1, in the look of their channel: chat, mail or transcript.

    `focus` points at words, by turn, start and end, and says what stands behind them. If `told`, all moves are marked
    and named, and the turns' notes are there on demand.
    """
    turns = "".join(
        _scene_turn(dialogue, turn, focus[1:] if focus and focus[0] == n else None, told=told)
        for n, turn in enumerate(dialogue.turns[first - 1 : last], first)
    )
    words, after = data.words()["dialogue"], len(dialogue.turns) - last
    earlier = f'<p class="wp-soft">{escape(words["earlier"].format(n=first - 1))}</p>' if first > 1 else ""
    later = f'<p class="wp-soft">{escape(words["later"].format(n=after))}</p>' if told and after else ""
    return f'<div class="wp-scene wp-{_LOOKS[dialogue.channel]}">{earlier}{turns}{later}</div>'


def _scene_turn(dialogue: Dialogue, turn: Turn, focus: tuple[int, int, str] | None, *, told: bool) -> str:
    mine = turn.speaker == "freelancer"
    marks = [_turn_mark(span.start, span.end, span.moves) for span in turn.spans if mine and told]
    if focus:
        marks = [Mark(focus[0], focus[1], "note", focus[2])]
    inner = marked(turn.text, marks) if marks else ""
    words = data.words()["dialogue"]
    note = ""
    if told and turn.note:
        note = (
            f'<details class="wp-aside" open><summary>{escape(words["note"])}</summary>'
            f"<p>{escape(typeset(turn.note))}</p></details>"
        )
    return turn_html(turn_head(dialogue, turn), turn.text, mine=mine, inner=inner) + note


def turn_head(dialogue: Dialogue, turn: Turn) -> str:
    """Who speaks, what they are, and when."""
    mine = turn.speaker == "freelancer"
    who: dict[str, Any] = dialogue.freelancer if mine else dialogue.client
    return person(who["name"], who.get("role", dialogue.trade if mine else ""), turn.at)


def dialogue_html(dialogue: Dialogue, first: int = 1, last: int | None = None) -> str:
    """A dialogue, whole or from one turn to another, its moves marked and named, its notes, and the curves."""
    words = data.words()["dialogue"]
    name = escape(f"{words[dialogue.version]}: {dialogue.title}")
    everything = (first, last or len(dialogue.turns))
    return (
        f'<section class="wp-card wp-dialogue" aria-label="{name}">'
        f'<p class="wp-verdict wp-verdict-{dialogue.version}">{escape(words[dialogue.version])}</p>'
        f"{scene_html(dialogue, *everything, told=True)}{scene_curve(dialogue, *everything)}</section>"
    )


def _turn_mark(start: int, end: int, moves: Sequence[str]) -> Mark:
    """A mark for annotated words: what hurts first, and no more than two names, which is as much as a line carries."""
    names = sorted((NAMES[code] for code in moves), key=lambda name: "-.+".index(name[1]))
    return Mark(start, end, _TONES[names[0][1]], ", ".join(plain for plain, _ in names[:2]))
