"""A real server on a copy of the course, and a real browser to look at it with.

What is served is the opener as it stands in `src/`, whatever an earlier install has put into the environment; records,
settings, kernels and the learner's Jupyter stay in a scratch folder, and no process may reach another machine.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Error, Page, expect, sync_playwright

REPOSITORY = Path(__file__).parents[2]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Python imports this module by itself: every process of the server says when it looks beyond this machine.
WATCH = """
import ipaddress, socket, sys
connect = socket.socket.connect
def watched(self, address):
    if self.family in (socket.AF_INET, socket.AF_INET6) and not ipaddress.ip_address(address[0]).is_loopback:
        with open({file!r}, "a") as file:
            print(sys.argv, address, file=file)
        raise OSError("no network in tests")
    return connect(self, address)
socket.socket.connect = watched
"""


class Server(NamedTuple):
    """A running `wellput start`: its address, its token, the folder that it serves and the one for everything else."""

    address: str
    token: str
    folder: Path
    scratch: Path
    process: subprocess.Popen[str]

    @classmethod
    def start(cls, folder: Path, scratch: Path, port: int | None = None) -> Server:
        shared = scratch / "share" / "jupyter"
        opener = shared / "labextensions" / "wellput"
        if not opener.exists():
            shutil.copytree(REPOSITORY / "src" / "wellput" / "lab", opener)
            (scratch / "watch").mkdir()
            (scratch / "watch" / "sitecustomize.py").write_text(WATCH.format(file=str(scratch / "network.log")))
        environment = {
            **os.environ,
            "IPYTHONDIR": str(scratch / "ipython"),
            "JUPYTER_CONFIG_DIR": str(scratch / "config"),
            "JUPYTER_DATA_DIR": str(scratch / "data"),
            "JUPYTER_PATH": str(shared),
            "JUPYTER_RUNTIME_DIR": str(scratch / "runtime"),
            "PYTHONPATH": str(scratch / "watch"),
            "WELLPUT_RECORD": str(scratch / "record.sqlite3"),
        }
        command = [sys.executable, "-m", "wellput", "start", "--no-browser", "--port", str(port or free_port())]
        with (scratch / "server.log").open("a") as log:
            process = subprocess.Popen(
                [*command, "--folder", str(folder)], stdout=subprocess.PIPE, stderr=log, text=True, env=environment
            )
        told = process.stdout.readline()
        found = re.search(r"(http://127\.0\.0\.1:\d+)/doc/tree/course/00-welcome\.ipynb\?token=(\w+)", told)
        assert found, told + (scratch / "server.log").read_text()
        return cls(found[1], found[2], folder, scratch, process)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        self.process.communicate(timeout=30)
        return self.process.returncode

    def at(self, path: str, kind: str = "doc") -> str:
        return f"{self.address}/{kind}/tree/{path}?token={self.token}"

    def ask(self, path: str, method: str = "GET"):
        headers = {"Authorization": f"token {self.token}"}
        request = urllib.request.Request(f"{self.address}{path}", method=method, headers=headers)  # noqa: S310
        with urllib.request.urlopen(request) as reply:  # noqa: S310
            return json.loads(reply.read() or "null")

    def kernel(self, path: str) -> str:
        return next(s["kernel"]["id"] for s in self.ask("/api/sessions") if s["path"] == path)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The course, served: read the notebooks in `server.folder`, don't change them; put others beside `course/`."""
    scratch = tmp_path_factory.mktemp("server")
    folder = scratch / "a folder"
    shutil.copytree(REPOSITORY / "course", folder / "course", ignore=shutil.ignore_patterns(".*"))
    before = {path: path.read_bytes() for path in folder.rglob("*.ipynb")}
    server = Server.start(folder, scratch)
    yield server
    assert server.stop() == 0
    assert not (scratch / "network.log").exists(), (scratch / "network.log").read_text()
    assert not (scratch / "server.log").read_text()
    assert before == {path: path.read_bytes() for path in before}, "looking at the course changed it"


@pytest.fixture(scope="session")
def chromium():
    executable = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    expect.set_options(timeout=30_000)
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        except Error:
            how = "Browser tests need Chromium: apt-get install chromium, or python -m playwright install chromium."
            if os.environ.get("CI"):
                pytest.fail(how)
            pytest.skip(how)
        yield browser
        browser.close()


@pytest.fixture
def page(request, chromium) -> Page:
    """A page of a browser that knows nothing yet.

    For other looks: @pytest.mark.parametrize("page", [{"width": 360, "color_scheme": "dark"}], indirect=True)
    """
    look = {"width": 1280, "height": 900, "color_scheme": "light"} | getattr(request, "param", {})
    size = {"width": look.pop("width"), "height": look.pop("height")}
    faults: list[str] = []
    with chromium.new_context(viewport=size, **look) as context:
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(f"{error}\n{error.stack}"))
        yield page
    assert not faults
