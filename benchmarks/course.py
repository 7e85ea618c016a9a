#!/usr/bin/env python
"""How long the course takes to open, and what a learner costs in memory. Prints a Markdown table. Linux only.

    .venv-test/bin/python benchmarks/course.py

The server is warm: each page is opened once before it is measured. Memory is the proportional set size (PSS).
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
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TIMES = 5


def megabytes(parent: int) -> float:
    """The memory of a process and all below it."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    total, todo = 0, [parent]
    while todo:
        pid = todo.pop()
        todo += children.get(pid, [])
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        total += int(re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)[1])
    return total / 1024


def seconds_to(page: Page, address: str, control: str) -> float:
    """From asking for a page to its first control that can be used."""
    start = time.perf_counter()
    page.goto(address)
    page.locator(f".wp {control}").first.wait_for(timeout=60_000)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        shutil.copytree(ROOT / "course", Path(folder) / "course")
        environment = {
            **os.environ,
            "WELLPUT_RECORD": f"{folder}/record.sqlite3",
            "JUPYTER_CONFIG_DIR": f"{folder}/config",
        }
        command = [sys.executable, "-m", "wellput", "start", "--no-browser", "--folder", folder]
        begun = time.perf_counter()
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as server:
            address = next(filter(None, (re.search(r"http://\S+", line) for line in server.stdout))).group()
            started = time.perf_counter() - begun
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
            page = browser.new_page()
            module = address.replace("00-welcome", "08-empathize")
            rows = [("`wellput start` to its address, s", "", started)]
            for name, at, control in (("welcome page", address, "input"), ("module 8", module, "textarea")):
                seconds_to(page, at, control)
                taken = statistics.median(seconds_to(page, at, control) for _ in range(TIMES))
                rows.append((f"{name}: opened to first usable control, s", "4", taken))
            rows.append(("server and the kernels of both notebooks, MB", "", megabytes(server.pid)))
            browser.close()
            server.send_signal(signal.SIGINT)
    print("| what | asked | measured |\n|---|---|---|")
    for name, asked, value in rows:
        print(f"| {name} | {asked} | {value:.1f} |")


if __name__ == "__main__":
    main()
