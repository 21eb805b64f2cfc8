"""Papers of the reception desk as they are painted: control card, Box list, reception list, phone note, log.

Their words are in the language of the organisation, whatever language the window speaks.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.printing.sheet_flow import Column, OfficePaper
from ui.printing.words import PaperWords

if TYPE_CHECKING:
    from services.office_papers import BoxList, ControlCard, DisclosureSheet, PhoneNote, ReceptionList

CARD = QT_TRANSLATE_NOOP("printing", "Registration and control card")
BOX = QT_TRANSLATE_NOOP("printing", "List of appeals taken out of the Box")
RECEPTION = QT_TRANSLATE_NOOP("printing", "Reception list")
CALL = QT_TRANSLATE_NOOP("printing", "Note of a phone call")
LOG = QT_TRANSLATE_NOOP("printing", "Checks of powers of attorney and disclosed arrears")
INCOMING = QT_TRANSLATE_NOOP("printing", "Incoming number")
APPLICANT = QT_TRANSLATE_NOOP("printing", "Applicant")
CHANNEL = QT_TRANSLATE_NOOP("printing", "How it came")
QUESTION = QT_TRANSLATE_NOOP("printing", "Question")
OFFICIAL = QT_TRANSLATE_NOOP("printing", "Received by")
RECEPTION_AT = QT_TRANSLATE_NOOP("printing", "Day of the reception")
RESOLUTION = QT_TRANSLATE_NOOP("printing", "Resolution")
EXECUTOR = QT_TRANSLATE_NOOP("printing", "Executor")
DUE = QT_TRANSLATE_NOOP("printing", "Due")
DATE = QT_TRANSLATE_NOOP("printing", "Date")
MARKS = QT_TRANSLATE_NOOP("printing", "Control mark")
RESULT = QT_TRANSLATE_NOOP("printing", "Result")
PLACE = QT_TRANSLATE_NOOP("printing", "Service centre")
EMPTIED_AT = QT_TRANSLATE_NOOP("printing", "Emptied at")
EMPTIED_BY = QT_TRANSLATE_NOOP("printing", "Emptied by")
COUNT = QT_TRANSLATE_NOOP("printing", "Number of appeals")
ACCEPTED = QT_TRANSLATE_NOOP("printing", "Accepted")
KIND = QT_TRANSLATE_NOOP("printing", "Kind")
PAGES = QT_TRANSLATE_NOOP("printing", "Pages")
EMPTY_BOX = QT_TRANSLATE_NOOP("printing", "The Box is empty.")
TIME = QT_TRANSLATE_NOOP("printing", "Time")
PERSON = QT_TRANSLATE_NOOP("printing", "Person")
SOURCE = QT_TRANSLATE_NOOP("printing", "Asked for")
NOBODY = QT_TRANSLATE_NOOP("printing", "Nobody is booked for this day.")
BY_LETTER = QT_TRANSLATE_NOOP("printing", "by a written appeal")
BY_PHONE = QT_TRANSLATE_NOOP("printing", "by phone")
BEGAN = QT_TRANSLATE_NOOP("printing", "Began")
ENDED = QT_TRANSLATE_NOOP("printing", "Ended")
NUMBER = QT_TRANSLATE_NOOP("printing", "Telephone")
CALLER = QT_TRANSLATE_NOOP("printing", "Caller")
IDENTIFIED = QT_TRANSLATE_NOOP("printing", "Identified by")
WARNED = QT_TRANSLATE_NOOP("printing", "Warned of the recording")
CALL_BACK = QT_TRANSLATE_NOOP("printing", "To be called back")
BROKEN_OFF = QT_TRANSLATE_NOOP("printing", "Told before the call was ended")
RECORDING = QT_TRANSLATE_NOOP("printing", "Recording")
KEEP = QT_TRANSLATE_NOOP("printing", "keep until {date}")
ANSWER = QT_TRANSLATE_NOOP("printing", "Answer")
DEBTOR = QT_TRANSLATE_NOOP("printing", "Debtor")
REPRESENTATIVE = QT_TRANSLATE_NOOP("printing", "Representative")
POWER = QT_TRANSLATE_NOOP("printing", "Power of attorney")
VALID = QT_TRANSLATE_NOOP("printing", "Valid until")
SEEN_BY = QT_TRANSLATE_NOOP("printing", "Checked by")
TOLD = QT_TRANSLATE_NOOP("printing", "Sum told")
PERIOD = QT_TRANSLATE_NOOP("printing", "From {begin} to {end}")
YES = QT_TRANSLATE_NOOP("printing", "yes")
NO = QT_TRANSLATE_NOOP("printing", "no")
NOT_ONE = QT_TRANSLATE_NOOP("printing", "Nothing was asked for in this time.")
STATED = {
    "surname": QT_TRANSLATE_NOOP("printing", "name"),
    "organisation_name": QT_TRANSLATE_NOOP("printing", "name of the organisation"),
    "account_no": QT_TRANSLATE_NOOP("printing", "account number"),
    "service_address": QT_TRANSLATE_NOOP("printing", "address"),
    "user_no": QT_TRANSLATE_NOOP("printing", "user number"),
    "other_identifier": QT_TRANSLATE_NOOP("printing", "another personal datum"),
}
_SOURCES = {"written_appeal": BY_LETTER, "phone": BY_PHONE}


def control_card_paper(card: ControlCard, language: str) -> OfficePaper:
    """D4, with its stamps (AES-J11, J12)."""
    words = PaperWords(language)
    numbered = " ".join(part for part in (card.number, _day(words, card.dated)) if part)
    pairs = [
        (INCOMING, numbered),
        (APPLICANT, card.applicant),
        (CHANNEL, card.channel),
        (QUESTION, card.question),
        (OFFICIAL, _named(card.official)),
        (RECEPTION_AT, _moment(words, card.reception_at)),
        (RESOLUTION, card.resolution or "–"),
        (EXECUTOR, _named(card.responsible)),
        (DUE, _day(words, card.due)),
    ]
    return OfficePaper(
        title=words.say(CARD),
        head=card.org.name,
        stamps=tuple(card.stamps),
        pairs=_pairs(words, pairs),
        columns=(Column(words.say(DATE), 22), Column(words.say(MARKS), 78)),
        rows=tuple((words.day(mark.dated), mark.text) for mark in card.marks),
        sections=((words.say(RESULT), card.result or "–"),),
        file_name=f"{card.number or 'card'}-card",
    )


def box_list_paper(listed: BoxList, language: str) -> OfficePaper:
    """D5, what was taken out of a Box (AES-J9)."""
    words = PaperWords(language)
    pairs = [
        (PLACE, listed.place),
        (EMPTIED_AT, _moment(words, listed.emptied_at)),
        (EMPTIED_BY, _named(listed.emptied_by)),
        (COUNT, str(len(listed.items))),
    ]
    titles = (("№", 7), (words.say(ACCEPTED), 16), (words.say(APPLICANT), 45), (words.say(KIND), 20))
    return OfficePaper(
        title=words.say(BOX),
        head=listed.org.name,
        pairs=_pairs(words, pairs),
        columns=tuple(Column(title, share) for title, share in (*titles, (words.say(PAGES), 12))),
        rows=tuple(
            (str(place), words.day(item.accepted_on), item.applicant, item.kind, str(item.pages or ""))
            for place, item in enumerate(listed.items, 1)
        ),
        empty=words.say(EMPTY_BOX),
        signature=(listed.emptied_by.position, listed.emptied_by.name),
        file_name=f"box-{listed.emptied_at:%Y-%m-%d}",
    )


def reception_list_paper(listed: ReceptionList, language: str) -> OfficePaper:
    """D30, whom an official receives on a day."""
    words = PaperWords(language)
    shares = ((TIME, 10), (PERSON, 26), (QUESTION, 30), (SOURCE, 16), (RESULT, 26))
    rows = tuple(
        (
            f"{item.starts_at:%H:%M}",
            item.person,
            item.question,
            words.say(_SOURCES[item.source]) if item.source in _SOURCES else item.source,
            item.result,
        )
        for item in listed.items
    )
    pairs = [(OFFICIAL, _named(listed.official)), (DATE, words.day(listed.day))]
    return OfficePaper(
        title=words.say(RECEPTION),
        head=listed.org.name,
        pairs=_pairs(words, pairs),
        columns=tuple(Column(words.say(title), share) for title, share in shares),
        rows=rows,
        empty=words.say(NOBODY),
        signature=(listed.official.position, listed.official.name),
        landscape=True,
        file_name=f"reception-{listed.day:%Y-%m-%d}",
    )


def phone_note_paper(note: PhoneNote, language: str) -> OfficePaper:
    """D21, the note of a call."""
    words = PaperWords(language)
    stated = [words.say(STATED[one]) for one in note.identified_by.split() if one in STATED]
    keep = words.say(KEEP).format(date=words.day(note.keep_until)) if note.keep_until else ""
    pairs = [
        (BEGAN, _moment(words, note.started_at)),
        (ENDED, _moment(words, note.ended_at)),
        (NUMBER, note.phone or "–"),
        (CALLER, note.caller or "–"),
        (IDENTIFIED, ", ".join(stated) or "–"),
        (WARNED, words.say(YES if note.recording_warned else NO)),
        (QUESTION, note.question),
        (
            CALL_BACK,
            ", ".join(p for p in (_moment(words, note.call_back_at), _named(note.call_back_by)) if p),
        ),
        (BROKEN_OFF, words.say(YES) if note.abuse_told else ""),
        (RECORDING, _listed(note.recording, keep)),
    ]
    return OfficePaper(
        title=words.say(CALL),
        head=note.org.name,
        pairs=_pairs(words, pairs),
        sections=((words.say(ANSWER), "\n".join(note.answer)),) if note.answer else (),
        signature=(note.operator.position, note.operator.name),
        file_name=f"call-{note.started_at:%Y-%m-%d-%H%M}",
    )


def disclosure_paper(sheet: DisclosureSheet, language: str) -> OfficePaper:
    """D25, the log of checks of powers and of disclosed arrears (HDH-11)."""
    words = PaperWords(language)
    shares = (
        (DATE, 10),
        (DEBTOR, 22),
        (REPRESENTATIVE, 20),
        (POWER, 16),
        (VALID, 12),
        (SEEN_BY, 20),
        (TOLD, 9),
    )
    rows = tuple(
        (
            words.day(check.checked_on),
            check.debtor,
            check.representative or "–",
            check.power or "–",
            _day(words, check.valid_until),
            check.seen_by.name,
            words.say(YES if check.disclosed else NO),
        )
        for check in sheet.checks
    )
    period = words.say(PERIOD).format(begin=words.day(sheet.starts_on), end=words.day(sheet.ends_on))
    return OfficePaper(
        title=words.say(LOG),
        head=f"{sheet.org.name}\n{period}",
        columns=tuple(Column(words.say(title), share) for title, share in shares),
        rows=rows,
        empty=words.say(NOT_ONE),
        landscape=True,
        file_name=f"disclosures-{sheet.ends_on:%Y-%m-%d}",
    )


def _pairs(words: PaperWords, pairs: list[tuple[object, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((words.say(name), value) for name, value in pairs if value)


def _named(person: Any) -> str:
    return _listed(person.name, person.position) if person else ""


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _day(words: PaperWords, day: date | None) -> str:
    return words.day(day) if day else ""


def _moment(words: PaperWords, moment: datetime | None) -> str:
    return words.moment(moment) if moment else ""
