"""The options that commands share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from app.model.record import Provenance
    from app.services.session import Session

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Files:
    """Which files a command works on; None stands for the user's own."""

    archive: Path | None
    notebook: Path | None

    def session(self) -> Session:
        """Open them."""
        from app.services.session import Session

        return Session.open(self.archive, self.notebook)


def with_files(command: Command) -> Command:
    """Add ``--archive`` and ``--notebook``; the command gets ``files``. Given before the command they hold too."""

    @click.option(
        "--archive", type=click.Path(path_type=Path), help="The archive to use instead of your own."
    )
    @click.option(
        "--notebook", type=click.Path(path_type=Path), help="The notebook to use instead of your own."
    )
    @click.pass_context
    def wrapped(
        ctx: click.Context, /, *args: Any, archive: Path | None, notebook: Path | None, **kwargs: Any
    ) -> Any:
        above = ctx.find_object(Files) or Files(None, None)
        files = Files(archive or above.archive, notebook or above.notebook)
        return ctx.invoke(command, *args, files=files, **kwargs)

    return _named_as(command, wrapped)


def with_json(command: Command) -> Command:
    """Add ``--json``; the command gets ``as_json``."""
    added: Command = click.option(
        "--json", "as_json", is_flag=True, help="One JSON document on standard output."
    )(command)
    return added


def with_encoding(command: Command) -> Command:
    """Add ``--encoding``; the command gets ``encoding``, a codec or None."""
    added: Command = click.option(
        "--encoding", metavar="NAME", callback=_encoding,
        help="What plain texts and pages are written in, as in windows-1251, where it is guessed wrongly.",
    )(command)  # fmt: skip
    return added


def _encoding(_ctx: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from app.services.importing import encoding_named

    found = encoding_named(value)
    if found is None:
        raise click.BadParameter(f"'{value}' is no encoding of text; write windows-1251, utf-8, shift_jis …")
    return found


def with_provenance(command: Command) -> Command:
    """Add what the user knows and the file does not say; the command gets ``given``."""

    @click.option("--url", help="The address the text was published at.")
    @click.option("--publisher", help="Who published it.")
    @click.option(
        "--published", metavar="DATE", callback=_date, help="The day it was published (YYYY-MM-DD)."
    )
    @click.option(
        "--retrieved", metavar="DATE", callback=_date, help="The day it was retrieved (YYYY-MM-DD)."
    )
    @click.option("--licence", help="The licence it may be used under.")
    @click.pass_context
    def wrapped(ctx: click.Context, /, *args: Any, **kwargs: Any) -> Any:
        given = _provenance(kwargs)
        return ctx.invoke(command, *args, given=given, **kwargs)

    return _named_as(command, wrapped)


def _provenance(kwargs: dict[str, Any]) -> Provenance:
    from app.model.record import Provenance

    return Provenance(
        url=kwargs.pop("url"),
        publisher=kwargs.pop("publisher"),
        published_on=kwargs.pop("published"),
        retrieved_on=kwargs.pop("retrieved"),
        licence=kwargs.pop("licence"),
    )


def _date(_ctx: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from datetime import date

    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise click.BadParameter(f"'{value}' is no date; write it as 2017-07-07.") from error


def some_date(_ctx: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Check a day, a month or a year (2017-07-07, 2017-07, 2017)."""
    if value is None:
        return None
    from datetime import date

    try:
        date.fromisoformat(value + {4: "-01-01", 7: "-01"}.get(len(value), ""))
    except ValueError as error:
        raise click.BadParameter(f"'{value}' is no date; write 2017-07-07, 2017-07 or 2017.") from error
    return value


def country_code(_ctx: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Take a code as it is and an English name as its code."""
    if value is None or value.upper() in {"EU", "UN", "NATO"}:
        return value and value.upper()
    from babel import Locale

    territories = Locale("en").territories
    wanted = value.casefold()
    for code, name in territories.items():
        if len(code) == 2 and wanted in {code.casefold(), str(name).casefold()}:
            return str(code)
    if len(value) == 2 and value.isalpha():  # XA and the like are left to users, former states have no name
        return value.upper()
    raise click.BadParameter(f"'{value}' is no country; give its code, as in JP, or its English name.")


def _named_as(command: Command, wrapped: Any) -> Command:
    """Give the wrapper the name, help and options of what it wraps."""
    from functools import update_wrapper

    own = getattr(wrapped, "__click_params__", [])
    update_wrapper(wrapped, command)
    wrapped.__click_params__ = [*getattr(command, "__click_params__", []), *own]
    result: Command = wrapped
    return result
