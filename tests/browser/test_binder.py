"""What Binder makes of this repository: the steps that repo2docker prints, taken in an environment like Binder's, and
the course live in it, on the older JupyterLab that it has. First the one branch, then the environment branch, into
which nbgitpuller brings the course.
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
from urllib.parse import parse_qs, urlencode, urlsplit

import answers
import pytest
from conftest import ROOT, free_port
from playwright.sync_api import expect
from test_every_kind import SHOWN, Mouse, fill, send

from wellput import exercises, tasks

BASE = ROOT / "requirements" / "binder.txt"
TASK = tasks.of_module("08-empathize")[0]
MODEL = " ".join(TASK["model"][0]["text"].split())
FIRST_REPLY = "You rehearsed with old numbers in front of the chairman."


def copy_of_the_repository(to):
    files = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    for name in filter(lambda name: name and (ROOT / name).is_file(), files):
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, to / name)


class Binder:
    """An environment with what Binder's own holds, and what repo2docker would do with the repository in its home."""

    def __init__(self, folder, home):
        self.prefix, self.home = folder / "environment", home
        self.log = folder / "server.log"
        subprocess.run([sys.executable, "-m", "venv", self.prefix], check=True)
        self.run(f"pip install --quiet --disable-pip-version-check --require-hashes -r {BASE}")
        self.printed = self.run("jupyter-repo2docker --no-build --debug --user-id 1000 --user-name jovyan .")

    def run(self, command):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=self.home,
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    def environment(self):
        here = ("JUPYTER", "WELLPUT", "PYTEST", "PYTHON", "VIRTUAL_ENV")
        ours = {name: value for name, value in os.environ.items() if not name.startswith(here)}
        return ours | {
            "BINDER_LAUNCH_HOST": "https://mybinder.org/",
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
        with self.log.open("w") as log:
            self.server = subprocess.Popen(
                [*command, *options],
                cwd=self.home,
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
                assert self.server.poll() is None, self.log.read_text()
                time.sleep(0.1)
            else:
                return
        pytest.fail(self.log.read_text())

    def at(self, notebook):
        return f"{self.address}/doc/tree/{notebook}?token=binder"

    def forget_kernels(self):
        def asked(path, method):
            head = {"Authorization": "token binder"}
            request = urllib.request.Request(f"{self.address}/api/{path}", method=method, headers=head)  # noqa: S310 (our own server)
            with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
                return answer.read()

        for session in json.loads(asked("sessions", "GET")):
            asked(f"sessions/{session['id']}", "DELETE")

    def stop(self):
        os.killpg(self.server.pid, signal.SIGTERM)
        self.server.wait()


@pytest.fixture(scope="module")
def binder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("binder")
    copy_of_the_repository(folder / "home")
    binder = Binder(folder, folder / "home")
    binder.build()
    binder.start()
    yield binder
    binder.stop()


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
    wanted = (binder.home / "binder" / "requirements.txt").read_text().lower()
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


def keep_a_first_reply(page):
    moment = page.get_by_role("region", name="A message from Ines")
    moment.get_by_label("What would you answer?").fill(FIRST_REPLY)
    moment.get_by_role("button", name="Keep my first reply").click()
    expect(moment.get_by_text("Kept. You will see it again")).to_be_visible()


def write_a_graded_reply(page):
    page.get_by_role("textbox", name="Your reply. Leave the first line").first.click()
    page.keyboard.press("Control+End")
    page.keyboard.press("Shift+Home")
    page.keyboard.insert_text(MODEL)
    page.keyboard.press("Shift+Enter")
    expect(page.get_by_role("region", name=f"Your reply, read: {TASK['title']}")).to_contain_text("10 of 10 points")


def test_the_welcome_page_a_module_and_a_graded_task_are_live(binder, open_page):
    page = open_page(binder.at("course/00-welcome.ipynb"))
    page.get_by_label("Yes, there is").check()
    expect(page.get_by_role("link", name="Open the draft checker")).to_be_visible()
    expect(page.get_by_text("from wellput").filter(visible=True)).to_have_count(0)

    page.close()
    page = open_page(binder.at("course/08-empathize.ipynb"))
    keep_a_first_reply(page)

    page.close()
    write_a_graded_reply(open_page(binder.at("exercises/08-empathize/08-empathize.ipynb")))


class Source:
    """The course's repository, that authors change and nbgitpuller pulls from."""

    def __init__(self, folder):
        self.folder = folder
        copy_of_the_repository(folder)
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("config", "user.name", "An author")
        self.git("config", "user.email", "author@example.org")
        self.commit()
        subprocess.run([sys.executable, folder / "binder" / "environment.py"], check=True)

    def git(self, *words):
        return subprocess.run(
            ["git", *words], cwd=self.folder, check=True, stdout=subprocess.PIPE, text=True
        ).stdout.strip()

    def commit(self):
        self.git("add", "--all")
        self.git("commit", "--quiet", "-m", "The course")

    def change(self, name, was, now):
        text = (self.folder / name).read_text("utf-8")
        assert text.count(was) == 1, name
        (self.folder / name).write_text(text.replace(was, now), "utf-8")

    def link(self, server):
        """The printed link as Binder follows it, with this folder in the place of GitHub."""
        command = [sys.executable, self.folder / "binder" / "environment.py", "--link", "owner/repository"]
        printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        inner = urlsplit(parse_qs(urlsplit(printed.splitlines()[1]).query)["urlpath"][0])
        asked = {name: value for name, (value,) in parse_qs(inner.query).items()}
        asked |= {"repo": self.folder.as_uri(), "token": "binder"}
        return f"{server}/{inner.path}?{urlencode(asked)}"


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return Source(tmp_path_factory.mktemp("source") / "repository")


@pytest.fixture(scope="module")
def environment(tmp_path_factory, source):
    folder = tmp_path_factory.mktemp("environment")
    branch = ["--quiet", "--single-branch", "--branch", "binder", source.folder.as_uri(), folder / "home"]
    subprocess.run(["git", "clone", *branch], check=True)
    environment = Binder(folder, folder / "home")
    environment.build()
    environment.start()
    yield environment
    environment.stop()


@pytest.mark.long
def test_repo2docker_makes_the_environment_of_the_branch_without_the_course(environment):
    assert "Building conda environment for python=3.11" in environment.printed
    assert len(environment.steps()) == 3
    installed = {p["name"] for p in json.loads(environment.run("pip list --format json --disable-pip-version-check"))}
    assert "nbgitpuller" in installed
    assert not {"wellput", "nbgrader"} & installed


@pytest.mark.long
def test_a_change_of_text_reaches_the_page_without_a_build_and_the_answers_stay(source, environment, open_page):
    pulled = environment.home / "well-put"
    link = source.link(environment.address)
    assert not pulled.exists()

    page = open_page(link)
    page.wait_for_url("**/doc/tree/well-put/course/00-welcome.ipynb")
    page.get_by_label("Yes, there is").check()
    expect(page.get_by_role("link", name="Open the draft checker")).to_be_visible()
    # The page is the course's: no code in sight, its own settings, and what Binder forgets is said.
    expect(page.get_by_text("from wellput").filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("menuitem", name="File", exact=True)).to_be_visible()
    expect(page.get_by_role("menuitem", name="Kernel", exact=True)).to_have_count(0)
    expect(page.get_by_text("This machine forgets everything when you leave it").first).to_be_visible()
    # No kernel imports this module: what compiled it came before the kernels.
    assert list(pulled.glob("src/wellput/__pycache__/batch.*.pyc"))

    page.close()
    page = open_page(environment.at("well-put/course/08-empathize.ipynb"))
    keep_a_first_reply(page)
    page.close()
    page = open_page(environment.at("well-put/exercises/08-empathize/08-empathize.ipynb"))
    write_a_graded_reply(page)
    graded = pulled / "exercises" / "08-empathize" / "08-empathize.ipynb"
    for _ in range(300):
        if MODEL in graded.read_text("utf-8"):
            break
        page.wait_for_timeout(100)
    page.close()

    installed, server = environment.run("pip freeze"), environment.server.pid
    source.change("course/00-welcome.ipynb", "## Look back", "## Look back, calmly")
    source.change("datasets/exercises/08-empathize/moment.toml", "Just rehearsed for", "Just rehearsed it for")
    source.change("exercises/08-empathize/08-empathize.ipynb", "# Empathize and validate", "# Empathize, then validate")
    source.commit()
    environment.forget_kernels()  # they have read the texts as they were

    page = open_page(link)
    page.wait_for_url("**/doc/tree/well-put/course/00-welcome.ipynb")
    expect(page.get_by_role("heading", name="Look back, calmly")).to_be_visible()
    page.close()
    page = open_page(environment.at("well-put/course/08-empathize.ipynb"))
    moment = page.get_by_role("region", name="A message from Ines")
    expect(moment).to_contain_text("Just rehearsed it for the chairman")
    expect(moment.get_by_label("What would you answer?")).to_have_value(FIRST_REPLY)
    page.close()
    page = open_page(environment.at("well-put/exercises/08-empathize/08-empathize.ipynb"))
    expect(page.get_by_role("heading", name="Empathize, then validate")).to_be_visible()
    expect(page.get_by_role("region", name=f"Your reply, read: {TASK['title']}")).to_contain_text("10 of 10 points")
    expect(page.get_by_role("textbox", name="Your reply. Leave the first line").first).to_contain_text(MODEL[:40])
    assert (environment.run("pip freeze"), environment.server.pid) == (installed, server)
