"""Rewrite: the learner types a reply; moves are marked as found, dials and facts follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from wellput import data
from wellput.content import MODELS, Table, cards, item_of, prose, slug
from wellput.feedback import Want, dial_of, feedback
from wellput.kinds.kind import Kind, Outcome, behind, box, listed, recorded, text_in, words
from wellput.page import dials_html, feedback_html, marked, paragraphs, reading_marks, turn_html, typeset, words_html
from wellput.reading import Reading, check
from wellput.rubric import YES, borrowed, facts_in, is_copy
from wellput.schema import Check, Problem, each, number, one_of, table, text, truth
from wellput.scheme import codes

_term = text(r"[^\sA-Z]+( [^\sA-Z]+)*", "expected words in small letters")
FACT_GROUPS = each(each(_term, 1), 1)
FACTS = each(table({"id": slug, "says": prose, "all": FACT_GROUPS}), 1, 8)


def looked_for() -> dict[str, Check]:
    """What an item looks for in a reply, and what in it is not spoken of.

    `want` are moves, with what is said if none of them is found; the words of a `fact` may stand in for them. `quiet`
    are codes that are not marked, because here they are the trap.
    """
    code = one_of(codes(), "a code of the scheme")
    return {"want": each(table({"any": each(code, 1), "missing": prose}, {"fact": slug}), 0, 2), "quiet": each(code, 1)}


def concern() -> dict[str, Check]:
    """What the client is worried about, and words that touch it."""
    return {"concern": prose, "concern_words": each(_term, 1)}


def _item() -> Check:
    own: dict[str, Check] = {"card": one_of(cards(), "a rule card's id"), "model": MODELS}
    more: dict[str, Check] = {
        "draft": prose,
        "keep": each(prose, 1),
        "fact": FACTS,
        **looked_for(),
        **concern(),
        "own": number(4, 20),
        "seconds": number(20, 600),
        "dials": each(one_of(data.words()["dials"], "a dial"), 1),
        "hostile": truth,
    }
    return item_of(own, more)


def _show(exercise: Table, item: Table) -> Table:
    """The weak draft, if there is one, and what is to survive, unless finding that is the exercise."""
    facts = [] if exercise.get("conceal") else [f["says"] for f in item.get("fact", ())]
    shown: Table = {"keep": item.get("keep") or facts}
    if "draft" in item:
        shown["draftHtml"] = turn_html(words()["draft"], item["draft"], mine=True)
    if "seconds" in item:
        shown["seconds"] = item["seconds"]
    return shown


def _look(exercise: Table, item: Table, message: Table) -> Table:
    """The words typed so far, marked, with the item's dials and facts; no marks while the words can't be read."""
    written = text_in(message)
    reading = read(item, written)
    marks = ""
    if not reading.refused:
        if reading.moves:
            marks = f'<div class="wp-say">{marked(written, reading_marks(reading))}</div>'
        marks += dials_html([dial_of(name, reading, item["client"]) for name in item.get("dials", ())])
    return {"marks": marks + facts_html(item, written, named=not exercise.get("conceal"))}


def facts_html(item: Table, written: str, *, named: bool = True) -> str:
    """How many of the item's facts are in the text so far, and, if they are named, which."""
    if "fact" not in item:
        return ""
    kept = facts_in(item["fact"], written)
    if not named:
        return f'<p class="wp-soft">{escape(_count(kept))}</p>'
    rows = "".join(
        f'<li class="wp-fact-{"yes" if one == YES else "no"}">{escape(fact["says"])}'
        f' <span class="wp-label">[{escape(words()["fact_in" if one == YES else "fact_out"])}]</span></li>'
        for fact, one in zip(item["fact"], kept, strict=True)
    )
    return f'<div class="wp-facts"><p class="wp-soft">{escape(_count(kept))}</p><ul>{rows}</ul></div>'


def _count(kept: list[str]) -> str:
    return str(words()["facts"].format(n=sum(one == YES for one in kept), of=len(kept)))


def _answer(_exercise: Table, item: Table, answer: Table) -> Outcome:
    """The learner's words, marked, and what to say about them."""
    written = text_in(answer)
    for source in ("draft", "said"):
        if source in item and is_copy(written, item[source]):
            html = box("hurt", words()["copied"], words()[f"copied_{source}"].format(client=item["client"]))
            return Outcome(recorded(item, right=False, moves=[], dials={}, copied=source), html)
    reading = read(item, written)
    if reading.refused:
        return Outcome({}, box("note", "", reading.refused), refused=True)
    show = item.get("dials", ("heat", "warmth"))
    told = feedback(
        reading,
        item["client"],
        wants_of(item, written),
        item.get("concern_words", ()),
        hostile=item.get("hostile"),
        show=show,
    )
    facts = facts_in(item.get("fact", ()), written)
    run = borrowed(written, item["said"], item["own"]) if "own" in item else ""
    wrong = bool(told.changes or run) or any(one != YES for one in facts)
    right = False if wrong else None if told.note else True
    html = words_html(reading) + feedback_html(told) + facts_html(item, written)
    if run:
        html += box("hurt", words()["theirs"], words()["theirs_why"].format(client=item["client"], words=run))
    found = {"moves": [m.code for m in reading.moves], "dials": reading.as_dict()["dials"]}
    return Outcome(recorded(item, right=right, **found), html + behind(item["card"], missed=False))


def read(item: Table, written: str) -> Reading:
    """The reading of a reply to an item, without the moves that the item is quiet about."""
    reading = check(written, item.get("said"))
    reading.leave_out(item.get("quiet", ()))
    return reading


def wants_of(item: Table, written: str) -> list[Want]:
    """What an item looks for in a reply; a fact that says it may be there already."""
    there = zip(item.get("fact", ()), facts_in(item.get("fact", ()), written), strict=True)
    met = {fact["id"] for fact, found in there if found == YES}
    return [Want(tuple(want["any"]), want["missing"], want.get("fact") in met) for want in item.get("want", ())]


def unknown_facts(item: Table) -> Iterator[Problem]:
    """Wants that name no fact of their item."""
    known = [fact["id"] for fact in item.get("fact", ())]
    for i, want in enumerate(item.get("want", ())):
        if "fact" in want and want["fact"] not in known:
            yield f"want[{i}].fact", f"{want['fact']!r} is not a fact of this item: {', '.join(known) or 'it has none'}"


def models_html(item: Table, set_: Callable[[str], str] = paragraphs) -> str:
    """The model answers of an item, each with why it works; `set_` makes HTML of their texts."""
    return "".join(
        turn_html(f"{words()['model_of']}: {model['temper']}", "", mine=True, inner=set_(model["text"]))
        + f'<p class="wp-aside">{escape(typeset(model["why"]))}</p>'
        for model in item.get("model", ())
    )


def _static(exercise: Table, item: Table) -> str:
    draft = turn_html(words()["draft"], item["draft"], mine=True) if "draft" in item else ""
    keep = _show(exercise, item)["keep"]
    return draft + (listed(keep) if keep else "")


def _problems(_exercise: Table, item: Table) -> Iterator[Problem]:
    if "keep" in item and "fact" in item:
        yield "keep", "expected either keep or fact"
    yield from unknown_facts(item)


def _audit(_exercise: Table, item: Table) -> Iterator[Problem]:
    """The models say the facts, in words of their own."""
    for i, model in enumerate(item["model"]):
        for fact, one in zip(item.get("fact", ()), facts_in(item.get("fact", ()), model["text"]), strict=True):
            if one != YES:
                yield f"model[{i}].text", f"does not say the fact {fact['id']!r}, by the words that the fact asks for"
        if "own" in item and (run := borrowed(model["text"], item["said"], item["own"])):
            yield f"model[{i}].text", f"has more than {item['own']} of the client's words in a row: {run!r}"


KIND = Kind(
    item=_item,
    show=_show,
    answer=_answer,
    static=_static,
    head=lambda: ({}, {"conceal": truth}),
    problems=_problems,
    audit=_audit,
    look=_look,
)
