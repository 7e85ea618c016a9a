import string

import pytest

from wellput import data
from wellput.course import show
from wellput.learner import record, speak

OTHERS = [code for code in data.languages() if code != "en"]


def leaves(value, path=()):
    if isinstance(value, dict):
        for name, entry in value.items():
            yield from leaves(entry, (*path, name))
    elif isinstance(value, list):
        for i, entry in enumerate(value):
            yield from leaves(entry, (*path, i))
    else:
        yield path, value


def fields(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_is_whole_and_fills_in_the_same_things(code):
    english, other = (dict(leaves(data.words(c))) for c in ("en", code))
    assert english.keys() == other.keys()
    for path, text in english.items():
        if isinstance(text, str):
            assert other[path].strip() or not text.strip(), path
            assert set(fields(other[path])) <= set(fields(text)), path
        elif not isinstance(text, str):
            assert other[path] == text, path


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_is_no_copy_of_the_english(code):
    english, other = (dict(leaves(data.words(c))) for c in ("en", code))
    texts = [(path, text) for path, text in english.items() if isinstance(text, str) and path[-1] != "to"]
    same = [path for path, text in texts if len(text) > 25 and other[path] == text]
    assert same == []


def test_the_interface_speaks_what_the_learner_chose_and_the_variable_goes_first(monkeypatch):
    record().set("language", "de")
    assert "Karten" in show("08-empathize/cards").view["words"]["keep_cards"]
    monkeypatch.setenv("WELLPUT_LANGUAGE", "en")
    assert "cards" in show("08-empathize/cards").view["words"]["keep_cards"]
    monkeypatch.setenv("WELLPUT_LANGUAGE", "../../etc/passwd")
    speak()
    assert data.words() == data.words("en")
