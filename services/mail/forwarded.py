"""A mail quoted inside another: who really wrote, and what, when a colleague passed it on."""

from __future__ import annotations

import re

from services.mail.headers import addresses_of
from services.mail.languages import guess_language
from services.mail.message import Mail

_MARK = re.compile(
    r"^[ >*]*(?:-{3,}\s*(?:Forwarded message|Original Message|Пересылаемое сообщение|Пересланное сообщение"
    r"|Исходное сообщение|Қайта жіберілген хабар|Továbbított üzenet|Eredeti üzenet)\s*-{2,}"
    r"|Begin forwarded message:|Начало переадресованного сообщения:)\s*$",
    re.MULTILINE | re.IGNORECASE,
)
_LINE = re.compile(r"^[ >*]*(?P<name>[^\W\d_][\w -]{0,24})\*?:\*?[ \t]*(?P<value>.*)$")
_FROM = frozenset("from от кімнен feladó".split()) | {"от кого"}
_SUBJECT = frozenset("subject тема тақырып тақырыбы tárgy".split())
_END = re.compile(r"^[ >]*-{3,}[^-\n]*-{3,}\s*$", re.MULTILINE)
_HEAD_LINES = 12
_LONGEST_SENDER = 400
_QUOTE = re.compile(r"^(?:> ?)+", re.MULTILINE)


def quoted_mail(text: str) -> Mail | None:
    """The mail quoted after a "forwarded" line, or None; the date is left to the clerk."""
    mark = _MARK.search(text)
    if mark is None:
        return None
    lines = text[mark.end() :].lstrip("\n").split("\n")
    head: dict[str, str] = {}
    for number, line in enumerate(lines[:_HEAD_LINES]):
        found = _LINE.match(line)
        if found is None and head:
            return _carried(head, "\n".join(lines[number:]))
        if found:
            head[found["name"].strip().lower()] = found["value"].strip()
    return None


def _carried(head: dict[str, str], body: str) -> Mail | None:
    sender = next((value for name, value in head.items() if name in _FROM), "")
    plain = sender[:_LONGEST_SENDER].replace("*", "").replace("[mailto:", "<").replace("]", ">")
    name, address = next((pair for pair in addresses_of(plain) if "@" in pair[1]), ("", ""))
    if not address:
        return None
    text = _END.split(_QUOTE.sub("", body), maxsplit=1)[0].strip()
    subject = next((value for key, value in head.items() if key in _SUBJECT), "")
    return Mail(name, address, subject=subject, text=text, language=guess_language(f"{subject}\n{text}"))
