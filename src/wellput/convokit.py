"""The dialogues as a ConvoKit corpus: a dialogue is a conversation, a turn an utterance, a person a speaker.

The layout is written directly; ConvoKit itself would bring more than a hundred packages.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from wellput import __version__
from wellput.dialogue import Dialogue

Row = dict[str, Any]


def corpus(read: Iterable[Dialogue], abouts: Iterable[Row], turns: Iterable[Row]) -> Iterator[tuple[str, str]]:
    """Each file's name and text, from the dialogues and the rows of the tables *dialogues* and *turns*."""
    rows = defaultdict(list)
    for row in turns:
        rows[row["dialogue"]].append(row)
    speakers: Row = {}
    conversations: Row = {}
    lines = []
    for dialogue, about in zip(read, abouts, strict=True):
        name = about["dialogue"]
        known = {key: value for key, value in about.items() if key != "dialogue"}
        conversations[name] = {"meta": {**known, "kinds": list(dialogue.kinds)}, "vectors": []}
        people = {who: f"{dialogue.id}/{getattr(dialogue, who)['name']}" for who in ("client", "freelancer")}
        for who, speaker in people.items():
            speakers[speaker] = {"meta": {"role": who, **getattr(dialogue, who)}, "vectors": []}
        before = None
        for row, turn in zip(rows[name], dialogue.turns, strict=True):
            number = f"{name}/{row['turn']}"
            spans = [{"start": s.start, "end": s.end, "moves": list(s.moves)} for s in turn.spans]
            meta = {key: row[key] for key in ("at", "heat", "trust", "note")}
            meta |= {"moves": row["moves"].split(), "spans": spans}
            utterance = {
                "id": number,
                "conversation_id": name,
                "text": turn.text,
                "speaker": people[turn.speaker],
                "meta": meta,
                "reply-to": before,
                "timestamp": row["turn"],
                "vectors": [],
            }
            lines.append(json.dumps(utterance) + "\n")
            before = number
    kinds = {str: "<class 'str'>", int: "<class 'int'>", list: "<class 'list'>"}

    def index(metas: Iterable[Row]) -> Row:
        return {key: [kinds[type(value)]] for meta in metas for key, value in meta.items()}

    whole = {"name": "wellput-dialogues", "version": __version__, "licence": "CC-BY-4.0"}
    yield "utterances.jsonl", "".join(lines)
    yield "speakers.json", json.dumps(speakers, indent=1) + "\n"
    yield "conversations.json", json.dumps(conversations, indent=1) + "\n"
    yield "corpus.json", json.dumps(whole, indent=1) + "\n"
    indices = {
        "utterances-index": index([meta]),
        "speakers-index": index(speaker["meta"] for speaker in speakers.values()),
        "conversations-index": index(conversation["meta"] for conversation in conversations.values()),
        "overall-index": index([whole]),
        "version": 0,
        "vectors": [],
    }
    yield "index.json", json.dumps(indices, indent=1) + "\n"
