"""`wellput start` says where the course is, asks nothing, and leaves the rest of the computer alone."""

from __future__ import annotations

import html
import http.client
import importlib.util
import json
import logging
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest
from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketClosedError

from wellput import _index, launch
from wellput.layout import WELCOME

REPOSITORY = Path(__file__).parents[1]


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "my course"
    (folder / "course").mkdir(parents=True)
    shutil.copy(REPOSITORY / WELCOME, folder / WELCOME)
    return folder


@pytest.fixture
def jupyter(tmp_path, monkeypatch):
    """A Jupyter of the user's own, set up in a way that the course must not take over."""
    for kind in ("CONFIG_DIR", "DATA_DIR", "RUNTIME_DIR"):
        monkeypatch.setenv(f"JUPYTER_{kind}", str(tmp_path / kind))
    mine = tmp_path / "CONFIG_DIR"
    mine.mkdir()
    (mine / "jupyter_server_config.json").write_text(json.dumps({"ServerApp": {"base_url": "/mine/"}}))
    return mine


@pytest.fixture
def busy_port():
    with socket.socket() as holder:
        holder.bind((launch.HOST, 0))
        holder.listen()
        yield holder.getsockname()[1]


def refused(capsys) -> str:
    told = capsys.readouterr()
    assert not told.out
    assert told.err.count("\n") == 1
    return told.err


def test_a_folder_without_a_course_is_refused_in_one_sentence(tmp_path, capsys):
    assert launch.run(port=None, browser=False, folder=tmp_path) == 1
    assert f"There is no course in {tmp_path}" in refused(capsys)


@pytest.mark.usefixtures("jupyter")
def test_a_port_that_is_taken_is_refused_and_no_other_is_used(folder, busy_port, capsys):
    assert launch.run(port=busy_port, browser=False, folder=folder) == 1
    assert f"Port {busy_port} is not free. Choose another with --port" in refused(capsys)


@pytest.mark.usefixtures("jupyter")
@pytest.mark.parametrize("port", [0, -1, 70_000])
def test_a_number_that_is_no_port_is_refused(folder, port, capsys):
    assert launch.run(port=port, browser=False, folder=folder) == 1
    assert f"Port {port} is not free" in refused(capsys)


def test_without_a_port_the_next_free_one_is_taken(busy_port, monkeypatch):
    monkeypatch.setattr(launch, "PORTS", range(busy_port, busy_port + 50))
    assert busy_port < launch._free_port(None) < busy_port + 50


def test_without_jupyterlab_it_says_what_to_install(folder, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "jupyterlab", None)
    monkeypatch.setitem(sys.modules, "jupyterlab.labapp", None)
    assert launch.run(port=None, browser=False, folder=folder) == 1
    assert 'pip install "wellput[course]"' in refused(capsys)


@pytest.fixture
def start():
    """Start the course as the command does; whatever a failed test leaves running is ended."""
    servers = []

    def start(folder: Path, *options: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "wellput", "start", "--folder", str(folder), *options]
        servers.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
        return servers[-1]

    yield start
    for server in servers:
        if server.poll() is None:
            server.terminate()
            server.communicate()


def answer(address: str, **headers: str) -> http.client.HTTPResponse:
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
    connection.request("GET", f"{parts.path}?{parts.query}", headers=headers)
    reply = connection.getresponse()
    reply.body = reply.read().decode()
    connection.close()
    return reply


def test_it_serves_the_course_to_this_computer_alone_and_stops_at_once(folder, jupyter, start):
    server = start(folder, "--no-browser")
    told = server.stdout.readline() + server.stdout.readline()
    address = re.fullmatch(r"Well Put is at (http://127\.0\.0\.1:\d+/doc/tree/\S+)\nStop it with Ctrl\+C\.\n", told)[1]
    page = answer(address)
    assert page.status == http.client.OK
    options = json.loads(re.search(r'id="jupyter-config-data"[^>]*>\s*(\{.*?\})\s*</script>', page.body, re.DOTALL)[1])
    assert options["treePath"] == WELCOME
    assert options["appName"] == "Well Put"
    assert options["news"] == {"disabled": True}
    assert options["extensionManager"]["can_install"] is False
    assert options["buildCheck"] is False
    assert options["terminalsAvailable"] is False
    assert Path(options["userSettingsDir"]).parent == jupyter / "wellput"
    assert answer(address.partition("?")[0]).status == http.client.FOUND
    assert answer(address.replace(launch.PAGE, "/lsp/status")).status == http.client.NOT_FOUND

    again = start(folder, "--no-browser")
    out, err = again.communicate(timeout=60)
    assert again.returncode == 0
    assert out == f"Well Put is running already: {address}\n"
    assert not err

    server.send_signal(signal.SIGINT)
    out, err = server.communicate(timeout=30)
    assert server.returncode == 0
    assert out == "Well Put has stopped.\n"
    assert not err
    assert sorted(path.name for path in jupyter.iterdir()) == ["jupyter_server_config.json", "wellput"]


@pytest.mark.parametrize(("error", "told"), [(StreamClosedError, 0), (WebSocketClosedError, 0), (KeyError, 1)])
def test_the_terminal_is_not_told_that_a_page_was_closed_while_it_loaded(error, told):
    record = logging.LogRecord("asyncio", logging.ERROR, "", 0, "Task exception", (), (error, error(), None))
    assert launch._matters(record) == told


def test_no_kernel_has_to_compile_the_rules(tmp_path, monkeypatch):
    """It would hold on to the 150 MB that this takes."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path))
    launch._compile_package()
    assert Path(importlib.util.cache_from_source(_index.__file__)).is_file()


@pytest.mark.usefixtures("jupyter")
def test_it_opens_the_page_in_the_browser_and_again_when_it_is_running_already(folder, tmp_path, monkeypatch, start):
    opened = tmp_path / "opened"
    browser = tmp_path / "browser.py"
    browser.write_text(f"import sys; open({str(opened)!r}, 'a').write(sys.argv[1] + chr(10))")
    monkeypatch.setenv("BROWSER", f"{sys.executable} {browser} %s")
    server = start(folder)
    address = server.stdout.readline().split()[-1]
    start(folder).communicate(timeout=60)
    files = [Path(url2pathname(urlsplit(line).path)) for line in opened.read_text().splitlines()]
    assert len(files) == 2
    assert all(html.unescape(address) in html.unescape(file.read_text()) for file in files)
    server.send_signal(signal.SIGTERM)
    server.communicate(timeout=30)
    assert server.returncode == 0
