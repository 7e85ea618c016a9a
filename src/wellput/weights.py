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

from pathlib import Path

from wellput.data import file_name, read_text
from wellput.errors import DataError

COMPILED = Path(__file__).with_name("_weights.py")
START, START_AGAIN, HINTS = "=", "& =", "& hint"
BEFORE, AFTER = " <<", " >>"

_SELF = "SELF"  # the class of words that stand for themselves
_SCALE = 100  # weights are kept in hundredths
_FIRST = 48  # codes are numbered by characters from "0" on
_GROUPED = 3  # features that begin with so many characters alike are looked for in one text

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


def compile_weights(folder: Path) -> str:
    """The source of `_weights.py`: the lines of all features that begin with the same characters in one text.

    Python loads a few long texts in no time, unlike a table of what they say; a line is looked for when a text first
    has its feature: what that weighs for its own clause, then for the one behind it, then for the one before it.
    """
    weights = read_weights(folder)
    start, again, hints = (weights.pop(name) for name in (START, START_AGAIN, HINTS))
    codes = sorted(start)
    numbers = {code: chr(_FIRST + number) for number, code in enumerate(codes)}
    lines: dict[str, list[str]] = {}
    for feature in dict.fromkeys(name.removesuffix(BEFORE).removesuffix(AFTER) for name in weights):
        told = "\t".join(
            " ".join(f"{numbers[code]}{round(weight * _SCALE)}" for code, weight in weights.get(name, {}).items())
            for name in (feature, feature + BEFORE, feature + AFTER)
        )
        lines.setdefault(feature[:_GROUPED], []).append(f"{feature}\t{told.rstrip()}")
    classes: dict[str, list[str]] = {}
    for word, name in read_lexicon(folder).items():
        classes.setdefault(word[:1], []).append(f"{word} {name}")
    out = [
        '"""Written by `wellput rules build` from datasets/. Do not edit."""',
        "",
        "# ruff: noqa",
        "",
        f"CODES = {tuple(codes)!r}",
        f"BIAS = {tuple(start[code] for code in codes)!r}",
        f"BIAS_AGAIN = {tuple(again[code] for code in codes)!r}",
        f"HINTS = {tuple(hints[code] for code in codes)!r}",
        f"SCALE = {_SCALE}",
        f"FIRST = {_FIRST}",
        f"GROUPED = {_GROUPED}",
        *_table("LINES", lines),
        *_table("CLASSES", classes),
    ]
    return "\n".join(out) + "\n"


def _table(name: str, lines: dict[str, list[str]]) -> list[str]:
    """Python source for lines by what they begin with."""
    texts = ((begin, "\n" + "\n".join(told) + "\n") for begin, told in sorted(lines.items()))
    return [f"{name} = {{", *(f"  {begin!r}: {text!r}," for begin, text in texts), "}"]
