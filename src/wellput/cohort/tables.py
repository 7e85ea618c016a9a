"""HTML tables that read without colour: a caption, headed columns and rows, a way to scroll them by keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape


def table(
    caption: str, head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: Iterable[int] = (), turned: int = 0
) -> str:
    """A table.

    Parameters
    ----------
    caption : str
        What it tells; plain text.
    head : sequence of str
        The columns' names; plain text.
    rows : iterable of sequences of str
        Cells as HTML, escaped by whoever made them; the first one heads its row.
    numbers : iterable of int
        The columns that hold numbers, from 0.
    turned : int
        From which column on the heads stand upright, being longer than what is below them; 0 for none.
    """
    right = {*numbers}
    looks = [' class="wp-num"' if i in right else "" for i in range(len(head))]
    names = [
        f'<span class="wp-turned">{escape(n)}</span>' if 0 < turned <= i else escape(n) for i, n in enumerate(head)
    ]
    top = "".join(f'<th scope="col"{look}>{name}</th>' for look, name in zip(looks, names, strict=True))
    body = ""
    for row in rows:
        cells = "".join(f"<td{look}>{cell}</td>" for look, cell in zip(looks[1:], row[1:], strict=True))
        body += f'<tr><th scope="row">{row[0]}</th>{cells}</tr>'
    label = escape(caption)
    return (
        f'<div class="wp-wide" tabindex="0" role="region" aria-label="{label}"><table class="wp-table">'
        f"<caption>{label}</caption><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def bar(share: float | None) -> str:
    """A share, 0 to 1, as a small bar with its number in percent, in HTML; a dash for None."""
    if share is None:
        return "–"
    return (
        f'<span class="wp-bar-cell"><svg class="wp-share" viewBox="0 0 100 12" preserveAspectRatio="none" '
        f'aria-hidden="true"><rect width="100" height="12"/><rect class="wp-part" width="{100 * share:.0f}" '
        f'height="12"/></svg> {share:.0%}</span>'
    )


def figure(value: float | None) -> str:
    """A number with two decimals; a dash for None."""
    return "–" if value is None else f"{value:.2f}".replace("-", "−")


def note(text: str, role: str = "note") -> str:
    """A sentence in a card, in HTML."""
    return f'<div class="wp-card" role="{role}">{escape(text)}</div>'


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun, such as ``"1 criterion"`` or ``"3 criteria"``."""
    return f"{number} {one if number == 1 else many or one + 's'}"
