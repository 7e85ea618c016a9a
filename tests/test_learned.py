"""The learned part: what it weighs, what it says of itself, and what is refused in its files."""

import shutil
from math import log, prod

import pytest

from wellput import _weights, check, data, learned, messages, weights
from wellput._index import BEATS
from wellput.errors import DataError
from wellput.learned import kind
from wellput.moves import GATED, SHOWN, find_moves
from wellput.text import Text

MEASURE = [m for m in messages() if m.split == "measure"][:80]
WORK = [m for m in messages() if m.split == "work"][-300:]


def is_learned(move):
    """Did weights find it, and no rule?"""
    return move.rule.startswith("learned.")


def test_its_compiled_file_is_in_step():
    for path, source in weights.compile_weights(data.folder()).items():
        assert path.read_bytes() == source, "run: wellput rules build"


def test_its_weights_are_no_more_than_the_fit_may_keep():
    by_feature = weights.read_weights(data.folder())
    for start in (weights.START, weights.START_AGAIN, weights.HINTS):
        assert set(by_feature.pop(start)) == set(_weights.CODES)
    assert 1_000 < sum(map(len, by_feature.values())) < 310_000


def test_a_finding_names_words_that_stand_in_it():
    found = [(one, m) for one in MEASURE for m in check(one.text, one.client or None).moves if is_learned(m)]
    assert len(found) > 50
    for one, move in found:
        words = Text(one.text).words
        known = {*words, *map(kind, words), "^", "<", ">", "#quoted"}
        assert all(part in known for feature in move.words for part in feature.split())
    assert sum(bool(move.words) for _, move in found) > 0.9 * len(found)


def test_what_rules_have_found_is_not_found_again():
    for one in MEASURE:
        moves = check(one.text, one.client or None).moves
        for move in moves:
            others = (m for m in moves if m is not move and m.code == move.code)
            assert all(m.end <= move.start or m.start >= move.end for m in others)


def test_a_clause_is_worth_its_own_words_and_those_of_the_clauses_beside_it():
    by_feature = weights.read_weights(data.folder())
    beside = 0
    for one in MEASURE[:20]:
        cut = learned.clauses(Text(one.text), None, question=False)
        for k, worth in enumerate(learned.weigh(cut)):
            features = [weights.START, *cut[k].features, *cut[k].around]
            features += [feature + weights.BEFORE for feature in cut[k - 1].features] if k else []
            features += [feature + weights.AFTER for feature in cut[k + 1].features] if k + 1 < len(cut) else []
            rows = [by_feature.get(feature, {}) for feature in features]
            assert worth == pytest.approx([sum(row.get(code, 0.0) for row in rows) for code in _weights.CODES])
            ends = weights.BEFORE, weights.AFTER
            beside += sum(bool(row) for row, feature in zip(rows, features, strict=True) if feature.endswith(ends))
    assert beside > 100


def test_the_odds_of_a_text_are_those_that_any_of_its_clauses_holds_the_code():
    likely = (0.2, 0.5, 0.1)
    none = prod(1 - p for p in likely)
    assert learned.log_odds(tuple(log(p / (1 - p)) for p in likely)) == pytest.approx(log((1 - none) / none))
    assert learned.log_odds((-700.0,)) == learned.FEWEST_LOG_ODDS
    assert learned.log_odds((700.0,) * 10_000) == learned.MOST_LOG_ODDS


def test_what_rules_find_is_shown_a_hint_or_left_out_as_likely_as_the_whole_text_makes_it():
    shown = hinted = left_out = 0
    for one in WORK:
        reply_to = one.client or None
        reading = check(one.text, reply_to)
        codes, hints = ({move.code for move in found} for found in (reading.moves, reading.hints))
        assert not codes & hints
        for move in () if reading.refused else find_moves(Text(one.text), Text(reply_to) if reply_to else None):
            if move.confidence < SHOWN or any(move.code in BEATS.get(code, ()) for code in codes):
                continue
            score = reading.scores[move.code]
            is_firm = move.confidence >= learned.FIRM
            least = learned.TOLD if move.code not in GATED else learned.SURE_BY_RULE if is_firm else learned.SURE
            assert move.code in codes or score < least
            hinted_at = score >= _weights.HINTS[_weights.CODES.index(move.code)]
            assert (move.code in codes | hints) == hinted_at
            shown += move.code in codes
            hinted += move.code in hints
            left_out += not hinted_at
    assert shown > hinted + left_out
    assert min(hinted, left_out) > 50


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("friday", "DAY"),
        ("invoice", "PAPER"),
        ("the", "the"),
        ("glorping", "%ing"),
        ("glorp", "%"),
        ("#amount", "#amount"),
    ],
)
def test_a_word_has_a_class_an_ending_or_stands_for_itself(word, expected):
    assert kind(word) == expected


def test_what_is_remembered_has_a_bound(monkeypatch):
    monkeypatch.setattr(learned, "_MOST_ROWS", 50)
    learned._rows.clear()
    learned._kinds.clear()
    whole = check(MEASURE[0].text).as_dict()
    assert len(learned._rows) <= 50
    assert len(learned._kinds) <= 50
    monkeypatch.undo()
    assert check(MEASURE[0].text).as_dict() == whole


@pytest.mark.parametrize(
    ("name", "line", "told"),
    [
        ("weights.txt", "sorry\tE05", r"datasets/weights.txt: line \d+: expected a feature, a tab, and codes"),
        ("weights.txt", "sorry\tE05 much", r"found 'sorry"),
        ("lexicon.txt", "SMALL little", r"datasets/lexicon.txt: line \d+: expected a class and a colon"),
        ("lexicon.txt", "OTHER: invoice", r"'invoice' is in the class PAPER already"),
    ],
)
def test_a_bad_line_is_told_by_file_and_number(tmp_path, name, line, told):
    folder = tmp_path / "datasets"
    folder.mkdir()
    for file in ("weights.txt", "lexicon.txt"):
        shutil.copy(data.folder() / file, folder / file)
    with (folder / name).open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    with pytest.raises(DataError, match=told):
        weights.compile_weights(folder)


# A fit may turn over for one code while all averages look well: then what people say most is no longer found.
PLAIN = (
    ("L01", "What went wrong?"),
    ("L01", "How do you see it?"),
    ("L01", "What would help you most?"),
    ("L01", "What happened today?"),
    ("L01", "Can you tell me more about it?"),
    ("L02", "Do you still need it?"),
    ("L02", "Did you get the file?"),
    ("L04", "Have I got that right?"),
    ("L05", "May I make a suggestion?"),
    ("E01", "You sound worried about the date."),
    ("E02", "After three wrong files anybody would be angry."),
    ("E04", "Thank you for sending the list so quickly."),
    ("E05", "I'm sorry that the file came late."),
    ("E06", "I forgot to send it, that is my mistake."),
    ("E07", "I'll correct the page today and send it again."),
    ("E08", "You're right that the header was late."),
    ("E10", "Thanks!"),
    ("C01", "I'm worried about the deadline."),
    ("C02", "The invoice of 3 May is not paid."),
    ("C04", "Please send me the list by Friday."),
    ("C05", "I don't work on weekends."),
    ("S02", "Which of the two would you prefer?"),
    ("S04", "If you send the texts by Monday, I can keep the date."),
    ("S05", "I'll send you the draft on Thursday."),
    ("T01", "Could we talk on Tuesday at 10?"),
    ("T02", "Shall we have a quick call?"),
    ("R04", "Please tell me if I forgot something."),
    ("R05", "Next time I'll ask before I start."),
    ("A01", "This is your fault."),
    ("A02", "You always do this."),
    ("A05", "You don't care about my time."),
    ("A08", "As per my last email, the files are in the folder."),
    ("A08", "I already told you that."),
    ("D01", "Please calm down."),
    ("D01", "It's not a big deal."),
    ("D02", "I understand, but we agreed on Friday."),
    ("D04", "That's not my job."),
    ("D05", "There is nothing more to discuss."),
    ("V01", "I'll do it when I have time."),
    ("V04", "Sorry to bother you again."),
)


@pytest.mark.parametrize(("code", "sentence"), PLAIN)
def test_what_people_say_most_is_found_in_the_middle_of_a_mild_mail(code, sentence):
    mail = f"Hi Dana,\n\n{sentence}\n\nBest, Jo"
    assert code in {move.code for move in check(mail, "Hello Jo, where is the file? I'm not happy.").found}
