"""What Binder makes of this repository: the steps that repo2docker prints, taken in an environment like Binder's, and
the course live in it, on the older JupyterLab that it has.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request

import answers
import pytest
from conftest import ROOT, free_port
from playwright.sync_api import expect
from test_every_kind import SHOWN, Mouse, fill, send

from wellput import exercises, tasks

BASE = ROOT / "requirements" / "binder.txt"
TASK = tasks.of_module("08-empathize")[0]


class Binder:
    """A copy of the repository, an environment with what Binder's own holds, and what repo2docker would do."""

    def __init__(self, folder):
        self.repository, self.prefix, self.home = folder / "repository", folder / "environment", folder / "home"
        self.home.mkdir()
        files = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split("\0")
        for name in filter(lambda name: name and (ROOT / name).is_file(), files):
            (self.repository / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, self.repository / name)
        subprocess.run([sys.executable, "-m", "venv", self.prefix], check=True)
        self.run(f"pip install --quiet --disable-pip-version-check --require-hashes -r {BASE}")
        self.printed = self.run("jupyter-repo2docker --no-build --debug --user-id 1000 --user-name jovyan .")

    def run(self, command):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=self.repository,
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    def environment(self):
        ours = {
            k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER", "WELLPUT", "PYTEST", "VIRTUAL_ENV"))
        }
        return ours | {
            "HOME": str(self.home),
            "PATH": f"{self.prefix / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "NB_PYTHON_PREFIX": str(self.prefix),
            "KERNEL_PYTHON_PREFIX": str(self.prefix),
        }

    def steps(self):
        """Its steps that have to do with our files; the others make the base."""
        return re.findall(r"^RUN (.*binder/.*)$", self.printed, re.MULTILINE)

    def build(self):
        for step in self.steps():
            self.run(step)

    def start(self):
        """Binder's own command, on this computer's address only."""
        command = json.loads(re.search(r"^CMD (.*)$", self.printed, re.MULTILINE).group(1))
        port = free_port()
        options = ["--port", str(port), "--no-browser", "--allow-root", "--IdentityProvider.token=binder"]
        command = ["127.0.0.1" if word == "0.0.0.0" else word for word in command]  # noqa: S104 (what it listens to)
        with (self.home / "server.log").open("w") as log:
            self.server = subprocess.Popen(
                [*command, *options],
                cwd=self.repository,
                env=self.environment(),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.address = f"http://127.0.0.1:{port}"
        for _ in range(600):
            try:
                urllib.request.urlopen(f"{self.address}/api?token=binder", timeout=5).close()  # noqa: S310 (our own server)
            except OSError:
                assert self.server.poll() is None, (self.home / "server.log").read_text()
                time.sleep(0.1)
            else:
                return
        pytest.fail((self.home / "server.log").read_text())

    def at(self, notebook):
        return f"{self.address}/doc/tree/{notebook}?token=binder"


@pytest.fixture(scope="module")
def binder(tmp_path_factory):
    binder = Binder(tmp_path_factory.mktemp("binder"))
    binder.build()
    binder.start()
    yield binder
    os.killpg(binder.server.pid, signal.SIGTERM)
    binder.server.wait()


def test_repo2docker_takes_our_python_our_packages_and_our_last_step(binder):
    assert "Building conda environment for python=3.11" in binder.printed
    assert [step.split()[-1].strip('"') for step in binder.steps()] == [
        "binder/requirements.txt",
        "binder/postBuild",
        "./binder/postBuild",
    ]


def test_the_environment_of_this_test_is_as_old_as_binder_s(binder):
    listed = next(
        binder.prefix.glob("lib/*/site-packages/repo2docker/buildpacks/conda/environment.py-3.11-linux-64.lock")
    )
    theirs = dict(re.findall(r"/noarch/([\w-]+?)-([\d.]+)-\w+\.conda", listed.read_text()))
    installed = json.loads(binder.run("pip list --format json --disable-pip-version-check 2>/dev/null"))
    ours = {package["name"].lower(): package["version"] for package in installed}
    for name in ("jupyterlab", "notebook", "jupyter_server", "ipywidgets", "ipykernel"):
        assert ours[name] == theirs[name], name


def test_binder_gets_no_grader_and_keeps_its_own_jupyterlab(binder):
    wanted = (binder.repository / "binder" / "requirements.txt").read_text().lower()
    assert not re.search(r"^(nbgrader|jupyterlab|notebook|ipywidgets)\b", wanted, re.MULTILINE)


@pytest.mark.long
def test_every_kind_of_exercise_is_answered_on_the_older_jupyterlab(binder, open_page):
    page = open_page(binder.at("docs/exercise-gallery.ipynb"))
    for name in SHOWN.values():
        found = exercises.exercise(name)
        region = page.get_by_role("region", name=found["title"], exact=True).first
        region.wait_for()
        fill(Mouse(), region, found, found["item"][0], answers.right(found, found["item"][0]))
        send(Mouse(), region)


def test_the_welcome_page_a_module_and_a_graded_task_are_live(binder, open_page):
    page = open_page(binder.at("course/00-welcome.ipynb"))
    page.get_by_label("Yes, there is").check()
    expect(page.get_by_role("link", name="Open the draft checker")).to_be_visible()
    expect(page.get_by_text("from wellput").filter(visible=True)).to_have_count(0)

    page.close()
    page = open_page(binder.at("course/08-empathize.ipynb"))
    moment = page.get_by_role("region", name="A message from Ines")
    moment.get_by_label("What would you answer?").fill("You rehearsed with old numbers in front of the chairman.")
    moment.get_by_role("button", name="Keep my first reply").click()
    expect(moment.get_by_text("Kept. You will see it again")).to_be_visible()

    page.close()
    page = open_page(binder.at("exercises/08-empathize/08-empathize.ipynb"))
    editor = page.get_by_role("textbox", name="Your reply. Leave the first line").first
    editor.click()
    page.keyboard.press("Control+End")
    page.keyboard.press("Shift+Home")
    page.keyboard.insert_text(" ".join(TASK["model"][0]["text"].split()))
    page.keyboard.press("Shift+Enter")
    card = page.get_by_role("region", name=f"Your reply, read: {TASK['title']}")
    expect(card).to_contain_text("10 of 10 points")
