"""Facts: the append-only acts of staff, from which every state is folded.

A fact says *what was done to which record, when, by whom*; it is never edited or deleted,
only answered by another fact (correction, withdrawal). ``REQUIRED`` lists the data keys
that each kind must carry, so a malformed fact is refused by laptop and server alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.errors import BadInput

REQUIRED: dict[str, frozenset[str]] = {
    kind: frozenset(keys.split())
    for kind, keys in {
        # appeal: intake and routing
        "accepted": "received_at place_id",
        "put_in_box": "place_id",
        "box_emptied": "place_id appeal_ids",
        "registered": "number received_at registered_on profile version rule due_on send_by",
        "slip_given": "way",
        "classified": "topic",
        "directed": "unit_id",
        "hand_over_rejected": "reason",
        "hand_over_decided": "unit_id reason",
        "resolution": "executor_id instruction",
        "co_executor_named": "employee_id",
        "unit_accepted": "unit_id",
        "work_started": "",
        "reassigned": "executor_id",
        "linked": "appeal_id relation",
        "unlinked": "appeal_id relation",
        "attached": "sha256 name size media_type",
        "attachment_unreadable": "sha256",
        # appeal: terms
        "term_changed": "reason old_due_on due_on send_by rule",
        "extension_proposed": "days reason",
        "extended": "days reason old_due_on due_on send_by decided_on",
        "extension_notice_sent": "channel",
        "internal_target_set": "due_on",
        "term_recounted": "reason old_due_on due_on send_by",
        # appeal: considering
        "clarification_requested": "items channel",
        "clarification_received": "",
        "under_consideration_told": "channel",
        "explanation_requested": "questions",
        "document_received": "item",
        "escalated": "question",
        "escalation_answered": "decision",
        "contribution": "text",
        "measure_planned": "measure_id text",
        "measure_done": "measure_id done_on",
        "plan_approved": "",
        "ground_chosen": "ground",
        "ground_confirmed": "ground",
        "ground_rejected": "ground reason",
        "crime_question_answered": "answer",
        "redirected_to_state_body": "body forwarded_at",
        "passed_to_unit": "unit_id",
        "correspondence_stopped": "earlier_appeal_ids",
        "oral_answer": "phone at content",
        "satisfied_by_phone": "phone at content satisfied",
        "settled_on_the_spot": "note",
        "result_decided": "result",
        "closed": "outcome",
        "reopened": "reason",
        "withdrawn": "reason",
        "corrected": "field old new reason",
        "note": "text",
        # letters
        "letter_version": "version docx_sha256 text_sha256",
        "submitted_for_signature": "version",
        "returned": "remark",
        "postponed": "",
        "outgoing_registered": "number outgoing_on",
        "signed": "version docx_sha256 signer_id certificate_serial signed_at",
        "cosigned": "docx_sha256 base_sha256 signer_id certificate_serial signed_at",
        "signature_attached": "sha256 name",
        "time_stamped": "docx_sha256",
        "dispatched": "channel address version",
        "delivery": "status",
        "letter_withdrawn": "reason",
        # visits
        "visit_planned": "starts_at",
        "notice_given": "way given_at to result visit_starts_at in_time latest_on",
        "notice_attempt": "way at result",
        "reminder_given": "way given_at result",
        "visit_moved": "old_starts_at starts_at told_at in_time",
        "visit_confirmed": "",
        "visit_cancelled": "reason told_at",
        "message_ordered": "purpose channel address text send_at expires_at visit_starts_at",
        "followed_up": "visit_id",
        "departed": "at",
        "arrived": "at",
        "introduced": "document_kind document_number",
        "reading_taken": "meter value",
        "checklist_ticked": "item",
        "consumer_signed": "sha256",
        "consumer_signature_refused": "reason",
        "contacts_given": "",
        "visit_ended": "outcome left_at",
        "act_made": "docx_sha256 number",
        # Book of Complaints
        "entry_corrected": "field old new reason",
        "mark_made": "result text considered_on surname position",
        "entry_informed": "way",
        "entry_closed": "",
        "entry_withdrawn": "reason",
        "scan_attached": "sha256",
        # phone, reception, disclosure
        "recording_warned": "",
        "call_ended": "outcome",
        "called_back": "at result",
        "call_back_moved": "old_call_back_at call_back_at",
        "specialist_consulted": "employee_id",
        "important_information": "fastest no_mishearing not_overheard",
        "confirmation_sent": "channel",
        "identified": "how",
        "disclosed": "what basis",
        "disclosure_refused": "what reason",
        "reception_booked": "starts_at source",
        "reception_moved": "old_starts_at starts_at",
        "reception_cancelled": "reason",
        "reception_held": "result",
        "stamped": "texts document",
        "recording_deleted": "recording keep_until",
        "task_done": "",
        "task_cancelled": "reason",
        # any record: an act taken back before it left the house
        "taken_back": "fact_id fact_kind",
        # sync and numbers
        "number_voided": "number reason",
        "conflict_resolved": "conflict_id",
        "shown": "what",
        "exported": "what count",
    }.items()
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One act. ``at`` is aware, with the workplace's offset; ``local_on`` is its legal date."""

    id: str
    kind: str
    entity: str
    eid: str
    at: datetime
    local_on: date
    actor_id: str
    device_id: str
    data: Mapping[str, object] = field(default_factory=dict)


def check_fact(kind: str, data: Mapping[str, object]) -> None:
    """Refuse an unknown kind or a fact without its required data.

    Raises:
        BadInput: ``fact_kind_unknown`` or ``fact_incomplete``, naming kind and keys.
    """
    if kind not in REQUIRED:
        raise BadInput("fact_kind_unknown", kind=kind)
    missing = sorted(REQUIRED[kind] - data.keys())
    if missing:
        raise BadInput("fact_incomplete", kind=kind, missing=missing)
