"""start.py: what it refuses, when it sets up, and what it never removes. Only the long test needs a network."""

from __future__ import annotations

import ast
import errno
import importlib.util
import json
import os
import re
import runpy
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parent.parent
START = ROOT / "start.py"
POSIX = os.name == "posix"
LOCK = "one==1.0 --hash=sha256:00\ntwo==2.0 ; sys_platform == 'win32' --hash=sha256:00\nthree==3.0 --hash=sha256:00\n"


@pytest.fixture
def folder(tmp_path):
    """A course just large enough to be set up."""
    folder = tmp_path / "well put"
    for name, text in {
        "pyproject.toml": "[project]\n",
        "requirements/course.txt": LOCK,
        "requirements/test.txt": LOCK,
        "src/wellput/lab/package.json": "{}\n",
        "src/wellput/__init__.py": "",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    shutil.copy(START, folder)
    return folder


def load(folder):
    spec = importlib.util.spec_from_file_location("start_in_test", folder / "start.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def start(folder, monkeypatch):
    """start.py of that course, with a `run` that only notes the steps, and makes what the first of them makes."""
    module = load(folder)
    module.steps = []

    def run(place, command, progress=None):
        del progress
        step = "venv" if "venv" in command else "course" if "--editable" in command else "packages"
        module.steps.append(step)
        if step == module.fails_at:
            raise module.Stop(step)
        if step == "venv":
            Path(place.log).touch()
            Path(place.python).parent.mkdir(parents=True)
            Path(place.python).touch()
            Path(place.folder, "pyvenv.cfg").write_text(f"home = {Path(sys.executable).parent}\n")

    module.fails_at = None
    monkeypatch.setattr(module, "run", run)
    monkeypatch.setattr(module, "count_installed", lambda _place: 0)
    return module


def set_up(start, **options):
    start.steps.clear()
    start.set_up(start.COURSE, **options)
    return start.steps


def command(folder, *arguments, code=None):
    """Run the real start.py and give its exit code and what it wrote to standard error."""
    line = [sys.executable, "-c", code] if code else [sys.executable, str(folder / "start.py"), *arguments]
    done = subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stderr


# --- Which Python ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["(2, 7, 18)", "(3, 10, 14)", "(3, 15, 0)"])
def test_another_python_gets_one_sentence(folder, version):
    code = f"import runpy, sys; sys.version_info = {version}; runpy.run_path({str(folder / 'start.py')!r})"
    status, said = command(folder, code=code)
    assert status == 1
    assert re.fullmatch(r"Well Put needs Python 3\.11 to 3\.14, and this is \d\.\d+: .*python\.org.*\n", said)


@pytest.mark.parametrize("name", ["python2.7", "python3.6", "python3.8", "python3.10"])
def test_an_old_python_can_read_it(name):
    found = [*Path("~/.pyenv/versions").expanduser().glob(f"*/bin/{name}"), shutil.which(name)]
    for python in filter(None, found):
        done = subprocess.run([python, START], capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 127:  # a shim in front of nothing
            assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
            assert done.stderr.startswith("Well Put needs Python")
            return
    pytest.skip(f"no {name} here")


def test_it_holds_nothing_that_an_old_python_cannot_parse():
    source = START.read_bytes().decode("ascii")
    too_new = (ast.JoinedStr, ast.NamedExpr, ast.AnnAssign, ast.Nonlocal, ast.AsyncFunctionDef, ast.YieldFrom)
    for node in ast.walk(ast.parse(source, feature_version=(3, 6))):
        assert not isinstance(node, too_new), node.lineno
        assert not (isinstance(node, ast.Raise) and node.cause), node.lineno
        assert not (isinstance(node, ast.arguments) and (node.kwonlyargs or node.posonlyargs))
        assert not (isinstance(node, ast.arg) and node.annotation)


# --- What it is told ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "8888.0", "", "99999999", "\u0661"])
def test_a_port_is_a_number_that_there_is(folder, port):
    assert command(folder, "--port", port) == (
        1,
        "--port needs a number from 1 to 65535, as in: python start.py --port 9000\n",
    )


@pytest.mark.parametrize("arguments", [["--port"], ["--port="]])
def test_a_port_is_not_left_out(start, arguments):
    with pytest.raises(start.Stop, match="needs a number"):
        start.course_options(arguments)


def test_the_course_is_told_what_it_knows(start):
    told = start.course_options(["--reset", "--port=9000", "--no-browser", "--port", "65535"])
    assert told == ["--port", "9000", "--no-browser", "--port", "65535"]


def test_an_unknown_option_is_refused_before_anything_is_done(folder):
    assert command(folder, "--browser") == (1, "There is no option --browser: see python start.py --help\n")
    assert not (folder / ".venv").exists()


def test_the_course_takes_over_with_its_options(start, monkeypatch):
    called = []
    monkeypatch.setattr(start, "hand_over", lambda command: called.append(command) or 0)
    assert start.main(["--no-browser"]) == 0
    assert called == [[start.COURSE.python, "-m", "wellput", "start", "--folder", start.ROOT, "--no-browser"]]


@pytest.mark.skipif(not POSIX, reason="Windows has no exec")
def test_the_exit_code_is_the_commands(folder):
    code = f"import runpy; runpy.run_path({str(folder / 'start.py')!r})['hand_over']"
    assert command(folder, code=f"{code}([{sys.executable!r}, '-c', 'raise SystemExit(7)'])")[0] == 7
    assert load(folder).follow([sys.executable, "-c", "raise SystemExit(7)"]) == (7, False)


# --- When it sets up ------------------------------------------------------------------------------------------------


def test_a_first_run_does_everything_and_a_second_nothing(start):
    assert set_up(start) == ["venv", "packages", "course"]
    assert set_up(start) == []


def test_nothing_is_written_where_everything_is_done(start, folder):
    set_up(start)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    set_up(start)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


@pytest.mark.parametrize(
    ("file", "steps"),
    [
        ("pyproject.toml", ["course"]),
        ("src/wellput/lab/package.json", ["course"]),
        ("src/wellput/lab/static/new.js", ["course"]),
        ("src/wellput/lab/__pycache__/made.pyc", []),
        ("src/wellput/__init__.py", []),
        ("requirements/course.txt", ["venv", "packages", "course"]),
        ("requirements/test.txt", []),
    ],
)
def test_only_what_a_change_touches_is_done_again(start, folder, file, steps):
    set_up(start)
    (folder / file).parent.mkdir(exist_ok=True)
    with (folder / file).open("a") as changed:
        changed.write("\n# changed\n")
    assert set_up(start) == steps
    assert set_up(start) == []


@pytest.mark.parametrize(
    ("step", "then"),
    [
        ("venv", ["venv", "packages", "course"]),
        ("packages", ["venv", "packages", "course"]),
        ("course", ["course"]),
    ],
)
def test_an_interrupted_set_up_is_taken_up_again(start, step, then):
    start.fails_at = step
    with pytest.raises(start.Stop):
        set_up(start)
    start.fails_at = None
    assert set_up(start) == then
    assert set_up(start) == []


def test_an_interrupted_update_is_taken_up_even_if_the_change_is_taken_back(start, folder):
    set_up(start)
    text = (folder / "pyproject.toml").read_text()
    (folder / "pyproject.toml").write_text(text + "# changed")
    start.fails_at = "course"
    with pytest.raises(start.Stop):
        set_up(start)
    (folder / "pyproject.toml").write_text(text)
    start.fails_at = None
    assert set_up(start) == ["course"]


def test_another_python_means_another_environment(start, monkeypatch):
    set_up(start)
    monkeypatch.setattr(start.sys, "implementation", SimpleNamespace(cache_tag="cpython-399"))
    assert set_up(start) == ["venv", "packages", "course"]


@pytest.mark.parametrize("way", [shutil.move, shutil.copytree])
def test_a_folder_that_was_moved_or_copied_is_set_up_anew(start, folder, way):
    set_up(start)
    other = folder.with_name("elsewhere")
    way(folder, other)
    moved = load(other)
    moved.steps, moved.run, moved.count_installed = start.steps, start.run, start.count_installed
    assert set_up(moved) == ["venv", "packages", "course"]


@pytest.mark.parametrize("lost", ["python", "home", "pyvenv.cfg"])
def test_an_environment_without_its_python_is_made_anew(start, lost):
    set_up(start)
    settings = Path(start.COURSE.folder, "pyvenv.cfg")
    if lost == "home":
        settings.write_text("home = /no/such/python\n")
    else:
        (settings if lost == "pyvenv.cfg" else Path(start.COURSE.python)).unlink()
    assert set_up(start) == ["venv", "packages", "course"]


@pytest.mark.parametrize("stamp", ["", "{", "[]", '{"place": 1}', "\x00"])
def test_a_broken_stamp_counts_for_nothing(start, stamp):
    set_up(start)
    Path(start.COURSE.stamp).write_text(stamp)
    assert set_up(start) == ["venv", "packages", "course"]


# --- What it removes, and what never --------------------------------------------------------------------------------


def test_reset_makes_everything_anew(start):
    set_up(start)
    litter = Path(start.COURSE.folder, "litter")
    litter.touch()
    assert set_up(start, reset=True) == ["venv", "packages", "course"]
    assert not litter.exists()


def test_reset_leaves_the_record_alone(start, record_path):
    record_path.write_text("mine")
    set_up(start)
    set_up(start, reset=True)
    assert record_path.read_text() == "mine"


@pytest.mark.parametrize("reset", [True, False])
def test_a_record_inside_the_environment_is_never_removed(start, folder, monkeypatch, reset):
    set_up(start)
    record = Path(start.COURSE.folder, "mine", "record.sqlite3")
    record.parent.mkdir()
    record.write_text("mine")
    (folder.parent / "link").symlink_to(record.parent, target_is_directory=True)
    monkeypatch.setenv("WELLPUT_RECORD", str(folder.parent / "link" / "record.sqlite3"))
    if not reset:
        (folder / "requirements" / "course.txt").write_text("one==2.0\n")
    with pytest.raises(start.Stop, match=r"record .* move it elsewhere"):
        set_up(start, reset=reset)
    assert record.read_text() == "mine"
    assert Path(start.COURSE.python).exists()


def test_somebody_elses_environment_is_left_alone_unless_asked(start, folder):
    (folder / ".venv").mkdir()
    (folder / ".venv" / "pyvenv.cfg").touch()
    with pytest.raises(start.Stop, match=r"was not made by start\.py: rename it, or replace it .*--reset"):
        set_up(start)
    assert (folder / ".venv" / "pyvenv.cfg").exists()
    assert set_up(start, reset=True) == ["venv", "packages", "course"]


def test_an_environment_in_use_is_not_half_removed(start, monkeypatch):
    set_up(start)

    def refuse(path):
        raise PermissionError(errno.EACCES, "Access is denied", path)

    monkeypatch.setattr(start.os, "remove", refuse)
    with pytest.raises(start.Stop, match=r"can't be removed \(Access is denied\): close the course"):
        set_up(start, reset=True)
    monkeypatch.undo()
    assert start.is_whole(start.COURSE)


# --- What can go wrong ----------------------------------------------------------------------------------------------


def test_no_room_is_told_before_anything_is_made(start, folder, monkeypatch):
    monkeypatch.setattr(start.shutil, "disk_usage", lambda _path: SimpleNamespace(free=100 * 2**20))
    with pytest.raises(start.Stop, match=r"needs 400 MB on the disk, and 100 MB are free: make room"):
        set_up(start)
    assert not (folder / ".venv").exists()


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_a_python_that_makes_no_environments_is_told_what_to_install(start, monkeypatch, module):
    monkeypatch.setattr(start.importlib.util, "find_spec", lambda name: None if name == module else name)
    with pytest.raises(start.Stop, match="sudo apt install python3-venv"):
        set_up(start)


SAYINGS = {
    "The disk is full: make room for 400 MB": [
        "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
        "OSError: [WinError 112] There is not enough space on the disk",
    ],
    "The internet can't be reached": [
        "WARNING: Retrying after connection broken by 'NewConnectionError()': /x/\nERROR: No matching distribution",
        "WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to proxy.')'",
        "error: connection-failed\n\n× Failed to connect to index.example while fetching /simple/anyio/",
        "Could not fetch URL ...: There was a problem confirming the ssl certificate: CERTIFICATE_VERIFY_FAILED",
        "pip._vendor.urllib3.exceptions.ReadTimeoutError: Read timed out.",
    ],
    "The path of this folder is too long for Windows": [
        "OSError: [Errno 2]\nHINT: ... this system does not have Windows Long Path support enabled."
    ],
    "This Python can't make environments": ["No module named ensurepip.__main__; 'ensurepip' is a package"],
    "This folder can't be written to": [
        "ERROR: ... [Errno 13] Permission denied: 'x'",
        "[WinError 5] Access is denied",
    ],
    "The set-up failed (ERROR: No matching distribution found for debugpy)": [
        "Collecting debugpy\nERROR: No matching distribution found for debugpy\n[notice] A new release of pip"
    ],
    "The set-up failed (nothing was said)": [""],
}


@pytest.mark.parametrize(("sentence", "said"), [(key, said) for key, sayings in SAYINGS.items() for said in sayings])
def test_a_failure_is_told_in_one_sentence(folder, sentence, said):
    start = load(folder)
    Path(start.COURSE.folder).mkdir()
    code = f"import sys; sys.stdout.buffer.write({said.encode()!r}); sys.exit(1)"
    with pytest.raises(start.Stop) as stop:
        start.run(start.COURSE, [sys.executable, "-c", code])
    assert str(stop.value).startswith(sentence)
    assert "\n" not in str(stop.value)
    assert (start.COURSE.log in str(stop.value)) == sentence.startswith("The set-up failed")
    assert Path(start.COURSE.log).read_text("utf-8") == said


def test_a_disk_too_full_to_say_so_is_recognised(start, monkeypatch):
    monkeypatch.setattr(start, "free_mb", lambda: 0)
    assert start.cause("", start.COURSE).startswith("The disk is full")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.EROFS, "This folder can't be written to: move the course to a folder of your own"),
        (errno.EACCES, "This folder can't be written to: move the course to a folder of your own"),
        (errno.ENOSPC, "The disk is full: make room for 1000 MB"),
        (errno.EIO, "The set-up stopped ([Errno 5] Input/output error"),
    ],
)
def test_a_disk_that_refuses_is_told_in_one_sentence(folder, monkeypatch, code, sentence):
    def refuse(path, *_):
        raise OSError(code, os.strerror(code), path)

    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(sys, "argv", ["start.py"])
    with pytest.raises(SystemExit) as stop:
        runpy.run_path(str(folder / "start.py"), run_name="__main__")
    assert stop.value.code.startswith(sentence)
    assert "\n" not in stop.value.code


# --- One at a time --------------------------------------------------------------------------------------------------


def test_a_second_set_up_is_refused_and_told_the_first(start, folder):
    other = load(folder)
    with start.one_at_a_time(start.COURSE):
        with pytest.raises(other.Stop, match=rf"Another set-up is at work .*\(process {os.getpid()}\)"):
            other.set_up(other.COURSE)
        assert not (folder / ".venv").exists()
    assert set_up(start) == ["venv", "packages", "course"]


def test_the_tests_may_be_set_up_meanwhile(start):
    with start.one_at_a_time(start.COURSE), start.one_at_a_time(start.TEST):
        pass


@pytest.mark.parametrize("left", ["", "1", str(os.getpid()), "nonsense"], ids=["empty", "init", "own", "nonsense"])
def test_a_lock_that_was_left_behind_stops_nobody(start, folder, left):
    (folder / ".venv-setup.lock").write_text(left)
    assert set_up(start) == ["venv", "packages", "course"]


def test_a_file_system_without_locks_will_do(start, monkeypatch):
    def refuse(_file):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(start, "take_lock", refuse)
    assert set_up(start) == ["venv", "packages", "course"]


@pytest.mark.skipif(not POSIX, reason="Windows sends no such signals")
@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_set_up_that_is_stopped_says_how_to_go_on(folder, number):
    with subprocess.Popen(
        [sys.executable, folder / "start.py"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout.readline().startswith("Setting up, once; about a minute.")
        os.killpg(process.pid, getattr(signal, number))
        assert process.communicate(timeout=30)[1] == "\nStopped. Run the same command again to go on.\n"
    assert process.returncode == 1
    assert not (folder / ".venv" / "wellput-stamp.json").exists()


# --- How far it is --------------------------------------------------------------------------------------------------

SAID = """Ignoring two: markers 'sys_platform == "win32"' don't match your environment
Collecting one==1.0 (from -r course.txt (line 1))
  Downloading one-1.0-py3-none-any.whl (134 kB)
"""


@pytest.mark.parametrize(
    ("said", "installed", "shown"),
    [
        ("", 0, ""),
        (SAID, 0, "fetching [1/3] one"),
        (SAID + "Processing /x/three-3.0.whl (from -r course.txt (line 3))\n", 0, "fetching [2/3] two"),
        (SAID + "Installing collected packages: three, two, one\n", 0, "installing [1/3] three"),
        (SAID + "Installing collected packages: three, two, one\n", 2, "installing [3/3] one"),
        (SAID + "Installing collected packages: three, two, one\n", 3, "installing [3/3] one"),
    ],
)
def test_progress_is_read_off_what_pip_says(start, said, installed, shown):
    assert start.how_far(said, ["one", "two", "two", "three"], installed) == shown


@pytest.mark.parametrize("terminal", [True, False])
def test_progress_stays_on_one_line_of_a_terminal(start, monkeypatch, capsys, terminal):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)
    monkeypatch.setattr(start, "SECONDS_BETWEEN_LINES", 0)
    with start.progress_ended():
        for what in ("fetching [1/2] one", "fetching [1/2] one", "installing [2/2] " + "x" * 200):
            start.show_progress(what)
    said = capsys.readouterr().out
    assert said.count("\n") == (0 if terminal else 2)
    assert all(len(line) < 80 for line in said.split("\r")) or not terminal
    assert "about a minute. fetching [1/2] one" in said


# --- Running the tests ----------------------------------------------------------------------------------------------


@pytest.fixture
def checks(start, monkeypatch):
    """What `start.py test` runs, by name; those in `failing` fail."""
    called, failing = [], set()

    def follow(line):
        name = next(word for word in line[2:] if word in {"ruff", "mypy", "pytest"})
        called.append((name, line[line.index(name) + 1 :]))
        return int(name in failing), False

    monkeypatch.setattr(start, "follow", follow)
    return SimpleNamespace(called=called, failing=failing)


def test_all_checks_run_in_order(start, checks, capsys):
    assert start.main(["test"]) == 0
    assert [name for name, _ in checks.called] == ["ruff", "ruff", "mypy", "pytest", "pytest"]
    assert capsys.readouterr().out.endswith("\nAll checks passed.\n")
    assert json.loads(Path(start.TEST.stamp).read_text())["place"] == start.TEST.folder


def test_all_goes_to_pytest_beside_the_other_checks(start, checks):
    assert start.main(["test", "--all"]) == 0
    assert len(checks.called) == 5
    assert checks.called[-1] == ("pytest", [*start.SIDE_BY_SIDE, "--all"])


def test_anything_else_is_for_pytest_alone(start, checks):
    assert start.main(["test", "-k", "record or rules", "--all", "--reset", "tests/test_x.py"]) == 0
    assert checks.called == [("pytest", ["-k", "record or rules", "--all", "tests/test_x.py"])]


def test_the_end_says_what_failed(start, checks, capsys):
    checks.failing.update({"mypy", "pytest"})
    assert start.main(["test"]) == 1
    assert capsys.readouterr().out.endswith("\nFailed: Types, Notebooks, Tests.\n")
    assert len(checks.called) == 6  # what failed in the tests was run again by itself


def test_what_fails_beside_others_is_run_once_more_by_itself_and_told(start, capsys, monkeypatch):
    runs = []

    def follow(line):
        runs.append(line)
        return int(start.SIDE_BY_SIDE[1] in line), False

    monkeypatch.setattr(start, "follow", follow)
    assert start.main(["test", "--all"]) == 0
    assert runs[-1][-4:] == [*start.AGAIN_ALONE, "--all"]
    assert "It passed by itself." in capsys.readouterr().out


def test_tests_that_could_not_be_run_are_not_run_again(start, monkeypatch):
    runs = []

    def follow(line):
        runs.append(line)
        return 3 if start.SIDE_BY_SIDE[1] in line else 0, False

    monkeypatch.setattr(start, "follow", follow)
    assert start.main(["test"]) == 1
    assert len(runs) == 5


def test_ctrl_c_ends_the_checks(start, monkeypatch):
    monkeypatch.setattr(start, "follow", lambda _line: (2, True))
    with pytest.raises(KeyboardInterrupt):
        start.main(["test"])


# --- The locks ------------------------------------------------------------------------------------------------------


def locked(name):
    text = (ROOT / "requirements" / name).read_text("utf-8")
    return dict(re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", text)), text


def test_both_locks_agree():
    (course, _), (test, _) = locked("course.txt"), locked("test.txt")
    assert course.items() <= test.items()


@pytest.mark.parametrize("name", ["course.txt", "test.txt"])
def test_a_lock_names_hashes_and_no_place(name):
    versions, text = locked(name)
    entries = re.split(r"(?m)^(?=[\w.-]+==)", text)[1:]
    assert len(entries) >= len(versions) > 50
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|--(extra-)?index-url|--find-links|\b(tmp|root|home)/", text)


# --- The real thing -------------------------------------------------------------------------------------------------


@pytest.mark.long
def test_a_set_up_from_nothing_ends_on_a_page_that_answers(tmp_path):
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).exists():
            (tmp_path / "course" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / "course" / name)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for most_seconds in (600, 60):  # the second run has nothing to set up
        began = time.monotonic()
        with subprocess.Popen(
            [sys.executable, tmp_path / "course" / "start.py", "--no-browser", "--port", str(port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            said = []
            for line in process.stdout:
                said.append(line)
                if address := re.search(rf"http://127\.0\.0\.1:{port}/\S*\?token=\S+", line):
                    break
            else:
                pytest.fail("".join(said))
            with urllib.request.urlopen(address[0], timeout=30) as answer:  # noqa: S310 (our own http address)
                assert answer.status == 200
            process.send_signal(signal.SIGINT if POSIX else signal.SIGTERM)
            process.communicate(timeout=60)
        assert process.returncode == 0
        assert time.monotonic() - began < most_seconds
    assert not any("Setting up" in line for line in said)
