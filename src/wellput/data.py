"""Where the course's data is: beside the package where it is installed, in the repository where it is worked on."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from wellput.errors import DataError
from wellput.schema import Check

_INSTALLED = Path(__file__).with_name("datasets")
_REPOSITORY = Path(__file__).parents[2] / "datasets"


def folder() -> Path:
    """The folder `datasets`."""
    return _INSTALLED if _INSTALLED.is_dir() else _REPOSITORY


@cache
def recited() -> dict[str, Any]:
    """The `phrases` that are taught and fit anywhere, and how `many` different ones make a recital."""
    return read_toml(folder() / "recited.toml")


def read_text(path: Path) -> str:
    """A data file's text; raises `DataError` with its name if it can't be read."""
    try:
        return path.read_text("utf-8")
    except FileNotFoundError as error:
        raise DataError(file_name(path), "", "no such file") from error
    except UnicodeDecodeError as error:
        found = f"expected UTF-8, found byte 0x{error.object[error.start]:02x}"
        raise DataError(file_name(path), "", found) from error


def read_toml(path: Path) -> dict[str, Any]:
    """A data file's content; raises `DataError` with file and line if it can't be read."""
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise DataError(file_name(path), "", f"not valid TOML: {error}") from error


def checked(path: Path, schema: Check) -> dict[str, Any]:
    """A data file's content; raises `DataError` with the first thing in it that the schema doesn't allow."""
    content = read_toml(path)
    for problem in schema(content, ""):
        raise DataError(file_name(path), *problem)
    return content


def tried(reader: Callable[..., object], *args: Path) -> list[str]:
    """What a reader complains of, if it does."""
    try:
        reader(*args)
    except DataError as error:
        return [str(error)]
    return []


def file_name(path: Path) -> str:
    """A data file as errors name it: with its folder."""
    return f"{path.parent.name}/{path.name}"


def languages() -> dict[str, str]:
    """The languages that the interface has, by code, each with its own name for itself."""
    return {path.stem: _words(path.stem)["language"]["name"] for path in sorted((folder() / "locale").glob("*.toml"))}


def speak(language: str) -> None:
    """Let the interface speak a language from here on; English, if it has no such one."""
    global _language  # noqa: PLW0603 (a kernel is one learner's)
    _language = language if (folder() / "locale" / f"{language}.toml").is_file() else _ENGLISH


def words(language: str = "") -> dict[str, Any]:
    """The interface's words, by place and name, in a language; by default in the one that it speaks."""
    return _words(language or _language)


def date(day: dt.date) -> str:
    """A day as the interface says it, without the year."""
    found = words()["language"]
    return str(
        found["date"].format(weekday=found["weekdays"][day.weekday()], n=day.day, month=found["months"][day.month - 1])
    )


_ENGLISH = "en"
_language = _ENGLISH


@cache
def _words(language: str) -> dict[str, Any]:
    return read_toml(folder() / "locale" / f"{language}.toml")
