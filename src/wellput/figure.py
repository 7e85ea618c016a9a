"""Figures that a notebook shows and keeps as data. Needs plotly."""

from __future__ import annotations

import math
from typing import Any

import plotly.graph_objects as go

_TICKS = 8  # on an axis of counts, about

ABOVE = {"orientation": "h", "y": 1.02, "yanchor": "bottom"}  # where a legend is in nothing's way
GREY = "#767676"  # read on light and dark ground alike


def counted(most: float) -> dict[str, Any]:
    """An axis for counts of up to `most`: its ticks are whole numbers, with nothing in between."""
    return {"dtick": max(1, math.ceil(most / _TICKS)), "tickformat": "d"}


class Figure:
    """A plotly figure that a notebook shows and keeps as data; the text is for where it can't be drawn."""

    def __init__(self, figure: go.Figure, text: str) -> None:
        figure.update_layout(
            paper_bgcolor="rgba(0,0,0,0)",
            plot_bgcolor="rgba(0,0,0,0)",
            font={"color": GREY, "size": 14},
            margin={"l": 90, "r": 20, "t": 90, "b": 50},
        )
        figure.update_xaxes(gridcolor="rgba(118,118,118,0.3)", zerolinecolor=GREY)
        figure.update_yaxes(gridcolor="rgba(118,118,118,0.3)", zerolinecolor=GREY)
        self.figure, self.text = figure, text

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        del include, exclude
        return {"application/vnd.plotly.v1+json": self.figure.to_plotly_json(), "text/plain": self.text}
