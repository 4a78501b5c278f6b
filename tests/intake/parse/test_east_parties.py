"""Who met whom in Japanese, Korean and Chinese: bare offices, leaders of delegations, envoys, hosts who only invited.

Every sentence and person is invented.
"""

# ruff: noqa: E501 — each example stands on one line; full-width signs are what these texts are printed with
import pytest

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance


def reading(text: str, **known: str) -> Reading:
    return read(text, provenance=Provenance(**known))


def people(found: Reading, role: str = "principal") -> list[tuple[str | None, ...]]:
    return [(one.name, one.office, one.side) for one in found.participants if one.role == role]


@pytest.mark.parametrize(
    ("lead", "principals"),
    [
        (
            "2026年5月8日，国务院副总理方建平在京会见由霍尔姆率领的挪威议会跨党派代表团。",
            [("方建平", "国务院副总理", "CN"), ("霍尔姆", None, "NO")],
        ),
        (
            "2026年5月8日，国家主席方建平同古共中央第一书记、古巴国家主席科斯塔－莱亚尔举行会谈。",
            [("方建平", "国家主席", "CN"), ("科斯塔－莱亚尔", "古共中央第一书记、古巴国家主席", "CU")],
        ),
        (
            "2026年5月8日，国家主席方建平同越共中央总书记、国家主席阮文平举行会谈。",
            [("方建平", "国家主席", "CN"), ("阮文平", "越共中央总书记、国家主席", "VN")],
        ),
        (
            "2026年5月8日，驻挪威大使方建平会见挪威外交大臣霍尔姆。",
            [("方建平", "驻挪威大使", "CN"), ("霍尔姆", "外交大臣", "NO")],
        ),
        (
            "2026年5月8日，外交部欧亚司司长方建平同白俄罗斯驻华大使科瓦廖克举行工作磋商。",
            [("方建平", "外交部欧亚司司长", "CN"), ("科瓦廖克", "驻华大使", "BY")],
        ),
        (
            "应挪威外交大臣霍尔姆邀请，2026年5月8日，外交部长方建平在奥斯陆同挪威首相林德举行会谈。",
            [("方建平", "外交部长", "CN"), ("林德", "首相", "NO")],
        ),
        (
            "總統方建平今（12）日上午在總統府接見由霍爾姆（Lars Holm）聯邦參議員率領的「美國聯邦參議院外交委員會訪問團」，感謝參議員長期支持臺灣。",
            [("方建平", "總統", "TW"), ("霍爾姆", "聯邦參議員", "US")],
        ),
        (
            "外交部政務次長方建平本（10）日以午宴款待來訪的立陶宛國會外交委員會主席茲蒙塔斯（Zyg Montas）一行。",
            [("方建平", "外交部政務次長", "TW"), ("茲蒙塔斯", "國會外交委員會主席", "LT")],
        ),
        (
            "日・ノルウェー首脳会談等\n\n令和8年4月27日、青木総理は、総理大臣官邸で、公式訪問中のラーシュ・ホルム首相と首脳会談等を行いました。",
            [("青木", "総理", "JP"), ("ラーシュ・ホルム", "首相", "NO")],
        ),
        (
            "ノルウェー首相との会談\n\n令和8年4月27日、総理は、総理大臣官邸でホルム首相と会談を行いました。",
            [("総理", "総理", "JP"), ("ホルム", "首相", "NO")],
        ),
        (
            "令和8年4月27日、青木総理は、ノルウェーを訪問し、ラーシュ・ホルム首相と首脳会談を行いました。",
            [("青木", "総理", "JP"), ("ラーシュ・ホルム", "首相", "NO")],
        ),
        (
            "3月5日、青木あやの外務副大臣は、パラグアイ共和国のミゲル・ロハス外務次官と会談しました。",
            [("青木あやの", "外務副大臣", "JP"), ("ミゲル・ロハス", "外務次官", "PY")],
        ),
        (
            "3月5日、青木顕駐ノルウェー大使は、ホルム・ノルウェー外務次官と面会しました。",
            [("青木顕", "駐ノルウェー大使", "JP"), ("ホルム", "外務次官", "NO")],
        ),
        (
            "윤가람 장관은 3.5.(목) 오후 외교부에서 라르스 홀름(Lars Holm) 국제원자력기구(IAEA) 사무총장을 만나 북핵 문제를 논의하였다.",
            [("윤가람", "장관", "KR"), ("라르스 홀름", "국제원자력기구(IAEA) 사무총장", None)],
        ),
        (
            "윤가람 장관은 3월 5일 방웨이(方偉) 중국공산당 중앙정치국 위원 겸 외교부장을 접견했다.",
            [("윤가람", "장관", "KR"), ("방웨이", "중국공산당 중앙정치국 위원 겸 외교부장", "CN")],
        ),
        (
            "윤가람 실장은 3월 5일 청와대에서 라르스 홀름 전 노르웨이 외교차관을 접견했습니다.",
            [("윤가람", "실장", "KR"), ("라르스 홀름", "외교차관", "NO")],
        ),
        (
            "윤가람 총리는 9월 3일(목) 대통령 특사 자격으로 방한한 자밀 알 누르(Jamil Al Nur) 아부다비 행정청장을 만나, 양국 간 협력 방안을 논의하였다.",
            [("윤가람", "총리", "KR"), ("자밀 알 누르", "아부다비 행정청장", "AE")],
        ),
        (
            "윤가람 차관은 3.5.(목) 오후 서울에서 라르스 홀름(Lars Holm) EU 대외관계청(EEAS) 사무차장과 면담을 갖고 협력 방안을 협의하였다.",
            [("윤가람", "차관", "KR"), ("라르스 홀름", "대외관계청(EEAS) 사무차장", "EU")],
        ),
        (
            "3月5日、青木稔外務大臣は、ドリーン・ホルム国際電気通信連合（ITU）事務総局長の表敬を受けました。",
            [("青木稔", "外務大臣", "JP"), ("ドリーン・ホルム", "国際電気通信連合（ITU）事務総局長", None)],
        ),
    ],
)
def test_who_met_is_read_whichever_way_they_are_named(
    lead: str, principals: list[tuple[str | None, ...]]
) -> None:
    found = reading(lead)
    assert found.is_readout, found.reason
    assert people(found) == principals


def test_an_office_that_stands_for_its_holder_is_told_of() -> None:
    found = reading(
        "ノルウェー首相との会談\n\n令和8年4月27日、総理は、総理大臣官邸でホルム首相と会談を行いました。"
    )
    assert any("not named" in one.message and one.severity == "review" for one in found.findings)


def test_a_length_printed_with_the_word_for_talks_behind_the_lead_is_taken() -> None:
    found = reading(
        "令和8年4月27日、青木総理は、総理大臣官邸で、ラーシュ・ホルム首相と会談等を行いました。\n\n"
        "総理は、首相と約50分間会談を行い、協力を期待する旨述べました。"
    )
    assert found.facts.duration_minutes == 50
    assert found.facts.place == "総理大臣官邸"
    assert any(one.field == "meeting.duration_minutes" for one in found.findings)


def test_a_link_below_to_questions_and_answers_is_no_press_conference() -> None:
    found = reading(
        "2026年5月8日，外交部长方建平应约同挪威外交大臣霍尔姆通电话。\n\n"
        "霍尔姆通报了边境局势，对中方居中斡旋表示感谢。\n\n相关新闻：\n外交部发言人就北欧局势答记者问"
    )
    assert found.is_readout
    assert [(one.verb, one.speakers) for one in found.statements] == [
        ("通报了", ("霍尔姆",)),
        ("表示", ("霍尔姆",)),
    ]


def test_a_place_that_is_not_told_is_told_of() -> None:
    found = reading("2026年5月8日，外交部长方建平会见挪威外交大臣霍尔姆。")
    assert found.facts.place is None
    assert any(one.field == "meeting.place" for one in found.findings)


def test_two_and_two_are_of_the_side_of_the_one_named_with_them() -> None:
    found = reading(
        "윤가람 외교부 장관과 문하늘 국방부 장관은 3.5.(목) 캔버라에서 라라 홀름(Lara Holm) 호주 외교장관, 피터 힐(Peter Hill) 부총리 겸 국방장관과 제7차 한-호주 외교·국방(2+2) 장관회의를 개최하였다."
    )
    assert [(name, side) for name, _, side in people(found)] == [
        ("윤가람", "KR"),
        ("문하늘", "KR"),
        ("라라 홀름", "AU"),
        ("피터 힐", "AU"),
    ]
    assert any("named together" in one.message for one in found.findings)


def test_talks_that_were_held_and_who_took_part_in_the_next_sentence() -> None:
    found = reading(
        "한-캐나다 외교·국방(2+2) 장관회의가 3.5.(목) 오타와에서 개최되었다. 우리측에서는 윤가람 외교부 장관과 문하늘 국방부 장관이, 캐나다측에서는 라라 홀름(Lara Holm) 외교장관과 피터 힐(Peter Hill) 국방장관이 참석하였다.\n\n양측 장관들은 협력을 강화하기로 하였다."
    )
    assert found.is_readout, found.reason
    assert [(name, side) for name, _, side in people(found)] == [
        ("윤가람", "KR"),
        ("문하늘", "KR"),
        ("라라 홀름", "CA"),
        ("피터 힐", "CA"),
    ]
    assert [len(one.speakers) for one in found.statements] == [4]
