"""Where the course's data is: beside the package where it is installed, in the repository where it is worked on."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from wellput.errors import DataError

_INSTALLED = Path(__file__).with_name("datasets")
_REPOSITORY = Path(__file__).parents[2] / "datasets"


def folder() -> Path:
    """The folder `datasets`."""
    return _INSTALLED if _INSTALLED.is_dir() else _REPOSITORY


def read_toml(path: Path) -> dict[str, Any]:
    """A data file's content; raises `DataError` with file and line if it can't be read."""
    name = f"{path.parent.name}/{path.name}"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise DataError(name, "", "no such file") from error
    except UnicodeDecodeError as error:
        raise DataError(name, "", f"expected UTF-8, found byte 0x{error.object[error.start]:02x}") from error
    except tomllib.TOMLDecodeError as error:
        raise DataError(name, "", f"not valid TOML: {error}") from error


@cache
def words(language: str = "en") -> dict[str, Any]:
    """The interface's words, by place and name."""
    return read_toml(folder() / "locale" / f"{language}.toml")
