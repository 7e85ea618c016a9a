"""The command `wellput`."""

from __future__ import annotations

import sys

from wellput import __version__
from wellput.errors import WellPutError

TYPE_CHECKING = False  # see wellput/__init__.py; pathlib and json cost as much and are imported where they are used
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from wellput.layout import LaidOut
    from wellput.reading import Reading

# More than this is not one message.
MOST_BYTES = 100_000
_WIDTH = 100

_HELP = """usage: wellput COMMAND ...

Practise the hard conversation before you have it.

commands:
  check      read a reply and say what it may do to the client
  start      open the course in JupyterLab; lays it out in a folder of yours first
  lay-out    put the course into a folder, or bring what lies there up to date
  record     take your record along, bring one in, or print its check sum
  grade      for instructors: grade what was handed in, into nbgrader's gradebook
  workshop   for instructors: bring up a hub for a room, stop it, remove it
  rules      for authors: build the engine's index from datasets/rules, or check it
  data       for authors: check the data files, or build the tables of dialogues

wellput COMMAND --help says more; wellput --version says which this is."""


def main(argv: list[str] | None = None) -> int:
    """Run the command; gives the exit status: 0 fine, 1 something found or failed, 2 it could not be done."""
    name, *arguments = (sys.argv[1:] if argv is None else argv) or ["--help"]
    if name in ("-h", "--help"):
        print(_HELP)
        return 0
    if name == "--version":
        print(f"wellput {__version__}")
        return 0
    if name not in _COMMANDS:
        print(f"wellput: there is no command {name!r}.\n\n{_HELP}", file=sys.stderr)
        return 2
    options, run = _COMMANDS[name]
    # One thing is asked most, and for that argparse takes longer to set up than a mail takes to read.
    plain = name == "check" and (
        arguments in ([], ["-"]) or (len(arguments) == 1 and arguments[0][:1] not in ("", "-"))
    )
    try:
        return _check_plain(*arguments) if plain else run(_parsed(name, options, arguments))
    except WellPutError as error:
        print(f"wellput: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _parsed(name: str, options: Callable[[argparse.ArgumentParser], None], arguments: list[str]) -> argparse.Namespace:
    """The options of one command; all of them as argparse's subcommands would take too long to set up."""
    import argparse  # noqa: PLC0415

    # A given width: to ask the terminal, argparse loads shutil and all its kinds of compression.
    parser = argparse.ArgumentParser(
        prog=f"wellput {name}", formatter_class=lambda prog: argparse.HelpFormatter(prog, width=_WIDTH)
    )
    options(parser)
    return parser.parse_args(arguments)


class _Plain:
    """The options of `wellput check FILE`."""

    reply_to = explain = select = ignore = None
    json = jsonl = False

    def __init__(self, file: str = "-") -> None:
        self.file = file


def _check_plain(file: str = "-") -> int:
    import gc  # noqa: PLC0415

    # One mail leaves nothing to collect, and looking for it, on the way and at the end, would take a tenth of the
    # process's time.
    gc.disable()
    try:
        return _check(_Plain(file))
    finally:
        gc.freeze()
        gc.enable()


def _check_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", default="-", help="a text file, or - for standard input (the default)")
    parser.add_argument("--reply-to", metavar="FILE", help="the message that it answers")
    codes = "CODES"
    parser.add_argument("--select", metavar=codes, help="tell of these only: codes or families, such as A,D02")
    parser.add_argument("--ignore", metavar=codes, help="don't tell of these")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the reading as JSON")
    form.add_argument(
        "--jsonl", action="store_true", help='a JSON object a line: {"text", "reply_to"} in, readings out'
    )
    form.add_argument("--explain", metavar="CODE", help="say what a code means, such as D02")


def _start_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, help="take this port, or stop if it is busy (default: one from 8888 on)")
    parser.add_argument("--no-browser", action="store_true", help="print the address and open nothing")
    parser.add_argument("--teach", action="store_true", help="for instructors: open formgrader")
    parser.add_argument(
        "--folder", help="where the course is, or is to be (default: this folder if it holds course/, else ~/well-put)"
    )


def _lay_out_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", help="where; made if it isn't there")
    parser.add_argument("--teach", action="store_true", help="with what an instructor needs: solutions and guides")


def _grade_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", default=".", help="the course's folder (default: this one)")
    parser.add_argument("--assignment", default="*", metavar="NAME", help="grade this one only, such as 08-empathize")
    parser.add_argument("--force", action="store_true", help="grade again what was graded before")
    parser.add_argument(
        "--gradebook", metavar="URL", help="such as postgresql+psycopg://HOST/DATABASE (default: nbgrader's)"
    )
    parser.add_argument(
        "--dask", metavar="ADDRESS", help="a Dask scheduler, such as tcp://HOST:8786, to share the work"
    )


def _workshop_options(parser: argparse.ArgumentParser) -> None:
    from wellput.workshop import FOLDER  # noqa: PLC0415

    what = ("start", "stop", "restart", "status", "remove")
    parser.add_argument("what", nargs="?", choices=what, default="start", help="what to do (default: start)")
    parser.add_argument("--seats", type=int, metavar="N", help="how many learners; a later start may have more")
    parser.add_argument("--instructor", default="", metavar="NAME", help="the instructor's account, such as ada")
    parser.add_argument("--password", default="", help="the learners' password (default: three words by chance)")
    parser.add_argument("--host", default="", help="listen on this address only (default: on all of this machine's)")
    parser.add_argument("--port", type=int, help="the port (default: 8000)")
    parser.add_argument(
        "--address", default="", metavar="URL", help="what to print on the sheet, if it is reached by a name"
    )
    parser.add_argument("--cert", default="", metavar="FILE", help="a certificate, for HTTPS")
    parser.add_argument("--key", default="", metavar="FILE", help="the certificate's key")
    parser.add_argument("--memory", type=int, metavar="MB", help="what each process of a seat may take (default: 1024)")
    parser.add_argument("--idle", type=int, metavar="MINUTES", help="end a seat's server when left alone (default: 60)")
    parser.add_argument("--folder", default=FOLDER, help=f"where everything lies (default: {FOLDER})")


def _workshop(args: argparse.Namespace) -> int:
    from pathlib import Path  # noqa: PLC0415

    from wellput.terminal import workshop_lines  # noqa: PLC0415
    from wellput.workshop import Request, Workshop  # noqa: PLC0415

    workshop = Workshop(Path(args.folder))
    if args.what == "status":
        settings = workshop.settings()
        running = bool(workshop.pid())
        print(f"The workshop is at {settings.address}." if running and settings else "The workshop is not running.")
        return int(not running)
    if args.what == "stop":
        print("The workshop has stopped." if workshop.stop() else "The workshop was not running.")
        return 0
    if args.what == "remove":
        left = workshop.remove()
        print("Hub and accounts are gone.")
        for path in left:
            print(f"Kept, as root's: {path}. Remove it when nobody needs it any more.")
        return 0
    if args.what == "restart":
        workshop.stop()
    asked = Request(
        seats=args.seats,
        instructor=args.instructor,
        password=args.password,
        host=args.host,
        port=args.port,
        address=args.address,
        certificate=args.cert and str(Path(args.cert).resolve()),
        key=args.key and str(Path(args.key).resolve()),
        memory_mb=args.memory,
        idle_minutes=args.idle,
    )
    settings = workshop.start(asked, lambda line: print(line, flush=True))
    print("\n".join(workshop_lines(settings, workshop.hub / "sheet.html")))
    return 0


def _rules_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=["build", "check"])


def _data_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=["build", "check"])


def _check(args: argparse.Namespace | _Plain) -> int:
    if args.explain:
        return _explain(args.explain)
    told = _told(args.select, args.ignore) if args.select or args.ignore else None
    if args.jsonl:
        return _check_lines(args.file, told)
    from wellput.reading import check  # noqa: PLC0415 (help and version need no engine)

    reply_to = _read(args.reply_to) if args.reply_to else None
    reading = check(_read(args.file), reply_to)
    _leave_only(told, reading)
    if args.json:
        import json  # noqa: PLC0415

        print(json.dumps(reading.as_dict(), ensure_ascii=False, indent=2))
    else:
        from wellput.terminal import reading_lines  # noqa: PLC0415

        print("\n".join(reading_lines(reading, _name(args.file), colour=sys.stdout.isatty())))
    if reading.refused:
        return 2
    return int(any(m.sign == "-" for m in reading.moves))


def _told(select: str | None, ignore: str | None) -> frozenset[str]:
    """The codes to tell of, from what `--select` and `--ignore` name: codes, or families by their letter."""
    from wellput._index import NAMES  # noqa: PLC0415

    def named(option: str) -> set[str]:
        out = set()
        for name in option.upper().replace(",", " ").split():
            codes = {code for code in NAMES if name in (code, code[0])}
            if not codes:
                families = ", ".join(dict.fromkeys(code[0] for code in NAMES))
                raise WellPutError(f"there is no code or family {name!r}. Families are {families}; codes, such as D02.")
            out |= codes
        return out

    return frozenset((named(select) if select else set(NAMES)) - named(ignore or ""))


def _leave_only(told: frozenset[str] | None, reading: Reading) -> None:
    """Take the moves that are not to be told of out of a reading; None tells of all."""
    if told is not None:
        reading.leave_out({m.code for m in reading.found} - told)


def _check_lines(file: str, told: frozenset[str] | None) -> int:
    import json  # noqa: PLC0415

    from wellput.reading import check  # noqa: PLC0415

    with _open(file) as source:
        for number, line in enumerate(source, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                reading = check(row["text"], row.get("reply_to"))
                _leave_only(told, reading)
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                expected = 'expected one object {"text": …, "reply_to": …}'
                raise WellPutError(f"{_name(file)}:{number}: {expected} ({error!r})") from error
            print(json.dumps(reading.as_dict(), ensure_ascii=False))
    return 0


def _name(file: str) -> str:
    return "<stdin>" if file == "-" else file


def _open(file: str) -> BinaryIO:
    if file == "-":
        return sys.stdin.buffer
    try:
        return open(file, "rb")  # noqa: PTH123 (the caller closes it; pathlib is not worth its import here)
    except OSError as error:
        raise WellPutError(f"can't read {file}: {error.strerror}. Give the path of a text file.") from error


def _read(file: str) -> str:
    """A message from a file or standard input."""
    with _open(file) as source:
        try:
            raw = source.read(MOST_BYTES + 1)
        except OSError as error:
            raise WellPutError(f"can't read {file}: {error.strerror}. Give the path of a text file.") from error
    name = "standard input" if file == "-" else file
    if len(raw) > MOST_BYTES:
        raise WellPutError(f"{name} holds more than {MOST_BYTES // 1000} KB. Give one message, not a whole mailbox.")
    try:
        return str(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise WellPutError(
            f"{name} is not UTF-8 text (byte {error.start}). Save it as plain text in UTF-8 and try again."
        ) from error


def _explain(code: str) -> int:
    from wellput import data, rules  # noqa: PLC0415
    from wellput.terminal import code_lines  # noqa: PLC0415

    codes = rules.read_codes(data.folder())
    if code.upper() not in codes:
        raise WellPutError(f"there is no code {code!r}. The codes are {', '.join(codes)}.")
    print("\n".join(code_lines(codes[code.upper()])))
    return 0


def _start(args: argparse.Namespace) -> int:
    from pathlib import Path  # noqa: PLC0415

    from wellput import launch, layout  # noqa: PLC0415

    folder = Path(args.folder or ("." if Path(layout.WELCOME).is_file() else Path.home() / "well-put"))
    # A clone of the repository holds the course as it is; a folder of ours, or an empty one, is seen to first.
    if layout.is_laid_out(folder) or not (folder / layout.WELCOME).is_file():
        _tell_laid_out(folder, layout.lay_out(folder, teach=args.teach))
    return launch.run(port=args.port, browser=not args.no_browser, folder=folder, teach=args.teach)


def _lay_out(args: argparse.Namespace) -> int:
    from pathlib import Path  # noqa: PLC0415

    from wellput import layout  # noqa: PLC0415

    _tell_laid_out(Path(args.folder), layout.lay_out(Path(args.folder), teach=args.teach))
    return 0


def _tell_laid_out(folder: Path, done: LaidOut) -> None:
    if done.new:
        print(f"The course is in {folder}: {len(done.new)} files are new.")
    if done.updated:
        print(f"The course in {folder} was brought up to date: {len(done.updated)} files.")
    for path in done.copied:
        print(f"What you had changed is kept in {folder / path}.")


def _grade(args: argparse.Namespace) -> int:
    from pathlib import Path  # noqa: PLC0415

    try:
        from wellput import batch  # noqa: PLC0415 (nbgrader is for instructors)
    except ModuleNotFoundError as error:
        raise WellPutError('grading needs nbgrader: pip install "wellput[teach]"') from error
    from wellput.terminal import graded_lines  # noqa: PLC0415

    done = batch.grade(Path(args.folder), args.assignment, force=args.force, url=args.gradebook, scheduler=args.dask)
    for line in graded_lines(done, live=sys.stdout.isatty()):
        print(line, end="", flush=True)
    return 0


def _rules(args: argparse.Namespace) -> int:
    from wellput import data, rules, weights  # noqa: PLC0415

    built = rules.compile_index(data.folder()) | weights.compile_weights(data.folder())
    if args.what == "build":
        for path, source in built.items():
            path.write_bytes(source)
        print(f"Wrote {', '.join(path.name for path in built)}.")
        return 0
    problems = [
        f"{path.name} is not in step; run: wellput rules build"
        for path, source in built.items()
        if path.read_bytes() != source
    ]
    problems += rules.failing_examples(data.folder())
    print("\n".join(problems) if problems else "All rules hold.")
    return int(bool(problems))


def _record_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("export", "import", "sum"), help="what to do with the record on this machine")
    parser.add_argument("file", nargs="?", default="-", help="a .json file, or - for standard input or output")


def _record(args: argparse.Namespace) -> int:
    from pathlib import Path  # noqa: PLC0415

    from wellput import portfolio, transfer  # noqa: PLC0415
    from wellput.learner import record  # noqa: PLC0415

    if args.what == "sum":
        print(portfolio.check_sum())
    elif args.what == "export":
        written = transfer.exported(record())
        if args.file == "-":
            sys.stdout.write(written)
        else:
            try:
                Path(args.file).write_text(written, "utf-8")
            except OSError as error:
                raise WellPutError(f"{args.file} can't be written ({error.strerror}).") from error
            print(f"Wrote {args.file}.")
    else:
        with _open(args.file) as source:
            merged = transfer.merge(record(), source.read(transfer.MOST_BYTES + 1).decode("utf-8", "replace"))
        print(f"{merged.new} answers came in, {merged.known} were here already.")
    return 0


def _data(args: argparse.Namespace) -> int:
    from wellput import content, data, diagnostic, dialogue, exercises, library, message, tables, tasks  # noqa: PLC0415  # noqa: PLC0415

    parts = (content, exercises, diagnostic, library, dialogue, message, tasks)
    problems = [problem for part in parts for problem in part.problems()]
    if args.what == "build" and not problems:
        print(f"Wrote {len(tables.write())} files below {data.folder()}.")
        return 0
    # Tables can only be made of dialogues that hold.
    problems = problems or [f"{name} is not in step; run: wellput data build" for name in tables.not_in_step()]
    print("\n".join(problems) if problems else "All data files hold.")
    return int(bool(problems))


_COMMANDS: dict[str, tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int]]] = {
    "check": (_check_options, _check),
    "start": (_start_options, _start),
    "lay-out": (_lay_out_options, _lay_out),
    "record": (_record_options, _record),
    "grade": (_grade_options, _grade),
    "workshop": (_workshop_options, _workshop),
    "rules": (_rules_options, _rules),
    "data": (_data_options, _data),
}
