"""The kinds of exercise: a module each says what an item holds, what the page shows, what an answer comes to."""

from __future__ import annotations

from wellput.kinds import board, build, choose, highlight, label, match, rank, rewrite, slot, sort, spot
from wellput.kinds.kind import Kind

KINDS: dict[str, Kind] = {
    "label": label.KIND,
    "highlight": highlight.KIND,
    "choose": choose.KIND,
    "rank": rank.KIND,
    "sort": sort.KIND,
    "match": match.KIND,
    "spot": spot.KIND,
    "rewrite": rewrite.KIND,
    "build": build.KIND,
    "slot": slot.KIND,
    "board": board.KIND,
}
