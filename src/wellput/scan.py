"""Where in a text the patterns of all rules are found: one step a word, whatever the words are.

The index holds all patterns as one machine (`wellput.rules.Automaton`). From every word on a thread follows it, and is
in some of its places at a time. Which places a word leads to from these is found out when a text first asks, and
remembered: a text asks for few of them, and most texts for the same.
"""

from __future__ import annotations

from wellput import mapped
from wellput._index import ENDS, NEGATORS, PLACES, START, VETOES, WORDS
from wellput.text import BANGS, LIGHT, SENTENCE, SENTENCE_END, SHOUT, SHOUTED, Text

TYPE_CHECKING = False  # see wellput/__init__.py
if TYPE_CHECKING:
    from mmap import mmap

_STEPS = mapped.file("_steps.bin")
# For each place where its line begins, where it ends, and where a word that is passed over leads, plus one.
_TABLE = mapped.numbers(_STEPS, 0, 3 * PLACES)

_NEVER_SKIPPED = NEGATORS | {SENTENCE, SENTENCE_END, "?", "!", BANGS}
_UNKNOWN = ""

_MOST_STEPS = 1 << 16  # are remembered, in some megabytes; then all are forgotten
_MANY_THREADS = 16  # with more, each place is left to the longest thread that is in it

_NO_ENDS = ENDS.keys().isdisjoint

# A pattern found: its number in the index, its first and its last word.
Hit = tuple[int, int, int]


class _Keys(dict[str, str]):
    """What a word is looked up as: itself; those that no pattern has lead to the same, and are remembered as one."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_STEPS:
            self.clear()
        known = word in LIGHT or word in _NEVER_SKIPPED or f" {word} " in WORDS.get(word[:1], "")
        key = self[word] = word if known else _UNKNOWN
        return key


_keys = _Keys()


class _Places(dict[str, "_Places | None"]):
    """Places that a thread is in at a time; looking up a word gives those that it leads to, None if there are none.

    Attributes
    ----------
    reached : tuple of int
        Those that the last word led to.
    every : tuple of int
        These, and behind a light mark also those from before it.
    ends : tuple of int
        Those of `reached` where patterns end.
    """

    __slots__ = ("ends", "every", "reached")

    def __init__(self, reached: tuple[int, ...], every: tuple[int, ...]) -> None:
        super().__init__()
        self.reached, self.every = reached, every
        self.ends = () if _NO_ENDS(reached) else tuple([place for place in reached if place in ENDS])

    def __missing__(self, key: str) -> _Places | None:
        if len(_steps) >= _MOST_STEPS:
            _forget()
        _steps.append(self)
        to = self[key] = self._step(key)
        return to

    def _step(self, key: str) -> _Places | None:
        if key == _UNKNOWN:
            passed_to = [_TABLE[3 * place + 2] for place in self.every]
            onward = tuple(dict.fromkeys(passed - 1 for passed in passed_to if passed))
            return _places(onward, onward)
        words = _words(key)
        light = words[0] in LIGHT
        skippable = not light and words[0] not in _NEVER_SKIPPED
        reached: dict[int, None] = {}
        led = False
        table, find = _TABLE, _STEPS.find
        for word in words:
            mark = f" {word} ".encode()
            for place in self.every:
                entry = 3 * place
                passed = table[entry + 2]
                if skippable and passed:
                    reached[passed - 1] = None
                at = find(mark, table[entry], table[entry + 1])
                if at >= 0:
                    led = True
                    for to in _behind(at, _STEPS):
                        reached[to] = None
        if skippable and not led:
            return self[_UNKNOWN]  # as most words do
        to_all = tuple(reached)
        return _places(to_all, tuple(reached | dict.fromkeys(self.every)) if light else to_all)


class _Anywhere(_Places):
    """Where a thread is before its first word."""

    __slots__ = ()

    def _step(self, key: str) -> _Places | None:
        reached: dict[int, None] = {}
        for word in _words(key):
            steps = START.get(word[:1], b"")
            at = steps.find(f" {word} ".encode())
            if at >= 0:
                reached.update(dict.fromkeys(_behind(at, steps)))
        return _places(tuple(reached), tuple(reached))


_anywhere = _Anywhere((), ())
_made: dict[tuple[tuple[int, ...], tuple[int, ...]], _Places] = {}
_steps: list[_Places] = []  # from where each step that is remembered was made


def _places(reached: tuple[int, ...], every: tuple[int, ...]) -> _Places | None:
    """The one object for these places, so that what was found out from there is met again; None for no places."""
    if not every:
        return None
    found = _made.get((reached, every))
    if found is None:
        found = _made[reached, every] = _Places(reached, every)
    return found


def _forget() -> None:
    for places in _steps:
        places.clear()
    _steps.clear()
    _made.clear()


def _words(key: str) -> tuple[str, ...]:
    """What patterns may call a word: itself, and a shouted one also `SHOUT`, which its key begins with."""
    return (key.removeprefix(SHOUT), SHOUT) if key.startswith(SHOUT) else (key,)


def _behind(at: int, steps: bytes | mmap) -> map[int]:
    """The places that a word leads to, from where it stands in the index."""
    begin = steps.find(b">", at) + 1
    return map(int, steps[begin : steps.find(b";", begin)].split(b","))


def scan(text: Text) -> list[Hit]:
    """The patterns found, the longest from each word on, in order of where they were first complete."""
    longest: dict[tuple[int, int], int] = {}
    late: list[tuple[int, int, int]] = []  # ends that the next word may still forbid
    threads: list[tuple[_Places, int]] = []  # and the word that each began at, in order
    for i, (word, flags) in enumerate(zip(text.words, text.flags, strict=True)):
        if late:
            late = _settled(late, word, longest)
        key = _keys[word]
        if flags & SHOUTED:
            key = SHOUT + key
        threads.append((_anywhere, i))
        onward = []
        ending = False
        for places, first in threads:
            to = places[key]
            if to is not None:
                onward.append((to, first))
                if to.ends:
                    ending = True
        threads = onward
        if ending:
            late += _ended(threads, i, longest)
        if len(threads) > _MANY_THREADS:
            threads = _parted(threads)
    for place, first, last in late:
        _report(place, first, last, longest)
    return [(number, first, last) for (number, first), last in longest.items()]


def _report(place: int, first: int, last: int, longest: dict[tuple[int, int], int]) -> None:
    for number in ENDS[place]:
        longest[number, first] = last


def _ended(
    threads: list[tuple[_Places, int]], last: int, longest: dict[tuple[int, int], int]
) -> list[tuple[int, int, int]]:
    """Report the patterns that end here; left are the ends that the next word may forbid."""
    late = []
    longer: list[tuple[int, ...]] = []
    for places, first in threads:
        for place in places.ends:
            # Of threads that meet in a place, the longest goes on. (A plain loop: any() takes twice as long.)
            for reached in longer:
                if place in reached:
                    break
            else:
                if place in VETOES:
                    late.append((place, first, last))
                else:
                    _report(place, first, last, longest)
        longer.append(places.reached)
    return late


def _parted(threads: list[tuple[_Places, int]]) -> list[tuple[_Places, int]]:
    """The threads with each place left to the longest that is in it: never more threads than places."""
    out = []
    taken: set[int] = set()
    for places, first in threads:
        left = _places(*(tuple([p for p in part if p not in taken]) for part in (places.reached, places.every)))
        if left is not None:
            taken.update(left.every)
            out.append((left, first))
    return out


def _settled(
    late: list[tuple[int, int, int]], word: str, longest: dict[tuple[int, int], int]
) -> list[tuple[int, int, int]]:
    """Report the ends that the next word doesn't forbid; left are those that, behind a light mark, still wait."""
    waiting = []
    for place, first, last in late:
        if word in VETOES[place]:
            continue
        if word in LIGHT:
            waiting.append((place, first, last))
        else:
            _report(place, first, last, longest)
    return waiting
