"""The appeal beside the paper: its term, its words, its questions with what is answered, its files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.urgency import Pressure, Urgency
from services.letter_folder import AppealBeside, FolderLetter, QuestionTick
from services.letter_preview import Change, PaperLine
from ui.journal.rows import STATES
from ui.letters.marks import ShapeMark
from ui.theme import Role, State
from ui.widgets.button import Kind, PushButton
from ui.widgets.keycap import KeyCap
from ui.widgets.long_prose import LongProse
from ui.widgets.sheet import Ground, Hairline, ScrollPage, Sheet, clear, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import day_month, time_of_day, until
from ui.wording.findings import finding_sentence


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The words around what changed."""

    title: str
    nothing: str
    kinds: Mapping[Change, str]
    was: str


def _changes_sheet(changes: Sequence[PaperLine], words: ChangeWords) -> Sheet:
    """Every paragraph that is new, reworded or gone since the version that was returned."""
    sheet = Sheet(title=words.title, tone="done.tint")
    for line in changes:
        sheet.body.addWidget(Text(words.kinds[line.change], Role.BADGE, "text2"))
        if line.text:
            sheet.body.addWidget(Text(line.text, Role.SECOND, "text", wrap=True).selectable())
        if line.before:
            was = line.before if not line.text else words.was.format(text=line.before)
            sheet.body.addWidget(Text(was, Role.SECOND, "text2", wrap=True).selectable())
    if not changes:
        sheet.body.addWidget(Text(words.nothing, Role.SECOND, "text2", wrap=True))
    return sheet


class AppealPane(Retranslating, Ground):
    """What a letter answers.

    Signals:
        file_asked: a file of the appeal is to be opened, by its SHA-256.
        appeal_asked: the card of the appeal is to be opened.
    """

    file_asked = Signal(str)
    appeal_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent, lines="l")
        self._letter: FolderLetter | None = None
        self._changes: Sequence[PaperLine] = ()
        self._title = Text("", Role.NAME)
        self._number = PushButton("", Kind.LINK)
        self._beside = Text("", Role.SECOND, "text2")
        self._page = ScrollPage("sunken")
        head = row(self._title, self._number, 1, self._beside, KeyCap("T"))
        head.setContentsMargins(16, 6, 16, 6)
        whole = column(gap=0)
        whole.addLayout(head)
        whole.addWidget(self._page, 1)
        whole.setContentsMargins(1, 0, 0, 0)
        self.setLayout(whole)
        self._number.clicked.connect(self._ask_appeal)
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Wide enough to read."""
        return QSize(280, 120)

    def retranslate(self) -> None:
        """Say everything again."""
        self._title.setText(self.tr("Appeal"))
        self._beside.setText(self.tr("beside / hidden"))
        self.show_letter(self._letter, self._changes)

    def show_letter(self, letter: FolderLetter | None, changes: Sequence[PaperLine] = ()) -> None:
        """Another letter's appeal, and what changed in the letter since its last version; None empties it."""
        self._letter, self._changes = letter, changes
        clear(self._page.body)
        appeal = letter.appeal if letter else None
        self._number.setText(appeal.number if appeal else "")
        self._number.setVisible(appeal is not None)
        if letter is None:
            return
        if letter.earlier_sha256:
            self._add(_changes_sheet(self._changes, self._change_words(letter)))
        if appeal is not None:
            self._add_appeal(appeal)
        if letter.questions:
            self._add_questions(letter.questions)
        if letter.enclosures:
            self._add_files(letter)
        self._add_people(letter)
        self._page.body.addStretch(1)

    def _add(self, part: QWidget) -> None:
        self._page.body.addWidget(part)

    def _add_appeal(self, appeal: AppealBeside) -> None:
        self._add(_TermLine(appeal, self._left_words(appeal.pressure), self._due_words(appeal)))
        self._add(Text(appeal.applicant, Role.NAME, wrap=True))
        self._add(Text(self._channel_words(appeal), Role.SECOND, "text2", wrap=True))
        self._add(LongProse(appeal.text, name=self.tr("Text of the appeal")))

    def _change_words(self, letter: FolderLetter) -> ChangeWords:
        return ChangeWords(
            title=self.tr("Changed since version {number}").format(number=letter.pinned.version - 1),
            nothing=self.tr("No word of the letter."),
            kinds={
                Change.ADDED: self.tr("New"),
                Change.CHANGED: self.tr("Reworded"),
                Change.REMOVED: self.tr("Gone"),
            },
            was=self.tr("It was: {text}"),
        )

    def _due_words(self, appeal: AppealBeside) -> str:
        if appeal.due_on is None:
            return self.tr("The regulation sets no term")
        return self.tr("Answer by {date}").format(date=until(appeal.due_on))

    def _left_words(self, pressed: Pressure) -> str:
        if pressed.days_left is None:
            return ""
        if pressed.urgency is Urgency.LATE:
            return self.tr("%n working day(s) late", "", -pressed.days_left)
        if pressed.urgency is Urgency.TODAY:
            return self.tr("The last day is today")
        return self.tr("%n working day(s) left", "", pressed.days_left)

    def _channel_words(self, appeal: AppealBeside) -> str:
        received = _moment(appeal.received_at)
        return ", ".join(part for part in (appeal.channel, received) if part)

    def _add_questions(self, questions: tuple[QuestionTick, ...]) -> None:
        self._add(Hairline())
        self._add(Text(self.tr("Questions and answers"), Role.BADGE, "text2"))
        for question in questions:
            said = self.tr("answered in the letter") if question.answered else self.tr("not answered yet")
            self._add(_QuestionLine(question, said))

    def _add_files(self, letter: FolderLetter) -> None:
        self._add(Hairline())
        self._add(Text(self.tr("Enclosed"), Role.BADGE, "text2"))
        for file in letter.enclosures:
            picture = "image" if file.media_type.startswith("image/") else "file"
            button = PushButton(file.name, Kind.LINK, icon=picture)
            button.clicked.connect(lambda _=False, given=file.sha256: self.file_asked.emit(given))
            self._add(button)

    def _add_people(self, letter: FolderLetter) -> None:
        self._add(Hairline())
        prepared = self.tr("Prepared by {name}").format(name=letter.prepared_by)
        if letter.submitted_by and letter.submitted_by != letter.prepared_by:
            prepared += ", " + self.tr("submitted by {name}").format(name=letter.submitted_by)
        self._add(Text(prepared, Role.SECOND, "text2", wrap=True))
        leaves = self.tr("Leaves {way}").format(way=letter.way_name)
        to = ": ".join(part for part in (leaves, letter.address) if part)
        self._add(Text(to, Role.SECOND, "text2", wrap=True))
        if letter.computed.way and letter.way != letter.computed.way:
            words = self.tr("Not the way of the rule. Reason: {reason}").format(reason=letter.way_reason)
            self._add(Text(words, Role.SECOND, "warn.text", wrap=True))
        open_questions = "letter_question_open"
        for finding in letter.warnings:
            if finding.code != open_questions:
                said = finding_sentence(finding, letter.profile)
                self._add(Text(said, Role.SECOND, "warn.text", wrap=True))

    def _ask_appeal(self) -> None:
        if self._letter is not None and self._letter.appeal is not None:
            self.appeal_asked.emit(self._letter.appeal.appeal_id)


class _TermLine(QWidget):
    """Shape, the date as a sentence, and how many days are left."""

    def __init__(self, appeal: AppealBeside, left: str, due: str) -> None:
        super().__init__()
        state = STATES[appeal.pressure.urgency] or State.IN_TIME
        ink = {State.LATE: "late.text", State.TODAY: "warn.text", State.SOON: "warn.text"}.get(state, "text")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(due, Role.STRONG, ink, wrap=True))
        if left:
            words.addWidget(Text(left, Role.SECOND, "text2"))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 4)
        inside.addWidget(ShapeMark(state), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)


class _QuestionLine(QWidget):
    """A question with its tick, or with the diamond of what is still open."""

    def __init__(self, question: QuestionTick, said: str) -> None:
        super().__init__()
        state = State.DONE if question.answered else State.TODAY
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(question.text, Role.NAME, wrap=True))
        words.addWidget(Text(said, Role.SECOND, "text2" if question.answered else "warn.text"))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 2)
        inside.addWidget(ShapeMark(state), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)


def _moment(moment: datetime | None) -> str:
    return f"{day_month(moment.date())} {time_of_day(moment)}" if moment else ""
