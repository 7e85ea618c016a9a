#!/usr/bin/env python
"""Speed and memory of the engine, against the numbers that the architecture asks for. Prints a Markdown table.

    python benchmarks/engine.py [--npm FOLDER] [--plot FILE.html]

Medians of many runs in one go; machines are noisy, so what is compared is compared within one run. Other tools that
read prose are set beside it where they are installed: in this environment by `pip install vaderSentiment textblob
proselint`, in FOLDER by `npm install write-good alex`. They do other things; only what they take is compared.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
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

PASSAGE = " ".join(REPLY.split()[:150])

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


def vader() -> Callable[[], object]:
    """VADER's scores."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer  # noqa: PLC0415

    analyzer = SentimentIntensityAnalyzer()
    return lambda: analyzer.polarity_scores(PASSAGE)


def textblob() -> Callable[[], object]:
    """TextBlob's sentiment."""
    from textblob import TextBlob  # noqa: PLC0415

    return lambda: TextBlob(PASSAGE).sentiment


def proselint() -> Callable[[], object]:
    """All checks of proselint."""
    from proselint.checks import __register__  # noqa: PLC0415
    from proselint.config import DEFAULT  # noqa: PLC0415
    from proselint.registry import CheckRegistry  # noqa: PLC0415
    from proselint.tools import LintFile  # noqa: PLC0415

    CheckRegistry().register_many(__register__)
    return lambda: LintFile("mail", PASSAGE).lint(DEFAULT)


def well_put() -> Callable[[], object]:
    """What this is about."""
    from wellput import check  # noqa: PLC0415

    return lambda: check(PASSAGE)


def by_node(folder: str) -> dict[str, float]:
    """Milliseconds that write-good and alex take, measured in Node itself."""
    script = f"""
        import writeGood from 'write-good';
        import * as alex from 'alex';
        const text = {json.dumps(PASSAGE)};
        for (const [name, run] of [['write-good', () => writeGood(text)], ['alex', () => alex.text(text)]]) {{
            const times = [];
            for (let i = 0; i < 100; i++) {{
                const start = performance.now();
                run();
                times.push(performance.now() - start);
            }}
            console.log(name, times.sort((a, b) => a - b)[50]);
        }}
    """
    try:
        done = subprocess.run(
            [shutil.which("node") or "node", "--input-type=module"],
            input=script,
            text=True,
            capture_output=True,
            check=True,
            cwd=folder,
        )
    except (OSError, subprocess.CalledProcessError):
        return {}
    return {name: float(value) for name, value in map(str.split, done.stdout.splitlines())}


def beside(folder: str) -> None:
    """Print what other tools take for the same reply, all in turn, so that a busy moment is everybody's."""
    runs: dict[str, Callable[[], object]] = {}
    for name, load in (("wellput", well_put), ("VADER", vader), ("TextBlob", textblob), ("proselint", proselint)):
        try:
            runs[name] = load()
        except ImportError:
            print(f"| {name} | not installed |")
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(100):
        for name, run in runs.items():
            start = time.perf_counter()
            run()
            times[name].append(1000 * (time.perf_counter() - start))
    found = {name: statistics.median(all_times) for name, all_times in times.items()} | by_node(folder)
    for name, milliseconds in found.items():
        print(f"| {name} | {milliseconds:.2f} |")
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as mail:
        mail.write(PASSAGE)
        mail.flush()
        commands = {"wellput check": ["-m", "wellput", "check", mail.name]}
        if "proselint" in runs:
            commands["proselint check"] = ["-m", "proselint", "check", mail.name]
        for name, command in commands.items():
            milliseconds = 1000 * median(lambda arguments=command: process_seconds(*arguments), 15)
            print(f"| `{name}` on one mail, whole process | {milliseconds:.0f} |")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--npm", default=".", metavar="FOLDER", help="where write-good and alex are installed")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="where a plot of time over length goes, as HTML")
    options = parser.parse_args()
    uses = "import wellput; wellput.check"
    process_seconds("-m", "wellput", "check", text=REPLY)  # writes the byte code
    empty = median(lambda: process_seconds("-c", "pass"), 30)
    imports = median(lambda: process_seconds("-c", uses), 30) - empty
    megabytes = median(lambda: process_megabytes(uses), 5) - median(lambda: process_megabytes("pass"), 5)
    check_milliseconds(PASSAGE)
    reading = median(lambda: check_milliseconds(PASSAGE), 300)
    command = times_an_empty_python(30)
    first = median(lambda: first_milliseconds(PASSAGE), 10)
    found = dict(zip(ASKED, (imports, megabytes, reading, first, command), strict=True))

    print("| what | asked | measured |\n|---|---|---|")
    for name, value in found.items():
        print(f"| {name} | {ASKED[name] or ''} | {value:.2f} |")
    print("\n| a 150-word reply by | ms |\n|---|---|")
    beside(options.npm)
    print("\nTime grows with the length of the text and no faster, whatever stands in it.\n")
    print(f"| ms, by characters | {' | '.join(f'{size:,}' for size in SIZES)} |\n|---{'|---' * len(SIZES)}|")
    grown = {}
    for name, piece in PIECES.items():
        texts = [repeated(piece, size) for size in SIZES]
        times = grown[name] = [median(lambda text=text: check_milliseconds(text), 5) for text in texts]
        print(f"| {name} | {' | '.join(f'{milliseconds:.1f}' for milliseconds in times)} |")
    if options.plot:
        plot(grown, options.plot)


def plot(grown: dict[str, list[float]], path: Path) -> None:
    """Write milliseconds over length, a line a kind of text; what is linear is as steep as the dots."""
    import plotly.graph_objects as go  # noqa: PLC0415 (not needed to measure)

    figure = go.Figure([go.Scatter(x=SIZES, y=times, name=name) for name, times in grown.items()])
    linear = [size / SIZES[0] for size in SIZES]
    figure.add_scatter(x=SIZES, y=linear, name="linear", line={"dash": "dot", "color": "grey"})
    figure.update_xaxes(type="log", title="characters")
    figure.update_yaxes(type="log", title="milliseconds")
    figure.write_html(path)


if __name__ == "__main__":
    main()
