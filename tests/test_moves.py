"""The engine as a whole: what is promised for every text, whatever the rules."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput import check
from wellput._index import NAMES, RULES
from wellput.dials import dials
from wellput.moves import SHOWN, Move, Rule

EVERY_RULE = tuple(map(Rule, RULES))

EXAMPLES = [
    "I understand, but you only sent the photos on Monday.",
    "Sorry for the inconvenience. I'm so sorry. I missed the deadline.",
    "So the launch date is what matters most. Have I got that right?",
    "You NEVER answer!!! This is ridiculous.",
    "I won't work on Sundays. We could start on Monday, or I can send half now.",
    "Don't worry, it's only a font.",
]
SENTENCES = st.lists(st.one_of(st.sampled_from(EXAMPLES), st.text(max_size=40)), max_size=6).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(SENTENCES)
def test_findings_lie_inside_the_text_and_quote_it(text):
    for move in check(text).moves:
        assert 0 <= move.start < move.end <= len(text)
        assert text[move.start : move.end] == move.quote
        assert SHOWN <= move.confidence <= 1
        assert move.why


@settings(max_examples=100, deadline=None)
@given(SENTENCES, st.none() | SENTENCES)
def test_the_same_text_is_read_the_same(text, reply_to):
    assert check(text, reply_to).as_dict() == check(text, reply_to).as_dict()


@settings(max_examples=200, deadline=None)
@given(SENTENCES)
def test_spaces_and_curly_quotes_change_no_code(text):
    codes = [m.code for m in check(text).moves]
    assert [m.code for m in check(text.replace(" ", "  ")).moves] == codes
    assert [m.code for m in check(text.replace("'", "’")).moves] == codes


@settings(max_examples=200, deadline=None)
@given(SENTENCES)
def test_dials_and_scores_stay_between_0_and_1(text):
    reading = check(text)
    assert set(reading.dials) == {"heat", "warmth", "clarity", "ownership"}
    assert set(reading.scores) == set(NAMES)
    assert all(0 <= value <= 1 for value in (*reading.dials.values(), *reading.scores.values()))


@pytest.mark.parametrize("code", ["A01", "A03", "A06", "A07", "A08", "D01", "D02", "D05"])
def test_one_more_hurting_move_never_cools(code):
    move = Move(next(rule for rule in EVERY_RULE if rule.code == code), 0, "x", 0.9)
    for already in range(4):
        assert dials([move] * (already + 1))["heat"] > dials([move] * already)["heat"]


def test_dials_stay_between_0_and_1_whatever_the_number_of_findings():
    for rule in EVERY_RULE:
        assert all(0 <= value <= 1 for value in dials([Move(rule, 0, "x", 1.0)] * 5_000).values())


@pytest.mark.parametrize(
    "text", ["", "😀", "שלום וברכה לכולם", "a\x00b", "Es tut mir leid, dass die Bilder noch nicht da sind."]
)
def test_what_cannot_be_read_is_refused_and_never_scored(text):
    reading = check(text)
    assert reading.refused
    assert reading.moves == ()
    assert set(reading.scores.values()) == set(reading.dials.values()) == {0.0}


@pytest.mark.parametrize("wrong", [None, 5, b"bytes"])
def test_what_is_not_text_is_a_type_error(wrong):
    with pytest.raises(TypeError, match="reads strings"):
        check(wrong)


def test_every_rule_has_a_code_of_the_scheme_and_is_reachable():
    assert {rule[1] for rule in RULES} <= set(NAMES)


# What this module of the course needs, by the scheme.
NEEDED = [*(f"A0{n}" for n in range(1, 9)), *(f"D0{n}" for n in range(1, 7)), *(f"E{n:02}" for n in range(1, 11))]
NEEDED += ["L01", "L02", "L03", "L04", "C01", "C05", "S01", "V03", "V04", "V05"]


@pytest.mark.parametrize("code", NEEDED)
def test_there_are_rules_for_every_code_that_the_module_needs(code):
    assert any(rule[1] == code for rule in RULES)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 50_000,
        '"' * 20_000,
        "(" * 20_000,
        "i understand " * 5_000,
        "you " * 20_000,
        "it's " * 15_000,
        "\n" * 30_000 + "x",
        "SORRY YOU NEVER " * 5_000,
        "that was my mistake " * 4_000,
    ],
    ids=["one long word", "quotes", "brackets", "near-matches", "one word", "contractions", "lines", "shouts", "finds"],
)
def test_no_text_makes_it_stumble(text):
    check(text + " and I know what you want from the work")
