"""Well Put: practise the hard conversation before you have it.

`check` reads a reply the way the course does and says what it found:

>>> from wellput import check
>>> check("I understand, but we agreed on Friday.").moves[0].name
'takes the sympathy back'
"""

from __future__ import annotations

from wellput.errors import WellPutError

TYPE_CHECKING = False  # importing typing for it would take a quarter of the time that Python takes to start
if TYPE_CHECKING:
    from typing import Any

    from wellput.reading import Move, Reading, check

__version__ = "0.1.0"

__all__ = ["Move", "Reading", "WellPutError", "__version__", "check"]


def __getattr__(name: str) -> Any:
    """Load the engine when it is first asked for: commands that read no reply start without it."""
    if name in ("Move", "Reading", "check"):
        from wellput import reading  # noqa: PLC0415

        return getattr(reading, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
