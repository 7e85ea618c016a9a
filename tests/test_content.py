import tomllib

import pytest
from changes import changed

from wellput import content, data, exercises
from wellput.errors import DataError

CHOOSE = data.folder() / "exercises" / "08-empathize" / "validate-dont-concede.toml"


def test_all_data_files_hold():
    assert content.problems() + exercises.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('kind = "choose"', 'kind = "chose"', "kind: 'chose' is not one of label"),
        ("best = true", "", r"item\[0\]\.option: expected exactly one with best = true"),
        ('card = "stop-before-but"', 'card = "nix"', r"item\[0\]\.option\[0\]\.card: 'nix' is not a rule card's id"),
        ('id = "brown-envelope"', 'id = "seven-hundred-over"', "is the id of another item too"),
    ],
)
def test_a_bad_exercise_is_told_likewise(tmp_path, old, new, told):
    with pytest.raises(DataError, match=rf"08-empathize/validate-dont-concede\.toml: .*{told}"):
        exercises.read_exercise(changed(tmp_path, CHOOSE, old, new))


def test_a_file_that_is_missing_or_not_text_is_told(tmp_path):
    with pytest.raises(DataError, match="no such file"):
        exercises.read_exercise(tmp_path / "nix.toml")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(DataError, match="expected UTF-8, found byte 0xff"):
        exercises.read_exercise(tmp_path / "bad.toml")


def test_every_exercise_of_every_module_is_there_and_large_enough():
    for module in content.modules().values():
        names = [
            name for beat in module["beat"] for name in beat["exercises"] if name not in ("cards", "again", "tasks")
        ]
        found = [exercises.exercise(f"{module['id']}/{name}") for name in names]
        large = [exercise for exercise in found if len(exercise["item"]) >= 6]
        assert len(large) >= 3, module["id"]
        assert any(exercise["kind"] in ("rewrite", "build") for exercise in large), module["id"]


def test_no_two_feedback_texts_are_the_same():
    texts = []
    for path in (data.folder() / "exercises").glob("*/*.toml"):
        for item in tomllib.loads(path.read_text("utf-8"))["item"]:
            for field in ("option", "part", "statement", "pair", "extra", "turn"):
                entries = item.get(field, ())
                texts += [told["feedback"] for told in (entries if isinstance(entries, list) else ())]
    assert len(texts) == len(set(texts))
