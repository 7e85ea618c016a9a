"""Highlight: the learner marks the words that carry a move, in a reply, in the client's message or in a transcript."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from wellput import data
from wellput.content import Table, cards, item_of, prose, scene_of
from wellput.feedback import dial_of
from wellput.kinds.kind import Kind, Outcome, behind, box, numbers_in, quoted, recorded, words, wrong_first
from wellput.page import dials_html, paragraphs, person, turn_head
from wellput.reading import check
from wellput.schema import Check, Problem, each, number, one_of, table, text, truth
from wellput.scheme import codes

_STATES = {(True, True): "found", (True, False): "missed", (False, True): "not_this", (False, False): "left"}


def _item() -> Check:
    part = table({"text": text(r"(?s).+"), "hit": truth, "feedback": prose}, {"turn": number(1, 99)})
    own: dict[str, Check] = {"card": one_of(cards(), "a rule card's id"), "part": each(part, 3, 14)}
    own["find"] = each(one_of(codes(), "a code of the scheme"), 1)
    return item_of(own, {"whose": one_of(("client", "reply"), "client or reply")})


def _show(exercise: Table, item: Table) -> Table:
    """The text in pieces: those that can be marked, by number, and those that can't, as words."""
    turns = _scene_turns(item) if "scene" in item else [_turn(item)]
    shown: Table = {"turns": turns}
    if "scene" in item:
        shown["message"] = ""
    if item.get("whose") == "client":
        shown["message"] = ""
    if "meter" in exercise:
        shown["meter"] = _meter(exercise, item, ())["meter"]
    return shown


def _turn(item: Table) -> Table:
    client = item.get("whose") == "client"
    who = person(item["client"], item["role"], item["at"]) if client else words()["their_reply"]
    last = len(item["part"]) - 1
    ends = ["" if i == last or p["text"][-1:].isspace() else " " for i, p in enumerate(item["part"])]
    parts = [{"part": i, "text": p["text"] + end} for i, (p, end) in enumerate(zip(item["part"], ends, strict=True))]
    return {"who": who, "mine": not client, "pieces": parts}


def _scene_turns(item: Table) -> list[Table]:
    told, (first, last) = scene_of(item), item["turns"]
    out = []
    for n, turn in enumerate(told.turns[first - 1 : last], first):
        pieces: list[Table] = []
        at = 0
        for i, part in enumerate(item["part"]):
            if part.get("turn") != n:
                continue
            start = turn.text.index(part["text"].strip(), at)
            pieces.append({"text": turn.text[at:start]})
            at = start + len(part["text"].strip())
            pieces.append({"part": i, "text": part["text"].strip()})
        pieces.append({"text": turn.text[at:]})
        out.append({"who": turn_head(told, turn), "mine": turn.speaker == "freelancer", "pieces": pieces})
    return out


def _meter(exercise: Table, item: Table, marked: Sequence[int]) -> Table:
    """The dial for what would be left without the marked pieces."""
    left = " ".join(p["text"].strip() for i, p in enumerate(item["part"]) if i not in marked)
    reading = check(left, item["said"])
    if reading.refused:
        return {"meter": f'<p class="wp-soft">{escape(words()["meter_none"])}</p>'}
    dial = dial_of(exercise["meter"], reading, item["client"])
    return {"meter": f'<p class="wp-soft">{escape(words()["meter"])}</p>{dials_html([dial])}'}


def _look(exercise: Table, item: Table, message: Table) -> Table:
    if "meter" not in exercise:
        return {"meter": ""}
    return _meter(exercise, item, numbers_in(message, "parts", len(item["part"])))


def _answer(exercise: Table, item: Table, answer: Table) -> Outcome:
    """For each piece whether it was rightly marked or left, and why; those that were not first."""
    parts = item["part"]
    marks = set(numbers_in(answer, "parts", len(parts)))
    rows = []
    pieces = 0
    for i, part in enumerate(parts):
        fits = part["hit"] == (i in marks)
        pieces += fits
        state = words()[_STATES[part["hit"], i in marks]]
        rows.append((fits, box("help" if fits else "hurt", quoted(part["text"], 120), part["feedback"], state)))
    right = pieces == len(parts)
    meter = _meter(exercise, item, tuple(marks))["meter"] if "meter" in exercise else ""
    html = meter + wrong_first(rows) + behind(item["card"], missed=not right)
    return Outcome(recorded(item, right=right, pieces=pieces), html)


def _static(_exercise: Table, item: Table) -> str:
    """The text, unmarked."""
    if "scene" in item:
        return ""
    return paragraphs("".join(p["text"] for p in item["part"]))


def _problems(_exercise: Table, item: Table) -> Iterator[Problem]:
    if not any(p["hit"] for p in item["part"]):
        yield "part", "expected at least one with hit = true"
    if item.get("whose") == "client" and "scene" not in item:
        whole = " ".join("".join(p["text"] for p in item["part"]).split())
        if whole != " ".join(item["said"].split()):
            yield "part", "expected pieces that make up what the client said, letter for letter"
    ends = dict.fromkeys(range(99), 0)
    for i, part in enumerate(item["part"]):
        if ("turn" in part) != ("scene" in item):
            yield f"part[{i}].turn", "missing" if "scene" in item else "only where the setting is a scene"
        elif "scene" in item:
            first, last = item["turns"]
            n, quote = part["turn"], part["text"].strip()
            if not first <= n <= last:
                yield f"part[{i}].turn", f"expected one of the turns shown, {first} to {last}"
                continue
            at = scene_of(item).turns[n - 1].text.find(quote, ends[n])
            if at < 0:
                yield f"part[{i}].text", "expected words of that turn, letter for letter and in their order"
            ends[n] = max(at, 0) + len(quote)


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=_static,
    head=lambda: ({}, {"meter": one_of(data.words()["dials"], "a dial")}),
    problems=_problems,
    look=_look,
)
