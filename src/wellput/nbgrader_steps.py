"""Well Put's steps in nbgrader's autograding, and the configuration that puts them there.

nbgrader runs a submission's code; here no line of it is run. Its `Autograde` goes through a submission twice, to
sanitise and to grade. The exporter below reads the submission in the first pass and gives nbgrader a notebook of the
release with nothing of the learner's in it but prose; in the second, `ScoreReplies` stands where `Execute` would.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import sysconfig
from contextlib import suppress
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

import nbformat
from nbconvert.exporters import HTMLExporter, NotebookExporter
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.coursedir import CourseDirectory
from nbgrader.exchange.default import ExchangeCollect
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import parse_utc

from wellput import data, exchange, grading, submission
from wellput.errors import WellPutError
from wellput.notebooks import Notebook, read, with_texts

TIMESTAMP = "timestamp.txt"
SECRET = "submission_secret.txt"
NO_NAME = "The name of its folder is one that nbgrader can't work with: rename the folder."
NO_RESPONSE = "No response."  # nbgrader's own words
_MOST_BYTES_BESIDE = 200
_LONGEST_NAME = 128
_NO_NAME = re.compile(r"\A\.|[*?\[\x00-\x1f\ud800-\udfff]")
_SCRIPT_FROM_ELSEWHERE = re.compile(r'<script[^>]*\ssrc="https?:[^>]*>\s*</script>')


def configure(config: Any) -> None:
    """Set nbgrader's options: the folders, the learner's stub, and grading that runs nothing."""
    # nbgrader makes its database with the command alembic, which is beside this Python and may not be on the path.
    os.environ["PATH"] = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath)])
    config.CourseDirectory.course_id = exchange.COURSE
    config.CourseDirectory.source_directory = "solutions"
    config.CourseDirectory.release_directory = "exercises"
    config.ClearSolutions.code_stub = {"python": data.words()["reply"]["stub"]}
    if find_spec("ngshare_exchange") is None:  # where it is installed, that service is the exchange, with its own steps
        config.ExchangeFactory.collect = CarefulCollect
    if shared := exchange.folder():
        config.Exchange.root = str(shared)
    config.GenerateFeedback.exporter_class = OfflineExporter
    config.Autograde.exporter_class = ReplyExporter
    config.Autograde.sanitize_preprocessors = []  # the exporter gives a notebook of the release
    config.Autograde.autograde_preprocessors = [
        ScoreReplies,
        "nbgrader.preprocessors.SaveAutoGrades",
        QueueUnsure,
        "nbgrader.preprocessors.AssignLatePenalties",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]


class CarefulCourseDirectory(CourseDirectory):  # type: ignore[misc]
    """A course's folders, taking nothing of a submission but its notebooks and, if it is sound, its time."""

    def get_existing_timestamp(self, dest_path: str) -> Any:
        """When a submission was handed in; None if its file is missing, a link, too large or no time."""
        time, no_time = time_of(Path(dest_path))
        if no_time:
            self.log.warning(no_time)
        return time


def time_of(folder: Path) -> tuple[datetime | None, str]:
    """When the submission in a folder was handed in, in UTC; and what is to be said if its file holds no time."""
    path = folder / TIMESTAMP
    if not os.path.lexists(path):
        return None, ""
    with suppress(OSError, ValueError, OverflowError):
        if is_small_file(path):
            return cast("datetime", parse_utc(path.read_text("utf-8").strip())), ""
    return None, f"{path} holds no time; the submission counts as handed in without one."


class CarefulCollect(ExchangeCollect):  # type: ignore[misc]
    """Collects from nbgrader's exchange what learners can't have made to look like somebody else's.

    nbgrader only warns of a submission whose folder belongs to another account than its name says, and follows links,
    by which a learner could have a file of the instructor's come back as feedback.
    """

    def _path_to_record(self, path: str) -> dict[str, Any]:
        """What nbgrader notes of a submission, under the name of the account that its folder belongs to."""
        record: dict[str, Any] = super()._path_to_record(path)
        owner = os.lstat(path).st_uid
        if owner != os.getuid():  # what the instructor put there goes by its name
            record["username"] = _account(owner)
        return record

    def do_copy(self, src: str, dest: str, log: Any = None) -> None:  # noqa: ARG002 (nbgrader's signature)
        """Take the ordinary files along that lie in the submission's own folder."""
        target = Path(dest)
        target.mkdir(parents=True)
        for file in sorted(Path(src).iterdir()) if not Path(src).is_symlink() else []:
            found = file.lstat()
            if stat.S_ISREG(found.st_mode) and found.st_size <= submission.MOST_BYTES:
                shutil.copyfile(file, target / file.name, follow_symlinks=False)
            else:
                self.log.warning("%s is left behind: no ordinary file, or too large.", file)


def _account(uid: int) -> str:
    import pwd  # noqa: PLC0415 (Windows has none, and no exchange)

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"account-{uid}"


def is_name(student: str) -> bool:
    """Can a learner's folder have this name? nbgrader passes by what is hidden, and takes other signs for patterns.

    Its gradebook has room for so many characters, which not every database minds.
    """
    return len(student) <= _LONGEST_NAME and not _NO_NAME.search(student)


def is_small_file(path: Path) -> bool:
    """Is it an ordinary file, no link, of a size that a time or a secret has?"""
    try:
        found = path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size <= _MOST_BYTES_BESIDE


def take_along(submitted: Path, autograded: Path) -> None:
    """Copy what nbgrader put beside a submission: its time, and the word by which feedback finds its way back."""
    autograded.mkdir(parents=True, exist_ok=True)
    for name in (TIMESTAMP, SECRET):
        (autograded / name).unlink(missing_ok=True)
        if is_small_file(submitted / name):
            shutil.copyfile(submitted / name, autograded / name)


class ReplyExporter(NotebookExporter):
    """Reads a submission for nbgrader: gives the release's notebook with the learner's prose in it."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        # nbgrader's Autograde, which makes one of these for a run.
        self._converter = cast("Any", self.parent)
        course = self._converter.coursedir
        options = {name: getattr(course, name) for name in course.trait_names(config=True)}
        # nbgrader would copy whatever lies beside a notebook, and follow links while it does.
        self._converter.coursedir = CarefulCourseDirectory(parent=course.parent, **options | {"ignore": ["*"]})
        # One folder whose name it can't take would end the whole run.
        for folder in [f for f in self._converter.assignments if not is_name(Path(f).parent.name)]:
            self.log.warning("%a is not graded: %s", folder, NO_NAME)
            del self._converter.assignments[folder]
        for assignment in sorted({Path(folder).name for folder in self._converter.assignments}):
            _expect_generated(assignment, course.db_url)

    def from_filename(self, filename: str, resources: Any = None, **kwargs: Any) -> Any:
        """The notebook to grade in the first pass; in the second it is our own already."""
        if not self._converter._sanitizing:  # noqa: SLF001 (nbgrader tells its two passes apart by this alone)
            return super().from_filename(filename, resources=resources, **kwargs)
        path, about = Path(filename), resources["nbgrader"]
        course = self._converter.coursedir
        folder = course.format_path(course.release_directory, ".", about["assignment"])
        release = read_release(Path(folder, path.name))
        found = submission.read(path, grading.task_cells(release))
        if found.set_aside:
            self.log.warning("%s is set aside: %s", filename, found.set_aside)
        to = Path(course.format_path(course.autograded_directory, about["student"], about["assignment"]))
        take_along(path.parent, to)
        notebook = nbformat.from_dict(grading.rebuilt(release, found))
        return self.from_notebook_node(notebook, resources=resources, **kwargs)


def _expect_generated(assignment: str, gradebook: str) -> None:
    """Raise `WellPutError` if a gradebook doesn't know an assignment: nbgrader would late, for each submission."""
    with Gradebook(gradebook) as known:
        try:
            known.find_assignment(assignment)
        except MissingEntry:
            raise not_generated(assignment) from None


def not_generated(assignment: str, options: str = "") -> WellPutError:
    """What to say where a gradebook doesn't know an assignment; `options` go to the command that makes it."""
    # Without the force it does nothing where the release is there, as it is in the repository.
    command = f"nbgrader generate_assignment {assignment} --force{options}"
    return WellPutError(
        f"Nothing was graded: the gradebook doesn't know {assignment} yet. Generate it first (in formgrader the "
        f"mortar-board in its row, or {command}), then grade again."
    )


class OfflineExporter(HTMLExporter):
    """Feedback pages that ask nothing of the internet: nbgrader's would load a script for formulas, which have none."""

    def from_notebook_node(self, nb: Any, resources: Any = None, **kwargs: Any) -> Any:
        """The page, without scripts from elsewhere."""
        page, resources = super().from_notebook_node(nb, resources, **kwargs)
        return _SCRIPT_FROM_ELSEWHERE.sub("", page), resources


def read_release(path: Path) -> Notebook:
    """The release's notebook, sources as strings; raises `WellPutError` if it isn't there."""
    if not path.is_file():
        raise WellPutError(f"There is no {path}: make it with nbgrader generate_assignment {path.stem}.")
    return with_texts(read(path))


class ScoreReplies(NbGraderPreprocessor):  # type: ignore[misc]
    """Scores the replies in this process; stands in the place of nbgrader's `Execute`."""

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """The notebook with verdicts and points as outputs; what they were is left in `resources` for `QueueUnsure`."""
        done = grading.graded(nb)
        resources["wellput"] = done
        return nbformat.from_dict(done.notebook), resources


class QueueUnsure(NbGraderPreprocessor):  # type: ignore[misc]
    """Puts what is unsure into the queue for grading by hand, which no output of a cell can ask nbgrader for."""

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """The notebook as it is."""
        about = resources["nbgrader"]
        with Gradebook(about["db_url"]) as gradebook:
            found = gradebook.find_submission_notebook(about["notebook"], about["assignment"], about["student"])
            save(found, resources["wellput"])
            gradebook.db.commit()
        return nb, resources


def save(notebook: Any, done: grading.Graded) -> None:
    """Write scores, queue and comments into a gradebook's submitted notebook; what people gave stays as it is."""
    for grade in notebook.grades:
        if grade.name in done.scores:
            grade.auto_score = done.scores[grade.name]
            grade.needs_manual_grade = waits(grade.auto_score, grade.manual_score)
    for comment in notebook.comments:
        if comment.name in done.comments:
            comment.auto_comment = done.comments[comment.name] or NO_RESPONSE


def waits(score: float | None, by_hand: float | None) -> bool:
    """Is a criterion to be listed for grading by hand? As nbgrader does, one that a person gave points stays there."""
    return score is None or by_hand is not None
