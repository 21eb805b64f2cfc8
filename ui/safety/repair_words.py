"""What was found damaged and what was done about it, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.protection.repair import Damaged, Finding, Remedy

_WHAT: dict[Damaged, object] = {
    Damaged.DATABASE: QT_TRANSLATE_NOOP("safety", "Database {name}"),
    Damaged.ATTACHMENT: QT_TRANSLATE_NOOP("safety", "Attachment {name}"),
    Damaged.COUNTERS: QT_TRANSLATE_NOOP("safety", "Counters of numbers {name}"),
    Damaged.KEYS: QT_TRANSLATE_NOOP("safety", "Passwords {name}"),
    Damaged.TRIES: QT_TRANSLATE_NOOP("safety", "Count of wrong passwords {name}"),
    Damaged.LOG: QT_TRANSLATE_NOOP("safety", "Last writes {name}"),
    Damaged.MACHINE: QT_TRANSLATE_NOOP("safety", "Mark of this computer {name}"),
}
_DONE: dict[Remedy, object] = {
    Remedy.FROM_BACKUP: QT_TRANSLATE_NOOP("safety", "brought back from a backup"),
    Remedy.FROM_CENTRE: QT_TRANSLATE_NOOP("safety", "asked for at the centre again"),
    Remedy.FROM_TWIN: QT_TRANSLATE_NOOP("safety", "put right from its second copy, nothing is lost"),
    Remedy.BEGUN_ANEW: QT_TRANSLATE_NOOP("safety", "begun anew"),
    Remedy.NEW_SERIES_NEEDED: QT_TRANSLATE_NOOP(
        "safety", "made anew; the next exchange gives this computer its own series of numbers"
    ),
    Remedy.COUNTED_AGAIN: QT_TRANSLATE_NOOP("safety", "counted again, no number repeats"),
    Remedy.RESTORE_NEEDED: QT_TRANSLATE_NOOP("safety", "restore a backup"),
    Remedy.LAST_ACTS_LOST: QT_TRANSLATE_NOOP(
        "safety",
        "can't be read: compare the last acts with the papers; what was sent comes back from the centre",
    ),
    Remedy.LOST: QT_TRANSLATE_NOOP("safety", "is nowhere else: scan or photograph it again"),
}
_NAME_SHOWN = 16


def finding_words(one: Finding) -> str:
    """ "Attachment 1f2e…: brought back from a backup"."""
    tr = QCoreApplication.translate
    what = tr("safety", str(_WHAT[one.what])).format(name=one.where[:_NAME_SHOWN])
    return f"{what}: {tr('safety', str(_DONE[one.remedy]))}"
