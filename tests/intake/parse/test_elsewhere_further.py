"""Further constructions of the six other languages. Every sentence and person is invented."""

# ruff: noqa: E501 — each example stands on one line; full-width signs are what these texts are printed with
import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

JA = "令和4年8月3日、青木稔外務大臣は、リナ・ホルム・ノルウェー王国外務大臣と会談を行いました。"
KO = "윤가람 외교부 장관은 2022.8.3.(수) 오전 서울에서 리나 홀름 일본 외무대신과 회담을 가졌다."
ZH = "外交部部長林知遠本（6）日下午與立陶宛外交部副部長阿多納斯舉行視訊會議。"
FR = "Mme Claire Arnal, ministre de l’Europe et des affaires étrangères, a reçu le 4 juin 2023 son homologue jordanien, M. Sami Haddad."


def reading(text: str) -> Reading:
    return read(text, provenance=Provenance())


def people(found: Reading, role: str = "principal") -> list[tuple[str | None, ...]]:
    return [(one.name, one.office, one.side) for one in found.participants if one.role == role]


def told(found: Reading) -> list[tuple[str, ...]]:
    return [(item.verb, *item.speakers) for item in found.statements]


@pytest.mark.parametrize(
    ("text", "principals"),
    [
        (
            FR,
            [("Claire Arnal", "ministre de l’Europe et des affaires étrangères", "FR"), ("Sami Haddad", "homologue jordanien", "JO")],
        ),
        (
            "Le chef de l’État a accueilli le 3 mai 2022 à l’Élysée la Chancelière fédérale d’Allemagne, Mme Greta Voll. Émile Lacour et Greta Voll ont réaffirmé leur soutien.",
            [("Émile Lacour", "chef de l’État", "FR"), ("Greta Voll", "Chancelière fédérale d’Allemagne", "DE")],
        ),
        (
            "Состоялась встреча Владимира Аксёнова с Премьер-министром Индии Ашоком Мехрой.",
            [("Владимир Аксёнов", None, "RU"), ("Ашок Мехра", "Премьер-министр Индии", "IN")],
        ),
        (
            "12 октября 2022 года на полях сессии Генеральной Ассамблеи ООН состоялась встреча Министра иностранных дел России С.П.Гордеева с Министром внешних связей Мальдивской Республики Х.Ариасом.",
            [("С.П.Гордеев", "Министр иностранных дел России", "RU"), ("Х.Ариас", "Министр внешних связей Мальдивской Республики", "MV")],
        ),
        (
            "3月2日、青木稔外務副大臣は、カール・ゾマー駐日ドイツ連邦共和国特命全権大使による表敬を受けました。",
            [("青木稔", "外務副大臣", "JP"), ("カール・ゾマー", "駐日ドイツ連邦共和国特命全権大使", "DE")],
        ),
        (
            "윤가람 장관은 2022.3.2.(수) 필립 골드 주한 미국대사를 접견하였다.",
            [("윤가람", "장관", "KR"), ("필립 골드", "주한 미국대사", "US")],
        ),
        (
            "外交部吳部長與立陶宛外交部副部長視訊會談\n\n" + ZH,
            [("林知遠", "外交部部長", "TW"), ("阿多納斯", "外交部副部長", "LT")],
        ),
        (
            "La ministre de l’Europe et des affaires étrangères, Claire Arnal, s’est entretenue le 3 mai 2022 par téléphone avec M. Diego Salinas, ministre espagnol des affaires étrangères, de l’Union européenne et de la coopération.",
            [
                ("Claire Arnal", "ministre de l’Europe et des affaires étrangères", "FR"),
                ("Diego Salinas", "ministre espagnol des affaires étrangères, de l’Union européenne et de la coopération", "ES"),
            ],
        ),
        (
            "Entretien avec Mme Ingrid Solberg, Première ministre du Royaume de Norvège\n\nJean Marval s’est entretenu le 8 novembre 2021 avec Ingrid Solberg à Paris. Le Premier ministre a mis en avant le nucléaire.",
            [("Jean Marval", None, "FR"), ("Ingrid Solberg", "Première ministre du Royaume de Norvège", "NO")],
        ),
        (
            "Außenminister Steiner empfängt slowakischen Außenminister\n\nBundesminister für europäische und internationale Angelegenheiten Florian Steiner traf am 14. Jänner 2021 seinen slowakischen Amtskollegen Juraj Kolar in Wien.",
            [
                ("Florian Steiner", "Bundesminister für europäische und internationale Angelegenheiten", "AT"),
                ("Juraj Kolar", "Außenminister", "SK"),
            ],
        ),
        (
            "4月24日、沢木宏外務大臣は、ホセ・アルバレス・スペイン王国外務・欧州連合・協力大臣による表敬を受けました。",
            [("沢木宏", "外務大臣", "JP"), ("ホセ・アルバレス", "外務・欧州連合・協力大臣", "ES")],
        ),
        (
            "11月9日、東京において、日・ブルガリア次官級政策協議が開催され、我が方から坂本外務審議官が、先方からディミタル・ペトロフ・ブルガリア外務次官がそれぞれ出席しました。",
            [("坂本", "外務審議官", "JP"), ("ディミタル・ペトロフ", "外務次官", "BG")],
        ),
        (
            "이준호 외교부 북미국장은 2022.6.11.(토) 오전 마크 램지(Mark Ramsey) 미 국무부 동아태 부차관보와 협의를 갖고, 지역 정세에 대해 논의하였다.",
            [("이준호", "외교부 북미국장", "KR"), ("마크 램지", "국무부 동아태 부차관보", "US")],
        ),
        (
            "2023年2月18日，外交部长方建平应约会见德国副总理兼经济和气候保护部长哈贝尔。",
            [("方建平", "外交部长", "CN"), ("哈贝尔", "副总理兼经济和气候保护部长", "DE")],
        ),
        (
            "2023年4月6日，国家主席方建平在北京同法国总统加朗斯、欧盟委员会主席冯莱举行会晤。",
            [("方建平", "国家主席", "CN"), ("加朗斯", "总统", "FR"), ("冯莱", "欧盟委员会主席", "EU")],
        ),
        (
            "2024年1月17日，国务院总理何明在达沃斯会见瑞士联邦主席阿姆赫德。",
            [("何明", "国务院总理", "CN"), ("阿姆赫德", "联邦主席", "CH")],
        ),
        (
            "行政長官李家明今日（三月五日）在禮賓府與訪港的英國國際貿易部國務大臣韓文會面。",
            [("李家明", "行政長官", "HK"), ("韓文", "國際貿易部國務大臣", "GB")],
        ),
        (
            "3月3日、沢木宏外務大臣は、来日中のラファエル・ロッシ国際原子力機関（IAEA）事務局長と会談を行いました。",
            [("沢木宏", "外務大臣", "JP"), ("ラファエル・ロッシ", "国際原子力機関（IAEA）事務局長", None)],
        ),
        (
            "11月2日、沢木宏外務大臣はジョセップ・ボレル欧州連合（EU）外務・安全保障政策上級代表と第2回日・EU外相戦略対話を行いました。",
            [("沢木宏", "外務大臣", "JP"), ("ジョセップ・ボレル", "外務・安全保障政策上級代表", "EU")],
        ),
        (
            "8月5日、大野副大臣は、シリル・ムベ南アフリカ国際関係・協力省副大臣との間で意見交換を行った。",
            [("大野", "副大臣", "JP"), ("シリル・ムベ", "国際関係・協力省副大臣", "ZA")],
        ),
        (
            "6月7日、岡野北米局長は、サンドラ・オーク米国国務次官補（東アジア・太平洋担当）とテレビ会議形式で協議を行いました。",
            [("岡野", "北米局長", "JP"), ("サンドラ・オーク", "国務次官補", "US")],
        ),
        (
            "3 мая 2023 года Министр иностранных дел России С.П.Гордеев принял Министра иностранных дел и международного сотрудничества ОАЭ шейха А.Бен Заида.",
            [
                ("С.П.Гордеев", "Министр иностранных дел России", "RU"),
                ("А.Бен Заид", "Министр иностранных дел и международного сотрудничества ОАЭ", "AE"),
            ],
        ),
        (
            "11 мая 2023 года состоялся телефонный разговор Министра иностранных дел России С.П.Гордеева с исполняющим обязанности Министра иностранных дел Ливана А.Хабибом.",
            [
                ("С.П.Гордеев", "Министр иностранных дел России", "RU"),
                ("А.Хабиб", "исполняющий обязанности Министра иностранных дел Ливана", "LB"),
            ],
        ),
        (
            "12 мая 2023 года состоялась встреча Министра иностранных дел России С.П.Гордеева с Верховным представителем Европейского союза по иностранным делам и политике безопасности Ж.Борелем.",
            [
                ("С.П.Гордеев", "Министр иностранных дел России", "RU"),
                ("Ж.Борель", "Верховный представитель Европейского союза по иностранным делам и политике безопасности", "EU"),
            ],
        ),
    ],
)  # fmt: skip
def test_the_principals(text: str, principals: list[tuple[str | None, ...]]):
    assert people(reading(text)) == principals


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            JA + "\n\n冒頭、青木大臣から、祝意を伝えた。ホルム大臣は、前向きに応じたい旨応答しました。さらに、防衛協力を進めていくことで一致したほか、青木大臣から期待する旨述べました。",
            [
                ("祝意を伝えた", "青木稔"),
                ("応答しました", "リナ・ホルム"),
                ("一致した", "青木稔", "リナ・ホルム"),
                ("述べました", "青木稔"),
            ],
        ),
        (
            JA + "\n\nホルム大臣から、復興を願う旨発言。両大臣は、関係が改善していることを歓迎。往来を続けることで一致。",
            [("発言", "リナ・ホルム"), ("歓迎", "青木稔", "リナ・ホルム"), ("一致", "青木稔", "リナ・ホルム")],
        ),
        (
            JA + "\n\n続いて、経済に関して議論が行われました。両大臣は、協力の重要性を共有しました。",
            [("議論が行われました", "青木稔", "リナ・ホルム"), ("重要性を共有しました", "青木稔", "リナ・ホルム")],
        ),
        (
            KO + '\n\n윤 장관과 홀름 대신은 교류를 높이 평가하였다. 홀름 대신은 "잊지 않겠다"고 했다.',
            [("높이 평가하였다", "윤가람", "리나 홀름"), ("했다", "리나 홀름")],
        ),
        (
            ZH + "\n\n林部長首先感謝立陶宛捐贈疫苗。雙方同意推動合作，並就區域情勢交換看法。",
            [("感謝", "林知遠"), ("同意", "林知遠", "阿多納斯"), ("交換看法", "林知遠", "阿多納斯")],
        ),
        (
            "Le Président de la République s’est entretenu le 3 mai 2022 avec Mme Léonie Baro, Présidente de la République gabonaise. Le Président de la République, Émile Lacour, a remercié la Présidente Baro. La Présidente a fait part de ses préoccupations.",
            [("a remercié", "Émile Lacour"), ("a fait part", "Léonie Baro")],
        ),
        (
            "Bundeskanzler Jens Harms telefonierte am 3. Mai 2022 mit dem Präsidenten der Republik Moldau, Andrei Rusu. Es bestehe Einigkeit darüber, dass Hilfe ankommen müsse.",
            [("Es bestehe Einigkeit", "Jens Harms", "Andrei Rusu")],
        ),
        (
            "Außenministerin Karla Lehn hat am 8. Februar 2024 mit ihrem iranischen Amtskollegen Hossein Tavakoli telefoniert. Sie hat dabei die deutsche Haltung unterstrichen. Deutschland und Iran vereinbarten Gespräche.",
            [("unterstrichen", "Karla Lehn"), ("vereinbarten", "Karla Lehn", "Hossein Tavakoli")],
        ),
        (
            "Le Président de la République s’est entretenu le 3 mai 2023 par téléphone avec Cheikh Salem bin Rashid, Émir de l’État du Qatar. L’Émir a assuré le Président de sa disponibilité. La France et le Qatar sont convenus d’agir.",
            [("a assuré", "Salem bin Rashid"), ("sont convenus", "Président de la République", "Salem bin Rashid")],
        ),
        (
            "12 апреля 2023 года Министр иностранных дел России С.П.Гордеев провёл переговоры с Министром иностранных дел Кубы Б.Эрнандесом. Глава кубинского МИД сообщил о мерах.",
            [("сообщил", "Б.Эрнандес")],
        ),
        (
            JA + "\n\n両大臣は、認識を共有するとともに、協議を強化していくことで一致した。",
            [("認識を共有する", "青木稔", "リナ・ホルム"), ("一致した", "青木稔", "リナ・ホルム")],
        ),
        (
            "2022年11月8日，国家主席方建平应约同法国总统加朗斯通电话。\n\n加朗斯祝贺方建平连任，并代表法国人民致以良好祝愿。",
            [("祝贺", "加朗斯"), ("致以良好祝愿", "加朗斯")],
        ),
    ],
)  # fmt: skip
def test_who_says_what(text: str, statements: list[tuple[str, ...]]):
    assert told(reading(text)) == statements


def test_those_present_are_read_in_the_brackets_of_the_lead():
    text = (
        JA[:-1]
        + "（日本側から岡田真中東局長、木島官房副長官ほか、ノルウェー側からエバ・リー駐日ノルウェー大使ほかが同席。）"
    )
    assert people(reading(text), "attendee") == [
        ("岡田真", "中東局長", "JP"),
        ("木島", "官房副長官", "JP"),
        ("エバ・リー", "駐日ノルウェー大使", "NO"),
    ]


def test_an_adjective_of_time_beside_the_word_for_the_talk_tells_how_long_it_was():
    text = (
        "Außenministerin Karla Lehn ist am 14. Februar 2022 in Dakar mit ihrem senegalesischen Amtskollegen Moussa Diatta "
        "zusammengekommen. Im Zentrum des etwa einstündigen Gesprächs stand die Lage im Sahel."
    )
    assert reading(text).facts.duration_minutes == 60


def test_bullets_are_no_points_beside_numbers():
    text = (
        f"1. {KO}\n\n2. 윤 장관은 협력을 제안하였다.\n\n  ㅇ 양 장관은 교류를 늘려 나가기로 하였다.\n\n"
        "3. 홀름 대신은 지지를 재확인하였다."
    )
    found = reading(text)
    assert [point.label for point in found.points] == ["1", "2", "3"]
    assert ("기로 하였다", "윤가람", "리나 홀름") in told(found)


@pytest.mark.parametrize(
    "told",
    [
        "От Индии в них участвовал Министр энергетики Раджив Кумар.",
        "В них приняли участие: с российской стороны – помощник Президента Юрий Усольцев; с индийской – Министр энергетики Раджив Кумар.",
    ],
)
def test_those_present_stand_on_the_side_they_came_for(told: str):
    text = f"Владимир Аксёнов провёл 9 ноября 2023 года переговоры с Премьер-министром Индии Ашоком Мехрой. {told}"
    assert people(reading(text), "attendee")[-1] == ("Раджив Кумар", "Министр энергетики", "IN")


def test_an_office_taken_from_the_title_tells_less_of_who_speaks_than_one_beside_a_name():
    text = (
        "Außenminister Steiner empfängt slowakischen Außenminister\n\n"
        "Bundesminister für europäische und internationale Angelegenheiten Florian Steiner traf am 14. Jänner 2021 seinen "
        "slowakischen Amtskollegen Juraj Kolar in Wien. „Wir arbeiten zusammen“, fügte der Außenminister hinzu."
    )
    assert told(reading(text)) == [("fügte", "Florian Steiner")]


def test_a_country_taking_part_in_the_world_is_nobody_present():
    text = ZH + "\n\n阿多納斯副部長致詞時感謝林部長的款待，強調立陶宛支持臺灣的國際參與。"
    assert people(reading(text), "attendee") == []
    assert told(reading(text)) == [("感謝", "阿多納斯"), ("強調", "阿多納斯")]
