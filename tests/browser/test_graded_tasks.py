"""A learner writes replies to graded tasks, hands them in, and an instructor grades them, in a real browser."""

import json
import re
import shutil
import sqlite3

import pytest
from conftest import UNSURE, confirm
from playwright.sync_api import expect

from wellput import tasks
from wellput.record import Record

MODULE = "08-empathize"
NOTEBOOK = f"exercises/{MODULE}/{MODULE}.ipynb"
TASK = tasks.of_module(MODULE)[0]
GOOD = " ".join(TASK["model"][0]["text"].split())
HOSTILE = '<script>alert(1)</script> <img src=x onerror="alert(1)"> "quoted" 😀 שלום &amp; {client} laughed at the door'


def graded(course):
    return course.address.replace("course/00-welcome.ipynb", NOTEBOOK)


def editor(page, number=0):
    return page.get_by_role("textbox", name="Your reply. Leave the first line").nth(number)


def write(page, text, number=0):
    """Put a reply in place of the stub, as a learner does: the last line is selected and typed over."""
    editor(page, number).click()
    page.keyboard.press("Control+End")
    page.keyboard.press("Shift+Home")
    page.keyboard.insert_text(text)


def write_anew(page, text):
    """Put a reply in place of all that others have left in the first box: it may be long, and saved or not."""
    editor(page).click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(f"%%reply {TASK['id']}\n{text}")


def card(page, task=TASK):
    return page.get_by_role("region", name=f"Your reply, read: {task['title']}")


def saved(course, name=TASK["id"]):
    try:
        notebook = json.loads((course.folder / NOTEBOOK).read_text("utf-8"))
    except json.JSONDecodeError:
        return ""  # it is being written this very moment
    return "".join(next(cell["source"] for cell in notebook["cells"] if cell["id"] == name))


def until(what, page, seconds=20):
    """Wait for something on the disk, the page being alive meanwhile."""
    for _ in range(seconds * 10):
        if what():
            return
        page.wait_for_timeout(100)
    pytest.fail("it did not come about in time")


def test_the_reading_leads_to_the_tasks_and_back_and_what_was_read_is_found_again(course, open_page):
    page = open_page(course.at(f"{MODULE}.ipynb"))
    expect(page.get_by_role("button", name="Read my reply").first).to_be_visible()
    page.get_by_role("link", name="Open the three messages").click()
    expect(editor(page)).to_be_visible()
    expect(page.get_by_text("criterion(").filter(visible=True)).to_have_count(0)
    expect(page.get_by_text("import begin").filter(visible=True)).to_have_count(0)

    write(page, GOOD)
    page.keyboard.press("Shift+Enter")
    expect(card(page)).to_contain_text("10 of 10 points")
    expect(editor(page)).to_be_focused()
    expect(page.get_by_role("listitem").filter(has_text="Rewrite")).to_contain_text("33 percent done")
    assert Record(course.record).latest(f"{MODULE}/tasks")[TASK["id"]].answer["text"] == GOOD
    until(lambda: GOOD in saved(course), page)

    page.reload()
    expect(card(page)).to_contain_text("10 of 10 points")
    expect(editor(page)).to_contain_text(GOOD[:40])
    assert len(Record(course.record).attempts(f"{MODULE}/tasks")) == 1
    card(page).get_by_text("Show a model answer").click()
    expect(card(page)).to_contain_text(TASK["model"][1]["why"][:30])
    page.get_by_role("link", name="Back to the reading").first.click()
    expect(page.get_by_role("heading", name="Empathize and validate")).to_be_visible()


def test_what_is_typed_is_on_the_disk_without_being_read_and_survives_a_killed_server(course, open_page):
    page = open_page(graded(course))
    write(page, "You stood there in front of them.")
    until(lambda: "You stood there in front of them." in saved(course), page)
    page.close()  # or it would go on asking a server that isn't there
    course.kill()
    course.start()
    again = open_page(graded(course))
    expect(editor(again)).to_contain_text("You stood there in front of them.")


def test_a_reply_that_is_to_be_read_before_the_kernel_is_there_is_read_when_it_is(course, open_page):
    page = open_page("about:blank")
    starts = []
    page.route(
        "**/api/sessions?*", lambda route: starts.append(route) if route.request.method == "POST" else route.fallback()
    )
    with page.expect_request(lambda r: r.method == "POST" and "/api/sessions" in r.url):
        page.goto(graded(course))
    write(page, GOOD)
    page.get_by_role("button", name="Read my reply").first.click()
    for start in starts:
        start.continue_()
    expect(card(page)).to_contain_text("10 of 10 points")


def test_by_keyboard_alone_a_reply_is_reached_written_read_and_left(shared_course, open_page):
    page = open_page(graded(shared_course))
    expect(editor(page, 1)).to_be_visible()
    for _ in range(40):
        page.keyboard.press("Tab")
        if editor(page, 1).evaluate("e => e === document.activeElement"):
            break
    expect(editor(page, 1)).to_be_focused()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text(" Thandeka, the family stood there and looked at you, and the aunt waited for an answer.")
    page.keyboard.press("Tab")
    button = page.get_by_role("button", name="Read my reply").nth(1)
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(card(page, tasks.of_module(MODULE)[1])).to_contain_text("Saturday from her side [yes]")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="I disagree with this")).to_be_focused()


def test_every_slip_is_answered_in_words_and_the_words_stay(shared_course, open_page):
    page = open_page(graded(shared_course))
    editor(page, 2).click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text("Akinyi, it's late.\nI'm sorry (really).")
    page.get_by_role("button", name="Read my reply").nth(2).click()
    expect(page.get_by_role("alert").filter(has_text="Your words are safe")).to_contain_text("%%reply 08-empathize-3")
    expect(editor(page, 2)).to_contain_text("I'm sorry (really).")


def test_a_hostile_reply_is_shown_as_text(shared_course, open_page):
    page = open_page(graded(shared_course))
    write_anew(page, HOSTILE)
    page.get_by_role("button", name="Read my reply").first.click()
    expect(card(page)).to_contain_text("<script>alert(1)</script>")


def test_a_reply_as_long_as_a_book_is_refused_in_words(shared_course, open_page):
    page = open_page(graded(shared_course))
    write_anew(page, "Réka and the customers. " * 1000)
    page.get_by_role("button", name="Read my reply").first.click()
    expect(card(page)).to_contain_text("more than one message")


@pytest.mark.parametrize(("width", "dark"), [(1100, False), (400, False), (1100, True), (400, True)])
def test_the_tasks_are_accessible_wide_and_narrow_light_and_dark(shared_course, open_page, axe, width, dark):
    page = open_page(graded(shared_course), width=width, dark=dark)
    write_anew(page, UNSURE)
    page.get_by_role("button", name="Read my reply").first.click()
    expect(card(page)).to_contain_text("[can't tell]")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    box = editor(page).bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width


def test_a_reply_goes_from_the_learner_to_the_instructor_and_the_marks_come_back(course, teaching, open_page):
    learner = open_page(graded(course))
    write(learner, UNSURE)
    learner.get_by_role("button", name="Read my reply").first.click()
    expect(card(learner)).to_contain_text("[can't tell]")
    until(lambda: UNSURE in saved(course), learner)

    page = open_page(teaching.address)
    row = page.get_by_role("row").filter(has_text=MODULE)
    row.locator(".glyphicon-education").click()
    confirm(page)
    handed_in = teaching.folder / "submitted" / "ada" / MODULE
    handed_in.mkdir(parents=True)
    shutil.copy(course.folder / NOTEBOOK, handed_in)
    page.reload()
    row.get_by_role("link", name="1", exact=True).click()
    page.get_by_role("row").filter(has_text="ada").locator(".glyphicon-flash").click()
    confirm(page)

    page.get_by_role("link", name="Manual Grading").click()
    page.get_by_role("link", name=MODULE).click()
    page.get_by_role("row").filter(has_text=MODULE).last.get_by_role("link", name=MODULE).click()
    submission = page.get_by_role("row").filter(has_text="Submission #1")
    expect(submission.locator(".needs-manual-grade .glyphicon")).to_be_visible()
    submission.get_by_role("link", name="Submission #1").click()
    expect(page.get_by_text("Your instructor decides this one.").first).to_be_visible()
    grade = page.get_by_role("spinbutton").first
    expect(grade).to_have_class(re.compile("needs_manual_grade"))
    grade.fill("3")
    grade.press("Tab")
    until(lambda: (3.0,) in grades(teaching), page)

    # Graded again, the instructor's points stay.
    page.goto(teaching.address.replace("/formgrader", f"/formgrader/manage_submissions/{MODULE}"))
    page.get_by_role("row").filter(has_text="ada").locator(".glyphicon-flash").click()
    confirm(page)
    assert (3.0,) in grades(teaching)
    page.get_by_role("row").filter(has_text="ada").locator(".glyphicon-comment").first.click()
    confirm(page)

    back = open_page((teaching.folder / "feedback" / "ada" / MODULE / f"{MODULE}.html").as_uri())
    expect(back.get_by_text("Score: 3.0 / 4.0").first).to_be_visible()
    expect(back.get_by_role("listitem").filter(has_text=f"{TASK['criterion'][-1]['name']}: yes")).to_be_visible()
    expect(back.get_by_text(TASK["criterion"][0]["says"][:60]).first).to_be_visible()


def grades(teaching):
    """The points given by hand, as the gradebook holds them."""
    with sqlite3.connect(teaching.folder / "gradebook.db") as db:
        found = db.execute("SELECT manual_score FROM grade").fetchall()
    db.close()
    return found
