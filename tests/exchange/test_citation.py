import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import WrongUsage
from app.exchange.bibliography import as_bibtex, as_csl, as_ris
from app.exchange.citation import Citation, as_text
from app.exchange.source import written_day
from app.model.page import Page
from app.model.text import single_line
from app.services.exchange import citation, citation_text
from app.services.reading import page
from app.services.session import Session
from tests.exchange.making import notes, source
from tests.making import TEXT, at, made_archive, made_draft

PASSAGE = at("fisheries matter")
dates = st.sampled_from([None, "2017", "2017-07", "2017-07-07", "", "soon", "2017-13-40"])
sources = st.builds(
    source, title=notes, publisher=st.none() | notes, url=st.none() | notes, date=dates, retrieved_on=dates,
    language=st.none() | notes, published_on=dates,
)  # fmt: skip


def fields_of_bibtex(entry):
    """Return the fields as BibTeX delimits them: by braces that balance, escaped ones counted too."""
    head, depth, found, start, name = re.match(r"@misc\{([A-Za-z0-9_]+),\n", entry), 0, {}, 0, ""
    assert head
    for at_, char in enumerate(entry[head.end() :], start=head.end()):
        if char == "{":
            if depth == 0:
                name = entry[:at_].rpartition("\n")[2].partition("=")[0].strip()
                start = at_ + 1
            depth += 1
        elif char == "}":
            depth -= 1
            if depth == 0:
                found[name] = entry[start:at_]
        if depth < 0:
            assert entry[at_:] == "}\n"
            break
    assert depth == -1
    return found


def untexed(value):
    """Return what TeX would set."""
    names = {r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}"}
    names |= {r"\textasciitilde{}": "~", r"\textasciicircum{}": "^"} | {f"\\{sign}": sign for sign in "&%$#_"}
    pattern = "|".join(re.escape(name) for name in names)
    assert not re.search(r"[\\{}~^&%$#_]", re.sub(pattern, "", value)), value
    return re.sub(pattern, lambda match: names[match[0]], value)


@settings(max_examples=200, deadline=None)
@given(one=sources)
def test_bibtex_is_balanced_and_sets_what_was_written(one):
    read = fields_of_bibtex(as_bibtex(Citation(one, PASSAGE, "1")))
    if single_line(one.title):
        assert untexed(read["title"][1:-1]) == single_line(one.title)
    else:
        assert "title" not in read
    if one.publisher and single_line(one.publisher):
        assert untexed(read["author"][1:-1]) == single_line(one.publisher)
    assert not set(read.get("url", "")) & set("{}\\ ")
    assert untexed(read["annote"]) == "“fisheries matter”"


@settings(max_examples=200, deadline=None)
@given(one=sources)
def test_ris_has_one_tag_a_line_and_nothing_slips_in(one):
    record = as_ris(Citation(one, PASSAGE, "1"))
    assert record.endswith("ER  - \r\n")
    lines = record.removesuffix("\r\n").split("\r\n")
    assert [line[:6] for line in lines] == [f"{line[:2]}  - " for line in lines]
    tags = [line[:2] for line in lines]
    assert (tags[0], tags[-1], len(tags)) == ("TY", "ER", len(set(tags)))
    assert not any(char in record.replace("\r\n", "") for char in "\r\n\x0b\x0c\x85\u2028\u2029")


@settings(max_examples=200, deadline=None)
@given(one=sources)
def test_csl_is_json_with_dates_in_parts_and_no_empty_field(one):
    (item,) = json.loads(json.dumps(as_csl(Citation(one, PASSAGE, "1"))))
    assert item["type"] == "webpage"
    assert all(item.values())
    for name in ("issued", "accessed"):
        for parts in item.get(name, {}).get("date-parts", []):
            assert all(isinstance(part, int) for part in parts)
            assert parts != [2017, 13, 40]


@settings(max_examples=100, deadline=None)
@given(one=sources)
def test_the_text_is_one_line(one):
    assert len(as_text(Citation(one, PASSAGE, None)).splitlines()) == 1


def test_every_part_is_told():
    cited = Citation(source(), PASSAGE, "1")
    digest = cited.source.text_sha256
    assert as_text(cited) == (
        "“fisheries matter” (Norland MFA, “Foreign Ministers' Meeting”, 3 May 2031,"
        f" https://www.example.org/r?a=1&b=2#c, accessed 4 May 2031, point 1, text SHA-256 {digest[:12]}…)"
    )
    assert as_csl(cited) == [
        {
            "id": f"readout_r_{PASSAGE.start}_{PASSAGE.end}",
            "type": "webpage",
            "title": "Foreign Ministers' Meeting",
            "author": [{"literal": "Norland MFA"}],
            "publisher": "Norland MFA",
            "issued": {"date-parts": [[2031, 5, 3]]},
            "accessed": {"date-parts": [[2031, 5, 4]]},
            "URL": "https://www.example.org/r?a=1&b=2#c",
            "language": "en",
            "abstract": "“fisheries matter”",
            "note": f"point 1, text SHA-256 {digest}",
        }
    ]


@pytest.mark.parametrize(
    ("iso", "told"),
    [("2017-07-07", "7 July 2017"), ("2017-12", "December 2017"), ("2017", "2017"), (None, ""), ("soon", "soon"),
     ("2017-13-01", "2017-13-01"), ("a-b-c", "a-b-c")],
)  # fmt: skip
def test_days_are_written_out(iso, told):
    assert written_day(iso) == told


@pytest.fixture
def found(tmp_path) -> Page:
    draft = made_draft()
    with Session.open(made_archive(tmp_path / "archive.db", draft), tmp_path / "notebook.db") as session:
        return page(session, draft.uid)


def test_a_passage_is_cut_from_the_record_with_its_point(found):
    assert citation_text(found, span=at("Minister Lindqvist stressed")).startswith(
        "“Minister Lindqvist stressed” ("
    )
    assert "point 1" in citation_text(found, span=at("stressed"))
    assert "point" not in citation_text(found, span=at("両国は"))
    assert citation_text(found).startswith("Norland MFA, “Foreign Ministers' Meeting”")


@pytest.mark.parametrize("style", ["text", "bibtex", "ris", "csl"])
def test_every_style_names_the_very_text(found, style):
    assert found.readout.text_sha256[:12] in citation(found, span=at("stressed"), style=style)


def test_a_style_that_is_none_is_refused(found):
    with pytest.raises(WrongUsage, match="no style"):
        citation(found, style="mla")


def test_a_passage_over_several_lines_is_cited_on_one(found):
    whole = citation_text(found, span=at(TEXT[:120]))
    assert "Meeting On 3 May" in whole
