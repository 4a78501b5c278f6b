from app.services.importing import Imported
from app.ui.importing.outcomes import counts, summary


def texts(*outcomes):
    return [Imported(f"/in/{number}.txt", outcome, None, "told") for number, outcome in enumerate(outcomes)]


def test_every_outcome_is_counted_in_the_order_of_the_table():
    assert counts(texts("refused", "added", "added")) == {
        "added": 2,
        "revision": 0,
        "review": 0,
        "held": 0,
        "refused": 1,
    }


def test_the_account_is_a_sentence():
    assert summary(texts("added", "held", "held"), unread=0) == "3 texts: 1 added, 2 already held."
    assert summary([], unread=0) == "Nothing was read."


def test_what_was_stopped_says_what_stays_and_what_is_left():
    assert summary(texts("added"), unread=2) == (
        "Stopped. 1 text: 1 added. What was read before stays. 2 files not read."
    )
    assert summary([], unread=1) == "Stopped. Nothing was read. 1 file not read."
