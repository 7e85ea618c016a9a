"""Every kind of exercise where the course is served by something else than JupyterLab: Notebook 7 and Voila."""

import os
import subprocess
import sys
import time
import urllib.request

import answers
import pytest
from conftest import ROOT, free_port
from playwright.sync_api import expect
from test_every_kind import SHOWN, Mouse, fill, send

from wellput import exercises, notebooks

pytestmark = pytest.mark.long

LOCK = ROOT / "requirements" / "voila.txt"


def voila(folder):
    """An environment with Voila in it, and the command that serves a notebook by it."""
    prefix = folder / "environment"
    subprocess.run([sys.executable, "-m", "venv", prefix], check=True)
    pip = [prefix / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", LOCK], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", ROOT], check=True)
    return [prefix / "bin" / "python", "-m", "voila", "--no-browser", folder / "all.ipynb"], ""


def notebook7(folder):
    """Notebook 7 out of the tests' own environment."""
    options = ["--no-browser", "--allow-root", "--IdentityProvider.token=ours", f"--ServerApp.root_dir={folder}"]
    return [sys.executable, "-m", "notebook", *options], "/notebooks/all.ipynb?token=ours"


@pytest.fixture(params=[notebook7, voila], ids=["Notebook 7", "Voila"])
def address(request, tmp_path):
    """A notebook with one exercise of each kind, served."""
    cell = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}
    shown = (f'from wellput.course import show\n\nshow("{name}")' for name in SHOWN.values())
    cells = [{**cell, "id": f"c{i}", "source": source} for i, source in enumerate(shown)]
    (tmp_path / "all.ipynb").write_text(notebooks.written(notebooks.normalise({"cells": cells})), "utf-8")
    command, path = request.param(tmp_path)
    port = free_port()
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER", "PYTEST", "VIRTUAL_ENV"))}
    environment |= {"WELLPUT_RECORD": str(tmp_path / "record.sqlite3"), "HOME": str(tmp_path)}
    with (
        (tmp_path / "log").open("w") as log,
        subprocess.Popen([*command, "--port", str(port)], env=environment, stdout=log, stderr=log) as server,
    ):
        try:
            _wait(port, server, tmp_path / "log")
            yield f"http://127.0.0.1:{port}{path}"
        finally:
            server.terminate()


def _wait(port, server, log):
    for _ in range(600):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/static/none", timeout=5).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            assert server.poll() is None, log.read_text()
            time.sleep(0.1)
    pytest.fail(log.read_text())


def test_every_kind_is_answered_and_found_again(address, open_page):
    page = open_page(address)

    def region(name):
        return page.get_by_role("region", name=exercises.exercise(name)["title"], exact=True)

    for name in SHOWN.values():
        found = exercises.exercise(name)
        part = region(name)
        part.wait_for()
        fill(Mouse(), part, found, found["item"][0], answers.right(found, found["item"][0]))
        send(Mouse(), part)
    page.reload()
    for name in SHOWN.values():
        region(name).wait_for()
        expect(region(name).locator(".wp-nav .wp-push")).to_contain_text("Done: 1 of")
