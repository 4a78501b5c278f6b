"""Japanese, Korean and Chinese readouts. Every sentence and person is invented."""

# ruff: noqa: E501 — each example stands on one line; full-width signs are what these texts are printed with
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.intake.parse import read
from app.model.reading import Reading
from app.model.record import Provenance

JA = "8月3日、午後3時から約30分間、青木稔外務大臣は、リナ・ホルム・ノルウェー王国外務大臣(H.E. Ms. Lina Holm)と電話会談を行いました。\n\n"
KO = "1. 윤가람 외교부 장관은 8.3.(수) 오전 리나 홀름(Lina Holm) 노르웨이 외교장관과 통화를 가졌다.\n\n"
ZH = "2022年8月3日，中共中央政治局委员、外交部长方建平应约同挪威外交大臣霍尔姆通电话。\n\n"


def reading(text: str, **known: str) -> Reading:
    return read(text, provenance=Provenance(**known))


def told(found: Reading) -> list[tuple[str, ...]]:
    return [(item.verb, *item.speakers) for item in found.statements]


def people(found: Reading, role: str = "principal") -> list[tuple[str | None, ...]]:
    return [(one.name, one.office, one.side) for one in found.participants if one.role == role]


@pytest.mark.parametrize(
    ("lead", "principals"),
    [
        (JA, [("青木稔", "外務大臣", "JP"), ("リナ・ホルム", "外務大臣", "NO")]),
        (KO, [("윤가람", "외교부 장관", "KR"), ("리나 홀름", "외교장관", "NO")]),
        (ZH, [("方建平", "中共中央政治局委员、外交部长", "CN"), ("霍尔姆", "外交大臣", "NO")]),
        (
            "5月9日、青木稔外務大臣は、朴世英(パク・セヨン)韓国外交部長官と会談を行いました。",
            [("青木稔", "外務大臣", "JP"), ("朴世英", "外交部長官", "KR")],
        ),
        (
            "5月9日、青木稔外務副大臣は、ペドロ・ルナ・エクアドル共和国外務・移民省二国間問題次官と会談しました。",
            [("青木稔", "外務副大臣", "JP"), ("ペドロ・ルナ", "外務・移民省二国間問題次官", "EC")],
        ),
        (
            "5月9日、真野誠総理大臣は、トム・リードEU外務・安全保障政策上級代表と懇談を行いました。",
            [("真野誠", "総理大臣", "JP"), ("トム・リード", "外務・安全保障政策上級代表", "EU")],
        ),
        (
            "5月9日、真野誠総理大臣は、ハンス・ゾマー・ドイツ連邦共和国首相と会談を行いました。",
            [("真野誠", "総理大臣", "JP"), ("ハンス・ゾマー", "首相", "DE")],
        ),
        (
            "문하늘 대통령은 2월 25일 오후 5시부터 20분간 자밀 빈 하산 알 누르 사우디아라비아 왕세자 겸 총리와 전화 통화를 했다.",
            [("문하늘", "대통령", "KR"), ("자밀 빈 하산 알 누르", "왕세자 겸 총리", "SA")],
        ),
        (
            "윤가람 장관은 3.2(목) 오후 예방한 피터 힐 주한캐나다대사를 접견하였다.",
            [("윤가람", "장관", "KR"), ("피터 힐", "주한캐나다대사", "CA")],
        ),
        (
            "윤가람 장관은 3.21(화) 요한 폰델 유럽연합(EU) 외교안보고위대표와 통화를 하였다.",
            [("윤가람", "장관", "KR"), ("요한 폰델", "외교안보고위대표", "EU")],
        ),
        (
            "윤가람 장관은 3.21(화) 우크라이나 코발 대통령과 통화를 하였다.",
            [("윤가람", "장관", "KR"), ("코발", "대통령", "UA")],
        ),
        (
            "윤가람 장관은 11.15(수) 가미카와 마리(上川 真理) 일본 외무대신과 회담을 가졌다.",
            [("윤가람", "장관", "KR"), ("가미카와 마리", "외무대신", "JP")],
        ),
        (
            "5月9日、真野総理は、ウクライナのイワン・コヴァル大統領と電話会談を行いました。",
            [("真野", "総理", "JP"), ("イワン・コヴァル", "大統領", "UA")],
        ),
        (
            "2月11日、青木外務大臣は、メアリー・ペン豪州外務大臣、アン・ブリン米国国務長官と会合を行いました。",
            [
                ("青木", "外務大臣", "JP"),
                ("メアリー・ペン", "外務大臣", "AU"),
                ("アン・ブリン", "国務長官", "US"),
            ],
        ),
        (
            "12月9日、青木外務大臣及び原防衛大臣は、メアリー・ペン豪州外務大臣及びロイ・マース豪州国防大臣と協議を行いました。",
            [
                ("青木", "外務大臣", "JP"),
                ("原", "防衛大臣", "JP"),
                ("メアリー・ペン", "外務大臣", "AU"),
                ("ロイ・マース", "国防大臣", "AU"),
            ],
        ),
        (
            "本3日,青木外務大臣は,14日からのルカ・モルディブ大統領訪日のため来日中のモハメド・シャリ・モルディブ大統領府付大臣による表敬を受けました。",
            [("青木", "外務大臣", "JP"), ("モハメド・シャリ", "大統領府付大臣", "MV")],
        ),
        (
            "本3日,青木外務大臣は,趙明(ちょう・めい)党中央弁公庁主任と会談しました。先方から,呉偉(ご・い)局長が同席しました。中国側から説明がありました。",
            [("青木", "外務大臣", "JP"), ("趙明", "党中央弁公庁主任", "CN")],
        ),
        (
            "当地时间9月19日，外交部长方建平在纽约联合国总部会见联合国秘书长古特。",
            [("方建平", "外交部长", "CN"), ("古特", "秘书长", "UN")],
        ),
        (
            "林文雄總統今（9）日上午在總統府接見聖露西亞總理勞倫斯(Philip Lawrence)，說明臺灣的政策。",
            [("林文雄", "總統", "TW"), ("勞倫斯", "總理", "LC")],
        ),
        (
            "9月9日，国务院总理李建国在北京同欧洲理事会主席范伦特和欧盟委员会主席冯克莱举行会晤。",
            [
                ("李建国", "国务院总理", "CN"),
                ("范伦特", "欧洲理事会主席", "EU"),
                ("冯克莱", "欧盟委员会主席", "EU"),
            ],
        ),
    ],
)
def test_name_office_and_side(lead: str, principals: list[tuple[str, str, str]]):
    assert people(reading(lead)) == principals


def test_a_side_that_is_not_printed_says_so():
    found = reading(JA)
    assert [item.severity for item in found.findings if item.field == "participants"] == ["note"]
    assert people(reading(JA.replace("ノルウェー王国", "")))[1][2] is None
    title = "日独外相電話会談\n\n"
    assert people(reading(title + JA.replace("ノルウェー王国", "")))[1][2] == "DE"
    theirs = "5月9日、トム・リード国務長官は、青木外務大臣と電話会談を行いました。"
    assert [side for _, _, side in people(reading(theirs, publisher_country="US"))] == ["US", "JP"]
    assert [side for _, _, side in people(reading(theirs))] == [None, "JP"]


@pytest.mark.parametrize(
    ("text", "date", "time", "minutes", "mode"),
    [
        ("令和4年8月3日\n\n" + JA, "2022-08-03", "15:00", 30, "phone"),
        (
            "令和4年8月27日\n\n本27日、12時45分から1時間20分、青木稔外務大臣は、リナ・ホルム・ノルウェー王国外務大臣とワーキング・ランチを行いました。",
            "2022-08-27",
            "12:45",
            80,
            "in_person",
        ),
        ("작성일 2022-08-04\n\n" + KO, "2022-08-03", None, None, "phone"),
        (
            "2020-06-09\n\n윤가람 장관은 6.8.(월) 오전 10:20-10:55간 다나카 히로시(田中浩) 일본 외무대신과 화상회담을 가졌다.",
            "2020-06-08",
            "10:20",
            35,
            "video",
        ),
        (
            "2018-04-29\n\n문하늘 대통령은 어제 밤 9시 15분부터 1시간 15분 동안 로이 홀 미국 대통령과 통화를 했다.",
            "2018-04-28",
            "21:15",
            75,
            "phone",
        ),
        (ZH, "2022-08-03", None, None, "phone"),
        (
            "2024-01-02\n\n国家主席方远31日下午3点半同挪威首相霍尔姆举行视频会晤，会谈持续一个半小时。",
            "2023-12-31",
            "15:30",
            90,
            "video",
        ),
        (
            "發布日期\n113年7月16日\n\n林文雄總統今（16）日在總統府接見帛琉總統惠普斯。",
            "2024-07-16",
            None,
            None,
            "in_person",
        ),
    ],
)
def test_when_and_how(text: str, date: str, time: str | None, minutes: int | None, mode: str):
    facts = reading(text).facts
    assert (facts.date, facts.start_time, facts.duration_minutes, facts.mode) == (date, time, minutes, mode)


def test_a_day_without_a_year_stays_open():
    found = reading(JA)
    assert found.facts.date is None
    assert [item.message for item in found.findings if item.field == "meeting.date"] == [
        "The year is printed nowhere."
    ]
    assert reading(JA, published_on="2022-08-05").facts.date == "2022-08-03"
    assert reading(JA.replace("8月3日", "12月31日"), published_on="2022-01-02").facts.date == "2021-12-31"


A, B = "青木稔", "リナ・ホルム"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (
            "青木大臣から、支援を継続したい旨述べたのに対し、ホルム大臣から、謝意が示されました。",
            [("述べた", A), ("謝意が示されました", B)],
        ),
        (
            "両大臣は、安保について意見交換を行い、緊密に連携していくことで一致しました。",
            [("意見交換を行い", A, B), ("一致しました", A, B)],
        ),
        ("ホルム大臣から、情勢につき説明がありました。", [("説明がありました", B)]),
        ("先方から、日本の支援への感謝の言葉がありました。", [("感謝の言葉がありました", B)]),
        ("同大臣から、関心が示されました。", [("関心が示されました",)]),
        (
            "青木大臣は、訪日を歓迎するとともに、協力を深めたい旨述べました。",
            [("述べました", A)],
        ),
        (
            "両大臣は、協力の進展を評価するとともに、作業部会の設置を決定しました。",
            [("評価する", A, B), ("決定しました", A, B)],
        ),
        ("カルロス・モラ議員は、懸念を表明しました。", [("懸念を表明しました",)]),
        (
            "青木大臣は、関係の構築に触れ、ホルム大臣が協力の強化に果たしてきた役割を称賛しました。",
            [("触れ", A), ("称賛しました", A)],
        ),
        (
            "青木大臣は、支援の継続を表明し、ホルム大臣が、謝意を述べました。",
            [("表明し", A), ("謝意を述べました", B)],
        ),
    ],
)
def test_japanese_statements(body: str, wanted: list[tuple[str, ...]]):
    assert told(reading(JA + body)) == wanted


C, D = "윤가람", "리나 홀름"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (
            "2. 윤 장관은 지지를 요청하였으며, 홀름 장관은 이를 환영한다고 하였다.",
            [("요청하였으며", C), ("하였다", D)],
        ),
        (
            "2. 양 장관은 교역 증가를 평가하고, 협력을 강화해 나가기로 하였다.",
            [("평가하고", C, D), ("기로 하였다", C, D)],
        ),
        (
            "2. 양측은 해양 안보가 중요하다는 데 의견을 같이하고, 정세에 대해 의견을 나누었다.",
            [("의견을 같이하고", C, D), ("의견을 나누었다", C, D)],
        ),
        (
            "2. 윤 장관은 초청에 사의를 표하는 한편, 기업에 대한 관심을 당부했다. 또한 방한을 제안했다.",
            [("사의를 표하는 한편", C), ("당부했다", C), ("제안했다", C)],
        ),
        (
            "2. 홀름 장관이 먼저 축하 인사를 건넸고 윤 장관 역시 홀름 장관에게 사의를 표했습니다.",
            [("건넸고", D), ("사의를 표했습니다", C)],
        ),
        ("2. 홀름 장관은 지난 회담에서 합의한 점을 상기했다.", [("상기했다", D)]),
    ],
)
def test_korean_statements(body: str, wanted: list[tuple[str, ...]]):
    assert told(reading(KO + body)) == wanted


E, F = "方建平", "霍尔姆"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (
            "霍尔姆介绍了挪方的看法，感谢中方所作努力。",
            [("介绍了", F), ("感谢", F)],
        ),
        ("方建平外长指出，双方应加强沟通。希望挪方提供便利。", [("指出", E)]),
        ("方建平表示，双方一致同意的原则不应改变。", [("表示", E)]),
        (
            "双方还就地区形势交换了看法，一致认为应保持沟通，商定年内会晤。",
            [("交换了看法", E, F), ("一致认为", E, F), ("商定", E, F)],
        ),
        ("霍尔姆提出，希望中方扩大进口。", [("提出", F)]),
        ("霍尔姆表示，挪方重视对华关系，希望双方加强合作。", [("表示", F), ("希望", F)]),
        ("方建平和霍尔姆表示，愿为和平作出努力。", [("表示", E, F)]),
    ],
)
def test_chinese_statements(body: str, wanted: list[tuple[str, ...]]):
    assert told(reading(ZH + body)) == wanted


def test_what_the_sentence_of_the_meeting_says_further_on():
    lead = "2022年8月3日，外交部长方建平在奥斯陆会见挪威首相霍尔姆时表示，中方愿深化合作。"
    assert told(reading(lead)) == [("表示", E)]
    assert told(reading(ZH.replace("通电话。", "通电话，就双边关系交换意见。"))) == [("交换意见", E, F)]
    assert told(reading(KO.replace("통화를 가졌다", "통화를 갖고 정세를 논의하였다"))) == [
        ("논의하였다", C, D)
    ]


def test_traditional_signs_are_read_by_the_same_lexicon():
    text = (
        "2022年8月3日,國務委員兼外長方建平應約同挪威外交大臣霍爾姆通電話。\n\n"
        "霍爾姆重申挪方立場。方建平闡明了中方關切。\n\n雙方同意繼續保持溝通。"
    )
    found = reading(text)
    assert told(found) == [("重申", "霍爾姆"), ("闡明了", "方建平"), ("同意", "方建平", "霍爾姆")]
    assert [(item.kind, item.verb) for item in found.agreements] == [("agreed", "同意")]


@pytest.mark.parametrize(
    ("text", "attendees"),
    [
        (
            JA
            + "日本側から、南浩官房副長官、岸恵国家安全保障局長ほかが、ノルウェー側から、オラ・ビク外務次官ほかが同席しました。",
            [
                ("南浩", "官房副長官", "JP"),
                ("岸恵", "国家安全保障局長", "JP"),
                ("オラ・ビク", "外務次官", "NO"),
            ],
        ),
        (
            KO + "ㅇ 우리측에서는 이다온 유럽국장, 최우리 주노르웨이대사가 배석",
            [("이다온", "유럽국장", "KR"), ("최우리", "주노르웨이대사", "KR")],
        ),
        (ZH + "王成、李冬生等参加会见。", [("王成", None, "CN"), ("李冬生", None, "CN")]),
    ],
)
def test_those_present(text: str, attendees: list[tuple[str | None, ...]]):
    assert people(reading(text), "attendee") == attendees


def test_bullets_are_paragraphs_and_numbers_are_points():
    found = reading(JA + "- 両大臣は、緊密な連携を確認しました。\n- 両大臣は、情勢について議論しました。")
    assert found.points == ()
    assert len(found.statements) == 2
    assert [item.message for item in found.findings if item.field == "points"]
    found = reading(JA + "1 両大臣は、緊密な連携を確認しました。\n2 両大臣は、情勢について議論しました。")
    assert [point.label for point in found.points] == ["1", "2"]


@pytest.mark.parametrize(
    "text",
    [
        "青木外務大臣は、8月3日、ノルウェーを訪問し、ホルム外務大臣と会談を行う予定です。",
        "外務大臣会見記録\n（問）会談について。\n" + JA,
        "□ 윤가람 외교부 장관은 11.3.(수) 서울에서 얀 노박 체코 외교장관과 회담을 갖고 협의할 예정이다.",
        "(서울=가상통신) 한빛 기자 = " + KO + "외교부 당국자는 말을 아꼈다.\n무단 전재 금지",
        "8月3日，国家主席方远同蒙古国总统巴特尔互致贺电。\n方远指出，中蒙友好。",
        "8月3日外交部发言人周敏主持例行记者会\n记者：方建平外长同挪威外交大臣霍尔姆通电话了吗？",
    ],
)
def test_near_misses_are_held_with_a_reason(text: str):
    found = reading(text)
    assert not found.is_readout
    assert found.reason
    assert [item.severity for item in found.findings if item.field == "is_readout"] == ["review"]


def test_what_is_not_read_is_told():
    found = reading(ZH + "方建平指出，中挪友好。\n\n中方愿同挪方扩大绿色转型领域务实合作。")
    assert told(found) == [("指出", "方建平")]
    (note,) = [item for item in found.findings if item.field == "statements"]
    assert note.severity == "note"


def test_what_follows_another_meeting_is_nobodys_here():
    later = "また、青木外務大臣は、同日、ラモン・クルス・チリ外務大臣と会談を行いました。\n\n両大臣は、貿易について議論しました。"
    found = reading(JA + "両大臣は、協力を確認しました。\n\n" + later)
    assert told(found) == [("確認しました", A, B)]
    assert [item.severity for item in found.findings if item.field == "events"] == ["review"]
    recalled = (
        "青木大臣は、先月、真野総理とラモン・クルス・チリ大統領が会談を行ったことに触れ、協力を求めました。"
    )
    found = reading(JA + recalled)
    assert told(found) == [("触れ", A), ("求めました", A)]
    assert not [item for item in found.findings if item.field == "events"]


def test_the_words_of_a_menu_hold_nothing():
    menu = "기고문\n인터뷰\n기자회견\n연설문\n한-노르웨이 외교장관 통화\n2022-08-04\n\n"
    assert reading(menu + KO).is_readout
    assert not reading("윤가람 외교부 장관 기자회견 모두발언\n2022-08-04\n\n" + KO).is_readout


def test_a_title_stands_without_the_word_that_says_so():
    found = reading("제목 : 한-노르웨이 외교장관 통화\n작성일 : 2022-08-04\n\n" + KO)
    assert found.title == "한-노르웨이 외교장관 통화"
    assert found.title_at
    older = (
        KO.replace("통화를 가졌다", "통화를 갖고, 정세에 대해 의견을 교환함")
        + "ㅇ 양 장관은 협력해 나가기로 함."
    )
    assert told(reading(older)) == [("의견을 교환함", C, D), ("기로 함", C, D)]


PIECES = [
    *(
        "青木稔外務大臣は、",
        "リナ・ホルム・ノルウェー王国外務大臣",
        "と会談を行いました。",
        "両大臣は、",
        "一致し、",
        "本27日",
    ),
    *(
        "同大臣から、",
        "側から、",
        "（",
        ")",
        "述べたのに対し、",
        "윤가람 외교부 장관은 ",
        "리나 홀름(Lina Holm) 노르웨이 ",
        "외교장관과 ",
    ),
    *(
        "통화를 가졌다. ",
        "양 장관은 ",
        "기로 하였다.",
        "ㅇ ",
        "배석",
        "5.3.(목) ",
        "外交部长方建平",
        "应约同挪威",
        "外交大臣霍尔姆",
    ),
    *(
        "通电话。",
        "双方",
        "一致认为",
        "，并",
        "參加會見。",
        "總統",
        "\n",
        "\n1 ",
        "国",
        "人",
        "の",
        "、",
        "和",
        "12時75分",
        "99月99日",
    ),
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_any_mixture_is_read_within_its_text(text: str):
    found = reading(text)
    for one in found.participants:
        assert one.span.cut(text) == one.name
        assert one.office_at is None or one.office_at.cut(text) == one.office
    for item in found.statements:
        assert item.verb_at
        assert item.verb_at.cut(text) == item.verb
        assert item.span.contains(item.verb_at)
    assert all(item.span is None or item.span.end <= len(text) for item in found.findings)
