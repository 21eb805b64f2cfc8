"""The two ways out: a mail server by SMTP, and an SMS gateway by HTTP."""

from __future__ import annotations

import json
import re
import smtplib
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Protocol

from domain.errors import BadInput
from server.dispatch.letters import Outgoing

TIMEOUT_SECONDS = 60
_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\\x00-\x1f]+@[^\s@<>,;:\"()\[\]\\\x00-\x1f]+")
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{4,20}")
Read = Callable[[str], bytes]


class Declined(Exception):
    """The letter will never be taken in this form; ``args[0]`` is a code for the record."""


class Unreachable(Exception):
    """Not now: no connection, or the other side asks to try later."""


class OutcomeUnknown(Exception):
    """The connection broke after the letter was handed over and before it was acknowledged."""


class Gateway(Protocol):
    """Takes one letter.

    Raises ``Declined``, ``Unreachable`` or ``OutcomeUnknown``; returns when it was accepted.
    """

    def send(self, outgoing: Outgoing, read: Read, /) -> None:
        """Hand the letter over; ``read`` gives the bytes of a file."""
        ...


@dataclass(frozen=True, slots=True)
class SmtpGateway:
    """A mail server. ``security``: "starttls" (default), "tls" from the first byte, or "none"."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = ""
    security: str = "starttls"

    def send(self, outgoing: Outgoing, read: Read, /) -> None:
        """Send one e-mail."""
        message = self.message(outgoing, read)
        try:
            connection = self._connect()
        except smtplib.SMTPAuthenticationError as error:
            raise Unreachable("smtp_login_refused") from error
        except (OSError, smtplib.SMTPException) as error:
            raise Unreachable("smtp_no_connection") from error
        try:
            self._hand_over(connection, message)
        finally:
            with suppress(OSError, smtplib.SMTPException):
                connection.quit()

    def message(self, outgoing: Outgoing, read: Read) -> EmailMessage:
        """The e-mail of a letter.

        Raises:
            Declined: ``address_invalid``.
        """
        if _ADDRESS.fullmatch(outgoing.to) is None:
            raise Declined("address_invalid")
        message = EmailMessage()
        message["From"], message["To"] = self.sender, outgoing.to
        message["Subject"] = outgoing.subject
        message["Message-ID"] = f"<{outgoing.message_id}@{self.sender.rpartition('@')[2].strip('> ')}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(outgoing.text)
        for file in outgoing.files:
            main, _, sub = file.media_type.partition("/")
            message.add_attachment(
                read(file.sha256), maintype=main, subtype=sub or "octet-stream", filename=file.name
            )
        return message

    def _connect(self) -> smtplib.SMTP:
        secure = ssl.create_default_context()
        if self.security == "tls":
            connection: smtplib.SMTP = smtplib.SMTP_SSL(
                self.host, self.port, timeout=TIMEOUT_SECONDS, context=secure
            )
        else:
            connection = smtplib.SMTP(self.host, self.port, timeout=TIMEOUT_SECONDS)
        if self.security == "starttls":
            connection.starttls(context=secure)
        if self.user:
            connection.login(self.user, self.password)
        return connection

    def _hand_over(self, connection: smtplib.SMTP, message: EmailMessage) -> None:
        try:
            connection.send_message(message)
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            raise _refused(min(codes, default=550)) from error
        except smtplib.SMTPResponseException as error:
            raise _refused(error.smtp_code) from error
        except (OSError, smtplib.SMTPException) as error:
            # The letter may lie in the mail server's queue although its answer never came.
            raise OutcomeUnknown("smtp_connection_lost") from error


@dataclass(frozen=True, slots=True)
class SmsGateway:
    """An HTTP gateway that takes ``{"to", "text", "id"}`` as JSON with a bearer token."""

    url: str
    token: str = ""

    def send(self, outgoing: Outgoing, _read: Read, /) -> None:
        """Send one short message; files don't go along."""
        if _PHONE.fullmatch(outgoing.to) is None:
            raise Declined("address_invalid")
        body = {"to": outgoing.to, "text": outgoing.text, "id": outgoing.message_id}
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}"}
        asked = urllib.request.Request(self.url, json.dumps(body).encode(), headers)
        try:
            with urllib.request.urlopen(asked, timeout=TIMEOUT_SECONDS):
                return
        except urllib.error.HTTPError as error:
            error.close()
            later = error.code in (408, 425, 429) or error.code >= 500
            raise _refused(error.code, later=later) from error
        except urllib.error.URLError as error:
            raise Unreachable("sms_no_connection") from error
        except OSError as error:
            raise OutcomeUnknown("sms_connection_lost") from error


def read_gateways(settings: Mapping[str, str]) -> dict[str, Gateway]:
    """Gateways by channel, from ``smtp_*`` and ``sms_*`` settings; a channel without is left waiting.

    Raises:
        BadInput: ``setting_invalid``, naming the setting.
    """
    found: dict[str, Gateway] = {}
    if settings.get("smtp_host"):
        found["email"] = _smtp(settings)
    if settings.get("sms_url"):
        if not settings["sms_url"].startswith(("https://", "http://")):
            raise BadInput("setting_invalid", where="sms_url", value=settings["sms_url"])
        found["sms"] = SmsGateway(settings["sms_url"], settings.get("sms_token", ""))
    return found


def _smtp(settings: Mapping[str, str]) -> SmtpGateway:
    security = settings.get("smtp_security", "starttls")
    port = settings.get("smtp_port", "465" if security == "tls" else "587")
    sender = settings.get("smtp_from", "")
    for name, value, right in (
        ("smtp_security", security, security in ("starttls", "tls", "none")),
        ("smtp_port", port, port.isdigit()),
        ("smtp_from", sender, "@" in sender),
    ):
        if not right:
            raise BadInput("setting_invalid", where=name, value=value)
    login = settings.get("smtp_user", ""), settings.get("smtp_password", "")
    return SmtpGateway(settings["smtp_host"], int(port), sender, *login, security)


def _refused(code: int, *, later: bool | None = None) -> Exception:
    if later is None:
        later = 400 <= code < 500
    return Unreachable(f"status_{code}") if later else Declined(f"status_{code}")
