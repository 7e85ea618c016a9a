"""An instructor opens the room's notebook beside formgrader, reads it, and goes from what waits to the page for it."""

import re

import pytest
from conftest import Teaching
from playwright.sync_api import expect

from wellput import cohort


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    """A room of invented learners, served."""
    folder = tmp_path_factory.mktemp("room") / "instructor"
    cohort.demonstration(folder)
    teaching = Teaching(folder)
    yield teaching
    teaching.stop()


def wait_for_kernel(page):
    """Before it is there, JupyterLab would run nothing, and say nothing."""
    expect(page.locator(".jp-KernelName")).to_have_text("Python 3 (ipykernel)")
    expect(page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")).to_be_visible()


def run_all(page):
    """What the page says to press, and what JupyterLab asks then."""
    wait_for_kernel(page)
    page.get_by_role("button", name=re.compile("run all cells", re.IGNORECASE)).click()
    page.get_by_role("button", name=re.compile("^Confirm Kernel Restart|^Restart$")).click()
    expect(page.get_by_role("status").filter(has_text="Written to")).to_contain_text("cohort.html")


def test_the_room_is_shown_and_what_waits_leads_to_its_page_in_formgrader(room, open_page, axe):
    page = open_page(room.room)
    run_all(page)
    states = page.get_by_role("region", name="Who is where")
    amara = states.get_by_role("row").filter(has_text="amara.osei")
    expect(amara).to_contain_text("graded, 28 of 30 points")
    expect(states.get_by_role("row").filter(has_text="jonas.beck")).to_contain_text(
        "waits for you (3 criteria), 7 of 30 points"
    )
    expect(states.get_by_role("row").filter(has_text=re.compile(r"graded, \d+ of 30 points")).first).to_be_visible()
    expect(states.get_by_role("row").filter(has_text="yusuf.kaya")).to_contain_text("not handed in")
    expect(page.locator(".js-plotly-plot")).to_have_count(1)
    expect(page.locator(".js-plotly-plot")).to_contain_text("What Saturday made of her (8.1)")
    assert axe(page) == []

    with page.expect_popup() as opened:
        page.get_by_role("link", name="Decide What Saturday made of her of jonas.beck").click()
    decide = opened.value
    expect(decide.get_by_text("Your instructor decides this one.").first).to_be_visible()
    expect(decide.get_by_text("If eight people and a retired teacher").first).to_be_visible()


def test_narrow_and_dark_it_is_accessible_and_nothing_sticks_out(room, open_page, axe):
    page = open_page(room.room, dark=True)
    wait_for_kernel(page)
    page.set_viewport_size({"width": 400, "height": 900})
    page.locator(".jp-CodeCell .cm-content").first.click()
    for _ in range(page.locator(".jp-Cell").count()):
        page.keyboard.press("Shift+Enter")
    expect(page.get_by_role("status").filter(has_text="Written to")).to_contain_text("cohort.html")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 400


@pytest.mark.parametrize("dark", [False, True])
def test_the_report_is_accessible_light_and_dark_and_needs_no_script(room, open_page, axe, dark):
    cohort.report(cohort.read(room.folder))
    page = open_page((room.folder / "cohort.html").as_uri(), width=400, dark=dark)
    expect(page.get_by_role("heading", name="How the room is doing: 08-empathize")).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    assert page.evaluate("document.scripts.length") == 0
