"""`wellput start`: JupyterLab on the course, set up for people who do not code.

JupyterLab runs in this process, for one folder, and reachable from this computer only. Its settings come from
`lab/settings`; what a learner changes in them is kept apart, so a JupyterLab of their own stays as it is.
"""

from __future__ import annotations

import contextlib
import http
import http.client
import importlib.util
import logging
import os
import secrets
import signal
import socket
import subprocess
import sys
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wellput.errors import WellPutError
from wellput.layout import WELCOME

HOST = "127.0.0.1"
PORTS = range(8888, 8988)
PAGE = f"/doc/tree/{WELCOME}"
FORMGRADER = "/formgrader"
ROOM = "solutions/cohort.ipynb"
OURS = b'"wellputStart": "true"'  # from lab/settings/page_config.json, in every page that such a server sends
SETTINGS = Path(__file__).parent / "lab" / "settings"
PAGE_CLOSED = ("StreamClosedError", "WebSocketClosedError")
# What a learner's server does without: language servers are for those who code, what nbgrader adds is for instructors.
NOT_FOR_LEARNERS = (
    "jupyter_lsp",
    "nbgrader.server_extensions.formgrader",
    "nbgrader.server_extensions.validate_assignment",
    "nbgrader.server_extensions.assignment_list",
    "nbgrader.server_extensions.course_list",
)


def run(port: int | None, browser: bool, folder: Path, *, teach: bool = False) -> int:  # noqa: FBT001
    """Serve the course in `folder` until Ctrl+C.

    Takes the port (None for 8888 or the next free one), whether to open a browser, the folder that holds `course/`, and
    whether nbgrader's formgrader is opened for an instructor instead of the welcome page.
    Returns the exit code: 0 once stopped or if the course is running already, 1 if it can't start; standard error then
    says why.
    """
    folder = folder.resolve()
    if not (folder / WELCOME).is_file():
        return _refuse(f"There is no course in {folder}: start in the folder that holds {WELCOME}.")
    # It checks internationalised addresses for JSON Schema, unused here, and takes three seconds to import.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    try:
        from jupyterlab.labapp import LabApp  # noqa: PLC0415  a second to import, and nothing else needs it
    except ModuleNotFoundError:
        return _refuse('JupyterLab is missing: install it with pip install "wellput[course]", then start again.')

    page = PAGE
    if teach:
        if importlib.util.find_spec("nbgrader") is None:
            return _refuse('nbgrader is missing: install it with pip install "wellput[teach]", then start again.')
        page = FORMGRADER
        os.chdir(folder)  # nbgrader takes its course from here

    if running := _running(folder, page):
        print(f"Well Put is running already: {_address(running, page)}")
        if browser:
            webbrowser.open(_redirect(running))
        return 0
    try:
        port = _free_port(port)
    except WellPutError as error:
        return _refuse(str(error))

    _compile_package()
    # Python then keeps the folder of a notebook out of what its kernel imports, from the kernel's first line on.
    os.environ["PYTHONSAFEPATH"] = "1"
    token = secrets.token_hex(24)
    with _own_configuration() as own:
        options = _options(folder, port, token, own)
        options |= {"LabApp.default_url": page, "ServerApp.open_browser": browser}
        if not teach:
            options["ServerApp.jpserver_extensions"] = dict.fromkeys(NOT_FOR_LEARNERS, False)
        server = LabApp.initialize_server(argv=[f"--{name}={value}" for name, value in options.items()])
    for source in (*server.log.handlers, logging.getLogger("asyncio")):
        source.addFilter(_matters)
    _stop_at_once(server)
    server.io_loop.add_callback(_welcome, server, page)
    server.start()
    print("Well Put has stopped.")
    return 0


def _options(folder: Path, port: int, token: str, own: Path) -> dict[str, object]:
    return {
        "ServerApp.ip": HOST,
        "ServerApp.port": port,
        "ServerApp.port_retries": 0,
        "ServerApp.root_dir": folder,
        "ServerApp.allow_root": True,
        "IdentityProvider.token": token,
        **quiet_options(own),
    }


def quiet_options(own: Path) -> dict[str, object]:
    """What makes a Jupyter server the course's, whoever starts it; `own` is where a learner's settings are kept."""
    import zmq  # noqa: PLC0415  comes with JupyterLab

    options: dict[str, object] = {
        "Application.log_format": "%(message)s",
        "Application.log_level": "ERROR",
        "ServerApp.terminals_enabled": False,
        "LabApp.app_settings_dir": SETTINGS,
        "LabApp.user_settings_dir": own / "user-settings",
        "LabApp.workspaces_dir": own / "workspaces",
        "LabApp.extension_manager": "readonly",
        "LabApp.news_url": None,
        "LabApp.check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
        # A notebook that was left gives its memory back; opened again, it finds its answers in the record.
        "MappingKernelManager.cull_idle_timeout": 600,
        "MappingKernelManager.cull_interval": 60,
    }
    if zmq.has("curve"):
        options["KernelManager.transport_encryption"] = "auto"
    return options


def _compile_package() -> None:
    """Let a process of its own compile what a kernel imports: the rules take 150 MB, and a kernel would keep them.

    Does nothing where that is done already, or where the package lies in a folder that can't be written to.
    """
    command = [sys.executable, "-P", "-m", "compileall", "-qq", str(Path(__file__).parent)]
    subprocess.run(command, check=False)  # noqa: S603 (our own Python, on our own files)


@contextlib.contextmanager
def _own_configuration() -> Iterator[Path]:
    """Keep the user's own Jupyter configuration (passwords, ports, extensions) out of the course while it starts."""
    from jupyter_core.paths import jupyter_config_dir  # noqa: PLC0415

    own = Path(jupyter_config_dir()) / "wellput"
    before = os.environ.get("JUPYTER_CONFIG_DIR")
    os.environ["JUPYTER_CONFIG_DIR"] = str(own)
    try:
        yield own
    finally:
        del os.environ["JUPYTER_CONFIG_DIR"]
        if before is not None:
            os.environ["JUPYTER_CONFIG_DIR"] = before


def _matters(record: logging.LogRecord) -> bool:
    """Whether a line in the log is for the learner: that a page was closed while it loaded is not."""
    return not (record.exc_info and (record.exc_info[0] or object).__name__ in PAGE_CLOSED)


def _stop_at_once(server: Any) -> None:
    """Let one Ctrl+C stop the server, where Jupyter would ask a question first."""

    def stop(_signal: int, _frame: object) -> None:
        server.stop(from_signal=True)

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)


async def _welcome(server: Any, page: str) -> None:
    print(f"Well Put is at {_address(server.server_info(), page)}")
    if page == FORMGRADER and _has_room(server):
        print(f"How the room is doing: {_address(server.server_info(), f'/doc/tree/{ROOM}')}")
    print("Stop it with Ctrl+C.", flush=True)
    if page != PAGE:
        return
    # A kernel takes a second or two to start. By the time that the browser shows the page, this one is there.
    path, name = WELCOME, Path(WELCOME).name
    await server.session_manager.create_session(path=path, name=name, type="notebook", kernel_name="python3")


def _has_room(server: Any) -> bool:
    """Is the notebook there that shows an instructor the room?"""
    return Path(server.root_dir, ROOM).is_file()


def _running(folder: Path, page: str) -> dict[str, Any] | None:
    """The server that opens this folder's course with this page already, if one does and still answers."""
    from jupyter_server.serverapp import list_running_servers  # noqa: PLC0415

    for info in list_running_servers():
        if Path(info["root_dir"]) == folder and not info["sock"] and _opens_with(info, page):
            return dict(info)
    return None


def _opens_with(info: dict[str, Any], page: str) -> bool:
    """Is it a server of ours, and an instructor's if formgrader is asked for, a learner's if not?"""
    return OURS in _answer(info, PAGE) and bool(_answer(info, FORMGRADER)) == (page == FORMGRADER)


def _answer(info: dict[str, Any], page: str) -> bytes:
    """What a server sends for a page; nothing if it doesn't answer or has no such page."""
    connection = http.client.HTTPConnection(info["hostname"], info["port"], timeout=5)
    with contextlib.closing(connection), contextlib.suppress(OSError, http.client.HTTPException):
        connection.request("GET", f"{info['base_url'].rstrip('/')}{page}?token={info['token']}")
        answer = connection.getresponse()
        return answer.read() if answer.status == http.HTTPStatus.OK else b""
    return b""


def _address(info: dict[str, Any], page: str) -> str:
    return f"{info['url'].rstrip('/')}{page}?token={info['token']}"


def _redirect(info: dict[str, Any]) -> str:
    """Jupyter's own file that leads to the address: other users of the computer can read a browser's command line."""
    from jupyter_core.paths import jupyter_runtime_dir  # noqa: PLC0415

    return (Path(jupyter_runtime_dir()) / f"jpserver-{info['pid']}-open.html").as_uri()


def _free_port(wanted: int | None) -> int:
    for port in PORTS if wanted is None else [wanted]:
        with socket.socket() as probe, contextlib.suppress(OSError, OverflowError):
            if os.name == "posix":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((HOST, port))
            if port:
                return port
    tried = f"Ports {PORTS.start} to {PORTS.stop - 1} are" if wanted is None else f"Port {wanted} is"
    raise WellPutError(f"{tried} not free. Choose another with --port, or leave it out.")


def _refuse(reason: str) -> int:
    print(reason, file=sys.stderr)
    return 1
