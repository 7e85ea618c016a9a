from html import escape

import pytest

from wellput import content, exercises
from wellput.exercises import KINDS, BadAnswerError, show_item
from wellput.page import typeset

CHOOSE = content.exercise("08-empathize/validate-dont-concede")
RANK = content.exercise("08-empathize/ladder")
HIGHLIGHT = content.exercise("08-empathize/find-the-words")
REWRITE = content.exercise("08-empathize/say-it-better")


def items(*found):
    return [pytest.param(e["kind"], item, id=item["id"]) for e in found for item in e["item"]]


@pytest.mark.parametrize(("kind", "item"), items(CHOOSE))
def test_choosing_shows_the_reaction_and_the_reason_and_only_the_best_is_right(kind, item):
    for i, option in enumerate(item["option"]):
        outcome = KINDS[kind].answer(item, {"option": i})
        assert outcome.recorded["right"] == option.get("best", False)
        assert escape(option["reaction"].strip().splitlines()[0]) in outcome.html
        assert "The rule card behind this" in outcome.html


@pytest.mark.parametrize(("kind", "item"), items(RANK))
def test_only_the_one_order_is_right_and_every_reply_says_why(kind, item):
    options = item["option"]
    order = sorted(range(len(options)), key=lambda i: options[i]["rank"])
    assert KINDS[kind].answer(item, {"order": order}).recorded == {"right": True, "placed": len(options)}
    assert [options[i]["rank"] for i in range(len(options))] != sorted(o["rank"] for o in options), "shown in order"
    wrong = KINDS[kind].answer(item, {"order": order[::-1]})
    assert not wrong.recorded["right"]
    assert wrong.html.count("wp-fb-title") == len(options)


@pytest.mark.parametrize(("kind", "item"), items(HIGHLIGHT))
def test_marking_all_pieces_is_not_right(kind, item):
    hits = [i for i, part in enumerate(item["part"]) if part["hit"]]
    assert KINDS[kind].answer(item, {"parts": hits}).recorded["right"]
    everything = KINDS[kind].answer(item, {"parts": list(range(len(item["part"])))})
    assert not everything.recorded["right"]
    assert "not this one" in everything.html


@pytest.mark.parametrize(("kind", "item"), items(REWRITE))
def test_a_model_answer_finds_nothing_missing_and_the_draft_does(kind, item):
    for model in item["model"]:
        assert "I can't find it" not in KINDS[kind].answer(item, {"text": model["text"]}).html, model["temper"]
    assert "wp-fb-hurt" in KINDS[kind].answer(item, {"text": item["draft"]}).html


@pytest.mark.parametrize(
    ("found", "answer"),
    [
        (CHOOSE, {"option": 7}),
        (CHOOSE, {"option": True}),
        (CHOOSE, {}),
        (RANK, {"order": [0, 0, 1]}),
        (RANK, {"order": "012"}),
        (HIGHLIGHT, {"parts": [99]}),
        (REWRITE, {"text": 5}),
        (REWRITE, {"text": "x" * 20_001}),
    ],
)
def test_an_answer_that_fits_nothing_is_refused_in_words(found, answer):
    with pytest.raises(BadAnswerError, match=r"expected|Shorten"):
        KINDS[found["kind"]].answer(found["item"][0], answer)


@pytest.mark.parametrize("text", ["", "😀", "Es tut mir leid, aber ich habe die Bilder noch nicht bekommen und warte."])
def test_what_cannot_be_read_is_told_and_not_taken_as_an_answer(text):
    outcome = exercises.answer_rewrite(REWRITE["item"][0], {"text": text})
    assert outcome.refused
    assert "Works" not in outcome.html


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> \"' &amp; שלום 😀 I understand, but no."


@pytest.mark.parametrize("item", [REWRITE["item"][0]])
def test_whatever_a_learner_types_is_shown_as_text(item):
    html = exercises.answer_rewrite(item, {"text": HOSTILE}).html + exercises.look(HOSTILE, None)
    html += exercises.draft_html(HOSTILE, HOSTILE) + exercises.plan_html({"when": HOSTILE, "then": HOSTILE})
    html += exercises.compared_html(content.exercise("08-empathize/moment")["item"][0], HOSTILE, HOSTILE)
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html


def test_the_page_gets_no_feedback_before_there_is_an_answer():
    for found in (CHOOSE, RANK, HIGHLIGHT):
        for item in found["item"]:
            shown = repr(show_item(found["kind"], item))
            assert not any(told["feedback"] in shown for told in (*item.get("option", ()), *item.get("part", ())))


@pytest.mark.parametrize(
    ("plain", "set_"),
    [
        ("a full stop after 'alone' keeps it", "a full stop after “alone” keeps it"),
        ('"The $3,115 stands" gets a sentence', "“The $3,115 stands” gets a sentence"),
        ("it's Doug's, and don't ask", "it's Doug's, and don't ask"),
        ("'I don't know' is honest", "“I don't know” is honest"),
    ],
)
def test_straight_quotation_marks_are_set_as_curly_ones(plain, set_):
    assert typeset(plain) == set_
