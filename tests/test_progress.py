import pytest

from wellput import charts, content, exercises, patterns, progress, tasks
from wellput.course import Piece, show
from wellput.kinds.build import document
from wellput.learner import record
from wellput.portfolio import body_html, page_html

M = "08-empathize"
HOSTILE = "<script>alert(1)</script> \"' & <img src=x onerror=alert(1)>"
FIRST = "I understand, but the content was closed on Wednesday. You should have told me."
LAST = "Ines, he stopped you in front of everybody. I should have asked on Friday. By eleven you get a list."


@pytest.fixture
def learner():
    item = exercises.exercise(f"{M}/moment")["item"][0]["id"]
    record().add_attempt(f"{M}/moment", item, {"text": FIRST}, {})
    record().add_attempt(f"{M}/again", item, {"text": LAST}, {})
    task = tasks.of_module(M)[0]
    decisions = {c["id"]: "yes" for c in task["criterion"]} | {task["criterion"][-1]["id"]: "unsure"}
    record().add_attempt(f"{M}/tasks", task["id"], {"text": HOSTILE}, decisions)
    plan = {"case": HOSTILE, "sentence": "", "when": "she shouts", "then": "wait ten minutes"}
    record().add_attempt(f"{M}/plan", "plan", plan, {})
    return record()


def standing(record):
    return next(s for s in progress.standings(record) if s.module == M)


def test_graded_points_are_those_of_the_last_replies_and_unsure_ones_are_open(learner):
    points = progress.points(learner, M)
    assert points.every == 10 * len(tasks.of_module(M))
    assert points.earned + points.open == 10
    assert 0 < standing(learner).graded < 1


def test_the_first_and_the_last_reply_stand_side_by_side(learner):
    found = standing(learner)
    assert found.last["heat"] < found.first["heat"]
    figure = charts.replies_figure(progress.standings(learner))
    assert "Heat" in figure.text
    assert "Empathize" in figure.text
    bundle = figure._repr_mimebundle_()
    assert bundle["application/vnd.plotly.v1+json"]["data"]


def test_the_bars_tell_practice_and_graded_in_words_too(learner):
    figure = charts.standing_figure(progress.standings(learner))
    assert "percent of the graded points" in figure.text


def test_nothing_to_draw_is_said_in_words():
    for name in ("first-and-last", "patterns", "often"):
        assert isinstance(show(name), Piece)


def test_one_thing_is_recommended_and_it_follows_the_record(learner):
    html = progress.next_html(learner)
    assert html.count("wp-go") == 1
    assert f"{M}.ipynb" in html


def test_a_new_learner_is_sent_to_the_first_module():
    first = next(iter(content.modules().values()))
    assert f"Begin with {first['title']}" in progress.next_html(record())


@pytest.mark.usefixtures("learner")
def test_own_replies_are_a_table_oldest_first_with_their_moves():
    table = patterns.replies()
    assert list(table["exercise"])[:2] == [f"{M}/moment", f"{M}/again"]
    assert table["hurts"].iloc[0] > table["hurts"].iloc[1]
    assert patterns.figure(table).text.startswith("Your replies over time")
    assert patterns.often(table) is not None


@pytest.mark.usefixtures("learner")
def test_the_portfolio_shows_what_was_written_as_text():
    html = page_html(HOSTILE)
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html
    assert html.index("Before") < html.index("After")
    assert "When she shouts, I will wait ten minutes." in html
    assert "of 30 points" in html


@pytest.mark.usefixtures("learner")
def test_the_certificate_says_what_was_done_and_carries_the_check_sum():
    html = body_html("Ada")
    assert "Ada took part" in html
    assert "0 of" in html
    assert "Check sum over the record" in html


def test_an_empty_record_makes_no_certificate():
    html = body_html("Ada")
    assert "Certificate" not in html
    assert "Nothing to show yet" in html


def test_a_private_log_stays_out_of_the_portfolio():
    found = exercises.exercise("07-manage-emotions/trigger-map")
    given = {f["id"]: (f.get("choices") or f.get("scale") or ["my secret"])[0] for f in found["field"]}
    record().add_attempt("07-manage-emotions/trigger-map", found["item"][0]["id"], given, {})
    assert "my secret" in document(found, given)
    assert "my secret" not in page_html("Ada")


def test_a_part_whose_cards_alone_count_says_so_until_they_are_kept():
    module = content.modules()[M]
    hint = "“The idea” counts as done once you keep its rule cards."
    assert hint not in progress.waiting_html(progress.beats(module, record()))
    item = exercises.exercise(f"{M}/moment")["item"][0]["id"]
    record().add_attempt(f"{M}/moment", item, {"text": FIRST}, {})
    assert hint in progress.waiting_html(progress.beats(module, record()))
    assert hint in progress.next_html(record())
    record().keep_cards([card["id"] for card in content.cards_of(M)])
    assert hint not in progress.waiting_html(progress.beats(module, record()))
    assert hint not in progress.next_html(record())


@pytest.mark.parametrize(("replies", "step"), [(1, 1), (9, 2), (40, 5)])
def test_an_axis_of_counts_has_whole_numbers_and_not_too_many(replies, step):
    for n in range(replies):
        record().add_attempt(f"{M}/moment", "slide-nine", {"text": f"{LAST} {n}"}, {})
    table = patterns.replies()
    layout = patterns.figure(table).figure.layout
    assert layout.xaxis.dtick == step
    for axis in (layout.xaxis, layout.yaxis, patterns.often(table).figure.layout.xaxis):
        assert axis.dtick >= 1
        assert axis.dtick == int(axis.dtick)
