"""What a notebook shows of a room: where everybody is, what was met, what was missed, what waits."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from plotly.subplots import make_subplots

from wellput import content, exercises, page, rubric, tasks
from wellput.cohort import difficulty
from wellput.cohort.difficulty import Share
from wellput.cohort.room import GRADED, NOT_HANDED_IN, NOTHING, WAITS, Mark, Reply, Room, Submission, replies
from wellput.cohort.tables import bar, count, figure, note, table
from wellput.content import Table
from wellput.course import Piece
from wellput.figure import Figure
from wellput.text import shortened

_MOST_MISSED = 5
_LEARNER_PX = 28  # the width of a learner's column
_MOST_NUMBERED = 100  # learners; with more, their numbers in the figure would run into each other
_GUIDES = "docs/teach"
_HUB = "JUPYTERHUB_SERVICE_PREFIX"

# What a criterion came to for a learner: sign, words, colour. Blue and orange differ for every kind of colour vision,
# and the signs say the same again.
_MET, _MISSED, _OPEN, _NONE = range(4)
_SIGNS = ("✓", "✗", "?", "")
_WORDS = ("met", "not yet", "not decided", "not graded")
_COLOURS = ("#2f7fc1", "#c2571f", "#767676")
_CLASSES = ("wp-met", "wp-missed", "wp-open")

Names = Mapping[str, str]  # what learners are called, in the order in which they are shown


def by_id(room: Room) -> Names:
    """Learners called as nbgrader does, with their names where the gradebook has them, in the order of their ids."""
    told = {one.student: " ".join(filter(None, (one.first, one.last))) for one in room.learners}
    return {student: f"{student} ({name})" if name else student for student, name in told.items()}


def by_number(room: Room) -> Names:
    """Learners called by number, in that order, which tells nothing of their names."""
    return {one.student: f"Learner {one.number}" for one in sorted(room.learners, key=lambda one: one.number)}


def who(room: Room) -> Piece:
    """Learners by assignments: not handed in, waiting, or graded with its points; and what is late."""
    return _piece(who_html(room, by_id(room)) if room.submissions else _nothing())


def who_html(room: Room, called: Names) -> str:
    """The table of `who`, and its sums."""
    names = list(dict.fromkeys(one.assignment for one in room.submissions))
    cells = {(one.student, one.assignment): _state(one) for one in room.submissions}
    rows = [[escape(name), *(cells[student, of] for of in names)] for student, name in called.items()]
    sums = ""
    for name in names:
        states = [one.state for one in room.submissions if one.assignment == name]
        handed_in = len(states) - states.count(NOT_HANDED_IN)
        told = (
            f"{handed_in} of {len(states)} handed in, {states.count(GRADED)} graded, {states.count(WAITS)} wait for you"
        )
        sums += f"<li>{escape(name)}: {told}.</li>"
    return f"<ul>{sums}</ul>{table('Who is where', ['Learner', *names], rows)}"


def _state(one: Submission) -> str:
    told = one.state
    if told == WAITS:
        told = f"waits for you ({count(one.waits, 'criterion', 'criteria')})"
    if one.state in (WAITS, GRADED):
        told += f", {one.points:g} of {one.most:g} points"
    if one.late:
        told += f"; late by {_duration(one.late)}{f', {one.penalty:g} off' if one.penalty else ''}"
    return escape(told)


def _duration(seconds: float) -> str:
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= length:
            return count(int(seconds // length), unit)
    return count(int(seconds), "second")


def heat_map(room: Room) -> Figure | Piece:
    """Criterion by criterion, how much of the room met it, and beside it what it came to for each learner."""
    if not room.marks:
        return _piece(_nothing())
    shares = difficulty.shares(room.marks)
    rows = [f"{escape(one.name)} ({_short(one.task)})" for one in shares]
    told = ["–" if one.share is None else f"{one.share:.0%}" for one in shares]
    # Names repeat from task to task, so rows go by number and are named by their ticks.
    places = list(range(len(rows)))
    drawn = make_subplots(cols=2, shared_yaxes=True, column_widths=[0.2, 0.8], horizontal_spacing=0.02)
    drawn.add_bar(
        x=[None if one.share is None else 100 * one.share for one in shares],
        y=places,
        orientation="h",
        text=told,
        textposition="auto",
        textangle=0,
        marker={"color": _COLOURS[_MET]},
        hovertext=[f"{row}: {part} of {one.learners}" for row, part, one in zip(rows, told, shares, strict=True)],
        hoverinfo="text",
        showlegend=False,
        row=1,
        col=1,
    )
    _add_learners(drawn, room, shares, rows)
    title = "Which criteria the room met"
    legend = {"orientation": "h", "y": 1, "yanchor": "bottom", "x": 0}
    # Of a size of its own: where the page is narrower, the figure scrolls and stays readable.
    width = 460 + _LEARNER_PX * max(8, len({mark.student for mark in room.marks}))
    drawn.update_layout(title=title, width=width, height=210 + 30 * len(rows), legend=legend)
    drawn.update_xaxes(range=[0, 100], title="percent", zeroline=False, row=1, col=1)
    drawn.update_yaxes(
        tickvals=places, ticktext=rows, autorange="reversed", showgrid=False, zeroline=False, automargin=True
    )
    lines = [f"{row}: {part}" for row, part in zip(rows, told, strict=True)]
    return Figure(drawn, "\n".join([title, *lines]))


def _add_learners(drawn: Any, room: Room, shares: Sequence[Share], rows: Sequence[str]) -> None:
    """The part of the figure that has a column a learner."""
    came = _outcomes(room.marks)
    graded = {mark.student for mark in room.marks}
    # By their place in the table of all learners, so that they can be found there.
    places = {student: place for place, student in enumerate(by_id(room), 1) if student in graded}
    called = {student: by_id(room)[student] for student in places}
    grid = [[came.get((student, one.task, one.criterion), _NONE) for student in called] for one in shares]
    drawn.add_heatmap(
        z=[[None if cell == _NONE else cell for cell in line] for line in grid],
        x=list(range(len(called))),
        y=list(range(len(rows))),
        zmin=_MET,
        zmax=_OPEN,
        colorscale=[[at, colour] for i, colour in enumerate(_COLOURS) for at in (i / 3, (i + 1) / 3)],
        showscale=False,
        xgap=2,
        ygap=2,
        text=[[_SIGNS[cell] for cell in line] for line in grid],
        texttemplate="%{text}",
        textfont={"color": "#ffffff"},
        hovertext=[
            [f"{row}<br>{escape(name)}: {_WORDS[cell]}" for name, cell in zip(called.values(), line, strict=True)]
            for row, line in zip(rows, grid, strict=True)
        ],
        hoverinfo="text",
        row=1,
        col=2,
    )
    for kind in (_MET, _MISSED, _OPEN):
        look = {"color": _COLOURS[kind], "symbol": "square", "size": 12}
        name = f"{_SIGNS[kind]} {_WORDS[kind]}"
        drawn.add_scatter(x=[None], y=[None], mode="markers", name=name, marker=look, row=1, col=2)
    ticks = list(range(len(called))) if len(called) <= _MOST_NUMBERED else []
    names = [str(places[student]) for student in called] if ticks else []
    title = "learners, as numbered above"
    drawn.update_xaxes(title=title, showgrid=False, zeroline=False, row=1, col=2)
    drawn.update_xaxes(tickvals=ticks, ticktext=names, tickangle=0, row=1, col=2)


def _short(task: str) -> str:
    """A task's number in its module, for where there is little room, such as 8.1."""
    module, _, number = task.rpartition("-")
    return f"{int(module[:2])}.{number}" if task in tasks.names() else escape(task)


def _outcomes(marks: Sequence[Mark]) -> dict[tuple[str, str, str], int]:
    """What each criterion came to, by learner, task and criterion."""
    came = {True: _MET, False: _MISSED, None: _OPEN}
    return {(mark.student, mark.task, mark.criterion): came[mark.met] for mark in marks}


def criteria(room: Room) -> Piece:
    """The same as `heat_map`, as tables."""
    return _piece(criteria_html(room, by_id(room)) if room.marks else _nothing())


def criteria_html(room: Room, called: Names) -> str:
    """A table for each task: its criteria, the share of the room that met each, what it came to for each learner."""
    came = _outcomes(room.marks)
    of_task: dict[tuple[str, str], list[Share]] = {}
    for one in difficulty.shares(room.marks):
        of_task.setdefault((one.task, one.title), []).append(one)
    out = "".join(f"<li>{_outcome(kind)} {_WORDS[kind]}</li>" for kind in (_MET, _MISSED, _OPEN))
    out = f'<ul class="wp-key" aria-hidden="true">{out}</ul>'
    for (task, title), found in of_task.items():
        graded = {student for student, of, _ in came if of == task}
        students = [student for student in called if student in graded]
        rows = [
            [
                escape(one.name),
                bar(one.share),
                *(_outcome(came.get((student, task, one.criterion), _NONE)) for student in students),
            ]
            for one in found
        ]
        out += table(
            f"{title} ({task})", ["Criterion", "Room", *(called[student] for student in students)], rows, turned=2
        )
    return out


def _outcome(kind: int) -> str:
    told = f'<span class="wp-sr">{_WORDS[kind]}</span>'
    return (
        told
        if kind == _NONE
        else f'<span class="wp-sign {_CLASSES[kind]}" aria-hidden="true">{_SIGNS[kind]}</span>{told}'
    )


def missed(room: Room) -> Piece:
    """What the room misses most, with the rule card it goes back to and what to do about it."""
    return _piece(missed_html(room, "../") if room.marks else _nothing())


def missed_html(room: Room, up: str) -> str:
    """The five criteria that most of the room missed; `up` leads from where it is shown to the course's folder."""
    found = [one for one in difficulty.shares(room.marks) if one.met < one.learners]
    found.sort(key=lambda one: (one.share, -one.learners))
    out = "".join(_missed(one, up) for one in found[:_MOST_MISSED])
    return out or "<p>Everybody met every criterion that is decided.</p>"


def _missed(one: Share, up: str) -> str:
    told = f"{one.learners - one.met} of {one.learners} missed it"
    out = f'<h3>{escape(one.name)}</h3><p class="wp-soft">{escape(one.title)} ({escape(one.task)}): {told}.</p>'
    if one.task in tasks.names():
        task = tasks.task(one.task)
        criterion = next(c for c in task["criterion"] if c["id"] == one.criterion)
        out += f"<p>{escape(criterion['says'])}</p>"
        practise = ""
        if card := criterion.get("card", ""):
            out += page.card_html(content.cards()[card])
            named = [f"<em>{escape(title)}</em>" for title in _practising(task["module"], card)]
            practise = f"To practise it alone: {', '.join(named)}. " if named else ""
        guide = f"{_GUIDES}/{task['module']}.md"
        out += f'<p>{practise}In the room: <em>In pairs</em> in <a href="{up}{guide}">{guide}</a>.</p>'
    return f'<section class="wp-card">{out}</section>'


def _practising(module: str, card: str) -> list[str]:
    """The titles of a module's exercises with an item, or an option of one, that goes back to a card."""
    every = [exercises.exercise(name) for name in exercises.names() if name.startswith(f"{module}/")]
    return [found["title"] for found in every if any(card in _cards(item) for item in found["item"])]


def _cards(item: Table) -> set[str]:
    return {part["card"] for part in (item, *item.get("option", ())) if isinstance(part, dict) and "card" in part}


def items(room: Room) -> Piece:
    """Difficulty and discrimination of tasks and criteria, and of how many learners they are."""
    return _piece(items_html(room) if room.marks else _nothing())


def items_html(room: Room) -> str:
    """The table of `items`, with what its figures mean and how far they can be trusted."""
    found = list(difficulty.items(room.marks))
    rows = [
        [
            f'<span class="wp-in">{escape(one.name)}</span>'
            if one.criterion
            else f"{escape(one.title)} ({escape(one.task)})",
            f"{one.learners}",
            figure(one.difficulty),
            figure(one.discrimination),
        ]
        for one in found
    ]
    least = min(one.learners for one in found)
    warning = ""
    if least < difficulty.FEW:
        warning = note(
            f"The smallest of these groups has {count(least, 'learner')}. Under {difficulty.FEW} such figures mean"
            f" little, since two or three other people would change them; under {difficulty.LEAST} none are given."
        )
    meaning = (
        "Difficulty is the share of the points that was earned, so the easier the higher. Discrimination says whether"
        " those who did well in the rest of the assignment did well here too, from −1 to 1. Near 0, or below, look at"
        " the wording: the item asks for something else than the others, or is read in two ways. Who has anything"
        " undecided is left out. A dash: too few learners, or nothing that differs."
    )
    names = ["Task or criterion", "Learners", "Difficulty", "Discrimination"]
    return f'<p class="wp-soft">{meaning}</p>{warning}{table("Tasks and criteria", names, rows, numbers=(1, 2, 3))}'


def queue(room: Room) -> Piece:
    """The criteria that wait for a person, with the words they are about and the way to formgrader's page for each."""
    waiting = [mark for mark in room.marks if mark.waits]
    if not waiting:
        return _piece("<p>Nothing waits for you.</p>" if room.marks else _nothing())
    said = {(reply.student, reply.task["id"]): reply for reply in replies(room)}
    called, server = by_id(room), _server(room)
    rows = [
        [
            f"{escape(mark.name)} ({escape(mark.task)})",
            escape(called[mark.student]),
            _about(mark, said.get((mark.student, mark.task))),
            _way(server, mark),
        ]
        for mark in waiting
    ]
    names = ["Criterion", "Learner", "What it is about", "In formgrader"]
    return _piece(table(f"What waits for you: {count(len(rows), 'criterion', 'criteria')}", names, rows))


def _about(mark: Mark, reply: Reply | None) -> str:
    """The words that a criterion hangs on, and why they don't decide it."""
    why = words = ""
    if reply and reply.note:
        why = reply.note
    elif reply:
        verdict = next(v for v in rubric.judge(reply.task, reply.text).verdicts if v.criterion == mark.criterion)
        why, words = verdict.why, shortened(verdict.quote or reply.text)
    if mark.points is not None:
        why = f"You gave {mark.points:g}, and it was graded again since. {why}"
    return (f'<q dir="auto">{escape(words)}</q> ' if words else "") + escape(why)


def _server(room: Room) -> str:
    """The address that this course's formgrader is served under, without a slash at its end; empty if none is known."""
    if os.environ.get(_HUB):
        return os.environ.get("JUPYTERHUB_PUBLIC_URL", "").rstrip("/")
    from jupyter_server.serverapp import list_running_servers  # noqa: PLC0415 (a second to import)

    for info in list_running_servers():
        if room.folder.is_relative_to(Path(info["root_dir"]).resolve()):
            return str(info["url"]).rstrip("/")
    return ""


def _way(server: str, mark: Mark) -> str:
    path = f"/formgrader/submissions/{mark.notebook}"
    if not server:
        return f"<code>{escape(path)}</code>"
    label = f"Decide {mark.name} of {mark.student}"
    return f'<a href="{escape(server + path)}" target="_blank" aria-label="{escape(label)}">Decide</a>'


def _nothing() -> str:
    return note(NOTHING)


def _piece(html: str) -> Piece:
    return Piece(f'<div class="wp-stack wp-cohort">{html}</div>')
