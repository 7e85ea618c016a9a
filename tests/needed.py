"""What some tests need from outside Python."""

import os

import pytest


def missing(what, how):
    """Skip in plain words; in CI, where all is to be there, fail."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing in CI: {how}")
    pytest.skip(f"{what} is missing: {how}")
