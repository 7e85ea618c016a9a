"""Each kind of check: when it says yes, no, or that it can't tell, and which words it shows for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput import rubric
from wellput.rubric import NO, UNSURE, YES, judge

SAID = """Hi Jo, the posters came and the date on them is wrong. I hung forty of them myself on Sunday with my
little brother, all along the high street, and on Monday my boss walked past and laughed.
What now? The concert is on 14 May."""
WORDS = [
    {"id": "stake", "groups": [["posters", "high street", "forty"], ["boss", "laugh*", "embarrass*", "in front of"]]},
    {"id": "cause", "groups": [["printer", "file", "proof"]]},
]
FACTS = [
    {"id": "reprint", "says": "A reprint costs 1,200 euros.", "all": [["1200"], ["reprint*", "print* again"]]},
    {"id": "day", "says": "They come on Thursday.", "all": [["thursday", "thu"]]},
]


def task(*checks, **more):
    criterion = {"id": "one", "name": "One", "says": "It is so.", "points": 10, "next": "Try.", "check": list(checks)}
    return {"client": "Ms Ana", "said": SAID, "words": WORDS, "fact": FACTS, "criterion": [criterion], **more}


def verdict(reply, *checks, **more):
    (found,) = judge(task(*checks, **more), reply).verdicts
    return found


ABOUT = {"has": ["E01", "E02", "L03"], "about": "stake"}


@pytest.mark.parametrize(
    ("reply", "decision"),
    [
        ("You hung the posters with your brother and then your boss laughed. That must have stung.", YES),
        ("Forty posters went up with the wrong date, and you had to hear your boss laugh about it.", YES),
        ("I can see why you're embarrassed. Forty posters, and all with my date on them.", YES),
        ("I understand how you feel. Have I got that right?", NO),
        ("I completely understand how frustrating this must be for you. I hear you.", NO),
        ("The proof is attached and the printer is informed.", NO),
        ("Your boss laughed at the posters because you didn't read the proof. That's your own fault.", UNSURE),
        ("My boss laughed as well when I told him about the posters.", UNSURE),
    ],
)
def test_a_concern_is_taken_up_only_in_words_about_this_client_that_do_not_hurt(reply, decision):
    assert verdict(f"{reply} Back to the posters.", ABOUT).decision == decision


def test_a_concern_in_the_clients_own_words_is_not_taken_up_but_repeated():
    parroted = "I see: on Monday my boss walked past and laughed, you and your posters."
    assert verdict(parroted, ABOUT).decision == UNSURE


def test_the_words_that_decided_are_quoted_from_the_reply():
    reply = "Hello. You put up forty posters and then your boss laughed at you. I'll call the printer."
    assert verdict(reply, ABOUT).quote == "You put up forty posters and then your boss laughed at you"


@pytest.mark.parametrize(
    ("reply", "decision"),
    [
        ("You hung the posters and your boss laughed. The file was an old one.", YES),
        ("The file was an old one. You hung the posters and your boss laughed.", NO),
        ("The file was an old one. Posters are posters.", NO),
    ],
)
def test_the_concern_has_to_stand_before_the_explanation(reply, decision):
    assert verdict(reply, {"first": "stake", "then": "cause"}).decision == decision


def test_order_can_be_asked_of_moves_too():
    check = {"first": "stake", "then": ["S01"]}
    told = "You hung the posters and your boss laughed."
    offer = "We could print them again on Thursday."
    assert verdict(f"{told} {offer}", check).decision == YES
    late = verdict(f"{offer} {told}", check)
    assert late.decision == NO
    assert "print them again" in late.quote


def test_what_must_not_be_there_is_quoted_with_its_name():
    found = verdict("It's only a poster, don't worry about your boss.", {"lacks": ["D01"]})
    assert found.decision == NO
    assert found.quote
    assert "shrinks" in found.why
    assert verdict("Your boss saw the posters.", {"lacks": ["D01"]}).decision == YES


@pytest.mark.parametrize(
    "amount", ["1,200 euros", "1.200 EUR", "€1200", "1 200 €", "1.2k... 1200", "1200,00 EUR", "1'200"]
)
def test_an_amount_is_kept_however_it_is_written(amount):
    assert verdict(f"Your posters: the reprint is {amount}.", {"keeps": ["reprint"]}).decision == YES


@pytest.mark.parametrize(
    ("reply", "decision"),
    [
        ("The reprint of the posters is 1,200. They come on Thursday.", YES),
        ("I'll have the posters printed again. That is 1,200, and on Thu you have them.", YES),
        ("The posters come on Thursday.", NO),
        ("The reprint of the posters is 1,300. They come on Thursday.", NO),
        ("I reprint the posters. You know that I care. You know me. It is 1,200. On Thursday.", UNSURE),
    ],
)
def test_facts_are_kept_if_what_makes_them_stands_together(reply, decision):
    found = verdict(reply, {"keeps": ["reprint", "day"]})
    assert found.decision == decision
    if decision == NO:
        assert "A reprint costs 1,200 euros." in found.why


@pytest.mark.parametrize(("words", "decision"), [(3, NO), (10, YES), (20, YES), (21, NO)])
def test_length_is_counted_in_words(words, decision):
    found = verdict("posters and your boss " + "it's " * (words - 4), {"length": [4, 20]})
    assert found.decision == (decision if words > 3 else YES)
    assert str(words if words > 3 else 4) in found.why


def test_own_words_are_no_long_run_of_somebody_elses():
    draft = "We are terribly sorry for the inconvenience that this may have caused you in any way."
    copied = "Your posters! We are terribly sorry for the inconvenience that this may have caused."
    found = verdict(copied, {"own": 8}, draft=draft)
    assert found.decision == NO
    assert found.quote.startswith("We are terribly sorry")
    assert verdict(copied, {"own": 8}).decision == YES
    assert verdict("Posters: you hung forty of them myself on Sunday with my little brother", {"own": 8}).decision == NO


def test_of_checks_that_fail_a_no_is_told_before_what_can_not_be_told():
    found = verdict("My boss laughed about posters.", ABOUT, {"keeps": ["day"]})
    assert (found.decision, "They come on Thursday." in found.why) == (NO, True)


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        ("", "no text"),
        ("🙂🙂", "no words"),
        (SAID, "own message"),
        (f"> {SAID}", "no text|own message|no words"),
        ("The weather in Lisbon is lovely and I had a sandwich for lunch.", "touches nothing"),
        ("Es tut mir leid, dass das Datum auf den Postern falsch ist und alle gelacht haben.", "English"),
    ],
)
def test_what_is_no_answer_meets_nothing_whatever_is_asked(reply, told):
    found = judge(task({"lacks": ["D01"]}), reply)
    assert found.verdicts[0].decision == NO
    assert any(word in found.refused for word in told.split("|"))


def test_a_text_too_long_to_be_a_message_is_left_to_a_person():
    found = judge(task({"lacks": ["D01"]}), "posters " * 3000)
    assert found.verdicts[0].decision == UNSURE
    assert found.verdicts[0].score is None


def test_what_is_unsure_counts_nothing_until_somebody_decides():
    assert rubric.score(task(ABOUT), "My boss laughed as well when I told him about the posters.") == 0
    assert rubric.score(task(ABOUT), "You hung posters and your boss laughed.") == 10


@given(st.text(max_size=400))
def test_any_text_gets_verdicts_that_quote_it(reply):
    checks = [ABOUT, {"lacks": ["D01"]}, {"keeps": ["day"]}, {"own": 8}, {"first": "stake", "then": ["S01"]}]
    for text in (reply, f"posters {reply}"):
        for found in judge(task(*checks), text).verdicts:
            assert found.decision in (YES, NO, UNSURE)
            assert found.quote in " ".join(text.split())
            assert found.why


@given(
    st.lists(
        st.sampled_from(
            [
                "your",
                "boss",
                "laughed",
                ".",
                "posters",
                ",",
                "don't",
                "worry",
                "it's",
                "only",
                "1,200",
                "reprint",
                "thursday",
                "but",
            ]
        )
    )
)
def test_the_same_reply_gets_the_same_verdicts(words):
    assert judge(task(ABOUT), " ".join(words)).verdicts == judge(task(ABOUT), " ".join(words)).verdicts


@pytest.mark.parametrize(
    ("written", "day"),
    [
        *(("16/3", "16"), ("6/3", "6"), ("3/16", "16"), ("06/03", "6"), ("16.3.", "16"), ("on 16.3.26", "16")),
        *(("16-3", "16"), ("2026-03-06", "6"), ("16.3", "16"), ("16th", "16")),
    ],
)
def test_a_date_is_found_by_its_day_however_it_is_written(written, day):
    fact = [{"id": "day", "says": "It is on the day.", "all": [[day]]}]
    assert verdict(f"The posters hang by {written}", {"keeps": ["day"]}, fact=fact).decision == YES
    assert verdict("The posters hang by 163", {"keeps": ["day"]}, fact=fact).decision == NO


def test_a_part_of_an_hour_or_of_a_sum_is_no_day():
    for reply in ("The posters take 2.5 hours", "The posters hang at 2.30.", "The posters are 2.20 euros"):
        fact = [{"id": "day", "says": "It is the second.", "all": [["2"]]}]
        assert verdict(reply, {"keeps": ["day"]}, fact=fact).decision == NO


@pytest.mark.parametrize("term", ["10:45", "10.45"])
@pytest.mark.parametrize("written", ["10.45", "10:45", "10h45", "10:45am", "quarter to eleven", "a quarter to 11"])
def test_an_hour_is_the_same_in_figures_and_in_words(written, term):
    fact = [{"id": "hour", "says": "At a quarter to eleven.", "all": [[term]]}]
    assert verdict(f"The posters come at {written}.", {"keeps": ["hour"]}, fact=fact).decision == YES
    assert verdict("The posters come at quarter past ten.", {"keeps": ["hour"]}, fact=fact).decision == NO


def test_a_short_reply_to_the_client_by_name_is_no_stray_one():
    assert not judge(task({"lacks": ["D01"]}), "Ana, you have it on Thursday.").refused
    assert judge(task({"lacks": ["D01"]}), "You have it on Thursday.").refused
    assert judge(task({"lacks": ["D01"]}), "Ana, the weather is lovely.").refused
    stray = "Ana, it was lovely. The sea was warm. I had a sandwich. My train goes on Thursday."
    assert judge(task({"lacks": ["D01"]}), stray).refused


def test_a_gap_is_told_where_it_belongs_and_only_waited_for_where_something_is_to_be_absent():
    def criterion(name, points, *checks):
        return {"id": name, "name": name, "says": "So.", "points": points, "next": "Try.", "check": list(checks)}

    its = criterion("its", 6, {"keeps": ["day"]})
    guarded = criterion("guarded", 4, {"keeps": ["day"]}, {"lacks": ["D01"]})
    own, other = judge(task() | {"criterion": [its, guarded]}, "The posters are wrong, and your boss laughed.").verdicts
    assert (own.decision, own.why, own.step) == (NO, "I can't find this: They come on Thursday.", "Try.")
    assert (other.decision, other.step) == (NO, "")
    assert other.why == "That can't be said before this is there: They come on Thursday."
    alone = judge(task() | {"criterion": [guarded]}, "The posters are wrong, and your boss laughed.").verdicts[0]
    assert (alone.why, alone.step) == (own.why, "Try.")
