"""Every kind of exercise in a real browser: wrong by mouse, right by keyboard, reloaded, in every look."""

import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

sys.path.insert(0, str(Path(__file__).parents[1]))

import answers

from wellput import exercises, notebooks
from wellput.kinds import KINDS

HOSTILE = '<script>alert(1)</script> <img src=x onerror="alert(1)"> "quoted" \'single\' 😀 שלום עולם &amp; {client}'
# One exercise of each kind; all of them are held by tests without a browser.
SHOWN = {}
for _name in exercises.names():
    if exercises.exercise(_name)["kind"] in KINDS:
        SHOWN.setdefault(exercises.exercise(_name)["kind"], _name)
SHOWN["highlight"] = "03-stay-calm/heat-check"  # with a meter
SHOWN["rewrite"] = "03-stay-calm/cool-it"  # with facts
SHOWN["build"] = "05-be-clear/build-it"
PLACES = [*((kind, SHOWN[kind]) for kind in KINDS), ("highlight", "09-follow-up/pick-the-decisions")]


def opened(course, open_page, name, **look):
    """A page with one exercise on it, out of the gallery's cells, which are known to the installed course."""
    cell = {"cell_type": "code", "id": "one", "metadata": {}, "execution_count": None, "outputs": []}
    cell["source"] = f'from wellput.course import show\n\nshow("{name}")'
    notebook = notebooks.normalise({"cells": [cell]})
    path = course.folder / "course" / f"{name.replace('/', '-')}.ipynb"
    path.write_text(notebooks.written(notebook), "utf-8")
    page = open_page(course.at(path.name), **look)
    region = page.get_by_role("region", name=exercises.exercise(name)["title"], exact=True)
    region.wait_for()
    to_the_first(region)
    return page, region


def to_the_first(region):
    """Go to an exercise's first item: what other tests have answered is skipped otherwise."""
    previous = region.get_by_role("button", name="Previous")
    while previous.count() and previous.is_enabled():
        previous.click()


class Mouse:
    """Answers as somebody with a mouse does."""

    def pick(self, control):
        control.check()

    def press(self, control):
        control.click()

    def slide(self, control, steps):
        control.fill(str(steps))

    def choose(self, control, value):
        control.select_option(value)

    def write(self, control, text):
        control.fill(text)


class Keyboard(Mouse):
    """Answers without a mouse: everything is reached by Tab or by arrows within a group, and worked by keys."""

    def __init__(self, page):
        self.page = page

    def _reach(self, control):
        self.page.locator("h3").first.click()  # from the top of the exercise
        for _ in range(90):
            self.page.keyboard.press("Tab")
            if control.evaluate("e => e === document.activeElement"):
                return
            # Of a group of radio buttons only one is reached by Tab; arrows go on from there.
            same = "e => e.type === 'radio' && document.activeElement.name === e.name"
            if control.evaluate(same):
                for _ in range(12):
                    self.page.keyboard.press("ArrowDown")
                    if control.evaluate("e => e === document.activeElement"):
                        return
        pytest.fail(f"not reached by keyboard: {control}")

    def pick(self, control):
        self._reach(control)
        self.page.keyboard.press("Space")
        expect(control).to_be_checked()

    def press(self, control):
        self._reach(control)
        self.page.keyboard.press("Enter")

    def slide(self, control, steps):
        self._reach(control)
        self.page.keyboard.press("Home")
        for _ in range(steps):
            self.page.keyboard.press("ArrowRight")

    def choose(self, control, value):
        self._reach(control)
        label = control.locator(f'option[value="{value}"]').inner_text()
        self.page.keyboard.type(label)
        expect(control).to_have_value(value)

    def write(self, control, text):
        self._reach(control)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)


def _pick(hand, region, _found, _item, answer):
    hand.pick(region.get_by_role("radio").nth(answer.get("option", answer.get("turn"))))


def _pick_rows(hand, region, _found, _item, answer):
    radios = region.get_by_role("radio")
    numbers = answer.get("classes", answer.get("rights"))
    width = radios.count() // len(numbers)
    for row, number in enumerate(numbers):
        hand.pick(radios.nth(row * width + number))


def _mark(hand, region, _found, item, answer):
    pieces = region.locator(".wp-parts").get_by_role("button")
    for i in range(len(item["part"])):
        if (pieces.nth(i).get_attribute("aria-pressed") == "true") != (i in answer["parts"]):
            hand.press(pieces.nth(i))


def _order(hand, region, _found, _item, answer):
    rungs = region.locator(".wp-rung")
    order = [int(p.get_attribute("id").rpartition("-")[2]) for p in rungs.locator("p[id]").all()]
    for to, wanted in enumerate(answer["order"]):
        for at in range(order.index(wanted), to, -1):
            hand.press(rungs.nth(at).get_by_role("button", name="Move up"))
            order[at - 1], order[at] = order[at], order[at - 1]


def _choose_slot(hand, region, _found, _item, answer):
    hand.choose(region.get_by_label("Day", exact=True), answer["day"])
    hand.choose(region.get_by_label("Begins at"), answer["start"])


def _place(hand, region, _found, _item, answer):
    marks = region.get_by_role("slider")
    for i, pair in enumerate(zip(answer["yours"], answer["theirs"], strict=True)):
        for side, steps in enumerate(pair):
            hand.slide(marks.nth(2 * i + side), steps)


def _write(hand, region, found, _item, answer):
    names = [field["id"] for field in found["field"]] if "field" in found else ["text"]
    for i, name in enumerate(names):
        hand.write(region.get_by_role("textbox").nth(i), answer[name])


FILL = {
    **dict.fromkeys(("choose", "label", "spot"), _pick),
    **dict.fromkeys(("sort", "match"), _pick_rows),
    **dict.fromkeys(("rewrite", "build"), _write),
    "highlight": _mark,
    "rank": _order,
    "slot": _choose_slot,
    "board": _place,
}


def fill(hand, region, found, item, answer):
    """Give an answer on the page."""
    FILL[found["kind"]](hand, region, found, item, answer)


def send(hand, region):
    hand.press(region.locator(".wp-row > button:not(.wp-quiet)").first)
    # Beside the button; a field says so too, of what is typed into it.
    expect(region.locator(".wp-row:has(> button) > .wp-state").filter(has_text="Saved").first).to_be_visible()


def verdicts(region):
    """How often the feedback says right and wrong."""
    return region.locator(".wp-fb-help").count(), region.locator(".wp-fb-hurt").count()


@pytest.mark.parametrize(("kind", "name"), PLACES)
def test_a_kind_is_solved_wrong_by_mouse_right_by_keyboard_and_found_again(shared_course, open_page, kind, name):
    found = exercises.exercise(name)
    item = found["item"][0]
    page, region = opened(shared_course, open_page, name)
    mouse, keyboard = Mouse(), Keyboard(page)
    if kind not in ("build", "rank", "slot"):  # these always hold an answer
        mouse.press(region.locator(".wp-row > button:not(.wp-quiet)").first)
        expect(region.locator(".wp-state").filter(has_text="Something is still open").first).to_be_visible()
        expect(region.locator(".wp-missing")).to_be_visible()
    if kind != "build":
        fill(mouse, region, found, item, answers.wrong(found, item))
        send(mouse, region)
        expect(region.locator(".wp-missing")).to_have_count(0)
        expect(region.locator(".wp-fb-hurt").first).to_be_visible()
        if kind != "rewrite":
            expect(region.locator("details[open] .wp-rule")).to_be_visible()
    fill(keyboard, region, found, item, answers.right(found, item))
    send(keyboard, region)
    if kind == "build":
        expect(region.get_by_role("button", name="Download")).to_be_visible()
    else:
        expect(region.locator(".wp-fb-hurt")).to_have_count(0)
    keyboard.press(region.get_by_role("button", name="I disagree with this"))
    expect(region.get_by_text("Kept for the authors")).to_be_visible()
    page, region = opened(shared_course, open_page, name)
    expect(region.locator(".wp-nav .wp-push")).not_to_contain_text("Done: 0")
    expect(region.get_by_text("You disagreed with this")).to_be_visible()
    shown = region.locator("input:checked, [aria-pressed=true], textarea, select, input[type=range], .wp-rung").first
    expect(shown).to_be_visible()


LOOKS = {
    "light": {},
    "dark": {"dark": True},
    "narrow": {"width": 360},
    "narrow dark": {"width": 360, "dark": True},
    "high contrast": {"contrast": True},
}


@pytest.fixture(scope="module")
def everything(shared_course):
    """One page with an exercise of every kind on it."""
    cell = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}
    sources = (f'from wellput.course import show\n\nshow("{name}")' for _kind, name in PLACES)
    cells = [{**cell, "id": f"c{i}", "source": source} for i, source in enumerate(sources)]
    path = shared_course.folder / "course" / "everything.ipynb"
    path.write_text(notebooks.written(notebooks.normalise({"cells": cells})), "utf-8")
    return shared_course.at(path.name)


def regions(page):
    """Each exercise on the page, at its first item."""
    for _kind, name in PLACES:
        found = exercises.exercise(name)
        region = page.get_by_role("region", name=found["title"], exact=True)
        region.wait_for()
        to_the_first(region)
        yield found, region


@pytest.mark.parametrize("look", LOOKS)
def test_no_kind_has_an_accessibility_violation(everything, open_page, axe, look):
    page = open_page(everything, **LOOKS[look])
    for found, region in regions(page):
        if found["kind"] != "build" and not region.locator(".wp-fb").count():
            fill(Mouse(), region, found, found["item"][0], answers.wrong(found, found["item"][0]))
            send(Mouse(), region)
    assert axe(page) == []
    assert page.evaluate("document.querySelector('.jp-WindowedPanel-outer').scrollWidth") <= LOOKS[look].get(
        "width", 1100
    )


def test_at_twice_the_size_nothing_runs_out_of_the_page(everything, open_page):
    page = open_page(everything, width=640, zoom=2)
    for found, region in regions(page):
        box = region.bounding_box()
        assert box["x"] >= 0, found["title"]
        assert box["x"] + box["width"] <= 320 + 1, found["title"]
        for control in region.get_by_role("button").filter(visible=True).all():
            assert control.bounding_box()["width"] <= 320, found["title"]


ENGLISH = "I understand, but we agreed on Friday that the last round would be the last one."
TEXTS = {
    "markup": f"{HOSTILE} {ENGLISH}",
    "right-to-left": f"{HOSTILE} \u202e{ENGLISH} שלום",
    "long": f"{HOSTILE} {ENGLISH} " * 100,
}


@pytest.mark.parametrize("text", TEXTS)
def test_whatever_is_typed_is_shown_as_text(shared_course, open_page, text):
    text = TEXTS[text][:20_000]
    for name in ("03-stay-calm/cool-it", "05-be-clear/build-it", "07-manage-emotions/trigger-map"):
        page, region = opened(shared_course, open_page, name)
        for field in region.get_by_role("textbox").all():
            field.fill(text)
        for group in region.get_by_role("group").filter(has=page.get_by_role("radio")).all():
            group.get_by_role("radio").first.check()
        region.locator(".wp-row > button:not(.wp-quiet)").first.click()
        expect(region.get_by_text("<script>alert(1)</script>").first).to_be_visible()
        assert page.locator(".wp script, .wp img").count() == 0
        page.reload()
        region.wait_for()
        page.close()


def test_a_log_grows_is_drawn_and_gives_an_entry_back(course, open_page):
    name = "07-manage-emotions/trigger-map"
    page, region = opened(course, open_page, name)
    for entry in ("the first one", "the second one"):
        for field in region.get_by_role("textbox").all():
            field.fill(entry)
        for group in region.get_by_role("group").filter(has=page.get_by_role("radio")).all():
            group.get_by_role("radio").first.check()
        region.get_by_role("button", name="Add this entry").click()
        expect(region.locator(".wp-log").get_by_text(entry).first).to_be_visible()
    expect(region.locator(".wp-log > li")).to_have_count(2)
    expect(region.locator(".wp-strength rect")).to_have_count(2)
    region.get_by_role("button", name="Remove the newest entry").click()
    expect(region.locator(".wp-log > li")).to_have_count(1)
    page.reload()
    expect(region.locator(".wp-log").get_by_text("the first one").first).to_be_visible()


def test_after_the_last_item_the_page_says_what_to_look_at_next(course, open_page):
    name = SHOWN["label"]
    found = exercises.exercise(name)
    _page, region = opened(course, open_page, name)
    for i, item in enumerate(found["item"]):
        fill(Mouse(), region, found, item, answers.wrong(found, item) if i == 1 else answers.right(found, item))
        send(Mouse(), region)
        if i < len(found["item"]) - 1:
            region.get_by_role("button", name="Next").click()
    expect(region.get_by_text("What to look at next")).to_be_visible()
    expect(region.locator(".wp-summary .wp-rule")).to_have_count(1)
    region.get_by_role("button", name="item 2").click()
    fill(Mouse(), region, found, found["item"][1], answers.right(found, found["item"][1]))
    send(Mouse(), region)
    expect(region.get_by_text("Nothing was missed at the last try")).to_be_visible()


def test_two_pages_on_one_record_lose_nothing(course, open_page):
    name = SHOWN["choose"]
    found = exercises.exercise(name)
    first, one = opened(course, open_page, name)
    second, two = opened(course, open_page, name)
    fill(Mouse(), one, found, found["item"][0], answers.right(found, found["item"][0]))
    two.get_by_role("button", name="Next").click()
    fill(Mouse(), two, found, found["item"][1], answers.right(found, found["item"][1]))
    send(Mouse(), one)
    send(Mouse(), two)
    first.reload()
    expect(one.get_by_text(f"Done: 2 of {len(found['item'])}")).to_be_visible()
    assert second is not first
