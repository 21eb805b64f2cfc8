"""What the clerk should know about a mail that filled the form, as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.errors import BadInput
from services.mail.message import Mail
from ui.wording.errors import sentence

_tr = QCoreApplication.translate


def mail_notes(mail: Mail) -> list[str]:
    """How it was read, where that was not plain, and where its answer is wanted."""
    notes = [sentence(BadInput(note.code, where=note.detail)) for note in mail.notes]
    if mail.reply_to:
        notes.append(_tr("intake", "The answer is wanted at {address}.").format(address=mail.reply_to))
    return notes


def carried_words(mail: Mail) -> str:
    """Whose mail it passes on, if it does."""
    if not mail.carried:
        return ""
    inner = mail.carried[0]
    writer = inner.sender_name or inner.sender_address
    return _tr("intake", "This mail passes on one from {writer}").format(writer=writer)
