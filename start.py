#!/usr/bin/env python3
"""Sets up Well Put and opens the course.

python start.py                 open the course in the browser
python start.py --no-browser    print the address and open nothing
python start.py --port 9000     use this port, or stop if it is busy
python start.py --reset         set everything up anew first; your record is never touched

python start.py test            set up the tests and run them
python start.py test --all      the long tier too
python start.py test ...        anything else goes to pytest
"""
# Standard library only, and nothing that an old Python can't read: it has to be able to say that it is too old.

from __future__ import print_function

import sys

OLDEST, NEWEST = (3, 11), (3, 14)

if not OLDEST <= sys.version_info[:2] <= NEWEST:
    sys.exit(
        "Well Put needs Python %d.%d to %d.%d, and this is %d.%d. Get one from python.org, then run it with that one."
        % (OLDEST + NEWEST + tuple(sys.version_info[:2]))
    )

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import time

ROOT = os.path.dirname(os.path.abspath(__file__))
WINDOWS = os.name == "nt"
STAMP = "wellput-stamp.json"
LOG = "wellput-setup.log"
STALE_SECONDS = 3600

# What a finished environment holds, in MB, rounded up; the rest is room for pip to unpack in.
NEEDED_MB = {"course": 500, "test": 800}

# What pip prints when something outside it is wrong, and what we say then.
FAILURES = (
    ("No space left on device|disk full|not enough space", "There is no room left on the disk. Free about {mb} MB and"),
    (
        "NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|Temporary failure in name resolution"
        "|Network is unreachable|getaddrinfo failed|Connection refused|ConnectionResetError",
        "The internet can't be reached, and the set-up needs it once. Connect this computer and",
    ),
    ("Permission denied|Access is denied", "This folder can't be written to. Move the course to one of your own and"),
)


class Stop(Exception):
    """Something that ends the run; the message is for whoever sits at the computer."""


class Place:
    """An environment: where it is, what goes into it, and how to run Python in it."""

    def __init__(self, name, folder):
        self.name = name
        self.folder = os.path.join(ROOT, folder)
        self.lock = os.path.join(ROOT, "requirements", name + ".txt")
        self.python = os.path.join(self.folder, *(("Scripts", "python.exe") if WINDOWS else ("bin", "python")))
        self.log = os.path.join(self.folder, LOG)
        self.stamp = os.path.join(self.folder, STAMP)


COURSE, TEST = Place("course", ".venv"), Place("test", ".venv-test")


def main(arguments):
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    if arguments[:1] == ["test"]:
        return run_tests(arguments[1:])
    options = course_options(arguments)
    set_up(COURSE, reset="--reset" in arguments)
    return hand_over([COURSE.python, "-m", "wellput", "start", "--folder", ROOT] + options)


def course_options(arguments):
    """What `wellput start` is to be told; stops at anything that is not an option."""
    options, rest = [], list(arguments)
    while rest:
        option = rest.pop(0)
        if option == "--no-browser":
            options.append(option)
        elif option == "--port" and rest and rest[0].isdigit() and 0 < int(rest[0]) < 65536:
            options += [option, rest.pop(0)]
        elif option == "--port":
            raise Stop("--port needs a number from 1 to 65535, as in: python start.py --port 9000")
        elif option != "--reset":
            raise Stop("There is no option %r. See: python start.py --help" % option)
    return options


def hand_over(command):
    """Run a command in place of this one, so that Ctrl+C and the exit status are its own."""
    sys.stdout.flush()
    if not WINDOWS:
        os.execv(command[0], command)
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return 0


# --- Setting up -----------------------------------------------------------------------------------------------------


def set_up(place, reset=False):
    """Make the environment what it should be. Nothing is done where it is that already."""
    wanted, found = wanted_stamp(place), read_stamp(place)
    if found == wanted and not reset and os.path.exists(place.python):
        return
    with only_one_at_a_time(place):
        fits = not reset and all(found.get(key) == wanted[key] for key in ("place", "python", "lock"))
        if fits and os.path.exists(place.python):
            say("The course has changed: bringing it up to date.")
        else:
            say("Setting up, once. This takes about a minute and needs the internet.")
            check_room(place)
            remove(place)
            make(place)
            install_packages(place)
        install_course(place)
        with open(place.stamp, "w") as file:
            json.dump(wanted, file)
    say("Ready.")


def wanted_stamp(place):
    """What a finished environment says of itself: where it is, and hashes over all that it was made from."""
    sources = [os.path.join(ROOT, "pyproject.toml")]
    for folder, _, files in sorted(os.walk(os.path.join(ROOT, "src", "wellput", "lab"))):
        sources += [os.path.join(folder, name) for name in sorted(files)]
    return {"place": ROOT, "python": sys.version, "lock": digest([place.lock]), "package": digest(sources)}


def read_stamp(place):
    try:
        with open(place.stamp) as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def digest(paths):
    total = hashlib.sha256()
    for path in paths:
        with open(path, "rb") as file:
            total.update(os.path.basename(path).encode() + file.read())
    return total.hexdigest()


@contextlib.contextmanager
def only_one_at_a_time(place):
    """Hold a lock file while setting up, so that a second run doesn't build in the same folder."""
    path = place.folder + "-setup.lock"
    for _ in range(2):
        try:
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
            break
        except FileExistsError:
            if is_running(path):
                raise Stop(
                    "Another set-up is running in this folder. Wait for it to end, then run the same command again."
                )
            os.remove(path)
        except OSError as error:
            raise Stop("This folder can't be written to (%s). Move the course to one of your own." % error.strerror)
    try:
        os.write(handle, str(os.getpid()).encode())
        os.close(handle)
        yield
    finally:
        os.remove(path)


def is_running(path):
    """Is the set-up that left this lock file still at work?"""
    with open(path) as file:
        pid = file.read()
    if WINDOWS:  # there is no harmless way to ask
        return time.time() - os.path.getmtime(path) < STALE_SECONDS
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except ValueError:  # not yet written, or cut off
        return time.time() - os.path.getmtime(path) < 5
    except PermissionError:
        pass
    return True


def check_room(place):
    need, free = NEEDED_MB[place.name], shutil.disk_usage(ROOT).free // 2**20
    if os.path.isdir(place.folder):
        return  # what is there is about to make room
    if free < need:
        raise Stop(
            "The set-up needs %d MB of disk, and %d MB are free. Make room and run the same command again."
            % (need, free)
        )


def remove(place):
    record = os.environ.get("WELLPUT_RECORD", "")
    if record and os.path.realpath(record).startswith(os.path.realpath(place.folder) + os.sep):
        raise Stop(
            "Your record is inside %s, which would be removed. Move it out and set WELLPUT_RECORD anew." % place.folder
        )
    if os.path.isdir(place.folder):
        try:
            shutil.rmtree(place.folder)
        except OSError as error:
            raise Stop(
                "%s can't be removed (%s). Close whatever uses it and run the same command again."
                % (place.folder, error.strerror)
            )


def make(place):
    done = subprocess.run([sys.executable, "-m", "venv", place.folder], capture_output=True, text=True)
    if done.returncode == 0:
        return
    output = done.stdout + done.stderr
    if "ensurepip" in output:
        raise Stop(
            "Python's part that makes environments is missing. On Debian or Ubuntu: sudo apt install python3-venv"
        )
    raise Stop(cause(output, place) or "The environment could not be made: " + last_line(output))


def install_packages(place):
    with open(place.lock) as file:
        total = len(re.findall(r"(?m)^[a-zA-Z0-9][\w.-]*==", file.read()))
    # The lock names every package with its hash: there is nothing for pip to work out.
    pip(place, ["--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", place.lock], total)


def install_course(place):
    pip(place, ["--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT], 0)


def pip(place, arguments, total):
    """Run pip install, show how far it is, keep all it says in the log, and stop with the cause if it fails."""
    command = [
        place.python,
        "-I",
        "-m",
        "pip",
        "install",
        "--no-input",
        "--retries",
        "2",
        "--disable-pip-version-check",
    ]
    count, output = 0, []
    with open(place.log, "a") as log:
        process = subprocess.Popen(
            command + arguments,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            universal_newlines=True,
            errors="replace",
        )
        try:
            for line in process.stdout:
                log.write(line)
                output.append(line)
                collecting = re.match(r"Collecting ([\w.-]+)", line)
                if collecting and total:
                    count += 1
                    progress("  [%d of about %d] %s" % (count, total, collecting.group(1)))
                elif line.startswith("Installing collected"):
                    progress("  Putting everything in its place ...")
            process.wait()
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()
    progress("")
    if process.returncode:
        text = "".join(output)
        raise Stop(cause(text, place) or "The set-up failed: %s All of it is in %s" % (last_line(text), place.log))


def cause(output, place):
    """One sentence for a failure that we know, or None."""
    for pattern, sentence in FAILURES:
        if re.search(pattern, output):
            return sentence.format(mb=NEEDED_MB[place.name]) + " run the same command again."
    return None


def last_line(output):
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("ERROR", "Error"))]
    return (errors or lines or ["nothing was said."])[-1]


# --- Testing --------------------------------------------------------------------------------------------------------

CHECKS = (
    ("Lint", ["-m", "ruff", "check", "."]),
    ("Format", ["-m", "ruff", "format", "--check", "."]),
    ("Types", ["-m", "mypy"]),
    ("Notebooks", ["-m", "pytest", "--nbval-lax", "course", "-q"]),
    ("Tests", ["-m", "pytest"]),
)


def run_tests(arguments):
    """Set up the tests and run all checks, or only pytest if it is told something."""
    set_up(TEST)
    only_pytest = [word for word in arguments if word != "--all"]
    failed = []
    for name, command in CHECKS[-1:] if only_pytest else CHECKS:
        say("\n--- %s" % name)
        extra = arguments if name == "Tests" else []
        if subprocess.call([TEST.python] + command + extra, cwd=ROOT):
            failed.append(name)
    say("\nAll checks passed." if not failed else "\nFailed: %s." % ", ".join(failed))
    return 1 if failed else 0


# --- Saying ---------------------------------------------------------------------------------------------------------


def say(line):
    print(line)
    sys.stdout.flush()


def progress(line):
    """Show where the set-up is: in place on a terminal, now and then a line elsewhere."""
    if sys.stdout.isatty():
        print("\r" + line[:78].ljust(78), end="" if line else "\r")
        sys.stdout.flush()
    elif line and (progress.shown is None or time.time() - progress.shown > 10):
        progress.shown = time.time()
        say(line)


progress.shown = None


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        sys.exit(str(stop))
    except KeyboardInterrupt:
        sys.exit("\nStopped. Run the same command again to go on.")
    except OSError as error:
        sys.exit(
            "The set-up stopped: %s (%s). Put it right and run the same command again."
            % (error.strerror, error.filename)
        )
