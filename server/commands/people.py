"""``enrol``, ``revoke``, ``demo``: people and their laptops."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from getpass import getpass
from pathlib import Path

from domain.errors import BadInput
from server.admin.accounts import set_password
from server.commands import add_settings, say, site_of
from server.devices import change_streams, revoke_device
from server.enrolment import Grant, issue_code
from server.reference import import_reference, read_reference_file
from server.roster import centre_streams, find_employee, found_administrator
from server.site import Site


def add_enrol(parser: ArgumentParser) -> None:
    """Options of ``enrol``."""
    add_settings(parser)
    parser.add_argument("--employee", help="login or identifier of the employee")
    parser.add_argument("--administrator", help="login of the first administrator, who is created")
    parser.add_argument("--place", help="service centre of the laptop: code, identifier or (at first) a name")
    parser.add_argument("--stream", action="append", default=[], help="a further stream; may be repeated")
    parser.add_argument("--all-centres", action="store_true", help="the laptop sees every service centre")
    parser.set_defaults(run=enrol)


def enrol(given: Namespace) -> int:
    """Print a one-time code for a laptop."""
    site = site_of(given)
    if given.administrator:
        employee, place = found_administrator(site, given.administrator, given.place or "Centre")
    else:
        employee, place = find_employee(site, given.employee or "", given.place)
    streams = tuple(given.stream) + (centre_streams(site) if given.all_centres else ())
    say(issue_code(site, Grant(employee, place, streams)))
    return 0


def add_revoke(parser: ArgumentParser) -> None:
    """Options of ``revoke``."""
    add_settings(parser)
    parser.add_argument("device", help="identifier of the device")
    kind = parser.add_mutually_exclusive_group(required=True)
    kind.add_argument("--retired", action="store_true", help="may still send what it holds, once")
    kind.add_argument("--lost", action="store_true", help="refused at once; what it sends is quarantined")
    parser.set_defaults(run=revoke)


def revoke(given: Namespace) -> int:
    """Take a device out of service."""
    site = site_of(given)
    revoke_device(site, given.device, "lost" if given.lost else "retired")
    say(f"{given.device}: {'lost' if given.lost else 'retired'}")
    return 0


def add_streams(parser: ArgumentParser) -> None:
    """Options of ``streams``."""
    add_settings(parser)
    parser.add_argument("device", help="identifier of the device")
    parser.add_argument("--add", action="append", default=[], help="a stream to grant; may be repeated")
    parser.add_argument("--remove", action="append", default=[], help="a stream to withdraw; may be repeated")
    parser.set_defaults(run=streams)


def streams(given: Namespace) -> int:
    """Change and print what a device sees."""
    for stream in change_streams(site_of(given), given.device, add=given.add, remove=given.remove):
        say(stream)
    return 0


def add_password(parser: ArgumentParser) -> None:
    """Options of ``password``."""
    add_settings(parser)
    parser.add_argument("login", help="login on the administrator's page")
    parser.set_defaults(run=password)


def password(given: Namespace) -> int:
    """Set the password of the administrator's page, read from the terminal or standard input."""
    typed = getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    set_password(site_of(given), given.login, typed)
    say(f"{given.login}: the password was set; the page is at /admin")
    return 0


def add_demo(parser: ArgumentParser) -> None:
    """Options of ``demo``."""
    add_settings(parser)
    parser.add_argument("file", type=Path, help='JSON file {"records": [{"entity", "eid", "fields"}]}')
    parser.set_defaults(run=demo)


def demo(given: Namespace) -> int:
    """Load reference data and print a code for each active employee."""
    site = site_of(given)
    count = import_reference(site, read_reference_file(given.file))
    say(f"{count} reference records written")
    for login in _logins(site):
        employee, place = _placed(site, login)
        if place:
            say(f"{login}: {issue_code(site, Grant(employee, place, centre_streams(site)))}")
    return 0


def _placed(site: Site, login: str) -> tuple[str, str]:
    try:
        return find_employee(site, login, None)
    except BadInput:
        return "", ""


def _logins(site: Site) -> list[str]:
    from server.roster import active_logins

    return active_logins(site)
