"""A cohort graded alone and by a cluster's workers, into SQLite and PostgreSQL: one outcome, whatever is killed."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import distributed
import gradebooks
import hostile
import pytest
from hostile import ASSIGNMENT, run_well
from needed import missing

from wellput import batch, cluster, gradebook
from wellput.errors import WellPutError
from wellput.marking import Paper, Pile
from wellput.terminal import graded_lines

ROOT = Path(__file__).parents[1]
# Dask's own: it closes its connections when it comes to it.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
WEAK = "ac-weak"
TOO_LONG = "ad-" + "x" * 126  # one more than nbgrader's gradebook has room for


def weak(release):
    """A submission that says little to each task."""
    for cell in release["cells"]:
        if cell["id"] in hostile.GOOD:
            cell["source"] = f"%%reply {cell['id']}\nI understand. Calm down, we will look at it when there is time."
    return release


def prepared(folder, url):
    """Put the assignment and its due date into a gradebook, by nbgrader's own means."""
    run_well(folder, "nbgrader", "generate_assignment", ASSIGNMENT, "--force", f"--db={url}")
    with gradebook.opened(url, "wellput") as book:
        book.update_or_create_assignment(ASSIGNMENT, duedate=hostile.DUE)


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A course with every case handed in: good, weak, late, broken and hostile; late ones are worth nothing."""
    folder = tmp_path_factory.mktemp("scale") / "course"
    hostile.begin(folder)
    prepared(folder, f"sqlite:///{folder / 'empty.db'}")
    release = json.loads((folder / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_text("utf-8"))
    hostile.put_all(folder, release)
    for learner in (WEAK, TOO_LONG):
        path = folder / "submitted" / learner / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps(weak(release)), "utf-8")
    return folder


@pytest.fixture(scope="module")
def postgres(course):
    """Makes gradebooks on PostgreSQL that hold the assignment."""
    if not all(gradebooks.PROGRAMS):
        missing("PostgreSQL", gradebooks.HOW)
    with gradebooks.postgres() as database:
        prepared(course, database("empty"))
        yield lambda name: database(name, "empty")


@pytest.fixture(scope="module")
def sqlite(course):
    """Makes gradebooks on SQLite that hold the assignment."""

    def made(name):
        shutil.copy(course / "empty.db", course / f"{name}.db")
        return f"sqlite:///{course / name}.db"

    return made


def workers(count):
    return distributed.LocalCluster(n_workers=count, threads_per_worker=1, dashboard_address=":0")


@pytest.fixture(scope="module")
def scheduler():
    with workers(2) as started:
        yield started.scheduler_address


@pytest.fixture
def empty_desk(course):
    """Nothing graded yet, and nothing left lying about afterwards."""
    shutil.rmtree(course / "autograded", ignore_errors=True)
    yield
    assert not list((course / "autograded").glob(".*"))


def graded(course, url, scheduler=None):
    """Grade all: what the command tells, the gradebook's rows, the notebooks."""
    told = "".join(graded_lines(batch.grade(course, url=url, scheduler=scheduler), live=False))
    return told, gradebooks.rows(url), notebooks(course)


def command(course, url, scheduler=None):
    dask = [f"--dask={scheduler}"] if scheduler else []
    return ["wellput", "grade", str(course), f"--gradebook={url}", *dask]


def notebooks(course):
    return {path.relative_to(course): path.read_bytes() for path in course.glob("autograded/*/*/*")}


@pytest.fixture(scope="module")
def alone(course, sqlite):
    """What grading in one process with SQLite comes to."""
    return graded(course, sqlite("alone"))


def test_the_set_holds_good_weak_late_and_hostile_submissions(alone):
    told, rows, _ = alone
    learners = hostile.learners()
    points = dict.fromkeys([learner for _, learner, *_ in rows["submission"]], 0)
    for _, learner, _, _, score, *_ in rows["grade"]:
        points[learner] += score or 0
    full = points[learners[hostile.HONEST]]
    assert points[learners[hostile.LATE]] == full > points[WEAK] >= 0
    penalties = {learner: penalty for _, learner, _, penalty, _ in rows["submission"]}
    assert penalties[learners[hostile.LATE]] == full
    assert len(points) > len(hostile.CASES) / 2
    assert f"{TOO_LONG!r}, {ASSIGNMENT}: The name of its folder" in told
    assert any(waits for *_, waits in rows["grade"])
    assert any(comment for *_, comment, _ in rows["comment"])


@pytest.mark.usefixtures("empty_desk")
@pytest.mark.parametrize(("kind", "by"), [("sqlite", "scheduler"), ("postgres", None), ("postgres", "scheduler")])
def test_gradebook_notebooks_and_what_is_told_are_the_same(request, course, alone, kind, by):
    url = request.getfixturevalue(kind)(f"{kind}-{by}")
    assert graded(course, url, by and request.getfixturevalue(by)) == alone
    assert not list(course.rglob("canary"))


@pytest.mark.usefixtures("empty_desk")
def test_what_a_person_gave_stays_on_postgresql_too_when_all_is_graded_again(course, postgres):
    url = postgres("by-hand")
    some = list(map(hostile.learners().get, (hostile.HONEST, hostile.LATE)))
    submitted = course.with_name("some")
    for learner in some:
        shutil.copytree(course / "submitted" / learner, submitted / "submitted" / learner)
    for name in ("exercises", "nbgrader_config.py"):
        (submitted / name).symlink_to(course / name)
    list(batch.grade(submitted, url=url))
    with gradebook.opened(url, "wellput") as book:
        notebook = book.find_submission_notebook(ASSIGNMENT, ASSIGNMENT, some[0])
        notebook.grades[0].manual_score, notebook.comments[0].manual_comment = 1.5, "By hand."
        book.db.commit()
    before = gradebooks.rows(url)
    list(batch.grade(submitted, force=True, url=url))
    again = gradebooks.rows(url)
    assert again["comment"] == before["comment"]
    assert [row[:6] for row in again["grade"]] == [row[:6] for row in before["grade"]]
    assert [row[5] for row in again["grade"] if row[5] is not None] == [1.5]
    assert "By hand." in [row[5] for row in again["comment"]]


@pytest.mark.long
@pytest.mark.usefixtures("empty_desk")
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_client_killed_half_way_and_run_again_comes_to_the_same(request, course, alone, scheduler, kind):
    url = request.getfixturevalue(kind)(f"{kind}-killed")
    arguments = [sys.executable, "-m", *command(course, url, scheduler)]
    with subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as cut:
        while not list(course.glob("autograded/*/*/*.ipynb")) and cut.poll() is None:
            time.sleep(0.01)
        cut.kill()
    assert cut.returncode == -signal.SIGKILL
    assert 0 < len(list(course.glob("autograded/*/*/*.ipynb"))) < len(alone[2])
    run_well(course, *command(course, url, scheduler))
    assert (gradebooks.rows(url), notebooks(course)) == alone[1:]


@pytest.mark.long
@pytest.mark.usefixtures("empty_desk")
def test_a_worker_killed_half_way_is_made_good_by_the_other(course, sqlite, alone):
    url = sqlite("worker-killed")
    with workers(2) as started:
        lost = next(iter(started.workers.values())).pid
        done = batch.grade(course, url=url, scheduler=started.scheduler_address)
        next(done)
        os.kill(lost, signal.SIGKILL)
        assert all(done)
    assert (gradebooks.rows(url), notebooks(course)) == alone[1:]


@pytest.mark.long
@pytest.mark.usefixtures("empty_desk")
def test_a_scheduler_killed_half_way_is_told_and_the_next_run_goes_on(course, sqlite, alone, tmp_path):
    url = sqlite("scheduler-killed")
    dask = [
        sys.executable,
        "-m",
        "distributed.cli.dask_scheduler",
        "--host=127.0.0.1",
        "--port=0",
        "--dashboard-address=:0",
    ]
    place = tmp_path / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    with subprocess.Popen([*dask, f"--scheduler-file={place}"], **quiet) as scheduler:
        while not place.exists():
            time.sleep(0.1)
        worker = [sys.executable, "-m", "distributed.cli.dask_worker", f"--scheduler-file={place}", "--nthreads=1"]
        with subprocess.Popen(worker, **quiet) as hand:
            done = batch.grade(course, url=url, scheduler=json.loads(place.read_text("utf-8"))["address"])
            next(done)
            scheduler.kill()
            with pytest.raises(WellPutError, match=r"was lost\. What is graded stays; run the command again\."):
                list(done)
            hand.terminate()
    assert 0 < len(notebooks(course)) < len(alone[2])
    assert graded(course, url)[1:] == alone[1:]


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("no address", "is no gradebook's address"),
        ("nosuch://host/grades", "is no gradebook's address"),
        ("mysql+pymysql://me:secret@host/grades", "needs the driver pymysql"),
        ("sqlite:////no/such/folder/gradebook.db", "can't be opened: unable to open database file"),
        ("postgresql+psycopg://me:secret@127.0.0.1:1/grades", "can't be opened: connection"),
    ],
)
def test_a_gradebook_that_cannot_be_had_is_told_in_a_sentence_without_the_password(course, url, told):
    with pytest.raises(WellPutError) as error:
        next(batch.grade(course, url=url))
    assert told in str(error.value)
    assert "secret" not in str(error.value)
    assert "\n" not in str(error.value)


def test_an_empty_gradebook_is_told_with_the_command_that_fills_it(course, tmp_path):
    url = f"sqlite:///{tmp_path / 'new.db'}"
    with pytest.raises(WellPutError, match="--force --db=sqlite:///"):
        next(batch.grade(course, url=url))


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense", "http://127.0.0.1:1"])
def test_a_scheduler_that_cannot_be_reached_is_told(course, sqlite, address, monkeypatch):
    monkeypatch.setattr(cluster, "_PATIENCE_S", 1)
    with pytest.raises(WellPutError, match="There is no Dask scheduler to be reached at"):
        next(batch.grade(course, force=True, url=sqlite("unreached"), scheduler=address))


def test_a_scheduler_without_workers_is_told(course, sqlite, monkeypatch):
    monkeypatch.setattr(cluster, "_PATIENCE_S", 1)
    with workers(0) as started, pytest.raises(WellPutError, match="has no workers"):
        next(batch.grade(course, force=True, url=sqlite("no-workers"), scheduler=started.scheduler_address))


def pile(desk):
    return Pile(ASSIGNMENT, ["a"], [Paper("a", desk / "submitted", desk / "autograded")], {"cells": []}, desk)


def test_a_worker_that_does_not_see_the_folder_says_so(tmp_path, scheduler):
    with pytest.raises(WellPutError, match=r"The worker tcp://\S+ doesn't see the folder"):
        list(cluster.marked(iter([pile(tmp_path / "elsewhere")]), scheduler))


def test_a_worker_with_another_well_put_says_so(tmp_path, scheduler, monkeypatch):
    monkeypatch.setattr(cluster, "__version__", "0.0.9")
    with pytest.raises(WellPutError, match=r"has Well Put \S+, this is 0.0.9"):
        list(cluster.marked(iter([pile(tmp_path)]), scheduler))


def test_dask_is_asked_for_by_name_where_it_is_missing(course, sqlite):
    code = "import sys; sys.modules['distributed'] = None; from wellput.cli import main; sys.exit(main(sys.argv[1:]))"
    arguments = command(course, sqlite("no-dask"), "tcp://127.0.0.1:1")[1:]
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == 'wellput: --dask needs distributed: pip install "wellput[scale]"\n'


def test_dask_and_the_driver_are_not_loaded_unless_asked_for():
    code = "import sys, wellput.batch; print({'distributed', 'dask', 'psycopg'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"
