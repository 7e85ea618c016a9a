import shutil
import tomllib

import pytest

from wellput import content, data
from wellput.errors import DataError

DIALOGUE = data.folder() / "dialogues" / "menus-already-printed.better.toml"
CHOOSE = data.folder() / "exercises" / "08-empathize" / "validate-dont-concede.toml"


def changed(tmp_path, source, old, new):
    """A copy of a data file with one thing changed."""
    text = source.read_text("utf-8")
    assert old in text
    folder = tmp_path / source.parent.name
    folder.mkdir()
    copy = folder / source.name
    copy.write_text(text.replace(old, new, 1), "utf-8")
    return copy


def test_all_data_files_hold():
    assert content.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('moves = ["L03"]', 'moves = ["L99"]', r"turn\[1\]\.span\[0\]\.moves\[0\]: 'L99' is not a code of the scheme"),
        (
            'quote = "BREAD!"',
            'quote = "CAKE!"',
            r"turn\[0\]\.span\[2\]\.quote: expected once in the turn, found 0 times",
        ),
        ('quote = "BREAD!"', 'quote = "r"', r"found \d\d times"),
        (
            'speaker = "freelancer"',
            'speaker = "client"',
            r"turn\[1\]\.speaker: speaker out of turn: expected the freelancer",
        ),
        ('speaker = "freelancer"', 'speaker = "boss"', r"turn\[1\]\.speaker: 'boss' is not client or freelancer"),
        ("heat = 3", "heat = 9", r"turn\[0\]\.heat: expected a whole number from 0 to 4, found 9"),
        ("heat = 2\ntrust = 2", "heat = 0\ntrust = 2", r"turn\[\d\]\.heat: jumps by more than 2"),
        ('channel = "email"', 'chanel = "email"', "chanel: unknown field; expected one of id, version"),
        ('title = "Six hundred menus"', "", "title: missing"),
        ('moves = ["A07"]', 'moves = ["R01"]', "R01 is not a code for a client's turn"),
        ('id = "menus-already-printed"', 'id = "other"', "expected the file to be called other.better.toml"),
        ("[[turn]]", "[[turn]", "not valid TOML: .* line"),
    ],
)
def test_a_bad_dialogue_is_told_by_file_field_and_what_was_expected(tmp_path, old, new, told):
    with pytest.raises(DataError, match=rf"dialogues/menus-already-printed\.better\.toml: .*{told}"):
        content.read_dialogue(changed(tmp_path, DIALOGUE, old, new))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('kind = "choose"', 'kind = "chose"', "kind: 'chose' is not one of choose"),
        ("best = true", "", r"item\[0\]\.option: expected exactly one with best = true"),
        ('card = "stop-before-but"', 'card = "nix"', r"item\[0\]\.option\[0\]\.card: 'nix' is not a rule card's id"),
        ('id = "brown-envelope"', 'id = "seven-hundred-over"', "is the id of another item too"),
    ],
)
def test_a_bad_exercise_is_told_likewise(tmp_path, old, new, told):
    with pytest.raises(DataError, match=rf"08-empathize/validate-dont-concede\.toml: .*{told}"):
        content.read_exercise(changed(tmp_path, CHOOSE, old, new))


def test_a_file_that_is_missing_or_not_text_is_told(tmp_path):
    with pytest.raises(DataError, match="no such file"):
        content.read_exercise(tmp_path / "nix.toml")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(DataError, match="expected UTF-8, found byte 0xff"):
        content.read_exercise(tmp_path / "bad.toml")


def test_a_dialogue_without_its_partner_is_told(tmp_path, monkeypatch):
    copy = tmp_path / "datasets"
    shutil.copytree(data.folder(), copy)
    (copy / "dialogues" / "menus-already-printed.worse.toml").unlink()
    monkeypatch.setattr(data, "folder", lambda: copy)
    (problem,) = content.problems()
    assert "expected a better and a worse version of menus-already-printed" in problem


def test_the_two_versions_begin_with_the_same_message():
    for path in (data.folder() / "dialogues").glob("*.better.toml"):
        better, worse = (
            content.read_dialogue(path.with_name(path.name.replace("better", v))) for v in ("better", "worse")
        )
        assert better.turns[0].text == worse.turns[0].text


def test_every_exercise_of_every_module_is_there_and_large_enough():
    for module in content.modules().values():
        names = [
            name for beat in module["beat"] for name in beat["exercises"] if name not in ("cards", "again", "tasks")
        ]
        kinds = {}
        for name in names:
            exercise = content.exercise(f"{module['id']}/{name}")
            kinds[exercise["kind"]] = len(exercise["item"])
        assert {"choose", "rank", "highlight", "rewrite"} <= set(kinds)
        assert all(kinds[kind] >= 6 for kind in ("choose", "rank", "highlight", "rewrite"))


def test_no_two_feedback_texts_are_the_same():
    texts = []
    for path in (data.folder() / "exercises").glob("*/*.toml"):
        for item in tomllib.loads(path.read_text("utf-8"))["item"]:
            texts += [told["feedback"] for told in (*item.get("option", ()), *item.get("part", ()))]
    assert len(texts) == len(set(texts))
