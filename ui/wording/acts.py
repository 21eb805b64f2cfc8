"""Facts as sentences of a history, in the language that is on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.history import HistoryLine
from ui.wording.errors import said

_ACTS: Mapping[str, object] = {
    "accepted": QT_TRANSLATE_NOOP("acts", "Accepted"),
    "put_in_box": QT_TRANSLATE_NOOP("acts", "Put into the Box"),
    "box_emptied": QT_TRANSLATE_NOOP("acts", "Taken out of the Box"),
    "registered": QT_TRANSLATE_NOOP("acts", "Registered under {number}, answer by {due_on}"),
    "slip_given": QT_TRANSLATE_NOOP("acts", "Slip given to the applicant"),
    "classified": QT_TRANSLATE_NOOP("acts", "Topic set"),
    "directed": QT_TRANSLATE_NOOP("acts", "Directed for consideration"),
    "hand_over_rejected": QT_TRANSLATE_NOOP("acts", "Hand-over rejected: {reason}"),
    "resolution": QT_TRANSLATE_NOOP("acts", "Resolution: {instruction}"),
    "unit_accepted": QT_TRANSLATE_NOOP("acts", "Accepted by the unit"),
    "work_started": QT_TRANSLATE_NOOP("acts", "Consideration begun"),
    "reassigned": QT_TRANSLATE_NOOP("acts", "Executor named"),
    "hand_over_decided": QT_TRANSLATE_NOOP("acts", "Dispute about the hand-over decided: {reason}"),
    "co_executor_named": QT_TRANSLATE_NOOP("acts", "Co-executor named"),
    "linked": QT_TRANSLATE_NOOP("acts", "Linked with another appeal"),
    "unlinked": QT_TRANSLATE_NOOP("acts", "Considered apart from the other appeal again"),
    "attached": QT_TRANSLATE_NOOP("acts", "File added: {name}"),
    "attachment_unreadable": QT_TRANSLATE_NOOP("acts", "A file can't be read"),
    "term_changed": QT_TRANSLATE_NOOP("acts", "Term changed from {old_due_on} to {due_on}"),
    "term_recounted": QT_TRANSLATE_NOOP("acts", "Term recounted from {old_due_on} to {due_on}: {reason}"),
    "extension_proposed": QT_TRANSLATE_NOOP("acts", "Extension by {days} days proposed: {reason}"),
    "extended": QT_TRANSLATE_NOOP("acts", "Term extended by {days} days to {due_on}: {reason}"),
    "extension_notice_sent": QT_TRANSLATE_NOOP("acts", "Notice of the extension sent"),
    "internal_target_set": QT_TRANSLATE_NOOP("acts", "Internal target: {due_on}"),
    "clarification_requested": QT_TRANSLATE_NOOP("acts", "Clarification requested"),
    "clarification_received": QT_TRANSLATE_NOOP("acts", "Clarification received"),
    "under_consideration_told": QT_TRANSLATE_NOOP("acts", "Applicant told: under consideration"),
    "explanation_requested": QT_TRANSLATE_NOOP("acts", "Explanation requested"),
    "document_received": QT_TRANSLATE_NOOP("acts", "Document received: {item}"),
    "escalated": QT_TRANSLATE_NOOP("acts", "Taken to the head organisation: {question}"),
    "escalation_answered": QT_TRANSLATE_NOOP("acts", "The head organisation decided: {decision}"),
    "contribution": QT_TRANSLATE_NOOP("acts", "Contribution: {text}"),
    "measure_planned": QT_TRANSLATE_NOOP("acts", "Measure planned: {text}"),
    "measure_done": QT_TRANSLATE_NOOP("acts", "Measure taken on {done_on}"),
    "plan_approved": QT_TRANSLATE_NOOP("acts", "Plan of measures approved"),
    "ground_chosen": QT_TRANSLATE_NOOP("acts", "Ground for no action chosen"),
    "ground_confirmed": QT_TRANSLATE_NOOP("acts", "Ground confirmed"),
    "ground_rejected": QT_TRANSLATE_NOOP("acts", "Ground rejected: {reason}"),
    "crime_question_answered": QT_TRANSLATE_NOOP("acts", "Crime or public threat: {answer}"),
    "redirected_to_state_body": QT_TRANSLATE_NOOP("acts", "Redirected to {body}"),
    "passed_to_unit": QT_TRANSLATE_NOOP("acts", "Passed to a unit for information"),
    "correspondence_stopped": QT_TRANSLATE_NOOP("acts", "Correspondence stopped"),
    "oral_answer": QT_TRANSLATE_NOOP("acts", "Oral answer by telephone {phone}: {content}"),
    "satisfied_by_phone": QT_TRANSLATE_NOOP("acts", "Informed by telephone {phone}: {content}"),
    "settled_on_the_spot": QT_TRANSLATE_NOOP("acts", "Settled on the spot: {note}"),
    "result_decided": QT_TRANSLATE_NOOP("acts", "Result of consideration decided"),
    "closed": QT_TRANSLATE_NOOP("acts", "Closed"),
    "reopened": QT_TRANSLATE_NOOP("acts", "Reopened: {reason}"),
    "withdrawn": QT_TRANSLATE_NOOP("acts", "Withdrawn: {reason}"),
    "corrected": QT_TRANSLATE_NOOP("acts", "Corrected: {reason}"),
    "note": QT_TRANSLATE_NOOP("acts", "Note: {text}"),
    "letter_version": QT_TRANSLATE_NOOP("acts", "Letter: version {version} made"),
    "submitted_for_signature": QT_TRANSLATE_NOOP("acts", "Letter submitted for signature, version {version}"),
    "returned": QT_TRANSLATE_NOOP("acts", "Letter returned: {remark}"),
    "postponed": QT_TRANSLATE_NOOP("acts", "Letter postponed"),
    "outgoing_registered": QT_TRANSLATE_NOOP("acts", "Letter numbered {number}"),
    "signed": QT_TRANSLATE_NOOP("acts", "Letter signed, certificate {certificate_serial}"),
    "cosigned": QT_TRANSLATE_NOOP("acts", "Second signature, certificate {certificate_serial}"),
    "signature_attached": QT_TRANSLATE_NOOP("acts", "Detached signature kept: {name}"),
    "time_stamped": QT_TRANSLATE_NOOP("acts", "Time stamp added to the letter"),
    "dispatched": QT_TRANSLATE_NOOP("acts", "Letter sent to {address}"),
    "delivery": QT_TRANSLATE_NOOP("acts", "Delivery of the letter: {status}"),
    "letter_withdrawn": QT_TRANSLATE_NOOP("acts", "Letter withdrawn: {reason}"),
    "visit_planned": QT_TRANSLATE_NOOP("acts", "Visit planned for {starts_at}"),
    "notice_given": QT_TRANSLATE_NOOP("acts", "Notice of the visit given: {to}"),
    "notice_attempt": QT_TRANSLATE_NOOP("acts", "Attempt to give notice: {result}"),
    "reminder_given": QT_TRANSLATE_NOOP("acts", "Reminder of the visit given"),
    "visit_moved": QT_TRANSLATE_NOOP("acts", "Visit moved from {old_starts_at} to {starts_at}"),
    "visit_confirmed": QT_TRANSLATE_NOOP("acts", "Visit confirmed by the consumer"),
    "visit_cancelled": QT_TRANSLATE_NOOP("acts", "Visit called off: {reason}"),
    "message_ordered": QT_TRANSLATE_NOOP("acts", "Message to {address} ordered"),
    "followed_up": QT_TRANSLATE_NOOP("acts", "A further visit planned"),
    "departed": QT_TRANSLATE_NOOP("acts", "Departed for the visit"),
    "arrived": QT_TRANSLATE_NOOP("acts", "Arrived"),
    "introduced": QT_TRANSLATE_NOOP("acts", "Introduced, shown: {document_kind} {document_number}"),
    "reading_taken": QT_TRANSLATE_NOOP("acts", "Reading of {meter}: {value}"),
    "checklist_ticked": QT_TRANSLATE_NOOP("acts", "Checked: {item}"),
    "consumer_signed": QT_TRANSLATE_NOOP("acts", "Signed by the consumer"),
    "consumer_signature_refused": QT_TRANSLATE_NOOP("acts", "The consumer did not sign: {reason}"),
    "contacts_given": QT_TRANSLATE_NOOP("acts", "Contacts of the company given"),
    "visit_ended": QT_TRANSLATE_NOOP("acts", "Visit ended"),
    "act_made": QT_TRANSLATE_NOOP("acts", "Act {number} made"),
    "entry_corrected": QT_TRANSLATE_NOOP("acts", "Entry corrected: {reason}"),
    "mark_made": QT_TRANSLATE_NOOP("acts", "Mark made in the Book: {text}"),
    "entry_informed": QT_TRANSLATE_NOOP("acts", "Author informed"),
    "entry_closed": QT_TRANSLATE_NOOP("acts", "Entry closed"),
    "entry_withdrawn": QT_TRANSLATE_NOOP("acts", "Transcription withdrawn: {reason}"),
    "scan_attached": QT_TRANSLATE_NOOP("acts", "Scan kept"),
    "recording_warned": QT_TRANSLATE_NOOP("acts", "Caller warned of the recording"),
    "call_ended": QT_TRANSLATE_NOOP("acts", "Call ended"),
    "called_back": QT_TRANSLATE_NOOP("acts", "Called back: {result}"),
    "call_back_moved": QT_TRANSLATE_NOOP("acts", "Call-back moved to {call_back_at}"),
    "specialist_consulted": QT_TRANSLATE_NOOP("acts", "Specialist asked"),
    "recording_deleted": QT_TRANSLATE_NOOP("acts", "Recording {recording} deleted"),
    "important_information": QT_TRANSLATE_NOOP("acts", "Important information given by telephone"),
    "confirmation_sent": QT_TRANSLATE_NOOP("acts", "Confirmation of the call sent"),
    "identified": QT_TRANSLATE_NOOP("acts", "Person identified"),
    "disclosed": QT_TRANSLATE_NOOP("acts", "Disclosed: {what}"),
    "disclosure_refused": QT_TRANSLATE_NOOP("acts", "Not disclosed: {what}"),
    "reception_booked": QT_TRANSLATE_NOOP("acts", "Reception booked for {starts_at}"),
    "reception_moved": QT_TRANSLATE_NOOP("acts", "Reception moved from {old_starts_at} to {starts_at}"),
    "reception_cancelled": QT_TRANSLATE_NOOP("acts", "Reception called off: {reason}"),
    "stamped": QT_TRANSLATE_NOOP("acts", "Stamped: {texts}"),
    "reception_held": QT_TRANSLATE_NOOP("acts", "Reception held: {result}"),
    "task_done": QT_TRANSLATE_NOOP("acts", "Task done"),
    "task_cancelled": QT_TRANSLATE_NOOP("acts", "Task cancelled"),
    "taken_back": QT_TRANSLATE_NOOP("acts", "Taken back: {act}"),
    "number_voided": QT_TRANSLATE_NOOP("acts", "Number {number} voided: {reason}"),
    "conflict_resolved": QT_TRANSLATE_NOOP("acts", "Conflict decided"),
    "shown": QT_TRANSLATE_NOOP("acts", "Shown: {what}"),
    "exported": QT_TRANSLATE_NOOP("acts", "Exported: {what}"),
}


class _Said(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def act_sentence(line: HistoryLine) -> str:
    """One act as a sentence; a kind that a newer program made is named by its code."""
    source = _ACTS.get(line.kind)
    if source is None:
        return line.kind
    shown = _Said({name: said(_plain(value)) for name, value in line.data.items()})
    if line.kind == "taken_back":
        shown["act"] = act_sentence(
            HistoryLine(line.at, str(line.data["fact_kind"]), "", line.data.get("said", {}))
        )
    return QCoreApplication.translate("acts", str(source)).format_map(shown).rstrip(": ")


def _plain(value: Any) -> object:
    """Dates and moments are kept as text; here they become dates again to be worded."""
    if not isinstance(value, str) or len(value) < 10 or not value[:4].isdigit():
        return value
    try:
        return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
    except ValueError:
        return value
