import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.text import CONDITIONAL, NEGATED, QUOTED, REPORTED, SHOUTED, Text, why_unreadable

PIECES = """I you understand but the photos came on Monday don't can't never sorry! "quoted words" (really) £90 3.5 14th
“curly” it’s naïve Hi Dana, -- :) … e.g. 😀 שלום WHY ASAP www.example.com ```"""
WORDS = st.sampled_from([*PIECES.split(), "\n", "\n\n", "\n> quoted line\n"])
MESSAGES = st.lists(WORDS, max_size=60).map(" ".join)


def flags_of(source, word):
    text = Text(source)
    return text.flags[text.words.index(word)]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("I haven't", ["i", "have", "not"]),
        ("I havent", ["i", "have", "not"]),
        ("I haven’t", ["i", "have", "not"]),
        ("u cant", ["you", "can", "not"]),
        ("Dana's photos", ["dana", "'s", "photos"]),
        ("I apologise", ["i", "apologize"]),
        ("it costs £1,840 by the 14th", ["it", "costs", "#amount", "by", "the", "#number"]),
        ("i\u200bdiot", ["idiot"]),
    ],
)
def test_words_come_in_a_normal_form(source, words):
    assert [w for w in Text(source).words if w not in "^$<"] == words


@pytest.mark.parametrize(
    ("source", "sentences"),
    [
        ("One. Two! Three? Four", 4),
        ("It costs 3.50 at 4 p.m. sharp, e.g. on Friday", 1),
        ("hi dana\nthe photos came\nthanks", 3),
        ("A line that a mail program has wrapped because it is\nlonger than the window goes on here.", 1),
        ("First thing\n- one\n- two", 3),
        ("it came on monday.You saw it", 2),
    ],
)
def test_sentences_end_where_a_reader_hears_them_end(source, sentences):
    assert len(Text(source).questions) == sentences


@pytest.mark.parametrize(
    ("source", "word", "flag"),
    [
        ("It isn't your fault", "fault", NEGATED),
        ("I'm not saying that it's because of you", "because", NEGATED),
        ('You wrote "this is rubbish" twice', "rubbish", QUOTED),
        ("You wrote 'this isn't good' twice", "good", QUOTED),
        ("She said that it is late", "late", REPORTED),
        ("If you had sent it, I would know", "sent", CONDITIONAL),
        ("You NEVER answer", "never", SHOUTED),
    ],
)
def test_a_word_knows_whether_the_writer_stands_behind_it(source, word, flag):
    assert flags_of(source, word) & flag


@pytest.mark.parametrize(
    ("source", "word", "flag"),
    [
        ("I can't believe you lied", "lied", NEGATED),
        ("It isn't late, but you lied", "lied", NEGATED),
        ("I haven't begun because you sent nothing", "sent", NEGATED),
        ('I will say "this is late"', "late", QUOTED),
        ("I said that it is late", "late", REPORTED),
        ("If you had sent it, I would know", "know", CONDITIONAL),
        ("The HTML is late", "html", SHOUTED),
        ("Can IT help", "it", SHOUTED),
    ],
)
def test_and_a_scope_ends_where_it_should(source, word, flag):
    assert not flags_of(source, word) & flag


@pytest.mark.parametrize(
    "source",
    [
        "> You never answer\nFine.",
        "On Tue 3 June Dana wrote:\nFine.",
        "```\nyou never\n```\nFine.",
        "Fine.\n-- \nYou Never Ltd",
    ],
)
def test_what_is_only_passed_on_is_not_read(source):
    assert [w for w in Text(source).words if w.isalpha()] == ["fine"]


@pytest.mark.parametrize(
    "source", ["", " \n\t", "\u200b", "😀😀", "12 34", "שלום, מה שלומך היום", "Привет, как дела", "a\x00b"]
)
def test_what_cannot_be_read_is_told_in_a_sentence(source):
    assert why_unreadable(Text(source)).endswith(".")


def test_other_languages_in_latin_letters_are_told_too():
    german = "Es tut mir leid, dass die Bilder noch nicht fertig sind, ich schicke sie morgen."
    assert "English" in why_unreadable(Text(german))


@pytest.mark.parametrize(
    "source", ["ok", "Sorry about Friday.", "Désolé, I mean sorry, the résumé is on its way to you"]
)
def test_english_is_read_even_when_short_or_with_foreign_words(source):
    assert why_unreadable(Text(source)) is None


@given(st.one_of(st.text(), MESSAGES))
def test_words_stand_in_order_inside_the_text(source):
    text = Text(source)
    assert all(0 <= start <= end <= len(source) for start, end in zip(text.starts, text.ends, strict=True))
    assert text.starts == sorted(text.starts)
    assert len({len(text.words), len(text.flags), len(text.clauses), len(text.sentences)}) == 1


@given(MESSAGES)
def test_more_spaces_change_no_word(source):
    assert Text(source).words == Text(source.replace(" ", "  ")).words


@given(MESSAGES)
def test_curly_quotes_change_no_word(source):
    curly = source.replace("'", "’")
    assert Text(source).words == Text(curly).words


@pytest.mark.parametrize("written", ["tmrw", "tmr", "2moro", "tomoro", "2MORROW", "tommorow"])
def test_chat_spellings_of_a_word_are_that_word(written):
    assert "tomorrow" in Text(f"answer u {written}, pls").words


def test_a_spelling_with_a_digit_is_one_only_where_it_stands_alone():
    assert Text("b4 9 in room 12b4, shelf ab4").words == [
        *("^", "before", "#number", "in", "room", "#number", "b", "#number", ",", "shelf", "ab", "#number", "$"),
    ]
