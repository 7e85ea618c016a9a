"""The dialogues' explorer, opened and run in JupyterLab as anybody would."""

import shutil

from conftest import ROOT
from playwright.sync_api import expect


def test_dialogues_are_chosen_read_and_plotted(course, open_page, axe):
    (course.folder / "datasets").mkdir()
    shutil.copy(ROOT / "datasets" / "explore.ipynb", course.folder / "datasets")
    page = open_page(course.address.replace("course/00-welcome.ipynb", "datasets/explore.ipynb"))
    page.get_by_role("heading", name="The dialogues, to look into").click()
    cells = page.locator(".jp-Notebook > * .jp-Cell, .jp-Notebook .jp-Cell").count()
    for _ in range(cells):
        page.keyboard.press("Shift+Enter")

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
