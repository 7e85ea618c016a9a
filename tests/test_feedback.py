"""What a learner is told of a reading: one thing that works, at most two to change."""

from copy import copy

from wellput import check
from wellput.feedback import feedback

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
