"""Templates of documents: what is in force, how it looks, export to Word and import of what was edited."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from domain.changes import Changes
from domain.errors import OtklikError
from services.letter_preview import PaperLine, paper_lines
from services.letter_templates import (
    TemplateEntry,
    TemplateVersion,
    may_edit_templates,
    sample_of_template,
    template_entries,
    template_file,
)
from ui.commands import Command
from ui.letters.document_names import document_name, language_name, version_words
from ui.letters.paper_pane import PaperPane
from ui.letters.template_acts import TemplateActs
from ui.letters.template_card import TemplateCard
from ui.letters.template_list import TemplateList
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Elided
from ui.widgets.two_panes import ListAndCard
from ui.wording.errors import sentence, way_out

_WORD = "Word (*.docx)"


class TemplatesPage(PageWidget):
    """Anybody may look and take a copy; an administrator imports."""

    page_id = "templates"
    part_of = ("letters",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self.entry: TemplateEntry | None = None
        self._title = Elided("", Role.TITLE)
        self.export, self.bring = PushButton("", icon="download"), PushButton("", Kind.PRIMARY, icon="upload")
        self.refused = Banner(Tone.REFUSED)
        self.pane, self.card = TemplateList(), TemplateCard()
        self.paper = PaperPane(seat)
        self.acts = TemplateActs(self, host, seat)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = Ground("surface", lines="b")
        line = row(self._title, self.export, self.bring)
        line.setStretch(0, 1)
        lines = column(gap=6)
        lines.addLayout(line)
        lines.addWidget(self.refused)
        lines.setContentsMargins(16, 8, 16, 8)
        head.setLayout(lines)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(1)
        sides.setChildrenCollapsible(False)
        for part, stretch in ((self.paper, 1), (self.card, 0)):
            sides.addWidget(part)
            sides.setStretchFactor(sides.indexOf(part), stretch)
        sides.setSizes([560, 300])
        right = QWidget()
        inside = column(head, gap=0)
        inside.addWidget(sides, 1)
        right.setLayout(inside)
        self._both = ListAndCard(self.pane, right)
        self._both.setSizes([380, 860])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._both)

    def _connect(self) -> None:
        self.pane.chosen.connect(self._choose)
        self.pane.list.opened.connect(lambda _: self._both.show_card())
        self.card.shown.connect(self.lay_out)
        self.card.restored.connect(self.acts.restore)
        self.card.mark_asked.connect(self.acts.ask_mark)
        self.export.clicked.connect(self.acts.ask_export)
        self.bring.clicked.connect(self.acts.ask_import)
        self.acts.kept.connect(self._kept)
        self.acts.refused.connect(self.refuse)

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Templates of documents")

    def retranslate(self) -> None:
        """Words of the page."""
        self.export.setText(self.tr("Export for Word…"))
        self.bring.setText(self.tr("Import a version…"))
        self.bring.allow(may_edit_templates(self._seat.desk), self._only())
        self._name()

    def _only(self) -> str:
        return self.tr("only an administrator imports templates")

    def panes(self) -> Sequence[QWidget]:
        """Documents, paper, versions."""
        return (self.pane.list, self.paper.paper, self.card)

    def on_shown(self, argument: object) -> None:
        """Read what there is."""
        del argument
        self.reload()

    def refresh(self, changes: Changes) -> None:
        """A version came."""
        if changes.touches("letter_template"):
            self.reload()

    def escape(self) -> bool:
        """From the paper back to the list; then the text of the filter goes."""
        if self._both.show_list():
            return True
        if self.pane.search.text():
            self.pane.search.clear()
            return True
        return False

    def reload(self) -> None:
        """Ask for the documents again."""
        desk = self._seat.desk
        self._host.work.query(
            lambda: template_entries(desk), then=self.pane.show_entries, latest="templates", owner=self
        )

    def _choose(self, entry: TemplateEntry | None) -> None:
        if entry is None or entry == self.entry:
            return
        same = self.entry is not None and _place(self.entry) == _place(entry)
        self.entry = self.acts.entry = entry
        if not same:
            self.refused.say("")
        self._name()
        self.card.show_entry(entry, may_edit=may_edit_templates(self._seat.desk))
        self.lay_out(entry.in_force)
        self._host.rebuild_commands()

    def _name(self) -> None:
        entry = self.entry
        parts = (document_name(entry.document), language_name(entry.language)) if entry else ()
        self._title.setText(" · ".join(parts))

    def lay_out(self, version: TemplateVersion) -> None:
        """Show a version filled with invented data."""
        entry, desk = self.entry, self._seat.desk
        if entry is None:
            return

        def fill() -> tuple[bytes, tuple[PaperLine, ...]]:
            data = template_file(desk, entry.document, entry.language, version.id)
            docx = sample_of_template(entry.document, entry.language, data)
            return docx, paper_lines(docx)

        show = partial(self._show_paper, version)
        self._host.work.query(fill, then=show, failed=self.refuse, latest="templates.paper", owner=self)

    def _show_paper(self, version: TemplateVersion, found: tuple[bytes, tuple[PaperLine, ...]]) -> None:
        docx, lines = found
        self.paper.name(version_words(version), self.tr("with invented data"))
        self.paper.show_letter(lines, hashlib.sha256(docx).hexdigest(), lambda: docx)

    def _kept(self) -> None:
        self.refused.say("")
        self.reload()

    def refuse(self, error: OtklikError) -> None:
        """Say what is wrong with a file, and where; what was in force stays."""
        stays = self.tr("What was in force stays.")
        self.refused.say(sentence(error), " ".join(part for part in (way_out(error), stays) if part))

    def commands(self) -> Sequence[Command]:
        """Export and import."""
        here = self.title()
        may = partial(may_edit_templates, self._seat.desk)
        words = (self.tr("Export for Word…"), self.tr("Import a version…"))
        return (
            Command(
                "templates.export",
                words[0],
                self.acts.ask_export,
                key="Ctrl+S",
                icon="download",
                section=here,
            ),
            Command(
                "templates.import",
                words[1],
                self.acts.ask_import,
                key="Ctrl+O",
                icon="upload",
                section=here,
                enabled=may,
                reason=self._only,
            ),
        )


def _place(entry: TemplateEntry) -> tuple[str, str]:
    return entry.document, entry.language
