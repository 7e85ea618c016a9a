"""The sheet to hand out in a workshop: where to go, what to type, and a slip for each seat."""

from __future__ import annotations

from html import escape

from wellput.hub import Settings

_STYLE = """
body { font: 12pt/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
body { color: #1c1c1c; background: #fff; }
h1 { margin-bottom: 0; }
.slips { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); padding: 0; list-style: none; }
.slips li { display: flex; gap: 1rem; align-items: center; padding: 0.8rem; }
.slips li { border: 1px dashed #767676; break-inside: avoid; }
.slips svg { flex: none; width: 6rem; height: 6rem; }
.slips p { margin: 0; overflow-wrap: anywhere; }
code { font: 600 1em ui-monospace, monospace; white-space: nowrap; }
@media print { body { margin: 0; max-width: none; } }
"""


def sheet_html(settings: Settings) -> str:
    """A page to print: the address as text and QR code, the password, and a slip for each seat.

    Parameters
    ----------
    settings : Settings
        The workshop's.

    Returns
    -------
    str
        HTML that needs nothing from elsewhere. The instructor's password is not on it.
    """
    code = _qr(settings.address)
    address, password = escape(settings.address), escape(settings.password)
    slips = "".join(
        f"<li>{code}<p>{address}<br>seat <code>{name}</code><br>password <code>{password}</code></p></li>"
        for name in settings.names()
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Well Put: your seat</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
        "<h1>Well Put</h1><p>Practise the hard conversation before you have it.</p>"
        "<ol><li>Open the address in a browser, or point your phone's camera at the square.</li>"
        "<li>Sign in with the name of your seat and the password.</li>"
        "<li>The welcome page opens by itself. The first time it may take a minute.</li></ol>"
        "<p>Take the seat on your slip and no other: the password is the same for all, and what you write is kept "
        f'under your seat\'s name.</p><ul class="slips">{slips}</ul></body></html>\n'
    )


def _qr(text: str) -> str:
    """A QR code of the text, as SVG."""
    import segno  # noqa: PLC0415  (in a workshop's environment only)

    label = escape(f"QR code of {text}", quote=True)
    svg: str = segno.make(text, error="m").svg_inline(border=2, omitsize=True)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{label}" ', 1)
