"""Course notebooks open ready and calm, come back by themselves, and lend nothing to a stranger's notebook."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys

import pytest
from playwright.sync_api import Page, expect

from wellput import data, notebooks

pytestmark = pytest.mark.browser

WELCOME = "course/00-welcome.ipynb"
MODULE = "course/08-empathize.ipynb"
SHORTCUTS = ["d", "d", "a", "b", "x", "m", "c", "v", "z", "Shift+M", "Shift+ArrowDown", "Escape"]
RUNNING = ["Enter", "Shift+Enter", "Control+Enter", "Alt+Enter"]
WATCH_FOR_CODE = """
window.codeSeen = [];
const look = () => {
  for (const code of document.querySelectorAll('.jp-CodeCell .jp-InputArea-editor')) {
    if (code.checkVisibility({ visibilityProperty: true })) codeSeen.push(code.textContent);
  }
  requestAnimationFrame(look);
};
look();
"""


def open_page(page: Page, address: str) -> None:
    """Open a notebook of the course and wait until every exercise stands there."""
    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    cells = page.locator(".wellput-cell")
    expect(cells).not_to_have_count(0)
    expect(page.locator(".wellput-cell .jp-OutputArea-child")).to_have_count(cells.count())


def reply(page: Page):
    return page.get_by_role("textbox").first


def mark_old(page: Page) -> None:
    reply(page).evaluate("box => { box.dataset.old = '' }")


def expect_anew(page: Page, *, timeout: float = 30) -> None:
    """The exercises have been built again."""
    expect(page.locator("[data-old]")).to_have_count(0, timeout=timeout * 1000)
    expect(reply(page)).to_be_visible(timeout=timeout * 1000)


def keep(page: Page, text: str) -> None:
    """Write a draft, and wait until the record has it: a page that is opened anew then shows it."""
    reply(page).fill(text)
    expect(page.get_by_role("status").get_by_text(data.words()["exercise"]["saved"], exact=True)).to_be_visible()


# --- ready ---


def test_the_first_page_stands_ready_with_no_click_and_no_code_in_sight(page, server):
    hosts = set()
    page.on("request", lambda request: hosts.add(re.match(r"(?:blob:)?\w+://[^/]+|data:", request.url)[0]))
    page.add_init_script(WATCH_FOR_CODE)
    open_page(page, server.at(WELCOME))
    expect(page.get_by_role("radio").first).to_be_enabled()
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("alert").filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("navigation", name="notebook actions")).to_have_count(0)
    assert page.evaluate("codeSeen") == []
    assert {host.removeprefix("blob:") for host in hosts} - {"data:"} == {server.address}


def test_it_opens_as_ready_in_the_full_jupyterlab(page, server):
    open_page(page, server.at(MODULE, "lab"))
    expect(reply(page)).to_be_editable()


def test_leaving_asks_no_question_and_leaves_nothing_to_save(page, server):
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.accept()))
    open_page(page, server.at(MODULE))
    reply(page).fill("Hi Ines")
    page.keyboard.press("Control+s")
    page.goto("about:blank")
    assert not asked
    assert "outputs_" not in (server.folder / MODULE).read_text("utf-8")
    assert '"output_type"' not in (server.folder / MODULE).read_text("utf-8")


@pytest.mark.parametrize(
    "page",
    [{"width": width, "color_scheme": "dark"} for width in (360, 800, 1920)],
    indirect=True,
    ids=lambda p: p["width"],
)
def test_a_notebook_reads_as_one_column_at_any_width(page, server):
    open_page(page, server.at(MODULE))
    column = page.locator(".wellput-course .jp-WindowedPanel-outer")
    assert column.evaluate("e => e.scrollWidth - e.clientWidth") == 0
    paragraph = page.get_by_role("paragraph").first
    box = paragraph.bounding_box()
    width = page.viewport_size["width"]
    assert min(width - 40, 700) <= box["width"] <= 760
    assert abs((box["x"] + box["width"] / 2) - width / 2) < 10
    style = paragraph.evaluate("e => { const s = getComputedStyle(e); return [s.fontSize, s.lineHeight] }")
    assert style == ["16px", "24.8px"]


# --- calm ---


def test_a_few_tabs_lead_to_the_first_exercise_and_keys_go_into_it(page, server):
    open_page(page, server.at(MODULE))
    for _ in range(6):
        page.keyboard.press("Tab")
        if reply(page).evaluate("box => box === document.activeElement"):
            break
    page.keyboard.type("add a bad day, dd")
    expect(reply(page)).to_have_value("add a bad day, dd")


@pytest.mark.parametrize("place", ["text", "link", "button"])
def test_no_key_can_cut_the_course_to_pieces(page, server, place):
    open_page(page, server.at(MODULE))
    cells = page.locator(".jp-Cell")
    before = cells.all_text_contents()
    if place == "text":
        page.get_by_role("paragraph").nth(1).click()
    else:
        page.get_by_role(place).filter(visible=True).nth(1 if place == "link" else 0).focus()
    for key in SHORTCUTS + (RUNNING if place == "text" else []):
        page.keyboard.press(key)
    assert cells.all_text_contents() == before
    expect(page.locator(".jp-InputArea-editor").filter(visible=True)).to_have_count(0)


def test_a_double_click_on_the_text_leaves_it_as_it_is(page, server):
    open_page(page, server.at(MODULE))
    page.get_by_role("paragraph").nth(1).dblclick()
    expect(page.get_by_role("paragraph").nth(1)).to_be_visible()
    expect(page.locator(".jp-InputArea-editor").filter(visible=True)).to_have_count(0)


def test_the_keyboard_scrolls_and_the_browser_keeps_its_own_menu(page, server):
    open_page(page, server.at(MODULE))
    scrolled = "document.querySelector('.wellput-course .jp-WindowedPanel-outer').scrollTop"
    for key in ("ArrowDown", "Space", "PageDown"):
        before = page.evaluate(scrolled)
        page.keyboard.press(key)
        page.wait_for_function(f"{scrolled} > {before}")
    page.get_by_role("paragraph").filter(visible=True).first.click(button="right")
    expect(page.get_by_role("menu").filter(visible=True)).to_have_count(0)


def test_the_code_can_be_looked_at_and_put_away_again(page, server):
    open_page(page, server.at(MODULE))
    for shown in (True, False):
        page.get_by_role("menuitem", name="View").click()
        page.get_by_role("menu").get_by_text("Show the Code of This Course").click()
        code = page.locator(".jp-CodeCell .jp-InputArea-editor").first
        expect(code).to_be_visible(visible=shown)


# --- from page to page ---


def test_links_lead_on_and_back_leads_back_in_the_same_tab(page, server):
    title = page.get_by_role("heading", level=1)
    open_page(page, server.at(MODULE))
    module = title.inner_text()
    page.get_by_role("link", name="map").first.click()
    expect(title).not_to_have_text(module, use_inner_text=True)
    expect(page.locator(".wellput-cell .jp-OutputArea-child").first).to_be_visible()
    expect(page).to_have_url(re.compile(WELCOME + "$"))
    page.go_back()
    expect(title).to_have_text(module, use_inner_text=True)
    expect(reply(page)).to_be_editable()
    page.go_forward()
    expect(title).not_to_have_text(module, use_inner_text=True)
    assert len(page.context.pages) == 1


def test_the_theme_follows_the_system_until_one_is_chosen_which_then_stays(page, server):
    page.emulate_media(color_scheme="dark")
    open_page(page, server.at(WELCOME))
    light = page.locator("body[data-jp-theme-light=true]")
    expect(light).to_have_count(0)
    page.emulate_media(color_scheme="light")
    open_page(page, server.at(WELCOME))
    expect(light).to_have_count(1)
    page.get_by_role("menuitem", name="Settings").click()
    page.get_by_role("listitem").filter(has_text=re.compile("^Theme")).hover()
    with page.expect_response(lambda r: re.search(r"adaptive-theme\W+false", r.request.post_data or "")):
        page.get_by_role("menu").get_by_text("JupyterLab Dark", exact=True).click()
    expect(light).to_have_count(0)
    open_page(page, server.at(WELCOME))
    expect(light).to_have_count(0)
    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")
    expect(light).to_have_count(0)
    shutil.rmtree(server.scratch / "config" / "wellput" / "user-settings")


# --- back again ---


def test_a_page_that_is_loaded_again_shows_what_was_written(page, server):
    open_page(page, server.at(MODULE))
    keep(page, "Loaded again.")
    page.reload()
    expect(reply(page)).to_have_value("Loaded again.")


@pytest.mark.parametrize("fate", ["restart", "kill", "delete"])
def test_a_kernel_that_is_lost_comes_back_with_what_was_written(page, server, fate):
    open_page(page, server.at(MODULE))
    keep(page, f"After {fate}.")
    mark_old(page)
    kernel = server.kernel(MODULE)
    if fate == "restart":
        server.ask(f"/api/kernels/{kernel}/restart", "POST")
    elif fate == "delete":
        server.ask(f"/api/kernels/{kernel}", "DELETE")
    else:
        os.kill(kernel_process(kernel), signal.SIGKILL)
    expect_anew(page)
    expect(reply(page)).to_have_value(f"After {fate}.")
    expect(page.get_by_role("dialog")).to_have_count(0)


def kernel_process(kernel: str) -> int:
    told = subprocess.check_output(["pgrep", "-f", f"kernel-{kernel}"], text=True)
    return int(told.split()[0])


@pytest.mark.long
def test_a_server_that_was_started_again_is_found_again(page, server, tmp_path):
    mine = server.start(server.folder, tmp_path)
    open_page(page, mine.at(MODULE))
    keep(page, "The lid was closed.")
    mark_old(page)
    assert mine.stop() == 0
    mine = server.start(server.folder, tmp_path, int(mine.address.rpartition(":")[2]))
    expect_anew(page, timeout=120)
    expect(reply(page)).to_have_value("The lid was closed.")
    mine.stop()


# --- safe ---


@pytest.fixture
def stranger(server, request):
    """A folder from a stranger, beside the course: every module a kernel or the course might import, made hostile."""
    folder = server.folder / f"from-a-stranger-{request.node.name.partition('[')[0]}"
    folder.mkdir()
    trap = f"open({str(folder / 'TRAPPED')!r}, 'a').write(__name__ + chr(10))\n"
    installed = {name.partition(".")[0] for name in sys.modules} | {
        "ipykernel_launcher",
        "wellput",
        "anywidget",
        "comm",
    }
    for name in installed - {"sitecustomize"}:
        (folder / f"{name}.py").write_text(trap)
    yield folder
    shutil.rmtree(folder)


def write_notebook(folder, *cells: str | dict, kernel: str = "python3") -> str:
    """Write evil.ipynb; gives its path on the server."""
    made = [cell if isinstance(cell, dict) else {"source": cell} for cell in cells]
    blank = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": []}
    notebook = {
        "cells": [{**blank, "id": f"e{number}", **cell} for number, cell in enumerate(made)],
        "metadata": {"kernelspec": {"name": kernel, "display_name": kernel, "language": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    (folder / "evil.ipynb").write_text(json.dumps(notebook))
    return f"{folder.name}/evil.ipynb"


@pytest.fixture
def course_cell(server) -> str:
    """The source of a cell of the course, and one that shows something to type into."""
    return next(s for s in notebooks.cells_that_run(notebooks.read(server.folder / MODULE)) if "moment" in s)


def test_only_cells_of_the_course_run_and_only_with_the_installed_course(page, server, stranger, course_cell):
    ran = stranger / "RAN"
    own = f"open({str(ran)!r}, 'w')"
    spoof = "<img src=x onerror=\"document.title='spoofed'\"><script>document.title='spoofed'</script>"
    saved = {"output_type": "display_data", "metadata": {}, "data": {"text/html": spoof}}
    page.goto(
        server.at(
            write_notebook(
                stranger,
                own,
                {"source": course_cell, "outputs": [saved]},
                {"source": own, "outputs": [saved]},
                course_cell + " ",
            )
        )
    )
    expect(reply(page)).to_be_editable()
    code = page.locator(".jp-CodeCell .jp-InputArea-editor").filter(visible=True)
    expect(code).to_have_count(3)
    expect(code.first).to_have_text(own)
    assert not ran.exists()
    assert not (stranger / "TRAPPED").exists(), (stranger / "TRAPPED").read_text()
    assert "spoofed" not in page.title()


def test_nothing_runs_where_a_file_has_taken_the_place_of_the_course(page, server, stranger, course_cell):
    let_in = "import sys; sys.path.insert(0, ''); import wellput"
    page.goto(server.at(write_notebook(stranger, let_in)))
    page.locator(".jp-CodeCell .jp-InputArea-editor").click()
    page.keyboard.press("Shift+Enter")
    expect(page.get_by_text("[1]:").first).to_be_visible()
    page.goto("about:blank")
    page.goto(server.at(write_notebook(stranger, let_in, course_cell)))
    expect(page.get_by_role("alert")).to_contain_text("Nothing was run: a file beside this notebook")
    expect(page.locator(".jp-CodeCell .jp-InputArea-editor").filter(visible=True)).to_have_count(2)
    expect(page.get_by_role("textbox").filter(has_text="Ines")).to_have_count(0)
    assert (stranger / "TRAPPED").read_text().split() == ["wellput"]


def test_nothing_is_sent_to_a_kernel_of_another_language(page, server, stranger, course_cell):
    spec = server.scratch / "data" / "kernels" / "other"
    spec.mkdir(parents=True)
    sent = stranger / "SENT"
    (spec / "other.py").write_text(
        "from ipykernel.kernelapp import IPKernelApp\n"
        "from ipykernel.kernelbase import Kernel\n"
        "class Other(Kernel):\n"
        "    implementation = banner = 'other'\n"
        "    implementation_version = '1'\n"
        "    language_info = {'name': 'other', 'mimetype': 'text/plain', 'file_extension': '.txt'}\n"
        "    async def do_execute(self, code, *args, **more):\n"
        f"        open({str(sent)!r}, 'a').write(code)\n"
        "        return {'status': 'ok', 'execution_count': 1, 'payload': [], 'user_expressions': {}}\n"
        "IPKernelApp.launch_instance(kernel_class=Other)\n"
    )
    argv = [sys.executable, str(spec / "other.py"), "-f", "{connection_file}", "--IPKernelApp.log_level=CRITICAL"]
    (spec / "kernel.json").write_text(json.dumps({"argv": argv, "display_name": "Other", "language": "other"}))
    page.goto(server.at(write_notebook(stranger, course_cell, kernel="other")))
    expect(page.get_by_role("alert")).to_contain_text("this notebook names another kernel")
    expect(page.locator(".jp-CodeCell .jp-InputArea-editor")).to_be_visible()
    assert not sent.exists()
