"""What belongs to this workstation alone: drafts, settings, own views, the audit trail."""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, TextField

from models.base import JsonText, Table


class RecordingGate(Table):
    """Opened only inside a recorded act; triggers refuse writes to synced tables while it is shut."""

    opened = BooleanField(primary_key=True)


class Draft(Table):
    """Text being typed, on disk within two seconds, until the act it belongs to is done."""

    id = TextField(primary_key=True)
    kind = TextField()
    employee_id = TextField()
    subject = TextField(null=True)
    content = JsonText()
    saved_at = TextField()


class Setting(Table):
    """A setting of this workstation or of one employee at it."""

    key = TextField(primary_key=True)
    value = JsonText(null=True)


class SavedView(Table):
    """A journal view that an employee keeps for himself."""

    id = TextField(primary_key=True)
    employee_id = TextField()
    title = TextField()
    journal = TextField()
    filters = JsonText()
    columns = JsonText(null=True)
    sorting = JsonText(null=True)


class AuditEntry(Table):
    """One line of the hash-chained audit trail: who did what, before and after."""

    position = BigIntegerField(primary_key=True)
    at = TextField()
    zone = TextField()
    actor_id = TextField()
    device_id = TextField()
    action = TextField()
    entity = TextField()
    eid = TextField()
    before = JsonText(null=True)
    after = JsonText(null=True)
    previous = TextField()
    digest = TextField()

    class Meta:
        indexes = ((("entity", "eid"), False), (("actor_id",), False))
