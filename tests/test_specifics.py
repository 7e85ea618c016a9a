"""What a reply takes up of the message that it answers."""

import pytest

from wellput import check

MAIL = "You promised the gallery for Friday and I'm furious. I paid 1,260 euros in March. Where are my photos?"


@pytest.mark.parametrize(
    ("reply", "kind", "quote"),
    [
        ("The 1260 stays on hold until then.", "amount", "1260"),
        ("You'll have them on Friday at noon.", "date", "Friday"),
        ("The photos are on their way to you.", "thing", "photos"),
        ("No wonder you're angry about it.", "feeling", "angry"),
        ("It was promised and I broke that.", "concern", "promised"),
    ],
)
def test_what_the_client_wrote_is_found_in_the_reply(reply, kind, quote):
    assert (kind, quote) in [(s.kind, s.quote) for s in check(reply, MAIL).specifics]


def test_a_formula_takes_up_nothing():
    assert check("Thank you for your message. I will get back to you soon.", MAIL).specifics == ()


def test_their_own_lines_quoted_are_not_the_replys_words():
    assert check("> Where are my photos?\nI don't know yet.", MAIL).specifics == ()


def test_without_a_message_there_is_nothing_to_take_up():
    assert check("The photos come on Friday.").specifics == ()


def test_each_thing_counts_once_and_lies_in_the_text():
    text = "Friday, yes, Friday. The photos, all the photos, for 1,260 euros."
    found = check(text, MAIL).specifics
    assert [(s.kind, s.quote) for s in found] == [("date", "Friday"), ("thing", "photos"), ("amount", "1,260 euros")]
    assert all(text[s.start : s.end] == s.quote for s in found)


def test_a_way_forward_before_any_sign_of_having_heard_is_told():
    heard = "I'm sorry about Friday; I sent you nothing. "
    way = "We could put half of the photos up tonight. "
    assert check(way + heard, MAIL).solves_first
    assert not check(heard + way, MAIL).solves_first
    assert not check(heard, MAIL).solves_first
