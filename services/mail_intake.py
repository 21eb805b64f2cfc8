"""From a saved mail to a filled registration form: channel, sender, time, text, files, language.

Nothing is registered here; the clerk sees the form, completes it and registers.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from domain.errors import BadInput, Fault
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Family
from domain.search_text import fold
from services.applicant_names import read_name
from services.applicants import applicant_form, applicants_by_email
from services.desk import Desk
from services.intake_form import AppealForm, ApplicantForm, NewFile, clean, clean_text
from services.mail.eml import read_eml
from services.mail.message import LARGEST, Mail
from services.mail.outlook import SIGNATURE, read_msg

_MACHINE = re.compile(r"^(?:no-?reply|do-?not-?reply|robot|mailer|site|info-noreply)@", re.IGNORECASE)
"""Senders that are programs: a web form sends in its own name and puts the person into Reply-To."""


def read_mail(data: bytes, *, name: str) -> Mail:
    """Read a saved mail by what it is, not by how it is called.

    Raises:
        BadInput: ``mail_empty``, ``mail_too_large``, ``mail_broken`` or ``mail_too_nested``.
    """
    return read_msg(data, name=name) if data.startswith(SIGNATURE) else read_eml(data, name=name)


def read_mail_file(path: Path) -> tuple[Mail, NewFile]:
    """Read a mail from the disk; returns it with the saved file itself, which is always kept.

    Raises:
        BadInput: the file is no readable mail.
        Fault: ``file_unreadable``; the disk or the rights of the file stopped us.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise BadInput("mail_too_large", where=path.name, size=size, most=LARGEST)
        data = path.read_bytes()
    except OSError as error:
        raise Fault("file_unreadable", where=path.name) from error
    media_type = "application/vnd.ms-outlook" if data.startswith(SIGNATURE) else "message/rfc822"
    return read_mail(data, name=path.name), NewFile(path.name, data, media_type)


def form_from_mail(desk: Desk, mail: Mail, *, original: NewFile | None = None) -> AppealForm:
    """The form that a mail fills. A date in the future is left out: the clerk's own clock is nearer.

    The text of a mail without words of its own is that of the mail it carries.
    """
    received = mail.received_at if mail.received_at and mail.received_at <= desk.now() else None
    speaking = mail if mail.text or not mail.carried else replace(mail.carried[0], files=mail.files)
    profile = desk.regulations.profile
    language = speaking.language or profile.language
    files = (*speaking.files, *((original,) if original else ()))
    return AppealForm(
        channel=mail_channel(profile),
        kind=next(iter(profile.kinds), ""),
        subject=clean(speaking.subject, limit=300),
        text=clean_text(speaking.text),
        language=language,
        received_at=received.astimezone(desk.workstation.zone) if received else None,
        applicant=known_sender(desk, sender_form(speaking, language)),
        files=files,
    )


def sender_form(mail: Mail, language: str) -> ApplicantForm:
    """The sender as an applicant: what the mail says of him, which is a name and an address."""
    named = read_name(mail.sender_name, given_first=True)
    machine = bool(_MACHINE.match(mail.sender_address) and mail.reply_to)
    if machine:
        return ApplicantForm(email=mail.reply_to, language=language)
    return replace(named, email=mail.sender_address, language=language)


def known_sender(desk: Desk, sender: ApplicantForm) -> ApplicantForm:
    """The one applicant who has this address, unless the mail names somebody else."""
    found = applicants_by_email(desk, sender.email) if sender.email else []
    if len(found) != 1:
        return sender
    known = applicant_form(found[0])
    same = not sender.surname or fold(sender.surname) == fold(known.surname)
    return known if same else sender


def mail_channel(profile: Profile) -> str:
    """The profile's channel for e-mail: an electronic one that is answered by e-mail, best by itself.

    Empty if the organisation takes no appeals by e-mail.
    """
    ways = {code for code, way in profile.answers.ways.items() if "email" in way.address_fields}
    found = [
        channel.code
        for channel in profile.channels.values()
        if channel.family is Family.ELECTRONIC and channel.answer_way in ways
    ]
    return next((code for code in found if code in ways), found[0] if found else "")
