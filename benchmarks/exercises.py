#!/usr/bin/env python
"""How soon an exercise is on the page, answers, and follows the typing. Prints a Markdown table.

    .venv-test/bin/python benchmarks/exercises.py [--times 5]

One exercise of each kind is opened in Chromium on a real JupyterLab; its cell is then run again and again in the same
kernel, which has imported everything by then. All times are taken in the page, by its own clock: from the key that runs
the cell to the exercise in the page; from the click that sends an answer to its feedback; from the last key to the
marks. Medians, with the slowest in brackets.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests" / "browser"), str(ROOT / "tests"), str(ROOT / "benchmarks")]

import answers  # noqa: E402
import conftest  # noqa: E402
import test_every_kind  # noqa: E402

from course import FLAGS  # noqa: E402
from wellput import exercises, notebooks  # noqa: E402

ASKED = {"first": 300, "answer": 100, "typing": 250}  # milliseconds

# Each sets `from` when it begins and `to` when what it waits for is there.
WATCH = """([begin, selector]) => {
  window.seen = new Set(document.querySelectorAll(selector));
  window.before = [...document.querySelectorAll(selector)].map((e) => e.innerHTML);
  window.from = window.to = null;
  addEventListener(begin, () => (window.from = performance.now()), { capture: true, once: begin !== "input" });
  new MutationObserver((_, me) => {
    const now = [...document.querySelectorAll(selector)];
    const changed = now.some((e, i) => e.innerHTML && (!window.seen.has(e) || e.innerHTML !== window.before[i]));
    if (window.from === null || !changed) return;
    window.to = performance.now();
    me.disconnect();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}"""


def taken(page: Page) -> float:
    """Milliseconds between the two."""
    page.wait_for_function("window.to !== null")
    return page.evaluate("window.to - window.from")


def measured(page: Page, name: str, times: int) -> dict[str, list[float]]:
    """The times of one exercise."""
    found = exercises.exercise(name)
    region = page.get_by_role("region", name=found["title"], exact=True)
    out: dict[str, list[float]] = {"first": [], "answer": [], "typing": []}
    for turn in range(times):
        page.locator(".jp-Cell .cm-content").first.click()
        page.evaluate(WATCH, ["keydown", "section.wp-card"])
        page.keyboard.press("Control+Enter")
        out["first"].append(taken(page))
        region.wait_for()
        hand, item = test_every_kind.Mouse(), found["item"][turn]  # it opens at the first that is open
        wrong = found["kind"] != "build" and turn % 2
        if found["kind"] == "rewrite":
            field = region.get_by_role("textbox")
            field.fill(item["model"][0]["text"])
            page.wait_for_timeout(600)
            page.evaluate(WATCH, ["input", ".wp-stack"])
            field.press_sequentially(" I understand, but that is your fault.", delay=20)
            page.wait_for_timeout(600)
            out["typing"].append(taken(page))
        test_every_kind.fill(hand, region, found, item, (answers.wrong if wrong else answers.right)(found, item))
        page.wait_for_timeout(700)
        page.evaluate(WATCH, ["click", ".wp-stack[role=status]"])
        region.locator(".wp-row > button:not(.wp-quiet)").first.click()
        out["answer"].append(taken(page))
        page.wait_for_timeout(300)
    return out


def main() -> None:
    """Measure every kind, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    times = parser.parse_args().times
    print("| kind | on the page | answer | marks after typing |\n|---|---|---|---|")
    print(f"| *asked, at most* | {ASKED['first']} ms | {ASKED['answer']} ms | {ASKED['typing']} ms |")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        course = conftest.Course(Path(folder))
        browser = playwright.chromium.launch(executable_path=conftest.CHROMIUM, args=FLAGS)
        try:
            for kind, name in test_every_kind.SHOWN.items():
                # Not the course's own words: so it is no course page, and takes the keys that run a cell.
                source = f"from wellput.course import show\n\nshow('{name}')"
                cell = {"cell_type": "code", "source": source, "id": "one", "metadata": {"tags": [notebooks.BY_HAND]}}
                notebook = notebooks.normalise({"cells": [cell]})
                (course.folder / "course" / f"{kind}.ipynb").write_text(notebooks.written(notebook), "utf-8")
                page = browser.new_page()
                page.goto(course.at(f"{kind}.ipynb"))
                page.locator(".jp-Cell .cm-content").first.click()
                page.wait_for_timeout(4000)  # until the kernel is there
                page.keyboard.press("Control+Enter")
                page.locator("section.wp-card").first.wait_for()
                found = measured(page, name, times)
                print(f"| {kind} | {' | '.join(shown(found[what]) for what in ASKED)} |", flush=True)
                page.close()
        finally:
            browser.close()
            course.stop()


def shown(values: list[float]) -> str:
    """The median, and the slowest in brackets."""
    return f"{statistics.median(values):.0f} ms ({max(values):.0f})" if values else ""


if __name__ == "__main__":
    main()
