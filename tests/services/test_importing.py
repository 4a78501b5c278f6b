from dataclasses import replace

import pytest

from app.archive.writer import writing
from app.library.readings import reading
from app.model.record import Provenance
from app.services.importing import Wishes, accept, import_all, look, preview
from app.services.reading import listing, page
from app.services.rereading import reread
from app.services.session import Session
from tests.making import made_archive, made_draft

MADE = (
    "Norland–Sudmark Foreign Ministers' Meeting\n\n"
    "On 3 May 2031, Ms. Ada Lindqvist, Minister for Foreign Affairs of Norway, held a meeting in Oslo with"
    " Mr. Taro Ono, Minister for Foreign Affairs of Japan.\n\n"
    "1. Minister Lindqvist stressed that fisheries matter.\n"
    "2. The two ministers agreed to meet again.\n"
)


@pytest.fixture
def session(tmp_path):
    with Session.open(made_archive(tmp_path / "archive.db"), tmp_path / "notebook.db") as session:
        yield session


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "made.txt").write_text(MADE, encoding="utf-8")
    (folder / "deep" / "made.toml").write_text('publisher = "Norland MFA"\nurl = "https://example.org/1"\n')
    (folder / "empty.txt").touch()
    (folder / "nul.txt").write_bytes(b"text\x00text" * 20)
    (folder / ".hidden").write_text("not looked at")
    (folder / "recipe.txt").write_text("Boil the potatoes. Serve them warm.\n")
    return folder


def test_a_folder_is_imported_file_by_file_and_a_bad_one_stops_nothing(session, folder):
    results = {one.path.rpartition("/")[2]: one for one in import_all(session, [folder])}
    assert {name: one.outcome for name, one in results.items()} == {
        "made.txt": "added",
        "empty.txt": "refused",
        "nul.txt": "refused",
        "recipe.txt": "review",
    }
    assert all(one.message for one in results.values())
    assert page(session, results["made.txt"].uid).readout.provenance.publisher == "Norland MFA"


def test_what_is_no_readout_is_kept_but_not_listed(session, folder):
    (result,) = import_all(session, [folder / "recipe.txt"])
    assert result.uid not in [item.uid for item in listing(session)]
    assert page(session, result.uid).readout.text.startswith("Boil")


def test_the_same_file_twice_is_held_once(session, folder):
    path = folder / "deep" / "made.txt"
    first, second = import_all(session, [path, path])
    assert (first.outcome, second.outcome) == ("added", "held")
    assert first.uid == second.uid


def test_another_text_at_the_same_address_is_a_revision_of_the_same_meeting(session, folder):
    path = folder / "deep" / "made.txt"
    (first,) = import_all(session, [path])
    path.write_text(MADE.replace("agreed", "decided"), encoding="utf-8")
    (second,) = import_all(session, [path])
    assert second.outcome == "revision"
    revising = {one.uid: one.revises for one in listing(session)}
    assert (revising[first.uid], revising[second.uid]) == (False, True)
    revised = page(session, second.uid).readout
    assert revised.revises_uid == first.uid
    assert revised.meeting_uid == page(session, first.uid).readout.meeting_uid


def test_a_sidecar_is_no_text_of_its_own_under_either_name(session, tmp_path):
    folder = tmp_path / "sidecars"
    folder.mkdir()
    for name in ("one.txt", "two.txt"):
        (folder / name).write_text(MADE + name, encoding="utf-8")
    (folder / "one.txt.toml").write_text('publisher = "Norland MFA"\n', encoding="utf-8")
    (folder / "two.toml").write_text('publisher = "Sudmark MFA"\n', encoding="utf-8")
    told = list(import_all(session, [folder]))
    assert [(one.path.rpartition("/")[2], one.outcome) for one in told] == [
        ("one.txt", "added"),
        ("two.txt", "added"),
    ]
    publishers = [page(session, one.uid).readout.provenance.publisher for one in told]
    assert publishers == ["Norland MFA", "Sudmark MFA"]


def test_a_folder_that_holds_only_pictures_is_not_called_empty(session, tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    (empty,) = import_all(session, [folder])
    assert empty.message == "pictures is an empty folder."
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (told,) = import_all(session, [folder])
    assert (told.outcome, "pictures, scripts and hidden files are passed over" in told.message) == (
        "refused",
        True,
    )


def test_a_file_that_is_not_there_is_refused_with_a_sentence(session, tmp_path):
    (result,) = import_all(session, [tmp_path / "nowhere.txt"])
    assert result.outcome == "refused"
    assert result.message


def test_what_the_user_says_wins(folder):
    (draft,) = preview(
        folder / "deep" / "made.txt", given=Provenance(publisher="Me", retrieved_on="2031-05-05")
    )
    assert draft.provenance.publisher == "Me"
    assert draft.provenance.retrieved_on == "2031-05-05"
    assert draft.provenance.url == "https://example.org/1"


def test_reading_again_changes_nothing_where_the_parser_sees_the_same(session, folder):
    (result,) = import_all(session, [folder / "deep" / "made.txt"])
    again = {one.uid: one for one in reread(session, write=True)}
    assert again[result.uid].differences == ()
    assert session.library.rows(
        "select count(*) from archive.reading join archive.readout on readout.id = readout_id where uid = ?",
        (result.uid,),
    ) == [(1,)]


def test_reading_again_never_overwrites_a_persons_work(session):
    uid = made_draft().uid
    mine = replace(reading(session.library, uid), made_by="Ada", confirmed=True, title="As I read it")
    with writing(session.archive_path) as archive:
        archive.add_reading(uid, mine, made_at="2031-05-05T00:00:00Z")
    (one,) = reread(session, write=True)
    assert one.confirmed
    assert one.differences
    assert reading(session.library, uid).title == "As I read it"
    assert reading(session.library, uid, by_parser=True).made_by != "parser 0"


def test_a_draft_is_not_written_by_looking_at_it(session, folder):
    before = session.archive_path.read_bytes()
    (draft,) = preview(folder / "deep" / "made.txt")
    assert session.archive_path.read_bytes() == before
    imported = accept(session, draft)
    assert (imported.outcome, imported.uid) == ("added", draft.uid)


def test_stopping_between_two_results_keeps_what_was_given(session, folder):
    results = import_all(session, [folder / "deep" / "made.txt", folder / "recipe.txt"])
    first = next(results)
    results.close()
    assert page(session, first.uid).readout.uid == first.uid
    assert session.library.rows("pragma archive.quick_check") == [("ok",)]


def test_the_same_text_in_other_bytes_from_one_address_is_held(session, folder):
    path = folder / "deep" / "made.txt"
    (first,) = import_all(session, [path])
    path.write_bytes(MADE.replace("\n", "\r\n").encode())
    (second,) = import_all(session, [path])
    assert (second.outcome, second.uid) == ("held", first.uid)


def test_the_same_letters_from_a_file_in_another_encoding_are_held(session, tmp_path):
    (tmp_path / "one.txt").write_text(MADE, encoding="utf-8")
    (tmp_path / "two.txt").write_text(MADE, encoding="utf-16")
    first, second = import_all(session, [tmp_path / "one.txt", tmp_path / "two.txt"])
    assert (first.outcome, second.outcome, second.uid) == ("added", "held", first.uid)


def test_the_same_letters_at_two_addresses_are_two_publications(session, tmp_path):
    outcomes = []
    for host, encoding in (("norland", "utf-8"), ("sudmark", "utf-16")):
        (tmp_path / "page.txt").write_text(MADE, encoding=encoding)
        (one,) = import_all(
            session, [tmp_path / "page.txt"], Wishes(given=Provenance(url=f"https://{host}.example/1"))
        )
        outcomes.append(one.outcome)
    assert outcomes == ["added", "added"]


def test_what_a_browser_saved_beside_a_page_is_no_text_of_its_own(session, tmp_path):
    folder = tmp_path / "saved"
    (folder / "page_files").mkdir(parents=True)
    (folder / "page.html").write_text(f"<html><body><p>{MADE}</p></body></html>", encoding="utf-8")
    (folder / "page_files" / "script.js").write_text("var x = 1;")
    assert [one.path.rpartition("/")[2] for one in import_all(session, [folder])] == ["page.html"]


def test_a_misread_page_read_in_the_chosen_encoding_revises_what_was_misread(session, tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes(MADE.replace("Norland", "Zoëland").replace("–", "-").encode("cp1252"))
    (wrong,) = import_all(session, [path], Wishes(encoding="cp1253"))
    looked = look(session, path, encoding="cp1252")
    assert looked.revises == wrong.uid
    assert "Zoëland" in {one.text for one in looked.changes if one.fate == "added"}
    (right,) = import_all(session, [path], Wishes(encoding="cp1252"))
    assert (right.outcome, page(session, right.uid).readout.revises_uid) == ("revision", wrong.uid)


def test_looking_says_what_a_revision_would_change_and_writes_nothing(session, folder):
    path = folder / "deep" / "made.txt"
    (first,) = import_all(session, [path])
    assert look(session, path).revises is None  # the same again is held
    path.write_text(MADE.replace("agreed", "decided"), encoding="utf-8")
    looked = look(session, path)
    assert looked.revises == first.uid
    assert [(one.fate, one.text) for one in looked.changes if one.fate != "kept"] == [
        ("removed", "agreed"),
        ("added", "decided"),
    ]
    assert len(listing(session)) == 2
