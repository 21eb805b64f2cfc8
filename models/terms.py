"""The running terms by themselves: what a recount of every open appeal reads in one pass.

A projection like those of ``models/journal.py``; one row for each appeal whose term runs.
"""

from __future__ import annotations

from peewee import IntegerField, TextField

from models.base import Table


class RunningTermRow(Table):
    """Everything on which the dates of one open appeal depend, and those dates as recorded."""

    appeal_id = TextField(primary_key=True)
    profile = TextField()
    version = TextField()
    rule = TextField()
    kind = TextField()
    channel = TextField()
    ticked = TextField()
    received_on = TextField()
    registered_on = TextField()
    due_on = TextField()
    send_by = TextField()
    calendar_status = TextField()
    extended = IntegerField()

    class Meta:
        table_name = "running_term"
        without_rowid = True
