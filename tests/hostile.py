"""Submissions that are hostile or broken, as a table: how each is made, and what is to become of it.

`test_hostile.py` puts them all through nbgrader's autograding and through `wellput grade`; `benchmarks/hostile.py` puts
them through stock nbgrader as well. Payloads only ever try to write `canary` into the course's folder.
"""

from __future__ import annotations

import base64
import copy
import html.parser
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from wellput import tasks

ROOT = Path(__file__).parents[1]
ASSIGNMENT = "08-empathize"
TASKS = [task["id"] for task in tasks.of_module(ASSIGNMENT)]
GOOD = {task["id"]: task["model"][0]["text"].strip() for task in tasks.of_module(ASSIGNMENT)}
FIRST = TASKS[0]

# Who hands in what was asked for, and when; nobody else brings a time, but for the cases that are about it.
HONEST, LATE, HONEST_TOO = "honest", "honest but late", "honest again"
DUE = "2026-09-01 12:00:00 UTC"
TIMES = {LATE: "2026-09-01 12:00:01 UTC", HONEST_TOO: "2026-09-01 11:59:59 UTC"}

Notebook = dict[str, Any]

# What a case expects: every reply is graded as the honest one's, or only some are, or the file is set aside with words
# of the reason, or nbgrader itself takes it for no submission.
ALL, FIRST_LOST, LAST_LOST, NOTHING, NO_SUBMISSION = "all", "first lost", "last lost", "nothing", "no submission"
REST_WAITS = "the rest waits"


class Case(NamedTuple):
    """`what` it does; `put` makes it in a folder from the release; `expect` as above, or words of the reason.

    `learner` is the folder's name where that is the point.
    """

    what: str
    put: Callable[[Path, Notebook], None]
    expect: str = ALL
    learner: str = ""


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a module of this Python in a course's folder."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )


def run_well(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """The same, and it has to go well."""
    done = run(folder, *command)
    assert done.returncode == 0, done.stderr[-3000:]
    return done


def begin(folder: Path) -> None:
    """A course whose late submissions are worth nothing, before anything is made of it."""
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    config = (ROOT / "nbgrader_config.py").read_text("utf-8")
    late = '\nc = get_config()\nc.LateSubmissionPlugin.penalty_method = "zero"\n'
    (folder / "nbgrader_config.py").write_text(config + late, "utf-8")


def honest(release: Notebook) -> Notebook:
    """The release with a model answer to each task."""
    notebook = copy.deepcopy(release)
    for cell in notebook["cells"]:
        if cell["id"] in GOOD:
            cell["source"] = f"%%reply {cell['id']}\n{GOOD[cell['id']]}"
    return notebook


def file(folder: Path) -> Path:
    """Where the submission's notebook is."""
    return folder / f"{ASSIGNMENT}.ipynb"


def cell(notebook: Notebook, name: str) -> Notebook:
    """The cell of that id."""
    return next(cell for cell in notebook["cells"] if cell["id"] == name)


def changed(change: Callable[[Notebook], None]) -> Callable[[Path, Notebook], None]:
    """A submission that is the honest one with a change to its notebook."""

    def put(folder: Path, release: Notebook) -> None:
        notebook = honest(release)
        change(notebook)
        file(folder).write_text(json.dumps(notebook), "utf-8")

    return put


def raw(make: Callable[[str], bytes]) -> Callable[[Path, Notebook], None]:
    """A submission whose bytes are made from the honest one's text."""

    def put(folder: Path, release: Notebook) -> None:
        file(folder).write_bytes(make(json.dumps(honest(release), indent=1)))

    return put


def beside(put_extra: Callable[[Path], None]) -> Callable[[Path, Notebook], None]:
    """The honest submission with something beside it."""

    def put(folder: Path, release: Notebook) -> None:
        file(folder).write_text(json.dumps(honest(release)), "utf-8")
        put_extra(folder)

    return put


def code(source: str) -> Notebook:
    """A code cell of the learner's own."""
    return {"cell_type": "code", "execution_count": None, "id": "own", "metadata": {}, "outputs": [], "source": source}


def added(source: str) -> Callable[[Path, Notebook], None]:
    """The honest submission with a code cell in front."""
    return changed(lambda n: n["cells"].insert(0, code(source)))


def replaced(name: str, source: str) -> Callable[[Path, Notebook], None]:
    """The honest submission with other code in one of its cells."""
    return changed(lambda n: cell(n, name).update(source=source))


def set_metadata(name: str, **values: Any) -> Callable[[Path, Notebook], None]:
    """The honest submission with forged nbgrader metadata."""
    return changed(lambda n: cell(n, name)["metadata"]["nbgrader"].update(values))


KERNEL = "own"  # a kernel that is installed, of a command that writes the canary
CANARY = "open('{folder}/canary', 'w').write('ran')"
CRITERION = f"{FIRST}-{tasks.of_module(ASSIGNMENT)[0]['criterion'][0]['id']}"
FULL_MARKS = {"data": {"text/plain": "4.0"}, "execution_count": 1, "metadata": {}, "output_type": "execute_result"}


def _merged(notebook: Notebook) -> None:
    cell(notebook, FIRST)["source"] = "\n\n".join(cell(notebook, name)["source"] for name in TASKS)
    _without(*TASKS[1:])(notebook)


def _merged_with_criterion(notebook: Notebook) -> None:
    cell(notebook, FIRST)["source"] += "\n\n" + "".join(cell(notebook, CRITERION)["source"])
    _without(CRITERION)(notebook)


def _split(notebook: Notebook) -> None:
    whole = cell(notebook, FIRST)
    lines = whole["source"].split(". ")
    half = len(lines) // 2
    second = copy.deepcopy(whole) | {"id": "second-half", "source": ". ".join(lines[half:])}
    whole["source"] = ". ".join(lines[:half]) + "."
    notebook["cells"].insert(notebook["cells"].index(whole) + 1, second)


def _copied(notebook: Notebook) -> None:
    twin = copy.deepcopy(cell(notebook, FIRST)) | {"id": "twin", "source": f"%%reply {FIRST}\nAnother try."}
    notebook["cells"].append(twin)


def _strip_metadata(notebook: Notebook) -> None:
    for one in notebook["cells"]:
        one["metadata"] = {}


def _strip_magic(notebook: Notebook) -> None:
    for name in TASKS:
        cell(notebook, name)["source"] = GOOD[name]


def _strip_metadata_and_magic(notebook: Notebook) -> None:
    _strip_metadata(notebook)
    _strip_magic(notebook)


def _strip_ids(notebook: Notebook) -> None:
    for one in notebook["cells"]:
        del one["id"]


def _empty(notebook: Notebook) -> None:
    for name in TASKS:
        cell(notebook, name)["source"] = f"%%reply {name}\n"


def _strip_everything(notebook: Notebook) -> None:
    _strip_metadata_and_magic(notebook)
    _strip_ids(notebook)


def _without(*names: str) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        notebook["cells"] = [one for one in notebook["cells"] if one["id"] not in names]

    return change


def _everywhere(name: str, value: Any) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        for one in notebook["cells"]:
            if one["cell_type"] == "code":
                one[name] = copy.deepcopy(value)

    return change


def _as_type(kind: str) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        for name in TASKS:
            one = cell(notebook, name)
            one["cell_type"] = kind
            one.pop("outputs", None)
            one.pop("execution_count", None)

    return change


def _old_release(notebook: Notebook) -> None:
    notebook["cells"] = [one for one in notebook["cells"] if not one["id"].startswith(f"{FIRST}-")]
    notebook["cells"].insert(0, code("from wellput.reply import begin_old\nbegin_old()"))
    notebook |= {"nbformat_minor": 4}
    for one in notebook["cells"]:
        if one["cell_type"] == "markdown":
            one["source"] = "Other words stood here."
    for name in TASKS:
        cell(notebook, name)["metadata"]["nbgrader"]["schema_version"] = 1


def _format_3(notebook: Notebook) -> None:
    cells = notebook.pop("cells")
    for one in cells:
        one["input"] = one.pop("source")
    notebook |= {"nbformat": 3, "worksheets": [{"cells": cells}]}


def _attached(notebook: Notebook) -> None:
    svg = base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>").decode()
    files = {"x.svg": {"image/svg+xml": svg}, "x.html": {"text/html": MARKUP}}
    source = "![x](attachment:x.svg) ![y](attachment:x.html)"
    one = {"attachments": files, "cell_type": "markdown", "id": "m", "metadata": {}, "source": source}
    notebook["cells"].insert(0, one)


def _forge_ours(notebook: Notebook) -> None:
    forged = dict.fromkeys(TASKS, MARKUP)
    notebook["metadata"] |= {"title": MARKUP, "wellput": {"replies": forged, "notes": forged, "set_aside": MARKUP}}


def _link_to(target: Callable[[Path], Path]) -> Callable[[Path, Notebook], None]:
    def put(folder: Path, release: Notebook) -> None:
        del release
        file(folder).symlink_to(target(folder))

    return put


def _fifo(folder: Path, release: Notebook) -> None:
    del release
    os.mkfifo(file(folder))


def _directory(folder: Path, release: Notebook) -> None:
    del release
    file(folder).mkdir()


def _linked_folder(folder: Path, release: Notebook) -> None:
    del release
    folder.rmdir()
    folder.symlink_to(folder.parents[1] / "aa-honest" / ASSIGNMENT)


def _two(folder: Path, release: Notebook) -> None:
    file(folder).write_text(json.dumps(honest(release)), "utf-8")
    (folder / "another.ipynb").write_text(json.dumps(honest(release)), "utf-8")


def _misnamed(folder: Path, release: Notebook) -> None:
    (folder / f"{ASSIGNMENT} (1).ipynb").write_text(json.dumps(honest(release)), "utf-8")


def _other_course(notebook: Notebook) -> None:
    notebook["cells"] = [code("def fibonacci(n):\n    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)")]


def _write(name: str, content: bytes) -> Callable[[Path], None]:
    def put(folder: Path) -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)

    return put


def named(learner: str, expect: str = ALL) -> Case:
    """The honest submission in a folder of that name."""
    return Case(f"the learner's folder is called {learner!a}", changed(lambda _: None), expect, learner)


MARKUP = '<script>alert("leak")</script><img src=x onerror=alert("leak")><iframe src="javascript:alert(1)"></iframe>'

CASES: dict[str, Case] = {
    "writes a file": Case("code in a cell of its own", added(CANARY)),
    "writes a file from the set-up cell": Case("code in the locked set-up cell", replaced("setup", CANARY)),
    "writes a file from a criterion": Case("code in a locked criterion", replaced(CRITERION, f"{CANARY}\n1e9")),
    "writes a file below the magic": Case(
        "code under the reply in its cell",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply {FIRST}\n{GOOD[FIRST]}\n\n{CANARY}")),
    ),
    "shell": Case("a shell command", added("!echo ran > {folder}/canary")),
    "bash magic": Case("a cell for bash", added("%%bash\necho ran > {folder}/canary")),
    "magic with an expression": Case(
        "code in the magic's line",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply {{{CANARY}}} {FIRST}\n{GOOD[FIRST]}")),
    ),
    "code above the magic": Case(
        "code above the reply in its cell",
        changed(lambda n: cell(n, FIRST).update(source=f"{CANARY}\n%%reply {FIRST}\n{GOOD[FIRST]}")),
    ),
    "loops": Case("never ends", added(f"{CANARY}\nwhile True:\n    pass")),
    "exits": Case("ends the kernel", added(f"import os\n{CANARY}\nos._exit(0)")),
    "sleeps": Case("takes its time", added(f"import time\n{CANARY}\ntime.sleep(3600)")),
    "starts processes": Case(
        "a fork bomb, of five",
        added(f'import subprocess, sys\n[subprocess.Popen([sys.executable, "-c", "{CANARY}"]) for _ in range(5)]'),
    ),
    "giant output": Case(
        "5 MB of output, saved",
        changed(_everywhere("outputs", [{"name": "stdout", "output_type": "stream", "text": "x" * 300_000}])),
    ),
    "forged output": Case("an output that claims full marks", changed(_everywhere("outputs", [FULL_MARKS]))),
    "tampered criterion": Case("a criterion that gives more than there is", replaced(CRITERION, "1e9")),
    "criterion gives nan": Case("a criterion that is no number", replaced(CRITERION, "float('nan')")),
    "forged points": Case("more points in the metadata", set_metadata(CRITERION, points=1000)),
    "forged grade id": Case("a grade id of another", set_metadata(CRITERION, grade_id=f"{TASKS[1]}-stake")),
    "forged checksum": Case("a checksum that says nothing was written", set_metadata(FIRST, checksum="0" * 32)),
    "forged reading": Case("what Well Put itself would keep in the metadata", changed(_forge_ours)),
    "metadata of another kind": Case(
        "metadata that is no table", changed(lambda n: cell(n, CRITERION).update(metadata=["grade"]))
    ),
    "deleted criteria": Case(
        "the criteria are gone",
        changed(lambda n: n.update(cells=[c for c in n["cells"] if not str(c["source"]).startswith("criterion(")])),
    ),
    "deleted reply": Case("a reply's cell is gone", changed(_without(FIRST)), FIRST_LOST),
    "deleted set-up": Case("the set-up cell is gone", changed(_without("setup"))),
    "copied reply": Case("a second cell for the same message", changed(_copied)),
    "split reply": Case("a reply split over two cells", changed(_split)),
    "merged replies": Case("all replies merged into one cell", changed(_merged)),
    "merged with a criterion": Case("a reply merged with a criterion's cell", changed(_merged_with_criterion)),
    "reordered": Case("the cells in another order", changed(lambda n: n["cells"].reverse())),
    "stripped metadata": Case("no metadata in any cell", changed(_strip_metadata)),
    "stripped magic": Case("no first line in any reply", changed(_strip_magic)),
    "stripped metadata and magic": Case("neither, but the cells' ids", changed(_strip_metadata_and_magic)),
    "stripped of everything": Case("neither, nor ids", changed(_strip_everything), "holds no reply"),
    "misspelt magic": Case(
        "%%replly", changed(lambda n: cell(n, FIRST).update(source=f"%%replly {FIRST}\n{GOOD[FIRST]}"))
    ),
    "magic of another task": Case(
        "the first line names another task",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply {TASKS[1]}\n{GOOD[FIRST]}")),
    ),
    "magic of an unknown task": Case(
        "the first line names a task that isn't",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply 99-nothing-1\n{GOOD[FIRST]}")),
    ),
    "replies as Markdown": Case("reply cells turned to Markdown", changed(_as_type("markdown"))),
    "replies as raw": Case("reply cells turned to raw text", changed(_as_type("raw"))),
    "markup in Markdown": Case(
        "script tags in Markdown",
        changed(lambda n: n["cells"].insert(0, {"cell_type": "markdown", "id": "m", "metadata": {}, "source": MARKUP})),
    ),
    "attachments": Case("pictures and pages attached to Markdown", changed(_attached)),
    "markup in a reply": Case(
        "script tags in a reply",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply {FIRST}\n{GOOD[FIRST]}\n{MARKUP}")),
    ),
    "markup in outputs": Case(
        "script tags in outputs",
        changed(
            _everywhere(
                "outputs",
                [
                    {
                        "data": {"text/html": MARKUP},
                        "execution_count": 1,
                        "metadata": {},
                        "output_type": "execute_result",
                    }
                ],
            )
        ),
    ),
    "Markdown in a reply": Case(
        "links and pictures in a reply",
        changed(
            lambda n: cell(n, FIRST).update(source=f"%%reply {FIRST}\n{GOOD[FIRST]}\n![x](http://127.0.0.1:9/x.png)")
        ),
    ),
    "ten megabytes of reply": Case(
        "10 MB of text in a reply",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply {FIRST}\n" + "posters and customers " * 480_000)),
        "20,000 characters",
    ),
    "ten megabytes elsewhere": Case("10 MB of text in a cell of its own", added("#" * 10_000_000)),
    "over the limit": Case(
        "20 MB, the replies in front", raw(lambda t: (t.rstrip()[:-1] + f', "x": "{"y" * 20_000_000}"}}').encode())
    ),
    "deep JSON": Case(
        "100,000 brackets", raw(lambda t: (t.rstrip()[:-1] + ', "x": ' + "[" * 100_000 + "]" * 100_000 + "}").encode())
    ),
    "truncated": Case(
        "the file ends in the last reply", raw(lambda t: t[: t.rindex("%%reply") + 60].encode()), LAST_LOST
    ),
    "truncated half-way": Case(
        "the file ends before the second reply",
        raw(lambda t: t[: t.index(f"%%reply {TASKS[1]}")].encode()),
        REST_WAITS,
    ),
    "truncated early": Case("the file ends before any reply", raw(lambda t: t[:400].encode()), "holds no reply"),
    "cut inside a character": Case(
        "the file ends half-way through an accent",
        raw(lambda t: t[: t.rindex("%%reply") + 60].encode() + "ő".encode()[:1]),
        LAST_LOST,
    ),
    "a damaged byte": Case(
        "one byte is not what it was",
        raw(lambda t: json.dumps(json.loads(t), ensure_ascii=False).encode().replace(b"Hello", b"Hello\xff")),
    ),
    "broken escapes": Case(
        "80,000 strings that break off", raw(lambda _: b'"source":["\\q' * 80_000), "holds no reply"
    ),
    "broken lists": Case("90,000 lists that break off", raw(lambda _: b'"source":[{' * 90_000), "holds no reply"),
    "crumbs": Case(
        "a reply in 50,000 cells",
        raw(lambda _: json.dumps({"cells": [{"id": FIRST, "source": "poster of customers"}] * 50_000}).encode()),
        "20,000 characters",
    ),
    "UTF-16": Case("another encoding", raw(lambda t: t.encode("utf-16"))),
    "UTF-16 without a mark": Case("another encoding, unnamed", raw(lambda t: t.encode("utf-16-le"))),
    "UTF-32": Case("another encoding", raw(lambda t: t.encode("utf-32"))),
    "Latin-1": Case(
        "another encoding", raw(lambda t: t.replace("\\u0151", "o").encode().replace(b"Hello", b"Hall\xf6"))
    ),
    "byte order mark": Case("a mark in front", raw(lambda t: b"\xef\xbb\xbf" + t.encode())),
    "binary": Case("random bytes", raw(lambda _: bytes(range(256)) * 40), "holds no reply"),
    "empty file": Case("nothing at all", raw(lambda _: b""), "holds no reply"),
    "null": Case("JSON, but null", raw(lambda _: b"null"), "holds no reply"),
    "a list": Case("JSON, but a list", raw(lambda t: f"[{t}]".encode())),
    "cells is a number": Case("JSON, no cells", raw(lambda _: b'{"cells": 3, "metadata": {}}'), "holds no reply"),
    "sources are numbers": Case(
        "sources that are no text",
        changed(lambda n: [c.update(source=[1, None, {"a": []}]) for c in n["cells"]] and None),
        "holds no reply",
    ),
    "sources are nested": Case(
        "sources that are lists of lists",
        changed(lambda n: [c.update(source=[[c["source"]]]) for c in n["cells"] if c["id"] in TASKS] and None),
    ),
    "no words": Case("replies that were left empty", changed(_empty), NOTHING),
    "lone surrogates": Case(
        "halves of characters",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply {FIRST}\n{GOOD[FIRST]} \ud83d")),
    ),
    "control characters": Case(
        "bells and escapes",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply {FIRST}\n{GOOD[FIRST]} \x07\x1b[31m")),
    ),
    "NUL": Case(
        "the character of number 0, escaped",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply {FIRST}\n{GOOD[FIRST]} \x00")),
    ),
    "raw control characters": Case("the same, bare", raw(lambda t: t.encode().replace(b"Hello", b"Hello\x00\x07"))),
    "bidirectional text": Case(
        "marks that turn the text round",
        changed(lambda n: cell(n, FIRST).update(source=f"%%reply {FIRST}\n{GOOD[FIRST]} \u202e\u2066\u200b")),
    ),
    "huge number": Case(
        "a number of 10,000 digits", raw(lambda t: (t.rstrip()[:-1] + f', "x": {"9" * 10_000}}}').encode())
    ),
    "keys twice": Case("every key of the file twice", raw(lambda t: (t.rstrip()[:-1] + ', "metadata": {}}').encode())),
    "cells twice": Case(
        "cells, and then none", raw(lambda t: (t.rstrip()[:-1] + ', "cells": []}').encode()), "holds no reply"
    ),
    "cells twice, empty first": Case(
        "none, and then cells", raw(lambda t: ('{"cells": [], ' + t.lstrip()[1:]).encode())
    ),
    "cells of format 3": Case("an old format", changed(_format_3), "holds no reply"),
    "format 3": Case("an old format's number", changed(lambda n: n.update(nbformat=3))),
    "kernel of another kind": Case(
        "a kernel that runs a command",
        changed(lambda n: n.update(metadata={"kernelspec": {"name": KERNEL, "display_name": "x", "language": "x"}})),
    ),
    "link to a secret": Case("the notebook is a link", _link_to(lambda _: Path("/etc/passwd")), "link to another file"),
    "link to a neighbour": Case(
        "a link to the honest one's",
        _link_to(lambda f: f.parents[1] / "aa-honest" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"),
        "link to another file",
    ),
    "folder is a link": Case("its folder is a link to the honest one's", _linked_folder, "link to another file"),
    "pipe": Case("the notebook is a pipe", _fifo, "no ordinary file"),
    "folder": Case("the notebook is a folder", _directory, "no ordinary file"),
    "link beside it": Case(
        "a link to a secret beside it", beside(lambda f: (f / "secret.txt").symlink_to("/etc/passwd"))
    ),
    "endless link beside it": Case(
        "a link to a file without end", beside(lambda f: (f / "zero").symlink_to("/dev/zero"))
    ),
    "pipe beside it": Case("a pipe beside it", beside(lambda f: os.mkfifo(f / "pipe"))),
    "modules beside it": Case(
        "modules that take the place of others",
        beside(
            lambda f: (
                [(f / n).write_text(CANARY.format(folder=f)) for n in ("wellput.py", "sitecustomize.py", "json.py")]
                and None
            )
        ),
    ),
    "configuration beside it": Case(
        "a configuration of its own", beside(_write("nbgrader_config.py", CANARY.encode()))
    ),
    "folder beside it": Case("a folder of files beside it", beside(_write("more/gradebook.db", b"SQLite"))),
    "time is a word": Case("tomorrow", beside(_write("timestamp.txt", b"tomorrow"))),
    "time is empty": Case("a time without a word", beside(_write("timestamp.txt", b""))),
    "time is far off": Case("the year 9999", beside(_write("timestamp.txt", b"9999-12-31 23:59:59 UTC"))),
    "time is no time": Case("a time that is none", beside(_write("timestamp.txt", b"\xff\xfe tomorrow"))),
    "time is a link": Case("a time that is a link", beside(lambda f: (f / "timestamp.txt").symlink_to("/dev/zero"))),
    "time is huge": Case("a time of a megabyte", beside(_write("timestamp.txt", b"9" * 1_000_000))),
    "another course": Case("another course's notebook", changed(_other_course), "holds no reply"),
    "two notebooks": Case("two notebooks", _two),
    "another name": Case("under another name", _misnamed, NO_SUBMISSION),
    "old release": Case("an old release's notebook", changed(_old_release)),
    "spaces and dots": named("sp ace. and..dots"),
    "other scripts": named("übung-ő-日本-🙂"),
    "markup in the name": named('"><script src=x onerror=alert(1)>'),
    "pattern in the name": named("[a]*", NO_SUBMISSION),
    "line break in the name": named("line\nbreak", NO_SUBMISSION),
    "hidden": named(".hidden", NO_SUBMISSION),
    "name that is no text": named(os.fsdecode(b"bad\xff"), NO_SUBMISSION),
}


def learners() -> dict[str, str]:
    """The folder of each case, and of the honest, who come before and after."""
    numbered = {
        name: case.learner or f"c{n:03}-{name.replace(' ', '-')}" for n, (name, case) in enumerate(CASES.items())
    }
    return {HONEST: "aa-honest", LATE: "ab-late", **numbered, HONEST_TOO: "zz-honest"}


def put_all(course: Path, release: Notebook) -> dict[str, str]:
    """Put every case, and the honest ones, into `submitted/`; the learners' names by case."""
    for name in learners():
        put_one(course, release, name)
    put_kernel(course)
    return learners()


def put_one(course: Path, release: Notebook, name: str) -> None:
    """Put the submission of that name into `submitted/`."""
    folder = course / "submitted" / learners()[name] / ASSIGNMENT
    folder.mkdir(parents=True)
    (CASES[name].put if name in CASES else changed(lambda _: None))(folder, release)
    if name in TIMES:
        _write("timestamp.txt", TIMES[name].encode())(folder)
    path = file(folder)
    if path.is_file() and not path.is_symlink():  # point the payloads at this course's folder
        path.write_bytes(path.read_bytes().replace(b"{folder}", str(course).encode()))


def put_kernel(course: Path) -> None:
    """Install the kernel that a submission asks for; `environment` names the place."""
    folder = course / "jupyter" / "kernels" / KERNEL
    folder.mkdir(parents=True)
    argv = [sys.executable, "-c", CANARY.format(folder=course)]
    (folder / "kernel.json").write_text(json.dumps({"argv": argv, "display_name": "x", "language": "x"}), "utf-8")


def environment(course: Path) -> dict[str, str]:
    """The environment of a grading process: nbgrader's commands and that kernel are found."""
    path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])
    return {**os.environ, "PATH": path, "JUPYTER_PATH": str(course / "jupyter")}


class Markup(html.parser.HTMLParser):
    """The shape of a page: its kinds of elements, each with the names of its attributes, and scripts' own words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.shape: set[str] = set()
        self.scripts = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element; of an attribute the value too if it is a script, a picture or a page."""
        for key, value in attrs or [("", None)]:
            told = value if key in ("src", "srcdoc", "action", "data") or "script:" in (value or "").lower() else ""
            self.shape.add(f"{tag} {key} {told}".strip())

    def handle_data(self, data: str) -> None:
        """Note what would run."""
        if self.lasttag == "script":
            self.scripts += data


def alive(page: str) -> list[str]:
    """What of the submissions' markup is alive in a page, not shown as text."""
    markup = Markup(page)
    found = [s for s in markup.shape if s.startswith("iframe") or " on" in s or "script:" in s or s == "img src x"]
    return sorted(found) + ["script"] * ('alert("leak")' in markup.scripts)
