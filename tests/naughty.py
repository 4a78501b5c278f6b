"""Strings that programs stumble over: some of our own, and the Big List of Naughty Strings where it lies beside the
checkout, in ``../shared/data/text``."""

import json
from pathlib import Path

_BESIDE = Path(__file__).resolve().parents[2] / "shared" / "data" / "text" / "blns.json"
_OWN = (
    *("", " ", "\t", "undefined", "null", "None", "NaN", "True"),
    *("nil", "0", "-1", "1e309", "0x1F", "1/0", "١٢٣", "½", "00:00"),
    *("'", '"', "''", '"" OR ""="', "`", "“", "’", "\\", "\\\\"),
    *("--", "/*", "*/", "#", "%", "%s%n%d", "{0}", "${x}", "$(x)"),
    *("(", ")", "[", "]", "((((", "*", "?", "^$", ".*"),
    *("a|b", "~", "@", "&", "&amp;", "&#0;", "<", ">", "<b>", "</script>"),
    *("<!--", "]]>", "<?xml?>", "<a href='x'>y</a>"),
    *("1; drop table readout", "' or 1=1 --", "../../etc/passwd", "C:\\nul"),
    *("con", "aux.txt", "file:///x", "http://[::1]/", "a:b", "title:"),
    *("NEAR(", "OR", "AND NOT", "=", "=1+1", "+1", "@sum"),
    *("a\u00a0b", "a\u200bb", "\u200b", "\u2060", "\ufeff"),
    *("a\u00adb", "\u2028", "\u202eabc\u202c", "\u2066x\u2069", "\u061c"),
    *("é", "e\u0301", "Å", "ﬁ", "ß", "İ", "ı", "Ǆ", "ẞ"),
    *("Ω", "ͅ", "Z͑ͫ̓a̸l̷g̶o̴", "ัััั", "ᄀᄀᄀ각ᆨᆨ", "カ゛", "ｶﾞ", "㍿", "ａｂｃ"),
    *("佐藤さん", "共同声明", "외교부 대변인", "阿部", "Україна", "שלום"),
    *("مرحبا", "نص abc 12", "ไทย", "हिन्दी", "தமிழ்", "𠜎𠜱", "𝒜𝓑"),
    *("😀", "👩‍👩‍👧‍👦", "🇯🇵🇰🇷", "👍🏽", "❤️", "1️⃣"),
    *("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\U000e0001", "\U0010fffd", "\ufffd", "\x7f", "\x85", "\x01\x02\x1b[31m"),
    *("a" * 5_000, "a " * 2_000, "\n" * 50, "ab\r\ncd\rde", ".", "…", "—", "・", "。", "、"),
)  # fmt: skip


def naughty_strings() -> list[str]:
    """Return them, each once."""
    known = json.loads(_BESIDE.read_text(encoding="utf-8")) if _BESIDE.is_file() else []
    return list(dict.fromkeys([*_OWN, *known]))
