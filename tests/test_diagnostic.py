"""The diagnostic: two forms that are twins, taken once, unaided, told by cluster."""

import statistics

import pytest
from test_course import ask

from wellput import diagnostic
from wellput.course import show
from wellput.diagnostic import CLUSTERS, FORMS, form, scored, scores
from wellput.learner import record
from wellput.scheme import STRATEGIES

FORMULA = "I understand how you feel and I am sorry for the inconvenience. We will see what we can do soon."


def answer(item, *, right):
    if item["kind"] == "write":
        return {"text": item["model"][0]["text"] if right else FORMULA}
    best = next(i for i, o in enumerate(item["option"]) if o.get("best"))
    return {"option": best if right else (best + 1) % 4}


def words(text):
    return len(text.split())


def test_the_forms_hold_and_are_twins_in_strategy_and_kind():
    assert diagnostic.problems() == []
    assert {item["strategy"] for item in form("a")} == set(STRATEGIES)


@pytest.mark.parametrize("what", ["said", "option"])
def test_the_forms_are_as_long_as_each_other(what):
    def length(name):
        return statistics.mean(
            words(item["said"]) if what == "said" else statistics.mean(words(o["text"]) for o in item["option"])
            for item in form(name)
            if what == "said" or item["kind"] == "choose"
        )

    assert abs(length("a") - length("b")) <= 0.1 * length("a")


@pytest.mark.parametrize("name", FORMS)
def test_the_best_option_is_not_told_by_its_place_or_length(name):
    chosen = [item for item in form(name) if item["kind"] == "choose"]
    places = [next(i for i, o in enumerate(item["option"]) if o.get("best")) for item in chosen]
    assert max(places.count(place) for place in range(4)) <= 4
    longest = sum(max(item["option"], key=lambda o: words(o["text"])).get("best", False) for item in chosen)
    assert longest <= 5


@pytest.mark.parametrize("name", FORMS)
def test_a_model_answer_earns_all_and_a_formula_little(name):
    written = [item for item in form(name) if item["kind"] == "write"]
    assert all(scored(item, answer(item, right=True)) == 1 for item in written)
    assert statistics.mean(scored(item, answer(item, right=False)) for item in written) <= 1 / 3


def test_no_situation_of_it_stands_elsewhere_in_the_course():
    clients = {(item["client"], item["trade"]) for name in FORMS for item in form(name)}
    assert len(clients) == 30


def take(*, right):
    widget = show("diagnostic")
    for item in list(widget.view["items"]):
        name = diagnostic.current()
        whole = next(i for i in form(name) if i["id"] == item["id"])
        told = ask(widget, "answer", item=item["id"], answer=answer(whole, right=right))
        assert "failed" not in told, told
        assert ("html" in told) is False
    return told


def test_nothing_is_told_before_the_last_answer_and_then_clusters_and_a_plan():
    widget = show("diagnostic")
    assert widget.view["result"] == ""
    first = widget.view["items"][0]
    whole = next(i for i in form(diagnostic.current()) if i["id"] == first["id"])
    told = ask(widget, "answer", item=first["id"], answer=answer(whole, right=True))
    assert told["result"] == ""
    assert len(show("diagnostic").view["items"]) == 14
    told = take(right=False)
    assert told["done"]
    for cluster in ("Before the talk", "In the talk", "After it"):
        assert cluster in told["result"]
    assert "tell you about a single strategy" in told["result"]
    assert told["result"].count(".ipynb") == 10


def test_the_second_form_stands_beside_the_first():
    take(right=False)
    first = record().setting("diagnostic")
    assert diagnostic.current() != first
    told = take(right=True)
    assert "before" in told["result"]
    assert "after" in told["result"]
    before, after = scores(first), scores(next(f for f in FORMS if f != first))
    assert all(b.share < a.share == 1 for b, a in zip(before, after, strict=True))
    assert {s.cluster for s in before} == set(CLUSTERS)
    assert show("diagnostic").view["items"] == []


def test_which_form_is_first_is_drawn_once_and_stays():
    drawn = set()
    for _ in range(40):
        record().set("diagnostic", "")
        drawn.add(diagnostic.current())
        assert diagnostic.current() == record().setting("diagnostic")
    assert drawn == set(FORMS)


def test_an_item_is_answered_once():
    widget = show("diagnostic")
    item = widget.view["items"][0]
    whole = next(i for i in form(diagnostic.current()) if i["id"] == item["id"])
    for right in (False, True):
        ask(widget, "answer", item=item["id"], answer=answer(whole, right=right))
    assert len(record().attempts()) == 1
