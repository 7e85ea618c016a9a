"""What all tests share: the tiers, a record of their own, and notebooks that are checked whenever one is read."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from wellput import data, learner

# In CI a failure has to be the change's: the same examples every time. Elsewhere each run looks in new places.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser):
    parser.addoption("--all", action="store_true", help="run the long tier too: kills, fuzz, a set-up from nothing")


def pytest_collection_modifyitems(config, items):
    if config.getoption("--all"):
        return
    skip = pytest.mark.skip(reason="long tier: python start.py test --all")
    for item in items:
        if "long" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def record_path(tmp_path, monkeypatch):
    """No test ever touches the record of whoever runs it."""
    path = tmp_path / "record.sqlite3"
    monkeypatch.setenv("WELLPUT_RECORD", str(path))
    learner.record.cache_clear()
    yield path
    learner.record.cache_clear()
    data.speak("en")
