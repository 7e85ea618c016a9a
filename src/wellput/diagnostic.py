"""The diagnostic: two parallel forms, one before the course and one after it, unaided, told by cluster.

Fifteen items can't carry ten scores. So three clusters of strategies are told, in words and marks, with what that can't
say. Half of the learners begin with form A, half with form B, by chance, so that one form being harder evens out.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import NamedTuple

from wellput import data, page
from wellput.content import MESSAGE, MODEL, Table, modules, prose, slug
from wellput.errors import DataError
from wellput.feedback import Dial
from wellput.kinds.kind import box, folded, number_in, text_in
from wellput.kinds.rewrite import FACT_GROUPS
from wellput.learner import keeper, record, words
from wellput.reading import check
from wellput.record import Attempt
from wellput.rubric import MOST_CHARACTERS, YES, facts_in
from wellput.schema import Check, Problem, each, one_of, table, truth
from wellput.scheme import STRATEGIES, codes
from wellput.widget import Handler, Widget

FORMS = ("a", "b")
CLUSTERS = {
    "before": ("01-prepare", "02-time-and-place", "07-manage-emotions"),
    "during": ("03-stay-calm", "04-listen", "05-be-clear", "06-find-solutions", "08-empathize"),
    "after": ("09-follow-up", "10-learn"),
}
CHOOSE, WRITE = 10, 5  # items of each kind in a form


class Score(NamedTuple):
    """What a form's answers came to in one cluster: the sum of the items' scores, 0 to 1 each, and their number."""

    cluster: str
    earned: float
    items: int

    @property
    def share(self) -> float:
        """Earned over all, 0 to 1."""
        return self.earned / self.items


@cache
def form(name: str) -> list[Table]:
    """The items of a form, in order."""
    path = data.folder() / "diagnostic" / f"{name}.toml"
    content = data.checked(path, table({"item": each(_item, CHOOSE + WRITE, CHOOSE + WRITE)}))
    for problem in _problems(content["item"]):
        raise DataError(data.file_name(path), *problem)
    found: list[Table] = content["item"]
    return found


def problems() -> list[str]:
    """What is wrong in the forms, and where they are no twins."""
    out = [told for name in FORMS for told in data.tried(lambda path: form(path.stem), data.folder() / f"{name}.toml")]
    if out:
        return out
    for n, (one, other) in enumerate(zip(form("a"), form("b"), strict=True)):
        if (one["strategy"], one["kind"]) != (other["strategy"], other["kind"]):
            out.append(f"diagnostic: item[{n}]: expected the same strategy and kind in both forms")
    return out


def _item(value: Table, path: str) -> Iterator[Problem]:
    own: dict[str, Check] = {
        "id": slug,
        "strategy": one_of(STRATEGIES, "a strategy's id"),
        "kind": one_of(("choose", "write"), "choose or write"),
        "known": prose,
        "ask": prose,
    }
    option = table({"text": prose, "feedback": prose}, {"best": truth})
    some = each(one_of(codes(), "a code of the scheme"), 1)
    look = table({"says": prose}, {"all": FACT_GROUPS, "any": some, "none": some})
    kinds = {
        "choose": table({**MESSAGE, **own, "option": each(option, 4, 4)}),
        "write": table({**MESSAGE, **own, "look": each(look, 2, 4), "model": each(MODEL, 1, 2)}),
    }
    yield from kinds.get(value.get("kind", ""), kinds["choose"])(value, path)


def _problems(items: list[Table]) -> Iterator[Problem]:
    for i, item in enumerate(items):
        if item["kind"] == "choose" and sum(o.get("best", False) for o in item["option"]) != 1:
            yield f"item[{i}].option", "expected exactly one with best = true"
        for j, look in enumerate(item.get("look", ())):
            if len(look.keys() & {"all", "any", "none"}) != 1:
                yield f"item[{i}].look[{j}]", "expected one of all, any, none"
    counts = [item["kind"] for item in items]
    if counts.count("choose") != CHOOSE:
        yield "item", f"expected {CHOOSE} to choose and {WRITE} to write"


def scored(item: Table, answer: Table) -> float:
    """What an answer to an item earns, 0 to 1: the best option, or the share of what is looked for that is there."""
    if item["kind"] == "choose":
        return float(item["option"][number_in(answer, "option", len(item["option"]))].get("best", False))
    return sum(looked(item, text_in(answer))) / len(item["look"])


def looked(item: Table, text: str) -> list[bool]:
    """For each thing that is looked for in a written answer, whether it is there."""
    reading = check(text, item["said"])
    if reading.refused:
        return [False] * len(item["look"])
    shown, found = ({move.code for move in moves} for moves in (reading.moves, reading.found))
    out = []
    for look in item["look"]:
        if "all" in look:
            fact = {"id": "it", "says": look["says"], "all": look["all"]}
            out.append(facts_in([fact], text) == [YES])
        elif "any" in look:
            out.append(bool(found & set(look["any"])))
        else:
            out.append(not shown & set(look["none"]))
    return out


def scores(name: str) -> list[Score] | None:
    """The learner's scores on a form, by cluster; None as long as an item is open."""
    latest = _answers(name)
    if len(latest) < len(form(name)):
        return None
    out = []
    for cluster, strategies in CLUSTERS.items():
        items = [item for item in form(name) if item["strategy"] in strategies]
        out.append(Score(cluster, sum(scored(i, latest[i["id"]].answer) for i in items), len(items)))
    return out


def _answers(name: str) -> dict[str, Attempt]:
    """The first answer to each item: a form is taken once."""
    out: dict[str, Attempt] = {}
    for attempt in record().attempts(f"diagnostic/{name}"):
        out.setdefault(attempt.item, attempt)
    return {i["id"]: out[i["id"]] for i in form(name) if i["id"] in out}


def current() -> str:
    """The form that the learner is at, or comes to next; which one is first was drawn by lot."""
    first = record().setting("diagnostic")
    if first not in FORMS:
        first = secrets.choice(FORMS)
        record().set("diagnostic", first)
    return first if scores(first) is None else FORMS[1 - FORMS.index(first)]


def diagnostic() -> Widget:
    """The form that is due, item by item, and what came of those that are done."""

    def answer(message: Table) -> Table:
        name = current()
        item = next(i for i in form(name) if i["id"] == message["item"])
        given = message["answer"]
        score = scored(item, given)
        if item["id"] not in _answers(name):
            record().add_attempt(f"diagnostic/{name}", item["id"], given, {"score": score})
        done = scores(name) is not None
        widget.change(result=result_html(), items=shown())
        return {"done": done, "result": widget.view["result"]}

    def shown() -> list[Table]:
        name = current()
        if scores(name) is not None:
            return []  # both are done
        given, drafts = _answers(name), record().drafts(f"diagnostic/{name}")
        return [_shown(item, drafts.get(item["id"], "")) for item in form(name) if item["id"] not in given]

    def draft(message: Table) -> Table:
        return keeper(f"diagnostic/{current()}")(message)

    says = words("diagnostic")
    handlers: dict[str, Handler] = {"answer": answer, "draft": draft}
    view = {
        "kind": "diagnostic",
        "id": f"diagnostic/{current()}",
        "title": says["title"],
        "items": shown(),
        "all": CHOOSE + WRITE,
        "result": result_html(),
        "limit": MOST_CHARACTERS,
        "words": says,
    }
    widget = Widget(view, handlers, f"<p>{escape(says['intro'])}</p>")
    return widget


def _shown(item: Table, draft: str) -> Table:
    out = {
        "id": item["id"],
        "message": page.message_html(item),
        "known": item["known"],
        "ask": page.typeset(item["ask"]),
    }
    if item["kind"] == "choose":
        return out | {"options": [o["text"].strip() for o in item["option"]]}
    return out | {"draft": draft}


def result_html() -> str:
    """What came of the forms that are done: clusters, what they can't say, a plan, and each item with its why."""
    says = data.words()["diagnostic"]
    first = record().setting("diagnostic")
    order = [first, *(f for f in FORMS if f != first)] if first in FORMS else []
    done = [(name, found) for name in order if (found := scores(name)) is not None]
    if not done:
        return ""
    rows = []
    for i, cluster in enumerate(CLUSTERS):
        names = ("before", "after") if len(done) > 1 else ("now",)
        bars = "".join(_bar(says[when], found[i]) for when, (_, found) in zip(names, done, strict=True))
        rows.append(f"<div><p><strong>{escape(says['clusters'][cluster])}</strong></p>{bars}</div>")
    html = f"<h2>{escape(says['result'])}</h2>{''.join(rows)}<p>{escape(says['limits'])}</p>{_plan(done[-1][1])}"
    return html + "".join(_why(name) for name, _ in done)


def _bar(label: str, score: Score) -> str:
    says = data.words()["diagnostic"]
    level = says["levels"][min(3, int(score.share * 4))]
    return page.dials_html([Dial(label, score.share, level)])


def _plan(found: list[Score]) -> str:
    """The modules, those of the weakest cluster first; that is where there is most to gain."""
    says = data.words()["diagnostic"]
    order = sorted(found, key=lambda score: score.share)
    titles = {m["id"]: m["title"] for m in modules().values()}
    links = "".join(
        f'<li><a href="{name}.ipynb">{escape(titles[name])}</a></li>'
        for score in order
        for name in CLUSTERS[score.cluster]
        if name in titles
    )
    return f"<p>{escape(says['plan'])}</p><ol>{links}</ol>"


def _why(name: str) -> str:
    """Each item of a form with the learner's answer and why; on demand, and only once the whole form is done."""
    says = data.words()["diagnostic"]
    out = []
    for item in form(name):
        given = _answers(name)[item["id"]].answer
        if item["kind"] == "choose":
            chosen = item["option"][int(given["option"])]
            best = next(o for o in item["option"] if o.get("best"))
            body = page.turn_html(says["yours"], chosen["text"], mine=True)
            body += box("help" if chosen is best else "hurt", "", chosen["feedback"])
            if chosen is not best:
                body += page.turn_html(says["better"], best["text"], mine=True) + box("help", "", best["feedback"])
        else:
            body = page.turn_html(says["yours"], str(given["text"]), mine=True)
            met = looked(item, str(given["text"]))
            body += "".join(
                box("help" if yes else "note", look["says"], "", says["there" if yes else "not_found"])
                for look, yes in zip(item["look"], met, strict=True)
            )
            model = item["model"][0]
            body += page.turn_html(says["better"], model["text"], mine=True) + box("help", "", model["why"])
        out.append(f'<li class="wp-stack">{page.message_html(item)}{body}</li>')
    return folded(says["items"].format(form=name.upper()), f"<ol>{''.join(out)}</ol>")
