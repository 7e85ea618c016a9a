"""Four dials from the moves: how the reply is likely to come across."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wellput._index import WEIGHTS
from wellput.moves import SHOWN, Move

_E = 2.718281828459045
_HINTED = 0.5  # of the weight of a code, where it isn't sure enough to be shown
_LEAST = -700.0  # a text of hundreds of findings goes below, where a power is too large for a number


def dials(moves: Iterable[Move], scores: Mapping[str, float] | None = None) -> dict[str, float]:
    """Heat, warmth, clarity and ownership, each between 0 and 1.

    A logistic curve over a start value and the published weights (`datasets/dials.toml`) of the moves shown, each times
    its confidence; of a code that isn't shown its score counts by half. Not divided by the length of the text: one
    insult in a long mail is still one insult.
    """
    shown = [m for m in moves if m.confidence >= SHOWN]
    hinted = dict(scores or {})
    for move in shown:
        hinted.pop(move.code, None)
    sums = {
        dial: start
        + sum(weights.get(m.code, 0.0) * m.confidence for m in shown)
        + sum(weights.get(code, 0.0) * min(score, SHOWN) * _HINTED for code, score in hinted.items())
        for dial, (start, weights) in WEIGHTS.items()
    }
    return {dial: 1 / (1 + _E ** -max(value, _LEAST)) for dial, value in sums.items()}
