"""The tables of dialogues: in step, sound by the judgement of the tools that read them, and the same in Python."""

import csv
import json
import logging

import frictionless
import mlcroissant
import pandas as pd
import pytest

from wellput import data, dialogues, tables, turns

FOLDER = data.folder()


def rows(name):
    with (FOLDER / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_what_is_built_from_the_dialogues_is_in_step():
    assert tables.not_in_step() == []


def test_a_table_that_is_not_in_step_is_told(tmp_path, monkeypatch):
    built = tables.files()
    monkeypatch.setattr(data, "folder", lambda: tmp_path)
    monkeypatch.setattr(tables, "files", lambda: built)
    assert tables.not_in_step() == list(built)
    assert tables.write() == list(built)
    assert tables.not_in_step() == []
    (tmp_path / "tables" / "turns.csv").write_text("else", "utf-8")
    assert tables.not_in_step() == ["tables/turns.csv"]


def test_frictionless_finds_the_package_valid():
    report = frictionless.Package(str(FOLDER / "datapackage.json")).validate()
    assert report.valid, report.flatten(["type", "rowNumber", "message"])
    assert [task.stats["rows"] for task in report.tasks] == [len(rows(name)) for name in tables.TABLES]


def test_frictionless_would_find_a_turn_without_its_dialogue(tmp_path):
    (tmp_path / "tables").mkdir()
    for name, text in tables.files().items():
        if not name.startswith("convokit"):
            lost = (
                text.replace("menus-already-printed.better", "lost.better", 1) if name == "tables/turns.csv" else text
            )
            (tmp_path / name).write_text(lost, "utf-8")
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert "foreign-key" in {kind for (kind,) in report.flatten(["type"])}


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning", "ignore::FutureWarning")
def test_croissant_s_own_tool_finds_nothing_to_complain_of_and_reads_the_rows(caplog):
    with caplog.at_level(logging.WARNING):
        dataset = mlcroissant.Dataset(jsonld=str(FOLDER / "croissant.json"))
    assert not dataset.metadata.issues.errors
    assert not dataset.metadata.issues.warnings
    read = list(dataset.records("turns"))
    assert len(read) == len(rows("turns"))
    assert read[0]["turns/text"].decode() == rows("turns")[0]["text"]


def test_spans_quote_their_turns():
    said = {(row["dialogue"], row["turn"]): row["text"] for row in rows("turns")}
    for row in rows("spans"):
        assert said[row["dialogue"], row["turn"]][int(row["start"]) : int(row["end"])] == row["quote"]


def test_the_convokit_corpus_holds_every_turn_each_in_reply_to_the_one_before():
    lines = (FOLDER / "convokit" / "utterances.jsonl").read_text("utf-8").splitlines()
    utterances = [json.loads(line) for line in lines]
    speakers = json.loads((FOLDER / "convokit" / "speakers.json").read_text("utf-8"))
    conversations = json.loads((FOLDER / "convokit" / "conversations.json").read_text("utf-8"))
    assert [u["text"] for u in utterances] == [turn.text for d in dialogues() for turn in d.turns]
    assert {u["speaker"] for u in utterances} == set(speakers)
    assert {u["conversation_id"] for u in utterances} == set(conversations)
    ids = {u["id"] for u in utterances}
    assert len(ids) == len(utterances)
    assert sum(u["reply-to"] is None for u in utterances) == len(conversations)
    assert all(u["reply-to"] in ids for u in utterances if u["reply-to"])


def test_turns_gives_the_same_to_pandas():
    table = turns()
    assert isinstance(table, pd.DataFrame)
    assert list(table["text"]) == [turn.text for d in dialogues() for turn in d.turns]
    one = table[(table["dialogue"] == "menus-already-printed.better") & (table["turn"] == 2)].iloc[0]
    assert one["speaker"] == "freelancer"
    assert one["strategy"] == "08-empathize"
    assert one["kinds"] == ("own mistake",)
    assert {"L03", "E02", "E06"} <= set(one["moves"])
