"""The words of the sample contexts: field name, or holder and field name, to text.

Tuples take turns in lists; paragraphs are lines of one text. People, addresses and numbers are invented.
"""

from __future__ import annotations

from datetime import date, datetime

from letters.sample_texts.english import WORDS as _ENGLISH
from letters.sample_texts.hungarian import WORDS as _HUNGARIAN
from letters.sample_texts.kazakh import WORDS as _KAZAKH
from letters.sample_texts.russian import WORDS as _RUSSIAN

Texts = dict[str, str | tuple[str, ...]]

TEXTS: dict[str, Texts] = {"ru": _RUSSIAN, "kk": _KAZAKH, "hu": _HUNGARIAN, "en": _ENGLISH}

DATES: dict[str, date | datetime] = {
    "dated": date(2026, 12, 9),
    "Reference.dated": date(2026, 11, 20),
    "earlier.dated": date(2026, 9, 14),
    "answer.dated": date(2026, 10, 5),
    "appeal.dated": date(2026, 9, 14),
    "ControlMark.dated": date(2026, 11, 24),
    "original_due": date(2026, 12, 11),
    "new_due": date(2027, 1, 10),
    "due": date(2026, 12, 11),
    "internal_due": date(2026, 12, 8),
    "planned_on": date(2026, 12, 20),
    "decided_on": date(2026, 12, 8),
    "reply_by": date(2026, 12, 16),
    "wanted_by": date(2026, 12, 16),
    "sent_on": date(2026, 10, 5),
    "starts_on": date(2026, 11, 1),
    "ends_on": date(2026, 11, 30),
    "keep_until": date(2027, 12, 9),
    "valid_until": date(2027, 6, 30),
    "written_on": date(2026, 11, 25),
    "considered_on": date(2026, 12, 4),
    "accepted_on": date(2026, 12, 8),
    "received_at": datetime(2026, 11, 20, 9, 12),
    "forwarded_at": datetime(2026, 11, 20, 11, 40),
    "starts_at": datetime(2026, 12, 14, 10, 0),
    "ends_at": datetime(2026, 12, 14, 12, 0),
    "old_starts_at": datetime(2026, 12, 11, 15, 0),
    "told_at": datetime(2026, 12, 9, 13, 0),
    "notice_at": datetime(2026, 12, 7, 9, 40),
    "called_at": datetime(2026, 12, 9, 11, 0),
    "appointment": datetime(2026, 12, 15, 10, 30),
    "planned_at": datetime(2026, 12, 2, 10, 0),
    "departed_at": datetime(2026, 12, 2, 9, 20),
    "arrived_at": datetime(2026, 12, 2, 9, 55),
    "left_at": datetime(2026, 12, 2, 10, 50),
    "taken_at": datetime(2026, 12, 2, 10, 15),
    "emptied_at": datetime(2026, 12, 8, 17, 30),
}
