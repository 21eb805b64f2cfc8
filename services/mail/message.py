"""What a saved mail holds, whichever program saved it: plain values for the registration form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain import limits
from services.intake_form import NewFile

LARGEST = limits.MAIL
"""Bytes of a mail that is read; mail servers stop at 25 to 35 MB."""
DEEPEST = limits.MAIL_DEPTH
"""Levels of parts in parts that are followed; the saved mail itself is kept whole anyway."""
MOST_PARTS = limits.MAIL_PARTS
MOST_TEXT = limits.TEXT_CHARACTERS
"""Characters of text, as many as an appeal may have."""

TEXT_CUT = "mail_text_cut"
NESTED_DEEP = "mail_nested_deep"
TOO_MANY_PARTS = "mail_too_many_parts"
EMPTY_FILE = "mail_empty_file"
CHARSET_GUESSED = "mail_charset_guessed"
BODY_IN_RTF = "mail_body_in_rtf"
NO_SENDER = "mail_without_sender"
NO_DATE = "mail_without_date"


@dataclass(frozen=True, slots=True)
class MailNote:
    """Something the clerk should know about how a mail was read; ``detail`` names a file."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that was read. ``received_at`` is aware: delivery to us if stated, else its date.

    ``carried`` are mails attached to it or quoted as forwarded, nearest first.
    """

    sender_name: str = ""
    sender_address: str = ""
    reply_to: str = ""
    subject: str = ""
    text: str = ""
    received_at: datetime | None = None
    language: str = ""
    files: tuple[NewFile, ...] = ()
    carried: tuple[Mail, ...] = ()
    notes: tuple[MailNote, ...] = ()
