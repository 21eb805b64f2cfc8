"""Reference data: written at the centre, only read on a laptop."""

from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from models.base import JsonText, Record


class Organisation(Record):
    """The utility itself: names and addresses by language, profile and zone."""

    profile = TextField(null=True)
    country = TextField(null=True)
    zone = TextField(null=True)
    names = JsonText(null=True)
    addresses = JsonText(null=True)
    phones = JsonText(null=True)
    email = TextField(null=True)
    site = TextField(null=True)
    bin = TextField(null=True)
    logo_sha256 = TextField(null=True)


class Place(Record):
    """A workplace: the central office or a service centre. Its code opens every number."""

    code = TextField(null=True)
    kind = TextField(null=True)
    names = JsonText(null=True)
    addresses = JsonText(null=True)
    zone = TextField(null=True)
    phone = TextField(null=True)


class Unit(Record):
    """A unit that considers appeals."""

    code = TextField(null=True)
    names = JsonText(null=True)
    place_id = TextField(null=True)
    head_id = TextField(null=True)
    phone = TextField(null=True)


class Employee(Record):
    """A member of staff with roles; ``names`` holds forms needed in letters, by language."""

    login = TextField(null=True)
    surname = TextField(null=True)
    given_name = TextField(null=True)
    patronymic = TextField(null=True)
    position = JsonText(null=True)
    names = JsonText(null=True)
    unit_id = TextField(null=True)
    place_id = TextField(null=True)
    phone = TextField(null=True)
    email = TextField(null=True)
    roles = JsonText(null=True)
    document_kind = TextField(null=True)
    document_number = TextField(null=True)
    active = BooleanField(null=True)


class SigningAuthority(Record):
    """From when to when, and on what basis, an employee may sign."""

    employee_id = TextField(null=True)
    basis = TextField(null=True)
    valid_from = TextField(null=True)
    valid_until = TextField(null=True)
    principal_id = TextField(null=True)


class Device(Record):
    """A laptop known to the centre."""

    name = TextField(null=True)
    place_id = TextField(null=True)
    series = TextField(null=True)
    status = TextField(null=True)


class Book(Record):
    """A Book of Complaints and who answers for it, from when to when."""

    place_id = TextField(null=True)
    title = TextField(null=True)
    number = TextField(null=True)
    responsible_id = TextField(null=True)
    deputy_id = TextField(null=True)
    valid_from = TextField(null=True)
    valid_until = TextField(null=True)


class Snippet(Record):
    """A ready text called by ``::keyword``."""

    keyword = TextField(null=True)
    language = TextField(null=True)
    title = TextField(null=True)
    text = TextField(null=True)
    topic = TextField(null=True)


class StandardAnswer(Record):
    """A question that callers ask and its agreed answer."""

    topic = TextField(null=True)
    language = TextField(null=True)
    question = TextField(null=True)
    answer = TextField(null=True)


class LetterTemplate(Record):
    """An administrator's own version of a letter template."""

    document = TextField(null=True)
    language = TextField(null=True)
    version = IntegerField(null=True)
    blob_sha256 = TextField(null=True)
    valid_from = TextField(null=True)


class ProfileVersion(Record):
    """A regulation profile sent by the centre, beside those shipped with the program."""

    profile = TextField(null=True)
    version = TextField(null=True)
    valid_from = TextField(null=True)
    toml = TextField(null=True)


class CalendarOverride(Record):
    """The administrator's corrections of the working calendars, as one TOML text."""

    toml = TextField(null=True)
    edition = TextField(null=True)


class SharedView(Record):
    """A saved journal view offered to everyone."""

    title = TextField(null=True)
    journal = TextField(null=True)
    filters = JsonText(null=True)
    columns = JsonText(null=True)
    sorting = JsonText(null=True)


class TrustRoot(Record):
    """A certificate that the organisation trusts as the root of its signers' chains."""

    title = TextField(null=True)
    pem = TextField(null=True)


class Account(Record):
    """A consumer's account as the billing system sent it; arrears in minor units of money."""

    account_no = TextField(null=True, index=True)
    holder = TextField(null=True)
    service_address = TextField(null=True)
    arrears_minor = IntegerField(null=True)
    currency = TextField(null=True)
    user_no = TextField(null=True)
