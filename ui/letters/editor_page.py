"""The letter editor: the form at the left, the paper at the right, what is missing below the form."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from domain.changes import Changes
from domain.errors import OtklikError
from services.letter_form import LetterForm, letter_form, shown_file
from services.letter_preview import PaperLine, paper_lines
from ui.commands import Command, KeyHint
from ui.letters.drafting import Drafting
from ui.letters.editor_acts import EditorActs
from ui.letters.editor_foot import EditorFoot
from ui.letters.editor_form import EditorForm
from ui.letters.editor_head import EditorHead
from ui.letters.findings_panel import FindingsPanel
from ui.letters.meanwhile import Meanwhile
from ui.letters.paper_pane import PaperPane
from ui.letters.ready_sentences import ReadySentences
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.widgets.empty import EmptyState
from ui.widgets.sheet import Ground, column, row
from ui.wording.errors import sentence

_PAGES_AFTER_MS = 2500
_FORM_WIDTH = 560


class LetterPage(PageWidget):
    """One letter, opened with its identifier."""

    page_id = "letter"
    part_of = ("letters", "journal", "folder")
    rail = True

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self.letter_id = ""
        self.shown: LetterForm | None = None
        self.head = EditorHead()
        self.form = EditorForm()
        self.findings = FindingsPanel()
        self.foot = EditorFoot()
        self.paper = PaperPane(seat)
        self.meanwhile = Meanwhile(self.form, self)
        self.drafting = Drafting(host, seat, self.form.values, self)
        self.acts = EditorActs(self, host, seat)
        self.sentences = ReadySentences(host, seat, self.form, self)
        self._empty = EmptyState()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        left = Ground("sunken", lines="r")
        inside = column(self.head, self.meanwhile.bar, gap=0)
        inside.addWidget(self.form, 1)
        below = row(self.findings)
        below.setContentsMargins(16, 4, 16, 6)
        inside.addLayout(below)
        inside.addWidget(self.foot)
        inside.setContentsMargins(0, 0, 1, 0)
        left.setLayout(inside)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(self.paper)
        both.setStretchFactor(1, 1)
        both.setSizes([_FORM_WIDTH, 748])
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(both)

    def _connect(self) -> None:
        self.form.edited.connect(self.drafting.typed)
        self.form.edited.connect(self.head.say_nothing_wrong)
        self.form.language_asked.connect(self.acts.ask_language)
        self.drafting.saved.connect(self.reload)
        self.drafting.refused.connect(self.refuse)
        self.findings.chosen.connect(self.form.go_to)
        self.head.acted.connect(self.acts.follow)
        self.head.appeal_asked.connect(self.acts.open_appeal)
        self.foot.submit_asked.connect(self.acts.submit)

    def title(self) -> str:
        """The letter, by its subject."""
        subject = str(self.shown.fields["subject"] or "") if self.shown else ""
        return subject or self.tr("Letter")

    def retranslate(self) -> None:
        """Words of the page."""
        self._empty.say(
            self.tr("No letter is open"),
            self.tr("A letter is begun from an appeal (Ctrl+R) or opened from the register."),
        )
        if self.shown is not None:
            self._fill(self.shown)

    def panes(self) -> Sequence[QWidget]:
        """Form and paper."""
        return (self.form.body_text, self.paper.paper)

    def on_shown(self, argument: object) -> None:
        """Another letter, or the same one again."""
        if isinstance(argument, str) and argument and argument != self.letter_id:
            self.drafting.leave()
            self.letter_id, self.shown = argument, None
            self.paper.empty()
        self._stack.setCurrentIndex(1 if self.letter_id else 0)
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits for the pause when the page is left."""
        self.drafting.flush()
        super().hideEvent(event)

    def refresh(self, changes: Changes) -> None:
        """The letter, its appeal or its applicant changed, perhaps at another desk."""
        if changes.touches("letter", "appeal", "applicant", "signing_authority", "employee"):
            self.reload()

    def reload(self) -> None:
        """Read form and paper again."""
        desk, letter_id = self._seat.desk, self.letter_id
        if not letter_id:
            return
        work = self._host.work
        work.query(
            lambda: letter_form(desk, letter_id),
            then=self._show,
            failed=self.refuse,
            latest="letter.form",
            owner=self,
        )

        def preview() -> tuple[bytes, tuple[PaperLine, ...]]:
            docx = shown_file(desk, letter_id)
            return docx, paper_lines(docx)

        work.query(preview, then=self._show_paper, failed=self._no_paper, latest="letter.paper", owner=self)

    def _show(self, form: LetterForm) -> None:
        another = self.shown is None or self.shown.id != form.id
        self.shown = form
        dirty = set() if another else set(self.drafting.dirty())
        busy = "" if another else self.form.focused_field()
        fields = {name: form.fields[name] for name in (*self.form.values(), "language")}
        held = dirty | ({busy} if self._typed_since(form, busy) else set())
        self.meanwhile.look(form, dict(self.drafting.kept), held)
        keep = sorted(held)
        self.drafting.begin(form, {name: fields[name] for name in self.form.values()}, besides=busy)
        self.form.show_form(form, fields, besides=keep)
        self._fill(form)
        if another and not form.editable:
            self.paper.paper.setFocus()  # the fields are closed: what is read is the paper
        self._host.rebuild_commands()

    def _typed_since(self, form: LetterForm, name: str) -> bool:
        """Whether the focused field holds something else than the record: nothing replaces it there."""
        values = self.form.values()
        return bool(name) and name in values and (values[name] or None) != (form.fields[name] or None)

    def _fill(self, form: LetterForm) -> None:
        self.head.show_form(form)
        self.foot.show_form(form)
        self.findings.show_findings(form.trouble if form.editable else (), form.profile)
        self.paper.name(str(form.fields["addressee"] or ""), self.tr("as it will be printed"))

    def _show_paper(self, found: tuple[bytes, tuple[PaperLine, ...]]) -> None:
        docx, lines = found
        sha256 = hashlib.sha256(docx).hexdigest()
        self.paper.show_letter(lines, sha256, lambda: docx, patience_ms=_PAGES_AFTER_MS)

    def _no_paper(self, error: OtklikError) -> None:
        self.paper.empty()
        self.paper.name("", sentence(error))

    def refuse(self, error: OtklikError) -> None:
        """An act or a save was refused: say it at the head, go to its field."""
        self.head.say_wrong(error)
        findings: Any = error.facts.get("findings")
        if findings and self.shown is not None:
            self.findings.show_findings(self.shown.trouble, self.shown.profile)
            self.form.go_to(findings[0].field)

    def commands(self) -> Sequence[Command]:
        """What can be done with the letter."""
        return self.acts.commands()

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the fields."""
        return (
            KeyHint("Ctrl+Space", self.tr("ready sentences")),
            KeyHint("F4", self.tr("open a list")),
        )
