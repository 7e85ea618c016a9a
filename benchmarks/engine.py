#!/usr/bin/env python
"""Speed and memory of the engine, against the numbers that the architecture asks for. Prints a Markdown table.

    python benchmarks/engine.py

Medians of many runs in one go; machines are noisy, so what is compared is compared within one run.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

REPLY = """Hi Dana,

I understand, but you only sent the photos on Monday, and I've been working on the shop page since. I'm sorry about
Friday; I should have told you on Wednesday that it was getting tight, and I didn't. Three people are waiting on your
word, so of course this is uncomfortable. Which page do those three need to see first?

Here is what I can do. We could put the shop page up on Thursday at noon without the gallery, or wait until Monday and
have all of it. I won't be able to work on Sunday. If you'd like, I can write two lines that you can send to the three
of them, so that they hear it from you and not from the page. The invoice for the first half, 640 euros, was due on the
third of May and is still open. I'd be glad if we could clear it up this week.

Have I got that right? Thanks for being so patient.

Best, Jo
"""

# A piece that is repeated until the text is as long as asked, by what it tries.
PIECES = {
    "ordinary text": REPLY,
    "near-matches": "I understand that you never ",
    "findings": "that was my mistake ",
    "findings in capitals": "SORRY YOU NEVER ",
    "one long word": "a",
    "long words": "a" * 5_000 + " ",
    "quotes": '"',
    "quoted words": '"you" ',
    "apostrophes": "'a ",
    "nested brackets": "( i ",
    "brackets": "(",
    "contractions": "it's ",
    "marks": "you ... , - !!! ",
    "empty lines": "\n",
    "numbers": "$ 1,2.3:4 ",
}
SIZES = (12_500, 25_000, 50_000, 100_000)

# As Python runs where nobody has switched its byte code off.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

# What the architecture asks for, if it does, by the name of the row.
ASKED: dict[str, float | None] = {
    "import wellput, seconds over bare Python": 0.10,
    "import wellput, MB over bare Python": 15,
    "check() on a 150-word reply, ms": 3,
    "... the first in its process, ms": None,
    "wellput check, whole process, times an empty Python": 3,
}


def median(run: Callable[[], float], times: int) -> float:
    """The median of what `run` gives."""
    return statistics.median(run() for _ in range(times))


def process_seconds(*arguments: str, text: str = "", folder: str | None = None) -> float:
    """How long a Python process takes, from start to end."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        input=text,
        text=True,
        capture_output=True,
        check=False,
        cwd=folder,
        env=ENVIRONMENT,
    )
    return time.perf_counter() - start


def times_an_empty_python(times: int) -> float:
    """How long the command takes over an empty module that is started the same way; the two are run in turn."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "empty.py").touch()
        ratios = []
        for _ in range(times):
            empty = process_seconds("-m", "empty", folder=folder)
            ratios.append(process_seconds("-m", "wellput", "check", text=REPLY, folder=folder) / empty)
    return statistics.median(ratios)


def process_megabytes(code: str) -> float:
    """The most memory that a Python process held, in MB (Linux only)."""
    code += "\nprint(open('/proc/self/status').read())"
    done = subprocess.run([sys.executable, "-c", code], text=True, capture_output=True, check=True, env=ENVIRONMENT)
    return next(int(line.split()[1]) for line in done.stdout.splitlines() if line.startswith("VmHWM")) / 1024


def repeated(piece: str, size: int) -> str:
    """A text of so many characters, with an ordinary end, so that it is read and not refused."""
    end = " and I know what you want from the work"
    return (piece * (size // len(piece) + 1))[: size - len(end)] + end


def check_milliseconds(text: str) -> float:
    """How long one reading takes in this process."""
    from wellput import check  # noqa: PLC0415 (what importing costs is measured elsewhere)

    start = time.perf_counter()
    check(text)
    return 1000 * (time.perf_counter() - start)


def first_milliseconds(text: str) -> float:
    """How long a process takes for the first text that it reads, when nothing of it is remembered."""
    code = (
        "import sys, time; from wellput import check; text = sys.stdin.read(); start = time.perf_counter(); check(text)"
    )
    code += "; print(1000 * (time.perf_counter() - start))"
    done = subprocess.run(
        [sys.executable, "-c", code], input=text, text=True, capture_output=True, check=True, env=ENVIRONMENT
    )
    return float(done.stdout)


def main() -> None:
    """Measure and print."""
    uses = "import wellput; wellput.check"
    process_seconds("-m", "wellput", "check", text=REPLY)  # writes the byte code
    empty = median(lambda: process_seconds("-c", "pass"), 30)
    imports = median(lambda: process_seconds("-c", uses), 30) - empty
    megabytes = median(lambda: process_megabytes(uses), 5) - median(lambda: process_megabytes("pass"), 5)
    reply = " ".join(REPLY.split()[:150])
    check_milliseconds(reply)
    reading = median(lambda: check_milliseconds(reply), 300)
    command = times_an_empty_python(30)
    first = median(lambda: first_milliseconds(reply), 10)
    found = dict(zip(ASKED, (imports, megabytes, reading, first, command), strict=True))

    print("| what | asked | measured |\n|---|---|---|")
    for name, value in found.items():
        print(f"| {name} | {ASKED[name] or ''} | {value:.2f} |")
    print("\nTime grows with the length of the text and no faster, whatever stands in it.\n")
    print(f"| ms, by characters | {' | '.join(f'{size:,}' for size in SIZES)} |\n|---{'|---' * len(SIZES)}|")
    for name, piece in PIECES.items():
        texts = [repeated(piece, size) for size in SIZES]
        times = [median(lambda text=text: check_milliseconds(text), 5) for text in texts]
        print(f"| {name} | {' | '.join(f'{milliseconds:.1f}' for milliseconds in times)} |")


if __name__ == "__main__":
    main()
