"""Entries of the audit trail in words: facts as in a history, changes as field: before → after."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.audit_reading import AuditLine
from services.history import HistoryLine
from ui.wording.acts import act_sentence
from ui.wording.errors import said
from ui.wording.records import field_name, record_name

tr = QCoreApplication.translate
_LONGEST = 60

_ACTIONS: dict[str, object] = {
    "view_card": QT_TRANSLATE_NOOP("safety", "Card read"),
    "export_list": QT_TRANSLATE_NOOP("safety", "List exported"),
    "sit_down": QT_TRANSLATE_NOOP("safety", "Came in"),
    "let_in": QT_TRANSLATE_NOOP("safety", "Let somebody in on this computer"),
    "shut_out": QT_TRANSLATE_NOOP("safety", "Took somebody's access to this computer away"),
    "change_password": QT_TRANSLATE_NOOP("safety", "Changed the own password"),
    "renew_recovery_key": QT_TRANSLATE_NOOP("safety", "Made a new recovery key"),
    "keep_in_system": QT_TRANSLATE_NOOP("safety", "Changed whether the system opens the data"),
    "back_up": QT_TRANSLATE_NOOP("safety", "Backup made"),
    "export_everything": QT_TRANSLATE_NOOP("safety", "Everything exported"),
    "check_audit": QT_TRANSLATE_NOOP("safety", "Audit trail checked"),
    "repair": QT_TRANSLATE_NOOP("safety", "Damaged file repaired"),
}


def audit_sentence(line: AuditLine) -> str:
    """What was done, as one sentence."""
    if "fact" in line.after:
        data = {name: value for name, value in line.after.items() if name != "fact"}
        return act_sentence(HistoryLine(line.at, str(line.after["fact"]), line.actor, data, line.entity))
    if line.action in _ACTIONS:
        return tr("safety", str(_ACTIONS[line.action]))
    made = tr("safety", "Made: {record}") if not line.before else tr("safety", "Changed: {record}")
    return made.format(record=record_name(line.entity))


def change_words(line: AuditLine) -> str:
    """Each changed field with its value before and after, cut to a line."""
    if not line.before:
        return ""
    return "; ".join(
        f"{field_name(name)}: {_cut(line.before.get(name))} → {_cut(line.after.get(name))}"
        for name in line.after
    )


def _cut(value: object) -> str:
    words = said(value) or "—"
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
