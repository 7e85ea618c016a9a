"""Looking into the dialogues from a notebook: `datasets/explore.ipynb` does. Needs pandas, plotly and ipywidgets."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import ipywidgets
import pandas as pd
import plotly.graph_objects as go

from wellput import dialogue, page, tables
from wellput.figure import Figure
from wellput.scheme import codes

if TYPE_CHECKING:
    from collections.abc import Iterable

ANY = "any"
_HEATS = ("calm", "tense", "annoyed", "angry", "furious")
# Lines differ by dash and mark as well as by colour.
_LOOKS = {
    "better": {"line": {"color": "#2f7fc1", "width": 3}, "marker": {"symbol": "circle", "size": 9}},
    "worse": {"line": {"color": "#d9662b", "width": 3, "dash": "dash"}, "marker": {"symbol": "diamond", "size": 9}},
}


def heat_curves(situation: str) -> Figure:
    """The client's heat in both versions of a situation, one over the other, by the number of the turn."""
    figure = go.Figure()
    told = []
    for version in dialogue.VERSIONS:
        turns = dialogue.find(situation, version).turns
        heats = [turn.heat for turn in turns]
        said = [f"{turn.speaker}: {_shortened(turn.text)}" for turn in turns]
        figure.add_scatter(
            x=list(range(1, len(turns) + 1)),
            y=heats,
            name=f"going {version}",
            mode="lines+markers",
            hovertext=said,
            hoverinfo="text",
            **_LOOKS[version],
        )
        told.append(f"going {version}: {', '.join(_HEATS[heat] for heat in heats)}")
    title = dialogue.find(situation, "better").title
    figure.update_layout(
        title=f"{title}: the client's heat",
        xaxis_title="turn",
        legend={"orientation": "h", "yanchor": "bottom", "y": 1},
    )
    figure.update_yaxes(range=[-0.3, 4.3], tickvals=list(range(5)), ticktext=list(_HEATS))
    return Figure(figure, "\n".join([f"{title}: the client's heat", *told]))


def changes(turns: pd.DataFrame) -> pd.DataFrame:
    """What became of the client's heat after freelancers' turns with a move and without it.

    Parameters
    ----------
    turns : pandas.DataFrame
        Whole dialogues, as `wellput.turns` gives them.

    Returns
    -------
    pandas.DataFrame
        A row a code that stands in a freelancer's turn, by `difference`: its `name`, in how many turns it stands
        (`turns`), the shares of them after which the client's next turn was hotter (`rises`) or cooler (`falls`) than
        the one before, the `mean` change in steps of heat, and the `difference` to the mean over all such turns. It
        says what goes together in these dialogues, not what causes what.
    """
    rows = []
    for _, whole in turns.sort_values("turn").groupby("dialogue", sort=False):
        before, here, after = whole.iloc[:-2], whole.iloc[1:-1], whole.iloc[2:]
        for heat, speaker, moves, later in zip(
            before["heat"], here["speaker"], here["moves"], after["heat"], strict=True
        ):
            if speaker == "freelancer":
                rows += [(code, later - heat) for code in {*moves, ""}]
    steps = pd.DataFrame(rows, columns=["code", "change"])
    grouped = steps.groupby("code")["change"]
    table = pd.DataFrame(
        {
            "turns": grouped.size(),
            "rises": grouped.apply(lambda change: (change > 0).mean()),
            "falls": grouped.apply(lambda change: (change < 0).mean()),
            "mean": grouped.mean(),
        }
    )
    table["difference"] = table["mean"] - float(steps.loc[steps["code"] == "", "change"].mean())
    table.insert(0, "name", [codes()[code]["name"] if code else "any turn" for code in table.index])
    return table.drop(index="").sort_values("difference")


def changes_figure(table: pd.DataFrame, least: int = 10) -> Figure:
    """The differences of `changes` as bars, for moves that stand in so many turns or more."""
    shown = table[table["turns"] >= least]
    names = [f"{code} {name}" for code, name in shown["name"].items()]
    hover = [
        f"{turns} turns; hotter after {rises:.0%}, cooler after {falls:.0%}"
        for turns, rises, falls in zip(shown["turns"], shown["rises"], shown["falls"], strict=True)
    ]
    figure = go.Figure(go.Bar(x=shown["difference"], y=names, orientation="h", hovertext=hover, marker_color="#2f7fc1"))
    title = "The client's next turn: cooler (left) or hotter (right) than after other turns"
    figure.update_layout(title=title, height=160 + 24 * len(shown), xaxis_title="steps of heat, on average")
    figure.update_yaxes(automargin=True)
    told = [
        f"{name}: {value:+.2f} ({told})" for name, value, told in zip(names, shown["difference"], hover, strict=True)
    ]
    return Figure(figure, "\n".join([title, *told]))


def chat(situation: str, version: str) -> str:
    """A dialogue as the course shows it, in HTML: a chat with the freelancer's moves marked and named."""
    one = dialogue.find(situation, version)
    head = f'<p class="wp-soft">{escape(one.situation)}</p>'
    return page.styled(f'<div class="wp-stack">{head}{page.dialogue_html(one)}</div>')


class Browser(ipywidgets.VBox):  # type: ignore[misc]
    """Choose dialogues by strategy, field, channel and a move of the freelancer's, and read one.

    Attributes
    ----------
    filters : dict of str to ipywidgets.Dropdown
        By column; each has ``"any"`` first.
    dialogue : ipywidgets.Dropdown
        Those that are left.
    """

    def __init__(self) -> None:
        self._table = tables.turns()
        moves = sorted({code for said in self._table["moves"] for code in said})
        self.filters = {
            "strategy": _dropdown("Strategy", sorted(self._table["strategy"].unique())),
            "field": _dropdown("Trades in", sorted(self._table["field"].unique())),
            "channel": _dropdown("Channel", sorted(self._table["channel"].unique())),
            "move": _dropdown("Move", [(f"{code} {codes()[code]['name']}", code) for code in moves]),
        }
        self.dialogue = ipywidgets.Dropdown(description="Dialogue", style=_STYLE, layout={"width": "32em"})
        self._told = ipywidgets.HTML()
        self._chat = ipywidgets.HTML()
        for one in self.filters.values():
            one.observe(self._choose, "value")
        self.dialogue.observe(self._show, "value")
        rows = [ipywidgets.HBox(list(self.filters.values()), layout={"flex_flow": "row wrap"}), self._told]
        super().__init__([*rows, self.dialogue, self._chat])
        self._choose()

    @property
    def chosen(self) -> pd.DataFrame:
        """The turns of the dialogues that are left."""
        table, wanted = self._table, {name: one.value for name, one in self.filters.items()}
        for column in ("strategy", "field", "channel"):
            if wanted[column] != ANY:
                table = table[table[column] == wanted[column]]
        if wanted["move"] != ANY:
            mine = table[table["speaker"] == "freelancer"]
            named = [wanted["move"] in moves for moves in mine["moves"]]
            table = table[table["dialogue"].isin(mine.loc[named, "dialogue"])]
        return table

    def _choose(self, _change: object = None) -> None:
        left = self.chosen.drop_duplicates("dialogue")
        self.dialogue.options = [
            (f"{title} (going {version})", name)
            for title, version, name in zip(left["title"], left["version"], left["dialogue"], strict=True)
        ]
        # The widget chooses nothing by itself when it gets its first options.
        self.dialogue.value = next((name for _, name in self.dialogue.options), None)
        self._told.value = f"<p role='status'>{len(left)} of {self._table['dialogue'].nunique()} dialogues</p>"
        self._show()

    def _show(self, _change: object = None) -> None:
        name = self.dialogue.value
        self._chat.value = chat(*name.rsplit(".", 1)) if name else ""


_STYLE = {"description_width": "6em"}


def _dropdown(label: str, options: Iterable[Any]) -> ipywidgets.Dropdown:
    return ipywidgets.Dropdown(options=[(ANY, ANY), *_pairs(options)], description=label, style=_STYLE)


def _pairs(options: Iterable[Any]) -> list[tuple[str, str]]:
    return [one if isinstance(one, tuple) else (one, one) for one in options]


def _shortened(text: str, most: int = 90) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[:most]}…"
