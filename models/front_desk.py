"""Projections of phone notes and bookings: rows computed from records and facts, one table for a list."""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, IntegerField, TextField

from models.base import Table


class CallRow(Table):
    """One phone note as the list of calls shows it; ``phone_key`` and ``search_key`` find it."""

    call_id = TextField(primary_key=True)
    place_id = TextField(null=True)
    operator_id = TextField(null=True)
    started_utc = BigIntegerField(null=True)
    started_at = TextField(null=True)
    phone = TextField(null=True)
    phone_key = TextField(null=True, index=True)
    caller = TextField(null=True)
    question = TextField(null=True)
    topic = TextField(null=True)
    state = TextField()
    open = BooleanField()
    call_back_at = TextField(null=True)
    call_back_utc = BigIntegerField(null=True)
    call_back_by = TextField(null=True)
    attempts = IntegerField(default=0)
    appeal_id = TextField(null=True, index=True)
    number = TextField(null=True)
    to_confirm = BooleanField(default=False)
    search_key = TextField(null=True)
    unsent = BooleanField(default=False)

    class Meta:
        table_name = "call_board"
        indexes = ((("open", "call_back_utc"), False), (("started_utc",), False))


class ReceptionRow(Table):
    """One booked reception as the list of a day shows it."""

    appointment_id = TextField(primary_key=True)
    place_id = TextField(null=True)
    official_id = TextField(null=True)
    starts_utc = BigIntegerField(null=True)
    starts_on = TextField(null=True)
    starts_at = TextField(null=True)
    minutes = IntegerField(null=True)
    person = TextField(null=True)
    question = TextField(null=True)
    source = TextField(null=True)
    state = TextField()
    open = BooleanField()
    result = TextField(null=True)
    appeal_id = TextField(null=True, index=True)
    number = TextField(null=True)
    unsent = BooleanField(default=False)

    class Meta:
        table_name = "reception_board"
        indexes = ((("starts_on", "official_id"), False), (("official_id", "open", "starts_utc"), False))
