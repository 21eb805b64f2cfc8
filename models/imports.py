"""Old journals brought into the program: how far each import has come, and what its rows said."""

from __future__ import annotations

from datetime import date

from peewee import BigIntegerField, TextField

from models.base import JsonText, Table


class ImportRun(Table):
    """One import of a file; ``done`` source rows are in the journal, so it goes on from there."""

    id = TextField(primary_key=True)
    file_name = TextField()
    sha256 = TextField()
    mapping = JsonText()
    done = BigIntegerField(default=0)
    taken = BigIntegerField(default=0)
    passed_over = BigIntegerField(default=0)
    state = TextField()
    begun_at = TextField()
    ended_at = TextField(null=True)
    employee_id = TextField()
    old_set = TextField()

    class Meta:
        table_name = "import_run"

    @property
    def begun_on(self) -> date:
        """The legal date on which it began."""
        return date.fromisoformat(str(self.begun_at)[:10])


class OpenedAppeal(Table):
    """An open appeal that an import made one of ours; gone again once it was taken back."""

    appeal_id = TextField(primary_key=True)
    import_id = TextField(index=True)

    class Meta:
        table_name = "opened_appeal"


class ArchivedAppeal(Table):
    """A finished appeal of an old journal: its journal row, and everything its source row said."""

    row = BigIntegerField(primary_key=True)
    import_id = TextField(index=True)
    source_row = BigIntegerField()
    said = JsonText()

    class Meta:
        table_name = "archived_appeal"
