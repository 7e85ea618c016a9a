"""Weights are data: compiles `datasets/weights.txt` and `datasets/lexicon.txt` to what `wellput.learned` looks up.

A line holds a feature, a tab, and its weight for each code that it tells something about:

    sorry	E05 2.31 V04 0.62

Lines that begin with ``#`` and a space say where the weights come from. The feature ``=`` is what every clause has.
A feature with ``<<`` behind it stands in the clause before, with ``>>`` in the clause after.
Features that begin with ``&`` and a space belong to the second look, at whole texts; ``& =`` is what every text has,
and ``& hint`` says from how likely on each code is a hint.

The lexicon gives words a class, a class and its words a line:

    SMALL: little quick small tiny
"""

from __future__ import annotations

import itertools
import struct
from binascii import crc32
from pathlib import Path

from wellput.data import file_name, read_text
from wellput.errors import DataError
from wellput.mapped import HEAD, WEIGHT

COMPILED, ROWS = (Path(__file__).with_name(name) for name in ("_weights.py", "_weights.bin"))
START, START_AGAIN, HINTS = "=", "& =", "& hint"
BEFORE, AFTER = " <<", " >>"

_SELF = "SELF"  # the class of words that stand for themselves
_SCALE = 100  # weights are kept in hundredths

Weights = dict[str, dict[str, float]]


def read_weights(folder: Path) -> Weights:
    """For each feature its weights by code; raises `DataError` with the line that can't be read."""
    path = folder / "weights.txt"
    out: Weights = {}
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if line.startswith("# "):
            continue
        feature, _, told = line.partition("\t")
        parts = told.split(" ")
        try:
            out[feature] = {code: float(weight) for code, weight in zip(parts[::2], parts[1::2], strict=True)}
        except ValueError as error:
            expected = "expected a feature, a tab, and codes with their weights"
            raise DataError(file_name(path), f"line {number}", f"{expected}, found {line[:60]!r}") from error
    return out


def write_weights(folder: Path, weights: Weights, about: str) -> None:
    """Write weights, those for one feature in order of size, with a comment on where they come from."""
    lines = [f"# {line}" for line in about.splitlines()]
    for feature, by_code in weights.items():
        told = sorted(by_code.items(), key=lambda one: (-abs(one[1]), one[0]))
        lines.append(f"{feature}\t{' '.join(f'{code} {weight:.2f}' for code, weight in told)}")
    (folder / "weights.txt").write_text("\n".join(lines) + "\n", "utf-8", newline="\n")


def read_lexicon(folder: Path) -> dict[str, str]:
    """The class of each word; raises `DataError` for a line that has none, or a word that has two."""
    path = folder / "lexicon.txt"
    out: dict[str, str] = {}
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if line.startswith("#"):
            continue
        name, colon, words = line.partition(":")
        if not colon:
            raise DataError(file_name(path), f"line {number}", f"expected a class and a colon, found {line[:60]!r}")
        for word in words.split():
            if word in out:
                raise DataError(file_name(path), f"line {number}", f"{word!r} is in the class {out[word]} already")
            out[word] = word if name == _SELF else name
    return out


def compile_weights(folder: Path) -> dict[Path, bytes]:
    """What `_weights.py` and `_weights.bin` hold, from the data in `folder`.

    The second has the features, for one mail asks for a small part of them, and Python would load them all. First, in
    order, a checksum of each feature's name, then where its entry begins, in four bytes each; then the entries: the
    length of the name in a byte, the number of weights in two, the name, and for each weight a byte that says for which
    code it is, plus the number of codes where the feature stands in the clause before, or twice that where it stands in
    the clause after, and two bytes with the weight in hundredths.
    """
    weights = read_weights(folder)
    start, again, hints = (weights.pop(name) for name in (START, START_AGAIN, HINTS))
    codes = sorted(start)
    numbers = {code: number for number, code in enumerate(codes)}
    entries: list[tuple[int, bytes]] = []
    for feature in dict.fromkeys(name.removesuffix(BEFORE).removesuffix(AFTER) for name in weights):
        told = [
            WEIGHT.pack(len(codes) * place + numbers[code], round(weight * _SCALE))
            for place, name in enumerate((feature, feature + BEFORE, feature + AFTER))
            for code, weight in weights.get(name, {}).items()
        ]
        name = feature.encode()
        entries.append((crc32(name), HEAD.pack(len(name), len(told)) + name + b"".join(told)))
    entries.sort()
    lengths = [len(entry) for _, entry in entries]
    places = itertools.accumulate(lengths[:-1], initial=8 * len(entries))
    table = [*(key for key, _ in entries), *places]
    classes: dict[str, list[str]] = {}
    for word, class_ in read_lexicon(folder).items():
        classes.setdefault(word[:1], []).append(f"{word} {class_}")
    source = [
        '"""Written by `wellput rules build` from datasets/. Do not edit."""',
        "",
        "# ruff: noqa",
        "",
        f"CODES = {tuple(codes)!r}",
        f"BIAS = {tuple(start[code] for code in codes)!r}",
        f"BIAS_AGAIN = {tuple(again[code] for code in codes)!r}",
        f"HINTS = {tuple(hints[code] for code in codes)!r}",
        f"SCALE = {_SCALE}",
        f"FEATURES = {len(entries)}",
        "CLASSES = {",  # by first letter, one text each: that is loaded faster than many words
    ]
    for letter, lines in sorted(classes.items()):
        text = "\n".join(["", *lines, ""])
        source.append(f"  {letter!r}: {text!r},")
    rows = struct.pack(f"<{len(table)}I", *table) + b"".join(entry for _, entry in entries)
    return {COMPILED: ("\n".join([*source, "}"]) + "\n").encode(), ROWS: rows}
