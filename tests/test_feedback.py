"""What a learner is told of a reading: one thing that works, at most two to change."""

from copy import copy

from wellput import check
from wellput.feedback import DOUBTED, feedback
from wellput.moves import Learned, Move
from wellput.page import feedback_html

REPLY = "Calm down Anahit. I will send it on Monday."


def test_what_works_is_told_beside_what_to_change():
    told = feedback(check(REPLY))
    assert told.works.code == "S05"
    assert [point.code for point in told.changes] == ["D01"]


def test_words_that_are_to_change_are_never_shown_as_what_works():
    reading = check(REPLY)
    hurts, helps = (next(m for m in reading.moves if m.code == code) for code in ("D01", "S05"))
    same_place = copy(helps)
    same_place.start, same_place.end = hurts.start, hurts.end
    reading.moves = (hurts, same_place)
    told = feedback(reading)
    assert told.works is None
    assert [point.code for point in told.changes] == ["D01"]


def test_a_hint_of_what_may_hurt_is_quoted_and_not_named():
    reading = check("The file is <b>there</b>, as {client} and {quote} say.")
    hint = Move(Learned("A01", "Why.", "Instead."), 0, reading.text, DOUBTED)
    reading.moves, reading.hints = (), (hint,)
    told = feedback(reading, "Anahit")
    assert told.changes == ()
    assert f"“{reading.text}”" in told.note
    assert "Anahit" in told.note
    assert hint.name not in told.note
    assert "<b>" not in feedback_html(told)
    reading.hints = (hint.at(DOUBTED - 0.01),)
    assert reading.text not in feedback(reading, "Anahit").note


def test_a_hint_is_passed_over_where_there_is_something_to_change():
    reading = check(REPLY)
    reading.hints = (Move(Learned("A01", "Why.", "Instead."), 0, reading.text, DOUBTED),)
    told = feedback(reading)
    assert [point.code for point in told.changes] == ["D01"]
    assert told.note == ""
