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

    from wellput.dialogue import Dialogue, dialogues
    from wellput.message import Message, messages
    from wellput.reading import Move, Reading, check
    from wellput.tables import turns

__version__ = "0.1.0"

__all__ = [
    "Dialogue",
    "Message",
    "Move",
    "Reading",
    "WellPutError",
    "__version__",
    "check",
    "dialogues",
    "messages",
    "turns",
]

_HOMES = {"check": "reading", "Move": "reading", "Reading": "reading", "turns": "tables"}
_HOMES |= {"dialogues": "dialogue", "Dialogue": "dialogue", "messages": "message", "Message": "message"}


def __getattr__(name: str) -> Any:
    """Load what is asked for when it is: commands that read no reply start without the engine."""
    if name in _HOMES:
        import importlib  # noqa: PLC0415

        return getattr(importlib.import_module(f"wellput.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
