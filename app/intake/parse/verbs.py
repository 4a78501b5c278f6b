"""Reporting verbs: which words of a text tell that somebody said, asked, welcomed or agreed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, cast, get_args

from app.intake.parse.lexicon import Entry, lexicon
from app.model.reading import Act, AgreementKind

Form = Literal["past", "participle", "actorless", "present", "plural"]
_BETWEEN = r"\s+(?:(?:also|further|likewise|thus|therefore|again)\s+)?"  # "agreement was also reached"
_GAP = r"(?:\s+(?!(?:that|to|with|for|on|of|in|at|by|about)\b(?![-‐‑]))[\w'’‐‑\-]+,?){0,5}?"


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a verb.

    ``kind`` is set where both sides doing it make an agreement; ``act`` is then "joint", or what one side does.
    ``tail`` must match after the first word; the verb as printed reaches to the tail's end.
    """

    act: Act
    kind: AgreementKind | None
    form: Form
    tail: re.Pattern[str] | None
    weight: int


@cache
def verbs(language: str) -> dict[str, tuple[Verb, ...]]:
    """Return the verbs by their first word in lower case, the longest first."""
    entry = lexicon(language, "verbs")
    found: dict[str, list[Verb]] = {}
    words = entry.table("words")
    for act in get_args(Act):
        if act != "joint":
            _add_words(found, words.words(act), act=act, kind=None)
    joint = words.table("joint")
    for kind in joint.names():
        _add_words(found, joint.words(kind), act="joint", kind=_kind(joint, kind))
    mutual = words.table("mutual")
    for kind in mutual.names():
        _add_words(found, mutual.words(kind), act="commitment", kind=_kind(mutual, kind))
    nobody = words.table("actorless")
    for kind in nobody.names():
        for printed in nobody.words(kind):
            head, *rest = printed.split()
            tail = re.compile(_BETWEEN + _BETWEEN.join(map(re.escape, rest)) + r"\b", re.IGNORECASE)
            verb = Verb("joint", _kind(nobody, kind), "actorless", tail, 200 + len(rest))
            found.setdefault(head.lower(), []).append(verb)
    for phrase in entry.tables("phrase"):
        _add_phrase(found, phrase)
    return {head: tuple(sorted(items, key=lambda item: -item.weight)) for head, items in found.items()}


@cache
def base_forms(language: str) -> dict[str, tuple[Verb, ...]]:
    """Return the verbs by the word they begin with after "went on to": "say" of "saying", "urge" of "urging"."""
    found: dict[str, tuple[Verb, ...]] = {}
    for head, items in verbs(language).items():
        led = tuple(replace(item, form="past") for item in items if item.form == "participle")
        if not led or not head.endswith("ing"):
            continue
        stem = head.removesuffix("ing")
        for base in (stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem):
            found.setdefault(base, led)
    return found


@cache
def present_forms(language: str) -> dict[str, tuple[Verb, ...]]:
    """Return the verbs in the present: "thanks" after one who acts ("present"), "thank" after several ("plural")."""
    never = frozenset(lexicon(language, "verbs").table("clauses").words("not_in_present"))
    found: dict[str, tuple[Verb, ...]] = {}
    for base, every in base_forms(language).items():
        items = every
        if base in never:
            items = tuple(item for item in every if item.tail is not None and item.act != "topic")
        if not items:
            continue
        third = f"{base[:-1]}ies" if base[-1:] == "y" and base[-2:-1] not in "aeiou" else f"{base}s"
        third = f"{base}es" if base.endswith(("s", "sh", "ch", "x", "o")) else third
        found.setdefault(third, tuple(replace(item, form="present") for item in items))
        found.setdefault(base, tuple(replace(item, form="plural") for item in items))
    for head, items in verbs(language).items():
        told = tuple(item for item in items if item.form in {"present", "plural"})
        if told:
            found[head] = (*told, *found.get(head, ()))
    return found


def _kind(entry: Entry, kind: str) -> AgreementKind:
    if kind not in get_args(AgreementKind):
        raise entry.broken(kind, f"one of {', '.join(get_args(AgreementKind))} is wanted")
    return cast("AgreementKind", kind)


def _forms(word: str) -> list[tuple[str, Form]]:
    """Return the forms of "past/participle/present of one/present of several"; all but the first may be left out."""
    names: tuple[Form, ...] = ("past", "participle", "present", "plural")
    return [(printed, form) for printed, form in zip(word.split("/"), names, strict=False) if printed]


def _add_words(
    found: dict[str, list[Verb]], words: tuple[str, ...], *, act: Act, kind: AgreementKind | None
) -> None:
    for word in words:
        for printed, form in _forms(word):
            head, *rest = printed.split()
            tail = (
                re.compile(r"\s+" + r"\s+".join(map(re.escape, rest)) + r"\b", re.IGNORECASE)
                if rest
                else None
            )
            weight = len(rest) * 10 + (1 if kind else 0)
            found.setdefault(head.lower(), []).append(Verb(act, kind, form, tail, weight))


def _add_phrase(found: dict[str, list[Verb]], phrase: Entry) -> None:
    joint = phrase.text("joint")
    act: Act = "joint" if joint else cast("Act", phrase.text("act") or "claim")
    if act not in get_args(Act):
        raise phrase.broken("act", f"one of {', '.join(get_args(Act))} is wanted")
    kind = _kind(phrase, joint) if joint else None
    nouns = "|".join(
        r"\s+".join(map(re.escape, noun.split()))
        for noun in sorted(phrase.words("nouns"), key=len, reverse=True)
    )
    gap = r"(?:\s+\w+ly)?" if phrase.flag("tight") else _GAP
    needs = "|".join(map(re.escape, phrase.words("needs")))
    after = rf"(?=\s+(?:\w+\s+){{0,6}}?(?:{needs})\b)" if needs else ""
    for word in phrase.words("heads"):
        for printed, form in _forms(word):
            head, *rest = printed.split()
            between = "".join(r"\s+" + re.escape(item) for item in rest)
            tail = re.compile(rf"{between}{gap}\s+(?:{nouns})\b{after}", re.IGNORECASE)
            weight = 100 + (50 if joint else 0) + len(rest)
            found.setdefault(head.lower(), []).append(Verb(act, kind, form, tail, weight))
