"""Four dials from the moves: how the reply is likely to come across."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wellput._index import WEIGHTS
from wellput.moves import GATED, Move

_E = 2.718281828459045
# What the odds of a code that isn't shown are divided by. Heat counts any hint a little; on the others a hint of
# what may hurt counts next to nothing until it is nearly sure, and one of what helps nearly as much as if shown.
_CAUTION, _DOUBT, _BELIEF = 3.0, 30.0, 0.2
_LEAST = -700.0  # a text of hundreds of findings goes below, where a power is too large for a number


def dials(moves: Iterable[Move], scores: Mapping[str, float] | None = None) -> dict[str, float]:
    """Heat, warmth, clarity and ownership, each between 0 and 1.

    A logistic curve over a start value and the published weights (`datasets/dials.toml`) of the moves shown, each times
    its confidence; of a code that isn't shown, what is left of its likelihood after some doubt. Not divided by length:
    one insult in a long mail is still one insult.
    """
    shown = list(moves)
    hinted = dict(scores or {})
    for move in shown:
        hinted.pop(move.code, None)
    sums = {
        dial: start
        + sum(weights.get(m.code, 0.0) * m.confidence for m in shown)
        + sum(weights.get(code, 0.0) * _left(dial, code, score) for code, score in hinted.items())
        for dial, (start, weights) in WEIGHTS.items()
    }
    return {dial: 1 / (1 + _E ** -max(value, _LEAST)) for dial, value in sums.items()}


def _left(dial: str, code: str, likely: float) -> float:
    """What is left of a likelihood after doubt."""
    doubt = _CAUTION if dial == "heat" else _DOUBT if code in GATED else _BELIEF
    return likely / (likely + (1 - likely) * doubt) if likely else 0.0
