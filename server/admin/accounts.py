"""Administrators of the page: passwords, sessions, and the token that guards each form."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from domain.clock import iso
from domain.errors import BadInput
from server.access import token_hash
from server.errors import Declined
from server.site import Site

PASSWORD_LENGTH_LEAST = 12
SESSION_LIFE = timedelta(hours=8)
_HASHER = PasswordHasher()


@dataclass(frozen=True, slots=True)
class Session:
    """A logged-in administrator; ``csrf`` must come back with every form."""

    login: str
    csrf: str

    def check_form(self, given: str) -> None:
        """Decline a form that this page didn't give out.

        Raises:
            Declined: 403 ``form_expired``.
        """
        if not hmac.compare_digest(self.csrf.encode(), given.encode()):
            raise Declined(403, "form_expired")


def set_password(site: Site, login: str, password: str) -> None:
    """Give an administrator of the page a password; their sessions end.

    Raises:
        BadInput: ``password_too_short``.
    """
    if len(password) < PASSWORD_LENGTH_LEAST:
        raise BadInput("password_too_short", where="password", least=PASSWORD_LENGTH_LEAST)
    with site.database.write() as tx:
        tx.run(
            "INSERT INTO administrator(login, password_hash, set_at) VALUES (?, ?, ?)"
            " ON CONFLICT(login) DO UPDATE SET password_hash = excluded.password_hash,"
            " set_at = excluded.set_at",
            (login, _HASHER.hash(password), iso(site.now())),
        )
        tx.run("DELETE FROM admin_session WHERE login = ?", (login,))


def log_in(site: Site, login: str, password: str) -> str | None:
    """A new session's token, or None for a wrong login or password."""
    with site.database.read() as tx:
        row = tx.one("SELECT password_hash FROM administrator WHERE login = ?", (login,))
    try:
        _HASHER.verify(_nobody() if row is None else row[0], password)
    except (VerificationError, InvalidHashError):
        return None
    if row is None:
        return None
    token = site.token()
    with site.database.write() as tx:
        tx.run("DELETE FROM admin_session WHERE expires_at < ?", (iso(site.now()),))
        tx.run(
            "INSERT INTO admin_session(token_hash, login, csrf, expires_at) VALUES (?, ?, ?, ?)",
            (token_hash(token), login, site.token(), iso(site.now() + SESSION_LIFE)),
        )
    return token


def session_of(site: Site, token: str) -> Session | None:
    """The session of a cookie, unless it ended."""
    with site.database.read() as tx:
        row = tx.one(
            "SELECT login, csrf, expires_at FROM admin_session WHERE token_hash = ?", (token_hash(token),)
        )
    if row is None or datetime.fromisoformat(row[2]) < site.now():
        return None
    return Session(row[0], row[1])


def log_out(site: Site, token: str) -> None:
    """End a session."""
    with site.database.write() as tx:
        tx.run("DELETE FROM admin_session WHERE token_hash = ?", (token_hash(token),))


@cache
def _nobody() -> str:
    """Checked when there is no such login: an unknown name must take as long as a wrong password."""
    return _HASHER.hash("nobody has this password")
