"""What opens the course ready, lab/static/remoteEntry.js: what it runs, what it refuses, and what it leaves alone."""

import contextlib
import json
import os
import shutil
import signal
import sys
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import platformdirs
import pytest
from playwright.sync_api import expect

WELCOME = 'from wellput.course import show\n\nshow("welcome")'
CHECKER = 'from wellput.course import show\n\nshow("checker")'
QUESTION = "Is there a message you have to answer this week?"
MODULE = "08-empathize.ipynb"
OWN = "your-own-conversation.ipynb"

# A kernel as somebody else may start it: it looks for modules beside the notebook first.
UNSAFE = "from ipykernel.kernelapp import launch_new_instance; launch_new_instance()"
# A kernel that keeps what it is asked to run in a file instead of running it, and says it is not Python.
FOREIGN = """
import sys
from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel

class Foreign(Kernel):
    implementation = banner = "foreign"
    implementation_version = "1"
    language_info = {"name": "foreign", "mimetype": "text/plain", "file_extension": ".txt"}

    def do_execute(self, code, *args, **kwargs):
        with open("asked", "a") as file:
            file.write(code)
        return {"status": "ok", "execution_count": 1, "payload": [], "user_expressions": {}}

IPKernelApp.launch_instance(kernel_class=Foreign, argv=sys.argv[1:])
"""
WITHOUT_US = """
import sys
from ipykernel.kernelapp import launch_new_instance

sys.modules["wellput"] = None
launch_new_instance()
"""
KERNELS = {"unsafe": UNSAFE, "foreign": FOREIGN, "without": WITHOUT_US}


def code(source, **fields):
    return {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": [], "source": source, **fields}


def prose(source):
    return {"cell_type": "markdown", "metadata": {}, "source": source}


def written(path, *cells, kernel="python3"):
    """Write a notebook of these cells."""
    cells = [{"id": f"c{i}", **cell} for i, cell in enumerate(cells)]
    metadata = {"kernelspec": {"name": kernel, "display_name": kernel}}
    path.write_text(json.dumps({"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}), "utf-8")


def ask(course, method, path):
    """Jupyter's own answer, asked from outside the browser."""
    parts = urlsplit(course.address)
    token = parse_qs(parts.query)["token"][0]
    request = urllib.request.Request(
        f"http://{parts.netloc}/api/{path}", method=method, headers={"Authorization": f"token {token}"}
    )
    with urllib.request.urlopen(request) as answer:  # noqa: S310 (our own server's address)
        return json.loads(answer.read() or "null")


def sessions(course, folder=""):
    return {s["path"]: s for s in ask(course, "GET", "sessions") if s["path"].startswith(f"course/{folder}")}


@pytest.fixture
def folder(shared_course, tmp_path):
    """A folder of the test's own beside the course's notebooks, where it finds the kernels of KERNELS."""
    for name, source in KERNELS.items():
        place = shared_course.folder / "jupyter" / "kernels" / name
        place.mkdir(parents=True, exist_ok=True)
        kernel = {"argv": [sys.executable, "-c", source, "-f", "{connection_file}"], "env": {"PYTHONSAFEPATH": ""}}
        (place / "kernel.json").write_text(json.dumps({**kernel, "display_name": name, "language": "python"}))
    folder = shared_course.folder / "course" / tmp_path.name
    folder.mkdir()
    yield folder
    for session in sessions(shared_course, tmp_path.name).values():
        with contextlib.suppress(urllib.error.HTTPError):  # the page that was closed may be ending it already
            ask(shared_course, "DELETE", f"sessions/{session['id']}")


@pytest.fixture
def open_notebook(shared_course, folder, open_page):
    """Open a notebook of these cells."""

    def open_notebook(*cells, kernel="python3", **options):
        written(folder / "own.ipynb", *cells, kernel=kernel)
        return open_page(shared_course.at(f"{folder.name}/own.ipynb"), **options)

    return open_notebook


def kernel_of(course, folder):
    return sessions(course, folder.name)[f"course/{folder.name}/own.ipynb"]["kernel"]["id"]


def editor(page, cell):
    return page.locator(".jp-CodeCell").nth(cell).locator(".jp-Cell-inputWrapper")


def toolbar(page):
    return page.get_by_role("button", name="Interrupt the kernel")


def expect_alive(page):
    """The draft checker takes a draft, and the kernel answers."""
    checker = page.get_by_role("region", name="Your own draft")
    checker.get_by_label("Your draft").fill("I understand, but we agreed on Friday.")
    checker.get_by_role("button", name="Read my draft").click()
    expect(checker.locator(".wp-marked").last).to_contain_text("[takes the sympathy back]")


def mark(page):
    """Tell the exercises that stand there now from those that will take their place."""
    page.locator(".wp").first.wait_for()
    page.evaluate("document.querySelectorAll('.wp').forEach(part => part.classList.add('old'))")


def expect_new(page):
    expect(page.locator(".wp.old")).to_have_count(0)
    expect_alive(page)


# --- What runs and what is hidden -----------------------------------------------------------------------------------


def test_only_what_is_the_courses_to_the_letter_is_run_and_hidden(open_notebook):
    near_misses = [
        WELCOME + " ",
        WELCOME.replace('"', "'"),
        WELCOME.replace("welcome", "../welcome"),
        WELCOME + '\nopen("ran", "w")',
        "# " + WELCOME,
    ]
    page = open_notebook(*map(code, near_misses), code(WELCOME))
    expect(page.get_by_text(QUESTION)).to_be_visible()
    expect(editor(page, len(near_misses))).to_be_hidden()
    for i in range(len(near_misses)):
        expect(editor(page, i)).to_be_visible()
        expect(page.locator(".jp-CodeCell").nth(i).locator(".jp-OutputArea-output")).to_have_count(0)


def test_a_notebook_of_the_courses_cells_alone_is_dressed(open_notebook):
    page = open_notebook(prose("# Mine"), code(WELCOME))
    expect(page.get_by_text(QUESTION)).to_be_visible()
    expect(toolbar(page)).to_be_hidden()


def test_a_notebook_with_one_cell_of_somebody_elses_is_not(open_notebook):
    page = open_notebook(prose("# Mine"), code(WELCOME), code("1 + 1"))
    expect(page.get_by_text(QUESTION)).to_be_visible()
    expect(toolbar(page)).to_be_visible()


def test_a_notebook_without_a_cell_of_the_course_is_left_alone(open_notebook):
    page = open_notebook(code("1 + 1"))
    expect(toolbar(page)).to_be_visible()
    expect(editor(page, 0)).to_be_visible()
    expect(page.get_by_role("alert").filter(has_text="Nothing was run")).to_have_count(0)


def test_no_notebook_is_trusted_and_what_it_has_saved_runs_no_script(open_notebook, shared_course, folder):
    hostile = {"text/html": "<p>saved</p><img src=x onerror='window.ran = 1'><script>window.ran = 1</script>"}
    saved = {"output_type": "display_data", "metadata": {}, "data": hostile}
    page = open_notebook(code("1 + 1", outputs=[saved]), code(CHECKER, outputs=[saved]))
    expect_alive(page)
    expect(page.get_by_text("saved", exact=True)).to_have_count(1)
    assert page.evaluate("window.ran") is None
    cells = ask(shared_course, "GET", f"contents/course/{folder.name}/own.ipynb")["content"]["cells"]
    assert [cell["metadata"]["trusted"] for cell in cells] == [False, False]


# --- What is refused ------------------------------------------------------------------------------------------------


def expect_refused(page, why):
    expect(page.get_by_role("alert").filter(has_text=f"Nothing was run: {why}")).to_be_visible()
    expect(editor(page, 0)).to_be_visible()
    expect(toolbar(page)).to_be_visible()
    expect(page.locator(".wp")).to_have_count(0)


@pytest.mark.parametrize("posing", ["wellput.py", pytest.param("wellput/__init__.py", marks=pytest.mark.long)])
def test_a_file_that_poses_as_the_course_is_passed_over(open_notebook, folder, posing):
    (folder / posing).parent.mkdir(exist_ok=True)
    (folder / posing).write_text("open('ran', 'w')")
    page = open_notebook(code(CHECKER), kernel="unsafe")
    expect_alive(page)
    assert not (folder / "ran").exists()


@pytest.mark.parametrize("module", [json, platformdirs])
def test_a_part_of_python_taken_from_beside_the_notebook_is_refused(open_notebook, folder, module):
    original = Path(module.__file__).parent
    shutil.copytree(original, folder / original.name)
    page = open_notebook(code(CHECKER), kernel="unsafe")
    expect_refused(page, "a file beside this notebook takes the place of a part of Python.")


def test_a_kernel_of_the_courses_own_start_takes_nothing_from_beside_the_notebook(open_notebook, folder):
    for name in ("json", "platformdirs", "ipykernel_launcher", "wellput"):
        (folder / f"{name}.py").write_text("open('ran', 'w')")
    page = open_notebook(code(CHECKER))
    expect_alive(page)
    assert not (folder / "ran").exists()


def test_a_kernel_of_another_language_is_asked_nothing(open_notebook, folder):
    page = open_notebook(code(CHECKER), kernel="foreign")
    expect_refused(page, "the exercises of Well Put need Python, and this notebook names another kernel.")
    assert not (folder / "asked").exists()


def test_a_python_without_well_put_is_told_so(open_notebook):
    page = open_notebook(code(CHECKER), kernel="without")
    expect_refused(page, "Well Put, or something it needs, is not installed in the Python that this notebook uses.")


# --- Kernels that come and go ---------------------------------------------------------------------------------------


def test_a_kernel_restarted_from_elsewhere_brings_the_exercises_back(open_notebook, shared_course, folder):
    page = open_notebook(code(CHECKER))
    mark(page)
    ask(shared_course, "POST", f"kernels/{kernel_of(shared_course, folder)}/restart")
    expect_new(page)


@pytest.mark.long
def test_a_kernel_that_dies_comes_back_with_the_exercises_and_no_question(open_notebook, shared_course, folder):
    page = open_notebook(code(CHECKER))
    mark(page)
    kernel = kernel_of(shared_course, folder).encode()
    (dies,) = [p for p in Path("/proc").glob("[0-9]*") if kernel in (p / "cmdline").read_bytes()]
    os.kill(int(dies.name), signal.SIGKILL)
    expect_new(page)
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_kernel_shut_down_elsewhere_comes_back_when_its_reader_does(open_notebook, shared_course, folder):
    page = open_notebook(code(CHECKER))
    mark(page)

    def look(state):
        page.evaluate(
            "state => Object.defineProperty(document, 'visibilityState', {value: state, writable: true})", state
        )
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    look("hidden")
    ask(shared_course, "DELETE", f"kernels/{kernel_of(shared_course, folder)}")
    look("visible")
    expect_new(page)


# --- From notebook to notebook --------------------------------------------------------------------------------------


def leave_by(page, link):
    """Follow a link, and wait until the kernel of the notebook that was left has been given back."""
    with page.expect_response(lambda r: r.request.method == "DELETE" and "/api/sessions/" in r.url) as gone:
        link.click()
    assert gone.value.ok


@pytest.mark.parametrize("cell", [prose("[Lead on](../08-empathize.ipynb)"), code(WELCOME)])
def test_a_link_stays_in_the_tab_and_back_leads_back(open_notebook, shared_course, folder, cell):
    page = open_notebook(cell, code(CHECKER))
    expect_alive(page)
    link, target, there = page.get_by_role("link", name="Lead on"), MODULE, "Say it better"
    if cell["cell_type"] == "code":
        page.get_by_label("Yes, there is").check()
        link, target, there = page.get_by_role("link", name="Open the draft checker"), OWN, "Prep sheet"
        (folder / OWN).write_bytes((shared_course.folder / "course" / OWN).read_bytes())
    here = page.url
    page.evaluate("window.same = true")
    link.click()
    page.wait_for_url(f"**/{target}")
    page.go_back()
    expect_alive(page)
    assert page.url == here
    page.go_forward()
    expect(page.get_by_role("region", name=there)).to_be_visible()
    assert page.evaluate("window.same")
    assert len(page.context.pages) == 1


def test_a_hasty_reader_is_led_back_too(open_notebook, folder):
    written(folder / "next.ipynb", prose("# Over there"))
    page = open_notebook(prose("[Lead on](next.ipynb)"), code(CHECKER))
    page.get_by_role("link", name="Lead on").click()
    page.get_by_role("heading", name="Over there").wait_for()
    assert page.url.endswith("next.ipynb")
    page.go_back()
    expect_alive(page)


def test_a_notebook_that_was_left_gives_its_kernel_back(open_notebook, shared_course, folder):
    written(folder / "next.ipynb", code(CHECKER))
    page = open_notebook(prose("[Lead on](next.ipynb)"), code(WELCOME))
    expect(page.get_by_text(QUESTION)).to_be_visible()
    leave_by(page, page.get_by_role("link", name="Lead on"))
    expect_alive(page)
    assert list(sessions(shared_course, folder.name)) == [f"course/{folder.name}/next.ipynb"]


# --- What a reader does ---------------------------------------------------------------------------------------------


def choose(page, menu, *items):
    page.get_by_role("menuitem", name=menu, exact=True).click()
    for item in items:  # not all of them have a role
        page.get_by_role("menu").get_by_text(item, exact=True).click()


def test_the_code_can_be_shown_and_hidden_again(open_notebook):
    page = open_notebook(code(CHECKER))
    expect_alive(page)
    choose(page, "View", "Show the Code of This Course")
    expect(editor(page, 0)).to_be_visible()
    expect(toolbar(page)).to_be_visible()
    choose(page, "View", "Show the Code of This Course")
    expect(editor(page, 0)).to_be_hidden()
    expect(toolbar(page)).to_be_hidden()


def test_nothing_is_saved_in_the_notebook_and_leaving_asks_nothing(open_notebook, folder):
    page = open_notebook(code(CHECKER))
    saves = []
    page.on("request", lambda r: saves.append(r.url) if r.method == "PUT" and "/api/contents/" in r.url else None)
    expect_alive(page)
    before = (folder / "own.ipynb").read_bytes()
    page.evaluate("addEventListener('keydown', event => (window.taken = event.defaultPrevented))")
    for place in (page.get_by_role("button", name="Read my draft"), page.locator(".jp-Cell")):
        place.focus()
        page.keyboard.press("Control+s")
        assert page.evaluate("window.taken")  # else the browser asks where to save the page
    expect_alive(page)
    page.reload()  # a question would be taken for an error by `open_page`
    expect_alive(page)
    assert saves == []
    assert (folder / "own.ipynb").read_bytes() == before


@pytest.mark.long
@pytest.mark.parametrize("kept", ["JupyterLab Light", "JupyterLab Dark"])
def test_a_theme_that_was_chosen_stays(course, open_page, kept):
    page = open_page(course.address, dark=kept == "JupyterLab Light")
    expect(page.get_by_text(QUESTION)).to_be_visible()
    expect(page.locator("body")).not_to_have_attribute("data-jp-theme-name", kept)
    with page.expect_response(lambda r: r.request.method == "PUT" and "adaptive-theme" in r.request.post_data):
        choose(page, "Settings", "Theme", kept)
    expect(page.locator("body")).to_have_attribute("data-jp-theme-name", kept)
    page.reload()
    expect(page.get_by_text(QUESTION)).to_be_visible()
    expect(page.locator("body")).to_have_attribute("data-jp-theme-name", kept)


KEYS = ["a", "b", "d", "d", "x", "m", "y", "0", "0", "Shift+M"]


@pytest.mark.parametrize("place", ["a button", "a cell"])
def test_letters_are_no_commands_in_the_course(open_notebook, place):
    page = open_notebook(prose("# Mine"), code(CHECKER))
    button = page.get_by_role("button", name="Read my draft")
    button.wait_for()
    (button if place == "a button" else page.locator(".jp-Cell").first).focus()
    for key in KEYS:
        page.keyboard.press(key)
    expect_alive(page)
    expect(page.locator(".jp-Cell")).to_have_count(2)
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_letters_are_commands_elsewhere(open_notebook):
    page = open_notebook(prose("# Mine"), code(CHECKER), code("1 + 1"))
    page.get_by_role("button", name="Read my draft").wait_for()
    page.locator(".jp-Cell").first.focus()
    page.keyboard.press("b")
    expect(page.locator(".jp-Cell")).to_have_count(4)


def test_tab_and_find_reach_what_is_out_of_sight(course, open_page):
    """Even where JupyterLab is told to take cells that are out of sight out of the page, as its 4.4 does by itself."""
    settings = course.folder / "config" / "wellput" / "user-settings" / "@jupyterlab" / "notebook-extension"
    settings.mkdir(parents=True)
    (settings / "tracker.jupyterlab-settings").write_text('{"windowingMode": "full"}')
    many = [prose(f"Paragraph {i}.\n\n" + "Words. " * 400) for i in range(40)]
    written(course.folder / "course" / "long.ipynb", code(CHECKER), *many, prose("[The end](00-welcome.ipynb) of it"))
    page = open_page(course.at("long.ipynb"))
    expect_alive(page)
    expect(page.locator(".jp-Cell")).to_have_count(len(many) + 2)
    assert page.evaluate("window.find('The end of it')")
    page.get_by_role("button", name="Read my draft").focus()
    end = page.get_by_role("link", name="The end")
    for _ in range(len(many) + 5):
        page.keyboard.press("Tab")
        if end.evaluate("e => e === document.activeElement"):
            return
    pytest.fail("Tab did not reach the end")
