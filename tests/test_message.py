"""The labelled messages' files: what is refused, how they go together, and what they hold."""

import json
from itertools import pairwise

import pytest
from changes import changed

from wellput import data, messages
from wellput.errors import DataError
from wellput.message import CHANNELS, problems, read_messages
from wellput.scheme import codes

WORK = data.folder() / "messages" / "work.jsonl"
FIRST = json.loads(WORK.read_text("utf-8").splitlines()[0])


def with_first(tmp_path, **fields):
    """A file of one message, the first, with some of its fields changed."""
    path = tmp_path / "messages" / "work.jsonl"
    path.parent.mkdir()
    path.write_text(json.dumps(FIRST | fields) + "\n", "utf-8")
    return path


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"split": "measure"}, "split: expected work, as the file is called"),
        ({"split": "both"}, "split: 'both' is not work or measure"),
        ({"id": "first"}, "id: expected m and a number of four digits or five, found 'first'"),
        ({"channel": "pigeon"}, "channel: 'pigeon' is not one of email, chat"),
        ({"fluency": "none"}, "fluency: 'none' is not one of first language"),
        ({"conversation": "first"}, "conversation: expected k and a number of four digits, found 'first'"),
        ({"mood": "good"}, "mood: unknown field"),
        ({"text": " Hi. "}, "text: expected some text without white space around it"),
        ({"text": "Ring me on +43 664 555 12 34.", "spans": [], "second": []}, "text: '.43 664 555 12 34' looks like"),
        ({"client": "See www.example.org"}, "client: 'www.e' looks like a real telephone number or address"),
        ({"spans": [{"quote": "nowhere in it", "moves": ["A01"]}]}, r"spans\[0\].quote: expected once in the text"),
        ({"second": [{"quote": FIRST["text"], "moves": ["A99"]}]}, r"second\[0\].moves\[0\]: 'A99' is not a code"),
    ],
)
def test_a_bad_message_is_told_by_file_line_field_and_what_was_expected(tmp_path, fields, told):
    with pytest.raises(DataError, match=rf"messages/work\.jsonl: line 1: {told}"):
        read_messages(with_first(tmp_path, **fields))


def test_a_line_that_is_no_json_and_a_missing_file_are_told(tmp_path):
    with pytest.raises(DataError, match=r"messages/work\.jsonl: line 1: not valid JSON"):
        read_messages(changed(tmp_path, WORK, '{"id"', '{"id'))
    with pytest.raises(DataError, match=r"messages/measure\.jsonl: no such file"):
        read_messages(tmp_path / "messages" / "measure.jsonl")


def test_all_messages_hold():
    assert problems() == []


def test_a_conversation_is_all_to_work_with_or_all_for_measuring(monkeypatch):
    apart = [m._replace(conversation="k0000") for m in (messages()[0], messages()[-1])]
    monkeypatch.setattr("wellput.message.messages", lambda: apart)
    told = "conversation: k0000 is partly to work with, partly for measuring"
    assert problems() == [f"messages/measure.jsonl: {messages()[-1].id}: {told}"]


# The turn before these was left out: it was nearly another message.
BEHIND_A_GAP = {"m22381", "m23176"}


def test_in_a_conversation_each_message_answers_and_none_answers_its_own_side():
    held = [(before, m) for before, m in pairwise(messages()) if m.conversation]
    assert len({m.conversation for _, m in held}) > 100
    for before, message in held:
        if before.conversation == message.conversation:
            assert message.client
            assert message.client != before.text
            left_out = message.id in BEHIND_A_GAP
            assert int(message.id[1:]) == int(before.id[1:]) + 1 + left_out


def test_there_are_a_thousand_of_either_kind_and_all_are_labelled_twice():
    everything = messages()
    for split in ("work", "measure"):
        assert sum(m.split == split for m in everything) >= 1000
    assert sum(m.spans == m.second for m in everything) < len(everything) / 2  # two labellings, not one copied


def test_every_channel_and_every_code_occurs_in_both_halves():
    for split in ("work", "measure"):
        half = [m for m in messages() if m.split == split]
        assert {m.channel for m in half} == set(CHANNELS)
        assert {code for m in half for span in (*m.spans, *m.second) for code in span.moves} == set(codes())


def test_spans_lie_inside_their_texts():
    for message in messages():
        for span in (*message.spans, *message.second):
            assert 0 <= span.start < span.end <= len(message.text)
