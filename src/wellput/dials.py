"""Four dials from the moves: how the reply is likely to come across."""

from __future__ import annotations

from collections.abc import Iterable

from wellput._index import WEIGHTS
from wellput.moves import SHOWN, Move

_E = 2.718281828459045
_LEAST = -700.0  # a text of hundreds of findings goes below, where a power is too large for a number


def dials(moves: Iterable[Move]) -> dict[str, float]:
    """Heat, warmth, clarity and ownership, each between 0 and 1.

    A logistic curve over a start value and the published weights of the moves shown (`datasets/dials.toml`), each
    times its confidence. Not divided by the length of the text: one insult in a long mail is still one insult.
    """
    shown = [m for m in moves if m.confidence >= SHOWN]
    sums = {
        dial: start + sum(weights.get(m.code, 0.0) * m.confidence for m in shown)
        for dial, (start, weights) in WEIGHTS.items()
    }
    return {dial: 1 / (1 + _E ** -max(value, _LEAST)) for dial, value in sums.items()}
