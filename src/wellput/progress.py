"""How far a learner has come, from the record."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any, NamedTuple

from wellput import data, tasks
from wellput.content import Table, cards_of, modules
from wellput.exercises import exercise
from wellput.reading import check
from wellput.record import Attempt, Record
from wellput.schedule import due, minutes, session


class Beat(NamedTuple):
    """A part of a module: its title, how much of it is done, 0 to 1, and whether all that it has are rule cards."""

    title: str
    done: float
    is_cards: bool = False


def beats(module: Table, record: Record) -> list[Beat]:
    """The beats of a module with how much of each is done: answered items over all items."""
    answered, kept = record.done(), record.cards()
    out = []
    for beat in module["beat"]:
        done = total = 0
        for name in beat["exercises"]:
            if name == "cards":
                ids = [c["id"] for c in cards_of(module["id"])]
                done, total = done + sum(i in kept for i in ids), total + len(ids)
            else:
                items = _items(module["id"], name)
                done, total = done + min(items, answered.get(f"{module['id']}/{name}", 0)), total + items
        out.append(Beat(beat["title"], done / total if total else 0.0, beat["exercises"] == ["cards"]))
    return out


def _items(module: str, name: str) -> int:
    """How many answers an exercise takes; a module's last reply and a plan take one."""
    if name == "tasks":
        return len(tasks.of_module(module))
    return 1 if name == "again" else len(exercise(f"{module}/{name}")["item"])


def steps_html(all_beats: Sequence[Beat]) -> str:
    """A module's beats as a row of bars, the one to go on with marked as the current one."""
    words = data.words()["steps"]
    current = next((i for i, beat in enumerate(all_beats) if beat.done < 1), -1)
    here = ' aria-current="step"'
    rows = "".join(
        f"<li{here if i == current else ''}>"
        f'<i aria-hidden="true"><b style="width:{100 * beat.done:.0f}%"></b></i>{escape(beat.title)}'
        f'<span class="wp-sr">, {escape(_degree(beat.done))}</span></li>'
        for i, beat in enumerate(all_beats)
    )
    return f'<ol class="wp-steps" aria-label="{escape(words["label"])}">{rows}</ol>'


def waiting_html(all_beats: Sequence[Beat]) -> str:
    """What the current beat waits for, if that is cards alone: nobody sees whether a page was read, so they count."""
    beat = next((beat for beat in all_beats if beat.done < 1), None)
    return f'<p class="wp-soft">{escape(_waits(beat))}</p>' if beat and beat.is_cards else ""


def _waits(beat: Beat) -> str:
    return str(data.words()["steps"]["cards"].format(beat=beat.title))


def map_html(record: Record) -> str:
    """Every module there is, what it is good for, how far the learner is in it, and a way in."""
    words = data.words()["welcome"]
    out = []
    for module in modules().values():
        found = beats(module, record)
        share = [beat.done for beat in found]
        go = words["open"] if not any(share) else words["go_on"] if min(share) < 1 else words["again"]
        out.append(
            f'<section class="wp-card"><div><p class="wp-soft">{module["number"]} · '
            f"{escape(words['minutes'].format(n=module['minutes']))}</p><h3>{escape(module['title'])}</h3>"
            f"<p>{escape(module['able'])}</p></div>{steps_html(found)}"
            f'<p><a class="wp-go" href="{module["id"]}.ipynb">{escape(go)}</a></p></section>'
        )
    return f'<div class="wp-stack">{"".join(out)}</div>'


class Standing(NamedTuple):
    """How a learner stands in a module.

    `practice` is the share of its practice items that are answered, `graded` the points earned over the points that
    its tasks give, both 0 to 1; `first` and `last` are the dials of the first and the last reply to its opening
    message, empty until both are there.
    """

    module: str
    title: str
    practice: float
    graded: float
    first: dict[str, float]
    last: dict[str, float]


def standings(record: Record) -> list[Standing]:
    """The learner's standing in every module there is, in the order of the course."""
    out = []
    for module in modules().values():
        name = module["id"]
        first, last = (_dials(record, name, piece) for piece in ("moment", "again"))
        both = bool(first and last)
        found = zip(module["beat"], beats(module, record), strict=True)
        shares = [beat.done for about, beat in found if not _ELSEWHERE & set(about["exercises"])]
        practice = sum(shares) / len(shares) if shares else 0.0
        out.append(
            Standing(
                name, module["title"], practice, points(record, name).share, first if both else {}, last if both else {}
            )
        )
    return out


# What is no practice, and counted elsewhere or not at all.
_ELSEWHERE = {"moment", "cards", "tasks", "again"}


def _dials(record: Record, module: str, piece: str) -> dict[str, float]:
    attempts = record.attempts(f"{module}/{piece}")
    if not attempts:
        return {}
    # The first first reply, and the last last one.
    attempt = attempts[0] if piece == "moment" else attempts[-1]
    said = exercise(f"{module}/moment")["item"][0]["said"]
    return dict(check(str(attempt.answer["text"]), said).dials)


class Points(NamedTuple):
    """What the last replies to a module's tasks earned: points, of how many, and how many are left to a person."""

    earned: int
    every: int
    open: int

    @property
    def share(self) -> float:
        """Earned over all, 0 to 1."""
        return self.earned / self.every if self.every else 0.0


def points(record: Record, module: str) -> Points:
    """What the last replies to a module's tasks earned."""
    latest: dict[str, Attempt] = record.latest(f"{module}/tasks")
    earned = every = unsure = 0
    for task in tasks.of_module(module):
        outcome: dict[str, Any] = latest[task["id"]].outcome if task["id"] in latest else {}
        for criterion in task["criterion"]:
            every += criterion["points"]
            earned += criterion["points"] * (outcome.get(criterion["id"]) == "yes")
            unsure += criterion["points"] * (outcome.get(criterion["id"]) == "unsure")
    return Points(earned, every, unsure)


def next_html(record: Record) -> str:
    """The one thing to do next, with the way there."""
    words = data.words()["progress"]
    waiting = session(due(record))
    if waiting:
        told, to, go = words["next_review"].format(n=minutes(waiting)), "00-welcome.ipynb#Look-back", words["go_review"]
    else:
        every = [(m, beats(m, record)) for m in modules().values()]
        open_ones = [(m, found) for m, found in every if any(b.done < 1 for b in found)]
        begun = [(m, found) for m, found in open_ones if any(b.done > 0 for b in found)]
        if not open_ones:
            return f"<p>{escape(words['next_done'])}</p>"
        found, its = (begun or open_ones)[0]
        beat = next(b for b in its if b.done < 1)
        says = words["next_module"] if begun else words["next_first"]
        told, to, go = says.format(module=found["title"], beat=beat.title), f"{found['id']}.ipynb", words["go_module"]
        if beat.is_cards:
            told += f" {_waits(beat)}"
    return f'<p>{escape(told)}</p><p><a class="wp-go" href="{escape(to)}">{escape(go)}</a></p>'


def _degree(done: float) -> str:
    words = data.words()["steps"]
    return str(words["none"] if done == 0 else words["all"] if done >= 1 else words["part"].format(n=round(100 * done)))
