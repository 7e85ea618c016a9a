"""What a learner reads: spelt right, plain, no two texts alike, every link leads somewhere, times that add up."""

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from wellput import content, data, exercises, tasks
from wellput.diagnostic import form
from wellput.library import situations

ROOT = Path(__file__).parents[1]
COURSE = sorted((ROOT / "course").glob("*.ipynb"))
MODULES = [path for path in COURSE if path.stem[:2].isdigit() and path.stem != "00-welcome"]
RUN = 13  # words in a row that two texts would have to share by copying


def markdown(path):
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]


def prose(path):
    """A notebook's words without its sources, links and marks."""
    text = "\n\n".join(markdown(path)).partition("### Sources")[0]
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"[#*>|]", "", text)


def reading(path):
    """The module's text before its practice begins."""
    return prose(path).partition("\n Practice\n")[0]


@pytest.mark.parametrize("path", COURSE, ids=lambda path: path.stem)
def test_every_link_leads_somewhere(path):
    for target in re.findall(r"\]\(([^)]+)\)", "\n".join(markdown(path))):
        assert not target.startswith("http"), target  # nothing is fetched at run time
        name, _, anchor = target.partition("#")
        file = (path.parent / name).resolve() if name else path
        assert file.is_file(), target
        if anchor:
            heads = re.findall(r"^#+ (.+)$", "\n".join(markdown(file)), re.MULTILINE)
            assert anchor in {head.strip().replace(" ", "-") for head in heads}, target


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_module_has_its_five_beats_and_shows_each_of_its_exercises_once(path):
    heads = re.findall(r"^## (.+)$", "\n".join(markdown(path)), re.MULTILINE)
    beats = [head for head in heads if head in ("A moment", "The idea", "Practice", "Rewrite", "Your case")]
    assert beats == ["A moment", "The idea", "Practice", "Rewrite", "Your case"]
    source = path.read_text("utf-8")
    for beat in content.modules()[path.stem]["beat"]:
        for name in beat["exercises"]:
            if name != "tasks":
                assert source.count(f'show(\\"{path.stem}/{name}\\")') == 1, name
    assert source.count(f"({'../exercises/' + path.stem}/") >= 1
    assert len(tasks.of_module(path.stem)) == 3


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_reading_is_as_long_as_it_is_meant_to_be_and_plain(path):
    text = reading(path)
    words = re.findall(r"[\w'’]+", text)
    assert 900 <= len(words) <= 1700, len(words)
    sentences = [s for s in re.split(r"[.!?:]+[\s”\"')]+|\n\n", text) if s.strip()]
    letters = sum(len(word) for word in words)
    # The automated readability index is a school grade; five years more is the age.
    grade = 4.71 * letters / len(words) + 0.5 * len(words) / len(sentences) - 21.43
    assert grade + 5 <= 14, grade


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_only_sources_that_the_course_lists_are_cited_and_each_is_listed(path):
    text = "\n\n".join(markdown(path))
    body, _, sources = text.partition("### Sources")
    for name, year in re.findall(r"\(([A-Z]\w+)(?: and \w+)?,? (\d{4})[;)]", body):
        assert name in sources, name
        assert year in sources, year
    assert "!" not in re.sub(r"\*[^*]*\*|“[^”]*”|> .*|\"[^\"]*\"", "", body.replace("![", "")), path.stem


def texts():
    """Everything that was written to be read, with where it stands; replies to tasks are copies on purpose."""
    for name in exercises.names():
        yield from strings(exercises.exercise(name), name)
    for card in content.cards().values():
        yield from strings(card, card["module"])
    for name in tasks.names():
        yield from strings({k: v for k, v in tasks.task(name).items() if k != "reply"}, name)
    for name in ("a", "b"):
        yield from strings(form(name), f"diagnostic {name}")
    yield from strings(situations(), "situations")
    for path in COURSE:
        yield from ((part, path.stem) for part in prose(path).split("\n\n"))


def strings(value, where):
    if isinstance(value, str):
        yield value, where
    elif isinstance(value, list):
        for i, entry in enumerate(value):
            yield from strings(entry, f"{where}/{i}" if where.count("/") < 2 else where)
    elif isinstance(value, dict):
        for name, entry in value.items():
            if name not in ("said", "known", "role", "intro", "document", "label", "hint"):
                yield from strings(entry, where)


def test_no_two_texts_of_the_course_are_alike():
    places = defaultdict(set)
    for text, where in texts():
        words = re.findall(r"[\w'’]+", text.lower())
        # What stands in one file may quote itself; a module's page may quote its own items.
        for i in range(len(words) - RUN + 1):
            places[tuple(words[i : i + RUN])].add(where.split("/")[0][:2])
    shared = [" ".join(run) for run, found in places.items() if len(found) > 1]
    assert [run for run in shared if "estimate" not in run and "trade and a channel" not in run] == []


def test_the_words_are_spelt_right():
    places = ["course", "datasets/exercises", "datasets/cards", "datasets/modules.toml", "datasets/situations.toml"]
    places += ["datasets/diagnostic", "datasets/locale/en.toml", "README.md", "CONTRIBUTING.md", "docs", "src/wellput"]
    command = [
        sys.executable,
        "-m",
        "codespell_lib",
        "--skip",
        "*.png,*/_index.py,*/_steps.bin,*/_weights.*,*.svg,*.pyc,*/how-well-the-feedback-works.md",
        *places,
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == ""
    assert done.returncode == 0, done.stderr


def minutes(path):
    """What a module takes, estimated: every word that is read at 200 a minute, and an allowance an item."""
    words = len(re.findall(r"[\w'’]+", prose(path)))
    picked = written = 0
    shown = {f"{path.stem}/{name}" for beat in content.modules()[path.stem]["beat"] for name in beat["exercises"]}
    for name in shown & set(exercises.names()):
        found = exercises.exercise(name)
        if found["kind"] != exercises.MOMENT:
            words += len(re.sub(r"<[^>]+>", " ", exercises.static_html(found)).split())
            count = len(found["item"])
            picked, written = (
                (picked, written + count) if found["kind"] in ("rewrite", "build") else (picked + count, written)
            )
    return words / 200 + 0.5 * picked + 2 * written + 4 * 3 + 3


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_the_time_that_a_module_names_is_what_its_parts_add_up_to(path):
    named = content.modules()[path.stem]["minutes"]
    assert abs(named - minutes(path)) <= 8, minutes(path)
    assert "estimate" in prose(path)


def test_no_item_is_used_twice_and_there_are_as_many_as_promised():
    found = [exercises.exercise(name) for name in exercises.names() if name[:2].isdigit()]
    ids = [item["id"] for exercise in found if exercise["kind"] != exercises.MOMENT for item in exercise["item"]]
    own = {item["id"] for exercise in found for item in exercise["item"] if item.get("own")}
    assert len(ids) - len(own) >= 240
    assert len(set(ids) - own) == len([i for i in ids if i not in own])
    assert len(content.modules()) == 10
    assert data.languages()


def test_the_page_on_readers_is_in_step():
    script = ROOT / "benchmarks" / "readers.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
