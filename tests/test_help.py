"""The help says what there is: every command and every option that people can give."""

from pathlib import Path

import pytest

HELP = Path(__file__).resolve().parents[1] / "resources" / "help"


def commands():
    from app.cli import curation, exchange, splitting  # noqa: F401  their commands join the group
    from app.cli.commands import chancery

    return sorted(chancery.commands.items())


@pytest.mark.parametrize(("name", "command"), commands(), ids=[name for name, _ in commands()])
def test_every_command_and_its_options_are_in_the_help(name, command):
    page = (HELP / "cli.md").read_text(encoding="utf-8")
    assert f"`chancery {name}" in page
    for parameter in command.params:
        if parameter.param_type_name == "option":
            assert any(option in page for option in parameter.opts), parameter.opts
