"""Whether a reply meets the criteria of a task: yes, no, or unsure, with the words that decided it.

Pure functions from a task's data and a reply to verdicts. A criterion holds if all its checks do; each check is one of
the few kinds below, given as data in the task's file. Words are compared in the engine's normal form, so contractions,
common slips and ways to write a number make no difference.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from wellput import data
from wellput.content import Table
from wellput.moves import Move
from wellput.reading import Reading, check, reading_of
from wellput.text import Text

# A learner's text longer than this is refused in words; it is more than any one message.
MOST_CHARACTERS = 20_000

YES, NO, UNSURE = "yes", "no", "unsure"

# How likely a move has to be, for one that is not to be there to be there; and for its sentence to carry nothing else.
_THERE, _SPOILT = 0.45, 0.35
_COPIED = 0.9  # of the words of the longer text
_PARROTED = 7  # this many words in a row out of the client's message are the client's own
_ECHO = ("E01", "E02", "L03")  # what says that a concern was heard
_YOU = frozenset(("you", "your", "yours", "yourself", "ur", "u"))
# A day and a month with a stop behind or a year, or a day that can be no hour: "1.5" alone is no date.
_DATE = re.compile(r"([12]?\d|3[01]|0\d)(?:\.(?:0?[1-9]|1[0-2])(?=\.)|(?<=1[3-9]|2\d|3[01])\.[1-9](?![\d.]))")
_TIME = re.compile(r"([01]?\d|2[0-4])[:.h]([0-5]\d)(?![\d:]|\.\d)")
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30}
_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_THOUSANDS = re.compile(r"(?<=\d)[.,'\u2019 \u00a0\u202f](?=\d{3}(?!\d))")


class Verdict(NamedTuple):
    """What was decided about one criterion of a task.

    `name` is the criterion in a few words, `says` in full, `points` what it is worth. `decision` is ``"yes"``, ``"no"``
    or ``"unsure"``; `why` says what decided it, `quote` the reply's own words that did (may be empty), and `step` what
    to do next (empty after a yes).
    """

    criterion: str
    name: str
    says: str
    points: int
    decision: str
    why: str
    quote: str
    step: str

    @property
    def score(self) -> float | None:
        """The points earned; None where a person has to decide."""
        return {YES: float(self.points), NO: 0.0, UNSURE: None}[self.decision]


class Judgement(NamedTuple):
    """The verdicts on a reply, in the order of the task's criteria, and why it was refused as a whole, if it was."""

    verdicts: tuple[Verdict, ...]
    refused: str
    reading: Reading


def judge(task: Table, reply: str) -> Judgement:
    """Judge a reply by a task's criteria.

    Parameters
    ----------
    task : dict
        A task, as `wellput.tasks.task` gives it.
    reply : str
        The reply, prose only.

    Returns
    -------
    Judgement
        The same for the same input, always. An empty, foreign, copied or unrelated text meets no criterion, and one of
        more than 20,000 characters is left to a person; `refused` then says why.
    """
    if len(reply) > MOST_CHARACTERS:
        return _refused(task, UNSURE, data.words()["exercise"]["too_long"], check(""))
    text = Text(reply)
    reading = reading_of(text, _known(task["said"]))
    reading.leave_out(task.get("quiet", ()))
    if reading.refused:
        return _refused(task, NO, reading.refused, reading)
    words = data.words()
    for source in ("draft", "said"):
        if source in task and is_copy(reply, task[source]):
            return _refused(task, NO, words["exercise"][f"copied_{source}"].format(client=task["client"]), reading)
    case = _Case(task, text, reading)
    if not case.is_on_topic():
        return _refused(task, NO, words["rubric"]["off_topic"].format(client=task["client"]), reading)
    return Judgement(tuple(_verdict(case, criterion) for criterion in task["criterion"]), "", reading)


def score(task: Table, reply: str) -> float:
    """The points that are sure, 0 to the task's points; what is unsure counts nothing until a person decides."""
    return sum(verdict.score or 0.0 for verdict in judge(task, reply).verdicts)


def facts_in(facts: Sequence[Table], reply: str) -> list[str]:
    """For each fact, as tasks have them, whether a reply says it: unsure where its words stand far apart."""
    text = Text(reply)
    case = _Case({"fact": facts, "said": "", "client": "-", "words": []}, text, Reading(reply, None))
    return [_keeps(case, {"keeps": [fact["id"]]}).decision for fact in facts]


def borrowed(reply: str, source: str, most: int) -> str:
    """The first run of more than so many words in a row that a reply has from a source; empty if there is none."""
    text = Text(reply)
    for first, last in _runs(text, source, most + 1):
        return reply[text.starts[first] : text.ends[last]]
    return ""


def is_copy(text: str, source: str) -> bool:
    """Is a text nearly word for word the source? Counted in words, whatever their order."""
    ours, theirs = (Counter(re.findall(r"\w+", t.lower())) for t in (text, source))
    shared = (ours & theirs).total()
    return shared >= _COPIED * max(ours.total(), theirs.total(), 1)


class _Found(NamedTuple):
    """What a check came to: a decision, why (a word of the locale and what to fill in), and from where to where."""

    decision: str
    why: str = ""
    start: int = 0
    end: int = 0
    fill: dict[str, str] = {}  # noqa: RUF012 (never changed)


def _refused(task: Table, decision: str, why: str, reading: Reading) -> Judgement:
    verdicts = (
        Verdict(c["id"], c["name"], c["says"], c["points"], decision, why, "", c["next"] if decision == NO else "")
        for c in task["criterion"]
    )
    return Judgement(tuple(verdicts), why, reading)


def _verdict(case: _Case, criterion: Table) -> Verdict:
    """All checks have to hold; of those that don't, a no is told before an unsure."""
    found = [_check(case, one) for one in criterion["check"]]
    if any("lacks" in one for one in criterion["check"]):
        found = [_awaited(case, criterion, one, of) for one, of in zip(criterion["check"], found, strict=True)]
    worst = next((f for d in (NO, UNSURE) for f in found if f.decision == d), None)
    told = worst or next((f for f in found if f.end), found[0])
    quote = " ".join(case.reading.text[told.start : told.end].split())
    why = data.words()["rubric"][told.why].format(client=case.task["client"], **told.fill)
    step = {YES: "", NO: criterion["next"], UNSURE: data.words()["rubric"]["unsure_step"]}[told.decision]
    if told.why == _AWAITED:
        step = ""  # the criterion that the fact belongs to says how
    about = (criterion["id"], criterion["name"], criterion["says"], criterion["points"])
    return Verdict(*about, told.decision, why, quote, step)


class _Case:
    """A reply laid out for the checks: which sentences touch which vocabulary, speak to the client, hurt."""

    def __init__(self, task: Table, text: Text, reading: Reading) -> None:
        self.task, self.text, self.reading = task, text, reading
        self.sentences = len(self.text.questions)
        self.words = [i for i, w in enumerate(self.text.words) if w[0].isalnum() or w[0] in "'#"]
        self.numbers = _numbers(self.text)
        self._begun: dict[int, dict[str, list[int]]] = {}
        self._places: dict[tuple[str, ...], dict[int, tuple[int, int]]] = {}
        self.to_client = {
            s for w, s in zip(self.text.words, self.text.sentences, strict=True) if w in _YOU or w == self._client
        }
        self.hurt = {self.sentence_at(m) for m in reading.found if m.sign == "-" and m.confidence >= _SPOILT}
        self.parroted = {self.text.sentences[first] for first, _ in _runs(self.text, task["said"], _PARROTED)}

    def begun(self, length: int) -> dict[str, list[int]]:
        """Where among `words` those stand that begin with the same so many letters; 0 for whole words."""
        if length not in self._begun:
            index = self._begun[length] = {}
            for at, place in enumerate(self.words):
                for way in {w[: length or None] for w in self.numbers.get(place) or (self.text.words[place],)}:
                    index.setdefault(way, []).append(at)
        return self._begun[length]

    @property
    def _client(self) -> str:
        return str(self.task["client"]).split()[-1].lower()

    def is_on_topic(self) -> bool:
        """Does the reply touch what this task is about?

        That is its first vocabulary, the concern, or two of the facts. One fact will do where the client is called by
        name and half of the sentences or more are about that fact.
        """
        if any(map(self.places, self.task["words"][0]["groups"])):
            return True
        facts = [groups for fact in self.task["fact"] if all(groups := [self.places(group) for group in fact["all"]])]
        if len(facts) != 1:
            return len(facts) > 1
        about = {sentence for group in facts[0] for sentence in group}
        return self._client in self.text.words and 2 * len(about) >= self.sentences

    @cached_property
    def is_recited(self) -> bool:
        """Does the reply string together what courses in communication teach, and what fits under any mail?"""
        recited = data.recited()
        said = " " + " ".join(self.text.words[i] for i in self.words) + " "
        return bool(sum(f" {phrase} " in said for phrase in recited["phrases"]) >= recited["many"])

    def places(self, group: Sequence[str]) -> dict[int, tuple[int, int]]:
        """The sentences that hold a term of a group, each with the offsets of the first that it holds."""
        key = tuple(group)
        if key not in self._places:
            found = self._places[key] = {}
            for first, last in _occurrences(self, _group(key)):
                found.setdefault(self.text.sentences[first], (self.text.starts[first], self.text.ends[last]))
        return self._places[key]

    def vocabulary(self, name: str) -> list[dict[int, tuple[int, int]]]:
        """For each group of a vocabulary the sentences that touch it."""
        entry = next(e for e in self.task["words"] if e["id"] == name)
        return [self.places(group) for group in entry["groups"]]

    def sentence_at(self, move: Move) -> int:
        """The number of the sentence that a move begins in."""
        return next(
            s
            for s, end, start in zip(self.text.sentences, self.text.ends, self.text.starts, strict=True)
            if end > move.start and end > start
        )

    def span(self, sentence: int) -> tuple[int, int]:
        """From where to where a sentence goes."""
        words = [i for i, s in enumerate(self.text.sentences) if s == sentence]
        return self.text.span(words[0], words[-1])

    def moves(self, codes: Sequence[str]) -> list[Move]:
        """The moves of these codes, hints as well, in order of place."""
        return [m for m in self.reading.found if m.code in codes]


def _check(case: _Case, one: Table) -> _Found:
    name = next(name for name in ("lacks", "first", "keeps", "length", "own", "about", "has") if name in one)
    return _CHECKS[name](case, one)


def _has(case: _Case, one: Table) -> _Found:
    """A move of one of these codes, wherever it stands."""
    best = max(case.moves(one["has"]), key=lambda m: m.confidence, default=None)
    return _Found(YES, "found", best.start, best.end) if best else _Found(NO, "missing")


def _about(case: _Case, one: Table) -> _Found:
    """A concern of the client's, taken up in a sentence that is the writer's own and doesn't hurt.

    Either a move of the codes where the vocabulary's first group, whom or what it is about, is touched in that sentence
    or a neighbour; or a sentence to the client that touches as many groups as are asked for, with its neighbours' help.
    """
    groups = case.vocabulary(one["about"])
    least = one.get("least", len(groups))
    near = [[any(n in g for n in (s - 1, s, s + 1)) for g in groups] for s in range(case.sentences)]
    touched = [any(s in g for g in groups) for s in range(case.sentences)]
    moves = {case.sentence_at(m): m for m in case.moves(one.get("has", ()))}
    weak: _Found | None = None
    for s in range(case.sentences):
        moved = s in moves and near[s][0] and (touched[s] or s in case.to_client)
        full = sum(near[s]) >= least and touched[s]
        if not (moved or full):
            continue
        speaks = moved or s in case.to_client or not one.get("has")
        if speaks and s not in case.hurt and s not in case.parroted:
            return _Found(YES, "found", *case.span(s))
        weak = weak or _Found(UNSURE, "unclear", *case.span(s))
    if weak:
        return weak
    if not moves:
        part = [s for s in case.to_client if touched[s] and s not in case.hurt and s not in case.parroted]
        return _Found(UNSURE, "unclear", *case.span(min(part))) if part else _Found(NO, "missing")
    move = moves[min(moves)]
    if sum(map(bool, groups)) >= least:
        return _Found(UNSURE, "unclear", move.start, move.end)
    return _Found(NO, "formula", move.start, move.end)


def _lacks(case: _Case, one: Table) -> _Found:
    """No move of these codes."""
    likely = [m for m in case.moves(one["lacks"]) if m.confidence >= _THERE]
    if not likely:
        return _Found(UNSURE, "recited") if _FORMULA in one["lacks"] and case.is_recited else _Found(YES, "free_of")
    worst = max(likely, key=lambda m: m.confidence)
    return _Found(NO, "has_move", worst.start, worst.end, {"move": worst.name})


def _order(case: _Case, one: Table) -> _Found:
    """The concern is taken up before the first move of the codes, or the first touch of the vocabulary, `then`."""
    first = _about(case, {"about": one["first"], "has": _ECHO})
    if first.decision != YES:
        return _Found(first.decision, "not_first", first.start, first.end)
    if isinstance(one["then"], str):
        groups = case.vocabulary(one["then"])
        later = [place for g in groups for place in g.values()]
    else:
        later = [(m.start, m.end) for m in case.moves(one["then"])]
    before = [place for place in later if place[1] <= first.start]
    return _Found(NO, "comes_before", *min(before)) if before else _Found(YES, "found", first.start, first.end)


def _keeps(case: _Case, one: Table) -> _Found:
    """The facts stand in the reply, each within two neighbouring sentences."""
    weak: _Found | None = None
    for name in one["keeps"]:
        fact = _fact(case, name)
        groups = [case.places(group) for group in fact["all"]]
        if not all(groups):
            return _Found(NO, "fact_missing", fill={"fact": fact["says"]})
        if not any(all(s in g or s + 1 in g for g in groups) for s in range(-1, case.sentences)):
            start, end = next(iter(groups[0].values()))
            weak = _Found(UNSURE, "fact_unclear", start, end, {"fact": fact["says"]})
    return weak or _Found(YES, "facts_kept")


def _awaited(case: _Case, criterion: Table, one: Table, found: _Found) -> _Found:
    """What a check came to, in other words if it misses a fact that another criterion asks for, for more points.

    Beside a `lacks` such a fact only sees to it that a reply which says nothing isn't praised for what it lacks.
    """
    if found.why != "fact_missing":
        return found
    name = next(n for n in one["keeps"] if _fact(case, n)["says"] == found.fill["fact"])
    more = (c for c in case.task["criterion"] if c["points"] > criterion["points"])
    asked = any(name in check.get("keeps", ()) for c in more for check in c["check"])
    return found._replace(why=_AWAITED) if asked else found


def _fact(case: _Case, name: str) -> Table:
    found: Table = next(f for f in case.task["fact"] if f["id"] == name)
    return found


def _length(case: _Case, one: Table) -> _Found:
    """So many words."""
    least, most = one["length"]
    count = len(re.findall(r"\w+(?:['\u2019]\w+)*", case.reading.text))
    fill = {"n": str(count), "least": str(least), "most": str(most)}
    return _Found(YES if least <= count <= most else NO, "length", fill=fill)


def _own(case: _Case, one: Table) -> _Found:
    """No longer run of words out of the client's message or the draft, nor a recital."""
    for source in ("said", "draft"):
        for first, last in _runs(case.text, case.task.get(source, ""), one["own"] + 1):
            return _Found(NO, f"from_{source}", case.text.starts[first], case.text.ends[last])
    return _Found(UNSURE, "recited") if case.is_recited else _Found(YES, "own_words")


_FORMULA = "E03"
_AWAITED = "fact_awaited"
_CHECKS: dict[str, Callable[[_Case, Table], _Found]] = {
    "has": _has,
    "about": _about,
    "lacks": _lacks,
    "first": _order,
    "keeps": _keeps,
    "length": _length,
    "own": _own,
}


def _runs(text: Text, source: str, least: int) -> Iterator[tuple[int, int]]:
    """The first and last word of each run of at least so many words that the source holds too."""
    known = _known_runs(source, least)
    ours = [i for i, w in enumerate(text.words) if w[0].isalnum()]
    for i in range(len(ours) - least + 1):
        places = ours[i : i + least]
        if tuple(text.words[p] for p in places) in known:
            yield places[0], places[-1]


@lru_cache(maxsize=64)
def _known(source: str) -> Text:
    """A task's message or draft cut into words; it is asked for with every reply."""
    return Text(source)


@lru_cache(maxsize=64)
def _known_runs(source: str, least: int) -> frozenset[tuple[str, ...]]:
    """All runs of so many words."""
    words = [w for w in _known(source).words if w[0].isalnum()]
    return frozenset(tuple(words[i : i + least]) for i in range(len(words) - least + 1))


def _numbers(text: Text) -> dict[int, frozenset[str]]:
    """For each number, amount or hour in words, by its place among the words, the ways to write it bare.

    9,500 and 9.500 are 9500; 10.45, 10h45 and quarter to eleven are 10:45; 16/3 and 16.3. are found by their day too.
    """
    out = {}
    for i, word in enumerate(text.words):
        if word in ("#number", "#amount"):
            out[i] = _ways(text, i)
        elif word in _MINUTES and (spoken := _spoken(text, i)):
            out[i] = frozenset((word, *spoken))
    return out


def _ways(text: Text, i: int) -> frozenset[str]:
    start, end = text.starts[i], text.ends[i]
    written = text.source[start:end]
    after = text.source[end : end + 4]
    if re.match(r"[ \u00a0\u202f']\d{3}(?!\d)", after) and i + 1 < len(text.words):
        written += after  # 9 500
    bare = _THOUSANDS.sub("", re.sub(r"[^\d:/.,' \u00a0\u202fk]", "", written.lower())).strip()
    if bare.endswith("k") and bare[:-1].isdigit():
        bare = bare[:-1] + "000"
    ways = {bare, re.sub(r"[.,]0+$", "", bare), bare.rstrip(":., "), *bare.split("/")}
    if date := _DATE.match(text.source, start):
        ways.add(date[1])
    if time := _TIME.match(text.source, start):
        ways |= _hour(int(time[1]), int(time[2]))
    return frozenset(way.lstrip("0") or way for way in ways) | ways


def _spoken(text: Text, i: int) -> set[str]:
    """An hour in words, such as quarter to eleven; empty if it is none."""
    _, joint, hour = (*text.words[i : i + 3], "", "")[:3]
    number = text.source[text.starts[i + 2] : text.ends[i + 2]] if hour == "#number" else ""
    at = int(number) if number.isdecimal() else _HOURS.index(hour) + 1 if hour in _HOURS else 0
    if not 1 <= at <= 24 or joint not in ("past", "after", "to"):  # noqa: PLR2004 (hours of a day)
        return set()
    minutes = _MINUTES[text.words[i]]
    return _hour(at - 1 or 12, 60 - minutes) if joint == "to" else _hour(at, minutes)


def _hour(hour: int, minute: int) -> set[str]:
    ways = {f"{hour}{sign}{minute:02}" for sign in ":."}
    return ways if minute else {*ways, str(hour)}


class _Term(NamedTuple):
    """Words in a row, each exact or, where `open` says so, only begun."""

    words: tuple[str, ...]
    open: tuple[bool, ...]


class _Group(NamedTuple):
    """The terms of a group by their first word: exact, or begun; `lengths` are those of the beginnings."""

    exact: dict[str, list[_Term]]
    begun: dict[str, list[_Term]]
    lengths: tuple[int, ...]


@cache
def _group(written: tuple[str, ...]) -> _Group:
    exact: dict[str, list[_Term]] = {}
    begun: dict[str, list[_Term]] = {}
    for term in map(_term, written):
        (begun if term.open[0] else exact).setdefault(term.words[0], []).append(term)
    return _Group(exact, begun, tuple({len(word) for word in begun}))


def _term(written: str) -> _Term:
    words: list[str] = []
    opened: list[bool] = []
    for part in written.split():
        if part.endswith("*"):
            words.append(part[:-1])
            opened.append(True)
            continue
        normal = [w for w in Text(part).words if w[0].isalnum() or w.startswith("'")] or [part]
        normal = [part] if part[0].isdigit() else normal
        words += normal
        opened += [False] * len(normal)
    return _Term(tuple(words), tuple(opened))


def _occurrences(case: _Case, group: _Group) -> Iterator[tuple[int, int]]:
    """Where a term of a group stands: its first and last word, in order of place."""
    terms: dict[int, list[_Term]] = {}
    for index, among in ((case.begun(0), group.exact), *((case.begun(n), group.begun) for n in group.lengths)):
        for word in index.keys() & among.keys():
            for at in index[word]:
                terms.setdefault(at, []).extend(among[word])
    for at in sorted(terms):
        place = case.words[at]
        for term in terms[at]:
            places = case.words[at : at + len(term.words)]
            if len(places) == len(term.words) and all(
                _is(case, *one) for one in zip(places[1:], term.words[1:], term.open[1:], strict=True)
            ):
                yield place, places[-1]
                break


def _is(case: _Case, place: int, word: str, begun: bool) -> bool:  # noqa: FBT001 (as a term has it)
    ways = case.numbers.get(place) or (case.text.words[place],)
    return any(way.startswith(word) if begun else way == word for way in ways)
