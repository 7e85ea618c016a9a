"""Rules are data: reads `datasets/rules/*.toml` and compiles them to the index that reading a text looks things up in.

A pattern is words in a row, compared with words in their normal form (see `wellput.text`):

    your|ur fault       one of several words
    {blame}             a word or phrase of a class (datasets/classes.toml)
    (my mistake | my bad)   one of several phrases; a bar parts phrases only with spaces around it
    ((no|small) wonder | of course)   words joined by bars have brackets of their own beside others
    really?             may be missing; also after a class or a group
    ..3                 up to three words in between, none of them a negation
    !yet  !{time}       not if this comes next
    ^  $                the sentence begins, ends
    <  >                a clause begins, ends
    #number #amount #shout !!    a number, an amount, a word in capitals, piled marks
    , ? ! " :           these marks; otherwise commas, dashes and quotes are passed over

All patterns are merged into one automaton with one step a word, so that no text makes it backtrack.
"""

from __future__ import annotations

import itertools
import re
import struct
from pathlib import Path
from typing import Any, NamedTuple

from wellput import schema
from wellput.data import read_toml
from wellput.errors import DataError

INDEX = Path(__file__).with_name("_index.py")
STEPS = Path(__file__).with_name("_steps.bin")

_LEX = re.compile(r"\s*(\.\.\d+|\(|\)|\||\{[\w-]+\}|!!|!(?=[\w{])|\?|#\w+|'s|[\w']+|[\^$<>,!\":-])")
_MOST_WAYS = 2000  # ways to write out one pattern; more is a slip of the pen

# Clauses begin where sentences do, and end where the next one begins.
_EDGES = {"<": frozenset("^<"), ">": frozenset("<$,")}


class Words(NamedTuple):
    """One word out of a set."""

    keys: frozenset[str]


class Gap(NamedTuple):
    """Up to `most` words of any kind."""

    most: int


class Veto(NamedTuple):
    """Nothing is taken, but the next word may not be one of these."""

    keys: frozenset[str]


Element = Words | Gap | Veto
Way = tuple[Element, ...]


def ways(pattern: str, classes: dict[str, list[str]]) -> list[Way]:
    """All plain sequences that a pattern stands for.

    Raises `ValueError` saying what is wrong with the pattern and where in it.
    """
    tokens = _lex(pattern)
    _refuse_misreadable(tokens)
    out, rest = _alternatives(tokens, 0, classes)
    if rest != len(tokens):
        raise ValueError(f"')' without '(' in {pattern!r}")
    if len(out) > _MOST_WAYS:
        raise ValueError(f"{pattern!r} stands for {len(out)} sequences; split it")
    for way in out:
        if not way or not isinstance(way[0], Words):
            raise ValueError(f"{pattern!r} must begin with a word")
    return out


def _lex(pattern: str) -> list[str]:
    tokens, at = [], 0
    text = pattern.rstrip()
    while at < len(text):
        match = _LEX.match(text, at)
        if not match:
            raise ValueError(f"can't read {text[at:]!r} in {pattern!r}")
        glued = match.start(1) == at and at > 0
        token = match.group(1)
        # A bar right behind a word joins single words; one with a space before it parts phrases.
        tokens.append(" " + token if token in ("|", "?") and not glued else token)
        at = match.end()
    return tokens


def _refuse_misreadable(tokens: list[str]) -> None:
    """Refuse groups such as ``(a|b c|d)``, which looks like three phrases and stands for ``(a|b) (c|d)``.

    In a group words joined by bars may not stand beside others that are, nor, if no bar parts phrases, beside anything.
    """
    groups: list[list[list[str]]] = []  # those not closed yet: the branches of each, and their elements as written
    for before, token in itertools.pairwise(["", *tokens]):
        if token == "(":
            groups.append([[]])
        elif groups and token == " |":
            groups[-1].append([])
        elif groups and token == ")":
            branches = groups.pop()
            for branch in branches:
                joined = ["|" in element for element in branch]
                beside = any(a and b for a, b in itertools.pairwise(joined))
                if beside or (len(branches) == 1 and len(branch) > 1 and any(joined)):
                    means = " ".join(f"({e})" if "|" in e else e for e in branch)
                    raise ValueError(
                        f"'{' '.join(branch)}' in brackets may be misread: bars without spaces join single words; "
                        f"write '{means}' if it means that, or put spaces around each bar that parts phrases"
                    )
            if groups:
                groups[-1][-1].append("(...)")
        elif groups and groups[-1][-1] and "|" in (before, token):
            groups[-1][-1][-1] += token
        elif groups and token != "?":
            groups[-1][-1].append(token)


def _alternatives(tokens: list[str], at: int, classes: dict[str, list[str]]) -> tuple[list[Way], int]:
    out: list[Way] = []
    while True:
        branch, at = _sequence(tokens, at, classes)
        out += branch
        if at < len(tokens) and tokens[at] == " |":
            at += 1
            continue
        return out, at


def _sequence(tokens: list[str], at: int, classes: dict[str, list[str]]) -> tuple[list[Way], int]:
    out: list[Way] = [()]
    while at < len(tokens) and tokens[at] not in (")", " |"):
        part, at = _element(tokens, at, classes)
        if at < len(tokens) and tokens[at] == "?":
            part = [(), *part]
            at += 1
        out = [a + b for a, b in itertools.product(out, part)]
        if len(out) > _MOST_WAYS:
            raise ValueError(f"more than {_MOST_WAYS} ways to write it out; split the pattern")
    return out, at


def _element(tokens: list[str], at: int, classes: dict[str, list[str]]) -> tuple[list[Way], int]:
    token = tokens[at]
    if token == "(":
        inner, at = _alternatives(tokens, at + 1, classes)
        if at >= len(tokens) or tokens[at] != ")":
            raise ValueError("'(' without ')'")
        return inner, at + 1
    if token.startswith(".."):
        return [(Gap(int(token[2:])),)], at + 1
    if token == "!":
        nxt, at = _union(tokens, at + 1, classes)
        return [(Veto(frozenset(w[0] for w in nxt)),)], at
    phrases, at = _union(tokens, at, classes)
    single = frozenset(p[0] for p in phrases if len(p) == 1)
    out: list[Way] = [(Words(single),)] if single else []
    out += [tuple(Words(frozenset((w,))) for w in p) for p in phrases if len(p) > 1]
    return out, at


def _union(tokens: list[str], at: int, classes: dict[str, list[str]]) -> tuple[list[list[str]], int]:
    """Words and classes joined by bars without spaces: their phrases."""
    out: list[list[str]] = []
    while True:
        token = tokens[at].strip()
        if token.startswith("{"):
            if token[1:-1] not in classes:
                raise ValueError(f"there is no class {token}")
            out += [phrase.split() for phrase in classes[token[1:-1]]]
        elif token in ("|", "(", ")"):
            raise ValueError("a bar without spaces joins single words, not groups; put spaces around it")
        elif token in _EDGES:
            out += [[edge] for edge in _EDGES[token]]
        else:
            out.append([token])
        at += 1
        if at < len(tokens) and tokens[at] == "|":
            at += 1
            continue
        return out, at


class _Node:
    """A place in the tree of all patterns, which those with the same beginning share."""

    def __init__(self) -> None:
        self.by_set: dict[frozenset[str], _Node] = {}
        self.by_gap: dict[int, _Node] = {}
        self.by_veto: dict[frozenset[str], _Node] = {}
        self.ends: list[int] = []


class Automaton:
    """All patterns as one machine that takes a word a step. Its places are numbered.

    Patterns with the same beginning share it, and places from which the same can follow are one. Places that a first
    word leads to are joined to one: dozens of patterns begin with it, and the next word goes on in few of them.

    Parameters
    ----------
    patterns : list of (int, Way)
        Each sequence with the number to report where it ends.

    Attributes
    ----------
    start : dict of str to tuple of int
        The places that a word leads to from anywhere.
    steps : list of dict of str to tuple of int
        For each place, those that a word leads to.
    skips : dict of int to int
        The place that any word leads to.
    ends : dict of int to tuple of int
        The numbers to report on reaching a place.
    vetoes : dict of int to frozenset of str
        ... but only if the next word is none of these.
    """

    def __init__(self, patterns: list[tuple[int, Way]]) -> None:
        self.steps: list[dict[str, tuple[int, ...]]] = []
        self.skips: dict[int, int] = {}
        self.ends: dict[int, tuple[int, ...]] = {}
        self.vetoes: dict[int, frozenset[str]] = {}
        self._made: dict[tuple[int, int, frozenset[str]], int] = {}
        self._alike: dict[tuple[object, ...], int] = {}
        self._joined: dict[tuple[int, ...], int] = {}
        self.start = {word: self._join(to) for word, to in self._steps(_tree(patterns), frozenset()).items()}
        for place in set(range(len(self.steps))) - self._in_reach():
            self.steps[place] = {}
            self.skips.pop(place, None)

    def _reach(self, node: _Node, skip: int = 0, veto: frozenset[str] = frozenset()) -> list[int]:
        """The places one is in on reaching a node with `skip` words that may still be passed over."""
        out = [self._place(node, skip, veto)]
        for most, after in node.by_gap.items():
            out += self._reach(after, most)
        for keys, after in node.by_veto.items():
            out += self._reach(after, skip, keys)
        return [place for place in out if place >= 0]

    def _steps(self, node: _Node, veto: frozenset[str]) -> dict[str, tuple[int, ...]]:
        found: dict[str, set[int]] = {}
        for keys, after in node.by_set.items():
            to = self._reach(after)
            for word in keys - veto:
                found.setdefault(word, set()).update(to)
        return {word: tuple(sorted(to)) for word, to in sorted(found.items())}

    def _place(self, node: _Node, skip: int, veto: frozenset[str]) -> int:
        """The number of a place, made when it is first asked for; -1 for one where nothing ends and nothing goes on."""
        key = (id(node), skip, veto)
        if key not in self._made:
            steps, ends = self._steps(node, veto), tuple(sorted(set(node.ends)))
            onward = self._place(node, skip - 1, veto) if skip and (steps or ends) else -1
            self._made[key] = self._numbered(steps, ends, veto if ends else frozenset(), onward)
        return self._made[key]

    def _numbered(
        self, steps: dict[str, tuple[int, ...]], ends: tuple[int, ...], veto: frozenset[str], onward: int
    ) -> int:
        if not steps and not ends:
            return -1
        content = (tuple(steps.items()), ends, veto, onward)
        if content in self._alike:
            return self._alike[content]
        here = self._alike[content] = len(self.steps)
        self.steps.append(steps)
        if ends:
            self.ends[here] = ends
        if veto:
            self.vetoes[here] = veto
        if onward >= 0:
            self.skips[here] = onward
        return here

    def _join(self, places: tuple[int, ...]) -> tuple[int, ...]:
        """Fewer places for those that one is in at a time: one for all that lead on, and those where patterns end."""
        alone = tuple(place for place in places if self._ends_in_gap(place))
        joined = tuple(place for place in places if self.steps[place] and place not in alone)
        if len(joined) <= 1:
            return places
        if joined not in self._joined:
            self._joined[joined] = here = len(self.steps)
            found: dict[str, dict[int, None]] = {}
            for place in joined:
                for word, to in self.steps[place].items():
                    found.setdefault(word, {}).update(dict.fromkeys(to))
            self.steps.append({word: tuple(to) for word, to in found.items()})
            onward = tuple(dict.fromkeys(self.skips[place] for place in joined if place in self.skips))
            if onward:
                (self.skips[here],) = self._join(onward)
        ends = (place for place in places if place in self.ends and place not in alone)
        return (*alone, self._joined[joined], *ends)

    def _ends_in_gap(self, place: int) -> bool:
        onward = self.skips.get(place)
        return onward is not None and (onward in self.ends or self._ends_in_gap(onward))

    def _in_reach(self) -> set[int]:
        """The places that words lead to now that some are joined."""
        seen: set[int] = set()
        ahead = list(itertools.chain.from_iterable(self.start.values()))
        while ahead:
            place = ahead.pop()
            if place not in seen:
                seen.add(place)
                ahead += itertools.chain.from_iterable(self.steps[place].values())
                ahead += [self.skips[place]] if place in self.skips else []
        return seen


def _tree(patterns: list[tuple[int, Way]]) -> _Node:
    root = _Node()
    for number, way in patterns:
        node = root
        for element in way:
            if isinstance(element, Words):
                node = node.by_set.setdefault(element.keys, _Node())
            elif isinstance(element, Gap):
                node = node.by_gap.setdefault(element.most, _Node())
            else:
                node = node.by_veto.setdefault(element.keys, _Node())
        node.ends.append(number)
    return root


_FLAGS = {"quoted": 1, "negated": 2, "reported": 4, "conditional": 8}
_LEAST_EXAMPLES = 5
_ENTRY = struct.Struct("<3I")  # of a place in _steps.bin

# What the writer must stand behind for a move of this family to be theirs.
_BLOCKED = {"A": 7, "D": 7, "V": 7, "E": 7, "L": 3, "C": 7, "S": 7, "T": 7, "R": 5}


class RuleSource(NamedTuple):
    """One rule as written, checked."""

    file: str
    id: str
    code: str
    confidence: float
    patterns: tuple[str, ...]
    unless: tuple[str, ...]
    span: str
    blocked: int
    question: bool | None
    opening: bool
    nth: int
    echo: float
    unless_turn: tuple[str, ...]
    unless_near: tuple[str, ...]
    with_turn: tuple[str, ...]
    why: str
    instead: str
    yes: tuple[Any, ...]
    no: tuple[Any, ...]


def _rule_schema(codes: dict[str, dict[str, Any]]) -> schema.Check:
    """What a rule may hold. Anything else is refused, so that a slip of the pen can't switch a rule off."""
    example = schema.either(schema.text(), schema.table({"text": schema.text(), "reply_to": schema.text()}))
    code = schema.one_of(codes, "a code of the scheme")
    scope = schema.one_of(_FLAGS, f"one of {', '.join(_FLAGS)}")
    return schema.table(
        {
            "id": schema.text(),
            "code": code,
            "confidence": schema.share,
            "patterns": schema.each(schema.text(), 1),
            "yes": schema.each(example, _LEAST_EXAMPLES),
            "no": schema.each(example, _LEAST_EXAMPLES),
        },
        {
            "unless": schema.each(schema.text()),
            "span": schema.one_of(("match", "clause", "sentence"), "match, clause or sentence"),
            "allow": schema.each(scope),
            "block": schema.each(scope),
            "question": schema.truth,
            "opening": schema.truth,
            "nth": schema.number(1, 9),
            "echo": schema.share,
            "unless_turn": schema.each(code),
            "unless_near": schema.each(code),
            "with_turn": schema.each(code),
            "why": schema.text(),
            "instead": schema.text("(?s).*"),
        },
    )


def read_rules(folder: Path, codes: dict[str, dict[str, Any]]) -> list[RuleSource]:
    """All rules below `folder`, in order of file and place; raises `DataError` at the first that is not one."""
    out: list[RuleSource] = []
    check = _rule_schema(codes)
    for path in sorted((folder / "rules").glob("*.toml")):
        for i, raw in enumerate(read_toml(path).get("rule", [])):
            for field, expected in check(raw, f"rule[{i}]"):
                raise DataError(f"rules/{path.name}", f"{field} ({raw.get('id', 'no id')})", expected)
            out.append(_rule(path.name, raw, codes))
    ids = [rule.id for rule in out]
    for twice in {i for i in ids if ids.count(i) > 1}:
        raise DataError("rules", f"id {twice!r}", "two rules have this id; give one of them another")
    return out


def _rule(file: str, raw: dict[str, Any], codes: dict[str, dict[str, Any]]) -> RuleSource:
    code = raw["code"]
    blocked = _BLOCKED[code[0]]
    for scope in raw.get("block", ()):
        blocked |= _FLAGS[scope]
    for scope in raw.get("allow", ()):
        blocked &= ~_FLAGS[scope]
    lists = ("patterns", "unless", "unless_turn", "unless_near", "with_turn", "yes", "no")
    return RuleSource(
        file=file,
        id=raw["id"],
        code=code,
        confidence=raw["confidence"],
        span=raw.get("span", "match"),
        blocked=blocked,
        question=raw.get("question"),
        opening=raw.get("opening", False),
        nth=raw.get("nth", 1),
        echo=raw.get("echo", 0.0),
        why=raw.get("why", codes[code].get("why", "")),
        instead=raw.get("instead", codes[code].get("instead", "")),
        **{name: tuple(raw.get(name, ())) for name in lists},
    )


def read_classes(folder: Path) -> dict[str, list[str]]:
    """Word classes: those of `classes.toml`, and those that a rule file keeps for itself under `[classes]`."""
    out: dict[str, list[str]] = {}
    for path in [folder / "classes.toml", *sorted((folder / "rules").glob("*.toml"))]:
        content = read_toml(path)
        for name, members in (content if path.name == "classes.toml" else content.get("classes", {})).items():
            if name in out:
                raise DataError(path.name, f"classes.{name}", "this class stands in another file already")
            out[name] = members
    return out


def read_codes(folder: Path) -> dict[str, dict[str, Any]]:
    """The scheme: what stands in `scheme.toml` for each code."""
    return {entry["code"]: entry for entry in read_toml(folder / "scheme.toml")["code"]}


def compile_index(folder: Path) -> dict[Path, bytes]:
    """What `_index.py` and `_steps.bin` hold, from the data below `folder`.

    The second has the machine: for each place three numbers of four bytes, where its line begins, where it ends, and
    one more than the place that a word which is passed over leads to, or 0; then the lines. It is no Python, for one
    mail asks for a small part, and Python would load all of it, twice over.
    """
    codes, words = read_codes(folder), read_toml(folder / "words.toml")
    classes = read_classes(folder)
    dials = read_toml(folder / "dials.toml")
    rules = read_rules(folder, codes)
    numbered: list[tuple[int, Way]] = []
    for n, rule in enumerate(rules):
        for field, sign in (("patterns", 1), ("unless", -1)):
            for pattern in getattr(rule, field):
                try:
                    numbered += [(sign * (n + 1), way) for way in ways(pattern, classes)]
                except ValueError as error:
                    raise DataError(f"rules/{rule.file}", f"{field} ({rule.id})", f"{pattern!r}: {error}") from error
    machine = Automaton(numbered)
    lines = [_line(steps).encode() for steps in machine.steps]
    texts = dict.fromkeys(lines)  # a third of the places lead where another does, and share its line
    places = len(lines)
    begins = dict(zip(texts, itertools.accumulate(map(len, texts), initial=_ENTRY.size * places), strict=False))
    table = b"".join(
        _ENTRY.pack(begins[line], begins[line] + len(line), machine.skips.get(place, -1) + 1)
        for place, line in enumerate(lines)
    )
    clauses, scopes = words["clauses"], words["scopes"]
    parts: dict[str, object] = {
        "EXPAND": {k: tuple(v.split()) for k, v in words["expand"].items()},
        "SPELL": words["spell"],
        "CLAUSE_WORDS": set(clauses["always"]),
        "COORDINATORS": set(clauses["coordinators"]),
        "BEFORE_SUBJECT": set(clauses["before_subject"]),
        "SUBJECTS": set(clauses["subjects"]),
        "NEGATORS": set(scopes["negators"]),
        "NOT_NEGATING_BEFORE": set(scopes["unless_before"]),
        "DENIALS": set(scopes["denials"]),
        "CONDITIONALS": set(scopes["conditionals"]),
        "REPORTERS": set(scopes["reporters"]),
        "NOT_REPORTED_AFTER": set(scopes["not_reported_after"]),
        "PLANNED_BEFORE": set(scopes["planned_before"]),
        "COMMON": set(words["english"]["common"]),
        "ACRONYMS": set(words["english"]["acronyms"]),
        "EMPTY": set(words["english"]["empty"]),
        "NAMES": {c: (e["plain"], e["sign"]) for c, e in codes.items()},
        "REASONS": {c: (e["why"], e.get("instead", "")) for c, e in codes.items()},
        "CONSEQUENCE": {c: e["consequence"] for c, e in codes.items() if "consequence" in e},
        "WEIGHTS": {dial: (d["start"], d["weights"]) for dial, d in dials.items()},
        "BEATS": {c: tuple(e["beats"]) for c, e in codes.items() if "beats" in e},
        "RULES": tuple(
            (
                r.id,
                r.code,
                r.confidence,
                r.span,
                r.blocked,
                r.question,
                r.opening,
                r.nth,
                r.echo,
                r.unless_turn,
                r.unless_near,
                r.with_turn,
                r.why,
                r.instead,
            )
            for r in rules
        ),
        "ENDS": dict(sorted(machine.ends.items())),
        "VETOES": {k: set(v) for k, v in sorted(machine.vetoes.items())},
        # These two by first letter: what is searched for a word is short, and one text loads faster than many words.
        "START": {
            letter: _line({word: to for word, to in machine.start.items() if word[0] == letter}).encode()
            for letter in sorted({word[0] for word in machine.start})
        },
        "WORDS": {
            letter: f" {' '.join(words)} "
            for letter, words in itertools.groupby(
                sorted({*machine.start, *itertools.chain.from_iterable(machine.steps)}), key=lambda word: word[0]
            )
        },
        "PLACES": places,
    }
    source = ['"""Written by `wellput rules build` from datasets/. Do not edit."""', "", "# ruff: noqa", ""]
    for name, value in parts.items():
        source.append(f"{name} = {_literal(value)}")
    return {INDEX: ("\n".join(source) + "\n").encode(), STEPS: table + b"".join(texts)}


def _line(steps: dict[str, tuple[int, ...]]) -> str:
    """What `wellput.scan` reads of a place: words and where they lead, such as ``" word word >3,5; word >8;"``."""
    words: dict[tuple[int, ...], list[str]] = {}
    for word, to in steps.items():
        words.setdefault(to, []).append(word)
    return "".join(f" {' '.join(group)} >{','.join(map(str, to))};" for to, group in words.items())


def _literal(value: object) -> str:
    """Python source for a value, an entry a line for tables, sets in a stable order."""
    if isinstance(value, set):
        return "frozenset((" + "".join(f"{v!r}, " for v in sorted(value)) + "))"
    if isinstance(value, dict) and value:
        return "{\n" + "".join(f"  {k!r}: {_flat(v)},\n" for k, v in value.items()) + "}"
    if isinstance(value, tuple) and value:
        return "(\n" + "".join(f"  {_flat(v)},\n" for v in value) + ")"
    return repr(value)


def _flat(value: object) -> str:
    return _literal(value) if isinstance(value, set) else repr(value)


def failing_examples(folder: Path) -> list[str]:
    """Every example that its rule gets wrong with the index as built: rule, text, and what was found instead."""
    from wellput.moves import find_moves  # noqa: PLC0415 (needs the index, which this module makes)
    from wellput.text import Text  # noqa: PLC0415

    out = []
    for rule in read_rules(folder, read_codes(folder)):
        for expected, examples in ((True, rule.yes), (False, rule.no)):
            for example in examples:
                text, reply_to = (example, None) if isinstance(example, str) else (example["text"], example["reply_to"])
                moves = find_moves(Text(text), Text(reply_to) if reply_to else None)
                hits = [m for m in moves if m.code == rule.code]
                # Another rule may find the same move; a near miss must be missed by this one.
                if expected != bool(hits if expected else [m for m in hits if m.rule == rule.id]):
                    found = ", ".join(f"{m.code} {m.quote!r} ({m.rule})" for m in moves) or "nothing"
                    out.append(f"{rule.id}: {'should' if expected else 'should not'} match {text!r}; found {found}")
    return out
