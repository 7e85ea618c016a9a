"""A learner's own page: replies before and after, plans and sheets, how far they came, and a certificate; to print."""

from __future__ import annotations

import hashlib
import json
import time
from html import escape

from wellput import data, exercises, page, tasks
from wellput.content import Table, modules
from wellput.errors import DataError
from wellput.kinds.build import document, document_html
from wellput.kinds.rewrite import read
from wellput.learner import record, words
from wellput.progress import beats, points, steps_html
from wellput.record import Attempt
from wellput.widget import Handler, Widget


def portfolio() -> Widget:
    """A button that makes the page, with a preview, a download and a print."""

    def make(message: Table) -> Table:
        name = str(message.get("name", "")).strip()[:200]
        record().set("name", name)
        return {"html": body_html(name), "page": page_html(name), "file": "well-put-portfolio.html"}

    says = words("portfolio")
    view = {"kind": "portfolio", "title": says["title"], "name": record().setting("name"), "words": says}
    handlers: dict[str, Handler] = {"make": make}
    return Widget(view, handlers, f"<p>{escape(says['says'])}</p>")


def page_html(name: str) -> str:
    """The portfolio as an HTML page that stands alone."""
    title, language = escape(data.words()["portfolio"]["of"]), data.words()["language"]["code"]
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>body {{ margin: 2em auto; max-width: 760px; padding: 0 1em; }} {page.style()}</style></head>"
        f'<body><main class="wp">{body_html(name)}</main></body></html>\n'
    )


def body_html(name: str) -> str:
    """The portfolio's content: certificate first, then module by module what the learner wrote."""
    says = data.words()["portfolio"]
    parts = [_certificate(name)]
    for module in modules().values():
        own = _before_after(module["id"]) + _written(module["id"]) + _rewrites(module["id"])
        if own:
            head = f"<h2>{module['number']}. {escape(module['title'])}</h2>{steps_html(beats(module, record()))}"
            parts.append(f'<section class="wp-stack">{head}{own}</section>')
    if len(parts) == 1:
        parts.append(f"<p>{escape(says['nothing'])}</p>")
    return f'<div class="wp-stack wp-portfolio">{"".join(parts)}</div>'


def _before_after(module: str) -> str:
    """The opening message, the first reply to it and the last, both marked, with their dials."""
    try:
        item = exercises.exercise(f"{module}/moment")["item"][0]
    except DataError:
        return ""
    says = data.words()["portfolio"]
    replies = ""
    for piece, name in (("moment", "before"), ("again", "after")):
        attempts = record().attempts(f"{module}/{piece}")
        if attempts:
            attempt = attempts[0] if piece == "moment" else attempts[-1]
            reading = read(item, str(attempt.answer["text"]))
            who = f"{says[name]} · {attempt.at[:10]}"
            inner = page.marked(reading.text, page.reading_marks(reading))
            replies += page.turn_html(who, "", mine=True, inner=inner)
    return f"<h3>{escape(says['moment'])}</h3>{page.message_html(item)}{replies}" if replies else ""


def _written(module: str) -> str:
    """The last documents that the module's forms made."""
    out = ""
    for name in exercises.names():
        if not name.startswith(f"{module}/"):
            continue
        found = exercises.exercise(name)
        if found["kind"] != "build" or found.get("log"):
            continue  # a log is private
        for attempt in record().latest(name).values():
            out += f"<h4>{escape(found['title'])}</h4>{_document(found, attempt)}"
    return f"<h3>{escape(data.words()['portfolio']['writing'])}</h3>{out}" if out else ""


def _document(found: Table, attempt: Attempt) -> str:
    given = {field["id"]: str(attempt.answer.get(field["id"], "")) for field in found["field"]}
    return document_html(document(found, given))


def _rewrites(module: str) -> str:
    """The last replies to the graded tasks, with their points."""
    says = data.words()["portfolio"]
    latest = record().latest(f"{module}/tasks")
    out = "".join(
        page.turn_html(tasks.task(name)["title"], str(attempt.answer["text"]), mine=True)
        for name, attempt in latest.items()
        if name in tasks.names()
    )
    if not out:
        return ""
    earned = points(record(), module)
    told = says["points"].format(points=earned.earned, all=earned.every, open=earned.open)
    return f'<h3>{escape(says["rewrites"])}</h3><p class="wp-soft">{escape(told)}</p>{out}'


def _certificate(name: str) -> str:
    """What was done, when, and a check sum over the record that says so."""
    says = data.words()["portfolio"]
    attempts = record().attempts()
    rows, complete = [], 0
    for module in modules().values():
        shares = [beat.done for beat in beats(module, record())]
        if min(shares) >= 1:
            complete += 1
            day = max(a.at for a in attempts if a.exercise.startswith(module["id"]))[:10]
            rows.append(says["strategy"].format(title=module["title"], day=day))
        elif any(shares):
            rows.append(says["strategy_part"].format(title=module["title"], n=round(100 * sum(shares) / len(shares))))
    told = says["done"].format(
        modules=complete,
        of=len(modules()),
        items=len({(a.exercise, a.item) for a in attempts if not a.exercise.endswith("/tasks")}),
        tasks=len({a.item for a in attempts if a.exercise.endswith("/tasks")}),
        first=attempts[0].at[:10] if attempts else "",
        last=attempts[-1].at[:10] if attempts else "",
    )
    listed = "".join(f"<li>{escape(row)}</li>" for row in rows)
    if not attempts:
        return ""
    return (
        f'<section class="wp-card wp-certificate"><h2>{escape(says["certificate"])}</h2>'
        f'<p dir="auto">{escape(says["certifies"].format(name=name or says["no_name"]))}</p><p>{escape(told)}</p>'
        f"<ul>{listed}</ul><p>{escape(says['made'].format(day=time.strftime('%Y-%m-%d')))}</p>"
        f'<p class="wp-soft">{escape(says["sum"].format(sum=check_sum()))} {escape(says["sum_says"])}</p></section>'
    )


def check_sum() -> str:
    """A check sum over all attempts in the record: 16 hexadecimal digits of SHA-256 over their canonical JSON.

    The same for every copy of the same record, wherever it was merged from; one changed letter of an answer changes it.
    """
    with record().open() as db:
        rows = db.execute("SELECT uid, at, exercise, item, answer FROM attempt ORDER BY uid").fetchall()
    canonical = [[*row[:4], json.loads(row[4])] for row in rows]
    written = json.dumps(canonical, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(written.encode()).hexdigest()[:16]
    return "-".join(digest[i : i + 4] for i in range(0, 16, 4))
