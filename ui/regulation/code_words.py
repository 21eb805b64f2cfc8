"""The closed lists of the regulations in words: what a kind of effect, proof or duty means."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.regulation.rule_words import CARD_FIELDS, said

CODES: Mapping[str, Mapping[str, object]] = {
    "Family": {
        "in_person": QT_TRANSLATE_NOOP("rules", "in person"),
        "post": QT_TRANSLATE_NOOP("rules", "by post"),
        "electronic": QT_TRANSLATE_NOOP("rules", "electronically"),
        "fax": QT_TRANSLATE_NOOP("rules", "by fax"),
        "phone": QT_TRANSLATE_NOOP("rules", "by phone"),
        "voicemail": QT_TRANSLATE_NOOP("rules", "by a voice message"),
        "book": QT_TRANSLATE_NOOP("rules", "in the Book"),
        "visit": QT_TRANSLATE_NOOP("rules", "at a visit"),
    },
    "Form": {
        "written": QT_TRANSLATE_NOOP("rules", "written"),
        "oral": QT_TRANSLATE_NOOP("rules", "oral"),
    },
    "Level": {
        "block": QT_TRANSLATE_NOOP("rules", "required"),
        "incomplete": QT_TRANSLATE_NOOP("rules", "asked for later"),
        "warn": QT_TRANSLATE_NOOP("rules", "a hint"),
    },
    "ApplicantKind": {
        "person": QT_TRANSLATE_NOOP("rules", "person"),
        "organisation": QT_TRANSLATE_NOOP("rules", "organisation"),
    },
    "Condition": {
        "needs_site_check": QT_TRANSLATE_NOOP("rules", "a check on site is needed"),
        "needs_others_information": QT_TRANSLATE_NOOP("rules", "information from others is needed"),
    },
    "Unit": {
        "calendar": QT_TRANSLATE_NOOP("rules", "calendar days"),
        "working": QT_TRANSLATE_NOOP("rules", "working days"),
        "months": QT_TRANSLATE_NOOP("rules", "months"),
    },
    "Duty": {
        "forced": QT_TRANSLATE_NOOP("rules", "must be given"),
        "offered": QT_TRANSLATE_NOOP("rules", "may be given"),
        "none": QT_TRANSLATE_NOOP("rules", "is not given"),
    },
    "Stage": {
        "registered": QT_TRANSLATE_NOOP("rules", "registered"),
        "classified": QT_TRANSLATE_NOOP("rules", "classified"),
        "handed_over": QT_TRANSLATE_NOOP("rules", "handed over"),
    },
    "Effect": {
        "refuse_with_notice": QT_TRANSLATE_NOOP("rules", "refused with a notice"),
        "no_action_notice_optional": QT_TRANSLATE_NOOP("rules", "no action, the notice is open"),
        "no_consider_no_answer": QT_TRANSLATE_NOOP("rules", "not considered, no answer"),
        "inform_and_wait": QT_TRANSLATE_NOOP("rules", "the applicant is told, the appeal waits"),
        "pass_to_unit": QT_TRANSLATE_NOOP("rules", "passed to a unit"),
        "redirect_state_body": QT_TRANSLATE_NOOP("rules", "redirected to a state body"),
        "stop_correspondence": QT_TRANSLATE_NOOP("rules", "correspondence stops"),
    },
    "Trigger": {
        "anonymous": QT_TRANSLATE_NOOP("rules", "the appeal is anonymous"),
        "unreadable": QT_TRANSLATE_NOOP("rules", "the text can't be read"),
        "no_substance": QT_TRANSLATE_NOOP("rules", "the text has no substance"),
        "repeated": QT_TRANSLATE_NOOP("rules", "the appeal is repeated"),
        "missing_data": QT_TRANSLATE_NOOP("rules", "data are missing"),
        "by_hand": QT_TRANSLATE_NOOP("rules", "somebody chooses it"),
    },
    "Proof": {
        "quoted_passage": QT_TRANSLATE_NOOP("rules", "the passage is quoted"),
        "justification": QT_TRANSLATE_NOOP("rules", "a justification"),
        "earlier_sent_answer": QT_TRANSLATE_NOOP("rules", "an earlier answer that was sent"),
        "all_questions_answered": QT_TRANSLATE_NOOP("rules", "all questions were answered"),
        "no_new_arguments": QT_TRANSLATE_NOOP("rules", "no new arguments"),
        "subkind": QT_TRANSLATE_NOOP("rules", "the kind of it"),
        "unreadable": QT_TRANSLATE_NOOP("rules", 'the mark "unreadable"'),
    },
    "LetterCheck": {
        "body": QT_TRANSLATE_NOOP("rules", "the text of the letter"),
        "reasoning": QT_TRANSLATE_NOOP("rules", "the reasoning"),
        "questions_answered": QT_TRANSLATE_NOOP("rules", "an answer to each question"),
        "measures": QT_TRANSLATE_NOOP("rules", "the measures taken"),
        "executor_name": QT_TRANSLATE_NOOP("rules", "the executor's name"),
        "executor_contacts": QT_TRANSLATE_NOOP("rules", "the executor's contacts"),
        "repair_reason": QT_TRANSLATE_NOOP("rules", "why the service was poor"),
        "repair_date": QT_TRANSLATE_NOOP("rules", "when the repair is planned"),
        "refusal_reasons": QT_TRANSLATE_NOOP("rules", "the reasons of a refusal"),
        "language": QT_TRANSLATE_NOOP("rules", "the language of the appeal"),
        "foreign_accounts": QT_TRANSLATE_NOOP("rules", "no account of another person"),
        "quoted_abuse": QT_TRANSLATE_NOOP("rules", "no abusive passage"),
        "secret": QT_TRANSLATE_NOOP("rules", "nothing secret"),
    },
    "Need": {
        "result": QT_TRANSLATE_NOOP("rules", "the result of consideration"),
        "sent_letter": QT_TRANSLATE_NOOP("rules", "a letter that was sent"),
        "sent_notice": QT_TRANSLATE_NOOP("rules", "a notice that was sent"),
        "phone_record": QT_TRANSLATE_NOOP("rules", "a record of the call"),
        "satisfied": QT_TRANSLATE_NOOP("rules", "the applicant is satisfied"),
        "passed_to_unit": QT_TRANSLATE_NOOP("rules", "passed to a unit"),
        "forwarded": QT_TRANSLATE_NOOP("rules", "forwarded to a state body"),
        "decision": QT_TRANSLATE_NOOP("rules", "a decision"),
        "ground": QT_TRANSLATE_NOOP("rules", "a ground"),
        "note": QT_TRANSLATE_NOOP("rules", "a note"),
        "invitation": QT_TRANSLATE_NOOP("rules", "an invitation"),
    },
    "Authority": {
        "role": QT_TRANSLATE_NOOP("rules", "by position"),
        "listed": QT_TRANSLATE_NOOP("rules", "by the list of authorised signers"),
    },
    "BookDuty": {
        "written_notice": QT_TRANSLATE_NOOP("rules", "a reasoned written notice"),
        "oral_notice": QT_TRANSLATE_NOOP("rules", "the reasons are told orally"),
        "answer_expected": QT_TRANSLATE_NOOP("rules", "an answer is expected"),
        "none": QT_TRANSLATE_NOOP("rules", "the record in the Book is enough"),
    },
    "AbuseEnd": {
        "may_end": QT_TRANSLATE_NOOP("rules", "the call may be ended"),
        "after_telling": QT_TRANSLATE_NOOP("rules", "the call is ended after telling so"),
        "not_stated": QT_TRANSLATE_NOOP("rules", "not stated"),
    },
    "Caller": {
        "client": QT_TRANSLATE_NOOP("rules", "the client"),
        "staff": QT_TRANSLATE_NOOP("rules", "the staff"),
    },
    "Basis": {
        "debtor": QT_TRANSLATE_NOOP("rules", "the debtor"),
        "power_of_attorney": QT_TRANSLATE_NOOP("rules", "a representative with a power of attorney"),
    },
    "ReceptionSource": {
        "written_appeal": QT_TRANSLATE_NOOP("rules", "a written appeal"),
        "phone": QT_TRANSLATE_NOOP("rules", "a phone call"),
    },
    "Origin": {
        "regulation": QT_TRANSLATE_NOOP("rules", "the regulation"),
        "house": QT_TRANSLATE_NOOP("rules", "decided by the organisation"),
    },
    "OpeningDay": {
        "monday": QT_TRANSLATE_NOOP("rules", "Monday"),
        "tuesday": QT_TRANSLATE_NOOP("rules", "Tuesday"),
        "wednesday": QT_TRANSLATE_NOOP("rules", "Wednesday"),
        "thursday": QT_TRANSLATE_NOOP("rules", "Thursday"),
        "friday": QT_TRANSLATE_NOOP("rules", "Friday"),
        "saturday": QT_TRANSLATE_NOOP("rules", "Saturday"),
        "sunday": QT_TRANSLATE_NOOP("rules", "Sunday"),
        "last_saturday": QT_TRANSLATE_NOOP("rules", "the last Saturday of the month"),
        "last_sunday": QT_TRANSLATE_NOOP("rules", "the last Sunday of the month"),
    },
}

TEXTS: Mapping[str, Mapping[str, object]] = {
    "accepted": {
        "yes": QT_TRANSLATE_NOOP("rules", "yes"),
        "electronic": QT_TRANSLATE_NOOP("rules", "electronic signature"),
        "not_applicable": QT_TRANSLATE_NOOP("rules", "not needed"),
    },
    "documents": {
        "answer": QT_TRANSLATE_NOOP("rules", "answer"),
        "refusal": QT_TRANSLATE_NOOP("rules", "refusal"),
        "clarification": QT_TRANSLATE_NOOP("rules", "request for clarification"),
        "control_card": QT_TRANSLATE_NOOP("rules", "control card"),
        "explanation_request": QT_TRANSLATE_NOOP("rules", "request for an explanation"),
        "forwarding": QT_TRANSLATE_NOOP("rules", "covering letter"),
        "invitation": QT_TRANSLATE_NOOP("rules", "invitation"),
        "no_contact_note": QT_TRANSLATE_NOOP("rules", "note: no contacts"),
        "phone_confirmation": QT_TRANSLATE_NOOP("rules", "confirmation of a call"),
        "stop_correspondence": QT_TRANSLATE_NOOP("rules", "end of correspondence"),
        "under_consideration": QT_TRANSLATE_NOOP("rules", "notice: under consideration"),
        "registration_slip": QT_TRANSLATE_NOOP("rules", "registration slip"),
        "acceptance_mark": QT_TRANSLATE_NOOP("rules", "mark of acceptance"),
    },
    "hours": {
        "cash_hall": QT_TRANSLATE_NOOP("rules", "cash hall"),
        "central_hall": QT_TRANSLATE_NOOP("rules", "central hall"),
        "contact_centre": QT_TRANSLATE_NOOP("rules", "contact centre"),
        "contract_department": QT_TRANSLATE_NOOP("rules", "contract department"),
        "service_centre": QT_TRANSLATE_NOOP("rules", "service centre"),
        "units": QT_TRANSLATE_NOOP("rules", "units"),
    },
    "question": {"crime_or_threat": QT_TRANSLATE_NOOP("rules", "a crime or a threat to the public?")},
    "checklist": {"quality_claim": QT_TRANSLATE_NOOP("rules", "claim about quality")},
    "ticks": {
        "fastest": QT_TRANSLATE_NOOP("rules", "the fastest way"),
        "no_mishearing": QT_TRANSLATE_NOOP("rules", "nothing can be misheard"),
        "not_overheard": QT_TRANSLATE_NOOP("rules", "nobody else hears it"),
    },
    "languages": {
        "ru": QT_TRANSLATE_NOOP("rules", "Russian"),
        "kk": QT_TRANSLATE_NOOP("rules", "Kazakh"),
        "hu": QT_TRANSLATE_NOOP("rules", "Hungarian"),
        "en": QT_TRANSLATE_NOOP("rules", "English"),
    },
}
_SAME = {"document": "documents", "slips": "documents", "language": "languages"}
_CARD = frozenset("any_of shows contacts groups missing_all address_fields earlier later".split())


def code_words(value: StrEnum) -> str:
    """A value of a closed list in words."""
    if type(value).__name__ == "Role":
        from ui.wording.names import role_name

        return role_name(str(value))
    kind = "OpeningDay" if type(value).__name__ == "Weekday" else type(value).__name__
    return said(CODES.get(kind, {}), str(value))


def text_words(field: str, value: str) -> str:
    """A code that a field of a rule holds; what is free text stays as it is."""
    if field in _CARD:
        return said(CARD_FIELDS, value)
    words = TEXTS.get(_SAME.get(field, field))
    return said(words, value) if words is not None else value
