"""The pages beside the modules, in a real browser: the diagnostic, one's own conversation, what is looked up."""

import sqlite3

import pytest
from playwright.sync_api import expect


def part(page, name):
    return page.get_by_role("region", name=name, exact=True)


def rows(course, table):
    if not course.record.exists():
        return []
    with sqlite3.connect(course.record) as db:
        found = db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 (our own table's name)
    db.close()
    return found


def test_the_diagnostic_says_nothing_before_the_last_answer_and_goes_on_where_it_was(course, open_page, axe):
    page = open_page(course.at("diagnostic.ipynb"))
    page.get_by_role("button", name="Begin").click()
    for n in range(1, 16):
        form = part(page, "Where you are")
        expect(form.get_by_text(f"{n} of 15", exact=True)).to_be_visible()
        expect(form.locator("mark, .wp-fb")).to_have_count(0)
        if n == 4:
            page.reload()
            expect(part(page, "Where you are").get_by_text("3 of 15 answered so far")).to_be_visible()
            page.get_by_role("button", name="Go on").click()
        if form.get_by_role("radio").count():
            form.get_by_role("radio").first.check()
        else:
            form.get_by_label("Your reply").fill("I understand, but I will send the list on Friday at noon.")
            expect(form.locator("mark, .wp-fb")).to_have_count(0)
        form.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", name="What it says")).to_be_visible()
    expect(page.get_by_text("A way through the course")).to_be_visible()
    expect(page.get_by_text("There is a second form")).to_be_visible()
    assert axe(page) == []
    assert len(rows(course, "attempt")) == 15


def test_of_ones_own_conversation_nothing_is_kept_unless_asked(course, open_page):
    page = open_page(course.at("your-own-conversation.ipynb"))
    sheet = part(page, "Prep sheet")
    sheet.get_by_label("With whom").fill("Marta, the second draft")
    sheet.get_by_role("button", name="Make the document").click()
    with page.expect_download() as begun:
        sheet.get_by_role("button", name="Download").click()
    assert "Marta, the second draft" in begun.value.path().read_text("utf-8")
    checker = part(page, "Your own draft")
    checker.get_by_label("Your draft").fill("I understand, but we agreed on Friday.")
    expect(checker.get_by_text("[takes the sympathy back]")).to_be_visible()
    mail = part(page, "Follow-up mail")
    for field, text in {
        "The first line": "Thank you for the half hour this morning.",
        "What was settled": "- The second draft comes on Friday, 420 euros.",
        "Who does what": "- I send the list by Thursday noon.",
        "The door": "If I've got something wrong, tell me by Wednesday.",
    }.items():
        mail.get_by_label(field).fill(text)
    mail.get_by_role("button", name="Make the document").click()
    expect(mail.get_by_text("Your words, marked")).to_be_visible()
    assert rows(course, "attempt") == []
    assert rows(course, "draft") == []
    mail.get_by_label("Keep it in my record").check()
    mail.get_by_role("button", name="Make the document").click()
    expect(mail.get_by_text("Saved", exact=True)).to_be_visible()
    assert len(rows(course, "attempt")) == 1


def test_a_situation_is_found_by_a_word_and_shows_its_conversations(shared_course, open_page):
    page = open_page(shared_course.at("situations.ipynb"))
    index = part(page, "Situations")
    index.get_by_label("Find a situation").fill("won't pay")
    expect(index.locator("details:visible")).to_have_count(1)
    index.get_by_text("My client won't pay").click()
    index.get_by_role("button", name="Read it both ways").first.click()
    expect(index.get_by_text("Going better")).to_be_visible()
    expect(index.get_by_text("Going worse")).to_be_visible()


PAGES = ("situations", "glossary", "your-own-conversation", "diagnostic", "07-manage-emotions")


@pytest.mark.parametrize("dark", [False, True])
def test_no_page_has_an_accessibility_violation(shared_course, open_page, axe, dark):
    for name in PAGES:
        page = open_page(shared_course.at(f"{name}.ipynb"), dark=dark)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        page.locator(".wp").first.wait_for()
        assert axe(page) == [], name
        page.close()


def test_every_module_opens_ready_and_shows_its_exercises(shared_course, open_page):
    for n, name in enumerate(("01-prepare", "02-time-and-place", "06-find-solutions", "09-follow-up", "10-learn")):
        page = open_page(shared_course.at(f"{name}.ipynb"), width=400 if n % 2 else 1100, dark=n == 0)
        expect(page.get_by_role("button", name="Keep my first reply")).to_be_visible()
        expect(page.locator(".jp-CodeCell .jp-Cell-inputWrapper").filter(visible=True)).to_have_count(0)
        expect(page.locator(".wp [role=alert]")).to_have_count(0)
        page.close()
