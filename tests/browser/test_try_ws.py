import pytest
import test_workshop as T
from pathlib import Path
from test_workshop import *  # noqa
@pytest.fixture(scope="module")
def workshop():
    w = object.__new__(T.Workshop); w.folder=Path("/srv/wp-try"); w.python="/usr/bin/python3"; w.port=8123; w.said=""
    yield w
