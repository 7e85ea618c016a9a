"""Slot finder: a time for a talk in both parties' working hours, over time zones and clock changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from html import escape
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from wellput import data
from wellput.content import Table, cards, item_of, prose, scene_of
from wellput.kinds.kind import BadAnswerError, Kind, Outcome, behind, box, listed, recorded, words
from wellput.page import person, scene_html
from wellput.schema import Check, Problem, day, each, number, one_of, table, text

STEP = 15  # minutes between two starts that can be picked
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = text(r"([01]\d|2[0-3]):[0-5]\d", "expected a time such as 09:30")


class Span(NamedTuple):
    """From when to when, in UTC."""

    start: dt.datetime
    end: dt.datetime


def _item() -> Check:
    zone = one_of(available_timezones(), "the name of a time zone")
    side = table(
        {"place": prose, "zone": zone, "from": _CLOCK, "to": _CLOCK}, {"off": each(one_of(_DAYS, "a weekday"))}
    )
    busy = table(
        {"who": one_of(("you", "them"), "you or them"), "day": day, "from": _CLOCK, "to": _CLOCK, "why": prose}
    )
    worse = table({"day": day, "from": _CLOCK, "to": _CLOCK, "feedback": prose})
    own: dict[str, Check] = {
        **dict.fromkeys(("trade", "client", "role", "known", "feedback"), prose),
        "card": one_of(cards(), "a rule card's id"),
        "you": side,
        "them": side,
        "first": day,
        "days": number(1, 10),
        "minutes": number(15, 180),
    }
    return item_of(own, {"busy": each(busy), "worse": each(worse), "prefer": prose}, bare=True)


def starts(item: Table) -> Iterator[dt.datetime]:
    """Every start that can be picked, in the learner's zone: each quarter of an hour of the days on offer."""
    zone = ZoneInfo(item["you"]["zone"])
    for n in range(item["days"]):
        date = item["first"] + dt.timedelta(days=n)
        day_ = [dt.datetime.combine(date, dt.time(m // 60, m % 60), zone) for m in range(0, 24 * 60, STEP)]
        changes = day_[0].utcoffset() != day_[-1].utcoffset()
        # An hour that the clocks skip comes back from UTC as another.
        yield from (s for s in day_ if not changes or s.astimezone(dt.UTC).astimezone(zone).hour == s.hour)


def faults(item: Table, start: dt.datetime) -> list[str]:
    """Why a slot does not fit, a sentence each; none if it does. Both sides' hours, days off and engagements count."""
    slot = _utc(start, item["minutes"])
    out = []
    for who in ("you", "them"):
        side, zone = item[who], ZoneInfo(item[who]["zone"])
        local, until = slot.start.astimezone(zone), slot.end.astimezone(zone)
        fill = {
            "client": item["client"],
            "from": f"{local:%H:%M}",
            "to": f"{until:%H:%M}",
            "day": data.date(local.date()),
        }
        if _DAYS[local.weekday()] in side.get("off", ("sat", "sun")):
            out.append(words()[f"slot_off_{who}"].format(**fill))
        elif not any(_inside(slot, working) for working in _hours(side, slot)):
            out.append(words()[f"slot_hours_{who}"].format(**fill))
    for busy in item.get("busy", ()):
        taken = _span(busy, item[busy["who"]]["zone"])
        if slot.start < taken.end and taken.start < slot.end:
            out.append(words()[f"slot_busy_{busy['who']}"].format(client=item["client"], why=busy["why"]))
    return out


def _hours(side: Table, slot: Span) -> Iterator[Span]:
    """One side's working hours on the days around a slot."""
    zone = ZoneInfo(side["zone"])
    date = slot.start.astimezone(zone).date()
    for day_ in (date - dt.timedelta(days=1), date):
        yield _span({"day": day_, "from": side["from"], "to": side["to"]}, side["zone"])


def _span(entry: Table, zone: str) -> Span:
    start, end = (
        dt.datetime.combine(entry["day"], dt.time.fromisoformat(entry[name]), ZoneInfo(zone)) for name in ("from", "to")
    )
    if end <= start:
        end += dt.timedelta(days=1)  # a night shift
    return Span(start.astimezone(dt.UTC), end.astimezone(dt.UTC))


def _utc(start: dt.datetime, minutes: int) -> Span:
    begun = start.astimezone(dt.UTC)
    return Span(begun, begun + dt.timedelta(minutes=minutes))


def _inside(slot: Span, hours: Span) -> bool:
    return hours.start <= slot.start and slot.end <= hours.end


def _show(_exercise: Table, item: Table) -> Table:
    """The days and starts to pick from, and a line a day with both sides' hours on one scale."""
    days: dict[str, list[str]] = {}
    for start in starts(item):
        days.setdefault(f"{start:%Y-%m-%d}", []).append(f"{start:%H:%M}")
    names = {iso: data.date(dt.date.fromisoformat(iso)) for iso in days}
    talk = scene_html(scene_of(item), *item["turns"]) if "scene" in item else ""
    return {
        "message": talk + _sides(item) + _timeline(item),
        "days": [{"day": iso, "name": names[iso], "starts": times} for iso, times in days.items()],
        "minutes": item["minutes"],
    }


def _sides(item: Table) -> str:
    """Who works when, in words: what the picture shows, for those who don't see it."""
    rows = []
    for who in ("you", "them"):
        side = item[who]
        off = ", ".join(data.words()["language"]["weekdays"][_DAYS.index(d)] for d in side.get("off", ("sat", "sun")))
        name = words()["you"] if who == "you" else person(item["client"], item["role"])
        rows.append(
            words()["works"].format(name=name, place=side["place"], off=off, **{"from": side["from"], "to": side["to"]})
        )
    for busy in item.get("busy", ()):
        name = words()["you"] if busy["who"] == "you" else item["client"]
        fill = {"name": name, "day": data.date(busy["day"]), "from": busy["from"], "to": busy["to"], "why": busy["why"]}
        rows.append(words()["taken"].format(**fill))
    if "prefer" in item:
        rows.append(f"{item['client']}: “{item['prefer']}”")
    return f'<div class="wp-hours">{listed(rows)}</div>'


_LEFT, _WIDE, _ROW = 136, 640, 46


def _timeline(item: Table) -> str:
    """Each day of the learner's from midnight to midnight, both sides' free hours as bars."""
    zone = ZoneInfo(item["you"]["zone"])
    unit = (_WIDE - _LEFT) / (24 * 60)
    rows = ""
    for n in range(item["days"]):
        date = item["first"] + dt.timedelta(days=n)
        begin = dt.datetime.combine(date, dt.time(), zone).astimezone(dt.UTC)
        end = dt.datetime.combine(date + dt.timedelta(days=1), dt.time(), zone).astimezone(dt.UTC)
        y = n * _ROW
        rows += f'<text x="0" y="{y + 26}">{escape(data.date(date))}</text>'
        for who, dy in (("you", 6), ("them", 22)):
            for span in _free(item, who, date):
                start, stop = max(span.start, begin), min(span.end, end)
                if start < stop:
                    x = _LEFT + (start - begin).total_seconds() / 60 * unit
                    width = (stop - start).total_seconds() / 60 * unit
                    rows += f'<rect class="wp-{who}" x="{x:.1f}" y="{y + dy}" width="{width:.1f}" height="13" rx="2"/>'
    height = item["days"] * _ROW + 22
    hours = "".join(
        f'<line x1="{_LEFT + h * 60 * unit:.1f}" y1="0" x2="{_LEFT + h * 60 * unit:.1f}" y2="{height - 20}"/>'
        f'<text x="{_LEFT + h * 60 * unit:.1f}" y="{height - 4}" text-anchor="middle">{h}</text>'
        for h in range(0, 25, 3)
    )
    label = words()["timeline"].format(place=item["you"]["place"], client=item["client"])
    key = words()["timeline_key"].format(place=item["you"]["place"], client=item["client"])
    return (
        f'<svg class="wp-curve wp-timeline" viewBox="0 0 {_WIDE + 10} {height}" role="img"'
        f' aria-label="{escape(label)}">{hours}{rows}</svg><p class="wp-soft">{escape(key)}</p>'
    )


def _free(item: Table, who: str, date: dt.date) -> Iterator[Span]:
    """One side's working time about a day, without what is taken."""
    side = item[who]
    for n in (-1, 0, 1):
        day_ = date + dt.timedelta(days=n)
        if _DAYS[day_.weekday()] in side.get("off", ("sat", "sun")):
            continue
        spans = [_span({"day": day_, "from": side["from"], "to": side["to"]}, side["zone"])]
        for busy in item.get("busy", ()):
            if busy["who"] == who:
                spans = [part for span in spans for part in _without(span, _span(busy, side["zone"]))]
        yield from spans


def _without(span: Span, taken: Span) -> Iterator[Span]:
    if span.start < min(taken.start, span.end):
        yield Span(span.start, min(taken.start, span.end))
    if max(taken.end, span.start) < span.end:
        yield Span(max(taken.end, span.start), span.end)


def _answer(_exercise: Table, item: Table, answer: Table) -> Outcome:
    """Whether the slot fits both, what it is on either clock, and the trap in this one."""
    picked = next(
        (s for s in starts(item) if f"{s:%Y-%m-%d %H:%M}" == f"{answer.get('day')} {answer.get('start')}"), None
    )
    if picked is None:
        raise BadAnswerError(f"day and start: expected one of the slots on offer, found {answer!r}")
    wrong = faults(item, picked)
    unwise = next((w["feedback"] for w in item.get("worse", ()) if _touches(item, picked, w)), "")
    theirs = picked.astimezone(ZoneInfo(item["them"]["zone"]))
    sentence = words()["slot_says"].format(
        yours=f"{data.date(picked.date())}, {picked:%H:%M}",
        place=item["you"]["place"],
        theirs=f"{data.date(theirs.date())}, {theirs:%H:%M}",
        there=item["them"]["place"],
    )
    title = words()["slot_no"] if wrong else words()["slot_unwise"] if unwise else words()["slot_yes"]
    right = not (wrong or unwise)
    html = box("help" if right else "hurt", title, "\n\n".join([sentence, *wrong, *filter(None, [unwise])]))
    html += box("note", words()["slot_trap"], item["feedback"])
    return Outcome(recorded(item, right=right), html + behind(item["card"], missed=not right))


def _touches(item: Table, start: dt.datetime, entry: Table) -> bool:
    slot, span = _utc(start, item["minutes"]), _span(entry, item["them"]["zone"])
    return slot.start < span.end and span.start < slot.end


def _audit(_exercise: Table, item: Table) -> Iterator[Problem]:
    """There is a slot that fits both, and one that is wise."""
    fit = [s for s in starts(item) if not faults(item, s)]
    if not fit:
        yield "busy", "leaves no slot that fits both"
    elif all(any(_touches(item, s, w) for w in item.get("worse", ())) for s in fit):
        yield "worse", "leaves no slot that is wise"


KIND = Kind(item=_item, show=_show, answer=_answer, static=lambda _exercise, item: _sides(item), audit=_audit)
