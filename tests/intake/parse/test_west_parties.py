"""Who met whom in French, German and Russian: bare offices, several offices of one person, whose page it is.

Every sentence and person is invented.
"""

# ruff: noqa: E501 — each example stands on one line, as printed
import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance


def reading(text: str, **known: str) -> Reading:
    return read(text, provenance=Provenance(**known))


def people(found: Reading, role: str = "principal") -> list[tuple[str | None, ...]]:
    return [(one.name, one.office, one.side) for one in found.participants if one.role == role]


def told(found: Reading) -> list[tuple[str, ...]]:
    return [(item.verb, *(item.speakers or item.sides)) for item in found.statements]


@pytest.mark.parametrize(
    ("text", "publisher", "principals"),
    [
        (
            "PRÉSIDENCE DE LA RÉPUBLIQUE DE CÔTE D’IVOIRE\nAbidjan, le 4 mars 2026 – Le Président de la République, S.E.M. Moussa ADJOVI, a accordé une audience, ce mercredi 4 mars 2026, au Palais, à M. Kwame BOATENG, Ministre des Affaires étrangères du Ghana, Envoyé spécial de S.E.M. Kofi MENSAH.",
            None,
            [
                ("Moussa ADJOVI", "Président de la République", "CI"),
                ("Kwame BOATENG", "Ministre des Affaires étrangères du Ghana", "GH"),
            ],
        ),
        (
            "Entretien téléphonique avec le Président de la République d’Indonésie.\n\nLe Président de la République s’est entretenu ce jeudi avec M. Sukarno Wibowo, Président de la République d’Indonésie.\n\nLe Président Sukarno a rappelé sa disponibilité. Le Chef de l’État l’en a remercié.\n\nÀ lire également\nEntretien avec le Sultan d’Oman.",
            "FR",
            [
                ("Président de la République", "Président de la République", "FR"),
                ("Sukarno Wibowo", "Président de la République d’Indonésie", "ID"),
            ],
        ),
        (
            "Ottawa (Ontario)\n\nLa ministre des Affaires étrangères, l’honorable Anna Roy, a rencontré aujourd’hui le ministre des Affaires étrangères de l’Inde, Subash Rao, en marge du G20.",
            None,
            [
                ("Anna Roy", "ministre des Affaires étrangères", "CA"),
                ("Subash Rao", "ministre des Affaires étrangères de l’Inde", "IN"),
            ],
        ),
        (
            "Le ministre des Affaires étrangères, de la Migration et des Tunisiens à l’étranger, M. Habib Gharbi, s’est entretenu, mercredi 4 mars 2026, avec le Haut-Commissaire des Nations unies pour les réfugiés, M. Lars Holm.",
            None,
            [
                (
                    "Habib Gharbi",
                    "ministre des Affaires étrangères, de la Migration et des Tunisiens à l’étranger",
                    "TN",
                ),
                ("Lars Holm", "Haut-Commissaire des Nations unies pour les réfugiés", "UN"),
            ],
        ),
        (
            "Vaduz (ikr) – Am Dienstag, 24. Februar 2026, ist Regierungschefin Berta Frick am Rande des Menschenrechtsrats in Genf mit Anna Berg, Präsidentin der UNO-Generalversammlung, zu einem bilateralen Gespräch zusammengetroffen.",
            None,
            [
                ("Berta Frick", "Regierungschefin", "LI"),
                ("Anna Berg", "Präsidentin der UNO-Generalversammlung", "UN"),
            ],
        ),
        (
            "Bundeskanzler Fritz Lenz hat heute mit der Hohen Vertreterin der Europäischen Union für Außen- und Sicherheitspolitik, Kaja Tamm, telefoniert.",
            "DE",
            [
                ("Fritz Lenz", "Bundeskanzler", "DE"),
                (
                    "Kaja Tamm",
                    "Hohen Vertreterin der Europäischen Union für Außen- und Sicherheitspolitik",
                    "EU",
                ),
            ],
        ),
        (
            "Außenminister Johann Vogel ist heute nach Ankara gereist, wo er mit seinem türkischen Amtskollegen Hasan Demir zusammentraf.",
            "DE",
            [("Johann Vogel", "Außenminister", "DE"), ("Hasan Demir", "Außenminister", "TR")],
        ),
        (
            "Außenminister Jan Vogel hat heute seine Amtskollegen aus Spanien, Pedro Ruiz, und Polen, Marek Zielinski, in Berlin empfangen.",
            "DE",
            [
                ("Jan Vogel", "Außenminister", "DE"),
                ("Pedro Ruiz", "Außenminister", "ES"),
                ("Marek Zielinski", "Außenminister", "PL"),
            ],
        ),
        (
            "Bundeskanzler Christian Stoiber hat heute mit Präsident Oleh Koval telefoniert. Der österreichische Bundeskanzler betonte, dass Österreich die Ukraine unterstütze.",
            None,
            [("Christian Stoiber", "Bundeskanzler", "AT"), ("Oleh Koval", "Präsident", "UA")],
        ),
        (
            "В четверг Министр иностранных дел Республики Беларусь Максим Рудник встретился в Минске с Министром обороны Исламской Республики Пакистан, сопредседателем межправительственной комиссии Хаваджой Ансари.",
            "BY",
            [
                ("Максим Рудник", "Министр иностранных дел Республики Беларусь", "BY"),
                (
                    "Хаваджой Ансари",
                    "Министр обороны Исламской Республики Пакистан, сопредседатель межправительственной комиссии",
                    "PK",
                ),
            ],
        ),
        (
            "Заместитель Премьер-министра – Министр иностранных дел Казахстана Мурат Нуров провел телефонные переговоры с Министром иностранных дел Турции Хаканом Фидиным.",
            "KZ",
            [
                ("Мурат Нуров", "Заместитель Премьер-министра – Министр иностранных дел Казахстана", "KZ"),
                ("Хакан Фидин", "Министр иностранных дел Турции", "TR"),
            ],
        ),
        (
            "4 марта Министр иностранных дел Российской Федерации С.В.Громов провёл переговоры с Министром иностранных дел, международного сотрудничества и соотечественников за рубежом Республики Мали А.Дьопом.",
            "RU",
            [
                ("С.В.Громов", "Министр иностранных дел Российской Федерации", "RU"),
                (
                    "А.Дьоп",
                    "Министр иностранных дел, международного сотрудничества и соотечественников за рубежом Республики Мали",
                    "ML",
                ),
            ],
        ),
        (
            "Состоялся телефонный разговор Владимира Попова с Президентом Объединённых Арабских Эмиратов Мухаммедом Бен Халидом Аль Мансуром.\n\nГлава Российского государства тепло поздравил коллегу.",
            "RU",
            [
                ("Владимир Попов", "Глава Российского государства", "RU"),
                ("Мухаммед Бен Халид Аль Мансур", "Президент Объединённых Арабских Эмиратов", "AE"),
            ],
        ),
        (
            "Bern, 04.03.2026 — Der Vorsteher des Eidgenössischen Departements für auswärtige Angelegenheiten (EDA), Bundesrat Ignaz Rossi, hat heute in Bern seinen indischen Amtskollegen Subash Rao empfangen.\n\nAussenminister Rao würdigte das Engagement der Schweiz.",
            "CH",
            [("Ignaz Rossi", "Bundesrat", "CH"), ("Subash Rao", "Aussenminister", "IN")],
        ),
        (
            "Bundespräsident Frank Stein hat am 4. März Staatspräsident Alar Kask im Schloss Bellevue mit militärischen Ehren begrüßt und mit ihm ein Gespräch geführt.\n\nDer estnische Präsident lud den Bundespräsidenten ein.",
            "DE",
            [("Frank Stein", "Bundespräsident", "DE"), ("Alar Kask", "Staatspräsident", "EE")],
        ),
        (
            "Sur invitation du ministre fédéral des Affaires étrangères, Jan Vogel, le Vice-Premier ministre, Luc Weber, s’est rendu à Berlin le 4 mars 2026, pour y avoir une entrevue avec son homologue allemand.",
            "LU",
            [
                ("Luc Weber", "Vice-Premier ministre", "LU"),
                ("Jan Vogel", "ministre fédéral des Affaires étrangères", "DE"),
            ],
        ),
        (
            "M. Paul Marchand, ministre de l’Europe et des affaires étrangères, s’est entretenu ce jour avec le prince Faysal Al Nour, ministre des affaires étrangères du Royaume d’Arabie saoudite.",
            "FR",
            [
                ("Paul Marchand", "ministre de l’Europe et des affaires étrangères", "FR"),
                ("Faysal Al Nour", "ministre des affaires étrangères du Royaume d’Arabie saoudite", "SA"),
            ],
        ),
        (
            "Aujourd’hui, le premier ministre, Mark Tremblay, s’est entretenu avec le président de l’Ukraine, Oleh Koval.\n\nLe premier ministre a réaffirmé le soutien du Canada.",
            None,
            [("Mark Tremblay", "premier ministre", "CA"), ("Oleh Koval", "président de l’Ukraine", "UA")],
        ),
        (
            "4 марта 2026 года министр иностранных дел Кыргызской Республики Жээнбек Кулубек уулу принял Чрезвычайного и Полномочного Посла Швейцарской Конфедерации в Кыргызской Республике Питера Ульмана.",
            "KG",
            [
                ("Жээнбек Кулубек уулу", "министр иностранных дел Кыргызской Республики", "KG"),
                (
                    "Питер Ульман",
                    "Чрезвычайный и Полномочный Посол Швейцарской Конфедерации в Кыргызской Республике",
                    "CH",
                ),
            ],
        ),
        (
            "4 марта министр иностранных дел Республики Армения Арарат Мирзян принял спецпредставителя Генерального секретаря НАТО по Южному Кавказу и Центральной Азии Хавьера Коломе.",
            "AM",
            [
                ("Арарат Мирзян", "министр иностранных дел Республики Армения", "AM"),
                (
                    "Хавьер Коломе",
                    "спецпредставитель Генерального секретаря НАТО по Южному Кавказу и Центральной Азии",
                    "NATO",
                ),
            ],
        ),
        (
            "4 марта Президент Республики Таджикистан Эмомали Шарифзода принял Министра иностранных дел КНР Ван И. Глава государства подчеркнул важность сотрудничества.",
            "TJ",
            [
                ("Эмомали Шарифзода", "Президент Республики Таджикистан", "TJ"),
                ("Ван И", "Министр иностранных дел КНР", "CN"),
            ],
        ),
        (
            "Bundeskanzler Fritz Lenz hat am Mittwoch Nato-Generalsekretär Mark Rutten im Bundeskanzleramt empfangen.",
            "DE",
            [("Fritz Lenz", "Bundeskanzler", "DE"), ("Mark Rutten", "Nato-Generalsekretär", "NATO")],
        ),
        (
            "Bundeskanzler Fritz Lenz hat heute gemeinsam mit dem französischen Staatspräsidenten Jean Duval und dem britischen Premierminister Keir Stone mit Präsident Oleh Koval telefoniert.\n\nDie Ukraine habe ihre volle Unterstützung, so der Bundeskanzler.",
            "DE",
            [
                ("Fritz Lenz", "Bundeskanzler", "DE"),
                ("Jean Duval", "Staatspräsident", "FR"),
                ("Keir Stone", "Premierminister", "GB"),
                ("Oleh Koval", "Präsident", "UA"),
            ],
        ),
        (
            "4 марта Министр иностранных дел России С.В.Громов провёл встречу с Заместителем Председателя Правительства – Министром иностранных дел Катара Мухаммедом Аль Тани.",
            "RU",
            [
                ("С.В.Громов", "Министр иностранных дел России", "RU"),
                (
                    "Мухаммед Аль Тани",
                    "Заместитель Председателя Правительства – Министр иностранных дел Катара",
                    "QA",
                ),
            ],
        ),
    ],
)
def test_who_met(text: str, publisher: str | None, principals: list[tuple[str | None, ...]]) -> None:
    found = reading(text, **({"publisher_country": publisher} if publisher else {}))
    assert found.is_readout, found.reason
    assert people(found) == principals


def test_a_date_in_the_sentence_counts_before_that_of_its_dateline() -> None:
    found = reading(
        "Bern, 12.05.2026 — Staatssekretär Alex Favre hat am 11. Mai 2026 in Bern den ersten stellvertretenden Aussenminister der Republik Usbekistan, Bachrom Alojew, empfangen."
    )
    assert found.facts.date == "2026-05-11"
    assert people(found)[1][1] == "ersten stellvertretenden Aussenminister der Republik Usbekistan"


def test_those_who_were_there_too() -> None:
    german = reading(
        "Vaduz (ikr) – Am Dienstag, 24. Februar 2026, ist Regierungschefin Berta Frick in Genf mit Anna Berg, Präsidentin der UNO-Generalversammlung, zusammengetroffen. Mit dabei waren auf liechtensteinischer Seite Botschafter Karl Jehle, Ständiger Vertreter in Genf, sowie Dominik Walch, Leiter des Amts für Auswärtige Angelegenheiten."
    )
    assert people(german, "attendee") == [
        ("Karl Jehle", "Botschafter", "LI"),
        ("Dominik Walch", "Leiter des Amts für Auswärtige Angelegenheiten", "LI"),
    ]
    russian = reading(
        "Министр иностранных дел Республики Беларусь Максим Рудник встретился в Минске с Министром обороны Пакистана Асифом Ханом. Пакистанскую делегацию также представлял посол в Минске Саджад Мирза."
    )
    assert people(russian, "attendee") == [("Саджад Мирза", "посол в Минске", "PK")]


def test_a_speaker_behind_his_verb_after_a_comma_is_not_the_one_before() -> None:
    found = reading(
        "Staatssekretär Alex Favre hat heute Vizeaussenminister Bachrom Alojew aus Usbekistan empfangen.\n\nDie usbekische Seite erläuterte die Gesetze; weitere Schritte seien in Vorbereitung, versicherte der Vizeaussenminister.",
        publisher_country="CH",
    )
    assert told(found) == [("erläuterte", "UZ"), ("versicherte", "Bachrom Alojew")]


def test_dashes_before_spoken_words_number_nothing() -> None:
    found = reading(
        "Президент Казахстана Ерлан Абенов принял министра иностранных дел Сербии Марко Илича.\n\n– Наши страны связывает дружба, – сказал Глава государства.",
        publisher_country="KZ",
    )
    assert found.points == ()


def test_the_head_of_a_foreign_house_speaks_for_its_minister() -> None:
    found = reading(
        "Министр иностранных дел Республики Беларусь Максим Рудник встретился в Минске с Министром обороны Пакистана Асифом Ханом.\n\nГлава пакистанского оборонного ведомства, в свою очередь, заявил о заинтересованности.",
        publisher_country="BY",
    )
    assert told(found) == [("заявил", "Асиф Хан")]


def test_another_office_of_the_same_rank_is_told_by_its_own_words() -> None:
    found = reading(
        "Министр иностранных дел Казахстана Ермек Кошеров провел встречу с Государственным секретарем США Марком Рубио.\n\nГлава МИД выразил признательность. Госсекретарь подтвердил поддержку.",
        publisher_country="KZ",
    )
    assert told(found) == [("выразил признательность", "Ермек Кошеров"), ("подтвердил", "Марк Рубио")]


@pytest.mark.parametrize(
    ("text", "publisher", "attendees"),
    [
        (
            "Bundeskanzler Fritz Lenz hat heute den Ministerpräsidenten des Königreichs Norwegen, Jonas Holm, empfangen. Begleitet wurde er von Außenminister Espen Berg.",
            "DE",
            [("Espen Berg", "Außenminister", "NO")],
        ),
        (
            "Bundesrat Beat Jansen hat heute in Brüssel EU-Kommissar Maroš Šefko getroffen. Er wurde von Staatssekretär Patric Franz begleitet.",
            "CH",
            [("Patric Franz", "Staatssekretär", "CH")],
        ),
        (
            "Bundespräsident Guy Perrin hat heute den Präsidenten der Republik Ghana, John Mensah, empfangen. Seitens der Schweiz waren auch Bundesrätin Karin Keller und Bundesrat Beat Jansen anwesend.",
            "CH",
            [("Karin Keller", "Bundesrätin", "CH"), ("Beat Jansen", "Bundesrat", "CH")],
        ),
        (
            "Le Président de la République a reçu ce lundi M. Oleh Koval, Président de l’Ukraine, en présence de Mme Catherine Petit, ministre des Armées.",
            "FR",
            [("Catherine Petit", "ministre des Armées", "FR")],
        ),
        (
            "Le conseiller fédéral Ignace Rossi a reçu aujourd’hui la ministre des affaires étrangères du Chili, Ana Soto, accompagnée du ministre de l’économie, Pablo Ruiz.",
            "CH",
            [("Pablo Ruiz", "ministre de l’économie", "CL")],
        ),
    ],
)
def test_whose_side_those_are_on_who_came_along(
    text: str, publisher: str, attendees: list[tuple[str | None, ...]]
) -> None:
    assert people(reading(text, publisher_country=publisher), "attendee") == attendees


def test_two_of_one_side_who_met_a_third() -> None:
    found = reading(
        "Wien, 4. März 2026 – Bundeskanzler Christian Stoiber und Außenministerin Beate Moser trafen heute den Premierminister der Republik Albanien, Edi Ruma, im Bundeskanzleramt.",
        publisher_country="AT",
    )
    assert [(name, side) for name, _, side in people(found)] == [
        ("Christian Stoiber", "AT"),
        ("Beate Moser", "AT"),
        ("Edi Ruma", "AL"),
    ]


def test_a_place_told_only_above_is_taken_and_said_so() -> None:
    found = reading(
        "Le conseiller fédéral Ignace Rossi reçoit le ministre chilien à Berne\n\nLe conseiller fédéral Ignace Rossi a reçu aujourd’hui le ministre des affaires étrangères du Chili, Pablo Soto, pour une visite officielle.",
        publisher_country="CH",
    )
    assert found.facts.place == "Berne"
    assert [one.severity for one in found.findings if one.field == "meeting.place"] == ["note"]


@pytest.mark.parametrize(
    ("text", "publisher", "verbs"),
    [
        (
            "Außenminister Jan Vogel hat heute seinen polnischen Amtskollegen Marek Zielinski getroffen.\n\nZielinski befürwortete das Vorhaben. Vogel hieß die Initiative willkommen.",
            "DE",
            [("befürwortete", "Marek Zielinski"), ("hieß", "Jan Vogel")],
        ),
        (
            "M. Paul Marchand, ministre de l’Europe et des affaires étrangères, s’est entretenu ce jour avec M. Jan Vogel, ministre des affaires étrangères d’Allemagne.\n\nM. Vogel a rejeté ces accusations. M. Marchand a renouvelé son invitation.",
            "FR",
            [("a rejeté", "Jan Vogel"), ("a renouvelé", "Paul Marchand")],
        ),
        (
            "4 марта Министр иностранных дел России С.В.Громов принял Министра иностранных дел Ирака Ф.Хусейни.\n\nФ.Хусейни отверг эти обвинения. С.В.Громов воздал должное усилиям Багдада.",
            "RU",
            [("отверг", "Ф.Хусейни"), ("воздал должное", "С.В.Громов")],
        ),
    ],
)
def test_further_verbs(text: str, publisher: str, verbs: list[tuple[str, ...]]) -> None:
    assert told(reading(text, publisher_country=publisher)) == verbs


def test_a_third_who_met_is_told_of() -> None:
    found = reading(
        "Außenminister Jan Vogel hat heute seine Amtskollegen aus Spanien, Pedro Ruiz, und Polen, Marek Zielinski, in Berlin empfangen.",
        publisher_country="DE",
    )
    assert [one.span for one in found.findings if "may only have been present" in one.message] == [
        found.participants[2].span
    ]
    assert any(one.field == "statements" and "More than two met" in one.message for one in found.findings)


def test_two_offices_before_one_name_the_second_with_its_article():
    found = read(
        "Le chef du Département fédéral des affaires étrangères (DFAE), le conseiller fédéral Marc Favre, a accueilli le"
        " 12 février 2015 à Berne le ministre slovène des affaires étrangères Jan Kranjc. Les deux ministres se sont"
        " félicités des bonnes relations.",
        provenance=Provenance(),
    )
    assert [(one.name, one.office, one.side) for one in found.participants] == [
        ("Marc Favre", "chef du Département fédéral des affaires étrangères (DFAE)", "CH"),
        ("Jan Kranjc", "ministre slovène des affaires étrangères", "SI"),
    ]
