"""The sheets of a card below its clock: text and facts, earlier appeals, answer, visits, files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.answers import LetterPhase
from domain.findings import Level
from domain.regulation.profile import Profile
from domain.visits import Notice
from services.card import CardLetter, CardView, CardVisit
from services.earlier import EarlierAppeal
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.long_prose import LongProse
from ui.widgets.sheet import Facts, Hairline, Sheet, column, row
from ui.widgets.text import Elided, Text
from ui.wording.dates import day_month, full_date, language, numeric, time_of_day
from ui.wording.findings import finding_sentence

Open = Callable[[str], None]
tr = QCoreApplication.translate


def text_sheet(view: CardView, profile: Profile) -> Sheet:
    """The words of the appeal and its facts; what is missing stands here in amber."""
    sheet = Sheet(title=tr("card", "Text of the appeal"))
    sheet.body.addWidget(LongProse(str(view.fields["text"] or ""), name=tr("card", "Text of the appeal")))
    questions = list(view.questions.values())
    for number, question in enumerate(questions, 1):
        sheet.body.addWidget(Text(f"{number}. {question}", wrap=True))
    sheet.body.addWidget(Hairline())
    facts = Facts()
    facts.show_facts(_facts(view, profile))
    sheet.body.addWidget(facts)
    lacking = [finding_sentence(one, profile) for one in view.missing if one.level is not Level.WARN]
    if lacking:
        sheet.body.addWidget(Text(" · ".join(lacking), Role.SECOND, "warn.text", wrap=True))
    return sheet


def _result_name(view: CardView, profile: Profile) -> str:
    result = profile.closing.results.get(view.state.result)
    return result.names.text(language()) if result else view.state.result


def _outcome_name(view: CardView, profile: Profile) -> str:
    outcome = profile.closing.outcomes.get(view.state.outcome)
    return outcome.names.text(language()) if outcome else view.state.outcome


def _facts(view: CardView, profile: Profile) -> list[tuple[str, str]]:
    state, executor = view.state, view.executor
    received = _moment(state.received_at)
    registered = full_date(state.registered_on) if state.registered_on else ""
    return [
        (tr("card", "Phone"), str(view.applicant.get("phone") or "")),
        (tr("card", "Channel"), ", ".join(part for part in (view.channel, received) if part)),
        (tr("card", "Answer"), _answer_words(view)),
        (tr("card", "Topic"), view.topic),
        (tr("card", "Executor"), ", ".join((executor.short, executor.position)) if executor else ""),
        (tr("card", "Registered"), registered),
        (tr("card", "Unit"), view.unit),
        (tr("card", "Kind"), view.kind),
        (tr("card", "Result"), _result_name(view, profile)),
        (tr("card", "Outcome"), _outcome_name(view, profile)),
        (tr("card", "Co-executors"), ", ".join(view.co_executors)),
        (tr("card", "Accepted by"), view.accepted_by),
        (tr("card", "Instruction"), state.resolution),
    ]


def _answer_words(view: CardView) -> str:
    words = {
        "ru": tr("card", "in Russian"),
        "kk": tr("card", "in Kazakh"),
        "hu": tr("card", "in Hungarian"),
        "en": tr("card", "in English"),
    }
    written = words.get(str(view.fields["language"] or ""), "")
    return ", ".join(part for part in (way_words(view.answer.way), written) if part)


def way_words(way: str) -> str:
    """A way out as staff name it."""
    words = {
        "email": tr("card", "by e-mail"),
        "post": tr("card", "by post"),
        "hand": tr("card", "by hand"),
        "phone": tr("card", "by telephone"),
        "fax": tr("card", "by fax"),
    }
    return words.get(way, way)


def earlier_sheet(earlier: Sequence[EarlierAppeal], open_appeal: Open) -> Sheet:
    """Earlier appeals of the same applicant; open ones first."""
    title = tr("card", "From the same applicant: %n appeal(s)", "", len(earlier))
    sheet = Sheet(tone="calm.tint", title=title)
    for one in earlier:
        number = PushButton(one.number or "–", Kind.LINK)
        number.clicked.connect(lambda _=False, given=one.appeal_id: open_appeal(given))
        sheet.body.addLayout(
            row(number, Elided(one.subject, Role.TEXT), 1, Text(_earlier_end(one), Role.CAPTION, "text2"))
        )
    return sheet


def _earlier_end(one: EarlierAppeal) -> str:
    if one.answered_on:
        return tr("card", "answered {date}").format(date=numeric(one.answered_on))
    if one.closed_on:
        return tr("card", "closed {date}").format(date=numeric(one.closed_on))
    return tr("card", "open")


def letters_sheet(
    letters: Sequence[CardLetter], open_letter: Open, facts_of: Callable[[str], QWidget] | None = None
) -> Sheet:
    """Letters of the appeal with how far each has come; ``facts_of`` shows what proves a signed one."""
    sheet = Sheet(title=tr("card", "Letters"))
    for letter in letters:
        name = tr("card", "{title}, version {number}").format(
            title=letter.subject or document_words(letter.document), number=max(1, letter.state.version)
        )
        details = " · ".join(
            part for part in (letter_words(letter.state.phase), letter.state.outgoing_number) if part
        )
        lines = column(Text(name, Role.NAME), Text(details, Role.SECOND, "text2"), gap=0)
        if letter.state.remark:
            lines.addWidget(Text(letter.state.remark, Role.SECOND, "warn.text", wrap=True))
        if facts_of is not None and letter.state.docx_sha256:
            lines.addWidget(facts_of(letter.id))
        button = PushButton(tr("card", "Open"), Kind.LINK)
        button.clicked.connect(lambda _=False, given=letter.id: open_letter(given))
        inside = row()
        inside.addLayout(lines, 1)
        inside.addWidget(button)
        sheet.body.addLayout(inside)
    return sheet


def letter_words(phase: LetterPhase) -> str:
    """The state of a letter as staff name it."""
    return {
        LetterPhase.DRAFT: tr("card", "draft"),
        LetterPhase.RETURNED: tr("card", "returned with a remark"),
        LetterPhase.FOR_SIGNATURE: tr("card", "for signature"),
        LetterPhase.SIGNED: tr("card", "signed"),
        LetterPhase.SENT: tr("card", "sent"),
        LetterPhase.DELIVERED: tr("card", "delivered"),
        LetterPhase.FAILED: tr("card", "not delivered"),
        LetterPhase.WITHDRAWN: tr("card", "withdrawn"),
    }[phase]


def document_words(document: str) -> str:
    """What kind of letter a document is."""
    words = {
        "answer": tr("card", "Answer"),
        "extension_notice": tr("card", "Notice of extension"),
        "under_consideration": tr("card", "Notice: under consideration"),
        "refusal": tr("card", "Refusal with reasons"),
        "clarification": tr("card", "Request for clarification"),
        "forwarding": tr("card", "Forwarding letter"),
        "visit_notice": tr("card", "Notice of a visit"),
        "visit_change": tr("card", "Notice of a changed visit"),
        "invitation": tr("card", "Invitation"),
        "phone_confirmation": tr("card", "Confirmation of a call"),
    }
    return words.get(document, document)


_NOTICES = {
    Notice.IN_TIME.value: State.DONE,
    Notice.LATE.value: State.LATE,
    Notice.NONE.value: State.TODAY,
    Notice.REFUSED.value: State.TODAY,
    Notice.NOT_REACHED.value: State.TODAY,
}


def visits_sheet(visits: Sequence[CardVisit], open_visit: Open) -> Sheet:
    """Visits of the appeal with the badge of their notice."""
    sheet = Sheet(title=tr("card", "Visits"))
    for visit in visits:
        when = _moment(visit.starts_at) if visit.starts_at else ""
        state, words = _visit_badge(visit)
        lines = column(Text(when, Role.NAME), Text(visit.engineer, Role.SECOND, "text2"), gap=0)
        badge = Badge(words, state)
        button = PushButton(tr("card", "Open"), Kind.LINK)
        button.clicked.connect(lambda _=False, given=visit.id: open_visit(given))
        inside = row()
        inside.addLayout(lines, 1)
        inside.addWidget(badge)
        inside.addWidget(button)
        sheet.body.addLayout(inside)
    return sheet


def _visit_badge(visit: CardVisit) -> tuple[State, str]:
    """The outcome of a visit that is over; before that, its notice."""
    outcomes = {
        "done": (State.DONE, tr("card", "Visited")),
        "partly": (State.TODAY, tr("card", "Partly done")),
        "nobody_home": (State.TODAY, tr("card", "Nobody at home")),
        "access_refused": (State.TODAY, tr("card", "Access refused")),
    }
    if visit.state == "cancelled":
        return State.PAUSED, tr("card", "Called off")
    return outcomes.get(visit.outcome) or notice_badge(visit.notice)


def notice_badge(notice: str) -> tuple[State, str]:
    """Shape and words of a visit's notice."""
    words = {
        Notice.IN_TIME.value: tr("card", "Notice in time"),
        Notice.LATE.value: tr("card", "Notice late"),
        Notice.NONE.value: tr("card", "No notice yet"),
        Notice.REFUSED.value: tr("card", "Visit refused"),
        Notice.NOT_REACHED.value: tr("card", "Not reached"),
    }
    return _NOTICES[notice], words[notice]


def _moment(moment: datetime | None) -> str:
    return f"{day_month(moment.date())} {time_of_day(moment)}" if moment else ""
