"""What agrees with people and how much, on texts so few that it can be counted by hand."""

import json
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "benchmarks"))

import judged

MOVES = {"moves": ["L03", "L01"], "bar": 0.39, "reference": 0.38}


def answer(*shown, **scores):
    """An answer of `wellput check --jsonl`."""
    return {"moves": [{"code": code} for code in shown], "scores": scores, "dials": {"warmth": 0.5, "heat": 0.2}}


def test_yes_and_no_are_told_by_the_share_of_pairs_that_are_ranked_rightly():
    label = judged.Label("small", "y_asks", MOVES)
    rows = [{"y_asks": told} for told in ("1", "1", "0", "0", "")]
    found = [answer("L01", L01=0.9), answer(L03=0.3), answer("L03", L03=0.6), answer(), answer("L01", L01=1.0)]
    row = judged.agreement(label, rows, found)
    assert (row["n"], row["engine"]) == (4, 0.75)
    assert (row["precision"], row["recall"]) == (0.5, 0.5)


def test_ratings_are_told_by_ranks_and_need_no_threshold():
    label = judged.Label("small", "s_uptake", MOVES)
    rows = [{"s_uptake": told} for told in ("1", "2.5", "40")]
    row = judged.agreement(label, rows, [answer(L03=0.1), answer(L01=0.2), answer(L03=0.9)])
    assert row["engine"] == 1.0
    assert "precision" not in row


def test_a_dial_that_speaks_against_a_label_counts_against_it():
    assert judged.worth(answer(), {"dials": {"warmth": 1, "heat": -1}}) == pytest.approx(0.3)


def test_rows_are_written_in_place_of_the_old_ones(tmp_path):
    path = tmp_path / "corpora.toml"
    path.write_text('head = "kept"\n\n[[label]]\ncorpus = "old"\n', "utf-8")
    judged.write(path, [{"corpus": "new", "n": 3}])
    assert path.read_text("utf-8") == 'head = "kept"\n\n[[label]]\ncorpus = "new"\nn = 3\n'


def test_a_folder_is_read_by_its_list_of_labels(tmp_path):
    (tmp_path / "labels.json").write_text(json.dumps({"small": {"s_uptake": MOVES}}), "utf-8")
    (tmp_path / "small.csv").write_text("text,context,group,s_uptake\nSo you waited?,I waited.,g1,3\n", "utf-8")
    (label,) = judged.labels(tmp_path)
    assert (label.corpus, label.is_rating) == ("small", True)
    assert judged.texts(tmp_path, "small")[0]["context"] == "I waited."
