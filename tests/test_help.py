"""The help says what there is: every command and every option that people can give."""

from pathlib import Path

import pytest

HELP = Path(__file__).resolve().parents[1] / "resources" / "help"


def commands():
    from app.cli import (  # noqa: F401  they join the group
        briefs,
        carrying,
        coding,
        curation,
        exchange,
        matrix,
        meetings,
        pages,
        sample,
        splitting,
    )
    from app.cli.commands import chancery

    return sorted(chancery.commands.items())


@pytest.mark.parametrize(("name", "command"), commands(), ids=[name for name, _ in commands()])
def test_every_command_and_its_options_are_in_the_help(name, command):
    page = "".join(one.read_text(encoding="utf-8") for one in sorted(HELP.glob("*.md")))
    assert f"`chancery {name}" in page
    for parameter in command.params:
        if parameter.param_type_name == "option":
            assert any(option in page for option in parameter.opts), parameter.opts


def test_the_page_of_keys_is_the_action_table():
    from scripts.write_keys import page

    assert (HELP / "keys.md").read_text(encoding="utf-8") == page(), "run scripts/write_keys.py"


def test_every_key_on_the_page_can_be_pressed():
    from scripts.write_keys import _keyed

    assert _keyed("Ctrl++") == "<kbd>Ctrl</kbd>+<kbd>+</kbd>"
    assert _keyed("Ctrl+-") == "<kbd>Ctrl</kbd>+<kbd>-</kbd>"
    assert _keyed("J") == "<kbd>J</kbd>"
    assert _keyed("Ctrl+Shift+P") == "<kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>P</kbd>"
