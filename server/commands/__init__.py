"""What an administrator can do on the server's console; each module adds its subcommands."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable

from server.settings import Settings, settings_of_process
from server.site import Site, open_site

Command = Callable[[Namespace], int]


def add_settings(parser: ArgumentParser) -> None:
    """The options that every subcommand takes."""
    parser.add_argument("--data", help="directory of the server's files")
    parser.add_argument(
        "--database", help="PostgreSQL connection string; SQLite in the data directory without"
    )
    parser.add_argument("--blobs", help="s3://bucket/prefix; a directory in the data directory without")


def settings_of(given: Namespace) -> Settings:
    """The settings of a subcommand."""
    return settings_of_process({key: _text(value) for key, value in vars(given).items()})


def site_of(given: Namespace) -> Site:
    """The installation that a subcommand works on."""
    settings = settings_of(given)
    return open_site(settings.data, settings.open_database(), settings.open_blobs())


def say(text: str) -> None:
    """A line for the person at the console."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _text(value: object) -> str | None:
    return None if value is None or callable(value) else str(value)
