"""A learner's way through the course, in a real browser on a real JupyterLab."""

import json
import os
import signal
import sqlite3
from pathlib import Path

import pytest
from playwright.sync_api import expect

MODULE = "08-empathize.ipynb"
HOSTILE = '<script>alert(1)</script> <img src=x onerror="alert(1)"> "quoted" \'single\' 😀 שלום עולם &amp; {client}'


def part(page, name):
    return page.get_by_role("region", name=name)


def settled(page):
    """The page once its last piece is there: until then what stands above may still move under a click."""
    part(page, "Your own draft").wait_for()
    return page


def rows(course, table):
    with sqlite3.connect(course.record) as db:
        found = db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 (our own table's name)
    db.close()
    return found


def test_the_course_opens_ready_with_no_code_in_sight(shared_course, open_page):
    page = open_page(shared_course.address)
    page.get_by_label("Yes, there is").check()
    expect(page.get_by_role("link", name="Open the draft checker")).to_be_visible()
    expect(page.get_by_role("heading", name="Empathize and validate")).to_be_visible()
    expect(page.get_by_text("from wellput").filter(visible=True)).to_have_count(0)
    for editor in page.locator(".jp-CodeCell .jp-Cell-inputWrapper").all():
        expect(editor).to_be_hidden()


def test_the_draft_checker_is_one_link_away_and_reads_a_draft(shared_course, open_page):
    page = open_page(shared_course.address)
    page.get_by_label("Yes, there is").check()
    page.get_by_role("link", name="Open the draft checker").click()
    checker = part(page, "Your own draft")
    checker.get_by_label("Your draft").fill("I understand, but we agreed on Friday.")
    checker.get_by_role("button", name="Read my draft").click()
    expect(checker.locator(".wp-marked").last).to_contain_text("[takes the sympathy back]")


def test_a_whole_module_is_taken_and_found_again_after_a_reload_and_a_new_kernel(course, open_page):
    page = settled(open_page(course.at(MODULE)))
    moment = part(page, "A message from Ines")
    moment.get_by_label("What would you answer?").fill("I understand, but the content was closed on Wednesday.")
    moment.get_by_role("button", name="Keep my first reply").click()
    expect(moment.get_by_text("Kept. You will see it again")).to_be_visible()

    page.get_by_role("button", name="Keep these 5 cards").click()
    expect(page.get_by_text("ready to come back for review")).to_be_visible()

    find = part(page, "Find the words")
    find.get_by_role("button", name="but you did approve the label without it on 12 May.").click()
    find.get_by_role("button", name="Check my marks").click()
    expect(find.get_by_text("[missed]")).to_be_visible()
    find.get_by_text("What was right, and why").click()
    expect(find.get_by_text("[found]")).to_be_visible()

    ladder = part(page, "The ladder")
    ladder.get_by_role("button", name="Move down").first.click()
    expect(ladder.get_by_text("Now 2 of 4")).to_be_visible()
    ladder.get_by_role("button", name="Check the order").click()
    expect(ladder.get_by_text("[you had it at 3]")).to_be_visible()

    choose = part(page, "Validate, don't concede")
    choose.get_by_role("radio").nth(2).check()
    choose.get_by_role("button", name="Send this reply").click()
    expect(choose.get_by_text("Doug answers")).to_be_visible()
    expect(choose.get_by_role("img")).to_have_attribute("aria-label", "Before your reply annoyed, after it tense.")

    better = part(page, "Say it better")
    better.get_by_label("Your reply").fill("I understand your disappointment, but I sent the caption on 3 March.")
    better.get_by_role("button", name="Read my reply").click()
    expect(better.get_by_text("First to change")).to_be_visible()
    expect(better.get_by_text("[takes the sympathy back]").last).to_be_visible()
    better.get_by_role("button", name="I disagree with this").click()
    expect(better.get_by_text("Kept for the authors")).to_be_visible()
    better.get_by_role("button", name="Next").click()
    better.get_by_label("Your reply").fill("Half a thought about the fair")
    expect(better.get_by_text("Saved", exact=True)).to_be_visible()

    plan = part(page, "A plan for your next conversation")
    plan.get_by_label("When …").fill("she writes in capitals")
    plan.get_by_label("… I will").fill("wait ten minutes")
    plan.get_by_role("button", name="Make the document").click()
    expect(plan.get_by_text("When she writes in capitals, I will wait ten minutes.")).to_be_visible()

    again = part(page, "The same message, once more")
    again.get_by_label("And now?").fill(
        "Ines, he stopped you in front of everybody. You must be worried about the other slides."
    )
    again.get_by_role("button", name="Compare the two").click()
    expect(again.get_by_text("Your first reply")).to_be_visible()

    assert len(rows(course, "attempt")) == 7
    assert len(rows(course, "card")) == 5
    assert len(rows(course, "disagreement")) == 1

    def everything_is_there():
        better = part(settled(page), "Say it better")
        expect(better.get_by_label("Your reply")).to_have_value("Half a thought about the fair")
        better.get_by_role("button", name="Previous").click()
        expect(better.get_by_text("First to change")).to_be_visible()
        expect(part(page, "Find the words").get_by_text("Done: 1 of 7")).to_be_visible()
        expect(part(page, "The same message, once more").get_by_text("Your first reply")).to_be_visible()

    page.reload()
    everything_is_there()

    kernels = [p for p in Path("/proc").glob("[0-9]*") if _is_kernel_of(p, course)]
    assert kernels
    for kernel in kernels:
        os.kill(int(kernel.name), signal.SIGKILL)
    page.reload()
    everything_is_there()

    page.goto(course.address)
    expect(page.get_by_text("Go on where you were")).to_be_visible()
    on_the_map = page.locator("section").filter(has_text="Empathize and validate").last
    assert "percent done" in on_the_map.locator(".wp-steps").inner_text()


def _is_kernel_of(process, course):
    try:
        environment = (process / "environ").read_bytes()
        return (
            b"ipykernel_launcher" in (process / "cmdline").read_bytes() and str(course.record).encode() in environment
        )
    except OSError:
        return False


def test_what_was_saved_survives_a_killed_server(course, open_page):
    page = settled(open_page(course.at(MODULE)))
    better = part(page, "Say it better")
    better.get_by_label("Your reply").fill("Typed before the lights went out")
    expect(better.get_by_text("Saved", exact=True)).to_be_visible()
    course.kill()
    # What is typed while nobody answers is not called saved, and not lost either.
    better.get_by_label("Your reply").fill("Typed before the lights went out, and after")
    expect(better.get_by_text("Not saved")).to_be_visible(timeout=30_000)
    course.start()
    page.goto(course.at(MODULE))
    settled(page)
    expect(part(page, "Say it better").get_by_label("Your reply")).to_have_value(
        "Typed before the lights went out, and after"
    )
    expect(part(page, "Say it better").get_by_text("Saved", exact=True)).to_be_visible()
    assert any("and after" in row[3] for row in rows(course, "draft"))


@pytest.mark.parametrize(("width", "dark"), [(1100, False), (1100, True), (400, False), (400, True)])
def test_no_accessibility_violation_in_either_theme_wide_or_narrow(course, open_page, axe, width, dark):
    page = settled(open_page(course.at(MODULE), width=width, dark=dark))
    choose = part(page, "Validate, don't concede")
    choose.get_by_role("radio").first.check()
    choose.get_by_role("button", name="Send this reply").click()
    expect(choose.get_by_text("Doug answers")).to_be_visible()
    better = part(page, "Say it better")
    better.get_by_label("Your reply").fill("I understand your disappointment, but I sent the caption on 3 March.")
    better.get_by_role("button", name="Read my reply").click()
    expect(better.get_by_text("First to change")).to_be_visible()
    assert axe(page) == []
    assert page.evaluate("document.querySelector('.jp-WindowedPanel-outer').scrollWidth") <= width
    page.goto(course.address)
    page.get_by_label("Yes, there is").check()
    assert axe(page) == []


def test_the_keyboard_alone_is_enough(course, open_page):
    page = settled(open_page(course.at(MODULE)))
    part(page, "Say it better").wait_for()

    def tab_to(locator, most=60):
        for _ in range(most):
            page.keyboard.press("Tab")
            if locator.evaluate("e => e === document.activeElement"):
                return
        pytest.fail(f"not reached by Tab: {locator}")

    choose = part(page, "Validate, don't concede")
    ladder = part(page, "The ladder")
    find = part(page, "Find the words")
    tab_to(part(page, "A message from Ines").get_by_label("What would you answer?"))
    page.keyboard.type("dd aa xx: no shortcut takes these letters")
    expect(part(page, "A message from Ines").get_by_text("Saved", exact=True)).to_be_visible()
    piece = find.get_by_role("group").get_by_role("button").nth(1)
    tab_to(piece)
    page.keyboard.press("Space")
    expect(piece).to_have_attribute("aria-pressed", "true")
    tab_to(find.get_by_role("button", name="Check my marks"))
    page.keyboard.press("Enter")
    expect(find.get_by_text("[not this one]").or_(find.get_by_text("[missed]")).first).to_be_visible()
    tab_to(ladder.get_by_role("button", name="Move down").first)
    page.keyboard.press("Enter")
    expect(ladder.get_by_text("Now 2 of")).to_be_visible()
    tab_to(choose.get_by_role("radio").first)
    page.keyboard.press("ArrowDown")
    expect(choose.get_by_role("radio").nth(1)).to_be_checked()
    tab_to(choose.get_by_role("button", name="Send this reply"))
    page.keyboard.press("Enter")
    expect(choose.get_by_text("answers", exact=False).first).to_be_visible()
    expect(page.locator(".jp-Cell")).to_have_count(_cells())


def _cells():
    return len(json.loads((Path(__file__).parents[2] / "course" / MODULE).read_text("utf-8"))["cells"])


def test_hostile_text_is_shown_as_text_in_every_field(course, open_page):
    page = settled(open_page(course.at(MODULE)))
    for name in ("Say it better", "The same message, once more", "A plan for your next conversation", "Your own draft"):
        part(page, name).wait_for()
    fields = page.get_by_role("textbox").filter(visible=True)
    for i in range(fields.count()):
        fields.nth(i).fill(HOSTILE + " I understand, but no.")
    for name in ("Keep my first reply", "Read my reply", "Compare the two", "Make the document", "Read my draft"):
        page.get_by_role("button", name=name).click()
    expect(page.locator(".wp .wp-say").filter(has_text="<script>alert(1)</script>").first).to_be_visible()
    expect(part(page, "Your own draft").locator(".wp-marked")).to_be_visible()
    assert page.locator(".wp script, .wp img").count() == 0
    page.reload()
    part(page, "Say it better").get_by_role("button", name="Previous").click()
    expect(part(page, "Say it better").get_by_label("Your reply")).to_have_value(HOSTILE + " I understand, but no.")


def test_twenty_thousand_characters_are_taken_and_one_more_is_told(course, open_page):
    page = settled(open_page(course.at(MODULE)))
    better = part(page, "Say it better")
    sentence = "I am sorry about the caption, Rosaura. "
    most = (sentence * 600)[:20_000]
    better.get_by_label("Your reply").fill(most)
    better.get_by_role("button", name="Read my reply").click()
    expect(better.get_by_text("Your words, marked")).to_be_visible()
    better.get_by_label("Your reply").fill(most + "x")
    expect(better.get_by_text("over 20,000 characters")).to_be_visible()
    expect(better.get_by_label("Your reply")).to_have_value(most + "x")


def test_a_strangers_notebook_does_not_run_by_itself(course, open_page):
    folder = course.folder / "course" / "stranger"
    folder.mkdir()
    notebook = json.loads((course.folder / "course" / "00-welcome.ipynb").read_text("utf-8"))
    mark = folder / "ran"
    code = {"cell_type": "code", "id": "evil", "metadata": {}, "execution_count": None, "outputs": []}
    notebook["cells"].append({**code, "source": f"open({str(mark)!r}, 'w').write('ran')"})
    (folder / "evil.ipynb").write_text(json.dumps(notebook), "utf-8")
    page = open_page(course.at("stranger/evil.ipynb"))
    expect(page.get_by_text("Is there a message you have to answer this week?")).to_be_visible()
    expect(page.locator(".jp-CodeCell").last.locator(".jp-Cell-inputWrapper")).to_be_visible()
    assert not mark.exists()


def test_a_file_that_poses_as_the_course_is_not_imported(course, open_page):
    folder = course.folder / "course" / "stranger"
    folder.mkdir()
    mark = folder / "ran"
    for name in ("wellput", "anywidget", "traitlets"):
        (folder / f"{name}.py").write_text(f"open({str(mark)!r}, 'w').write('ran')\n")
    notebook = json.loads((course.folder / "course" / "00-welcome.ipynb").read_text("utf-8"))
    (folder / "copy.ipynb").write_text(json.dumps(notebook), "utf-8")
    page = open_page(course.at("stranger/copy.ipynb"))
    shown = page.get_by_text("Is there a message you have to answer this week?").or_(page.get_by_role("alert"))
    expect(shown.first).to_be_visible()
    assert not mark.exists()
