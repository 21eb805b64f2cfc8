"""What is kept and synchronised: every entity, its fields, and how two edits of a field merge.

The laptop's tables, the server's records and the conflict dialog all read this one
declaration; a test holds the tables against it. Three classes of data:

* *facts* are append-only and need no merge (``domain/facts.py``);
* *mutable* records are merged field by field by the policy given here;
* *frozen* records are written once and corrected only by a fact;
* *reference* records are written at the centre and only read on a laptop.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Policy(StrEnum):
    """What happens when two people changed one field without seeing each other."""

    ASK = "ask"
    """The server's value stays, the other becomes a candidate, a person decides."""
    UNION = "union"
    """A list of values: both additions stay."""
    TEXT3 = "text3"
    """Merged by paragraph against the common base; overlapping changes ask."""
    LAST = "last"
    """Cosmetic: the later one in server order wins, the other stays in the history."""


class Nature(StrEnum):
    """Who may write a record, and how often."""

    MUTABLE = "mutable"
    FROZEN = "frozen"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Entity:
    """One kind of record; ``fields`` maps a field's name to its merge policy."""

    name: str
    nature: Nature
    fields: dict[str, Policy]


def _fields(ask: str = "", union: str = "", text3: str = "", last: str = "") -> dict[str, Policy]:
    named = ((ask, Policy.ASK), (union, Policy.UNION), (text3, Policy.TEXT3), (last, Policy.LAST))
    return {name: policy for names, policy in named for name in names.split()}


def _mutable(name: str, **policies: str) -> Entity:
    return Entity(name, Nature.MUTABLE, _fields(**policies))


def _frozen(name: str, fields: str) -> Entity:
    return Entity(name, Nature.FROZEN, _fields(ask=fields))


def _reference(name: str, fields: str) -> Entity:
    return Entity(name, Nature.REFERENCE, _fields(last=fields))


_ALL = (
    _mutable(
        "applicant",
        ask="kind surname given_name patronymic organisation_name postal_address service_address"
        " email phone account_no contract_no user_no segment role language",
        last="note",
    ),
    _mutable(
        "appeal",
        ask="applicant_id place_id accepting_unit_id channel kind topic subject language"
        " document_class unit_id executor_id responsible_operator_id complained_about_id"
        " reply_address reply_channel_wish sender_number sender_date external_number"
        " signed_by_applicant pages queue_ticket postmark_on needs_site_check"
        " needs_others_information project region outcome cause",
        union="co_applicant_ids co_executor_ids tags",
        text3="text questions measures",
        last="note",
    ),
    _mutable(
        "visit",
        ask="appeal_id applicant_id place_id engineer_id address starts_at minutes purpose"
        " topic urgent urgent_reason contact_phone contact_email language",
        text3="findings",
        last="note round_order",
    ),
    _mutable(
        "absence",
        ask="employee_id starts_at ends_at withdrawn",
        last="title source",
    ),
    _mutable(
        "letter",
        ask="appeal_id book_entry_id visit_id document language template_id subject addressee"
        " address channel channel_reason signer_id executor_id repair_on ground",
        union="answered_question_ids attachment_ids",
        text3="body reasoning measures",
        last="note",
    ),
    _mutable(
        "measure",
        ask="appeal_id book_entry_id text due_on responsible_id",
        last="note",
    ),
    _mutable(
        "phone_call",
        ask="place_id operator_id phone caller applicant_id appeal_id identified_by question"
        " answer pass_to_unit_id call_back_at call_back_by specialist_id recording_reference"
        " started_at ended_at topic",
        last="note",
    ),
    _mutable(
        "appointment",
        ask="place_id official_id starts_at minutes person applicant_id appeal_id question source topic",
        last="note",
    ),
    _mutable(
        "task",
        ask="kind entity eid place_id unit_id employee_id due_on due_at channel address",
        last="note",
    ),
    _frozen(
        "book_entry",
        "book_id page entry_number written_on text name address phone email topic language scan_sha256",
    ),
    _reference("organisation", "profile country zone names addresses phones email site bin logo_sha256"),
    _reference("place", "code kind names addresses zone phone"),
    _reference("unit", "code names place_id head_id phone"),
    _reference(
        "employee",
        "login surname given_name patronymic position names unit_id place_id phone email roles"
        " document_kind document_number active",
    ),
    _reference("signing_authority", "employee_id basis valid_from valid_until principal_id"),
    _reference("device", "name place_id series status"),
    _reference("book", "place_id title number responsible_id deputy_id valid_from valid_until"),
    _reference("snippet", "keyword language title text topic"),
    _reference("standard_answer", "topic language question answer"),
    _reference("letter_template", "document language version blob_sha256 valid_from"),
    _reference("profile_version", "profile version valid_from toml"),
    _reference("calendar_override", "toml edition"),
    _reference("shared_view", "title journal filters columns sorting"),
    _reference("trust_root", "title pem"),
    _reference("account", "account_no holder service_address arrears_minor currency user_no"),
)

ENTITIES: dict[str, Entity] = {entity.name: entity for entity in _ALL}


def entity(name: str) -> Entity:
    """The declaration of an entity; KeyError for an unknown one is a bug of the caller."""
    return ENTITIES[name]
