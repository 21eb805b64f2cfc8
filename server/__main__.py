"""``python -m server``: starts the central server; subcommands look after it."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Sequence

from domain.errors import OtklikError
from server.commands import keeping, people, serving

SUBCOMMANDS = {
    "serve": (serving.add_serve, "answer laptops until stopped (the default)"),
    "enrol": (people.add_enrol, "print a one-time code for a laptop"),
    "revoke": (people.add_revoke, "take a device out of service"),
    "streams": (people.add_streams, "show and change what a device sees"),
    "password": (people.add_password, "set a password for the administrator's page"),
    "status": (keeping.add_status, "streams, devices, backups, open conflicts"),
    "backup": (keeping.add_backup, "write a backup and verify it"),
    "verify-backup": (keeping.add_verify, "restore a backup elsewhere and check everything in it"),
    "restore": (keeping.add_restore, "replace everything by a backup"),
    "demo": (people.add_demo, "load reference data from a file and print codes"),
}


def main(arguments: Sequence[str]) -> int:
    """Run one subcommand; 0 when it did what was asked, 2 when it refused."""
    parser = ArgumentParser(prog="python -m server", description=__doc__)
    subparsers = parser.add_subparsers(title="subcommands", required=True)
    for name, (add, explained) in SUBCOMMANDS.items():
        add(subparsers.add_parser(name, help=explained))
    starts_plainly = not arguments or (arguments[0].startswith("--") and arguments[0] != "--help")
    given = parser.parse_args(["serve", *arguments] if starts_plainly else arguments)
    try:
        code: int = given.run(given)
    except OtklikError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
