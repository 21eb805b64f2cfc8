"""Which documents the office issues, what each shows, in which languages a template ships.

``paper`` is the number in the list of documents drawn from the regulations. ``required`` are the tags
without which a template of that document is not accepted: what a regulation demands must not be lost
when somebody edits the template. Standard templates lie in ``resources/templates``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from domain.errors import BadInput, Fault
from letters import context, office_papers, report_papers
from letters.dates import LANGUAGES

STANDARD_VERSION = "1"
"""Version of the templates that ship; an imported template gets a higher one of its own."""

_RUSSIAN = ("ru",)
_HEAD = "org.name number dated"
_LETTER = f"{_HEAD} to.name to.lines signer.name signer.position mark.heading mark.lines"
_EXECUTOR = "executor.name executor.phone executor.email"


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One document of the office."""

    code: str
    paper: str
    context: type[context.Document]
    required: frozenset[str]
    languages: tuple[str, ...] = _RUSSIAN

    @property
    def outgoing(self) -> bool:
        """Whether it leaves the house as a signed letter with an outgoing number."""
        return issubclass(self.context, context.Letter)

    def file_name(self, language: str) -> str:
        """The template's file for a language."""
        return f"{self.code}_{language}.docx"


def _letter(paper: str, code: str, shown: type[context.Letter], required: str) -> DocumentType:
    tags = frozenset(f"{_LETTER} {_EXECUTOR} {required}".split())
    return DocumentType(code, paper, shown, tags, LANGUAGES)


def _paper(
    paper: str,
    code: str,
    shown: type[context.Document],
    required: str,
    languages: tuple[str, ...] = _RUSSIAN,
) -> DocumentType:
    return DocumentType(code, paper, shown, frozenset(required.split()), languages)


_ALL = (
    _paper("D2", "registration_slip", office_papers.RegistrationSlip,
           f"{_HEAD} place accepted_by.name org.phone"),
    _paper("D3", "acceptance_mark", office_papers.AcceptanceMark,
           f"{_HEAD} accepted_by.name accepted_by.position"),
    _paper("D4", "control_card", office_papers.ControlCard,
           f"{_HEAD} applicant question official.name reception_at resolution responsible.name due marks"
           " stamps result"),
    _paper("D5", "box_list", office_papers.BoxList,
           "org.name place emptied_at emptied_by.name items items.accepted_on items.applicant"),
    _letter("D6", "answer", context.AnswerLetter,
            "incoming.number incoming.dated subject paragraphs questions questions.answer reasoning measures"
            " repair.reason repair.planned_on attachments"),
    _letter("D7", "extension_notice", context.ExtensionNotice,
            "incoming.number incoming.dated original_due days new_due reason decided_on decided_by.name"
            " to.channel"),
    _letter("D8", "under_consideration", context.UnderConsiderationNotice,
            "incoming.number incoming.dated way due"),
    _letter("D9", "refusal", context.RefusalNotice,
            "incoming.number incoming.dated ground clause reasons earlier.number earlier.dated to.channel"),
    _paper("D10", "stop_correspondence", office_papers.StopDecision,
           f"{_HEAD} applicant incoming.number earlier.appeal.number earlier.answer.number earlier.sent_on"
           " all_answered signer.name signer.position mark.heading"),
    _letter("D11", "forwarding", context.ForwardingLetter,
            "incoming.number body applicant received_at forwarded_at summary copies"),
    _paper("D12", "handover_note", office_papers.HandoverNote,
           "org.name incoming.number unit responsible.name co_executors instruction internal_due due"),
    _paper("D13", "no_contact_note", office_papers.NoContactNote,
           "org.name incoming.number missing ground decided_by.name dated"),
    _letter("D14", "clarification", context.ClarificationRequest,
            "incoming.number missing unreadable reply_by reply_channel due"),
    DocumentType("explanation_request", "D15", context.ExplanationRequest,
                 frozenset(f"{_LETTER} incoming.number questions documents wanted_by".split()), LANGUAGES),
    _letter("D16", "visit_notice", context.VisitNotice,
            "address starts_at ends_at employee.name employee.position credential reason purpose"
            " incoming.number notice_way notice_at contact_phone urgent urgent_reason"),
    _letter("D17", "visit_change", context.VisitChangeNotice,
            "old_starts_at starts_at reason told_at told_by.name way in_time"),
    _paper("D18", "visit_act", office_papers.VisitAct,
           "org.name visit_number planned_at departed_at arrived_at left_at employee.name employee.position"
           " introduced credential reason purpose contacts_given findings readings.value photos presence"
           " consumer_signature refusal_reason", LANGUAGES),
    _paper("D19", "route_list", office_papers.RouteList,
           "engineer.name day stops.starts_at stops.address stops.phone stops.notices", LANGUAGES),
    _paper("D20", "book_page", office_papers.BookPage,
           "book place page entries.entry_number entries.written_on entries.text entries.measures"
           " entries.results entries.considered_on entries.surname entries.position entries.signature"
           " entries.answer"),
    _paper("D21", "phone_note", office_papers.PhoneNote,
           "started_at phone caller identified_by question answer call_back_at call_back_by.name"
           " recording_warned abuse_told operator.name recording keep_until"),
    _letter("D22", "phone_confirmation", context.PhoneConfirmation, "called_at said way"),
    _paper("D23", "satisfied_note", office_papers.SatisfiedNote,
           "incoming.number phone told_at content satisfied told_by.name"),
    _letter("D24", "invitation", context.Invitation,
            "matter office office_address hours documents appointment"),
    _paper("D25", "disclosure_sheet", report_papers.DisclosureSheet,
           "checks.debtor checks.representative checks.power checks.valid_until checks.seen_by.name"
           " checks.disclosed checks.checked_on"),
    _paper("D26", "measures_plan", report_papers.MeasuresPlan,
           "measures.incoming.number measures.violation measures.measure measures.due_on"
           " measures.responsible.name approved_by.name approved_on"),
    _paper("D27", "execution_report", report_papers.ExecutionReport,
           "measures.measure measures.due_on measures.done_on measures.evidence done late open conclusion"
           " recipient.name"),
    _paper("D28", "control_report", report_papers.ControlReport,
           "starts_on ends_on units.unit units.received units.in_time units.late units.extended"
           " units.notices_late grounds.ground grounds.count units.average_days"),
    _paper("D29", "escalation_memo", report_papers.EscalationMemo,
           "recipient.name incoming.number positions.unit positions.position question due signer.name"),
    _paper("D30", "reception_list", report_papers.ReceptionList,
           "official.name day items.starts_at items.person items.question items.source items.result"),
)  # fmt: skip

DOCUMENTS: dict[str, DocumentType] = {document.code: document for document in _ALL}
OUTGOING = tuple(document.code for document in _ALL if document.outgoing)


def document_type(code: str) -> DocumentType:
    """The document of a code; ``BadInput`` ``document_unknown`` for another."""
    if code not in DOCUMENTS:
        raise BadInput("document_unknown", where=code)
    return DOCUMENTS[code]


def standard_template(folder: Path, code: str, language: str) -> bytes:
    """The template that ships; ``BadInput`` where none is made for the language, ``Fault`` if it is gone."""
    document = document_type(code)
    if language not in document.languages:
        raise BadInput("template_language", where=code, language=language)
    try:
        return (folder / document.file_name(language)).read_bytes()
    except OSError as reason:
        raise Fault("template_file_missing", where=document.file_name(language)) from reason
