"""French, German and Russian readouts: who met, when, what was said. Every sentence and person is invented."""

import pytest

from app.intake.parse import read
from app.intake.parse.elsewhere.west.lexis import titles
from app.intake.parse.elsewhere.west.titled import titled
from app.model.reading import Reading
from app.model.record import Provenance
from app.model.span import Span


def reading(text: str, **known: str) -> Reading:
    return read(text, provenance=Provenance(**known))


def parties(found: Reading) -> list[tuple[str, str | None, str | None]]:
    return [(one.name, one.office, one.side) for one in found.participants if one.role == "principal"]


def told(found: Reading) -> list[tuple[str, ...]]:
    return [(item.verb, *item.speakers) for item in found.statements]


@pytest.mark.parametrize(
    ("language", "printed", "name", "office", "side"),
    [
        ("fr", "le premier ministre de la Norvège, Olaf Brekke", "Olaf Brekke", "premier ministre de la Norvège", "NO"),
        ("fr", "M. Luc Arnal, ministre de l’Europe et des affaires étrangères", "Luc Arnal",
         "ministre de l’Europe et des affaires étrangères", None),
        ("fr", "la ministre estonienne des Affaires étrangères, Mari Tamm", "Mari Tamm",
         "ministre estonienne des Affaires étrangères", "EE"),
        ("fr", "la présidente du Conseil européen Ana de la Vega", "Ana de la Vega",
         "présidente du Conseil européen", "EU"),
        ("de", "dem kenianischen Außenminister Juma Otieno", "Juma Otieno", "Außenminister", "KE"),
        ("de", "der Präsidentin der Republik Moldau, Irina Rusu", "Irina Rusu",
         "Präsidentin der Republik Moldau", "MD"),
        ("de", "Bundesminister für europäische und internationale Angelegenheiten Max Huber", "Max Huber",
         "Bundesminister für europäische und internationale Angelegenheiten", None),
        ("ru", "Президентом Республики Казахстан Ерланом Сеитовым", "Ерланом Сеитовым",
         "Президентом Республики Казахстан", "KZ"),
        ("ru", "Чрезвычайного и Полномочного Посла Республики Индии в Москве Р.Капура", "Р.Капура",
         "Чрезвычайного и Полномочного Посла Республики Индии в Москве", "IN"),
        ("ru", "Председателем Совета министров Итальянской Республики Лукой Ферри", "Лукой Ферри",
         "Председателем Совета министров Итальянской Республики", "IT"),
    ],
)  # fmt: skip
def test_a_person_by_office_country_and_name(
    language: str, printed: str, name: str, office: str, side: str | None
):
    table = titles(language)
    assert table is not None
    (one,) = titled(table, printed, Span(0, len(printed)))
    assert one.name is not None
    assert one.office is not None
    assert (one.name.cut(printed), one.office.cut(printed), one.side) == (name, office, side)


def test_a_president_named_only_by_office_is_named_as_the_text_does_further_down():
    found = reading(
        "14 juin 2022\n\nLe Président de la République s’est entretenu hier par téléphone avec M. Ali Mansour, "
        "Président de la République tunisienne.\n\nLe Président Jean Valmont a rappelé l’amitié des deux peuples. "
        "Il a également proposé une visite, ce dont le Président Mansour l’a remercié. Ils sont convenus de se revoir."
    )
    assert parties(found) == [
        ("Jean Valmont", "Président de la République", "FR"),
        ("Ali Mansour", "Président de la République tunisienne", "TN"),
    ]
    assert (found.facts.date, found.facts.mode) == ("2022-06-13", "phone")
    assert told(found) == [
        ("a rappelé", "Jean Valmont"),
        ("a également proposé", "Jean Valmont"),
        ("a remercié", "Ali Mansour"),
        ("sont convenus", "Jean Valmont", "Ali Mansour"),
    ]
    assert [item.kind for item in found.agreements] == ["agreed"]


@pytest.mark.parametrize(
    ("head", "side"),
    [("Bern, 03.03.2021 - ", "CH"), ("Wien, 03.03.2021 - ", "AT"), ("Berlin, 03.03.2021 - ", "DE")],
)
def test_a_dateline_tells_whose_page_it_is(head: str, side: str):
    found = reading(
        f"{head}Präsident Urs Keller hat heute mit dem estnischen Präsidenten Jaan Tamm telefoniert. "
        "Dabei betonte Präsident Keller die enge Zusammenarbeit."
    )
    assert [one.side for one in found.participants] == [side, "EE"]
    assert any(item.field == "participants" and side in item.message for item in found.findings)
    assert found.facts.date == "2021-03-03"


def test_german_verbs_before_their_subject_in_two_parts_and_in_the_perfect():
    found = reading(
        "12.05.2021\n\nAußenministerin Eva Lind ist am Montag in Berlin mit dem moldauischen Außenminister Ion Rusu "
        "zusammengetroffen.\n\nDabei sicherte die Ministerin weitere Hilfe zu und hob die Reformen hervor. "
        "Außenminister Rusu hat für die Unterstützung gedankt. Ferner haben beide eine Konferenz vereinbart."
    )
    assert found.facts.date == "2021-05-10"
    assert told(found) == [
        ("sicherte", "Eva Lind"),
        ("hob", "Eva Lind"),
        ("gedankt", "Ion Rusu"),
        ("vereinbart", "Eva Lind", "Ion Rusu"),
    ]
    assert len(found.agreements) == 1


def test_russian_names_stand_as_subjects_do_and_outcomes_need_no_actor():
    found = reading(
        "По инициативе финской стороны состоялся телефонный разговор Ивана Громова с Президентом Финляндской "
        "Республики Юхани Лахти.\n\n24 ноября 2015 года\n\nИван Громов рассказал о своей беседе с послом, в ходе "
        "которой стороны согласовали дату. Юхани Лахти, со своей стороны, высказался за диалог. "
        "Подтверждён взаимный настрой. "
        "Договорено продолжить контакты."
    )
    assert [name for name, *_ in parties(found)] == ["Иван Громов", "Юхани Лахти"]
    assert [side for *_, side in parties(found)] == ["RU", "FI"]
    assert found.facts.date == "2015-11-24"
    assert [item.verb for item in found.statements if item.reported] == ["согласовали"]
    assert [item.kind for item in found.agreements] == ["confirmed", "agreed"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Tischrede von Präsident Otto Brandt\n\nSehr geehrter Herr Präsident, wir haben heute gesprochen.", "speech"),
        ("Bern, 02.03.2020 - Bundesrat Urs Keller reist am 5. März nach Lissabon. Dort trifft er seinen Kollegen.",
         "announces"),
        ("Entretien de M. Luc Arnal avec une radio\n\nQ - Qu’avez-vous dit ?\n\nR - Rien.", "interview"),
        ("Пресс-конференция\n\nПрезидент Иван Громов встретился с Президентом Финляндии Юхани Лахти.", "press"),
    ],
)  # fmt: skip
def test_what_is_no_readout_says_why(text: str, reason: str):
    found = reading(text)
    assert not found.is_readout
    assert reason in (found.reason or "")


def test_doubts_are_told():
    found = reading(
        "3 mars 2021\n\nLe ministre Luc Arnal a reçu aujourd’hui à Paris la ministre estonienne des Affaires "
        "étrangères, Mari Tamm.\n\nLuc Arnal a salué la réforme et a zébuloné la pêche. "
        "La ministre Tamm, très attentive."
    )
    messages = [item.message for item in found.findings if item.field == "statements"]
    assert any("zébuloné" in message for message in messages)
    assert any("nothing is read as a statement" in message for message in messages)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("eine halbe Stunde lang ", 30),
        ("rund eine Stunde ", 60),
        ("anderthalb Stunden ", 90),
        ("40 Minuten ", 40),
        ("", None),
    ],
)
def test_lengths_of_time_in_words(words: str, minutes: int | None):
    found = reading(
        f"06.06.2019\n\nAm gestrigen Mittwoch sprach Außenministerin Eva Lind {words}am Telefon mit ihrem japanischen "
        "Kollegen Ken Mori. Beide Seiten stimmten darin überein, dass der Handel frei sein müsse."
    )
    assert (found.facts.date, found.facts.duration_minutes) == ("2019-06-05", minutes)
    assert parties(found)[1] == ("Ken Mori", "Außenminister", "JP")


def test_a_length_told_in_a_sentence_of_its_own():
    found = reading(
        "3 mars 2021\n\nLe ministre Luc Arnal a reçu aujourd’hui à Paris la ministre estonienne des Affaires "
        "étrangères, Mari Tamm. L’entretien a duré trois quarts d’heure. Les ministres ont évoqué la pêche."
    )
    assert found.facts.duration_minutes == 45


def test_those_present_are_on_the_side_of_the_one_they_accompany():
    found = reading(
        "Regierungschefin Ada Roth hat am 14. Juni 2023 in Bern den indischen Außenminister Raj Menon getroffen. "
        "An dem Treffen nahm auch Staatssekretärin Lea Brunner teil. Ada Roth äusserte sich besorgt."
    )
    assert [(one.name, one.office, one.side) for one in found.participants if one.role == "attendee"] == [
        ("Lea Brunner", "Staatssekretärin", "CH")
    ]


def test_the_only_stranger_who_speaks_is_the_president_and_said_to_be_taken_for_him():
    found = reading(
        "Президент России провёл переговоры с Премьер-министром Республики Индия Раджем Куманом.\n\n"
        "22 мая 2018 года\n\nЛидеры подтвердили настрой. Иван Громов пригласил Раджа Кумана посетить Казань."
    )
    assert parties(found)[0] == ("Иван Громов", "Президент России", "RU")
    assert any("is taken for" in item.message and item.severity == "review" for item in found.findings)


def test_verbs_that_share_a_subject_in_one_sentence():
    found = reading(
        "Le 3 mars 2021, le ministre Luc Arnal a reçu à Paris la ministre estonienne des Affaires étrangères, Mari "
        "Tamm.\n\nTout en saluant la réforme, Luc Arnal a réaffirmé son soutien, souligné la confiance et annoncé une "
        "aide. Mari Tamm, pour sa part, a remercié la France, rappelant que la mer est froide."
    )
    assert told(found) == [
        ("saluant", "Luc Arnal"),
        ("a réaffirmé", "Luc Arnal"),
        ("souligné", "Luc Arnal"),
        ("annoncé", "Luc Arnal"),
        ("a remercié", "Mari Tamm"),
        ("rappelant", "Mari Tamm"),
    ]


def test_a_bare_office_with_its_people_is_that_holders():
    found = reading(
        "Publié le 22 février 2023\n\nLe Président de la République a reçu ce jour M. Viktor Zoran, Président de la "
        "République d’Arménie.\n\nLe Président arménien a remercié la France. Le chef de l’État a rappelé la paix."
    )
    assert [side for *_, side in parties(found)] == ["FR", "AM"]
    assert told(found) == [("a remercié", "Viktor Zoran"), ("a rappelé", "Président de la République")]
    assert any(item.severity == "review" and "not named" in item.message for item in found.findings)


@pytest.mark.parametrize(
    "line", ["Discours\n", "Interviews\n", "Communiqués\n", "Photo : AFP\n", "Conférence de presse\n"]
)
def test_a_menu_does_not_make_a_readout_a_speech(line: str):
    found = reading(
        f"Accueil\n{line}\nLe 3 mars 2021, le ministre Luc Arnal a reçu à Paris la ministre estonienne des Affaires "
        "étrangères, Mari Tamm. Les ministres ont évoqué la pêche."
    )
    assert found.is_readout


def test_a_list_of_those_present_changes_sides_at_its_marks():
    german = reading(
        "Bundesminister Paul Hofer und der slowenische Außenminister Jan Kralj trafen einander am 12. Oktober 2021. "
        "An dem Gespräch nahmen auf österreichischer Seite Botschafter Max Stein sowie auf slowenischer Seite "
        "Staatssekretär Miha Zorko teil. Vereinbart wurde ein Treffen."
    )
    present = [(one.name, one.side) for one in german.participants if one.role == "attendee"]
    assert present == [("Max Stein", "AT"), ("Miha Zorko", "SI")]
    assert [item.verb for item in german.agreements] == ["Vereinbart wurde"]
    russian = reading(
        "14 сентября 2022 года состоялись переговоры Президента Российской Федерации И.А.Громова с Президентом "
        "Республики Узбекистан Ш.К.Рахимовым. В переговорах приняли участие с российской стороны: помощник "
        "Президента О.П.Белов; с узбекской стороны: Министр иностранных дел А.Х.Каримов. Стороны обсудили торг."
    )
    assert [(one.name, one.office, one.side) for one in russian.participants if one.role == "attendee"] == [
        ("О.П.Белов", "помощник Президента", "RU"),
        ("А.Х.Каримов", "Министр иностранных дел", "UZ"),
    ]


def test_a_meeting_told_by_a_second_sentence_takes_the_party_of_the_first():
    found = reading(
        "Le 3 mai 2019, le ministre des Affaires étrangères et européennes, Paul Reding, a effectué une visite de "
        "travail à Berlin. Il y a rencontré son homologue allemand, Hans Lind. Ils ont évoqué l’Europe.\n\n"
        "Le ministre Reding a ensuite rencontré la ministre de la Défense, Petra Voss."
    )
    assert [(name, side) for name, _, side in parties(found)] == [("Paul Reding", "LU"), ("Hans Lind", "DE")]
    assert found.facts.date == "2019-05-03"
    assert any(item.field == "events" for item in found.findings)


def test_words_of_others_do_not_make_a_readout_a_speech():
    found = reading(
        "Wien, 11. Mai 2022 – Außenminister Lukas Hof traf heute in Wien seinen kosovarischen Kollegen Arben Krasni. "
        "„Ich freue mich, ich danke, ich hoffe, ich weiß und ich glaube“, betonte Außenminister Hof."
    )
    assert found.is_readout
    assert told(found) == [("betonte", "Lukas Hof")]


def test_a_talk_that_is_not_told_how_is_for_a_person_to_decide():
    found = reading(
        "3 mars 2021\n\nAujourd’hui, le premier ministre Luc Tremblay s’est entretenu avec le chancelier d’Allemagne, "
        "Otto Brandt.\n\nLe premier ministre et le chancelier ont condamné l’invasion. Otto Brandt s’est dit inquiet ; "
        "il a évoqué le gaz."
    )
    assert any(item.field == "meeting.mode" and item.severity == "review" for item in found.findings)
    assert told(found)[-1] == ("a évoqué", "Otto Brandt")
    assert told(found)[0] == ("ont condamné", "Luc Tremblay", "Otto Brandt")


@pytest.mark.parametrize(("printed", "date"), [("13.06.24", "2024-06-13"), ("13/06/2024", "2024-06-13")])
def test_days_in_figures(printed: str, date: str):
    found = reading(
        f"Accueil\n\nMme Emma Dary, secrétaire générale, s’est entretenue par téléphone ({printed}) avec M. Ken Mori, "
        "vice-ministre des affaires étrangères du Japon. Ils ont évoqué la mer."
    )
    assert found.facts.date == date
    assert parties(found)[1] == ("Ken Mori", "vice-ministre des affaires étrangères du Japon", "JP")


def test_who_stands_behind_a_preposition_is_no_subject():
    found = reading(
        "Berlin, 3. Juni 2020\n\nBundeskanzlerin Ulla Adler hat heute mit dem chilenischen Präsidenten Pablo Soto "
        "telefoniert.\n\nGegenüber dem Präsidenten betonte die Bundeskanzlerin den Handel. Präsident Soto warb um "
        "Vertrauen. Adler und ihr Gesprächspartner stimmten darin überein, dass die Zeit dränge."
    )
    assert told(found) == [
        ("betonte", "Ulla Adler"),
        ("warb", "Pablo Soto"),
        ("stimmten darin überein", "Ulla Adler", "Pablo Soto"),
    ]


def test_offices_of_words_nobody_listed():
    found = reading(
        "21 марта 2019 года Министр иностранных дел Республики Казахстан Асет Мусин провёл встречу с Министром внешних "
        "экономических связей и цифрового развития Венгрии Петером Кишем. Стороны обменялись мнениями."
    )
    assert parties(found)[1] == (
        "Петер Киш",
        "Министр внешних экономических связей и цифрового развития Венгрии",
        "HU",
    )


def test_points_go_on_with_the_subject_of_the_sentence_above():
    found = reading(
        "Министр иностранных дел России Иван Громов 3 марта 2020 года принял министра иностранных дел Киргизской "
        "Республики Азамата Бакиева.\n\nВ ходе переговоров министры:\n- обсудили график контактов;\n"
        "- договорились о координации.\n\nА.Бакиев пригласил И.Громова посетить Бишкек."
    )
    assert told(found) == [
        ("обсудили", "Иван Громов", "Азамат Бакиев"),
        ("договорились", "Иван Громов", "Азамат Бакиев"),
        ("пригласил", "Азамат Бакиев"),
    ]
    assert [item.kind for item in found.agreements] == ["agreed"]
    assert [item.inferred for item in found.statements] == [True, True, False]
