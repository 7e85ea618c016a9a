"""What classical test theory says of tasks and criteria: how hard they were, and whether they tell learners apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import StatisticsError, correlation, mean
from typing import NamedTuple

from wellput.cohort.room import Mark

LEAST = 10  # learners: below, no figure is given
FEW = 20  # below, a figure means little


class Share(NamedTuple):
    """How much of a room met a criterion: `met` of the `learners` for whom it is decided; `waits` for a person."""

    task: str
    criterion: str
    title: str
    name: str
    learners: int
    met: int
    waits: int

    @property
    def share(self) -> float | None:
        """`met` over `learners`, 0 to 1; None where nothing is decided."""
        return self.met / self.learners if self.learners else None


def shares(marks: Sequence[Mark]) -> list[Share]:
    """How much of a room met each criterion, in the order of the marks."""
    out = []
    for (task, criterion), its in _grouped(marks, "task", "criterion").items():
        decided = [mark.met for mark in its if mark.met is not None]
        about = (task, criterion, its[0].title, its[0].name)
        out.append(Share(*about, len(decided), sum(decided), sum(mark.waits for mark in its)))
    return out


class Item(NamedTuple):
    """A task, `criterion` being empty, or one of its criteria, with its figures.

    They are of so many `learners`. `difficulty` is 0 to 1, `discrimination` -1 to 1; None where no figure is given.
    """

    task: str
    criterion: str
    title: str
    name: str
    learners: int
    difficulty: float | None
    discrimination: float | None


def items(marks: Sequence[Mark]) -> Iterator[Item]:
    """Difficulty and discrimination of each task, followed by those of its criteria.

    Difficulty is the item's p: the mean, over learners, of the points earned over the points there are, so the easier
    the higher. Discrimination is the corrected item-total correlation: Pearson's r between learners' points for the
    item and their points for the rest of the assignment. The item is left out of the total, since otherwise it would
    correlate with itself. For a criterion that is met or not this is the point-biserial correlation. Both are of
    classical test theory.

    Who has anything undecided in an assignment is left out of its figures. For fewer than ten learners none is given,
    and no discrimination where all earned the same for the item or for the rest.
    """
    for of_assignment in _grouped(marks, "assignment").values():
        undecided = {mark.student for mark in of_assignment if mark.points is None}
        whole = [mark for mark in of_assignment if mark.student not in undecided]
        total = _earned(whole)
        for (task,), of_task in _grouped(of_assignment, "task").items():
            title = of_task[0].title
            counted = [mark for mark in whole if mark.task == task]
            yield Item(task, "", title, "", *_figures(counted, total))
            for criterion, name in _grouped(of_task, "criterion", "name"):
                item = [mark for mark in counted if mark.criterion == criterion]
                yield Item(task, criterion, title, name, *_figures(item, total))


def _grouped(marks: Sequence[Mark], *fields: str) -> dict[tuple[str, ...], list[Mark]]:
    out: dict[tuple[str, ...], list[Mark]] = {}
    for mark in marks:
        out.setdefault(tuple(getattr(mark, field) for field in fields), []).append(mark)
    return out


def _earned(marks: Sequence[Mark]) -> dict[str, float]:
    """Each learner's points."""
    out: dict[str, float] = {}
    for mark in marks:
        out[mark.student] = out.get(mark.student, 0.0) + (mark.points or 0.0)
    return out


def _figures(item: Sequence[Mark], total: dict[str, float]) -> tuple[int, float | None, float | None]:
    """How many learners, the item's difficulty and its discrimination."""
    earned = _earned(item)
    most = sum(mark.most for mark in item) / (len(earned) or 1)
    if len(earned) < LEAST or not most:
        return len(earned), None, None
    points = list(earned.values())
    rest = [total[student] - own for student, own in earned.items()]
    return len(earned), mean(points) / most, related(points, rest)


def related(item: Sequence[float], rest: Sequence[float]) -> float | None:
    """Pearson's r, -1 to 1; None where one of the two doesn't vary."""
    try:
        return correlation(item, rest)
    except StatisticsError:
        return None
