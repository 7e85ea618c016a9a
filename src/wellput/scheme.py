"""The annotation scheme's codes, and what else all content names alike: strategies and channels."""

from __future__ import annotations

from functools import cache
from typing import Any

from wellput import data

CHANNELS = ("email", "chat", "call", "video")
STRATEGIES = (
    "01-prepare",
    "02-time-and-place",
    "03-stay-calm",
    "04-listen",
    "05-be-clear",
    "06-find-solutions",
    "07-manage-emotions",
    "08-empathize",
    "09-follow-up",
    "10-learn",
)


@cache
def codes() -> dict[str, dict[str, Any]]:
    """The scheme's entries, by code; `datasets/scheme.toml` says what their fields mean."""
    return {entry["code"]: entry for entry in data.read_toml(data.folder() / "scheme.toml")["code"]}
