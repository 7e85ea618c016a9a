import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from wellput import data, rules
from wellput.errors import DataError
from wellput.rules import Automaton, ways

CLASSES = {"feel": ["upset", "worried", "let down"]}


def finds(pattern, sentence):
    """Whether a pattern alone, run step by step over the words, is found anywhere."""
    machine = Automaton([(1, way) for way in ways(pattern, CLASSES)])
    active = set()
    for word in [*sentence.split(), ""]:
        waiting = active & set(machine.vetoes)
        if any(word not in machine.vetoes[place] for place in waiting):
            return True
        reached = set(machine.start.get(word, ()))
        for place in active:
            reached.update(machine.steps[place].get(word, ()))
            reached.update([machine.skips[place]] if place in machine.skips else [])
        if any(place in machine.ends and place not in machine.vetoes for place in reached):
            return True
        active = reached
    return False


@pytest.mark.parametrize(
    ("pattern", "found", "missed"),
    [
        ("your fault|mistake", "it is your mistake", "it is your"),
        ("(my bad | my own fault)", "all my own fault", "my own"),
        ("so really? sorry", "so sorry", "so very sorry"),
        ("i ..2 understand", "i do really understand", "i do really well understand"),
        ("you {feel}", "you let down", "you let"),
        ("you sound|feel {feel}", "you feel worried", "you worried"),
        ("understand !why", "understand you", "understand why"),
        ("sorry ..2 !that for", "sorry again for", "sorry again and again for"),
        ("not (a|one|the) single word", "not the single word", "not single word"),
        ("(a|b | c d) word", "b word", "d word"),
        ("((a|b) c|d | e) word", "b d word", "b word"),
        ("(a|b c | d) word", "b c word", "a word"),
    ],
)
def test_a_pattern_finds_what_it_says_and_no_more(pattern, found, missed):
    assert finds(pattern, found)
    assert not finds(pattern, missed)


@pytest.mark.parametrize("pattern", ["{nix} you", "(a | b", "a | b)", "..2 you", "a && b", "", "!so sorry"])
def test_a_pattern_that_makes_no_sense_is_refused(pattern):
    with pytest.raises(ValueError, match=r"\S"):
        ways(pattern, CLASSES)


@pytest.mark.parametrize(
    ("pattern", "means"),
    [
        ("so (a|b c|d)", "(a|b) (c|d)"),
        ("so (i am|we are)", "i (am|we) are"),
        ("so (one | a|b c|d | e)", "(a|b) (c|d)"),
        ("so ((a|b c)? | d)", "(a|b) c"),
    ],
)
def test_a_group_that_may_be_misread_is_refused_and_says_what_it_means(pattern, means):
    with pytest.raises(ValueError, match="may be misread") as refusal:
        ways(pattern, CLASSES)
    assert means in str(refusal.value)


@pytest.mark.parametrize("pattern", ["(a b)|c", "so a|(b c)", "(|a b)", "(a| | b)"])
def test_a_bar_that_joins_a_group_is_refused(pattern):
    with pytest.raises(ValueError, match=r"bar|read"):
        ways(pattern, CLASSES)


def test_a_build_names_file_rule_and_pattern_of_what_it_refuses(tmp_path):
    folder = shutil.copytree(data.folder(), tmp_path / "datasets")
    (folder / "rules" / "X.toml").write_text(RULE.replace("understand but", "(i see|you say) but"))
    with pytest.raises(DataError, match=r"rules/X\.toml: patterns \(D02\.test\): '\(i see\|you say\) but': .*misread"):
        rules.compile_index(folder)


def test_a_pattern_that_stands_for_too_much_is_refused():
    with pytest.raises(ValueError, match="split"):
        ways(" ".join(["(a b | c d | e f)"] * 12), {})


def test_the_index_is_in_step_with_the_rules():
    for path, built in rules.compile_index(data.folder()).items():
        assert path.read_bytes() == built, "run: wellput rules build"


def test_every_example_of_every_rule_holds():
    assert rules.failing_examples(data.folder()) == []


def test_every_rule_says_why_and_every_hurting_one_says_what_to_try():
    codes = rules.read_codes(data.folder())
    for rule in rules.read_rules(data.folder(), codes):
        assert rule.why, rule.id
        assert rule.instead or codes[rule.code]["sign"] != "-", rule.id


RULE = """
[[rule]]
id = "D02.test"
code = "D02"
confidence = 0.9
patterns = ["understand but"]
yes = ["a", "b", "c", "d", "e"]
no = ["a", "b", "c", "d", "e"]
"""


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('code = "D02"', 'code = "D99"', "code"),
        ("confidence = 0.9", "confidence = 9.0", "confidence"),
        ('patterns = ["understand but"]', "patterns = []", "patterns"),
        ('no = ["a", "b", "c", "d", "e"]', 'no = ["a"]', "no"),
        ("confidence", "confidance", "confidance"),
        ("[[rule]]", "[[rule]", "TOML"),
    ],
)
def test_a_bad_rule_file_is_told_by_file_and_field(tmp_path, old, new, field):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "X.toml").write_text(RULE.replace(old, new, 1))
    with pytest.raises(DataError, match=rf"rules/X\.toml.*{field}"):
        rules.read_rules(tmp_path, {"D02": {}})


def test_the_page_on_how_well_it_works_is_in_step():
    script = Path(__file__).parents[1] / "benchmarks" / "feedback.py"
    done = subprocess.run([sys.executable, script, "--check"], check=False)
    assert done.returncode == 0, "run: python benchmarks/feedback.py"
