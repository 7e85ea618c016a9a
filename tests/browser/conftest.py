"""A real course, served as a learner's is, and a real Chromium to take it in."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from needed import missing
from playwright.sync_api import expect, sync_playwright

ROOT = Path(__file__).parents[2]
AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MS = 60_000
# Everything is there, and whom it happened to isn't said: nobody but a person can tell.
UNSURE = (
    "My sister's customers laughed at her too on Saturday. I painted the dots. I come on Tuesday at seven, and there is"
    " no charge for it."
)
# JupyterLab itself stumbles over the first when parts of it are switched off, and over the second when a notebook is
# left while its kernel starts; formgrader over the third when it can't load its script for formulas from the internet;
# Notebook 7's own core over the fourth, while it loads settings.
KNOWN_ERRORS = (
    "reading 'observe'",
    "Canceled future for create_subshell_request",
    "MathJax is not defined",
    "Cannot read properties of undefined (reading 'schema')",
)

expect.set_options(timeout=PATIENCE_MS / 2)


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Served:
    """A server in a process group of its own, `server`, that can be stopped."""

    def kill(self):
        """What a power cut does: the server and its kernels are gone at once."""
        os.killpg(self.server.pid, signal.SIGKILL)
        self.server.wait()
        self.server.stdout.close()

    def stop(self):
        if self.server.poll() is None:
            self.server.send_signal(signal.SIGINT)
            try:
                self.server.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()
                return
        self.server.stdout.close()


class Course(Served):
    """A copy of the course in a folder of its own, its server, and the record it writes to."""

    def __init__(self, folder):
        self.folder = folder
        self.record = folder / "record.sqlite3"
        (folder / "course").mkdir(parents=True, exist_ok=True)
        for notebook in (ROOT / "course").glob("*.ipynb"):
            shutil.copy(notebook, folder / "course")
        (folder / "docs").mkdir(exist_ok=True)
        shutil.copy(ROOT / "docs" / "exercise-gallery.ipynb", folder / "docs")
        shutil.copytree(ROOT / "exercises", folder / "exercises", dirs_exist_ok=True)
        self.port = free_port()
        self.start()

    def start(self):
        environment = {
            **os.environ,
            "WELLPUT_RECORD": str(self.record),
            "JUPYTER_RUNTIME_DIR": str(self.folder / "runtime"),
            "JUPYTER_PATH": str(self.folder / "jupyter"),
        }
        environment["JUPYTER_CONFIG_DIR"] = str(self.folder / "config")
        environment.pop("PYTEST_CURRENT_TEST", None)
        command = [
            sys.executable,
            "-m",
            "wellput",
            "start",
            "--no-browser",
            "--port",
            str(self.port),
            "--folder",
            self.folder,
        ]
        self.server = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        for line in self.server.stdout:
            found = re.search(r"http://\S+", line)
            if found:
                self.address = found.group()
                return
        pytest.fail("the course did not start")

    def at(self, notebook):
        return self.address.replace("00-welcome.ipynb", notebook)


class Teaching(Served):
    """An instructor's copy of the course, with formgrader served from it, and the addresses of it and of the room."""

    def __init__(self, folder):
        self.folder = folder
        for name in ("course", "solutions"):
            shutil.copytree(ROOT / name, folder / name, dirs_exist_ok=True)
        shutil.copy(ROOT / "nbgrader_config.py", folder)
        environment = {
            **os.environ,
            "WELLPUT_RECORD": str(folder / "record.sqlite3"),
            "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
            "JUPYTER_CONFIG_DIR": str(folder / "config"),
        }
        command = [sys.executable, "-m", "wellput", "start", "--teach", "--no-browser", "--folder", str(folder)]
        command += ["--port", str(free_port())]
        self.server = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        addresses = filter(None, (re.search(r"http://\S+", line) for line in self.server.stdout))
        self.address, self.room = (next(addresses).group() for _ in range(2))


def confirm(page, patience_ms=PATIENCE_MS):
    """Formgrader says how it went in a dialog of its own."""
    expect(page.get_by_text(re.compile("[Ss]uccessfully"))).to_be_visible(timeout=patience_ms)
    page.get_by_role("button", name="OK").click()
    expect(page.get_by_role("button", name="OK")).to_have_count(0)


@pytest.fixture(scope="session")
def chromium():
    if CHROMIUM is None:
        missing("Chromium", "install it (Debian: apt install chromium) to run the browser tests")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def course(tmp_path):
    course = Course(tmp_path / "learner")
    yield course
    course.stop()


@pytest.fixture
def teaching(tmp_path):
    teaching = Teaching(tmp_path / "instructor")
    yield teaching
    teaching.stop()


@pytest.fixture(scope="session")
def shared_course(tmp_path_factory):
    """One server for the tests that neither stop it nor mind what others have answered."""
    course = Course(tmp_path_factory.mktemp("learner"))
    yield course
    course.stop()


@pytest.fixture
def open_page(chromium):
    """Open a page of the course: width, colours, and what went wrong in it, which has to be nothing."""
    contexts, errors = [], []

    def open_page(address, *, width=1100, dark=False, contrast=False, zoom=1):
        # Browser zoom is a smaller page with larger dots.
        context = chromium.new_context(
            viewport={"width": width // zoom, "height": 900 // zoom},
            device_scale_factor=zoom,
            color_scheme="dark" if dark else "light",
            forced_colors="active" if contrast else "none",
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE_MS)
        contexts.append(context)
        page = context.new_page()
        page.on("dialog", lambda dialog: errors.append(f"dialog: {dialog.message}") or dialog.accept())
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [e for e in errors if not any(known in e for known in KNOWN_ERRORS)] == []


@pytest.fixture
def axe():
    if not AXE.exists():
        missing("axe-core", "run npm ci --prefix tests/browser")
    source = AXE.read_text("utf-8")

    def axe(page):
        """Violations inside the course's own parts of the page; JupyterLab's are not ours to mend."""
        # JupyterLab has an AMD loader that axe would register with.
        page.evaluate("() => { window.savedDefine = window.define; window.define = undefined; }")
        page.evaluate(source)
        page.evaluate("() => { window.define = window.savedDefine; }")
        found = page.evaluate(
            "() => axe.run({include: [['.wp'], ['.wellput-reply-row']]}, {resultTypes: ['violations']})"
        )
        return [(v["id"], [n["html"][:160] for n in v["nodes"]]) for v in found["violations"]]

    return axe
