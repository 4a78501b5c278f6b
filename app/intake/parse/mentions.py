"""Mentions of persons: a name with what stands around it, or an office alone.

Offices stand before a name ("Foreign Minister Kang Kyung-wha", "the Chancellor of Germany, Olaf
Scholz") or after it ("Mr. Ota, Prime Minister of Japan"). Found in one pass over the tags.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from app.intake.parse.tags import Tagged
from app.model.span import Span

# A name by which somebody is called may stand within: Juan (Johnny) Reyes, Robert “Bob” Hale.
# "Abdullah II ibn Al Hussein" has a number within.
_NAME = r"p{0,3}N(?:(?:\(N{1,2}\)|\"N{1,2}\"|J(?=p))?p{0,3}N){0,5}(?:M(?!0))?"
_ALSO = r"(?:\([^()]{1,14}\)|\"[Np]{1,4}\")"  # a second script, a party, a byname after a name
_HON = r"(?:(?:t?H(?:\(H\))?){1,12})"
# All repetition is bounded: time stays linear.
_CORE = r"(?:[CEPDK]{0,8}(?:\(C{1,2}\)[PD]{0,4})?O(?:[/-][CEPD]{0,4}O|\([NDCEa]{1,4}\)(?=t?[HN]))?|[CED]{0,4}P(?=f))"
_AFFAIRS = r"(?:,(?=[DE,]{1,12}a[DE])[DE]{1,4}){0,4}"  # "of Foreign Affairs, European Affairs and Trade"
_TAIL = rf"(?:f{{1,3}}t{{0,2}}[CEPDOK]{{1,8}}J?{_AFFAIRS}(?:at?[CEPDOK]{{1,8}}){{0,3}}){{0,4}}"
_AND_MORE = r"(?:a[DE]{1,4}(?:ft?[CEPD]{1,8})?){0,3}"
_ONE_MORE = rf"t?[CEPD]{{0,6}}O(?:f{{1,2}}t?[CEPDK]{{1,8}}){{1,3}}{_AFFAIRS}{_AND_MORE}"
_SECOND = rf"(?:(?:,?a|/){_ONE_MORE})"
# Before a name the offices of one person may be parted by a comma alone.
_FURTHER = rf"(?:,{_ONE_MORE})"
# "Prime Minister and Foreign Minister Haddad" is one person, "the Prime Minister and President Roe" two.
_TWO_OFFICES = r"(?<!t)[CE]?[PD]{0,4}Oa[PD]{0,4}O(?=,?H{0,4}p{0,3}N)"
_OFFICE_BEFORE = rf"(?:{_TWO_OFFICES}|{_CORE}O{{0,3}}(?:Da[DO])?(?:{_TAIL})(?:{_SECOND}){{0,3}})"
_OFFICES_BEFORE = rf"(?:{_TWO_OFFICES}|{_CORE}O{{0,3}}(?:Da[DO])?(?:{_TAIL})(?:{_FURTHER}|{_SECOND}){{0,4}})"
_BODY_AFTER = (
    r"ft?(?:C{1,8}|E[PDOCE]{1,8}(?:f{1,2}t?[CEPDK]{1,8}(?:,[DE]{1,4}){0,3}(?:a[DE]{1,4}){0,2}){0,2})"
)
# "Ada Roe, President of Norway Ugo Neri and …": the office is the next one's.
_OF_ANOTHER = r"(?!t?[CEPD]{0,6}O{1,2}(?:f{1,2}t?[EPD]{1,6}){0,2}f{1,2}t?[EPD]{0,4}C{1,8}p{0,2}N)"
_OFFICE_AFTER = (
    f"{_OF_ANOTHER}"
    r"t?[NCEPDK]{0,6}?[OP](?:\([NDCEa]{1,4}\)(?=[,).f]|[CEPD]{0,4}O|\Z))?(?:(?:[ft/]|-(?=[CEPD]{0,6}Of)|a(?=t?[CEPD]{0,6}Of|t?[DP]|C)){1,4}[NCEPDOK]{1,8}|[CEPDOK]{1,8}){0,10}(?!N)"
    r"(?:,a?t?[CEPD]{0,5}Of{1,2}t?[NCEPDOK]{1,8}(?:f{1,2}t?[NCEPDOK]{1,8}){0,3}(?!N)){0,3}"
    r"(?:,(?!a)t?[DECP][DECPKft]{0,10}(?:a[DECKft]{1,8}){0,3}(?=[,).;]|a|\Z)){0,4}(?:,C{1,6}(?=f[0MKt]))?"
    # "… for Women, Community and Social Development and Minister of Customs"
    r"(?:,?a[CEPD]{0,5}Of{1,2}t?[CEPDK]{1,8}(?:a[DE]{1,4}){0,2}(?:f{1,2}t?[NCEPDK]{1,8}){0,3}(?![NH])){0,2}"
)
# "Special Envoy for the Great Lakes, Mr. Roe": words not known as an office's, where an honorific closes it.
_FIELD = r"(?:f{1,2}t?(?:N{1,3}[DO]{0,3}|[CEPDOK]{1,8}N?)(?:at?(?:N{1,3}D{0,3}|[CEPDOK]{1,8}))?){1,3}"
_OFFICE_CLOSED = rf"[CEPDK]{{0,8}}[OP]{_FIELD}(?:,[CE]{{1,4}}[CDOP]{{1,5}})?(?=,t?H)"
_MENTION = re.compile(
    rf"(?P<go>{_OFFICE_CLOSED}),(?P<gh>{_HON})(?P<gn>{_NAME})(?P<gj>,?J)?(?:,?Q){{0,3}}"
    rf"|(?P<ah>{_HON})?(?P<an>{_NAME})(?P<aj>,?J)?(?:,?Q){{0,3}}{_ALSO}?,(?P<ao>{_OFFICE_AFTER})"
    rf"|(?P<bo>{_OFFICES_BEFORE})(?P<bcomma>(?:\([NDOCE]{{1,5}}\)(?=,?H))?,?)"
    rf"(?P<bh>{_HON})?(?P<bn>(?:(?<=O)[CEKD](?=N))?{_NAME})(?P<bj>,?J)?(?:,?Q){{0,3}}(?:{_ALSO}?(?P<bc>{_BODY_AFTER}))?"
    rf"|(?P<ch>{_HON})(?P<cn>{_NAME})(?P<cj>,?J)?(?:,?Q){{0,3}}(?:{_ALSO}?(?P<cc>ft?C{{1,8}}))?"
    rf"|(?P<do>{_OFFICE_BEFORE})"
    rf"|(?P<en>{_NAME})(?P<ec>ft?C{{1,8}})?"
)


_BRACKETED = re.compile(r"\([CE]{1,6}\)")  # "Minister Roe (Norway)"


@dataclass(frozen=True, slots=True)
class Mention:
    """A person in the text, as token ranges ``(first, last)``, both included.

    ``whole`` covers honorific, office and name; ``code`` is the country named with the office or after
    the name. ``bare`` mentions are an office without a name. ``one`` is an office that is printed in the
    plural, for several, as each of them holds it.
    """

    whole: tuple[int, int]
    name: tuple[int, int] | None
    office: tuple[int, int] | None
    code: str | None
    honorific: bool
    one: str | None = None

    @property
    def bare(self) -> bool:
        """Whether there is an office but no name."""
        return self.name is None


def mentions(doc: Tagged, first: int, last: int) -> list[Mention]:
    """Return the mentions among tokens ``first`` to ``last`` (not included), in order."""
    found: list[Mention] = []
    cuts = doc.breaks[bisect_right(doc.breaks, first) : bisect_left(doc.breaks, last)]
    for start, end in zip((first, *cuts), (*cuts, last), strict=True):
        for match in _MENTION.finditer(doc.tags, start, end):
            mention = _mention(doc, match)
            if mention is None:
                continue
            if mention.bare and (parted := _two_offices(doc, mention)):
                found += parted
                continue
            if mention.code is None and mention.name and (code := _told_before(doc, mention, start)):
                mention = replace(mention, code=code)
            before = found[-1] if found else None
            if before and _again(doc, before, mention):
                short = before.office is not None and before.office[0] == before.office[1]
                found[-1] = replace(
                    before,
                    whole=(before.whole[0], mention.whole[1]),
                    office=mention.office if short else before.office,  # "Minister Roe, Minister of Trade"
                    code=mention.code,
                )
            else:
                found.append(mention)
    return found


def _again(doc: Tagged, before: Mention, mention: Mention) -> bool:
    """Whether an office goes on with a name: "Ambassador Ada Tai, United States Trade Representative"."""
    return (
        mention.bare
        and mention.code is not None
        and before.name is not None
        and before.code is None
        and doc.tags[before.whole[1] + 1 : mention.whole[0]] in {",", ",t"}
        and doc.tags[mention.whole[1] + 1 : mention.whole[1] + 2] in {",", ".", "f", "l", ""}
    )


def _two_offices(doc: Tagged, mention: Mention) -> list[Mention]:
    """Part "the President of Norway and the Chancellor of Germany": offices of two countries are of two persons."""
    first, last = mention.whole
    joint = doc.tags.find("at", first, last)
    if joint < 0:
        return []
    parts = [(first, joint - 1), (joint + 2, last)]
    codes = [_office_code(doc, part) for part in parts]
    if None in codes or codes[0] == codes[1]:
        return []
    return [
        Mention(part, None, _without_country(doc, part), code, False)
        for part, code in zip(parts, codes, strict=True)
    ]


def _force(doc: Tagged, first: int) -> str | None:
    """Return the country of the force before a rank: "U.S. Army General Ada Roe, Chairman of …"."""
    at = first - 1
    while at >= max(0, first - 3) and doc.tags[at] == "D":
        at -= 1
    return doc.code_at(at) if 0 <= at < first - 1 and doc.tags[at] in "CE" else None


_ALIKE = frozenset({"counterpart", "colleague", "homologue", "host", "guest"})


def _told_before(doc: Tagged, mention: Mention, first: int) -> str | None:
    """Return the country of "her Italian counterpart, Foreign Minister Ugo Neri" or of "Italy's Ugo Neri"."""
    at = mention.whole[0] - 1
    if at < first or mention.name is None:
        return None
    if doc.tags[at] == "C" and mention.office is None and mention.name[1] > mention.name[0]:
        owned = doc.tokens.text.startswith(("'", "’"), doc.tokens.ends[at])
        return doc.code_at(at) if owned else None
    if mention.office is None and mention.honorific and doc.tags[at] == "D":
        return _force(doc, mention.whole[0])
    while at > first and doc.tags[at] in ",t":
        at -= 1
    if doc.tokens.lows[at] in _ALIKE and at > first:
        return doc.code_at(at - 1) if doc.tags[at - 1] in "CE" else None
    if doc.tags[at] != "C" or (mention.office is not None and doc.tags[mention.whole[0] - 1] != ","):
        return None
    opens = next((one for one in range(at, max(first, at - 8), -1) if doc.tags[one] not in "Ct"), first)
    told = opens > first and doc.tokens.lows[opens] in {"of", "from"} and doc.tokens.lows[opens - 1] in _ALIKE
    return doc.code_at(at) if told else None


def _range(match: re.Match[str], group: str) -> tuple[int, int] | None:
    start, end = match.span(group)
    return (start, end - 1) if end > start >= 0 else None


def _mention(doc: Tagged, match: re.Match[str]) -> Mention | None:
    for kind in "gabc":
        name = _range(match, f"{kind}n")
        if name is None:
            continue
        suffix = _range(match, f"{kind}j")
        if suffix:
            name = (name[0], suffix[1])
        honorific = _range(match, f"{kind}h") is not None
        office = _range(match, f"{kind}o") if kind != "c" else None
        if kind == "a" and office and honorific and (force := _force(doc, match.start())):
            return Mention((match.start(), match.end() - 1), name, _without_country(doc, office), force, True)
        if kind == "a" and office and not honorific and _is_place(doc, match.start()):
            return Mention(office, None, _without_country(doc, office), _office_code(doc, office), False)
        whole = (match.start(), match.end() - 1)
        after = _range(match, f"{kind}c") if kind in "bc" else None
        code = _code_after(doc, after) if after and doc.tokens.lows[after[0]] == "of" else None
        if after and code is None:
            whole = (whole[0], after[0] - 1)
        code = code or _office_code(doc, office)
        if (
            code is None
            and kind == "b"
            and doc.tags[match.start("bcomma") : match.end("bcomma")][:2] in {"(C", "(E"}
        ):
            code = doc.code_at(match.start("bcomma") + 1)  # "the Foreign Minister (Norway), Ms Roe"
        if code is None and _BRACKETED.match(doc.tags, whole[1] + 1):
            code, whole = doc.code_at(whole[1] + 2), (whole[0], doc.tags.index(")", whole[1]))
        return Mention(whole, name, _without_country(doc, office), code, honorific)
    office = _range(match, "do")
    if office:
        return Mention(office, None, _without_country(doc, office), _office_code(doc, office), False)
    name = _range(match, "en")
    after = _range(match, "ec") if name and name[1] > name[0] else None
    code = _code_after(doc, after) if after and doc.tokens.lows[after[0]] == "of" else None
    if name is None:
        return None
    whole = (name[0], after[1]) if code and after else name
    if code is None and name[1] > name[0] and _BRACKETED.match(doc.tags, name[1] + 1):
        code, whole = doc.code_at(name[1] + 2), (name[0], doc.tags.index(")", name[1]))
    return Mention(whole, name, None, code, False)


def _is_place(doc: Tagged, first: int) -> bool:
    """Whether a name is none: "Speaking of the Arctic, the President said", "In Davos, the President said"."""
    before = doc.tokens.lows[first - 1] if first else ""
    return before in {"the", "in", "at", "on", "over"}


def _code_after(doc: Tagged, after: tuple[int, int]) -> str | None:
    """Return the country of "of Norway" or "of the Austrian Federal Ministry for Europe" after a name."""
    first = after[0] + 1
    if doc.tags[first] == "t":
        first += 1
    return doc.code_at(first if doc.tags[first] == "E" else after[1])


def _without_country(doc: Tagged, office: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return an office without the article, demonym or possessive that stands before it."""
    if office is None:
        return None
    first, last = office
    if doc.tags[last - 1 : last + 1] == "CO" and "O" in doc.tags[first : last - 1]:
        last -= (
            1  # "Minister of Trade of Norway Ambassador Ada Roe": what he is called stands before his name
        )
    while first < last and doc.tags[first] in "tCE":
        first += 1
    if first + 2 < last and doc.tags[first : first + 3] == "(C)":
        first += 3  # European Union (EU) High Representative
    return first, last


def _office_code(doc: Tagged, office: tuple[int, int] | None) -> str | None:
    """Return the country of an office: the one before its head, else the last one after "of"."""
    if office is None:
        return None
    first, last = office
    head = next((at for at in range(first, last + 1) if doc.tags[at] == "O"), None)
    if head is None:
        head = next((at for at in range(first, last + 1) if doc.tags[at] == "P"), last)  # Chief of Defence
    for at in range(first, head):
        if doc.tags[at] in "CE":
            return doc.code_at(at)
    code = city = None
    for at in range(head + 1, last + 1):
        if doc.tags[at] == "E" and at in doc.places and _owns(doc, at):
            code = doc.places[at][0].code
        if doc.tags[at] in "CK" and at in doc.places:
            before = at - 1
            while doc.tags[before] == "t":
                before -= 1
            if doc.tokens.lows[before] in {"of", "and", "from"} or doc.tags[before] == ",":
                if doc.tags[at] == "C":
                    code = doc.places[at][0].code
                else:
                    city = doc.places[at][0].code
    return code or city


_SECTIONS = frozenset(
    {"department", "division", "bureau", "desk", "section", "affairs", "studies", "language"}
)


def _owns(doc: Tagged, at: int) -> bool:
    """Whether a demonym after "of the" tells whose office it is: "Commander of the Estonian Defence Forces"."""
    before = at - 2 if doc.tags[at - 1] == "t" else at - 1
    end = at
    while end + 1 < len(doc.tags) and doc.tags[end + 1] in "DO":
        end += 1
    return doc.tokens.lows[before] == "of" and end > at and doc.tokens.lows[end] not in _SECTIONS


def name_span(doc: Tagged, mention: Mention) -> Span | None:
    """Return the span of the printed name."""
    return doc.tokens.span(*mention.name) if mention.name else None


def office_span(doc: Tagged, mention: Mention) -> Span | None:
    """Return the span of the printed office."""
    return doc.tokens.span(*mention.office) if mention.office else None
