"""The dialogues as tables: a data frame for Python, and the files that `wellput data build` writes for everybody."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from wellput import convokit, data, packaging
from wellput.dialogue import Dialogue, dialogues
from wellput.errors import WellPutError

if TYPE_CHECKING:
    import pandas as pd

Row = dict[str, Any]

# Each table's columns, in order: name, type, what it holds.
TABLES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "dialogues": (
        ("dialogue", "string", "the situation's id and the version: the name of the file without its ending"),
        ("situation", "string", "the situation's id; both versions share it"),
        ("version", "string", "better or worse"),
        ("strategy", "string", "the course's strategy that turns it, or that is missed"),
        ("kinds", "string", "the kinds of difficulty, the main one first, with semicolons between"),
        ("title", "string", "a few words out of the story"),
        ("field", "string", "the field that the trade belongs to"),
        ("trade", "string", "the freelancer's trade"),
        ("about", "string", "who does what for whom, and what has happened"),
        ("channel", "string", "email, chat, call or video"),
        ("client", "string", "an invented name"),
        ("client_role", "string", "what the client does"),
        ("client_place", "string", "town and country"),
        ("client_fluency", "string", "in the language they write: first language, fluent or learner"),
        ("freelancer", "string", "an invented name"),
        ("freelancer_place", "string", "town and country"),
        ("freelancer_fluency", "string", "as of the client"),
        ("currency", "string", "of the amounts, by its code of three letters"),
        ("split", "string", "work, or measure: kept for measuring, no rule is written from it"),
        ("annotations", "integer", "how many annotations there are, made apart: 1 or 2"),
    ),
    "turns": (
        ("dialogue", "string", "the dialogue"),
        ("turn", "integer", "its number, from 1"),
        ("speaker", "string", "client or freelancer"),
        ("at", "string", "when, as written; may be empty"),
        ("text", "string", "what was written or said"),
        ("heat", "integer", "the client's after this turn: 0 calm, 1 tense, 2 annoyed, 3 angry, 4 furious"),
        ("trust", "integer", "the client's in the freelancer after this turn, 0 to 4"),
        ("moves", "string", "the codes of the first annotation, each once, in order, with spaces between"),
        ("note", "string", "a sentence to the learner; may be empty"),
    ),
    "spans": (
        ("dialogue", "string", "the dialogue"),
        ("turn", "integer", "the turn's number, from 1"),
        ("annotation", "integer", "1, or 2 for the second one"),
        ("start", "integer", "where the words begin in the turn's text, in characters from 0"),
        ("end", "integer", "where they end; the character there isn't one of them"),
        ("quote", "string", "the words"),
        ("code", "string", "the move's code in scheme.toml; words with two moves have two rows"),
    ),
}


def turns() -> pd.DataFrame:
    """All turns with what is known of their dialogues, a row each.

    Returns
    -------
    pandas.DataFrame
        The columns of the tables *turns* and *dialogues*, which `datasets/README.md` describes; `moves` and `kinds` are
        tuples.

    Raises
    ------
    WellPutError
        If pandas isn't installed.
    """
    try:
        import pandas as pd  # noqa: PLC0415 (it takes longer to import than the rest of the package)
    except ImportError as error:
        raise WellPutError("turns() needs pandas, which isn't installed: python -m pip install pandas") from error
    read = dialogues()
    about = pd.DataFrame(map(_dialogue_row, read))
    table = pd.DataFrame(row for dialogue in read for row in _turn_rows(dialogue)).merge(about, on="dialogue")
    table["moves"] = [tuple(moves.split()) for moves in table["moves"]]
    table["kinds"] = [tuple(kinds.split("; ")) for kinds in table["kinds"]]
    return table


def files() -> dict[str, str]:
    """The text of each file that is built from the dialogues, by its path below `datasets/`."""
    read = dialogues()
    rows: dict[str, list[Row]] = {
        "dialogues": list(map(_dialogue_row, read)),
        "turns": [row for dialogue in read for row in _turn_rows(dialogue)],
        "spans": [row for dialogue in read for row in _span_rows(dialogue)],
    }
    out = {f"tables/{name}.csv": _csv(rows[name], columns) for name, columns in TABLES.items()}
    return {
        **out,
        "datapackage.json": packaging.data_package(TABLES, out),
        "croissant.json": packaging.croissant(TABLES, out),
        **{f"convokit/{name}": text for name, text in convokit.corpus(read, rows["dialogues"], rows["turns"])},
    }


def write() -> list[str]:
    """Write these files; gives their paths below `datasets/`."""
    built = files()
    for name, text in built.items():
        path = data.folder() / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return list(built)


def not_in_step() -> list[str]:
    """Those of them that are missing, or not what the dialogues say now."""
    built = {data.folder() / name: (name, text) for name, text in files().items()}
    return [name for path, (name, text) in built.items() if not path.is_file() or path.read_text("utf-8") != text]


def _dialogue_row(dialogue: Dialogue) -> Row:
    client, freelancer = dialogue.client, dialogue.freelancer
    return {
        "dialogue": f"{dialogue.id}.{dialogue.version}",
        "situation": dialogue.id,
        "version": dialogue.version,
        "strategy": dialogue.strategy,
        "kinds": "; ".join(dialogue.kinds),
        "title": dialogue.title,
        "field": dialogue.field,
        "trade": dialogue.trade,
        "about": dialogue.situation,
        "channel": dialogue.channel,
        "client": client["name"],
        "client_role": client["role"],
        "client_place": client["place"],
        "client_fluency": client["fluency"],
        "freelancer": freelancer["name"],
        "freelancer_place": freelancer["place"],
        "freelancer_fluency": freelancer["fluency"],
        "currency": dialogue.currency,
        "split": dialogue.split,
        "annotations": 1 if dialogue.turns[0].second is None else 2,
    }


def _turn_rows(dialogue: Dialogue) -> Iterator[Row]:
    for number, turn in enumerate(dialogue.turns, 1):
        yield {
            "dialogue": f"{dialogue.id}.{dialogue.version}",
            "turn": number,
            "speaker": turn.speaker,
            "at": turn.at,
            "text": turn.text,
            "heat": turn.heat,
            "trust": turn.trust,
            "moves": " ".join(dict.fromkeys(code for span in turn.spans for code in span.moves)),
            "note": turn.note,
        }


def _span_rows(dialogue: Dialogue) -> Iterator[Row]:
    for number, turn in enumerate(dialogue.turns, 1):
        for annotation, spans in enumerate((turn.spans, turn.second or ()), 1):
            for span in spans:
                for code in span.moves:
                    yield {
                        "dialogue": f"{dialogue.id}.{dialogue.version}",
                        "turn": number,
                        "annotation": annotation,
                        "start": span.start,
                        "end": span.end,
                        "quote": turn.text[span.start : span.end],
                        "code": code,
                    }


def _csv(rows: Iterable[Row], columns: tuple[tuple[str, str, str], ...]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, [name for name, _, _ in columns], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
