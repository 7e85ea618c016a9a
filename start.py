#!/usr/bin/env python3
"""Sets up Well Put and opens the course.

python start.py                 open the course in the browser
python start.py --no-browser    print the address and open nothing
python start.py --port 9000     use this port, or stop if it is busy
python start.py --reset         set everything up anew first; your record is never touched

python start.py teach           for instructors: open nbgrader's formgrader on this folder (same options)

python start.py workshop --seats 40 --instructor ada
                                for a room, as root on Linux: bring up a JupyterHub on this machine
python start.py workshop ...    stop, restart, status, remove; --help says more; docs/teach/workshop.md tells all

python start.py test            set up the tests and run them
python start.py test --all      the long tier too
python start.py test --reset    set the tests up anew first
python start.py test ...        anything else goes to pytest
"""
# Standard library only, and nothing that an old Python can't read: it has to be able to say that it is too old.

from __future__ import print_function

import sys

OLDEST, NEWEST = (3, 11), (3, 14)

if not OLDEST <= sys.version_info[:2] <= NEWEST:
    sys.exit(
        "Well Put needs Python %d.%d to %d.%d, and this is %d.%d: "
        "get one from https://www.python.org/downloads/ and run start.py with it."
        % (OLDEST + NEWEST + tuple(sys.version_info[:2]))
    )

import contextlib
import errno
import hashlib
import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sysconfig
import tempfile
import time

ROOT = os.path.dirname(os.path.realpath(__file__))
WINDOWS = os.name == "nt"
STAMP = "wellput-stamp.json"
LOG = "wellput-setup.log"
SECONDS_BETWEEN_LOOKS = 0.2
SECONDS_BETWEEN_LINES = 5

# What an environment takes at most while it is made, downloads included, and in use, in MB.
NEEDED_MB = {"course": 400, "teach": 500, "test": 900, "workshop": 1000}
# Whatever fails with less than this on the disk failed for want of room, even if nothing could be written about it.
FULL_MB = 10

# What pip and the system print when something outside is wrong, and what we say then.
AGAIN = "then run the same command again."
FULL = "The disk is full: make room for %d MB, " + AGAIN
LOCKED = "This folder can't be written to: move the course to a folder of your own, " + AGAIN
NO_VENV = "This Python can't make environments: install that part (Debian: sudo apt install python3-venv), " + AGAIN
CAUSES = (
    (r"No space left on device|not enough space on the disk|Disk quota exceeded", FULL),
    (
        r"connection broken by|Could not fetch URL|Failed to (connect|establish|resolve)|ConnectionError|ReadTimeout"
        r"|Read timed out|[Pp]roxyError|CERTIFICATE_VERIFY_FAILED|Unable to fetch|IncompleteRead",
        "The internet can't be reached, and the set-up needs it once: check the connection (and proxy), " + AGAIN,
    ),
    (r"Long Path", "The path of this folder is too long for Windows: move it to a shorter one, such as C:\\wellput."),
    (r"No module named ensurepip|ensurepip is not available", NO_VENV),
    (r"Permission denied|Access is denied|Read-only file system", LOCKED),
)
CODES = {errno.ENOSPC: FULL, errno.EACCES: LOCKED, errno.EPERM: LOCKED, errno.EROFS: LOCKED}

CHECKS = (
    ("Lint", ["-m", "ruff", "check", "."]),
    ("Format", ["-m", "ruff", "format", "--check", "."]),
    ("Types", ["-m", "mypy"]),
    ("Notebooks", ["-m", "pytest", "--nbval-lax", "course", "solutions", "exercises", "datasets", "-q"]),
    ("Tests", ["-m", "pytest"]),
)
# Side by side, a file each: what a file's tests share, such as a server, is started once.
SIDE_BY_SIDE = ["-q", "-n", "auto", "--maxprocesses", "4", "--dist", "loadfile"]
# pytest's exit status when tests failed, and how these are run a second time.
SOME_FAILED = 1
AGAIN_ALONE = ["-q", "--last-failed", "--last-failed-no-failures=none"]


class Stop(Exception):
    """Something that ends the run; the message is for whoever sits at the computer."""


class Place:
    """An environment: where it is, what goes into it, and how to run Python in it."""

    def __init__(self, name, folder):
        self.name = name
        self.folder = os.path.join(ROOT, folder)
        self.packages = os.path.join(ROOT, "requirements", name + ".txt")
        self.python = os.path.join(self.folder, *(("Scripts", "python.exe") if WINDOWS else ("bin", "python")))
        self.log = os.path.join(self.folder, LOG)
        self.stamp = os.path.join(self.folder, STAMP)


COURSE, TEACH, TEST = Place("course", ".venv"), Place("teach", ".venv-teach"), Place("test", ".venv-test")
WORKSHOP_FOLDER = "/srv/wellput"  # as wellput.workshop has it


def main(arguments):
    """Do what the command line says, and give the exit code."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    if arguments[:1] == ["test"]:
        return run_tests(arguments[1:])
    if arguments[:1] == ["workshop"]:
        return run_workshop(arguments[1:])
    place = TEACH if arguments[:1] == ["teach"] else COURSE
    options = course_options(arguments[1:] if place is TEACH else arguments)
    set_up(place, reset="--reset" in arguments)
    options += ["--teach"] if place is TEACH else []
    return hand_over([place.python, "-m", "wellput", "start", "--folder", ROOT] + options)


def run_workshop(arguments):
    """Set up the workshop's environment beside its homes, where all accounts reach it, and hand over to its command."""
    if WINDOWS or os.geteuid() != 0:
        raise Stop(
            "A workshop makes accounts on this machine: run it as root, on Linux (sudo python3 start.py workshop ...)."
        )
    folder = WORKSHOP_FOLDER
    for at, option in enumerate(arguments):
        if option == "--folder" or option.startswith("--folder="):
            folder = option[len("--folder=") :] or (arguments[at + 1 : at + 2] or [""])[0]
    if not folder:
        raise Stop("--folder needs a folder, as in: python start.py workshop --folder %s" % WORKSHOP_FOLDER)
    folder = os.path.abspath(folder)
    options = [option for option in arguments if option != "--reset"]
    place = Place("workshop", os.path.join(folder, "env"))
    brings_up = not {"stop", "status", "remove"} & set(options)
    if brings_up:
        os.makedirs(folder, mode=0o755, exist_ok=True)
        set_up(place, reset="--reset" in arguments)
    elif not is_whole(place):
        raise Stop("There is no workshop in %s." % folder)
    return hand_over([place.python, "-P", "-m", "wellput", "workshop"] + options)


def course_options(arguments):
    """What `wellput start` is to be told; stops at anything that is not an option."""
    options, rest = [], list(arguments)
    while rest:
        option = rest.pop(0)
        if option == "--port" or option.startswith("--port="):
            value = option[len("--port=") :] or (rest.pop(0) if rest else "")
            if not re.match(r"[0-9]{1,5}$", value) or not 1 <= int(value) <= 65535:
                raise Stop("--port needs a number from 1 to 65535, as in: python start.py --port 9000")
            options += ["--port", value]
        elif option == "--no-browser":
            options.append(option)
        elif option != "--reset":
            raise Stop("There is no option %s: see python start.py --help" % option)
    return options


def hand_over(command):
    """Run a command in place of this one, so that Ctrl+C and the exit code are its own."""
    sys.stdout.flush()
    if not WINDOWS:
        os.execv(command[0], command)
    return follow(command)[0]


def follow(command):
    """Run a command to its end, Ctrl+C being its own business; its exit code, and whether Ctrl+C was pressed."""
    process, stopped = subprocess.Popen(command, cwd=ROOT), False
    while process.returncode is None:
        try:
            process.wait()
        except KeyboardInterrupt:
            stopped = True
    return process.returncode, stopped


# --- Setting up -----------------------------------------------------------------------------------------------------


def set_up(place, reset=False):
    """Make the environment what it should be. Nothing is written where it is that already."""
    wanted = wanted_stamp(place)
    if not reset and read_stamp(place) == wanted and is_whole(place):
        return
    with stopped_by_signals(), one_at_a_time(place), progress_ended():
        done = {} if reset or not is_whole(place) else read_stamp(place)
        if all(done.get(key) == wanted[key] for key in ("place", "python", "packages")):
            say("The course has changed: bringing it up to date.")
        else:
            empty(place, asked=reset)
            check_room(place)
            make(place)
            install_packages(place)
        # The stamp says only what is done: whatever ends this run, the next one takes it up from there.
        write_stamp(place, dict(wanted, course=""))
        install_course(place)
        write_stamp(place, wanted)
    say("Ready.")


def wanted_stamp(place):
    """What a finished environment says of itself: where it is, and what it was made from."""
    return {
        "place": place.folder,  # an environment that was moved or copied does not work
        "python": sys.implementation.cache_tag,
        "packages": digest([place.packages]),
        "course": digest([os.path.join(ROOT, "pyproject.toml")] + copied_files(place)),
    }


def copied_files(place):
    """What the installation copies instead of linking: for a workshop all of it, since accounts can't look in here."""
    copied = (
        ["course", "datasets", "docs", "exercises", "solutions", "src"]
        if place.name == "workshop"
        else ["src/wellput/lab"]
    )
    found = [entry for name in copied for entry in os.walk(os.path.join(ROOT, name))]
    return sorted(
        os.path.join(folder, name) for folder, _, names in found if "__pycache__" not in folder for name in names
    )


def digest(paths):
    """One hash over the names and contents of files."""
    total = hashlib.sha256()
    for path in paths:
        with open(path, "rb") as file:
            content = file.read()
        total.update(("%s %d " % (os.path.relpath(path, ROOT), len(content))).encode("utf-8", "surrogateescape"))
        total.update(content)
    return total.hexdigest()


def read_stamp(place):
    """What the environment says of itself; empty if it says nothing."""
    try:
        with open(place.stamp, encoding="utf-8") as file:
            stamp = json.load(file)
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(place, stamp):
    with open(place.stamp + ".new", "w", encoding="utf-8") as file:
        json.dump(stamp, file, indent=1)
    os.replace(place.stamp + ".new", place.stamp)


def is_whole(place):
    """Are the environment's Python and the one that it was made from still there?"""
    try:
        with open(os.path.join(place.folder, "pyvenv.cfg"), encoding="utf-8") as file:
            home = re.search(r"(?m)^home *= *(.*\S)", file.read())
    except (OSError, ValueError):
        return False
    return bool(home) and os.path.isdir(home.group(1)) and os.path.exists(place.python)


@contextlib.contextmanager
def stopped_by_signals():
    """Let a closed terminal or a polite kill end the set-up as Ctrl+C does, pip included."""

    def stop(_number, _frame):
        raise KeyboardInterrupt

    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = [signal.signal(number, stop) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before):
            signal.signal(number, handler)


@contextlib.contextmanager
def one_at_a_time(place):
    """Hold a lock on a file while setting up, so that a second run doesn't build in the same folder.

    The system lets go of the lock when its holder dies, so a file left behind stops nobody. It stays where it is:
    removing it would let two others hold a lock of one name.
    """
    handle = os.open(place.folder + "-setup.lock", os.O_RDWR | os.O_CREAT, 0o666)
    with os.fdopen(handle, "r+") as file:
        try:
            take_lock(file)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EAGAIN):
                raise Stop(
                    "Another set-up is at work in this folder (process %s): wait for it to end, %s"
                    % (file.read(20).strip() or "unknown", AGAIN)
                )
            # A file system that knows no locks: better to go on without than not at all.
        file.seek(0)
        file.truncate()
        file.write("%d\n" % os.getpid())
        file.flush()
        # Should this process be killed, the pip that it leaves behind goes on holding the lock.
        os.set_inheritable(file.fileno(), True)
        yield


def take_lock(file):
    """Lock an open file, or raise OSError at once."""
    if WINDOWS:
        import msvcrt

        file.seek(4096)  # past what is in it, which nobody else could read otherwise
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        finally:
            file.seek(0)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def empty(place, asked):
    """Remove the environment, unless that would take something of the learner's or somebody else's work along."""
    if not os.path.lexists(place.folder):
        return
    record = os.environ.get("WELLPUT_RECORD")
    if record and os.path.exists(record) and is_inside(record, place.folder):
        raise Stop(
            "Your record %s is inside a folder that has to be removed: move it elsewhere, set WELLPUT_RECORD to its "
            "new path, %s" % (record, AGAIN)
        )
    settings = os.path.join(place.folder, "pyvenv.cfg")
    if not asked and os.path.exists(settings) and not os.path.exists(place.log):
        raise Stop(
            "The folder %s was not made by start.py: rename it, or replace it with python start.py %s--reset"
            % (place.folder, "" if place is COURSE else place.name + " ")
        )
    try:
        # In this order: Windows refuses the first while the course is open, when nothing is lost yet, and what is half
        # removed looks neither whole nor like somebody else's.
        for path in (place.python, settings):
            with contextlib.suppress(FileNotFoundError):
                os.remove(path)
        shutil.rmtree(place.folder)
    except OSError as error:
        raise Stop(
            "%s can't be removed (%s): close the course wherever it is open, %s"
            % (place.folder, error.strerror or error, AGAIN)
        )


def is_inside(path, folder):
    """Is the file somewhere in the folder, whatever links and spellings lead to it?"""
    path = os.path.realpath(path)
    while os.path.dirname(path) != path:
        path = os.path.dirname(path)
        if os.path.samefile(path, folder):
            return True
    return False


def check_room(place):
    need, free = NEEDED_MB[place.name], free_mb()
    if free < need:
        raise Stop("The set-up needs %d MB on the disk, and %d MB are free: make room, %s" % (need, free, AGAIN))


def free_mb():
    return shutil.disk_usage(ROOT).free // 2**20


def make(place):
    """Make the environment, with nothing in it yet but pip."""
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        raise Stop(NO_VENV)
    os.mkdir(place.folder)
    show_progress("")
    run(place, [sys.executable, "-I", "-m", "venv", place.folder])


def install_packages(place):
    """Install all that the lock names; it holds every package and its hash, so there is nothing for pip to work out."""
    with open(place.packages, encoding="utf-8") as file:
        locked = re.findall(r"(?m)^([\w.-]+)==", file.read())
    before = count_installed(place)
    arguments = ["--require-hashes", "--only-binary", ":all:", "--requirement", place.packages]
    pip(place, arguments, lambda said: how_far(said, locked, count_installed(place) - before))


def install_course(place):
    kind = [] if place.name == "workshop" else ["--editable"]
    pip(place, ["--no-index", "--no-build-isolation"] + kind + [ROOT])


def pip(place, arguments, progress=None):
    # Compiling takes 8 of 25 seconds here, Python does it by itself when it starts the course, and then for 3.
    options = ["--no-deps", "--no-compile", "--no-input", "--disable-pip-version-check", "--retries", "2"]
    run(place, [place.python, "-I", "-m", "pip", "install"] + options + arguments, progress)


def run(place, command, progress=None):
    """Run a step of the set-up, showing what `progress` makes of its output; stop with the cause if it fails."""
    downloads = os.path.join(place.folder, "tmp")
    os.makedirs(downloads, exist_ok=True)
    # On the disk that was found to have room; and what installs elsewhere by the user's own settings must not here.
    environment = dict(os.environ, TMPDIR=downloads, PIP_USER="0")
    with open(place.log, "ab") as log:
        start = log.tell()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, close_fds=False
        )
        try:
            while process.poll() is None:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(SECONDS_BETWEEN_LOOKS)
                if progress:
                    show_progress(progress(read_from(place.log, start)))
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()
    shutil.rmtree(downloads, ignore_errors=True)
    if process.returncode:
        raise Stop(cause(read_from(place.log, start), place))


def read_from(path, start):
    with open(path, "rb") as file:
        file.seek(start)
        return file.read().decode("utf-8", "replace")


def count_installed(place):
    packages = sysconfig.get_path("purelib", "venv", {"base": place.folder})
    return sum(name.endswith(".dist-info") for name in os.listdir(packages))


def how_far(said, locked, installed):
    """What pip is at, by what it said and how many packages are in place."""
    fetching = list(locked)
    for name in re.findall(r"(?m)^Ignoring ([\w.-]+):", said):  # meant for other systems
        fetching.remove(name)
    installing = re.search(r"(?m)^Installing collected packages: (.*)", said)
    if installing:
        return counted("installing", installing.group(1).split(", "), installed + 1)
    return counted("fetching", fetching, len(re.findall(r"(?m)^(?:Collecting|Processing) ", said)))


def counted(verb, names, number):
    number = min(number, len(names))
    return "%s [%d/%d] %s" % (verb, number, len(names), names[number - 1]) if number else ""


def cause(said, place):
    """One sentence on why a step failed."""
    if free_mb() < FULL_MB:
        return FULL % NEEDED_MB[place.name]
    for pattern, sentence in CAUSES:
        if re.search(pattern, said):
            return sentence % NEEDED_MB[place.name] if "%d" in sentence else sentence
    lines = [line.strip() for line in said.splitlines() if line.strip()] or ["nothing was said"]
    errors = [line for line in lines if line.startswith("ERROR")] or lines
    return "The set-up failed (%s): all that it said is in %s" % (errors[-1], place.log)


# --- Testing --------------------------------------------------------------------------------------------------------


def run_tests(arguments):
    """Set up the tests and run all checks, or only pytest if it is told something."""
    set_up(TEST, reset="--reset" in arguments)
    arguments = [word for word in arguments if word != "--reset"]
    only_pytest = any(word != "--all" for word in arguments)
    # No check may touch the record of whoever runs it.
    os.environ["WELLPUT_RECORD"] = os.path.join(tempfile.mkdtemp(prefix="wellput-"), "record.sqlite3")
    failed = []
    for name, command in CHECKS[-1:] if only_pytest else CHECKS:
        say("\n--- %s" % name)
        more = ([] if only_pytest else SIDE_BY_SIDE) + arguments if name == "Tests" else []
        code, stopped = follow([TEST.python] + command + more)
        if stopped:
            raise KeyboardInterrupt
        if code == SOME_FAILED and name == "Tests" and not only_pytest:
            # On a busy machine a browser now and then misses a beat. What fails again by itself has failed.
            say("\n--- What failed, once more and by itself")
            code, stopped = follow([TEST.python] + command + AGAIN_ALONE + arguments)
            if stopped:
                raise KeyboardInterrupt
            if not code:
                say("It passed by itself. Something in it minds a busy machine: look into it all the same.")
        if code:
            failed.append(name)
    say("\nFailed: %s." % ", ".join(failed) if failed else "\nAll checks passed.")
    return 1 if failed else 0


# --- Saying ---------------------------------------------------------------------------------------------------------


def say(line):
    print(line)
    sys.stdout.flush()


def show_progress(what):
    """Say where the set-up is: in place on a terminal, now and then a line elsewhere."""
    line = ("Setting up, once; about a minute. " + what).strip()
    if sys.stdout.isatty():
        write_over(line)
    elif line != show_progress.line and time.time() - show_progress.at >= SECONDS_BETWEEN_LINES:
        show_progress.line, show_progress.at = line, time.time()
        say(line)


show_progress.line, show_progress.at = "", 0


@contextlib.contextmanager
def progress_ended():
    """Leave the line that progress was shown on free for what is said next."""
    try:
        yield
    finally:
        if sys.stdout.isatty():
            write_over("")


def write_over(line):
    width = shutil.get_terminal_size().columns - 1
    print("\r" + line[:width].ljust(width), end="\r")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        sys.exit(str(stop))
    except KeyboardInterrupt:
        sys.exit("\nStopped. Run the same command again to go on.")
    except OSError as failure:
        sentence = CODES.get(failure.errno, "The set-up stopped (%s): put that right, %s" % (failure, AGAIN))
        sys.exit(sentence % max(NEEDED_MB.values()) if sentence is FULL else sentence)
