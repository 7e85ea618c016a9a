"""What a graded notebook's cells call: `begin` once, `%%reply TASK` above each reply, `criterion` in what is graded.

A learner's prose goes from the cell to the rubric; Python is never given it. It works without nbgrader.
"""

from __future__ import annotations

import ast
import difflib
from html import escape
from typing import Any

from wellput import course, data, tasks
from wellput.content import Table
from wellput.errors import WellPutError
from wellput.feedback import MOST_CHANGES
from wellput.kinds.kind import box
from wellput.kinds.rewrite import models_html
from wellput.learner import disagree, record
from wellput.page import words_html
from wellput.rubric import Judgement, judge
from wellput.submission import has_magic, reply_text, task_named
from wellput.tasks import POINTS
from wellput.text import shortened
from wellput.widget import Handler, Widget

MAGIC = "reply"
_LIKE_MAGIC = 0.6

# The replies read in this kernel, by task.
_replies: dict[str, str] = {}
_module = ""


def begin(module: str) -> Any:
    """Make this notebook take replies to a module's tasks, and show how many have been read.

    Registers ``%%reply`` and sees to it that prose whose first line was lost is answered in words.
    """
    global _module  # noqa: PLW0603 (a kernel is one notebook's)
    from IPython.core.getipython import get_ipython  # noqa: PLC0415 (grading needs no IPython)

    shell: Any = get_ipython()
    _module = module
    if shell is not None:
        shell.register_magic_function(_reply, magic_kind="cell", magic_name=MAGIC)
        cleanup = shell.input_transformers_cleanup
        cleanup[:] = [t for t in cleanup if getattr(t, "__name__", "") != catch_prose.__name__]
        cleanup.insert(0, catch_prose)
        shell.push({"criterion": criterion})
    return course.show(f"{module}/steps")


def _reply(line: str, cell: str) -> Widget | course.Piece:
    """Read the reply to a task."""
    try:
        return _read(line.strip(), reply_text(cell if has_magic(cell) else f"%%{MAGIC}\n{cell}"))
    except WellPutError as error:
        return _said(str(error))


def _read(name: str, text: str) -> Widget | course.Piece:
    words = data.words()["reply"]
    here = ", ".join(f"%%{MAGIC} {task}" for task in _tasks_here())
    if not name:
        return _said(words["no_task"].format(tasks=here))
    if name not in tasks.names():
        return _said(words["unknown"].format(name=name, tasks=here))
    if not text:
        _replies.pop(name, None)
        return _said(words["empty"])
    _replies[name] = text
    return _card(tasks.task(name), text)


def _tasks_here() -> list[str]:
    return [task["id"] for task in tasks.of_module(_module)] or tasks.names()


def _said(text: str) -> course.Piece:
    return course.Piece(f'<p class="wp-card" role="alert">{escape(text)}</p>')


def _card(task: Table, text: str) -> Widget:
    """The reply judged, kept in the record, with the model answers and a way to disagree."""
    judgement = judge(task, text)
    html = judged_html(judgement)
    words = data.words()["exercise"] | data.words()["rubric"]
    saved: Table = {"answer": {"text": text}, "feedback": html, "models": models_html(task)}
    kept = not judgement.refused
    if kept:
        saved["attempt"] = _attempt(task, text, {v.criterion: v.decision for v in judgement.verdicts})

    handlers: dict[str, Handler] = {"disagree": disagree}
    view = {"kind": "judged", "title": task["title"], "saved": saved, "kept": kept, "words": words}
    return Widget(view, handlers, f"<h3>{escape(task['title'])}</h3>{html}")


def judged_html(judgement: Judgement) -> str:
    """A reply to a task with each criterion met, not yet, or not to be told, why, and at most two next steps."""
    words = data.words()["rubric"]
    if judgement.refused:
        return box("note", words["unread"], judgement.refused)
    verdicts = judgement.verdicts
    unmet = sorted((v for v in verdicts if v.decision == "no"), key=lambda v: -v.points)
    open_ones = [v for v in verdicts if v.decision == "unsure"]  # what to do about them is the same: told once
    told = {v.criterion for v in [*unmet, *open_ones[:1]][:MOST_CHANGES]}
    rows = []
    for verdict in verdicts:
        quote = f"“{shortened(verdict.quote)}” " if verdict.quote else ""
        text = f"{quote}{verdict.why}"
        if verdict.step and verdict.criterion in told:
            text += f"\n\n{words['next']}: {verdict.step}"
        rows.append(box(_TONES[verdict.decision], verdict.name, text, words[verdict.decision]))
    points = sum(v.score or 0 for v in verdicts)
    met = words["met"].format(
        n=sum(v.decision == "yes" for v in verdicts), of=len(verdicts), points=f"{points:g}", all=POINTS
    )
    if any(v.decision == "unsure" for v in verdicts):
        met += f" {words['open']}"
    return f'<p class="wp-soft">{escape(met)}</p>{words_html(judgement.reading)}{"".join(rows)}'


_TONES = {"yes": "help", "no": "hurt", "unsure": "note"}


def _attempt(task: Table, text: str, outcome: Table) -> int:
    """The number of the attempt in the record; a text that was read before as the last one is no new attempt."""
    name = f"{task['module']}/tasks"
    last = record().latest(name).get(task["id"])
    if last and last.answer == {"text": text}:
        return last.id
    return record().add_attempt(name, task["id"], {"text": text}, outcome)


def criterion(task: str, name: str) -> float:
    """The points that the reply last read to a task earns by one of its criteria.

    What is unsure counts nothing until a person decides. It is what runs where a grader executes notebooks; Well Put's
    own grading doesn't, see `wellput.grading`.

    Raises
    ------
    WellPutError
        If there is no such task or criterion.
    """
    found = tasks.task(task)
    for verdict in judge(found, _replies.get(task, "")).verdicts:
        if verdict.criterion == name:
            return min(max(verdict.score or 0.0, 0.0), float(verdict.points))
    raise WellPutError(f"{task} has no criterion {name!r}; it has {', '.join(c['id'] for c in found['criterion'])}.")


def catch_prose(lines: list[str]) -> list[str]:
    """A cell's lines as they are if they are code; for prose without its magic's line, a call that says so."""
    source = "".join(lines)
    first, _, body = source.strip().partition("\n")
    if first.startswith(f"%%{MAGIC}") and not body.strip():
        return [f"{first}\n", data.words()["reply"]["stub"]]  # IPython has words of its own for a magic without a body
    is_command = first.startswith(("%", "!", "?"))
    if not first or (is_command and not _is_misspelt(first)) or not (is_command or _is_prose(source)):
        return lines
    return [f"__import__({__name__!r}, fromlist=['lost']).lost({task_named(source)!r})\n"]


def lost(named: str) -> course.Piece:
    """What is said when the magic's line is missing or misspelt; `named` is the task that it named, if it did."""
    here = _tasks_here()
    between = f" {data.words()['language']['or']} "
    line = between.join(f"%%{MAGIC} {name}" for name in ([named] if named in here else here))
    return _said(data.words()["reply"]["lost"].format(line=line))


def _is_misspelt(first: str) -> bool:
    """Is it a line that was meant to be the magic's?"""
    if not first.startswith("%"):
        return False
    word = first.lstrip("%").strip().partition(" ")[0].lower()
    if word == MAGIC:
        return not first.startswith(f"%%{MAGIC}")
    return difflib.SequenceMatcher(None, word, MAGIC).ratio() >= _LIKE_MAGIC


def _is_prose(source: str) -> bool:
    """Is it no Python, or Python only by chance, as "Sorry" and "# Dear Jo" are?"""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return True
    return all(isinstance(s, ast.Expr) and isinstance(s.value, ast.Name | ast.Tuple) for s in body)
