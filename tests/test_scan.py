"""Finding all patterns in one go, against following them place by place."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput import check, rules, scan
from wellput._index import ENDS, PLACES, START, VETOES
from wellput._index import WORDS as BY_LETTER
from wellput.text import LIGHT, SHOUT, SHOUTED, Text

PIECES = """I understand but you never always sorry that this is so very late not fine. SORRY NEVER ? ! , - ( " ... If
we could wait, I would send your gallery on Monday feel let down it sounds like a nightmare zyx"""
WORDS = [word for words in BY_LETTER.values() for word in words.split()]
TEXTS = st.lists(st.sampled_from(PIECES.split()) | st.sampled_from(WORDS), max_size=40).map(" ".join)


STEPS = rules.STEPS.read_bytes()
TABLE = list(struct.iter_unpack("<3I", STEPS[: 12 * PLACES]))
LINES = [STEPS[begin:end].decode() for begin, end, _ in TABLE]
SKIPS = {place: passed - 1 for place, (*_, passed) in enumerate(TABLE) if passed}


def led_to(place, word):
    line = START.get((word or "")[:1], b"").decode() if place is None else LINES[place]
    if f" {word} " not in line:
        return []
    return [int(to) for to in line.split(f" {word} ")[1].split(">")[1].split(";")[0].split(",")]


def found_place_by_place(text):
    """The same, slowly: every thread by itself, from each place to the next."""
    reports = {}
    active, late = {}, []
    for i, (word, flags) in enumerate(zip([*text.words, None], [*text.flags, 0], strict=True)):
        waiting = []
        for place, first, last in late:
            if word in LIGHT:
                waiting += [(place, first, last)] if word not in VETOES[place] else []
            elif word not in VETOES[place]:
                reports.update({(number, first): last for number in ENDS[place]})
        late = waiting
        keys = [word, SHOUT] if flags & SHOUTED else [word]
        passed_over = word not in LIGHT and word not in scan._NEVER_SKIPPED
        reached = {}
        for place, first in [*active.items(), (None, i)]:
            to = [p for key in keys for p in led_to(place, key)]
            to += [SKIPS[place]] if passed_over and place in SKIPS else []
            for p in to:
                reached[p] = min(first, reached.get(p, first))
        for place, first in reached.items():
            if place in VETOES:
                late.append((place, first, i))
            elif place in ENDS:
                reports.update({(number, first): i for number in ENDS[place]})
        staying = active if word in LIGHT else {}
        active = {p: min(reached.get(p, i), staying.get(p, i)) for p in {**reached, **staying}}
    return {(number, first, last) for (number, first), last in reports.items()}


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_all_is_found_that_is_found_place_by_place(source):
    text = Text(source)
    assert set(scan.scan(text)) == found_place_by_place(text)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_nothing_depends_on_how_many_threads_are_left_apart(source):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "_MANY_THREADS", 0)
        parted = scan.scan(Text(source))
    assert scan.scan(Text(source)) == parted


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_nothing_depends_on_what_is_remembered(source):
    remembered = scan.scan(Text(source))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "_MOST_STEPS", 7)
        assert scan.scan(Text(source)) == remembered


def test_what_is_remembered_has_a_bound(monkeypatch):
    monkeypatch.setattr(scan, "_MOST_STEPS", 100)
    for start in range(0, len(WORDS), 50):
        check("I understand " + " you ".join(WORDS[start : start + 50]))
        assert len(scan._steps) <= 100
        assert len(scan._made) <= 100


def test_words_that_no_pattern_has_are_not_remembered():
    check("I understand " + "z" * 50_000 + " you")
    assert all(len(key) < 50 for places in scan._steps for key in places)
