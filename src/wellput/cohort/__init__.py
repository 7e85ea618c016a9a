"""How a room is doing, out of nbgrader's gradebook: `solutions/cohort.ipynb` shows it. Needs pandas, plotly, nbgrader.

`read` gives the room as tables; every other function shows something of it. Only `report`, `comments` and `use_comment`
write, each where it says.
"""

from __future__ import annotations

from wellput.cohort.bank import comments, use_comment
from wellput.cohort.demonstration import demonstration
from wellput.cohort.discuss import to_discuss
from wellput.cohort.report import report
from wellput.cohort.room import Room, read
from wellput.cohort.views import criteria, heat_map, items, missed, queue, who

__all__ = [
    "Room",
    "comments",
    "criteria",
    "demonstration",
    "heat_map",
    "items",
    "missed",
    "queue",
    "read",
    "report",
    "to_discuss",
    "use_comment",
    "who",
]
