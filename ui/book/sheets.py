"""Parts of the Book's page: a row of its list, the buttons of an entry, what it still lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from domain.regulation.profile import Profile
from services.book import EntryView
from services.book_list import BookLine
from ui.commands import Command
from ui.theme import Role, State
from ui.widgets.button import Kind, PushButton
from ui.widgets.longlist import Mark, Row
from ui.widgets.sheet import Sheet, row
from ui.widgets.text import Text
from ui.wording.dates import numeric
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
    if not line.open:
        return tr("book", "closed")
    return tr("book", "marked") if line.result else tr("book", "review")


def acts_sheet(acts: Sequence[Command]) -> Sheet | None:
    """What can be done with the entry, as buttons; nothing for a closed one."""
    if not acts:
        return None
    sheet, buttons = Sheet(), []
    for place, command in enumerate(acts):
        kind = Kind.SECONDARY if place else Kind.PRIMARY
        button = PushButton(command.title, kind, key=command.key, icon=command.icon)
        button.allow(command.enabled(), command.reason())
        button.clicked.connect(command.run)
        buttons.append(button)
    sheet.body.addLayout(row(*buttons[:3], 1))
    sheet.body.addLayout(row(*buttons[3:], 1))
    return sheet


def missing_sheet(view: EntryView, profile: Profile) -> Sheet | None:
    """What must still be done before the entry can be closed."""
    if not view.findings or not view.state.open:
        return None
    sheet = Sheet(title=tr("book", "Before it can be closed"))
    for finding in view.findings:
        sheet.body.addWidget(Text(finding_sentence(finding, profile), Role.TEXT, "warn.text", wrap=True))
    return sheet
