"""How a learner is doing, drawn: per strategy, first against last reply, their words over time. Needs plotly."""

from __future__ import annotations

import plotly.graph_objects as go

from wellput import data
from wellput.feedback import dial_at
from wellput.figure import ABOVE, GREY, Figure
from wellput.progress import Standing

_PRACTICE, _GRADED = "#2f7fc1", "#d9662b"


def standing_figure(standings: list[Standing]) -> Figure:
    """Practice and graded rewrites of every module, as bars from 0 to 100 percent."""
    words = data.words()["progress"]
    titles = [s.title for s in standings]
    figure = go.Figure()
    for name, color, shape, shares in (
        (words["practice"], _PRACTICE, "", [s.practice for s in standings]),
        (words["graded"], _GRADED, "/", [s.graded for s in standings]),
    ):
        figure.add_bar(
            x=[100 * share for share in shares],
            y=titles,
            name=name,
            orientation="h",
            marker={"color": color, "pattern": {"shape": shape}},
        )
    figure.update_layout(title=words["title"], height=240 + 56 * len(titles), barmode="group", legend=ABOVE)
    figure.update_xaxes(range=[0, 100], title=words["percent"])
    figure.update_yaxes(autorange="reversed", automargin=True)
    told = [
        words["alt"].format(module=s.title, practice=round(100 * s.practice), graded=round(100 * s.graded))
        for s in standings
    ]
    return Figure(figure, "\n".join([words["title"], *told]))


def replies_figure(standings: list[Standing]) -> Figure | None:
    """First against last reply: for each module a line from the dial of the first to that of the last, by dial.

    None as long as no module has both.
    """
    words, dials = data.words()["progress"], data.words()["dials"]
    both = [s for s in standings if s.first and s.last]
    if not both:
        return None
    figure = go.Figure()
    told = []
    rows = [(s, name) for s in both for name in dials]
    for s, name in rows:
        row = f"{s.title}: {dials[name]['name']}"
        first, last = s.first[name], s.last[name]
        figure.add_scatter(x=[first, last], y=[row, row], mode="lines", line={"color": GREY}, showlegend=False)
        said = {when: _meaning(name, value) for when, value in (("first", first), ("last", last))}
        told.append(words["firsts_alt"].format(module=s.title, dial=dials[name]["name"], **said))
    for when, symbol, color in (("first", "circle-open", _GRADED), ("last", "circle", _PRACTICE)):
        figure.add_scatter(
            x=[getattr(s, when)[name] for s, name in rows],
            y=[f"{s.title}: {dials[name]['name']}" for s, name in rows],
            mode="markers",
            name=words[when],
            marker={"symbol": symbol, "size": 13, "color": color, "line": {"width": 2}},
            hovertext=[_meaning(name, getattr(s, when)[name]) for s, name in rows],
            hoverinfo="text",
        )
    figure.update_layout(title=words["firsts"], height=200 + 34 * len(rows), legend=ABOVE)
    # Learners see dials as marks on a scale, never as decimals.
    figure.update_xaxes(range=[-0.03, 1.03], showticklabels=False)
    figure.update_yaxes(autorange="reversed", automargin=True)
    return Figure(figure, "\n".join([words["firsts"], *told]))


def _meaning(dial: str, value: float) -> str:
    return dial_at(dial, value).meaning
