"""Records that staff write: merged by field, except the Book entry, which is written once."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from models.base import JsonText, Record


class Applicant(Record):
    """A person or an organisation that turns to us."""

    kind = TextField(null=True)
    surname = TextField(null=True)
    given_name = TextField(null=True)
    patronymic = TextField(null=True)
    organisation_name = TextField(null=True)
    postal_address = TextField(null=True)
    service_address = TextField(null=True)
    email = TextField(null=True)
    phone = TextField(null=True)
    account_no = TextField(null=True)
    contract_no = TextField(null=True)
    user_no = TextField(null=True)
    segment = TextField(null=True)
    role = TextField(null=True)
    language = TextField(null=True)
    note = TextField(null=True)


class Appeal(Record):
    """The card of an appeal; its state is folded from facts and never stored here."""

    applicant_id = TextField(null=True, index=True)
    place_id = TextField(null=True)
    accepting_unit_id = TextField(null=True)
    channel = TextField(null=True)
    kind = TextField(null=True)
    topic = TextField(null=True)
    subject = TextField(null=True)
    language = TextField(null=True)
    document_class = TextField(null=True)
    unit_id = TextField(null=True)
    executor_id = TextField(null=True)
    responsible_operator_id = TextField(null=True)
    complained_about_id = TextField(null=True)
    reply_address = TextField(null=True)
    reply_channel_wish = TextField(null=True)
    sender_number = TextField(null=True)
    sender_date = TextField(null=True)
    external_number = TextField(null=True)
    signed_by_applicant = TextField(null=True)
    pages = IntegerField(null=True)
    queue_ticket = TextField(null=True)
    postmark_on = TextField(null=True)
    needs_site_check = BooleanField(null=True)
    needs_others_information = BooleanField(null=True)
    project = TextField(null=True)
    region = TextField(null=True)
    outcome = TextField(null=True)
    cause = TextField(null=True)
    co_applicant_ids = JsonText(null=True)
    co_executor_ids = JsonText(null=True)
    tags = JsonText(null=True)
    text = TextField(null=True)
    questions = TextField(null=True)
    measures = TextField(null=True)
    note = TextField(null=True)


class Visit(Record):
    """A planned visit; ``starts_at`` is ISO 8601 with the workplace's offset."""

    appeal_id = TextField(null=True, index=True)
    applicant_id = TextField(null=True)
    place_id = TextField(null=True)
    engineer_id = TextField(null=True)
    address = TextField(null=True)
    starts_at = TextField(null=True)
    minutes = IntegerField(null=True)
    purpose = TextField(null=True)
    topic = TextField(null=True)
    urgent = BooleanField(null=True)
    urgent_reason = TextField(null=True)
    contact_phone = TextField(null=True)
    contact_email = TextField(null=True)
    language = TextField(null=True)
    findings = TextField(null=True)
    note = TextField(null=True)
    round_order = IntegerField(null=True)


class Absence(Record):
    """A time in which an employee makes no visits; moments are ISO 8601 with the workplace's offset."""

    employee_id = TextField(null=True, index=True)
    starts_at = TextField(null=True)
    ends_at = TextField(null=True)
    title = TextField(null=True)
    source = TextField(null=True)
    withdrawn = BooleanField(null=True)


class Letter(Record):
    """A letter being drafted; each version sent for signature is frozen by a fact."""

    appeal_id = TextField(null=True, index=True)
    book_entry_id = TextField(null=True)
    visit_id = TextField(null=True)
    document = TextField(null=True)
    language = TextField(null=True)
    template_id = TextField(null=True)
    subject = TextField(null=True)
    addressee = TextField(null=True)
    address = TextField(null=True)
    channel = TextField(null=True)
    channel_reason = TextField(null=True)
    signer_id = TextField(null=True)
    executor_id = TextField(null=True)
    repair_on = TextField(null=True)
    ground = TextField(null=True)
    answered_question_ids = JsonText(null=True)
    attachment_ids = JsonText(null=True)
    body = TextField(null=True)
    reasoning = TextField(null=True)
    measures = TextField(null=True)
    note = TextField(null=True)


class Measure(Record):
    """A corrective measure taken or planned in answer to an appeal or a Book entry."""

    appeal_id = TextField(null=True, index=True)
    book_entry_id = TextField(null=True)
    text = TextField(null=True)
    due_on = TextField(null=True)
    responsible_id = TextField(null=True)
    note = TextField(null=True)


class PhoneCall(Record):
    """A phone note."""

    place_id = TextField(null=True)
    operator_id = TextField(null=True)
    phone = TextField(null=True)
    caller = TextField(null=True)
    applicant_id = TextField(null=True)
    appeal_id = TextField(null=True, index=True)
    identified_by = TextField(null=True)
    question = TextField(null=True)
    answer = TextField(null=True)
    pass_to_unit_id = TextField(null=True)
    call_back_at = TextField(null=True)
    call_back_by = TextField(null=True)
    specialist_id = TextField(null=True)
    recording_reference = TextField(null=True)
    started_at = TextField(null=True)
    ended_at = TextField(null=True)
    topic = TextField(null=True)
    note = TextField(null=True)


class Appointment(Record):
    """A booking for personal reception."""

    place_id = TextField(null=True)
    official_id = TextField(null=True)
    starts_at = TextField(null=True)
    minutes = IntegerField(null=True)
    person = TextField(null=True)
    applicant_id = TextField(null=True)
    appeal_id = TextField(null=True)
    question = TextField(null=True)
    source = TextField(null=True)
    topic = TextField(null=True)
    note = TextField(null=True)


class Task(Record):
    """Something that must be done about a record by a date: call back, resend, confirm, notify."""

    kind = TextField(null=True)
    entity = TextField(null=True)
    eid = TextField(null=True, index=True)
    place_id = TextField(null=True)
    unit_id = TextField(null=True)
    employee_id = TextField(null=True)
    due_on = TextField(null=True)
    due_at = TextField(null=True)
    channel = TextField(null=True)
    address = TextField(null=True)
    note = TextField(null=True)


class BookEntry(Record):
    """An entry of the paper Book, transcribed once; corrections are facts."""

    book_id = TextField(null=True)
    page = IntegerField(null=True)
    entry_number = IntegerField(null=True)
    written_on = TextField(null=True)
    text = TextField(null=True)
    name = TextField(null=True)
    address = TextField(null=True)
    phone = TextField(null=True)
    email = TextField(null=True)
    topic = TextField(null=True)
    language = TextField(null=True)
    scan_sha256 = TextField(null=True)
