"""The dialogues' explorer, opened and run in JupyterLab as anybody would."""

import contextlib
import re
import shutil

import pytest
from conftest import ROOT
from playwright.sync_api import expect

NOTEBOOK = ROOT / "datasets" / "explore.ipynb"


def run(page, cell):
    """Run a cell as one does: in it, Shift+Enter; once more if the page wasn't ready for it."""
    for _ in range(5):
        cell.locator(".cm-content").click()
        page.keyboard.press("Shift+Enter")
        with contextlib.suppress(AssertionError):
            expect(cell.locator(".jp-InputPrompt")).to_have_text(re.compile(r"\[[\d*]+\]:"), timeout=5_000)
            return
    pytest.fail("the cell did not run")


def test_dialogues_are_chosen_read_and_plotted(course, open_page, axe):
    (course.folder / "datasets").mkdir()
    shutil.copy(NOTEBOOK, course.folder / "datasets")
    page = open_page(course.address.replace("course/00-welcome.ipynb", "datasets/explore.ipynb"))
    # Before a kernel is there, the indicator says idle too, and a key pressed then has JupyterLab ask for one.
    expect(page.locator(".jp-KernelName")).to_have_text("Python 3 (ipykernel)")
    expect(page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")).to_be_visible()
    for cell in page.locator(".jp-CodeCell").all():
        run(page, cell)

    expect(page.get_by_role("status").filter(has_text="of 120 dialogues")).to_contain_text("120 of 120")
    expect(page.locator(".wp-dialogue")).to_be_visible()  # the first one, without a choice
    page.get_by_label("Strategy").select_option("08-empathize")
    page.get_by_label("Channel").select_option("call")
    expect(page.get_by_role("status").filter(has_text="of 120 dialogues")).to_contain_text("4 of 120")
    page.get_by_label("Dialogue").select_option(label="The coral suit (going worse)")
    chat = page.get_by_role("region", name="The coral suit")
    expect(chat).to_contain_text("Connie Baranowski")
    expect(chat.get_by_role("img")).to_be_visible()
    assert axe(page) == []

    expect(page.locator(".js-plotly-plot")).to_have_count(2)
    expect(page.locator(".js-plotly-plot").first).to_contain_text("going better")
