"""The one widget: shows a view, and passes what the learner does to the piece of the course behind it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from typing import Any

import anywidget
import traitlets

from wellput import data
from wellput.errors import WellPutError
from wellput.page import style, styled

# The page's side, joined in this order; no build step.
FRONT = ("base.js", "frame.js", "kinds.js", "write.js", "build.js", "course.js")

Handler = Callable[[dict[str, Any]], dict[str, Any]]


def _front() -> str:
    folder = resources.files("wellput").joinpath("front")
    return "\n".join(folder.joinpath(name).read_text("utf-8") for name in FRONT)


class Widget(anywidget.AnyWidget):
    """A piece of the course on the page.

    Parameters
    ----------
    view : dict
        What the page shows; ``kind`` names the function in `front/` that draws it.
    handlers : dict of str to callable
        For each thing that the page may ask for, the function that takes the message and gives the answer. Whatever
        it saves is on the disk before the answer goes out.
    static : str
        What is shown where no kernel runs: HTML, already escaped.
    """

    _esm = _front()
    _css = style()
    view = traitlets.Dict().tag(sync=True)

    def __init__(self, view: dict[str, Any], handlers: dict[str, Handler], static: str = "") -> None:
        super().__init__(view=view)
        self._handlers = handlers
        self._static = static
        self.on_msg(self._answer)

    def _answer(self, _widget: Any, message: dict[str, Any], _buffers: Any) -> None:
        try:
            answer = self._handlers[message["do"]](message)
        except WellPutError as error:
            answer = {"failed": str(error)}
        except (KeyError, TypeError, IndexError, AttributeError) as error:
            # A page from before an update may ask for what is no longer there.
            answer = {"failed": f"the page and the course do not fit together ({error!r}). Reload the page."}
        self.send({**answer, "re": message.get("id")})

    def change(self, **fields: Any) -> None:
        """Change part of the view, here and on the page."""
        self.view = {**self.view, **fields}

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        bundle = super()._repr_mimebundle_(**kwargs)
        note = f'<p class="wp-soft">{data.words()["exercise"]["static"]}</p>'
        content = bundle[0] if isinstance(bundle, tuple) else bundle
        if content is not None:
            content["text/html"] = styled(f'<section class="wp-card">{self._static}{note}</section>')
            content["text/plain"] = data.words()["exercise"]["static"]
        return bundle
