"""Tasks handed out, in and back in a workshop, by nbgrader's exchange: a folder that all accounts of a machine share.

Where it is, the environment variable `WELLPUT_EXCHANGE` says; without it there is no workshop, and nothing to hand in.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from wellput import content, grading, submission
from wellput.errors import WellPutError
from wellput.notebooks import read, with_texts

COURSE = "wellput"
FOLDER = "WELLPUT_EXCHANGE"
_TIME = "%Y-%m-%d %H:%M:%S.%f %Z"  # nbgrader's, in the names of submissions


class Work(NamedTuple):
    """How an assignment of the learner's stands.

    `written` of its `tasks` replies are there; `handed_in` are the times, in UTC, oldest first; `feedback` is the page
    that came back for the last one that has any, from the learner's folder, or empty.
    """

    assignment: str
    title: str
    written: int
    tasks: int
    handed_in: list[dt.datetime]
    feedback: str


def folder() -> Path | None:
    """The exchange; None where there is no workshop."""
    named = os.environ.get(FOLDER)
    return Path(named) if named else None


def standing(home: Path) -> list[Work]:
    """How each assignment of a learner stands whose course lies in `home`, in the order of the course."""
    return [_work(home, name) for name in content.modules() if _notebook(home, name).is_file()]


def _work(home: Path, assignment: str) -> Work:
    path = _notebook(home, assignment)
    tasks = grading.task_cells(with_texts(read(path)))
    written = sum(map(bool, submission.read(path, tasks).replies.values()))
    pages = sorted(path.parent.glob(f"feedback/*/{assignment}.html"))
    page = pages[-1].relative_to(home).as_posix() if pages else ""
    title = content.modules()[assignment]["title"]
    return Work(assignment, title, written, len(tasks), _times(assignment), page)


def _notebook(home: Path, assignment: str) -> Path:
    return home / "exercises" / assignment / f"{assignment}.ipynb"


def hand_in(home: Path, assignment: str) -> None:
    """Hand an assignment in as it stands; what was handed in before stays.

    Raises
    ------
    WellPutError
        With what nbgrader said, if it could not be done.
    """
    if assignment not in content.modules() or not _notebook(home, assignment).is_file():
        raise WellPutError(f"There is no assignment {assignment} in {home / 'exercises'}.")
    work = _work(home, assignment)
    if not work.written:
        raise WellPutError(f"No reply is written yet in {work.title}: write one, then hand in.")
    with _nbgrader(home) as api:
        _moved(api.exchange.Submit, api, assignment)


def fetch_feedback(home: Path) -> None:
    """Fetch the feedback that has come back for whatever was handed in."""
    if not (_shared() / COURSE / "feedback").is_dir():
        return  # nothing has been given back to anybody yet
    with _nbgrader(home) as api:
        for name in filter(_times, content.modules()):
            _moved(api.exchange.FetchFeedback, api, name)


def hand_out(home: Path) -> list[str]:
    """For instructors: make what the exchange doesn't hold yet and put it there; gives the assignments' names."""
    outbound = _shared() / COURSE / "outbound"
    new = [name for name in content.modules() if not (outbound / name / f"{name}.ipynb").is_file()]
    with _nbgrader(home) as api:
        for name in new:
            _done(api.generate_assignment(name))
            _done(api.release_assignment(name))
    return new


def _times(assignment: str) -> list[dt.datetime]:
    """When an assignment was handed in, by nbgrader's own copies of what was."""
    from jupyter_core.paths import jupyter_data_dir  # noqa: PLC0415

    times = []
    for path in Path(jupyter_data_dir(), "nbgrader_cache", COURSE).glob(f"*+{assignment}+*"):
        with contextlib.suppress(ValueError):
            times.append(dt.datetime.strptime(path.name.split("+")[2], _TIME).replace(tzinfo=dt.UTC))
    return sorted(times)


def _shared() -> Path:
    """The exchange; raises `WellPutError` where there is no workshop."""
    root = folder()
    if root is None:
        raise WellPutError("This is no workshop: there is nowhere to hand in. Ask your instructor for the address.")
    return root


@contextlib.contextmanager
def _nbgrader(home: Path) -> Iterator[Any]:
    """The programming interface of nbgrader, on the course in `home` and the exchange."""
    _shared()
    try:
        from nbgrader.apps.api import NbGraderAPI  # noqa: PLC0415
        from nbgrader.coursedir import CourseDirectory  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise WellPutError('Handing in needs nbgrader: pip install "wellput[teach]"') from error
    from traitlets.config import Config  # noqa: PLC0415

    from wellput.nbgrader_steps import configure  # noqa: PLC0415

    config = Config()
    configure(config)
    config.CourseDirectory.root = str(home)
    config.Exchange.assignment_dir = str(home / "exercises")
    log = logging.getLogger(__name__)
    log.setLevel(logging.ERROR)
    with contextlib.chdir(home):
        yield NbGraderAPI(CourseDirectory(config=config, log=log), config=config, log=log)


def _moved(step: Any, api: Any, assignment: str) -> None:
    """Take one of the exchange's own steps, for which nbgrader's interface has no name."""
    from nbgrader.utils import capture_log, temp_attrs  # noqa: PLC0415

    with temp_attrs(api.coursedir, assignment_id=assignment):
        _done(capture_log(step(coursedir=api.coursedir, authenticator=api.authenticator, parent=api)))


def _done(result: dict[str, Any]) -> None:
    if not result["success"]:
        said = str(result.get("error") or result.get("log") or "nbgrader does not say why").strip()
        raise WellPutError(f"It could not be done: {said.splitlines()[-1]}")


if __name__ == "__main__":
    print("\n".join(hand_out(Path.home())))
