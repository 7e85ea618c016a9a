#!/usr/bin/env python
"""A room on this machine: learners who all sign in, work and hand in at once; what it takes, and that nothing is lost.

    sudo .venv-test/bin/python benchmarks/workshop.py [--learners 1 5 10] [--submissions 60]

Brings up a workshop of its own by `start.py workshop` below /srv, on 127.0.0.1, and removes it again. For each number
of learners: all sign in at the same moment through the hub's own pages, each opens the graded notebook in a kernel, has
a reply read, saves it through the server and hands it in; the instructor collects, grades and returns; every learner
reads the feedback. Memory is proportional set size (what is shared is divided among those who share it) of all
processes of a seat. At the end so many seats hand in at the same moment.

Exits with 1 if a submission or a page of feedback is missing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import pwd
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import uuid
from collections.abc import Awaitable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path

from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.websocket import websocket_connect

from wellput import tasks

ROOT = Path(__file__).parents[1]
MODULE = "08-empathize"
TASK = tasks.of_module(MODULE)[0]
NOTEBOOK = f"exercises/{MODULE}/{MODULE}.ipynb"
MOST_SECONDS = 600
SECONDS_TO_LOAD = 15  # and one for each process of the burst


class Seat:
    """A learner's session with the hub: cookies, and a kernel of their own."""

    def __init__(self, address: str, name: str, password: str) -> None:
        self.address, self.name, self.password = address, name, password
        self._cookies: dict[str, dict[str, str]] = {}
        self._http = AsyncHTTPClient(force_instance=True, max_clients=100)

    async def ask(self, path: str, method: str = "GET", body: str | None = None, *, form: bool = False) -> HTTPResponse:
        """One request, with what the server asked to be sent back."""
        url = path if path.startswith("http") else self.address + path
        headers = {"Cookie": self.cookie(url)}
        if token := self._value(url, "_xsrf"):
            headers["X-XSRFToken"] = token
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded" if form else "application/json"
        request = HTTPRequest(
            url, method, headers, body=body, follow_redirects=False, request_timeout=120, allow_nonstandard_methods=True
        )
        answer = await self._http.fetch(request, raise_error=False)
        for line in answer.headers.get_list("Set-Cookie"):
            name, _, rest = line.partition("=")
            place = re.search(r"[Pp]ath=([^;]+)", line)
            self._cookies.setdefault(place[1] if place else "/", {})[name] = rest.split(";")[0]
        return answer

    async def follow(self, path: str) -> HTTPResponse:
        """A page, and whatever it leads on to."""
        for _ in range(12):
            answer = await self.ask(path)
            if answer.code not in (301, 302):
                return answer
            path = urllib.parse.urljoin(answer.request.url, answer.headers["Location"])
        raise RuntimeError(f"{path} leads in circles")

    def cookie(self, url: str) -> str:
        """The Cookie header for an address: of each name the one with the longest path that fits."""
        path, held = urllib.parse.urlsplit(url).path, {}
        for place in sorted(self._cookies, key=len):
            if path.startswith(place):
                held |= self._cookies[place]
        return "; ".join(f"{name}={value}" for name, value in held.items())

    def _value(self, url: str, name: str) -> str:
        return dict(part.split("=", 1) for part in self.cookie(url).split("; ") if part).get(name, "")

    async def sign_in(self) -> None:
        """Through the hub's page, until the welcome page is served."""
        await self.follow("/hub/login")
        token = self._value(self.address + "/hub/login", "_xsrf")
        form = urllib.parse.urlencode({"username": self.name, "password": self.password, "_xsrf": token})
        answer = await self.ask("/hub/login", "POST", form, form=True)
        if answer.code != HTTPStatus.FOUND:
            raise RuntimeError(f"{self.name} was not let in: {answer.code}")
        end = time.monotonic() + MOST_SECONDS
        await self.follow("/hub/spawn")
        while True:
            answer = await self.follow(f"/user/{self.name}/doc/tree/course/00-welcome.ipynb")
            if b"wellputStart" in (answer.body or b""):
                return
            if time.monotonic() > end:
                raise RuntimeError(f"the server of {self.name} did not come up: {answer.code}")
            await asyncio.sleep(0.5)

    async def open_kernel(self) -> None:
        """A kernel for the graded notebook, as the page starts it."""
        model = {"path": NOTEBOOK, "type": "notebook", "name": MODULE, "kernel": {"name": "python3"}}
        answer = await self.ask(f"/user/{self.name}/api/sessions", "POST", json.dumps(model))
        kernel = json.loads(answer.body)["kernel"]["id"]
        url = f"{self.address}/user/{self.name}/api/kernels/{kernel}/channels?session_id={uuid.uuid4().hex}"
        headers = {"Cookie": self.cookie(url)}
        self._kernel = await websocket_connect(
            HTTPRequest(url.replace("http", "ws", 1), headers=headers, connect_timeout=MOST_SECONDS)
        )

    async def run(self, code: str) -> str:
        """What a cell shows; raises if it fails."""
        number = uuid.uuid4().hex
        header = {"msg_id": number, "username": "", "session": number, "msg_type": "execute_request", "version": "5.3"}
        content = {"code": code, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False}
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
        await self._kernel.write_message(json.dumps({**message, "buffers": []}))
        shown = []
        while True:
            raw = await asyncio.wait_for(self._kernel.read_message(), MOST_SECONDS)
            if not isinstance(raw, str):
                continue
            got = json.loads(raw)
            if got.get("parent_header", {}).get("msg_id") != number:
                continue
            content = got["content"]
            if got["msg_type"] == "error":
                raise RuntimeError(f"{self.name}: {content['ename']}: {content['evalue']}")
            if got["msg_type"] in ("display_data", "execute_result"):
                shown.append(str(content["data"].get("text/html", content["data"].get("text/plain", ""))))
            if got["msg_type"] == "stream":
                shown.append(content["text"])
            if got["msg_type"] == "status" and content["execution_state"] == "idle":
                return "".join(shown)

    async def work(self, reply: str) -> None:
        """The welcome page's cells, a reply read, saved, and handed in."""
        await self.open_kernel()
        await self.run('from wellput.course import show\n\nshow("welcome")\nshow("map")')
        path = f"/user/{self.name}/api/contents/{NOTEBOOK}"
        model = json.loads((await self.ask(path)).body)
        for cell in model["content"]["cells"]:
            if cell["source"].startswith(f"%%reply {TASK['id']}"):
                cell["source"] = f"%%reply {TASK['id']}\n{reply}"
        begin = next(c["source"] for c in model["content"]["cells"] if c["cell_type"] == "code")
        await self.run(begin)
        if "wp" not in await self.run(f"%%reply {TASK['id']}\n{reply}"):
            raise RuntimeError(f"{self.name}: the reply was not read")
        saved = await self.ask(path, "PUT", json.dumps({"type": "notebook", "content": model["content"]}))
        if saved.code != HTTPStatus.OK:
            raise RuntimeError(f"{self.name}: the notebook was not saved: {saved.code}")
        await self.run(
            f"from pathlib import Path; from wellput import exchange; exchange.hand_in(Path.home(), {MODULE!r})"
        )

    async def feedback(self) -> bool:
        """Has the page of feedback come, with the marks on it?"""
        code = "from pathlib import Path; from wellput import exchange; exchange.fetch_feedback(Path.home())\n"
        code += f"print([w.feedback for w in exchange.standing(Path.home()) if w.assignment == {MODULE!r}][0])"
        page = (await self.run(code)).strip()
        if not page:
            return False
        answer = await self.ask(f"/user/{self.name}/files/{urllib.parse.quote(page)}")
        return b"Score:" in (answer.body or b"")


class Workshop:
    """A workshop of this script's own."""

    def __init__(self, seats: int) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="wellput-benchmark-", dir="/srv"))
        self.folder.chmod(0o755)
        self._command = ["/usr/bin/python3", str(ROOT / "start.py"), "workshop", "--folder", str(self.folder)]
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        where = ["--host", "127.0.0.1", "--port", str(port)]
        began = time.monotonic()
        subprocess.run([*self._command, "--seats", str(seats), "--instructor", "wp-teacher", *where], check=True)
        print(f"\nFrom nothing to a hub with {seats} seats: {time.monotonic() - began:.0f} s\n", flush=True)
        self.settings = json.loads((self.folder / "hub/settings.json").read_text())
        self.names = [f"seat{number:02}" for number in range(1, seats + 1)]

    def again(self) -> None:
        """A fresh hub, no server running."""
        subprocess.run([*self._command, "restart"], check=True, stdout=subprocess.DEVNULL)

    def remove(self) -> None:
        """Take everything away, homes too."""
        subprocess.run([*self._command, "remove"], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(self.folder)

    def run_as(self, name: str, code: str) -> str:
        """Run Python as an account of the workshop."""
        home = self.folder / "home" / name
        environment = {"HOME": str(home), "WELLPUT_EXCHANGE": str(self.folder / "exchange"), "PATH": os.defpath}
        code = f"from pathlib import Path\nfrom wellput import exchange\n{code}"
        account = {"user": name, "group": name, "extra_groups": [], "cwd": home, "env": environment}
        command = [str(self.folder / "env/bin/python"), "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, check=False, **account)
        if done.returncode:
            raise RuntimeError(f"{name}: {done.stderr}")
        return done.stdout

    def collect(self) -> int:
        """The instructor's collecting; how many submissions lie there then."""
        home = "Path.home()"
        code = f"with exchange._nbgrader({home}) as api:\n    assert api.collect({MODULE!r})['success']"
        self.run_as("wp-teacher", code)
        return len(list((self.folder / "home/wp-teacher/submitted").glob(f"*/{MODULE}/{MODULE}.ipynb")))

    def grade(self) -> None:
        """The instructor's grading, in a batch."""
        self.run_as("wp-teacher", f"from wellput import batch\nlist(batch.grade(Path.home(), {MODULE!r}))")

    def give_back(self) -> None:
        """The instructor's feedback, made and put where learners fetch it."""
        names = ("generate_feedback", "release_feedback")
        steps = "".join(f"    assert api.{name}({MODULE!r})['success']\n" for name in names)
        self.run_as("wp-teacher", f"with exchange._nbgrader(Path.home()) as api:\n{steps}")

    def memory_mb(self, names: list[str]) -> list[float]:
        """What each seat's processes take together, proportional set size in MB."""
        uids = {pwd.getpwnam(name).pw_uid: 0 for name in names}
        for process in Path("/proc").glob("[0-9]*"):
            try:
                uid = process.stat().st_uid
                if uid in uids:
                    told = (process / "smaps_rollup").read_text()
                    uids[uid] += int(re.search(r"(?m)^Pss: +(\d+)", told)[1])
            except (OSError, TypeError):
                continue  # it ended while it was looked at
        return [kb / 1024 for kb in uids.values()]


async def room(workshop: Workshop, learners: int) -> bool:
    """So many at once; prints a line of the table and gives whether everything came back."""
    names = workshop.names[:learners]
    replies = [one["text"] for one in TASK["reply"]]
    seats = [Seat(workshop.settings["address"], name, workshop.settings["password"]) for name in names]
    began = time.monotonic()
    ready = await asyncio.gather(*(timed(seat.sign_in()) for seat in seats))
    in_ = time.monotonic() - began
    worked = await asyncio.gather(*(timed(s.work(replies[i % len(replies)])) for i, s in enumerate(seats)))
    memory = statistics.mean(workshop.memory_mb(names))
    taken = [0.0, 0.0, 0.0]
    for at, step in enumerate((workshop.collect, workshop.grade, workshop.give_back)):
        since = time.monotonic()
        await asyncio.to_thread(step)
        taken[at] = time.monotonic() - since
    back = sum(await asyncio.gather(*(seat.feedback() for seat in seats)))
    print(
        f"| {learners} | {statistics.median(ready):.0f} | {in_:.0f} | {statistics.median(worked):.1f} | {memory:.0f} |"
        f" {taken[0]:.1f} | {taken[1]:.1f} | {taken[2]:.1f} | {back} of {learners} |",
        flush=True,
    )
    return back == learners


async def timed(what: Awaitable[None]) -> float:
    """How many seconds it takes."""
    began = time.monotonic()
    await what
    return time.monotonic() - began


def burst(workshop: Workshop, count: int) -> bool:
    """So many seats hand in at the same time; prints how long it took and gives whether all of them arrived."""
    names = workshop.names[:count]
    for name in names:
        workshop.run_as(name, "from wellput import layout\nlayout.lay_out(Path.home())")
        notebook = workshop.folder / "home" / name / NOTEBOOK
        text = notebook.read_text("utf-8").replace(
            f'"%%reply {TASK["id"]}\\n",', f'"%%reply {TASK["id"]}\\n", "I am sorry, {name} here.\\n",'
        )
        notebook.write_text(text, "utf-8")
    go = workshop.folder / "go"
    hand_in = (
        f"import os, time, nbgrader.apps.api\nwhile not os.path.exists({str(go)!r}): time.sleep(0.01)\n"
        f"exchange.hand_in(Path.home(), {MODULE!r})"
    )
    with ThreadPoolExecutor(count) as pool:
        waiting = [pool.submit(workshop.run_as, name, hand_in) for name in names]
        time.sleep(SECONDS_TO_LOAD + count)  # until all have loaded what they need, as an open page has
        began = time.monotonic()
        go.touch()
        for one in waiting:
            one.result()
        seconds = time.monotonic() - began
    workshop.collect()
    submitted = workshop.folder / "home/wp-teacher/submitted"
    arrived = sum(
        f"{name} here." in (submitted / name / MODULE / f"{MODULE}.ipynb").read_text("utf-8") for name in names
    )
    print(f"\n{count} submissions within {seconds:.0f} s: {arrived} arrived, each with its own words.")
    return arrived == count


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--learners", type=int, nargs="+", default=[1, 5, 10])
    parser.add_argument("--submissions", type=int, default=60)
    args = parser.parse_args()
    workshop = Workshop(max(*args.learners, args.submissions))
    try:
        print(
            "| learners at once | signed in, median s | all signed in, s | a task done and handed in, median s |"
            " memory a learner, MB | collect, s | grade, s | return, s | feedback read |\n" + "|---" * 9 + "|"
        )
        good = True
        for learners in args.learners:
            good &= asyncio.run(room(workshop, learners))
            workshop.again()
        good &= not args.submissions or burst(workshop, args.submissions)
    finally:
        workshop.remove()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
