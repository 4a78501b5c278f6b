"""Several met at once, names told elsewhere, and plain forms. Every sentence and person is invented."""

# ruff: noqa: E501 — each example stands on one line; full-width signs are what these texts are printed with
import pytest

from app.intake.parse import read
from app.intake.parse.elsewhere.west.cases import cases
from app.model.reading import Reading
from app.model.record import Provenance


def reading(text: str, **known: str) -> Reading:
    return read(text, provenance=Provenance(**known))


def people(found: Reading) -> list[tuple[str, str | None, str | None]]:
    return [(one.name, one.office, one.side) for one in found.participants if one.role == "principal"]


def told(found: Reading) -> list[tuple[str, ...]]:
    return [(item.verb, *item.speakers) for item in found.statements]


def test_names_listed_behind_their_countries_are_taken_in_that_order_and_said_so():
    found = reading(
        "Ein Sprecher des Auswärtigen Amts erklärte heute (14.03.) in Berlin:\n"
        "„Außenminister Karl Brandl hat heute in einer Telefonkonferenz mit seinen spanischen, polnischen und türkischen "
        "Amtskollegen, Luis Moreno, Adam Zielinski und Murat Aydin, gesprochen.\n"
        "Es bestand Einvernehmen, dass die Gruppe bald zusammentreten soll.“\n14.03.2016"
    )
    assert [(name, side) for name, _, side in people(found)] == [
        ("Karl Brandl", "DE"),
        ("Luis Moreno", "ES"),
        ("Adam Zielinski", "PL"),
        ("Murat Aydin", "TR"),
    ]
    assert (
        sum("by the order of two lists" in one.message for one in found.findings if one.severity == "review")
        == 3
    )
    assert len(found.agreements) == 1


def test_a_country_in_brackets_behind_a_name_tells_its_side_whatever_the_order():
    found = reading(
        "14.03.2016 - Pressemitteilung\nAußenminister Karl Brandl hat heute (14.03.) mit seinem spanischen, seinem polnischen und seinem "
        "türkischen Amtskollegen, Adam Zielinski (Polen), Luis Moreno (Spanien) und Murat Aydin (Türkei) telefoniert.\n"
        "Brandl unterstrich die Bedeutung der Waffenruhe, während Aydin zu einer raschen Lösung aufrief. "
        "Alle vier Minister waren sich einig, dass man weiter reden muss."
    )
    assert [side for _, _, side in people(found)] == ["DE", "PL", "ES", "TR"]
    assert found.facts.date == "2016-03-14"
    assert told(found)[:2] == [("unterstrich", "Karl Brandl"), ("aufrief", "Murat Aydin")]
    assert found.statements[-1].speakers == ("Karl Brandl", "Adam Zielinski", "Luis Moreno", "Murat Aydin")


def test_a_verb_in_a_clause_of_its_own_is_nobody_elses():
    found = reading(
        "Bundeskanzler Lars Henning hat am 5. Mai 2019 mit dem Präsidenten der Republik Chile, Pablo Soto, telefoniert.\n"
        "Der Bundeskanzler dankte für die Hilfe, die Chile zusagte."
    )
    assert told(found) == [("dankte", "Lars Henning")]


def test_a_french_minister_without_a_name_is_the_one_the_title_tells_of():
    found = reading(
        "Norvège - Entretien de M. Paul Mercier avec son homologue norvégienne (Oslo, 12 mars 2021)\n"
        "Le ministre de l'Europe et des affaires étrangères s'est entretenu le 12 mars avec Mme Ingrid Solberg, ministre "
        "norvégienne des affaires étrangères.\nLe ministre a rappelé l'attachement de la France au droit de la mer."
    )
    assert [(name, side) for name, _, side in people(found)] == [
        ("Paul Mercier", "FR"),
        ("Ingrid Solberg", "NO"),
    ]
    assert (found.facts.date, found.facts.date_basis, found.facts.mode) == (
        "2021-03-12",
        "in_text",
        "in_person",
    )
    assert any("named in a line above" in one.message for one in found.findings if one.severity == "review")


def test_a_french_place_ends_where_a_name_begins():
    found = reading(
        "Claire Arnaud, ministre de l'Europe et des Affaires étrangères, a reçu ce jour à Paris Moussa Diop, ministre des "
        "Affaires étrangères de la République du Sénégal.\nLa ministre a réitéré le soutien de la France.\n5 juin 2023"
    )
    assert found.facts.place == "Paris"


@pytest.mark.parametrize(
    ("name", "office", "plain"),
    [
        ("И.Петровичем", "Министром иностранных дел Республики Сербии", "И.Петрович"),
        ("С.В.Орловского", "Министра иностранных дел Российской Федерации", "С.В.Орловский"),
        ("А.В.Громова", "заместителя Министра иностранных дел России", "А.В.Громов"),
        ("Анри Дюпоном", "Президентом Франции", "Анри Дюпон"),
        ("Игоря Петрова", "Министра обороны", "Игорь Петров"),
        ("Х.Ларрагой", "Послом Республики Перу", "Х.Ларрагой"),  # a man's in -а, or a woman's
        ("П.Мбеки", "Министром иностранных дел ЮАР", "П.Мбеки"),
        (
            "Петром Крутой",
            "Министром обороны",
            "Петр Крута",
        ),  # a man by his first name: no other surname ends so
        ("Ашока Мехры", "Премьер-министра Индии", "Ашок Мехра"),
        ("Владимир Крылов", None, "Владимир Крылов"),
        ("А.Громова", "Министр культуры", "А.Громова"),
    ],
)
def test_a_russian_name_in_the_plain_form_as_far_as_its_office_tells(
    name: str, office: str | None, plain: str
):
    forms = cases("ru")
    assert forms is not None
    assert forms.name(name, office) == plain


@pytest.mark.parametrize(
    ("office", "plain"),
    [
        ("Президентом Республики Узбекистан", "Президент Республики Узбекистан"),
        ("Чрезвычайным и Полномочным Послом Республики Перу", "Чрезвычайный и Полномочный Посол Республики Перу"),
        ("Первым заместителем Председателя Правительства, Министром иностранных дел Сербии",
         "Первый заместитель Председателя Правительства, Министр иностранных дел Сербии"),
        ("заместителя Министра иностранных дел России", "заместитель Министра иностранных дел России"),
    ],
)  # fmt: skip
def test_a_russian_office_in_the_plain_form(office: str, plain: str):
    forms = cases("ru")
    assert forms is not None
    assert forms.office(office) == plain
    assert cases("fr") is None


def test_russian_outcomes_and_topics_without_an_actor():
    found = reading(
        "10 мая 2018 года состоялся телефонный разговор Министра иностранных дел Российской Федерации С.В.Орлова с Первым заместителем "
        "Председателя Правительства, Министром иностранных дел Республики Сербии И.Петровичем.\n"
        "В ходе беседы рассмотрены вопросы энергетики. Выражено общее мнение о необходимости соблюдения резолюции."
    )
    assert people(found)[1] == (
        "И.Петрович",
        "Первый заместитель Председателя Правительства, Министр иностранных дел Республики Сербии",
        "RS",
    )
    assert [(item.verb, item.act) for item in found.statements] == [
        ("рассмотрены", "topic"),
        ("Выражено общее мнение", "joint"),
    ]
    assert [item.kind for item in found.agreements] == ["shared_view"]


def test_a_foreign_city_in_the_text_does_not_make_it_that_countrys_page():
    found = reading(
        "Состоялся телефонный разговор Владимира Крылова с Президентом Республики Узбекистан Шерали Назаровым.\n"
        "Обсуждены вопросы энергетики. Условлено продолжить общение на саммите в Душанбе.\n3 сентября 2021 года"
    )
    assert [side for _, _, side in people(found)] == ["RU", "UZ"]


@pytest.mark.parametrize(
    ("lead", "name", "side"),
    [
        (
            "□ 서지훈 외교부장관은 8.3.(토) 오전 「마이클 카터(Michael Carter)」 호주 외교장관과 전화통화를 갖고, ▴양국관계 ▴한반도 정세 등에 대해 의견을 교환하였다.",
            "마이클 카터",
            "AU",
        ),
        (
            "서지훈 외교부장관은 2019년 8월 3일 「얀 노박」 주한체코대사의 예방을 받고, △양국 관계 등에 대해 의견을 나누었다.",
            "얀 노박",
            "CZ",
        ),
    ],
)
def test_korean_pages_print_a_foreign_name_in_corner_brackets(lead: str, name: str, side: str):
    found = reading(f"{lead}\n양 장관은 고위급 교류를 이어가기로 하였다.\n2019-08-03")
    assert found.facts.date == "2019-08-03"
    assert [(one, at) for one, _, at in people(found)] == [("서지훈", "KR"), (name, side)]


@pytest.mark.parametrize("name", ["三原みどり", "上田りえこ", "三原じゅん子", "英利サラ"])
def test_japanese_given_names_in_kana(name: str):
    found = reading(
        f"3月5日、午前10時30分から約25分間、{name}外務大臣政務官は、訪日中のラース・ハンセン・デンマーク王国外務次官（Mr. Lars HANSEN）による表敬を受けました。\n令和6年3月5日"
    )
    assert people(found) == [(name, "外務大臣政務官", "JP"), ("ラース・ハンセン", "外務次官", "DK")]


@pytest.mark.parametrize(
    "clocks",
    [
        "日本時間20日午前0時（現地時間19日午前11時）",
        "現地時間19日午前11時（日本時間20日午前0時）",
        "現地時間9月19日（木曜日）午前11時（日本時間20日午前0時）",
    ],
)
def test_the_clock_of_the_place_counts_whichever_is_printed_first(clocks: str):
    found = reading(
        f"{clocks}から約35分間、荒井信一郎外務大臣は、アリ・カリモフ・ウズベキスタン共和国外務大臣と会談を行いました。\n令和6年9月20日"
    )
    assert (found.facts.date, found.facts.start_time) == ("2024-09-19", "11:00")


def test_a_surname_before_its_office_and_the_given_name_behind_it():
    found = reading(
        "林總統文雄接見史瓦帝尼王國參議院議長席蒙娜\n113年9月12日\n林總統文雄今（12）日上午接見史瓦帝尼王國參議院議長席蒙娜訪問團一行。\n"
        "林總統表示，臺史建交逾半世紀。"
    )
    assert people(found) == [("林文雄", "總統", "TW"), ("席蒙娜", "參議院議長", "SZ")]
    assert told(found) == [("表示", "林文雄")]


@pytest.mark.parametrize(
    ("lead", "names"),
    [
        ("外交部長吳志同2024年5月6日在台北賓館會晤捷克參議院外交委員會主席諾瓦克。", ["吳志同", "諾瓦克"]),
        (
            "2024年4月10日，香港特别行政区行政长官陈国和今日在行政长官办公室与新加坡外交部长林志明会面。",
            ["陈国和", "林志明"],
        ),
        (
            "2021年6月1日，外交部副部长郑和与新西兰外交贸易部副秘书长霍尔以视频方式举行新一轮中新外交磋商。",
            ["郑和", "霍尔"],
        ),
        ("2024年5月6日，外交部长王和平同泰国外长颂猜通电话。", ["王和平", "颂猜"]),
    ],
)
def test_chinese_names_that_hold_a_sign_for_and(lead: str, names: list[str]):
    found = reading(f"{lead}\n双方就双边关系交换意见。")
    assert [name for name, _, _ in people(found)] == names


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            "Bundesaußenminister Hendrik Maaßen hat sich am 8. Januar 2020 in Kairo mit den Außenministern Jordaniens und Ägyptens, Faris Haddad und Samir Nassar, getroffen.",
            [("Hendrik Maaßen", "Bundesaußenminister", "DE"), ("Faris Haddad", "Außenminister", "JO"), ("Samir Nassar", "Außenminister", "EG")],
        ),
        (
            "Bundeskanzlerin Herta Lenz hat am 8. Januar 2020 mit dem französischen Präsidenten Dupont, dem britischen Premierminister Hill und dem amerikanischen Präsidenten Stone telefoniert.",
            [("Herta Lenz", "Bundeskanzlerin", "DE"), ("Dupont", "Präsident", "FR"), ("Hill", "Premierminister", "GB"), ("Stone", "Präsident", "US")],
        ),
        (
            "Außenministerin Nele Voss und ihre slowenische Amtskollegin Ana Novak haben am 5. Juli 2021 in einem Telefonat die Lage auf dem Westbalkan erörtert.",
            [("Nele Voss", "Außenministerin", "DE"), ("Ana Novak", "Außenministerin", "SI")],
        ),
        (
            "Jean Mercier, ministre de l'Europe et des affaires étrangères, s'est entretenu le 4 avril 2019 par téléphone avec ses homologues allemand, britannique et italien, Uwe Brandt, John Hill et Carla Ferri.",
            [("Jean Mercier", "ministre de l'Europe et des affaires étrangères", "FR"), ("Uwe Brandt", None, "DE"), ("John Hill", None, "GB"), ("Carla Ferri", None, "IT")],
        ),
        (
            "윤가람 외교부 장관은 2025년 2월 15일 독일 뮌헨에서 마크 로건(Mark Logan) 미국 국무장관, 이와타 다케시(Iwata Takeshi) 일본 외무대신과 한미일 외교장관회의를 개최하였다.",
            [("윤가람", "외교부 장관", "KR"), ("마크 로건", "국무장관", "US"), ("이와타 다케시", "외무대신", "JP")],
        ),
        (
            "윤가람 대통령은 2020년 4월 9일 앙겔라 홀츠(Angela Holz) 독일 연방총리와 통화하고, 의견을 교환했습니다.",
            [("윤가람", "대통령", "KR"), ("앙겔라 홀츠", "연방총리", "DE")],
        ),
    ],
)  # fmt: skip
def test_more_than_two_who_met(lead: str, expected: list[tuple[str, str | None, str | None]]):
    assert people(reading(lead)) == expected


def test_a_counterpart_holds_the_office_of_the_other_and_a_note_says_that_it_is_taken():
    found = reading(
        "Außenminister Johann Lind traf am 3. Mai 2021 seinen ungarischen Amtskollegen Gabor Kiss in Wien."
    )
    kiss = found.participants[1]
    assert (kiss.office, kiss.office_at) == ("Außenminister", None)
    assert any("called a counterpart" in one.message and one.severity == "note" for one in found.findings)


def test_one_who_met_several_each_by_themselves_tells_of_several_events():
    found = reading(
        "박진우 외교장관은 2022년 9월 20일 뉴욕에서 멜라니 졸리에(Melanie Jolier) 캐나다 외교장관, 페니 왕(Penny Wang) 호주 외교장관과 각각 회담을 가졌다."
    )
    assert [one.severity for one in found.findings if one.field == "events"] == ["review"]


@pytest.mark.parametrize(
    ("lead", "other"),
    [
        ("서지훈 외교부장관은 2019년 8월 3일 태국 방콕에서 「페데리카 로시(Federica Rossi)」 EU 외교안보 고위대표 겸 집행위 부위원장과 회담을 가졌다.",
         ("페데리카 로시", "외교안보 고위대표 겸 집행위 부위원장", "EU")),
        ("서지훈 외교부 유럽국장은 2019년 11월 12일 「마렉 노박(Marek Novak)」 체코 외교부 아시아태평양국장과 제5차 한-체코 정책협의회를 개최하였다.",
         ("마렉 노박", "외교부 아시아태평양국장", "CZ")),
        ("김상도 외교부 장관은 2024년 2월 21일 「날레디 음베키(Naledi Mbeki)」 남아공 국제관계협력장관과 회담을 가졌다.",
         ("날레디 음베키", "국제관계협력장관", "ZA")),
        ("문재훈 대통령은 2019년 2월 27일 압둘라 알 하마디 아랍에미리트 왕세제와 정상회담을 가졌습니다.",
         ("압둘라 알 하마디", "왕세제", "AE")),
    ],
)  # fmt: skip
def test_korean_offices_of_several_words_and_names_that_hold_one(lead: str, other: tuple[str, str, str]):
    found = people(reading(f"{lead}\n양측은 계속 협력해 나가기로 하였다."))
    assert found[1] == other
    assert found[0][2] == "KR"


def test_korean_ministers_of_one_side_do_not_stand_together():
    found = reading(
        "정의현 외교부 장관은 2021년 3월 18일 안토니 블레어(Antony Blair) 미국 국무장관, 서진욱 국방부 장관, 로이드 오스본(Lloyd Osborne) 미국 국방장관과 "
        "제5차 한미 장관회의를 개최하였다.\n양측은 동맹의 중요성을 재확인하였다."
    )
    assert [side for _, _, side in people(found)] == ["KR", "US", "KR", "US"]
    assert sum("no country is named" in one.message for one in found.findings) == 2


def test_the_period_of_a_meeting_is_no_place():
    found = reading(
        "2024年2月17日，外交部长方建平在慕尼黑安全会议期间会见挪威外交大臣霍尔姆。\n双方就双边关系交换意见。"
    )
    assert found.facts.place is None
    other = reading(
        "2024年2月17日，外交部长方建平在人民大会堂同挪威外交大臣霍尔姆举行视频会晤。\n双方就双边关系交换意见。"
    )
    assert (other.facts.mode, other.facts.place) == ("video", "人民大会堂")


def test_a_surname_alone_is_told_of():
    found = reading(
        "5月21日、岸本総理大臣は、オレーフ・コヴァル・ウクライナ大統領と会談を行いました。\n令和5年5月21日"
    )
    assert [one.severity for one in found.findings if "one part of the name" in one.message] == ["note"]


def test_a_pronoun_does_not_pass_over_a_woman_whom_only_her_office_shows_to_be_one():
    found = reading(
        "Claire Arnaud, ministre de l’Europe et des affaires étrangères, a rencontré le 14 mai 2023 à Oslo son homologue norvégienne, Mme Ingrid "
        "Solberg.\nLa ministre a évoqué avec elle la sécurité en mer du Nord. Elle a fait part de la volonté de la France."
    )
    assert told(found)[-1] == ("a fait part", "Claire Arnaud")
    assert any("pronoun" in one.message for one in found.findings)


def test_one_name_is_not_given_to_two_offices():
    found = reading(
        "28 апреля 2021 года состоялась беседа Президента Российской Федерации с Премьер-министром Индии.\n"
        "Владимир Крылов и Раджив Мехта обсудили поставки вакцин. Раджив Мехта поблагодарил Россию за помощь."
    )
    assert len({name for name, _, _ in people(found)}) == 2
    assert "Раджив Мехт" not in {name for name, _, _ in people(found)}


def test_initials_of_two_letters_and_the_heads_of_a_swiss_department():
    found = reading(
        "4 апреля 2021 года в Москве Министр иностранных дел России С.В.Орлов принял посла США Дж.Смита.\nСтороны обменялись мнениями."
    )
    assert people(found)[1] == ("Дж.Смит", "посол США", "US")
    swiss = reading(
        "23 июня 2020 года в Женеве Министр иностранных дел России С.В.Орлов провёл переговоры с Федеральным советником, руководителем "
        "Федерального департамента иностранных дел Швейцарии И.Кассаном.\nСтороны обменялись мнениями."
    )
    assert (people(swiss)[1][0], people(swiss)[1][2]) == ("И.Кассан", "CH")


def test_of_two_presidents_the_one_called_by_the_office_alone_is_the_pages_own_and_a_note_says_so():
    found = reading(
        "林總統清文與友邦帛琉總統惠斯曼視訊通話\n114年1月15日\n林總統清文今（15）日上午與帛琉總統惠斯曼進行視訊通話。\n總統首先祝賀惠斯曼總統連任。\n惠斯曼總統表示，帛琉將堅定支持臺灣。"
    )
    assert told(found) == [("祝賀", "林清文"), ("表示", "惠斯曼")]
    assert any(
        "More than one holds this office" in one.message for one in found.findings if one.severity == "note"
    )


def test_a_part_of_a_name_in_the_lead_is_completed_from_elsewhere_and_said_so():
    found = reading(
        "문 대통령은 2019년 4월 9일 오후 4시부터 30분간 로건 미국 대통령과 통화했습니다.\n"
        "문재훈 대통령은 동맹의 중요성을 강조했습니다. 마크 로건 대통령은 이에 공감을 표했습니다.\n문 대통령은 감사를 표했습니다."
    )
    assert people(found) == [("문재훈", "대통령", "KR"), ("마크 로건", "대통령", "US")]
    assert sum("named in full elsewhere" in one.message for one in found.findings) == 2
    assert told(found)[-1] == ("감사를 표했습니다", "문재훈")
