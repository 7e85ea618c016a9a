import json
from html import escape

import answers
import pytest

from wellput import content, exercises
from wellput.kinds import KINDS
from wellput.kinds.build import document, document_html, entries_html, is_document
from wellput.kinds.kind import BadAnswerError
from wellput.kinds.rewrite import models_html, unknown_facts
from wellput.moment import compared_html
from wellput.page import typeset

EVERY = [(name, exercises.exercise(name)) for name in exercises.names()]
PRACTICE = [(name, found) for name, found in EVERY if found["kind"] != "moment"]
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> \"' &amp; שלום 😀 I understand, but no."


def items(*kinds):
    return [
        pytest.param(found, item, id=f"{name}/{item['id']}")
        for name, found in PRACTICE
        if not kinds or found["kind"] in kinds
        for item in found["item"]
    ]


def answered(found, item, answer):
    return KINDS[found["kind"]].answer(found, item, answer)


def told(item):
    """Every piece of feedback that an item holds."""
    for field in ("option", "part", "statement", "pair", "extra", "turn"):
        found = item.get(field, ())
        yield from (entry["feedback"] for entry in (found if isinstance(found, list) else ()))


def test_every_kind_has_items_enough_to_show_what_it_is():
    counts = dict.fromkeys(KINDS, 0)
    for _name, found in PRACTICE:
        counts[found["kind"]] += len(found["item"])
    assert {kind: n for kind, n in counts.items() if n < 8} == {}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_items_out_of_the_dialogues(kind):
    scenes = [
        item["scene"] for _name, found in PRACTICE if found["kind"] == kind for item in found["item"] if "scene" in item
    ]
    assert len(scenes) >= 8
    assert len(set(scenes)) >= 6


@pytest.mark.parametrize(("found", "item"), items())
def test_what_the_page_gets_gives_no_answer_away(found, item):
    shown = json.dumps(exercises.show_item(found, item), ensure_ascii=False)
    assert not any(feedback in shown for feedback in told(item))
    assert "best" not in exercises.show_item(found, item)


@pytest.mark.parametrize(("found", "item"), items())
def test_every_item_has_a_static_view_with_its_question(found, item):
    html = exercises.static_html({**found, "item": [item]})
    assert escape(typeset(item["ask"])) in html
    if "said" in item and "scene" not in item:
        assert escape(item["said"].strip().split("\n")[0]) in html


@pytest.mark.parametrize(("found", "item"), items(*(k for k in KINDS if k not in ("build", "rewrite"))))
def test_the_right_answer_is_right_and_a_wrong_one_leads_to_its_card(found, item):
    right = answered(found, item, answers.right(found, item))
    assert right.recorded["right"] is True
    assert right.recorded["missed"] == []
    wrong = answered(found, item, answers.wrong(found, item))
    assert wrong.recorded["right"] is False
    (card,) = wrong.recorded["missed"]
    assert card in content.cards()
    assert "<details open>" in wrong.html
    assert "wp-fb" in wrong.html


@pytest.mark.parametrize(("found", "item"), items("choose"))
def test_choosing_shows_the_reaction_and_the_reason(found, item):
    for i, option in enumerate(item["option"]):
        outcome = answered(found, item, {"option": i})
        assert outcome.recorded["right"] == option.get("best", False)
        assert escape(option["reaction"].strip().splitlines()[0]) in outcome.html
        assert escape(typeset(option["feedback"])[:40]) in outcome.html


@pytest.mark.parametrize(("found", "item"), items("rank", "sort", "highlight", "board"))
def test_every_entry_says_why(found, item):
    html = answered(found, item, answers.wrong(found, item)).html
    assert all(escape(typeset(feedback).split("\n")[0]) in html for feedback in told(item))


@pytest.mark.parametrize(("found", "item"), items("highlight"))
def test_marking_everything_is_not_right_where_something_is_to_be_left(found, item):
    everything = answered(found, item, {"parts": list(range(len(item["part"])))})
    assert everything.recorded["right"] == all(part["hit"] for part in item["part"])


@pytest.mark.parametrize("name", [name for name, found in PRACTICE if found.get("meter")])
def test_the_heat_of_what_is_left_falls_when_the_right_words_are_marked(name):
    found = exercises.exercise(name)
    look = KINDS["highlight"].look
    for item in found["item"]:
        hits = [i for i, part in enumerate(item["part"]) if part["hit"]]
        before, after = (look(found, item, {"parts": parts})["meter"] for parts in ([], hits))
        assert _mark(after) < _mark(before), item["id"]


def _mark(html):
    return int(html.partition("left:")[2].partition("%")[0])


@pytest.mark.parametrize(("found", "item"), items("rewrite"))
def test_both_model_answers_are_right_and_neither_draft_nor_evasion_is(found, item):
    for model in item["model"]:
        outcome = answered(found, item, {"text": model["text"]})
        assert outcome.recorded["right"] is not False, (model["temper"], outcome.html)
        assert escape(model["text"].strip().split("\n")[0]) in models_html(item)
    if "draft" in item:
        assert answered(found, item, {"text": item["draft"]}).recorded["right"] is False
    if item.get("want") or item.get("fact"):
        assert answered(found, item, {"text": answers.NEAR_MISS}).recorded["right"] is not True


@pytest.mark.parametrize(("found", "item"), items("build"))
def test_a_filled_form_becomes_a_document_and_an_empty_one_is_told(found, item):
    empty = answered(found, item, dict.fromkeys(answers.filled(found), ""))
    assert empty.refused
    outcome = answered(found, item, answers.filled(found))
    assert not outcome.refused
    assert "Something was agreed on Friday." in outcome.recorded["document"]
    assert "{" not in outcome.recorded["document"]


@pytest.mark.parametrize(
    ("found", "item"), [p for p in items("build") if p.values[0].get("read") and p.values[1].get("model")]
)
def test_the_model_of_a_message_that_is_built_has_what_is_wanted(found, item):
    single = {**found, "document": "{all}", "field": [{"id": "all", "label": "all", "hint": "all"}]}
    for model in item["model"]:
        assert answered(single, item, {"all": model["text"]}).recorded["right"] is not False, model["temper"]


def test_a_paragraph_of_a_document_whose_fields_are_empty_is_left_out():
    exercise = {"document": "## Goal\n{goal}\n\n## Limit\n{limit}\n\nAsk {who} by {day}."}
    given = {"goal": "420 euros by Friday", "limit": "", "who": "", "day": ""}
    assert document(exercise, given) == "## Goal\n420 euros by Friday"
    assert document_html("## Goal\n420 euros").startswith('<div class="wp-document"><h4 dir="auto">Goal</h4><p')


@pytest.mark.parametrize(
    ("when", "then", "plan"),
    [
        ("Rima writes at night", "wait", "When Rima writes at night, I will wait."),
        ("when Rima writes", "I will wait", "When Rima writes, I will wait."),
        ("When I get angry", "I'll wait until nine", "When I get angry, I will wait until nine."),
        ("Whenever she rings", "willingly wait", "When Whenever she rings, I will willingly wait."),
        ("when", "I will", "When when, I will I will."),
    ],
)
def test_words_that_a_document_has_just_said_are_not_said_twice(when, then, plan):
    exercise = {"document": "When {when}, I will {then}."}
    assert document(exercise, {"when": when, "then": then}) == plan


def test_a_field_that_follows_a_field_is_left_as_it_was_typed():
    assert document({"document": "{what} {why}"}, {"what": "Two files", "why": "Files, why"}) == "Two files Files, why"
    assert document({"document": "{what} {why}"}, {"what": "Two", "why": "what for"}) == "Two what for"


@pytest.mark.parametrize("kind", ["highlight", "sort"])
def test_what_was_wrong_is_told_before_what_was_right_which_is_folded(kind):
    found = next(f for _name, f in PRACTICE if f["kind"] == kind)
    item = found["item"][0]
    right = answers.right(found, item)
    ((field, places),) = right.items()
    one_off = [p for p in places if p] or [1] if kind == "highlight" else [(places[0] + 1) % 2, *places[1:]]
    html = answered(found, item, {field: one_off}).html
    assert html.count("wp-fb-hurt") == 1
    assert f"What was right, and why: {html.count('wp-fb-help')}</summary>" in html
    assert html.index("wp-fb-hurt") < html.index("<details><summary>What was right") < html.index("wp-fb-help")
    every = answered(found, item, right).html
    assert "wp-fb-hurt" not in every
    assert f"What was right, and why: {every.count('wp-fb-help')}</summary>" in every


def test_an_order_is_told_as_it_should_be_with_where_the_learner_had_each():
    found = next(f for _name, f in PRACTICE if f["kind"] == "rank")
    item = found["item"][0]
    order = answers.right(found, item)["order"]
    html = answered(found, item, {"order": [order[1], order[0], *order[2:]]}).html
    assert html.index("[you had it at 2]") < html.index("[you had it at 1]") < html.index("[in its place]")


def test_empty_fields_are_named_in_a_sentence_that_their_marks_do_not_break():
    found = exercises.exercise("07-manage-emotions/trigger-map")
    html = answered(found, found["item"][0], dict.fromkeys(answers.filled(found), "")).html
    assert "?." not in html
    assert html.count("What would have helped?") == 1


def test_a_log_shows_its_entries_newest_first_and_how_strong_they_were():
    found = exercises.exercise("07-manage-emotions/trigger-map")
    first, last = answers.filled(found, "the first"), answers.filled(found, "the last")
    html = entries_html(found, [("2026-03-01", first), ("2026-04-01", last)])
    assert html.index("the last") < html.index("the first")
    scale = next(f for f in found["field"] if "scale" in f)["scale"]
    assert f"2026-03-01: {scale[0]}; 2026-04-01: {scale[0]}" in html


BAD = {
    "choose": [{"option": 7}, {"option": True}, {}],
    "label": [{"option": -1}],
    "rank": [{"order": [0, 0, 1]}, {"order": "012"}],
    "highlight": [{"parts": [99]}, {}],
    "sort": [{"classes": [0]}, {"classes": [9] * 5}],
    "match": [{"rights": []}, {"rights": [99] * 3}],
    "spot": [{"turn": 99}],
    "slot": [{"day": "2020-01-01", "start": "09:00"}, {"day": 5}],
    "board": [{"yours": [5] * 4, "theirs": [0] * 4}, {"yours": [1]}],
    "rewrite": [{"text": 5}, {"text": "x" * 20_001}],
    "build": [{}],
}


@pytest.mark.parametrize(("kind", "answer"), [(kind, answer) for kind, bad in BAD.items() for answer in bad])
def test_an_answer_that_fits_nothing_is_refused_in_words(kind, answer):
    found = next(f for _name, f in PRACTICE if f["kind"] == kind)
    with pytest.raises(BadAnswerError, match=r"expected|Shorten"):
        answered(found, found["item"][0], answer)


REWRITE = exercises.exercise("08-empathize/say-it-better")


@pytest.mark.parametrize("text", ["", "😀", "Es tut mir leid, aber ich habe die Bilder noch nicht bekommen und warte."])
def test_what_cannot_be_read_is_told_and_not_taken_as_an_answer(text):
    outcome = answered(REWRITE, REWRITE["item"][0], {"text": text})
    assert outcome.refused
    assert "Works" not in outcome.html


def test_a_want_counts_as_met_where_the_fact_it_names_is_found():
    found = exercises.exercise("07-manage-emotions/pause-line")
    item = next(i for i in found["item"] if i["id"] == "drowned-market-at-eleven")
    (want,) = item["want"]
    reply = "Odile, I'm too angry. Back 9am, 8 your time"
    assert "2 of 2 are in your text" in answered(found, item, {"text": reply}).html
    assert escape(want["missing"]) not in answered(found, item, {"text": reply}).html
    assert escape(want["missing"]) in answered(found, item, {"text": "Odile, not tonight, I'm too angry."}).html
    bare = {**item, "want": [{k: v for k, v in want.items() if k != "fact"}]}
    assert escape(want["missing"]) in answered(found, bare, {"text": reply}).html


def test_a_code_that_is_the_trap_of_an_item_is_neither_marked_nor_praised():
    found = exercises.exercise("07-manage-emotions/pause-line")
    item = next(i for i in found["item"] if i["id"] == "sixty-for-always")
    assert item["quiet"] == ["C07"]
    loud = {k: v for k, v in item.items() if k != "quiet"}
    for one, is_praised in ((loud, True), (item, False)):
        answer = {"text": "Yes, for always is fine."}
        assert ("answers the question" in answered(found, one, answer).html) == is_praised
        assert ("answers the question" in KINDS["rewrite"].look(found, one, answer)["marks"]) == is_praised


def test_a_want_that_names_a_fact_which_is_not_there_is_told():
    item = {"fact": [{"id": "hour"}], "want": [{"fact": "hour"}, {"fact": "day"}, {}]}
    assert list(unknown_facts(item)) == [("want[1].fact", "'day' is not a fact of this item: hour")]


def test_models_of_a_document_are_set_as_the_learners_own_and_those_of_a_message_as_they_are():
    sheet = exercises.exercise("10-learn/debrief")
    saved = models_html(sheet["item"][0], document_html)
    assert "# " not in saved
    assert '<h4 dir="auto">Which talk</h4>' in saved
    assert is_document(sheet)
    assert not is_document(exercises.exercise("05-be-clear/build-it"))
    assert not is_document(REWRITE)


def test_words_taken_from_the_client_are_told_where_own_words_are_asked_for():
    found = exercises.exercise("04-listen/say-it-back")
    item = next(i for i in found["item"] if "own" in i)
    parrot = " ".join(item["said"].split()[: item["own"] + 4]) + ". Have I got that right?"
    outcome = answered(found, item, {"text": parrot})
    assert not outcome.recorded["right"]
    assert "Their words" in outcome.html


def test_the_facts_are_ticked_off_as_they_are_typed():
    found = exercises.exercise("03-stay-calm/cool-it")
    item = found["item"][0]
    look = KINDS["rewrite"].look
    none = look(found, item, {"text": "Hello there, all of you."})["marks"]
    whole = look(found, item, {"text": item["model"][0]["text"]})["marks"]
    count = len(item["fact"])
    assert f"0 of {count} are in your text" in none
    assert f"{count} of {count} are in your text" in whole
    assert "Heat" in whole


@pytest.mark.parametrize("kind", ["rewrite", "build"])
def test_whatever_a_learner_types_is_shown_as_text(kind):
    for _name, found in PRACTICE:
        if found["kind"] != kind:
            continue
        item = found["item"][0]
        answer = {"text": HOSTILE} if kind == "rewrite" else answers.filled(found, HOSTILE)
        html = answered(found, item, answer).html
        if kind == "rewrite":
            html += KINDS[kind].look(found, item, {"text": HOSTILE})["marks"]
        if found.get("log"):
            html += entries_html(found, [("2026-01-01", answer)])
        assert "<script" not in html
        assert "<img" not in html
        assert "&lt;script&gt;" in html


def test_a_modules_two_replies_are_shown_as_text():
    html = compared_html(exercises.exercise("08-empathize/moment")["item"][0], HOSTILE, HOSTILE)
    assert "<script" not in html
    assert "&lt;script&gt;" in html


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
