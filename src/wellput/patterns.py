"""A learner's own replies as a table, and what they do over time. Needs pandas and plotly.

In a notebook: `replies()` is a table to look into, `figure(replies())` draws it.
"""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from wellput import data, exercises, tasks
from wellput._index import NAMES
from wellput.errors import DataError
from wellput.figure import Figure, counted
from wellput.learner import record
from wellput.reading import check

_OFTEN = 8
_HELP, _HURT = "#2f7fc1", "#d9662b"


def replies() -> pd.DataFrame:
    """Every reply that the learner wrote, a row each, oldest first, read by the engine as it is today.

    Returns
    -------
    DataFrame
        ``at`` (UTC), ``exercise``, ``item``, ``text``, ``words`` (count), ``helps`` and ``hurts`` (findings of either
        kind), ``moves`` (tuple of codes), and a column for each dial, 0 to 1.
    """
    rows = []
    for attempt in record().attempts():
        text = attempt.answer.get("text", attempt.outcome.get("document", ""))
        if not isinstance(text, str):
            continue
        # A form's own headings are not the learner's words.
        text = "\n".join(line for line in text.split("\n") if not line.startswith("#")).strip()
        if not text:
            continue
        reading = check(text, _said(attempt.exercise, attempt.item))
        if reading.refused:
            continue
        signs = [move.sign for move in reading.moves]
        row = {"at": attempt.at, "exercise": attempt.exercise, "item": attempt.item, "text": text}
        counts = {"words": len(text.split()), "helps": signs.count("+"), "hurts": signs.count("-")}
        rows.append({**row, **counts, "moves": tuple(m.code for m in reading.moves), **reading.dials})
    columns = ["at", "exercise", "item", "text", "words", "helps", "hurts", "moves", *data.words()["dials"]]
    table = pd.DataFrame(rows, columns=columns)
    table["at"] = pd.to_datetime(table["at"], utc=True)
    return table


def figure(table: pd.DataFrame) -> Figure | None:
    """Words that help and words that may hurt, reply by reply, with the moves found most; None for an empty table."""
    words = data.words()["patterns"]
    if table.empty:
        return None
    drawn = go.Figure()
    numbers = list(range(1, len(table) + 1))
    for column, color, sign, shape in (("helps", _HELP, 1, ""), ("hurts", _HURT, -1, "/")):
        drawn.add_bar(
            x=numbers,
            y=[sign * count for count in table[column]],
            name=words["help" if sign > 0 else "hurt"],
            marker={"color": color, "pattern": {"shape": shape}},
            hovertext=[f"{at:%Y-%m-%d} {name}" for at, name in zip(table["at"], table["exercise"], strict=True)],
        )
    drawn.update_layout(
        title=words["title"],
        barmode="relative",
        height=380,
        legend={"orientation": "h", "y": 1.02, "yanchor": "bottom"},
    )
    drawn.update_xaxes(title=words["times"], **counted(len(table)))
    drawn.update_yaxes(**counted(table["helps"].max() + table["hurts"].max()))
    half = len(table) // 2 or 1
    first, last = table.iloc[:half], table.iloc[-half:]
    told = words["alt"].format(
        n=len(table),
        hurt_first=f"{first['hurts'].mean():.1f}",
        hurt_last=f"{last['hurts'].mean():.1f}",
        help_first=f"{first['helps'].mean():.1f}",
        help_last=f"{last['helps'].mean():.1f}",
    )
    return Figure(drawn, f"{words['title']}\n{told}")


def often(table: pd.DataFrame) -> Figure | None:
    """The moves found in most of the replies, as bars; None if there are none."""
    words = data.words()["patterns"]
    found = table["moves"].map(set).explode().dropna()
    if found.empty:
        return None
    counts = found.value_counts().head(_OFTEN)
    names = [f"{NAMES[code][0]}" for code in counts.index]
    colors = [_HURT if NAMES[code][1] == "-" else _HELP for code in counts.index]
    shapes = ["/" if NAMES[code][1] == "-" else "" for code in counts.index]
    bar = go.Bar(x=counts.to_numpy(), y=names, orientation="h", marker={"color": colors, "pattern": {"shape": shapes}})
    drawn = go.Figure(bar)
    drawn.update_layout(title=words["often"], height=160 + 34 * len(names))
    drawn.update_xaxes(title=words["times"], **counted(counts.max()))
    drawn.update_yaxes(autorange="reversed", automargin=True)
    told = [f"{name}: {count}" for name, count in zip(names, counts, strict=True)]
    return Figure(drawn, "\n".join([words["often"], *told]))


def _said(exercise: str, item: str) -> str | None:
    """The client's message that a reply answered, if it is one of the course's."""
    module, _, piece = exercise.partition("/")
    try:
        if piece == "tasks":
            return str(tasks.task(item)["said"])
        found = exercises.exercise(f"{module}/moment" if piece == "again" else exercise)
    except DataError:
        return None
    said = next((i.get("said") for i in found["item"] if i["id"] == item), None)
    return str(said) if said else None
