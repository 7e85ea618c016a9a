"""Text that people judged for public corpora: the files that hold it, and how the engine's answers agree with them.

A folder holds `labels.json` and a CSV file for each corpus, with the columns `text`, `context` (the turn before it, may
be empty), `group` (texts that belong together), `y_*` (yes or no, 1 or 0) and `s_*` (ratings); an empty cell was not
judged. `labels.json` says for each corpus and column which moves, or which dials, are next to what was judged:

    {"uptake": {"s_uptake": {"moves": ["L03"], "bar": 0.39, "reference": 0.38}}}
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

Answer = Mapping[str, Any]  # of `wellput check --jsonl`


class Label(NamedTuple):
    """What was judged: in which corpus and column, and what `labels.json` says of it."""

    corpus: str
    name: str
    about: dict[str, Any]

    @property
    def is_rating(self) -> bool:
        """A rating, not a yes or no?"""
        return self.name.startswith("s_")


def labels(folder: Path) -> list[Label]:
    """What was judged in the corpora of a folder."""
    told = json.loads((folder / "labels.json").read_text("utf-8"))
    return [Label(corpus, name, about) for corpus, names in told.items() for name, about in names.items()]


def texts(folder: Path, corpus: str) -> list[dict[str, str]]:
    """The rows of a corpus, by column."""
    with (folder / f"{corpus}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def agreement(label: Label, rows: list[dict[str, str]], answers: list[Answer]) -> dict[str, Any]:
    """A row of `datasets/evaluation/corpora.toml`: how the engine's answers agree with what people judged.

    The area under the ROC curve for yes and no, Spearman's rho for ratings; for moves also how often those shown are
    right, and how many of what people called yes have one shown.
    """
    import pandas as pd  # noqa: PLC0415 (only where something is measured)

    told = [(float(row[label.name]), answer) for row, answer in zip(rows, answers, strict=True) if row[label.name]]
    truth = pd.Series([value for value, _ in told])
    ranks = pd.Series([worth(answer, label.about) for _, answer in told]).rank()
    out = {"corpus": label.corpus, "label": label.name, "n": len(told)}
    if label.is_rating:
        value = truth.rank().corr(ranks)
    else:
        held = int(truth.sum())
        value = (ranks[truth == 1].sum() - held * (held + 1) / 2) / (held * (len(truth) - held))
    out |= {"engine": round(float(value), 3), "bar": label.about["bar"], "reference": label.about["reference"]}
    if not label.is_rating and "moves" in label.about:
        shown = [any(move["code"] in label.about["moves"] for move in answer["moves"]) for _, answer in told]
        right = int(truth[shown].sum())
        out |= {"precision": round(right / max(1, sum(shown)), 2), "recall": round(right / held, 2)}
    return out


def worth(answer: Answer, about: dict[str, Any]) -> float:
    """What an answer says on a label: by the dials or the scores of the moves that are next to it."""
    if "dials" in about:
        return float(sum(weight * answer["dials"][dial] for dial, weight in about["dials"].items()))
    scores = [answer["scores"].get(code, 0.0) for code in about["moves"]]
    return max(scores) + 0.01 * sum(scores)


def write(path: Path, rows: list[dict[str, Any]]) -> None:
    """Put rows of agreement into a TOML file in place of those that it has; what stands before them is kept."""
    head, _, _ = path.read_text("utf-8").partition("\n[[label]]")
    tables = [
        "\n".join(["[[label]]", *(f"{name} = {json.dumps(value)}" for name, value in row.items())]) for row in rows
    ]
    path.write_text(head.rstrip("\n") + "\n\n" + "\n\n".join(tables) + "\n", "utf-8", newline="\n")
