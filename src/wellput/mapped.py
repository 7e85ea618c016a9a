"""Compiled files beside this package, mapped into memory: what isn't asked for is never read.

`HEAD` and `WEIGHT` are what an entry in ``_weights.bin`` is made of; see `wellput.weights.compile_weights`.
"""

from __future__ import annotations

import mmap
import os
from struct import Struct
from sys import byteorder

HEAD = Struct("<BH")  # of a feature: the length of its name, and how many weights it has
WEIGHT = Struct("<Bh")  # for which code, and where the feature stands; and how much


def file(name: str) -> mmap.mmap:
    """A file by its name."""
    # No pathlib, which takes long to load.
    with open(os.path.join(os.path.dirname(__file__), name), "rb") as source:  # noqa: PTH118, PTH120, PTH123
        return mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ)


def numbers(source: mmap.mmap, start: int, count: int) -> memoryview[int]:
    """So many numbers of four bytes, the lowest first, that stand in a file from `start` on."""
    told = memoryview(source)[start : start + 4 * count]
    if byteorder == "little":
        return told.cast("I")
    from array import array  # noqa: PLC0415 (seldom needed)

    swapped = array("I", told.cast("I"))
    swapped.byteswap()
    return memoryview(swapped)
