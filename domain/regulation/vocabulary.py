"""The closed lists that the program itself understands and a profile chooses from.

A profile names its own kinds, channels, topics, grounds and outcomes freely; what such a
thing *does* must be one of the meanings below, because code stands behind each of them.
"""

from __future__ import annotations

from enum import StrEnum

ATTACHMENT = "attachment:"
"""Prefix by which a rule asks for a type of attachment where a field name may stand."""


class Family(StrEnum):
    """By which road something comes in; rules about phones or paper apply to a family."""

    IN_PERSON = "in_person"
    POST = "post"
    ELECTRONIC = "electronic"
    FAX = "fax"
    PHONE = "phone"
    VOICEMAIL = "voicemail"
    BOOK = "book"
    VISIT = "visit"


class Form(StrEnum):
    """Whether words are on paper (or its electronic twin) or spoken."""

    WRITTEN = "written"
    ORAL = "oral"


class ApplicantKind(StrEnum):
    """Who turns to the organisation."""

    PERSON = "person"
    ORGANISATION = "organisation"


class Condition(StrEnum):
    """What, once ticked on the card, makes another term rule apply (field names of the appeal)."""

    NEEDS_SITE_CHECK = "needs_site_check"
    NEEDS_OTHERS_INFORMATION = "needs_others_information"


class Stage(StrEnum):
    """Acts that a registration term covers."""

    REGISTERED = "registered"
    CLASSIFIED = "classified"
    HANDED_OVER = "handed_over"


class Effect(StrEnum):
    """What a ground does to an appeal."""

    REFUSE_WITH_NOTICE = "refuse_with_notice"
    NO_ACTION_NOTICE_OPTIONAL = "no_action_notice_optional"
    NO_CONSIDER_NO_ANSWER = "no_consider_no_answer"
    INFORM_AND_WAIT = "inform_and_wait"
    PASS_TO_UNIT = "pass_to_unit"
    REDIRECT_STATE_BODY = "redirect_state_body"
    STOP_CORRESPONDENCE = "stop_correspondence"


class Duty(StrEnum):
    """Whether something must be done, is offered, or may not be done."""

    FORCED = "forced"
    OFFERED = "offered"
    NONE = "none"


class Proof(StrEnum):
    """What must be on the record before a ground may be used."""

    QUOTED_PASSAGE = "quoted_passage"
    JUSTIFICATION = "justification"
    EARLIER_SENT_ANSWER = "earlier_sent_answer"
    ALL_QUESTIONS_ANSWERED = "all_questions_answered"
    NO_NEW_ARGUMENTS = "no_new_arguments"
    SUBKIND = "subkind"
    UNREADABLE = "unreadable"


class Trigger(StrEnum):
    """What makes the program put a ground forward by itself."""

    ANONYMOUS = "anonymous"
    UNREADABLE = "unreadable"
    NO_SUBSTANCE = "no_substance"
    REPEATED = "repeated"
    MISSING_DATA = "missing_data"
    BY_HAND = "by_hand"


class LetterCheck(StrEnum):
    """What can be asked of a letter before it may be signed."""

    BODY = "body"
    REASONING = "reasoning"
    QUESTIONS_ANSWERED = "questions_answered"
    MEASURES = "measures"
    EXECUTOR_NAME = "executor_name"
    EXECUTOR_CONTACTS = "executor_contacts"
    REPAIR_REASON = "repair_reason"
    REPAIR_DATE = "repair_date"
    REFUSAL_REASONS = "refusal_reasons"
    LANGUAGE = "language"
    FOREIGN_ACCOUNTS = "foreign_accounts"
    QUOTED_ABUSE = "quoted_abuse"
    SECRET = "secret"


class Need(StrEnum):
    """What an outcome asks for before an appeal may be closed with it."""

    RESULT = "result"
    SENT_LETTER = "sent_letter"
    SENT_NOTICE = "sent_notice"
    PHONE_RECORD = "phone_record"
    SATISFIED = "satisfied"
    PASSED_TO_UNIT = "passed_to_unit"
    FORWARDED = "forwarded"
    DECISION = "decision"
    GROUND = "ground"
    NOTE = "note"
    INVITATION = "invitation"


class Authority(StrEnum):
    """Where the power to sign comes from."""

    ROLE = "role"
    """The role itself; a deputy needs a delegation with dates."""
    LISTED = "listed"
    """A place in the dated list of authorised signers, whatever the role."""


class BookDuty(StrEnum):
    """What is owed to the author of a Book entry."""

    WRITTEN_NOTICE = "written_notice"
    """A reasoned written notice must be sent before the entry may be closed."""
    ORAL_NOTICE = "oral_notice"
    """The reasons must have been told and recorded before the entry may be closed."""
    ANSWER_EXPECTED = "answer_expected"
    """A written or oral answer is expected; closing without it is warned about."""
    NONE = "none"
    """The record in the Book is enough."""


class AbuseEnd(StrEnum):
    """How a call with abuse may be ended."""

    MAY_END = "may_end"
    AFTER_TELLING = "after_telling"
    NOT_STATED = "not_stated"


class Caller(StrEnum):
    """Who calls back."""

    CLIENT = "client"
    STAFF = "staff"


class Basis(StrEnum):
    """On what ground a confidential figure is disclosed in person."""

    DEBTOR = "debtor"
    POWER_OF_ATTORNEY = "power_of_attorney"


class ReceptionSource(StrEnum):
    """How a personal reception was asked for."""

    WRITTEN_APPEAL = "written_appeal"
    PHONE = "phone"
