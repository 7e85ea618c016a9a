import json
import subprocess
import sys
from pathlib import Path

import pytest

from wellput import __version__, check, messages
from wellput.cli import MOST_BYTES, main
from wellput.terminal import reading_lines

DRAFT = "Hi Dana,\nI understand, but we agreed on Friday.\n"


@pytest.fixture
def draft(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, "utf-8")
    return path


def test_check_prints_a_line_a_finding_and_exits_1(draft, capsys):
    assert main(["check", str(draft)]) == 1
    out = capsys.readouterr().out
    assert f"{draft}:2:1 D02 takes the sympathy back: “I understand, but" in out
    assert "Try: " in out
    assert "\033[" not in out


def test_a_reply_with_nothing_that_hurts_exits_0(tmp_path):
    path = tmp_path / "good.txt"
    path.write_text("The shop page will be up by Thursday noon.")
    assert main(["check", str(path)]) == 0


def test_standard_input_and_python_dash_m_work_as_well():
    done = subprocess.run(
        [sys.executable, "-m", "wellput", "check"], input=DRAFT.encode(), capture_output=True, check=False
    )
    assert done.returncode == 1
    assert "<stdin>:2:1 D02" in done.stdout.decode()


def test_json_holds_moves_scores_and_dials(draft, capsys):
    main(["check", "--json", str(draft)])
    reading = json.loads(capsys.readouterr().out)
    assert reading["moves"][0]["code"] == "D02"
    assert reading["scores"]["D02"] >= 0.5
    assert set(reading["dials"]) == {"heat", "warmth", "clarity", "ownership"}


def test_only_what_is_selected_is_told_and_what_is_ignored_is_not(draft, capsys):
    assert main(["check", "--select", "E,L01", str(draft)]) == 0
    assert "D02" not in capsys.readouterr().out
    assert main(["check", "--select", "d", str(draft)]) == 1
    assert "D02" in capsys.readouterr().out
    assert main(["check", "--ignore", "D02", "--json", str(draft)]) == 0
    assert all(move["code"] != "D02" for move in json.loads(capsys.readouterr().out)["moves"])
    assert main(["check", "--select", "Q", str(draft)]) == 2
    assert "there is no code or family 'Q'" in capsys.readouterr().err


def test_on_a_terminal_findings_stand_in_colour_under_titles_what_may_hurt_first():
    lines = reading_lines(check(DRAFT + "Thank you for the photos of the hall.\n"), "draft.txt", colour=True)
    titles = [line for line in lines if line.startswith("\033[1m")]
    assert titles[0] == "\033[1mMay hurt\033[0m"
    assert titles[-1] == "\033[1mMay help\033[0m"


def test_a_learned_finding_that_may_hurt_names_the_words_that_carried_it():
    texts = [m.text for m in messages() if m.split == "work"]
    reading = next(
        r for r in map(check, texts) if any(m.sign == "-" and m.rule.startswith("learned.") for m in r.moves)
    )
    assert any("(Most of all for “" in line for line in reading_lines(reading, "draft.txt", colour=False))


def test_jsonl_answers_line_for_line_also_what_it_refuses(tmp_path, capsys):
    path = tmp_path / "rows.jsonl"
    rows = [{"text": DRAFT, "reply_to": None}, {"text": ""}, {"text": "Fine.", "reply_to": "Is it fine?"}]
    path.write_text("\n".join(map(json.dumps, rows)))
    assert main(["check", "--jsonl", str(path)]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert ["refused" in answer for answer in answers] == [False, True, False]
    assert all({"moves", "scores", "dials"} <= set(answer) for answer in answers)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xff\xfe\x00bad", "not UTF-8"),
        (b"x" * (MOST_BYTES + 1), "more than 100 KB"),
    ],
)
def test_a_file_that_is_no_message_is_told_in_a_sentence(tmp_path, capsys, content, told):
    path = tmp_path / "draft.txt"
    path.write_bytes(content)
    assert main(["check", str(path)]) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "😀", "Es tut mir leid, dass die Bilder noch nicht fertig sind, wirklich."])
def test_a_text_that_cannot_be_read_exits_2_and_says_why(tmp_path, capsys, text):
    path = tmp_path / "draft.txt"
    path.write_text(text, "utf-8")
    assert main(["check", str(path)]) == 2
    assert capsys.readouterr().out.strip().endswith(".")


def test_a_missing_file_a_folder_and_a_bad_line_are_told(tmp_path, capsys):
    assert main(["check", str(tmp_path / "nix.txt")]) == 2
    assert main(["check", str(tmp_path)]) == 2
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"text": "fine"}\n["no"]\n')
    assert main(["check", "--jsonl", str(bad)]) == 2
    err = capsys.readouterr().err
    assert "nix.txt" in err
    assert "bad.jsonl:2: expected one object" in err


def test_explain_says_what_a_code_is_and_is_not(capsys):
    assert main(["check", "--explain", "d02"]) == 0
    out = capsys.readouterr().out
    assert "D02 yes-but" in out
    assert "It is not" in out
    assert "Why it matters: " in out
    assert "Weak: " in out
    assert "Strong: " in out
    assert main(["check", "--explain", "Z99"]) == 2


def test_the_data_and_the_rules_are_checked_by_command(capsys):
    assert main(["data", "check"]) == 0
    assert main(["rules", "check"]) == 0
    assert "hold" in capsys.readouterr().out


def test_the_version_is_the_changelogs_newest():
    changelog = Path(__file__).parents[1] / "CHANGELOG.md"
    newest = next(line for line in changelog.read_text("utf-8").splitlines() if line.startswith("## "))
    assert newest.split()[1] == __version__
