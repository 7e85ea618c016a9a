"""The built wheel: what is in it, and the course that it lays out on a machine that has nothing else of ours."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
import zipfile
from pathlib import Path

import pytest

from wellput.layout import _REPOSITORY, WELCOME

TASKS = "exercises/08-empathize/08-empathize.ipynb"
MINE = "I am sorry that the print came out green. You have the new file by six tonight."


@pytest.fixture(scope="session")
def sources(tmp_path_factory):
    """The repository as somebody would get it: what is tracked, or would be."""
    out = tmp_path_factory.mktemp("sources") / "well-put"
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=_REPOSITORY, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (_REPOSITORY / name).is_file():
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(_REPOSITORY / name, out / name)
    return out


def built(sources, to):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(to)]
    subprocess.run(command, cwd=sources, check=True, capture_output=True)
    return next(to.glob("*.whl"))


@pytest.fixture(scope="session")
def wheel(sources, tmp_path_factory):
    return built(sources, tmp_path_factory.mktemp("wheel"))


def test_the_wheel_holds_the_course_the_data_and_nothing_of_the_workshop_floor(wheel):
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    notebooks = {p.relative_to(_REPOSITORY).as_posix() for p in _REPOSITORY.glob("course/*.ipynb")}
    assert len(notebooks) > 15
    assert {f"wellput/shipped/{name}" for name in notebooks} <= names
    wanted = (TASKS, "solutions/08-empathize/08-empathize.ipynb", "nbgrader_config.py", "docs/teach/grading.md")
    assert {f"wellput/shipped/{name}" for name in wanted} <= names
    assert "wellput/datasets/scheme.toml" in names
    assert any(name.endswith("share/jupyter/labextensions/wellput/static/remoteEntry.js") for name in names)
    assert not [name for name in names if re.search(r"(^|/)(tests|benchmarks|\.ci|requirements)/|__pycache__", name)]


@pytest.mark.long
def test_installed_it_lays_out_the_course_and_opens_it_and_an_upgrade_keeps_what_was_written(wheel, sources, tmp_path):
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "empty"], check=True)
    python, home = tmp_path / "empty/bin/python", tmp_path / "home"
    home.mkdir()
    pip(python, f"wellput[course] @ {wheel.as_uri()}")
    opened(python, home, tmp_path)
    course = home / "well-put"
    assert not (course / "solutions").exists()
    mine = (
        (course / TASKS)
        .read_text("utf-8")
        .replace('"%%reply 08-empathize-1\\n",', f'"%%reply 08-empathize-1\\n",\n    "{MINE}\\n",')
    )
    assert MINE in mine
    (course / TASKS).write_text(mine, "utf-8")

    later = tmp_path / "later"
    shutil.copytree(sources, later)
    replace(later / "src/wellput/__init__.py", r'(?m)^__version__ = ".*"', '__version__ = "99.0"')
    replace(later / WELCOME, "Practise the hard conversation", "In a later edition: practise the hard conversation")
    for folder in ("exercises", "solutions"):
        replace(later / TASKS.replace("exercises", folder), r'"# ', '"# In a later edition: ')
    pip(python, "--no-deps", str(built(later, tmp_path / "newer")))
    said = opened(python, home, tmp_path)
    assert "brought up to date" in said
    assert "In a later edition" in (course / WELCOME).read_text("utf-8")
    assert "In a later edition" in (course / TASKS).read_text("utf-8")
    assert MINE in (course / TASKS).read_text("utf-8")
    kept = re.search(r"What you had changed is kept in (.+)\.", said)[1]
    assert MINE in Path(kept).read_text("utf-8")


def replace(path, pattern, by):
    text = path.read_text("utf-8")
    path.write_text(re.sub(pattern, by, text), "utf-8")
    assert path.read_text("utf-8") != text


def pip(python, *arguments):
    subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *arguments], check=True)


def opened(python, home, elsewhere):
    """Start the course as its learner does, from anywhere; what it said until it answered."""
    hidden = ("PYTHONPATH", "JUPYTER_PATH", "JUPYTER_CONFIG_DIR", "WELLPUT_RECORD")
    environment = {name: value for name, value in os.environ.items() if name not in hidden} | {"HOME": str(home)}
    said = ""
    with subprocess.Popen(
        [python.parent / "wellput", "start", "--no-browser"],
        cwd=elsewhere,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as server:
        for line in server.stdout:
            said += line
            if address := re.search(r"http://127\.0\.0\.1:\d+/\S*\?token=\S+", line):
                break
        else:
            pytest.fail(said)
        with urllib.request.urlopen(address[0], timeout=30) as answer:  # noqa: S310 (our own http address)
            assert "wellputStart" in answer.read().decode()
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=60)
    return said
