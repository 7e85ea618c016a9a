#!/usr/bin/env python
"""How long the course takes to open, and what a learner costs in memory. Prints a Markdown table. Linux only.

    .venv-test/bin/python benchmarks/course.py

The server is warm: the course was started before, and each page is opened once before it is measured. Memory is the
proportional set size (PSS) of a server that has served both notebooks, and of the kernel that shows the second: the
first was left by a link, and its kernel given back.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TIMES = 5


def kernels(server: int) -> list[int]:
    """The processes that a server has started."""
    children = Path(f"/proc/{server}/task").glob("*/children")
    return [int(pid) for path in children for pid in path.read_text().split()]


def megabytes(pid: int) -> float:
    """The memory of a process."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)[1]) / 1024


def seconds_to(page: Page, address: str, control: str) -> float:
    """From asking for a page to its first control that can be used."""
    start = time.perf_counter()
    page.goto(address)
    page.locator(f".wp {control}").first.wait_for(timeout=60_000)
    return time.perf_counter() - start


@contextmanager
def served(folder: Path) -> Iterator[tuple[int, str]]:
    """The course in this folder, started as a learner's: the server's process and its address."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "WELLPUT_RECORD": str(folder / "record.sqlite3"),
        "JUPYTER_CONFIG_DIR": str(folder / "config"),
    }
    command = [sys.executable, "-m", "wellput", "start", "--no-browser", "--folder", str(folder)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as server:
        try:
            yield server.pid, next(filter(None, (re.search(r"http://\S+", line) for line in server.stdout))).group()
        finally:
            server.send_signal(signal.SIGINT)


def measured(folder: Path, browser: Browser) -> Iterator[tuple[str, str, float]]:
    """What is measured, what is asked, and the figure."""
    page = browser.new_page()
    with served(folder) as (_, address):
        seconds_to(page, address, "input")
    begun = time.perf_counter()
    with served(folder) as (server, address):
        yield "`wellput start` to its address, s", "", time.perf_counter() - begun
        module = address.replace("00-welcome", "08-empathize")
        for name, at, control in (("welcome page", address, "input"), ("module 8", module, "textarea")):
            seconds_to(page, at, control)
            taken = statistics.median(seconds_to(page, at, control) for _ in range(TIMES))
            yield f"{name}: opened to first usable control, s", "4", taken
        seconds_to(page, address, "input")
        page.get_by_label("Yes, there is").check()
        page.get_by_role("link", name="Open the draft checker").click()
        page.locator(".wp textarea").first.wait_for()
        while len(kernels(server)) > 1:
            time.sleep(0.1)
        alone, kernel = megabytes(server), megabytes(*kernels(server))
        yield "server alone, MB", "", alone
        yield "a kernel, MB", "", kernel
        yield "server and one kernel, MB", "190", alone + kernel


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        shutil.copytree(ROOT / "course", Path(folder) / "course")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        rows = list(measured(Path(folder), browser))
        browser.close()
    print("| what | asked | measured |\n|---|---|---|")
    for name, asked, value in rows:
        print(f"| {name} | {asked} | {value:.1f} |")


if __name__ == "__main__":
    main()
