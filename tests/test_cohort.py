"""The room out of a real gradebook: a dozen replies graded by the real batch, figures against numbers by hand."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import sys
import tomllib
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import hostile
import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbclient import NotebookClient

from wellput import batch, cohort, tasks
from wellput.cohort import bank, difficulty, discuss, room
from wellput.cohort.room import Mark
from wellput.errors import WellPutError

ROOT = Path(__file__).parents[1]
NOTEBOOK = ROOT / "solutions" / "cohort.ipynb"
ASSIGNMENT = hostile.ASSIGNMENT
FIRST = tasks.task(hostile.FIRST)
SCRIPT = '<script>alert(1)</script><img src=x onerror="alert(1)">'
# Everything is there, and whom it happened to isn't said: nobody but a person can tell.
UNSURE = (
    "My sister's customers laughed at her too on Saturday. I painted the dots. I come on Tuesday at seven, and there is"
    " no charge for it."
)
LABELLED = {reply["kind"]: reply["text"] for reply in FIRST["reply"]}
# What each learner wrote to the first task; to the others they gave the model answer.
FIRST_REPLIES = {
    "ada.lovelace": f"{FIRST['model'][0]['text'].strip()}\n\nBest regards,\nAda Lovelace\nada@example.org",
    "bob": FIRST["model"][1]["text"],
    "cleo": LABELLED["excellent"],
    "dan": LABELLED["cold"],
    "eve": LABELLED["vague"],
    "finn": LABELLED["terse"],
    "gus": LABELLED["non-native"],
    "hal": LABELLED["hostile"],
    "<b>ivo": f"{LABELLED['cold']} {SCRIPT}",
    "jo": UNSURE,
    "kim": LABELLED["off-topic"],
    "lea": "",
}
LATE, NOT_IN, UNGRADED = "bob", "zoe", "max"


def hand_in(folder, student, first, time):
    notebook = json.loads((folder / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_text("utf-8"))
    notebook = hostile.honest(notebook)
    hostile.cell(notebook, FIRST["id"])["source"] = f"%%reply {FIRST['id']}\n{first}"
    to = folder / "submitted" / student / ASSIGNMENT
    to.mkdir(parents=True)
    (to / f"{ASSIGNMENT}.ipynb").write_text(json.dumps(notebook), "utf-8")
    (to / "timestamp.txt").write_text(time, "utf-8")


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A course of twelve, graded; one is late, one handed in nothing, one isn't graded yet."""
    folder = tmp_path_factory.mktemp("graded") / "course"
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    hostile.run_well(folder, "nbgrader", "generate_assignment", ASSIGNMENT)
    hostile.run_well(folder, "nbgrader", "db", "assignment", "add", ASSIGNMENT, f"--duedate={hostile.DUE}")
    hostile.run_well(folder, "nbgrader", "db", "student", "add", NOT_IN, f"--last-name={SCRIPT}")
    for student, text in FIRST_REPLIES.items():
        hand_in(folder, student, text, hostile.TIMES[hostile.LATE if student == LATE else hostile.HONEST_TOO])
    assert len(list(batch.grade(folder))) == len(FIRST_REPLIES)
    hand_in(folder, UNGRADED, LABELLED["cold"], hostile.TIMES[hostile.LATE])
    return folder


@pytest.fixture
def course(graded, tmp_path):
    """A copy of it, to be written to."""
    return Path(shutil.copytree(graded, tmp_path / "course"))


@pytest.fixture(scope="module")
def read(graded):
    return cohort.read(graded)


def write_comment(folder, student, text, task=FIRST["id"]):
    """What formgrader does when a person writes a comment."""
    with sqlite3.connect(folder / "gradebook.db") as db:
        changed = db.execute(
            "UPDATE comment SET manual_comment = ? WHERE id IN (SELECT c.id FROM comment c"
            " JOIN base_cell b ON c.cell_id = b.id JOIN submitted_notebook n ON c.notebook_id = n.id"
            " JOIN submitted_assignment a ON n.assignment_id = a.id WHERE b.name = ? AND a.student_id = ?)",
            (text, task, student),
        ).rowcount
    db.close()
    assert changed == 1


def given_comments(folder, task=FIRST["id"]):
    return {remark.student: remark.text for remark in cohort.read(folder).remarks if remark.task == task}


class Elements(HTMLParser):
    """The elements and the words of a page."""

    def __init__(self, html):
        super().__init__()
        self.names, self.said = [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.names.append(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data):
        self.said.append(data)


def html(piece):
    return piece._repr_html_()


def words(page):
    return " ".join(" ".join(Elements(re.sub(r"(?s)<style>.*?</style>", "", page)).said).split())


# --- Who is where


def test_everybody_is_where_they_are(read):
    states = {one.student: one for one in read.submissions}
    assert len(states) == len(FIRST_REPLIES) + 2
    assert states[NOT_IN].state == "not handed in"
    assert (states[UNGRADED].state, states[UNGRADED].late) == ("waits for grading", 1.0)
    assert (states["bob"].state, states["bob"].points, states["bob"].late) == ("graded", 30.0, 1.0)
    waits = Counter(one.student for one in read.marks if one.waits)
    assert waits["jo"]
    assert {one.student: one.waits for one in read.submissions if one.state == "waits for you"} == waits
    assert (states["lea"].state, states["lea"].points, states["lea"].most) == ("graded", 20.0, 30.0)
    told = words(html(cohort.who(read)))
    assert "bob graded, 30 of 30 points; late by 1 second" in told
    assert f"13 of 14 handed in, {12 - len(waits)} graded, {len(waits)} wait for you" in told


def test_what_a_person_decided_counts_and_no_longer_waits(course, read):
    with sqlite3.connect(course / "gradebook.db") as db:
        db.execute("UPDATE grade SET manual_score = 1.5, needs_manual_grade = 0 WHERE auto_score IS NULL")
    db.close()
    before, after = read.marks, cohort.read(course).marks
    assert {one[:5] for one in after if one.points == 1.5} == {one[:5] for one in before if one.waits} != set()
    assert not any(one.waits for one in after)
    assert "Nothing waits for you" in html(cohort.queue(cohort.read(course)))


def test_the_gradebook_is_found_above_the_notebook_by_its_file_and_by_its_address(graded, monkeypatch):
    monkeypatch.chdir(graded / "solutions")
    found = [cohort.read(where) for where in (None, graded / "gradebook.db", f"sqlite:///{graded / 'gradebook.db'}")]
    assert found[0].marks
    assert all(one.marks == found[0].marks for one in found)
    assert cohort.read(graded, assignment="01-prepare").marks == ()


def test_reading_writes_nothing(course):
    before = {path: path.read_bytes() for path in course.rglob("*") if path.is_file()}
    read = cohort.read(course)
    for view in (
        cohort.who,
        cohort.heat_map,
        cohort.criteria,
        cohort.missed,
        cohort.items,
        cohort.queue,
        cohort.to_discuss,
    ):
        view(read)
    assert {path: path.read_bytes() for path in course.rglob("*") if path.is_file()} == before


def test_where_nothing_is_graded_every_view_says_what_to_do_and_makes_no_gradebook(tmp_path):
    shutil.copy(ROOT / "nbgrader_config.py", tmp_path)
    empty = cohort.read(tmp_path)
    views = (cohort.who, cohort.heat_map, cohort.criteria, cohort.missed, cohort.items, cohort.queue)
    for view in (*views, cohort.to_discuss, cohort.comments, cohort.report):
        assert "Nothing is graded yet. Put what comes back into the folder submitted/" in html(view(empty))
    assert [path.name for path in tmp_path.iterdir() if path.name != "__pycache__"] == ["nbgrader_config.py"]


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("nowhere.db", "There is no gradebook .*nowhere.db: name a course's folder"),
        ("x://", "can't be|no database's URL|needs a driver"),
        ("postgresql+nodriver://me:secret@host/x", "needs a driver that isn't installed"),
    ],
)
def test_what_is_no_gradebook_is_told_in_a_sentence_and_no_password_is(where, told, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(WellPutError, match=told) as caught:
        cohort.read(where)
    assert "secret" not in str(caught.value)


def test_a_damaged_gradebook_is_told_and_stays_as_it_is(course):
    path = course / "gradebook.db"
    path.write_bytes(b"not a database, though it is long enough to be one" * 100)
    with pytest.raises(WellPutError, match=r"gradebook\.db can't be used: .*not a database"):
        cohort.read(course)


def test_outside_a_course_it_asks_for_the_folder(tmp_path, monkeypatch):
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path / "a")
    with pytest.raises(WellPutError, match=r"There is no nbgrader_config\.py in .* name the course's folder"):
        cohort.read()


# --- Figures


def mark(student, criterion, points, most=1.0, task="t"):
    return Mark(f"s{student:02}", "a", "n", task, criterion, task, criterion, points, most, waits=False)


def test_difficulty_and_discrimination_are_those_worked_by_hand():
    # Ten learners; item x is met by the first four, item y (2 points) gives 2,2,2,1,1,1,0,0,0,0.
    x, y = [1, 1, 1, 1, 0, 0, 0, 0, 0, 0], [2, 2, 2, 1, 1, 1, 0, 0, 0, 0]
    marks = [mark(i, "x", float(p)) for i, p in enumerate(x)] + [mark(i, "y", float(p), 2.0) for i, p in enumerate(y)]
    whole, of_x, of_y = difficulty.items(marks)
    # x: 4 of 10. y: 9 of 20. The task: 13 of 30 points.
    assert (of_x.learners, of_x.difficulty, of_y.difficulty) == (10, pytest.approx(0.4), pytest.approx(0.45))
    assert whole.difficulty == pytest.approx(13 / 30)
    # Sums of squares: xx = 4 - 16/10 = 2.4, yy = 15 - 81/10 = 6.9; xy = 7 - 36/10 = 3.4. r = 3.4 / sqrt(16.56).
    assert of_x.discrimination == of_y.discrimination == pytest.approx(3.4 / 16.56**0.5)
    # All that there is is in this one task: nothing is left to compare it with.
    assert whole.discrimination is None


def test_the_item_is_left_out_of_the_total_that_it_is_compared_with():
    # Two tasks that go against each other: with itself in the total, each would seem to agree.
    up, down = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 1, 1, 1, 1, 0]
    marks = [mark(i, "c", float(p), task=task) for task, row in (("u", up), ("v", down)) for i, p in enumerate(row)]
    found = [item for item in difficulty.items(marks) if not item.criterion]
    # xx = 2.5, yy = 2.4, xy = 0 - 20/10 = -2.
    assert [item.discrimination for item in found] == [pytest.approx(-2 / 6**0.5)] * 2


def test_of_fewer_than_ten_no_figure_is_given_and_who_has_anything_undecided_is_not_counted():
    marks = [mark(i, c, float(i % 2)) for c in "xy" for i in range(10)]
    assert all(item.difficulty == 0.5 for item in difficulty.items(marks))
    undecided = [m._replace(points=None) if m.student == "s03" and m.criterion == "y" else m for m in marks]
    assert [(item.learners, item.difficulty, item.discrimination) for item in difficulty.items(undecided)] == [
        (9, None, None)
    ] * 3
    # Nine are decided for one criterion, ten for the other: a share is given all the same.
    assert [(one.met, one.learners, one.share) for one in difficulty.shares(undecided)] == [(5, 10, 0.5), (4, 9, 4 / 9)]


def test_where_nothing_differs_there_is_no_discrimination():
    marks = [mark(i, c, 1.0 if c == "x" else float(i % 2)) for c in "xy" for i in range(12)]
    assert [item.discrimination for item in difficulty.items(marks)] == [None, None, None]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), min_size=10, max_size=40))
def test_figures_stay_within_their_ranges(points):
    marks = [mark(i, c, float(p), 4.0) for i, pair in enumerate(points) for c, p in zip("xy", pair, strict=True)]
    for item in difficulty.items(marks):
        assert 0 <= item.difficulty <= 1
        assert item.discrimination is None or -1.0000001 <= item.discrimination <= 1.0000001


def test_shares_are_those_of_the_gradebook(read, graded):
    with sqlite3.connect(graded / "gradebook.db") as db:
        rows = db.execute(
            "SELECT b.name, SUM(g.auto_score >= c.max_score), COUNT(g.auto_score) FROM grade g"
            " JOIN grade_cells c ON g.cell_id = c.id JOIN base_cell b ON b.id = c.id GROUP BY b.name"
        ).fetchall()
    db.close()
    found = {f"{one.task}-{one.criterion}": (one.met, one.learners) for one in difficulty.shares(read.marks)}
    assert found == {name: (met, decided) for name, met, decided in rows}
    assert len(found) == 15


def test_the_figure_and_the_table_say_the_same(read):
    shares = difficulty.shares(read.marks)
    bundle = cohort.heat_map(read)._repr_mimebundle_()
    bar, heat, *_ = bundle["application/vnd.plotly.v1+json"]["data"]
    assert list(bar["x"]) == [100 * one.share for one in shares]
    cells = [cell for line in heat["z"] for cell in line]
    assert cells.count(0) == sum(one.met for one in shares)
    assert cells.count(2) == sum(mark.points is None for mark in read.marks)
    table = html(cohort.criteria(read))
    assert table.count('class="wp-sign wp-met"') == cells.count(0) + 1  # and one in the key
    for one in shares:
        assert f"{one.share:.0%}" in table
        assert f": {one.share:.0%}" in bundle["text/plain"]


def test_a_small_room_is_told_that_its_figures_mean_little(read):
    told = words(html(cohort.items(read)))
    whole = 12 - len({one.student for one in read.marks if one.points is None})
    assert f"The smallest of these groups has {whole} learners. Under 20 such figures mean little" in told


def test_what_is_missed_most_comes_first_with_its_card_and_what_to_do(read):
    shares = [one for one in difficulty.shares(read.marks) if one.met < one.learners]
    worst = min(shares, key=lambda one: one.share)
    told = words(html(cohort.missed(read)))
    assert told.index(worst.name) == min(told.index(one.name) for one in shares)
    assert f"{worst.learners - worst.met} of {worst.learners} missed it" in told
    assert "When a client is upset, name what is at stake for them" in told
    assert "To practise it alone: Find the words" in told
    assert 'href="../docs/teach/08-empathize.md"' in html(cohort.missed(read))


def test_what_waits_is_told_with_its_words_and_the_way_to_decide_it(read, graded):
    told = html(cohort.queue(read))
    waiting = [one for one in read.marks if one.waits]
    assert "jo" in {one.student for one in waiting}
    for one in waiting:
        assert f"/formgrader/submissions/{one.notebook}" in told
    with sqlite3.connect(graded / "gradebook.db") as db:
        assert db.execute(
            "SELECT COUNT(*) FROM submitted_notebook WHERE id = ?", (waiting[0].notebook,)
        ).fetchone() == (1,)
    db.close()
    assert "My sister&#x27;s customers laughed" in told


# --- Replies to discuss


def test_replies_are_picked_by_what_they_show(read):
    met = {}
    for one in read.marks:
        met.setdefault((one.student, one.task), {})[one.criterion] = one.met
    texts = {
        discuss.anonymised(reply.text, next(x for x in read.learners if x.student == reply.student)[:4]): reply.student
        for reply in room.replies(read)
        if reply.task["id"] == FIRST["id"]
    }
    found = [pick for pick in discuss.picks(read) if pick.task["id"] == FIRST["id"]]
    whole, *rest = found
    assert all(met[texts[whole.text], FIRST["id"]].values())
    pairs = [pick for pick in rest if pick.beside]
    assert pairs
    for pick in pairs:
        a, b = (met[texts[text], FIRST["id"]] for text in (pick.text, pick.beside))
        (differs,) = [name for name in a if a[name] != b[name]]
        assert a[differs]
        assert pick.shows.endswith(next(c["name"] for c in FIRST["criterion"] if c["id"] == differs))
    for pick in rest:
        if not pick.beside:
            (gap,) = [name for name, yes in met[texts[pick.text], FIRST["id"]].items() if not yes]
            assert pick.shows.endswith(next(c["name"] for c in FIRST["criterion"] if c["id"] == gap))
    assert list(discuss.picks(read)) == list(discuss.picks(read))


ADA = ("ada.lovelace", "Ada", "Lovelace", "ada@example.org")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I come on Tuesday.\n\nBest regards,\nAda Lovelace", "I come on Tuesday.\n\nBest regards, [signature]"),
        ("I come on Tuesday. Greetings, Tomas", "I come on Tuesday. Greetings, [signature]"),
        ("I come on Tuesday.\nCheers!\nAda\nPainter of signs", "I come on Tuesday.\nCheers, [signature]"),
        ("I come on Tuesday.\n– Ada L.", "I come on Tuesday.\n[signature]"),
        ("I come on Tuesday.\nRéka Nagy", "I come on Tuesday.\n[signature]"),
        ("I come on Tuesday.\nSee you there.", "I come on Tuesday.\nSee you there."),
        ("I come on Tuesday.\nNo charge", "I come on Tuesday.\nNo charge"),
        (
            "Thanks, and until Tuesday at seven, when the ladder is there and the paint is dry and all is well again.",
            "",
        ),
        ("Ask ADA.LOVELACE or Ada, not adamant people.", "Ask [name] or [name], not adamant people."),
        ("Write to me@here.example or www.ada.example/x.", "Write to [e-mail] or [link]"),
        (
            "Ring +43 (660) 123-45-67 by 2026-09-01, 12:00, for 7,600 euros.",
            "Ring [number] by 2026-09-01, 12:00, for 7,600 euros.",
        ),
        ("Find me as @ada_paints.", "Find me as [name]"),
    ],
)
def test_what_tells_who_wrote_it_is_taken_out_and_the_rest_stays(text, left):
    assert discuss.anonymised(text, ADA) == (left or text)


def test_names_with_and_without_accents_are_found():
    assert discuss.anonymised("I, Reka, or Réka, said so.", ("réka", "", "", "")) == "I, [name], or [name], said so."


@given(st.text(max_size=300), st.lists(st.text(max_size=12), max_size=4))
def test_any_text_is_anonymised_without_an_error_and_no_address_stays(text, names):
    assert "ada@example.org" not in discuss.anonymised(f"{text} ada@example.org {text}", names)


def test_nobody_is_named_in_what_is_shown_to_the_room(read):
    told = words(html(cohort.to_discuss(read)))
    assert "Read these before you show them" in told
    for sign in ("Lovelace", "ada@", "bob", "cleo"):
        assert sign not in told


# --- The report


def test_the_report_stands_alone_and_names_nobody(course):
    read = cohort.read(course)
    told = html(cohort.report(read))
    page = (course / "cohort.html").read_text("utf-8")
    assert "cohort.html" in told
    found = Elements(page)
    assert not {"script", "link", "img", "iframe"} & {*found.names}
    assert "http" not in re.sub(r"http://www\.w3\.org/\S+", "", page)
    assert found.names.count("h1") == 1
    assert found.names.count("caption") == found.names.count("table") == 5
    said = words(page)
    for learner in read.learners:
        assert not re.search(rf"(?<!\w){re.escape(learner.student)}(?!\w)", said)
    assert "Learner 14" in said
    assert LABELLED["excellent"][:40] not in said


def test_the_report_names_them_if_asked_to(course, tmp_path):
    cohort.report(cohort.read(course), tmp_path / "named.html", names=True)
    assert "ada.lovelace" in (tmp_path / "named.html").read_text("utf-8")


def test_numbers_do_not_follow_the_alphabet(read):
    numbers = [learner.number for learner in read.learners]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert numbers != sorted(numbers)


def test_a_report_that_cannot_be_written_is_told(read, tmp_path):
    with pytest.raises(WellPutError, match="can't be written"):
        cohort.report(read, tmp_path / "nowhere" / "cohort.html")


@pytest.mark.parametrize("view", ["who", "criteria", "missed", "items", "queue", "to_discuss", "comments"])
def test_hostile_text_is_shown_as_text(course, view):
    write_comment(course, "eve", SCRIPT)
    with sqlite3.connect(course / "gradebook.db") as db:
        db.execute("UPDATE student SET first_name = ? WHERE id IN ('jo', 'dan')", (SCRIPT,))
    db.close()
    read = cohort.read(course)
    found = Elements(html(getattr(cohort, view)(read)))
    assert "script" not in found.names
    assert "img" not in found.names
    assert "b" not in found.names
    page = cohort.heat_map(read)._repr_mimebundle_()["application/vnd.plotly.v1+json"]
    assert "<script" not in json.dumps(page, default=str)


# --- Comments


def test_comments_are_kept_in_a_file_with_what_they_are_about_and_counted(course):
    for student in ("dan", "kim"):
        write_comment(course, student, 'Begin with "Saturday".\nThen the paint.')
    read = cohort.read(course)
    told = words(html(cohort.comments(read)))
    assert 'Begin with "Saturday".' in told
    (kept,) = tomllib.loads((course / "comments.toml").read_text("utf-8"))["comment"]
    assert (kept["number"], kept["task"]) == (1, FIRST["id"])
    assert kept["text"] == 'Begin with "Saturday".\nThen the paint.'
    missed = [
        {m.criterion for m in read.marks if m[0] == s and m.task == FIRST["id"] and m.met is False}
        for s in ("dan", "kim")
    ]
    assert kept["missed"] == sorted(missed[0] & missed[1])
    assert re.search(r"08-empathize-1 2 ", told)


def test_a_comment_is_put_where_the_criterion_is_missed_and_nowhere_else(course):
    write_comment(course, "dan", "Her Saturday first.")
    write_comment(course, "<b>ivo", "Mine, by hand.")
    read = cohort.read(course)  # numbers go by learner: the first is ivo's
    told = words(html(cohort.use_comment(read, 2, "stake")))
    missing = {m.student for m in read.marks if (m.task, m.criterion, m.met) == (FIRST["id"], "stake", False)}
    assert {"<b>ivo", "dan", "kim", "lea"} <= missing
    more = sorted(missing - {"<b>ivo", "dan"})
    found = given_comments(course)
    assert {student for student, text in found.items() if text == "Her Saturday first."} == missing - {"<b>ivo"}
    assert found["<b>ivo"] == "Mine, by hand."
    assert f"Comment 2 stands under {len(more)} more replies: {', '.join(more)}." in told
    assert "2 replies have a comment already, which stays" in told
    assert "nbgrader generate_feedback 08-empathize --force" in told


def test_a_comment_written_since_the_room_was_read_is_not_written_over(course):
    write_comment(course, "dan", "Her Saturday first.")
    read = cohort.read(course)
    write_comment(course, "kim", "Written just now.")
    cohort.use_comment(read, 1, "stake")
    assert given_comments(course)["kim"] == "Written just now."


def test_after_feedback_was_made_again_the_learner_has_the_comment_on_the_page(course):
    write_comment(course, "dan", "Her Saturday first.")
    hostile.run_well(course, "nbgrader", "generate_feedback", ASSIGNMENT, "--student=kim")
    page = course / "feedback" / "kim" / ASSIGNMENT / f"{ASSIGNMENT}.html"
    assert "Her Saturday first." not in page.read_text("utf-8")
    cohort.use_comment(cohort.read(course), 1, "stake")
    hostile.run_well(course, "nbgrader", "generate_feedback", ASSIGNMENT, "--force", "--student=kim")
    assert "Her Saturday first." in page.read_text("utf-8")


def test_the_bank_goes_along_to_the_next_workshop(course):
    write_comment(course, "dan", "Her Saturday first.")
    cohort.comments(cohort.read(course))
    write_comment(course, "dan", "")
    file = course / "comments.toml"
    file.write_text(
        file.read_text("utf-8") + f'\n[[comment]]\nnumber = 7\ntask = "{FIRST["id"]}"\ntext = "My own."\n', "utf-8"
    )
    write_comment(course, "eve", "A new one.")
    read = cohort.read(course)
    assert [(entry.number, entry.text) for entry in bank.collect(read)] == [
        (1, "Her Saturday first."),
        (7, "My own."),
        (8, "A new one."),
    ]
    cohort.use_comment(read, 7, "stake")
    assert given_comments(course)["dan"] == "My own."


@pytest.mark.parametrize(
    ("number", "criterion", "told"),
    [
        (9, "stake", "There is no comment 9: there are 1"),
        (1, "steak", "'steak' is no criterion of 08-empathize-1; there are: stake, order, size, facts"),
    ],
)
def test_a_comment_or_criterion_that_is_not_there_is_told(course, number, criterion, told):
    write_comment(course, "dan", "Her Saturday first.")
    with pytest.raises(WellPutError, match=told):
        cohort.use_comment(cohort.read(course), number, criterion)
    assert given_comments(course) == {"dan": "Her Saturday first."}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[comment]]\nnumber = 1\n", "comments.toml"),
        ("[[comment", "comments.toml"),
        ('[[comment]]\nnumber=1\ntask="t"\ntext="a"\n[[comment]]\nnumber=1\ntask="t"\ntext="b"\n', "the same number"),
    ],
)
def test_a_slip_in_the_bank_is_told_and_the_file_stays(course, text, told):
    (course / "comments.toml").write_text(text, "utf-8")
    with pytest.raises(WellPutError, match=told):
        cohort.comments(cohort.read(course))
    assert (course / "comments.toml").read_text("utf-8") == text


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(str.strip).filter(bool), max_size=4))
def test_any_comment_comes_back_from_the_file_as_it_was(tmp_path_factory, texts):
    file = tmp_path_factory.mktemp("bank") / "comments.toml"
    bank._write(file, [bank.Kept(i, "t", ("a",), text) for i, text in enumerate(texts, 1)])
    found = (
        tomllib.loads(file.read_text("utf-8", newline="")).get("comment", []) if sys.version_info >= (3, 13) else None
    )
    found = found if found is not None else tomllib.loads(file.read_bytes().decode()).get("comment", [])
    assert [entry["text"] for entry in found] == texts


# --- The notebook


@pytest.mark.parametrize("full", [False, True])
def test_the_notebook_runs_from_its_folder_and_shows_the_room(course, full):
    if not full:
        (course / "gradebook.db").unlink()
        shutil.rmtree(course / "submitted")
    notebook = nbformat.read(NOTEBOOK, 4)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(course / "solutions")}}).execute()
    shown = [str(out["data"]) for cell in notebook.cells for out in cell.get("outputs", ())]
    assert len(shown) == 9
    if full:
        assert sum("application/vnd.plotly.v1+json" in out for out in shown) == 1
        assert "ada.lovelace" in shown[0]
        assert (course / "cohort.html").is_file()
    else:
        assert all("Nothing is graded yet" in out for out in shown)


def test_a_cell_of_the_notebook_is_one_call_and_none_runs_by_itself():
    for cell in nbformat.read(NOTEBOOK, 4).cells:
        if cell.cell_type == "code":
            assert len(cell.source.splitlines()) <= 3
            assert cell.metadata["tags"] == ["by-hand"]


@pytest.mark.long
def test_the_demonstration_shows_a_room_of_every_state(tmp_path):
    read = cohort.read(cohort.demonstration(tmp_path / "demo"))
    assert {one.state for one in read.submissions} == {"not handed in", "waits for grading", "waits for you", "graded"}
    assert len(read.learners) == 24
    assert all(item.difficulty is not None for item in difficulty.items(read.marks))
    assert {bool(pick.beside) for pick in discuss.picks(read)} == {True, False}
