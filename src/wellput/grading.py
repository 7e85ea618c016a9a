"""Grading without running anything: a learner's prose, put into the release's own notebook, scored by the rubric.

Pure functions from notebooks to notebooks and grades. `wellput.nbgrader_steps` puts them into nbgrader's autograding,
`wellput.batch` runs them over many submissions; both give the same.
"""

from __future__ import annotations

import ast
import textwrap
from typing import Any, NamedTuple

from wellput import data, tasks
from wellput.errors import WellPutError
from wellput.notebooks import Notebook
from wellput.rubric import MOST_CHARACTERS, NO, UNSURE, Judgement, Verdict, judge
from wellput.submission import Submission, task_named

_COLUMNS = 100
_OURS = "wellput"  # where a rebuilt notebook's metadata says how its replies were found


class Graded(NamedTuple):
    """A graded notebook.

    `notebook` is the release with the learner's prose, and each criterion's verdict and score as outputs; `scores`
    gives each criterion's points by grade id, None where a person has to decide; `comments` what is said under each
    reply by grade id, None where there is no reply; `replies` the prose by grade id.
    """

    notebook: Notebook
    scores: dict[str, float | None]
    comments: dict[str, str | None]
    replies: dict[str, str]


def task_cells(release: Notebook) -> dict[str, str]:
    """The reply cells of a release: each grade id with the id of its task."""
    cells = filter(_is_reply, release["cells"])
    return {_grade_id(cell): task_named(_source(cell)) or _grade_id(cell) for cell in cells}


def rebuilt(release: Notebook, submission: Submission) -> Notebook:
    """The release's notebook with a submission's prose in its reply cells. Nothing else of the submission is in it."""
    cells = []
    for cell in release["cells"]:
        prose = submission.replies.get(_grade_id(cell), "") if _is_reply(cell) else ""
        if prose:
            first_line = _source(cell).split("\n", 1)[0]
            metadata = {**cell["metadata"], "magics_language": "text"}  # nbconvert then colours nothing
            source = f"{first_line}\n{_wrapped(prose[:MOST_CHARACTERS])}"
            cells.append({**cell, "metadata": metadata, "source": source})
        else:
            cells.append(dict(cell))
    # One character more than is read, so that a reply that was cut is refused as too long and not judged.
    replies = {name: prose[: MOST_CHARACTERS + 1] for name, prose in submission.replies.items()}
    ours = {"replies": replies, "notes": submission.notes, "set_aside": submission.set_aside}
    metadata = {**release["metadata"], "language_info": {"name": "python", "pygments_lexer": "ipython3"}, _OURS: ours}
    return {**release, "cells": cells, "metadata": metadata}


def _wrapped(prose: str) -> str:
    """Prose in lines that fit where instructors read it: nbgrader's pages don't wrap what stands in a code cell."""
    return "\n".join(
        line.rstrip()
        if len(line) <= _COLUMNS and line.isprintable()
        else textwrap.fill(line, _COLUMNS, break_long_words=False)
        for line in prose.split("\n")
    )


def graded(notebook: Notebook) -> Graded:
    """Score a rebuilt notebook.

    Raises
    ------
    WellPutError
        If a criterion's cell, which comes from the release, isn't ``criterion("TASK", "NAME")``.
    """
    ours = notebook["metadata"].get(_OURS, {})
    notes = ours.get("notes", {})
    named = task_cells(notebook)
    replies = {name: ours.get("replies", {}).get(name, "") for name in named}
    # Why a reply that isn't there is no reason for a no: its file, or the part that held it, could not be read.
    lost = {name: ours.get("set_aside", "") or ("" if replies[name] else notes.get(name, "")) for name in named}
    lost_from = {task: lost[name] for name, task in named.items()}
    judged = {task: judge(tasks.task(task), replies[name]) for name, task in named.items() if task in tasks.names()}
    cells, scores = [], {}
    for cell in notebook["cells"]:
        if not _is_criterion(cell):
            cells.append(cell)
            continue
        verdict = _verdict(judged, cell)
        set_aside = lost_from[criterion_named(_source(cell))[0]]
        unsure = bool(set_aside) or verdict.decision == UNSURE
        scores[_grade_id(cell)] = None if unsure else verdict.score
        cells.append({**cell, "execution_count": None, "outputs": _outputs(verdict, set_aside)})
    comments = {
        name: _comment(judged[task], replies[name], notes.get(name, ""), lost[name])
        for name, task in named.items()
        if task in judged
    }
    return Graded({**notebook, "cells": cells}, scores, comments, replies)


def _verdict(judged: dict[str, Judgement], cell: Notebook) -> Verdict:
    task, name = criterion_named(_source(cell))
    for verdict in judged[task].verdicts if task in judged else ():
        if verdict.criterion == name:
            return verdict
    raise WellPutError(f"The release asks for criterion {name!r} of task {task!r}, which this Well Put doesn't have.")


def criterion_named(source: str) -> tuple[str, str]:
    """The task and criterion that a cell of the release asks for; read, never run."""
    try:
        value = ast.parse(source.strip(), mode="eval").body
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "criterion":
            task, name = map(ast.literal_eval, value.args)
            return str(task), str(name)
    except (SyntaxError, ValueError):
        pass
    raise WellPutError(f'expected criterion("TASK", "NAME") in a graded cell of the release, found {source[:60]!r}')


def _outputs(verdict: Verdict, set_aside: str) -> list[Notebook]:
    """The verdict in words, then its points as a number, which is what nbgrader reads."""
    words = data.words()["rubric"]
    if set_aside:
        said = [set_aside]
    else:
        quote = f" “{verdict.quote}”" if verdict.quote else ""
        said = [verdict.says, f"{words[verdict.decision]}:{quote} {verdict.why}"]
        said += [f"{words['next']}: {verdict.step}"] if verdict.step and verdict.decision == NO else []
        said += [words["unsure_graded"]] if verdict.decision == UNSURE else []
    points = 0.0 if set_aside else verdict.score or 0.0
    return [
        {"name": "stdout", "output_type": "stream", "text": "\n".join(map(_wrapped, said)) + "\n"},
        {
            "data": {"text/plain": repr(points)},
            "execution_count": None,
            "metadata": {},
            "output_type": "execute_result",
        },
    ]


def _comment(judgement: Judgement, reply: str, note: str, set_aside: str) -> str | None:
    """What stands under a reply in gradebook and feedback page. It holds no word of the learner's."""
    words = data.words()["rubric"]
    if set_aside:
        return set_aside
    if not reply:
        return None
    lines = [note] if note else []
    if judgement.refused:
        return " ".join([*lines, judgement.refused])
    lines += [f"- {v.name}: **{words[v.decision]}**" for v in judgement.verdicts]
    return "\n".join(lines)


def _is_reply(cell: Notebook) -> bool:
    return bool(_nbgrader(cell).get("solution"))


def _is_criterion(cell: Notebook) -> bool:
    return bool(_nbgrader(cell).get("grade")) and not _is_reply(cell)


def _grade_id(cell: Notebook) -> str:
    return str(_nbgrader(cell).get("grade_id", ""))


def _nbgrader(cell: Notebook) -> dict[str, Any]:
    return dict(cell["metadata"].get("nbgrader", {}))


def _source(cell: Notebook) -> str:
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)
