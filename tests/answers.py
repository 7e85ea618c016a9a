"""For an item of every kind of exercise: the right answer, and wrong ones that a page could send."""

from wellput.kinds import match, slot

NEAR_MISS = "I'll see to it."


def right(exercise, item):
    return _RIGHT[exercise["kind"]](exercise, item)


def wrong(exercise, item):
    return _WRONG[exercise["kind"]](exercise, item)


def best(options):
    return next(i for i, option in enumerate(options) if option.get("best"))


def _classes(exercise, item):
    known = [c["id"] for c in exercise["class"]]
    return [known.index(s["class"]) for s in item["statement"]]


def _rights(item):
    rights = match._rights(item)
    return [rights.index(pair) for pair in item["pair"]]


def _order(item):
    return sorted(range(len(item["option"])), key=lambda i: item["option"][i]["rank"])


def _hits(item):
    return [i for i, part in enumerate(item["part"]) if part["hit"]]


def _slots(item, *, fit):
    def unwise(start):
        return any(slot._touches(item, start, worse) for worse in item.get("worse", ()))

    found = next(s for s in slot.starts(item) if (not slot.faults(item, s) and not unwise(s)) == fit)
    return {"day": f"{found:%Y-%m-%d}", "start": f"{found:%H:%M}"}


def filled(exercise, text="Something was agreed on Friday."):
    """Every field of a form filled."""
    return {f["id"]: (f.get("choices") or f.get("scale") or [text])[0] for f in exercise["field"]}


_RIGHT = {
    "choose": lambda _e, i: {"option": best(i["option"])},
    "label": lambda _e, i: {"option": best(i["option"])},
    "rank": lambda _e, i: {"order": _order(i)},
    "highlight": lambda _e, i: {"parts": _hits(i)},
    "sort": lambda e, i: {"classes": _classes(e, i)},
    "match": lambda _e, i: {"rights": _rights(i)},
    "spot": lambda _e, i: {"turn": best(i["turn"])},
    "slot": lambda _e, i: _slots(i, fit=True),
    "board": lambda _e, i: {side: [o[side] for o in i["option"]] for side in ("yours", "theirs")},
    "rewrite": lambda _e, i: {"text": i["model"][0]["text"]},
    "build": lambda e, _i: filled(e),
}
_WRONG = {
    "choose": lambda _e, i: {"option": (best(i["option"]) + 1) % len(i["option"])},
    "label": lambda _e, i: {"option": (best(i["option"]) + 1) % len(i["option"])},
    "rank": lambda _e, i: {"order": _order(i)[::-1]},
    "highlight": lambda _e, i: {"parts": [n for n in range(len(i["part"])) if n not in _hits(i)] or _hits(i)[1:]},
    "sort": lambda e, i: {"classes": [(n + 1) % len(e["class"]) for n in _classes(e, i)]},
    "match": lambda _e, i: {"rights": _rights(i)[::-1] if len(i["pair"]) % 2 == 0 else _rights(i)[1:] + _rights(i)[:1]},
    "spot": lambda _e, i: {"turn": (best(i["turn"]) + 1) % len(i["turn"])},
    "slot": lambda _e, i: _slots(i, fit=False),
    "board": lambda _e, i: {
        side: [4 - o[side] if o[side] != 2 else 0 for o in i["option"]] for side in ("yours", "theirs")
    },
    "rewrite": lambda _e, _i: {"text": NEAR_MISS},
}
