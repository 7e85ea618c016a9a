"""Build: the learner fills a form that becomes a document: a prep sheet, a message, a debrief, a plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from html import escape

from wellput.content import MODEL, Table, cards, item_of, prose, slug
from wellput.feedback import feedback
from wellput.kinds.kind import BadAnswerError, Kind, Outcome, behind, box, listed, recorded, text_in, words
from wellput.kinds.rewrite import FACTS, concern, facts_html, looked_for, read, unknown_facts, wants_of
from wellput.page import feedback_html, paragraphs, words_html
from wellput.rubric import YES, facts_in
from wellput.schema import Check, Problem, each, number, one_of, table, truth
from wellput.text import Text

_FIELD = re.compile(r"\{([a-z0-9-]+)\}")
_HEADING = re.compile(r"#+ ")


def _item() -> Check:
    more: dict[str, Check] = {
        "own": truth,
        "card": one_of(cards(), "a rule card's id"),
        **looked_for(),
        "fact": FACTS,
        **concern(),
        "model": each(MODEL, 0, 2),
    }
    return item_of({}, more, bare=True)


def _head() -> tuple[dict[str, Check], dict[str, Check]]:
    field = table(
        {"id": slug, "label": prose, "hint": prose},
        {"lines": number(1, 8), "optional": truth, "choices": each(prose, 2, 8), "scale": each(prose, 5, 5)},
    )
    more: dict[str, Check] = {"read": truth, "log": truth, "file": slug}
    return {"document": prose, "field": each(field, 1, 12)}, more


def _show(exercise: Table, _item: Table) -> Table:
    fields = [{"lines": 2, **f, "choices": f.get("choices") or f.get("scale")} for f in exercise["field"]]
    return {"fields": fields, "log": exercise.get("log", False), "file": exercise.get("file", "")}


def _answer(exercise: Table, item: Table, answer: Table) -> Outcome:
    """The document, and, where it is a message, what to say about it."""
    given = {field["id"]: text_in(answer, field["id"]).strip() for field in exercise["field"]}
    empty = [f["label"] for f in exercise["field"] if not given[f["id"]] and not f.get("optional")]
    for field in exercise["field"]:
        allowed = field.get("choices") or field.get("scale")
        if allowed and given[field["id"]] not in ("", *allowed):
            raise BadAnswerError(f"{field['id']}: expected one of the choices")
    if empty:
        return Outcome({}, box("note", "", words()["fields_empty"].format(fields="; ".join(empty))), refused=True)
    written = document(exercise, given)
    shown = document_html(written) + _open_html(exercise, given) if not exercise.get("log") else ""
    if not exercise.get("read"):
        return Outcome({"missed": [], "document": written}, shown)
    reading = read(item, written)
    if reading.refused:
        return Outcome({}, box("note", "", reading.refused), refused=True)
    told = feedback(reading, item.get("client", ""), wants_of(item, written), item.get("concern_words", ()))
    html = words_html(reading) + feedback_html(told) + facts_html(item, written)
    wrong = bool(told.changes) or any(one != YES for one in facts_in(item.get("fact", ()), written))
    if "card" in item:
        html += behind(item["card"], missed=wrong)
    found = {"moves": [m.code for m in reading.moves], "dials": reading.as_dict()["dials"], "document": written}
    right = False if wrong else None if told.note else True
    return Outcome(recorded(item, right=right, **found), html)


def _open_html(exercise: Table, given: dict[str, str]) -> str:
    """The fields that were left empty: what is still to be found out."""
    left = "; ".join(f["label"] for f in exercise["field"] if not given[f["id"]])
    return box("note", "", words()["fields_open"].format(fields=left)) if left else ""


def document(exercise: Table, given: dict[str, str]) -> str:
    """The document that a filled form makes, in Markdown; a paragraph whose fields are all empty is left out."""
    out = []
    for paragraph in exercise["document"].strip().split("\n\n"):
        lines = [line for line in paragraph.split("\n") if not _is_empty(line, given)]
        if lines and not (len(lines) == 1 and _HEADING.match(lines[0]) and "\n" in paragraph):
            out.append("\n".join(_FIELD.sub(partial(_filled, given), line) for line in lines))
    return "\n\n".join(out)


def _filled(given: dict[str, str], place: re.Match[str]) -> str:
    """What goes into a field's place: the learner's words, without those that the document has just said.

    Whoever types "When I get angry" and "I'll wait" into "When {when}, I will {then}" reads each of these words once.
    """
    said = [word for word, _ in _words(place.string[: place.start()].rpartition("}")[2])]
    typed = given[place[1]]
    ours = _words(typed)
    for count in range(min(len(said), len(ours) - 1), 0, -1):
        if [word for word, _ in ours[:count]] == said[-count:]:
            return typed[ours[count][1] :]
    return typed


def _words(typed: str) -> list[tuple[str, int]]:
    """The words of a text in their normal form, each with where it begins."""
    text = Text(typed)
    return [(word, start) for word, start in zip(text.words, text.starts, strict=True) if word[0].isalnum()]


def _is_empty(text_: str, given: dict[str, str]) -> bool:
    names = _FIELD.findall(text_)
    return bool(names) and not any(given[name] for name in names)


def is_document(exercise: Table) -> bool:
    """Does its form make a document with headings, and not a message?"""
    return bool(exercise["kind"] == "build" and not exercise.get("read"))


def document_html(written: str) -> str:
    """A document for the page: headings and paragraphs, everything else as it was typed."""
    out = []
    for paragraph in written.split("\n\n"):
        head, _, below = paragraph.partition("\n")
        titled = bool(_HEADING.match(head))
        if titled:
            out.append(f'<h4 dir="auto">{escape(_HEADING.sub("", head))}</h4>')
        text = below if titled else paragraph
        if text.strip():
            out.append(paragraphs(text))
    return f'<div class="wp-document">{"".join(out)}</div>'


def entries_html(exercise: Table, entries: Sequence[tuple[str, Table]]) -> str:
    """A log's entries, newest first, each with its date; and where the form has a scale, how it went over time."""
    if not entries:
        return ""
    rows = "".join(
        f'<li><p class="wp-soft">{escape(at)}</p>{document_html(document(exercise, given))}</li>'
        for at, given in reversed(entries)
    )
    scale = next((f for f in exercise["field"] if "scale" in f), None)
    plot = ""
    if scale:
        points = [(at, scale["scale"].index(g[scale["id"]])) for at, g in entries if g[scale["id"]] in scale["scale"]]
        plot = _strength(scale, points) if points else ""
    return f'{plot}<ol class="wp-log" reversed>{rows}</ol>'


_WIDTH, _HEIGHT, _LEFT = 640, 150, 120


def _strength(scale: Table, points: Sequence[tuple[str, int]]) -> str:
    """Entries over time, one bar each, as high as its strength."""
    step = (_WIDTH - _LEFT - 10) / max(6, len(points))
    unit = (_HEIGHT - 40) / len(scale["scale"])
    bars, said = "", []
    for i, (at, strength) in enumerate(points):
        height = (strength + 1) * unit
        x = _LEFT + i * step
        bars += f'<rect x="{x:.0f}" y="{_HEIGHT - 20 - height:.0f}" width="{step * 0.6:.0f}" height="{height:.0f}"/>'
        said.append(f"{at}: {scale['scale'][strength]}")
    names = "".join(
        f'<text x="0" y="{_HEIGHT - 20 - (i + 0.4) * unit:.0f}">{escape(name)}</text>'
        for i, name in enumerate(scale["scale"])
    )
    label = f"{scale['label']} {'; '.join(said)}"
    return (
        f'<svg class="wp-curve wp-strength" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(label)}">'
        f'{names}<line x1="{_LEFT}" y1="{_HEIGHT - 20}" x2="{_WIDTH}" y2="{_HEIGHT - 20}"/>{bars}'
        f'<text x="{_LEFT}" y="{_HEIGHT - 4}">{escape(points[0][0])}</text>'
        f'<text x="{_WIDTH}" y="{_HEIGHT - 4}" text-anchor="end">{escape(points[-1][0])}</text></svg>'
    )


def _audit(_exercise: Table, item: Table) -> Iterator[Problem]:
    """The models say the facts."""
    for i, model in enumerate(item.get("model", ())):
        for fact, one in zip(item.get("fact", ()), facts_in(item.get("fact", ()), model["text"]), strict=True):
            if one != YES:
                yield f"model[{i}].text", f"does not say the fact {fact['id']!r}, by the words that the fact asks for"


def _problems(exercise: Table, item: Table) -> Iterator[Problem]:
    known = {field["id"] for field in exercise["field"]}
    for name in set(_FIELD.findall(exercise["document"])) ^ known:
        yield "document", f"{name!r} is a field or in the document, but not both"
    if item.get("own") and ("said" in item or "scene" in item):
        yield "own", "expected no setting: it is the learner's own case"
    yield from unknown_facts(item)


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=lambda exercise, _item: listed([f["label"] for f in exercise["field"]]),
    head=_head,
    problems=_problems,
    audit=_audit,
)
