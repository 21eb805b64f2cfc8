"""Parts of the Book's page: a row of its list, the buttons of an entry, what it still lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from domain.book import EntryPhase
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import BookDuty
from services.book import EntryView
from services.book_list import BookLine, BookSummary
from ui.commands import Command
from ui.theme import Role, State
from ui.widgets.act_row import ActRow
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.longlist import Mark, Row
from ui.widgets.sheet import Facts, Sheet, row
from ui.widgets.text import Text
from ui.wording.dates import full_date, language, numeric
from ui.wording.findings import finding_sentence

tr = QCoreApplication.translate


def book_row(line: BookLine) -> Row:
    """One entry as the list shows it."""
    number = f"№ {line.number}" if line.number else ""
    state = State.DONE if not line.open else State.PAUSED if line.result else State.IN_TIME
    words = _state_words(line)
    name = line.name or tr("book", "No name left")
    return Row(
        key=line.entry_id,
        name=name,
        number=number,
        short_number=number,
        state=state,
        used=0.5,
        left=words,
        due=numeric(line.written_on) if line.written_on else "",
        text=line.text,
        marks=(Mark("camera"),) if line.has_scan else (),
        spoken=f"{words}. {name}. {number}. {line.text}",
    )


def _state_words(line: BookLine) -> str:
    if line.state == EntryPhase.WITHDRAWN.value:
        return tr("book", "withdrawn")
    if not line.open:
        return tr("book", "closed")
    return tr("book", "marked") if line.result else tr("book", "review")


def acts_row(acts: Sequence[Command]) -> ActRow | None:
    """What can be done with the entry: buttons as far as there is room, and a menu of all."""
    if not acts:
        return None
    made = ActRow()
    made.offer(acts)
    return made


def missing_sheet(view: EntryView, profile: Profile) -> Sheet | None:
    """What must still be done before the entry can be closed."""
    if not view.findings or not view.state.open:
        return None
    sheet = Sheet(title=tr("book", "Before it can be closed"))
    for finding in view.findings:
        sheet.body.addWidget(Text(finding_sentence(finding, profile), Role.TEXT, "warn.text", wrap=True))
    return sheet


def duty_sheet(view: EntryView) -> Sheet | None:
    """What the author is owed by the result, and by when; nobody waits where nobody can be reached."""
    words = {
        BookDuty.WRITTEN_NOTICE: tr("book", "A reasoned written notice is owed before closing"),
        BookDuty.ORAL_NOTICE: tr("book", "The reasons must be told and recorded before closing"),
        BookDuty.ANSWER_EXPECTED: tr("book", "An answer is expected; the record in the Book is enough"),
        BookDuty.NONE: "",
    }[view.owed]
    due = tr("book", "Answer by {date}").format(date=full_date(view.due_on)) if view.due_on else ""
    said = " · ".join(part for part in (words, due) if part)
    if not said or not view.state.open:
        return None
    sheet = Sheet(tone="calm.tint")
    sheet.body.addWidget(Text(said, Role.TEXT, "calm.text", wrap=True))
    return sheet


def links_sheet(view: EntryView, open_page: Callable[[str, object], None]) -> Sheet | None:
    """The letters about the entry and the appeal that was made of it."""
    linked = view.state.linked_appeal_id
    if not view.letter_ids and not linked:
        return None
    sheet = Sheet(title=tr("book", "Letters and appeal"))
    for place, letter_id in enumerate(view.letter_ids, 1):
        letter = PushButton(tr("book", "Letter {number}").format(number=place), Kind.LINK, icon="mail")
        letter.clicked.connect(lambda _=False, given=letter_id: open_page("letter", given))
        sheet.body.addLayout(row(letter, 1))
    if linked:
        appeal = PushButton(tr("book", "The appeal made of the entry"), Kind.LINK, icon="inbox")
        appeal.clicked.connect(lambda: open_page("journal", linked))
        sheet.body.addLayout(row(appeal, 1))
    return sheet


def register_sheets(
    found: Sequence[BookSummary], profile: Profile, choose: Callable[[str], None]
) -> list[Sheet]:
    """Every Book: place, who answers for it, how many entries, how they ended."""
    return [_summary_sheet(one, profile, choose) for one in found]


def _summary_sheet(one: BookSummary, profile: Profile, choose: Callable[[str], None]) -> Sheet:
    sheet = Sheet()
    title = PushButton(f"{one.book.title} № {one.book.number}", Kind.LINK, icon="book-open")
    title.clicked.connect(lambda: choose(one.book.id))
    open_ones = Badge(tr("book", "%n open", "", one.open), State.TODAY if one.open else State.DONE)
    sheet.body.addLayout(row(title, 1, open_ones))
    facts = Facts()
    ended = [
        f"{profile.book.results[code].names.text(language())}: {count}"
        for code, count in one.results.items()
        if profile.book and code in profile.book.results
    ]
    facts.show_facts(
        [
            (tr("book", "Place"), one.place),
            (tr("book", "Entries"), str(one.entries)),
            (tr("book", "Responsible"), one.responsible),
            (tr("book", "Deputy"), one.deputy),
            (tr("book", "Last entry"), numeric(one.last_on) if one.last_on else ""),
            (tr("book", "Results"), ", ".join(ended)),
        ]
    )
    sheet.body.addWidget(facts)
    return sheet
