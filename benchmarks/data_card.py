"""The data card of dialogues and messages, datasets/README.md, with every number in it counted from the files.

python benchmarks/data_card.py            writes it
python benchmarks/data_card.py --check    fails if it is not what would be written
"""

from __future__ import annotations

import statistics
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from feedback import kappa

from wellput import __version__, dialogues, messages
from wellput.dialogue import FLUENCY, Dialogue, Turn
from wellput.message import CHANNELS as CHANNELS_OF_MESSAGES
from wellput.message import Message
from wellput.scheme import CHANNELS, STRATEGIES, codes

DATA = Path(__file__).parents[1] / "datasets"
PAGE = DATA / "README.md"
TEMPLATE = DATA / "evaluation" / "data-card.md"
RARE = 20
LEAST = 20  # turns in which both annotations found a code, for its agreement to be told
# The portions in which messages were written: the last of each, and what was asked for.
PORTIONS = {
    2160: "every manner of the list, the rare ones and their near misses too; before any rule was written",
    2720: "the same, after the rules, to say how these do on messages that they were not written from",
    4960: "more of what may hurt (sarcasm, digs, blame among facts, excuses, threats), and of what looks like it and "
    "isn't (“always” said kindly, advice that was asked for, a joke between friends)",
    6640: "most of what was still found least (threats, points brushed aside, passing the buck, excuses, trades, what "
    "a talk is for), and again its fair neighbours",
    11260: "plainer words, two in three as such mail is written every day; most often what is found least (blame "
    "without a word for it, worries made small, a point given back, what a state of things costs, an exchange, a "
    "lesson)",
    16460: "**ordinary mail in the words that everybody reaches for**, at most one in ten quirky, every move about as "
    "often as any other, what may hurt mostly one sentence in a message that is otherwise businesslike",
    17500: "the same, twice as often what is found least",
    18540: "ordinary conversations of four to seven turns of the freelancer's, who may be friendly in one and curt in "
    "the next; the client's turns are there, unlabelled",
    20620: "ordinary mail again, twice or three times as often what is found least",
    21660: "ordinary conversations again",
    25040: "ordinary mail, and in every third batch of 130 ordinary conversations; twice or three times as often what "
    "was found least",
}


def present(spans: Iterable[Any]) -> set[str]:
    """The codes that these spans carry."""
    return {code for span in spans for code in span.moves}


def counted(title: str, rows: Iterable[tuple[Any, ...]], *heads: str) -> str:
    """A Markdown table."""
    lines = [f"| {' | '.join((title, *heads))} |", f"|{'---|' * (1 + len(heads))}"]
    return "\n".join(lines + [f"| {' | '.join(map(str, row))} |" for row in rows])


def by(read: tuple[Dialogue, ...], title: str, field: str, order: Iterable[str]) -> str:
    """Situations, dialogues and turns by what stands in a field."""
    rows = []
    for value in order:
        chosen = [d for d in read if getattr(d, field) == value]
        rows.append((value, len(chosen) // 2, len(chosen), sum(len(d.turns) for d in chosen)))
    return counted(title, rows, "situations", "dialogues", "turns")


def by_trade(read: tuple[Dialogue, ...]) -> str:
    """The same by field, with the trades."""
    rows = []
    for field in sorted({d.field for d in read}):
        chosen = [d for d in read if d.field == field]
        trades = ", ".join(sorted({d.trade for d in chosen}))
        rows.append((field, trades, len(chosen) // 2, len(chosen), sum(len(d.turns) for d in chosen)))
    return counted("field", rows, "trades", "situations", "dialogues", "turns")


def by_kind(read: tuple[Dialogue, ...]) -> str:
    """Situations by kind of difficulty; one may have two."""
    found = Counter(kind for d in read if d.version == "better" for kind in d.kinds)
    return counted("difficulty", sorted(found.items(), key=lambda one: (-one[1], one[0])), "situations")


def by_code(read: tuple[Dialogue, ...]) -> str:
    """The turns that hold each code, by the first annotation."""
    found: dict[str, Counter[str]] = {code: Counter() for code in codes()}
    for d in read:
        for turn in d.turns:
            for code in present(turn.spans):
                found[code][turn.speaker if turn.speaker == "client" else d.version] += 1
    heads = ("client", "freelancer, better", "freelancer, worse", "together")
    rows = [(f"{c} {codes()[c]['name']}", n["client"], n["better"], n["worse"], n.total()) for c, n in found.items()]
    return counted("code", rows, *heads)


def agreement(pairs: list[tuple[set[str], set[str]]]) -> tuple[str, float]:
    """A table of agreement over turns, each with the codes of two annotations, and F1 over all codes."""
    rows, few = [], []
    for code in codes():
        labels = [(str(code in first), str(code in second)) for first, second in pairs]
        both, one = labels.count(("True", "True")), sum(a != b for a, b in labels)
        if both < LEAST:
            few += [f"{code} ({both} of {both + one})"] if both + one else []
            continue
        value, low, high = kappa(labels)
        row = (f"{value:.2f}", f"{low:.2f} to {high:.2f}", f"{2 * both / (2 * both + one):.2f}")
        rows.append((f"{code} {codes()[code]['name']}", both, one, *row))
    shared = sum(len(a & b) for a, b in pairs)
    f1 = 2 * shared / sum(len(a) + len(b) for a, b in pairs)
    told = counted("code", rows, "found by both", "by one", "kappa", "95 % interval", "F1")
    return f"{told}\n\nFound by both in fewer turns (of those in which either found them): {', '.join(few)}.", f1


def pilot() -> list[tuple[set[str], set[str]]]:
    """The pilot's turns, with the codes of both annotations."""
    content = tomllib.loads((DATA / "evaluation" / "pilot.toml").read_text("utf-8"))
    turns = [turn for one in content["dialogue"] for turn in one["turn"]]
    return [(set(turn["first"].split()), set(turn["second"].split())) for turn in turns]


def hurts(turn: Turn) -> bool:
    """Does a turn attack, dismiss or stay vague?"""
    return any(code[0] in "ADV" for code in present(turn.spans))


def words(turn: Turn) -> int:
    """How many words a turn has."""
    return len(turn.text.split())


def pairs_of_versions(read: tuple[Dialogue, ...]) -> Iterator[tuple[Dialogue, Dialogue]]:
    """The better and the worse version of each situation."""
    by_name = {(d.id, d.version): d for d in read}
    return ((d, by_name[d.id, "worse"]) for d in read if d.version == "better")


def readings() -> str:
    """What was found when dialogues were read with fresh eyes."""
    content = tomllib.loads((DATA / "evaluation" / "fresh-eyes.toml").read_text("utf-8"))
    told = []
    if "read" in content:
        told += [content["head"].strip(), ""]
        told += [f"- **{one['dialogue']}** ({one['mark']} of 5): {one['verdict'].strip()}" for one in content["read"]]
    right = sum(one["chosen"] == "better" for one in content["pair"])
    told += ["", content["pairs"].strip().format(right=right, pairs=len(content["pair"])), ""]
    told += [
        f"- **{one['situation']}**: chose the {one['chosen']} one. {one['why'].strip()}" for one in content["pair"]
    ]
    return "\n".join(told).strip()


def page() -> str:
    """The whole card."""
    read = dialogues()
    twice = [d for d in read if d.turns[0].second is not None]
    found = [(present(t.spans), present(t.second or ())) for d in twice for t in d.turns]
    told, f1 = agreement(found)
    pilot_told, pilot_f1 = agreement(pilot())
    versions = list(pairs_of_versions(read))
    aside = [d for d in read if d.split == "measure"]
    everywhere = [present(turn.spans) for d in read for turn in d.turns]
    turns = {
        v: [t for d in read if d.version == v for t in d.turns if t.speaker == "freelancer"]
        for v in ("better", "worse")
    }
    mine = {version: list(map(words, said)) for version, said in turns.items()}
    places = {person["place"].rsplit(", ", 1)[-1] for d in read for person in (d.client, d.freelancer)}
    scheme = tomllib.loads((DATA / "scheme.toml").read_text("utf-8"))["version"]
    return TEMPLATE.read_text("utf-8").format(
        situations=len(versions),
        dialogues=len(read),
        turns=sum(len(d.turns) for d in read),
        words=sum(words(t) for d in read for t in d.turns),
        codes=len(codes()),
        scheme=scheme,
        tables="\n\n".join(
            [
                by(read, "strategy", "strategy", STRATEGIES),
                by(read, "channel", "channel", CHANNELS),
                by_trade(read),
                by_kind(read),
                by_code(read),
            ]
        ),
        least=LEAST,
        aside=len(aside),
        once=sum(d.turns[0].second is None for d in aside),
        hurting=sum(map(hurts, turns["better"])),
        better_turns=len(turns["better"]),
        hurting_worse=sum(map(hurts, turns["worse"])),
        worse_turns=len(turns["worse"]),
        rare_below=RARE,
        rare=", ".join(code for code in codes() if sum(code in p for p in everywhere) < RARE),
        twice=len(twice),
        twice_turns=len(found),
        f1=f1,
        agreement=told,
        pilot_turns=len(pilot()),
        pilot_f1=pilot_f1,
        pilot=pilot_told,
        read=readings(),
        longer=sum(sum(map(words, a.turns)) > sum(map(words, b.turns)) for a, b in versions),
        cooler=sum(a.turns[-1].heat < b.turns[-1].heat for a, b in versions),
        better_words=statistics.median(mine["better"]),
        worse_words=statistics.median(mine["worse"]),
        countries=len(places),
        euro=sum(d.currency == "EUR" for d, _ in versions),
        version=__version__,
        **about_messages(),
    )


def portions(read: Iterable[Message]) -> str:
    """Rows of a Markdown table: the messages of each portion, what was asked for, and how many are for what."""
    rows, first = [], 1
    for last, asked in PORTIONS.items():
        splits = Counter(m.split for m in read if first <= int(m.id[1:]) <= last)
        counts = f"{splits['work']:,} | {splits['measure']:,}"
        rows.append(f"   | m{first:04d} to m{last:04d} | {asked} | {counts} |")
        first = last + 1
    return "\n".join(rows)


def about_messages() -> dict[str, object]:
    """What the card says of the labelled messages, by the names that its template uses."""
    read = messages()
    pairs = [(present(m.spans), present(m.second)) for m in read]
    told, f1 = agreement(pairs)
    found = {
        code: Counter(m.split for m, (first, _) in zip(read, pairs, strict=True) if code in first) for code in codes()
    }
    codes_told = [(f"{c} {codes()[c]['name']}", n["work"], n["measure"], n.total()) for c, n in found.items()]
    ways = Counter(m.channel for m in read)
    english = Counter(m.fluency for m in read)
    lengths = sorted(len(m.text.split()) for m in read)
    return {
        "messages": len(read),
        "message_words": sum(lengths),
        "message_median": lengths[len(lengths) // 2],
        "message_shortest": lengths[0],
        "message_longest": lengths[-1],
        "message_trades": len({m.trade for m in read}),
        "message_countries": len({m.country for m in read}),
        "message_answers": sum(bool(m.client) for m in read),
        "conversations": len({m.conversation for m in read if m.conversation}),
        "portions": portions(read),
        "message_work": sum(m.split == "work" for m in read),
        "message_measure": sum(m.split == "measure" for m in read),
        "message_f1": f1,
        "message_tables": "\n\n".join(
            [
                counted("channel", [(c, ways[c]) for c in CHANNELS_OF_MESSAGES], "messages"),
                counted("English", [(f, english[f]) for f in FLUENCY], "messages"),
                counted("code", codes_told, "to work with", "for measuring", "together"),
            ]
        ),
        "message_agreement": told,
    }


def main() -> int:
    """Write the card, or say whether it is in step."""
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text("utf-8") != page())
    PAGE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
