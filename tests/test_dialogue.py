"""The dialogues' files: what is refused, how they go together, and that all of them hold."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from changes import changed

from wellput import data, dialogue, dialogues
from wellput.errors import DataError
from wellput.scheme import CHANNELS, STRATEGIES, codes

DIALOGUE = data.folder() / "dialogues" / "menus-already-printed.better.toml"
TWICE = next(d for d in dialogues() if d.turns[0].second is not None)


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
        ("heat = 2\ntrust = 2", "heat = 0\ntrust = 2", r"turn\[\d\]\.heat: jumps by 3 from the turn before"),
        ('channel = "email"', 'chanel = "email"', "chanel: unknown field; expected one of id, version"),
        ('title = "Six hundred menus"', "", "title: missing"),
        ('moves = ["A07"]', 'moves = ["R01"]', "R01 is not a code for a client's turn"),
        ('id = "menus-already-printed"', 'id = "other"', "expected the file to be called other.better.toml"),
        ('field = "translation"', 'field = "cheese"', "field: 'cheese' is not one of web and apps"),
        ('split = "work"', 'split = "both"', "split: 'both' is not work or measure"),
        (
            "BREAD!\n",
            "BREAD! +43 664 555 12 34\n",
            r"turn\[0\]\.text: '\+43 664 555 12 34' looks like a real telephone",
        ),
        ("BREAD!\n", "BREAD! 12 Mill Street\n", "'12 Mill Street' looks like a real telephone number or address"),
        ("BREAD!\n", "BREAD! koller@hotel.at\n", "'koller@hotel.at' looks like"),
        ("[[turn]]", "[[turn]", "not valid TOML: .* line"),
    ],
)
def test_a_bad_dialogue_is_told_by_file_field_and_what_was_expected(tmp_path, old, new, told):
    with pytest.raises(DataError, match=rf"dialogues/menus-already-printed\.better\.toml: .*{told}"):
        dialogue.read_dialogue(changed(tmp_path, DIALOGUE, old, new))


def test_a_large_step_of_heat_needs_a_cause_and_a_larger_one_has_none(tmp_path):
    text = DIALOGUE.read_text("utf-8").split("[[turn]]")[0] + "".join(
        f'[[turn]]\nspeaker = "{("client", "freelancer")[n % 2]}"\ntext = "Words."\nheat = {heat}\ntrust = 1\n'
        for n, heat in enumerate((0, 0, 2, 2, 2, 2))
    )
    path = tmp_path / DIALOGUE.name
    path.write_text(text, "utf-8")
    with pytest.raises(
        DataError, match=r"turn\[2\]\.heat: jumps by 2 without a cause: expected a marked move or a note"
    ):
        dialogue.read_dialogue(path)
    path.write_text(text.replace("heat = 2", "heat = 3", 1), "utf-8")
    with pytest.raises(DataError, match=r"turn\[2\]\.heat: jumps by 3 from the turn before: expected 2 at most"):
        dialogue.read_dialogue(path)


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A copy of all data to spoil."""
    folder = tmp_path / "datasets"
    shutil.copytree(data.folder(), folder)
    monkeypatch.setattr(data, "folder", lambda: folder)
    return folder / "dialogues"


def test_a_dialogue_without_its_partner_is_told(copy):
    (copy / "menus-already-printed.worse.toml").unlink()
    (problem,) = dialogue.problems()
    assert "menus-already-printed.*.toml: version: expected a better and a worse version, found 1 file" in problem


def test_two_versions_that_begin_apart_or_differ_in_who_and_what_are_told(copy):
    changed(copy.parent, copy / "menus-already-printed.worse.toml", "BREAD!", "CAKE!")
    changed(copy.parent, copy / "menus-already-printed.worse.toml", 'quote = "BREAD!"', 'quote = "CAKE!"')
    changed(copy.parent, copy / "budget-cut-friday.worse.toml", 'trade = "copywriter"', 'trade = "poet"')
    told = dialogue.problems()
    assert (
        "dialogues/menus-already-printed.better.toml: turn[0]: expected the same first turn as in the worse version"
        in told
    )
    assert "dialogues/budget-cut-friday.better.toml: trade: expected the same as in the worse version" in told


def test_a_turn_that_is_nearly_one_of_another_dialogue_is_told(copy):
    for version in dialogue.VERSIONS:
        text = (copy / f"menus-already-printed.{version}.toml").read_text("utf-8")
        (copy / f"other-menus.{version}.toml").write_text(text.replace("menus-already-printed", "other-menus"), "utf-8")
    told = dialogue.problems()
    assert (
        "dialogues/other-menus.better.toml: turn[0].text: nearly the same as"
        " dialogues/menus-already-printed.better.toml: turn[0].text"
    ) in told
    assert all("other-menus" in line for line in told)


def test_a_second_annotation_has_to_be_whole(tmp_path):
    source = data.folder() / "dialogues" / f"{TWICE.id}.{TWICE.version}.toml"
    text = source.read_text("utf-8")
    first = text.index("[[turn.second]]")
    path = tmp_path / source.name
    turn = text.index("[[turn]]", first)
    cut = text[:first] + text[turn:]
    path.write_text(cut, "utf-8")
    with pytest.raises(DataError, match=r"second: missing; other turns have a second annotation"):
        dialogue.read_dialogue(path)


def test_the_dialogues_are_as_many_and_as_various_as_the_data_card_says():
    read = dialogues()
    assert len(read) == 120
    assert sum(len(d.turns) for d in read) >= 1200
    assert all(6 <= len(d.turns) <= 16 for d in read)
    better = [d for d in read if d.version == "better"]
    assert all(sum(d.strategy == strategy for d in better) >= 6 for strategy in STRATEGIES)
    assert {kind for d in better for kind in d.kinds} == set(dialogue.SITUATIONS)
    assert {d.field for d in better} == set(dialogue.FIELDS)
    assert {d.channel for d in better} == set(CHANNELS)
    assert len({d.trade for d in better}) >= 12
    assert len({d.title for d in better}) == len(better)


def test_a_third_is_set_aside_both_versions_together_and_most_of_it_annotated_twice():
    aside = [d for d in dialogues() if d.split == "measure"]
    assert len(aside) == 40
    assert {d.id for d in aside if d.version == "better"} == {d.id for d in aside if d.version == "worse"}
    assert sum(d.turns[0].second is not None for d in aside) >= 30


def test_every_code_of_the_scheme_is_found_in_the_dialogues():
    found = {code for d in dialogues() for turn in d.turns for span in turn.spans for code in span.moves}
    assert found == set(codes())


def test_the_data_card_is_in_step():
    script = Path(__file__).parents[1] / "benchmarks" / "data_card.py"
    assert subprocess.run([sys.executable, script, "--check"], check=False).returncode == 0
