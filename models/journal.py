"""Projections: rows computed from records and facts, so that lists need one table.

Nothing here is synchronised; everything can be rebuilt (``services/projection.py``).
"""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, IntegerField, TextField

from models.base import JsonText, Table


class JournalRow(Table):
    """One appeal as the journal shows it. ``row`` is dense and grows: lists page by it."""

    row = BigIntegerField(primary_key=True)
    appeal_id = TextField(unique=True)
    place_id = TextField(null=True)
    number = TextField(null=True, index=True)
    counter = BigIntegerField(null=True, index=True)
    external_number = TextField(null=True, index=True)
    state = TextField()
    open = BooleanField()
    received_utc = BigIntegerField(null=True, index=True)
    received_at = TextField(null=True)
    registered_on = TextField(null=True)
    due_on = TextField(null=True)
    send_by = TextField(null=True)
    paused = BooleanField(default=False)
    closed_on = TextField(null=True)
    late_days = IntegerField(null=True)
    channel = TextField(null=True)
    kind = TextField(null=True)
    topic = TextField(null=True, index=True)
    subject = TextField(null=True)
    language = TextField(null=True)
    applicant_id = TextField(null=True, index=True)
    applicant = TextField(null=True)
    applicant_key = TextField(null=True, index=True)
    address = TextField(null=True)
    account_no = TextField(null=True, index=True)
    phone_key = TextField(null=True, index=True)
    unit_id = TextField(null=True)
    executor_id = TextField(null=True)
    outcome = TextField(null=True)
    ground = TextField(null=True)
    letter_state = TextField(null=True)
    outgoing_number = TextField(null=True)
    calendar_status = TextField(null=True)
    flags = JsonText(null=True)
    repeat = BooleanField(default=False)
    applicants = IntegerField(default=1)
    files = IntegerField(default=0)
    photos = IntegerField(default=0)
    unsent = BooleanField(default=False, index=True)
    unseen = BooleanField(default=False)

    class Meta:
        table_name = "journal"
        indexes = (
            (("open", "due_on", "row"), False),
            (("state", "row"), False),
            (("place_id", "state", "row"), False),
            (("executor_id", "open", "due_on"), False),
            (("unit_id", "open", "row"), False),
            (("registered_on", "row"), False),
            (("channel", "row"), False),
            (("due_on",), False),
            (("kind",), False),
            (("closed_on",), False),
            (("late_days",), False),
            (("address",), False),
            (("outgoing_number",), False),
        )


class ApplicantKey(Table):
    """Search keys of an applicant for the one "who" field: phones, accounts, name, address."""

    applicant_id = TextField()
    kind = TextField()
    key = TextField()

    class Meta:
        primary_key = False
        indexes = ((("kind", "key"), False), (("applicant_id",), False))


class VisitRow(Table):
    """One visit as the week view and the round show it."""

    visit_id = TextField(primary_key=True)
    appeal_id = TextField(null=True, index=True)
    place_id = TextField(null=True)
    engineer_id = TextField(null=True)
    starts_utc = BigIntegerField(null=True)
    starts_on = TextField(null=True)
    starts_at = TextField(null=True)
    minutes = IntegerField(null=True)
    state = TextField()
    open = BooleanField()
    urgent = BooleanField(default=False)
    address = TextField(null=True)
    applicant = TextField(null=True)
    phone = TextField(null=True)
    number = TextField(null=True)
    notice_latest_on = TextField(null=True)
    notice = TextField(null=True)
    notice_given_on = TextField(null=True)
    message = TextField(null=True)
    reminder = TextField(null=True)
    purpose = TextField(null=True)
    act_number = TextField(null=True)
    late_change = BooleanField(default=False)
    outcome = TextField(null=True)
    unsent = BooleanField(default=False)
    round_order = IntegerField(null=True)

    class Meta:
        table_name = "visit_board"
        indexes = ((("starts_on", "engineer_id"), False), (("open", "notice_latest_on"), False))


class LetterRow(Table):
    """One letter as the folder, the register and the dispatch queue show it."""

    letter_id = TextField(primary_key=True)
    appeal_id = TextField(null=True, index=True)
    book_entry_id = TextField(null=True)
    visit_id = TextField(null=True)
    document = TextField(null=True)
    state = TextField(index=True)
    language = TextField(null=True)
    subject = TextField(null=True)
    addressee = TextField(null=True)
    channel = TextField(null=True)
    version = IntegerField(default=0)
    docx_sha256 = TextField(null=True)
    signer_id = TextField(null=True)
    executor_id = TextField(null=True)
    submitted_utc = BigIntegerField(null=True)
    outgoing_number = TextField(null=True, index=True)
    outgoing_on = TextField(null=True)
    due_on = TextField(null=True)
    delivery = TextField(null=True)
    number = TextField(null=True)
    postponed = BooleanField(default=False)
    remark = TextField(null=True)
    signed_on = TextField(null=True)
    sent_on = TextField(null=True)
    address = TextField(null=True)
    list_number = TextField(null=True)
    search_key = TextField(null=True)

    class Meta:
        table_name = "letter_board"
        indexes = ((("state", "due_on"), False),)


class BookRow(Table):
    """One Book entry as its register shows it."""

    entry_id = TextField(primary_key=True)
    book_id = TextField(null=True, index=True)
    place_id = TextField(null=True)
    entry_number = IntegerField(null=True)
    page = IntegerField(null=True)
    written_on = TextField(null=True)
    name = TextField(null=True)
    anonymous = BooleanField(default=True)
    text = TextField(null=True)
    topic = TextField(null=True)
    state = TextField()
    open = BooleanField()
    result = TextField(null=True)
    considered_on = TextField(null=True)
    due_on = TextField(null=True)
    has_scan = BooleanField(default=False)

    class Meta:
        table_name = "book_board"
