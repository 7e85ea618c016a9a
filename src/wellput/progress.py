"""How far a learner has come, from the record."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from wellput import data, tasks
from wellput.content import Table, cards, exercise, modules
from wellput.record import Record


class Beat(NamedTuple):
    """A part of a module: its title, and how much of it is done, 0 to 1."""

    title: str
    done: float


def beats(module: Table, record: Record) -> list[Beat]:
    """The beats of a module with how much of each is done: answered items over all items."""
    answered, kept = record.done(), record.cards()
    out = []
    for beat in module["beat"]:
        done = total = 0
        for name in beat["exercises"]:
            if name == "cards":
                ids = [c["id"] for c in cards().values() if c["module"] == module["id"]]
                done, total = done + sum(i in kept for i in ids), total + len(ids)
            else:
                items = _items(module["id"], name)
                done, total = done + min(items, answered.get(f"{module['id']}/{name}", 0)), total + items
        out.append(Beat(beat["title"], done / total))
    return out


def _items(module: str, name: str) -> int:
    """How many answers an exercise takes; a module's last reply and a plan take one."""
    if name == "tasks":
        return len(tasks.of_module(module))
    return 1 if name in ("again", "plan") else len(exercise(f"{module}/{name}")["item"])


def steps_html(module: Table, record: Record) -> str:
    """The beats of a module as a row of bars, the one to go on with marked as the current one."""
    words = data.words()["steps"]
    all_beats = beats(module, record)
    current = next((i for i, beat in enumerate(all_beats) if beat.done < 1), -1)
    here = ' aria-current="step"'
    rows = "".join(
        f"<li{here if i == current else ''}>"
        f'<i aria-hidden="true"><b style="width:{100 * beat.done:.0f}%"></b></i>{escape(beat.title)}'
        f'<span class="wp-sr">, {escape(_degree(beat.done))}</span></li>'
        for i, beat in enumerate(all_beats)
    )
    return f'<ol class="wp-steps" aria-label="{escape(words["label"])}">{rows}</ol>'


def map_html(record: Record) -> str:
    """Every module there is, what it is good for, how far the learner is in it, and a way in."""
    words = data.words()["welcome"]
    out = []
    for module in modules().values():
        share = [beat.done for beat in beats(module, record)]
        go = words["open"] if not any(share) else words["go_on"] if min(share) < 1 else words["again"]
        out.append(
            f'<section class="wp-card"><div><p class="wp-soft">{module["number"]} · '
            f"{escape(words['minutes'].format(n=module['minutes']))}</p><h3>{escape(module['title'])}</h3>"
            f"<p>{escape(module['able'])}</p></div>{steps_html(module, record)}"
            f'<p><a class="wp-go" href="{module["id"]}.ipynb">{escape(go)}</a></p></section>'
        )
    return f'<div class="wp-stack">{"".join(out)}</div>'


def _degree(done: float) -> str:
    words = data.words()["steps"]
    return str(words["none"] if done == 0 else words["all"] if done >= 1 else words["part"].format(n=round(100 * done)))
