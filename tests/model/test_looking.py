from app.model.looking import Found, Sought, grouped, sought


def found(uid, *, tags=(), colour="yellow", author="ada", day="2031-05-04", readout="r1"):
    return Found(1, uid, readout, colour, author, day, tags, f"title of {readout}", "2031-05-03")


def test_words_tags_authors_and_days_are_told_apart():
    assert sought('fish #sea/Salt @ada after:2031-05 "two words" #"North Korea" before:2032') == Sought(
        ("fish", "two words"), ("sea/Salt", "North Korea"), ("ada",), since="2031-05", until="2032"
    )
    assert sought(" # @ ") == Sought()
    assert sought('"unfinished quo') == Sought(("unfinished quo",))


def test_an_annotation_stands_under_each_of_its_tags_and_untagged_ones_come_last():
    groups = grouped([found("a", tags=("sea/fish", "Sea")), found("b"), found("c", tags=("sea",))], "tag")
    assert [(group.name, [one.uid for one in group.found]) for group in groups] == [
        ("Sea", ["a", "c"]),
        ("sea/fish", ["a"]),
        ("", ["b"]),
    ]


def test_texts_keep_the_order_they_came_in_and_the_newest_day_stands_first():
    every = [found("a", readout="r2"), found("b", readout="r1"), found("c", readout="r2", day="2031-06-01")]
    assert [group.name for group in grouped(every, "text")] == ["title of r2", "title of r1"]
    assert [group.name for group in grouped(every, "day")] == ["2031-06-01", "2031-05-04"]
