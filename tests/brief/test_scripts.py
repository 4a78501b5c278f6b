"""Scripts: each letter from a face with the forms its language wants; nothing vanishes, nothing is guessed."""

from dataclasses import replace

import page as page_validation
import pytest

from app.brief.compose import compose
from app.brief.quotations import verify
from app.brief.render.faces import face, missing, runs
from app.brief.render.paper import forms
from app.brief.render.pdf import render
from app.errors import CheckFailed
from app.model.reading import Reading
from app.model.shipped import shipped
from tests.brief.founding import annotation, plain_page
from tests.brief.pdf_reading import page_texts
from tests.brief.test_templates import LIMITS, PROFILES

TEXTS = {
    "vi": "Hai bên nhất trí tăng cường quan hệ đối tác chiến lược; Thủ tướng đề nghị mở rộng thương mại.",
    "el": "Οι δύο υπουργοί συμφώνησαν να συνεχίσουν τον διάλογο. Ἀρχὴ ἥμισυ παντός, ᾧ ᾳ ῆ.",
    "ru": "Стороны подтвердили готовность продолжать диалог; Ё, ё, Ђ, ћ, Ѝ, ґ, Ї.",
    "pl": "Obie strony uzgodniły dalsze rozmowy: źdźbło, łódź; čeština ěščřž; ğ ş ı İ; þ ð æ ø å; ơ ư.",
    "ja": "両首脳は、未来志向の関係を発展させていくことで一致した。直ちに骨子をまとめる。",
    "ko": "양 정상은 미래지향적 협력을 강화하기로 합의하였다. 국민과 함께, 韓日 관계.",
    "zh-Hans": "双方同意继续保持高层往来,深化各领域务实合作。直接、骨干、边境。",
    "zh-Hant": "雙方同意繼續保持高層往來,深化各領域務實合作。直接、骨幹、邊境。",
    "ar": "اتفق الجانبان على مواصلة الحوار (في عام 2031) وتعزيز العلاقات.",
    "he": "שני הצדדים הסכימו להמשיך בדיאלוג (בשנת 2031) ולחזק את היחסים.",
}
FACES = {
    "ja": "BIZUDMincho",
    "ko": "NanumMyeongjo",
    "zh-Hans": "WenQuanYi",
    "zh-Hant": "NotoSerifTC",
    "vi": "SourceSerif4",
    "ru": "SourceSerif4",
    "pl": "SourceSerif4",
}


@pytest.mark.parametrize("language", TEXTS)
def test_every_script_is_set_whole_archival_and_read_back(language, tmp_path):
    text = TEXTS[language]
    held = plain_page(text, language=language, title="A")
    words = text[: len(text) // 2].strip()
    marked = annotation(held.readout, words, "A note.")
    from app.model.anchor import resolve

    placed = resolve(held.readout.text, held.readout.text_sha256, marked)
    held = replace(held, placed=(placed,))
    brief = compose([held])
    assert verify(brief, [held]) > 0
    made = render(brief)  # reads every mark again
    path = tmp_path / "a.pdf"
    path.write_bytes(made.data)
    for profile in PROFILES:
        report = str(page_validation.validate_pdf(str(path), profile=profile, limits=LIMITS))
        assert "Checks: 0 failed" in report, report
    if language not in {"ar", "he"}:
        read = "".join("".join(page_texts(made.data)).split())
        assert all(letter in read for letter in set(text) - {" "})


@pytest.mark.parametrize("language", FACES)
def test_letters_come_from_the_face_of_their_language(language):
    letters = [letter for letter in TEXTS[language] if letter.isalpha() and letter > "\u2e7f"]
    letters = letters or [letter for letter in TEXTS[language] if letter.isalpha()]
    kind = forms(language)
    names = [runs(letter, "reading", "regular", kind)[0][0].name for letter in letters]
    own = sum(name.startswith(FACES[language]) for name in names)
    assert own >= 0.9 * len(names), set(names)


def test_the_same_letter_in_four_forms():
    names = {language: runs("直", "reading", "regular", forms(language))[0][0].name for language in FACES}
    assert len({names[language] for language in ("ja", "zh-Hans", "zh-Hant")}) == 3
    assert runs("한", "interface", "semibold", "")[0][0].name == "ChanceryGothicKR-SemiBold"
    assert runs("あ", "reading", "regular", "")[0][0].name.startswith("BIZUDMincho")


def test_a_letter_that_no_face_has_stops_the_export_and_is_named():
    held = plain_page("ok \U00012000", language="en")
    assert missing("\U00012000") == ["U+12000 CUNEIFORM SIGN A"]
    with pytest.raises(CheckFailed, match=r"U\+12000 CUNEIFORM SIGN A"):
        render(compose([held]))


def test_every_bundled_face_loads_and_lies_beside_its_licence():
    import tomllib

    manifest = tomllib.loads(shipped("resources", "fonts", "fonts.toml").read_text(encoding="utf-8"))
    for role, entry in manifest.items():
        assert face(role, "regular").letters
        assert shipped("resources", "fonts", entry["licence_file"]).is_file()


def test_forms_are_told_by_the_language():
    assert [forms(tag) for tag in ("ja-JP", "ko", "zh", "zh-TW", "zh-Hant-HK", "zh-CN", "yue", "en", None)] == [
        "ja", "ko", "hans", "hant", "hant", "hans", "hant", "", "",
    ]  # fmt: skip
    assert Reading(made_by="x").language is None
