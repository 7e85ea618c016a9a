import json

import pytest

from wellput import content, exercises, learner
from wellput.course import Piece, show
from wellput.record import Record
from wellput.widget import Widget

M = "08-empathize"
PAGES = ["welcome", "map", "checker", "review", "next", "portfolio", "record"]
EVERYTHING = [*PAGES, *(f"{M}/{p}" for p in ("steps", "cards", "moment", "again", "plan"))]
EVERYTHING += [f"{M}/{p}" for p in ("find-the-words", "ladder", "validate-dont-concede", "say-it-better")]


def ask(widget, what, **details):
    """What the page gets when it asks."""
    answers = []
    widget.send = answers.append
    widget._answer(widget, {"id": "1", "do": what, **details}, [])
    json.dumps(answers)
    return answers[-1]


@pytest.mark.parametrize("name", EVERYTHING)
def test_every_piece_shows_and_has_a_static_view(name):
    widget = show(name)
    assert isinstance(widget, Widget)
    json.dumps(widget.view)
    bundle = widget._repr_mimebundle_()
    content = bundle[0] if isinstance(bundle, tuple) else bundle
    assert "python start.py" in content["text/html"]
    assert "<h3" in content["text/html"] or "<p" in content["text/html"]


def test_a_pair_shows_both_tellings_with_their_moves_named():
    html = show(f"{M}/pair/menus-already-printed")._repr_html_()
    assert html.index("Going better") < html.index("Going worse")
    assert "[takes the sympathy back" in html
    assert 'role="img"' in html


@pytest.mark.parametrize("name", ["nix", "08-empathize/nix", "09-nix/steps", "08-empathize/pair/nix", "../x"])
def test_a_piece_that_is_not_there_is_a_sentence(name):
    piece = show(name)
    assert isinstance(piece, Piece)
    assert 'role="alert"' in piece._repr_html_()


def test_an_answer_is_on_the_disk_when_the_page_is_told(record_path):
    item = exercises.exercise(f"{M}/validate-dont-concede")["item"][0]
    answer = ask(show(f"{M}/validate-dont-concede"), "answer", item=item["id"], answer={"option": 1})
    assert answer["re"] == "1"
    assert "wp-fb" in answer["saved"]["feedback"]
    assert Record(record_path).latest(f"{M}/validate-dont-concede")[item["id"]].answer == {"option": 1}


def test_a_new_kernel_shows_what_was_answered_and_typed():
    first, second = exercises.exercise(f"{M}/say-it-better")["item"][:2]
    widget = show(f"{M}/say-it-better")
    ask(widget, "answer", item=first["id"], answer={"text": "Sorry about the credit, Rosaura."})
    ask(widget, "draft", item=second["id"], text="Dear")
    learner.record.cache_clear()
    again = show(f"{M}/say-it-better").view["items"]
    assert again[0]["saved"]["answer"] == {"text": "Sorry about the credit, Rosaura."}
    assert again[0]["saved"]["models"]
    assert again[1]["draft"] == "Dear"


def test_the_first_reply_is_kept_unmarked_and_comes_back_beside_the_second():
    item = exercises.exercise(f"{M}/moment")["item"][0]
    first = ask(show(f"{M}/moment"), "answer", item=item["id"], answer={"text": "I understand, but no."})
    assert first["saved"]["feedback"] == ""
    second = ask(
        show(f"{M}/again"), "answer", item=item["id"], answer={"text": "He stopped you in front of everybody."}
    )
    assert "Your first reply" in second["saved"]["feedback"]
    assert "[takes the sympathy back]" in second["saved"]["feedback"]


def test_cards_are_recorded_when_kept(record_path):
    ask(show(f"{M}/cards"), "keep")
    assert set(Record(record_path).cards()) == {card["id"] for card in content.cards_of(M)}
    assert show(f"{M}/cards").view["kept"]


def test_an_empty_plan_is_not_kept_and_a_full_one_is(record_path):
    widget = show(f"{M}/plan")
    empty = {"case": "", "sentence": "", "when": " ", "then": ""}
    assert ask(widget, "answer", item="plan", answer=empty)["refused"]
    assert Record(record_path).done() == {}
    ask(widget, "answer", item="plan", answer={**empty, "when": "she writes in capitals", "then": "wait ten minutes"})
    (item,) = show(f"{M}/plan").view["items"]
    assert "When she writes in capitals, I will wait ten minutes." in item["saved"]["feedback"]


def test_the_steps_follow_the_record_while_it_grows():
    steps, cards = show(f"{M}/steps"), show(f"{M}/cards")
    assert 'The idea<span class="wp-sr">, not begun' in steps.view["html"]
    ask(cards, "keep")
    assert 'The idea<span class="wp-sr">, done' in steps.view["html"]


def test_disagreement_is_kept_with_its_attempt(record_path):
    item = exercises.exercise(f"{M}/say-it-better")["item"][0]
    widget = show(f"{M}/say-it-better")
    number = ask(widget, "answer", item=item["id"], answer={"text": "Sorry, but no."})["saved"]["attempt"]
    ask(widget, "disagree", attempt=number, why="")
    ask(widget, "disagree", attempt=number, why="<b>it was a joke</b>")
    assert Record(record_path).disagreements() == {number: "<b>it was a joke</b>"}


def test_the_draft_checker_keeps_nothing(record_path):
    answer = ask(show("checker"), "check", text="I understand, but no.", reply_to="You are late!")
    assert "takes the sympathy back" in answer["feedback"]
    assert Record(record_path).attempts() == []


def test_a_record_that_cannot_be_written_is_told_and_nothing_called_saved(record_path):
    widget = show(f"{M}/cards")
    record_path.unlink()
    record_path.mkdir()
    assert "can't be used" in ask(widget, "keep")["failed"]


@pytest.mark.parametrize("message", [{"do": "nix"}, {"do": "answer"}, {"do": "answer", "item": "nix", "answer": {}}])
def test_a_page_that_asks_nonsense_is_told_to_reload(message):
    answers = []
    widget = show(f"{M}/ladder")
    widget.send = answers.append
    widget._answer(widget, message, [])
    assert "Reload the page" in answers[0]["failed"]
