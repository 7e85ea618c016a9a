"""The record in a real browser: taken along, brought back, looked back at, printed, spoken of in another language."""

import json
import re
import sqlite3

import pytest
from conftest import Course
from playwright.sync_api import expect

MODULE = "08-empathize.ipynb"


def part(page, name):
    return page.get_by_role("region", name=name, exact=True)


def a_few_answers(page):
    page.get_by_role("button", name="Keep these 5 cards").click()
    expect(page.get_by_text("ready to come back for review")).to_be_visible()
    choose = part(page, "Validate, don't concede")
    choose.get_by_role("radio").first.check()
    choose.get_by_role("button", name="Send this reply").click()
    expect(choose.get_by_text("Doug answers")).to_be_visible()


def aged(course, days=4):
    """As if it had been some days ago."""
    with sqlite3.connect(course.record) as db:
        for table in ("card", "attempt"):
            db.execute(f"UPDATE {table} SET at = strftime('%Y-%m-%dT%H:%M:%S.000Z', at, '-{days} days')")  # noqa: S608
    db.close()


def test_a_record_is_downloaded_here_and_uploaded_there(course, open_page, tmp_path):
    page = open_page(course.at(MODULE))
    a_few_answers(page)
    page.goto(course.at("your-progress.ipynb"))
    record = part(page, "Your record")
    expect(record.get_by_text("1 answers are not in your last download yet.")).to_be_visible()
    with page.expect_download() as begun:
        record.get_by_role("button", name="Download my record").click()
    file = tmp_path / "taken.json"
    begun.value.save_as(file)
    expect(record.get_by_text("Your last download holds everything.")).to_be_visible()
    assert len(json.loads(file.read_text("utf-8"))["attempts"]) == 1

    other = Course(tmp_path / "other")
    try:
        page = open_page(other.at("your-progress.ipynb"))
        record = part(page, "Your record")
        record.get_by_label("Upload a record").set_input_files(file)
        expect(record.get_by_text("1 answers came in, 0 were here already")).to_be_visible()
        (tmp_path / "bad.json").write_text("no record", "utf-8")
        record.get_by_label("Upload a record").set_input_files(tmp_path / "bad.json")
        expect(record.get_by_text("Nothing was changed")).to_be_visible()
        page.goto(other.at(MODULE))
        expect(part(page, "Validate, don't concede").get_by_text("Done: 1 of")).to_be_visible()
    finally:
        other.stop()


def test_on_a_machine_that_forgets_the_page_says_so_and_asks_before_it_is_left(tmp_path, monkeypatch, open_page):
    monkeypatch.setenv("WELLPUT_FORGETS", "1")
    course = Course(tmp_path / "learner")
    try:
        page = open_page(course.at(MODULE))
        notice = page.locator(".wp-forgets").first
        expect(notice.get_by_text("This machine forgets everything")).to_be_visible()
        a_few_answers(page)
        expect(notice.get_by_text("1 answers are not in your last download yet.")).to_be_visible()
        # A page that somebody has worked in is not left without a question.
        assert page.evaluate("!dispatchEvent(new Event('beforeunload', { cancelable: true }))")
        with page.expect_download():
            notice.get_by_role("button", name="Download my record").click()
        expect(notice.get_by_text("Your last download holds everything.")).to_be_visible()
    finally:
        course.stop()


def test_what_is_due_comes_back_on_the_welcome_page_and_goes_when_it_is_done(course, open_page, axe):
    page = open_page(course.at(MODULE))
    a_few_answers(page)
    aged(course)
    page.goto(course.address)
    back = part(page, "Look back")
    expect(back.get_by_text("rule cards 5, exercise items 1")).to_be_visible()
    back.get_by_role("button", name="Begin the session").click()
    for n in range(1, 7):
        expect(back.get_by_text(f"{n} of 6", exact=True)).to_be_visible()
        if back.get_by_role("button", name="Show the card").is_visible():
            back.get_by_role("button", name="Show the card").click()
            assert axe(page) == []
            back.get_by_role("button", name="There", exact=True).click()
        else:
            back.get_by_role("radio").nth(2).check()
            back.get_by_role("button", name="Send this reply").click()
            expect(back.get_by_text("Doug answers")).to_be_visible()
            back.get_by_role("button", name="Next", exact=True).click()
    expect(back.get_by_text("That was the session. 6 looked at.")).to_be_visible()
    expect(back.get_by_text("Nothing is due now.")).to_be_visible()


@pytest.mark.parametrize("dark", [False, True])
def test_progress_and_portfolio_are_drawn_and_have_no_violation(course, open_page, axe, dark):
    page = open_page(course.at(MODULE), dark=dark)
    a_few_answers(page)
    page.goto(course.at("your-progress.ipynb"))
    expect(page.locator(".js-plotly-plot").first).to_be_visible()
    folio = part(page, "Your portfolio")
    folio.get_by_label("Your name").fill("Ada <b>L.</b>")
    folio.get_by_role("button", name="Make the page").click()
    expect(folio.get_by_text("Ada <b>L.</b> took part in Well Put")).to_be_visible()
    expect(folio.get_by_text(re.compile("Check sum over the record: ([0-9a-f]{4}-){3}[0-9a-f]{4}"))).to_be_visible()
    with page.expect_download() as begun:
        folio.get_by_role("button", name="Download").click()
    alone = open_page(f"file://{begun.value.path()}", dark=dark)
    assert alone.locator("b").filter(has_text="L.").count() == 0
    assert axe(page) == []


def test_the_interface_speaks_german_when_it_is_asked_to(course, open_page, axe):
    page = open_page(course.at("your-progress.ipynb"))
    part(page, "Your record").get_by_label("Language of the buttons").select_option("de")
    expect(part(page, "Your record").get_by_text("Load the page again")).to_be_visible()
    page.goto(course.at(MODULE))
    expect(page.get_by_role("button", name=re.compile("Karten"))).to_be_visible()
    expect(page.get_by_role("button", name="Keep these 5 cards")).to_have_count(0)
    assert axe(page) == []
