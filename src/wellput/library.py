"""What is looked up: the glossary of moves, and the index of situations with the conversations that show them."""

from __future__ import annotations

from functools import cache
from html import escape

from wellput import data, dialogue, page
from wellput.content import Table, modules, prose
from wellput.dialogue import SITUATIONS
from wellput.kinds.kind import BadAnswerError
from wellput.learner import words
from wellput.schema import each, one_of, table
from wellput.scheme import STRATEGIES, codes
from wellput.widget import Handler, Widget


@cache
def situations() -> list[Table]:
    """The situations that freelancers look for, each with the modules that help and a question to begin with."""
    strategy = one_of(STRATEGIES, "a strategy's id")
    one = table(
        {
            "kind": one_of(SITUATIONS, "a kind of difficulty"),
            **dict.fromkeys(("says", "why", "question", "beware"), prose),
            **dict.fromkeys(("first", "then"), strategy),
        }
    )
    content = data.checked(data.folder() / "situations.toml", table({"situation": each(one, 1)}))
    found: list[Table] = content["situation"]
    return found


def problems() -> list[str]:
    """What is wrong in the index of situations."""
    out = data.tried(situations)
    missing = set(SITUATIONS) - {s["kind"] for s in situations()} if not out else set()
    return out + [f"situations.toml: kind: nothing for {kind!r}" for kind in sorted(missing)]


def glossary_html() -> str:
    """Every move: the name that stands behind words, what it is and is not, how it goes wrong and right."""
    says = data.words()["glossary"]
    families: dict[str, list[Table]] = {}
    for code in codes().values():
        families.setdefault(code["code"][0], []).append(code)
    out = []
    for family, entries in families.items():
        rows = "".join(_entry(entry) for entry in entries)
        title = escape(says["families"][family])
        out.append(
            f'<details open><summary><strong>{title}</strong></summary><dl class="wp-glossary">{rows}</dl></details>'
        )
    return f'<div class="wp-stack">{"".join(out)}</div>'


def _entry(code: Table) -> str:
    says = data.words()["glossary"]
    sign = escape(says["signs"][code["sign"]])
    examples = "".join(
        f'<span class="wp-soft">{escape(says[name])}: “{escape(code[name])}”</span><br>' for name in ("weak", "strong")
    )
    name, meaning = escape(page.plain_name(code["code"])), escape(page.typeset(code["is"].replace("*", "")))
    return (
        f'<dt id="{code["code"]}">{name} <span class="wp-soft">{code["code"]}, {sign}</span></dt>'
        f"<dd>{meaning}<br>{examples}</dd>"
    )


def index() -> Widget:
    """The situations; each opens the conversations that show it, both ways."""
    says = words("situations")
    titles = {module["id"]: module["title"] for module in modules().values()}

    def entry(one: Table) -> Table:
        shown = {d.id: d.title for d in dialogue.dialogues() if one["kind"] in d.kinds}
        links = [{"to": f"{i}.ipynb", "says": titles.get(i, i)} for i in (one["first"], one["then"])]
        told = [page.typeset(one[name]) for name in ("why", "question", "beware")]
        return {"says": one["says"], "links": links, "told": told, "dialogues": shown}

    def read(message: Table) -> Table:
        name = str(message.get("dialogue"))
        if name not in {d.id for d in dialogue.dialogues()}:
            raise BadAnswerError("dialogue: expected one of the course's")
        both = (dialogue.find(name, version) for version in dialogue.VERSIONS)
        return {"html": "".join(page.dialogue_html(told) for told in both)}

    handlers: dict[str, Handler] = {"read": read}
    view = {"kind": "situations", "title": says["title"], "entries": [entry(s) for s in situations()], "words": says}
    static = "".join(f"<h4>{escape(s['says'])}</h4><p>{escape(s['why'])}</p>" for s in situations())
    return Widget(view, handlers, static)
