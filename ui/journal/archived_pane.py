"""The card of an imported appeal: what the old journal said of it; nothing can be done with it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.archive import Archived
from ui.theme import Role
from ui.widgets.sheet import Facts, Ground, ScrollPage, Sheet
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating


class ArchivedPane(Retranslating, Ground):
    """Number, applicant, and every column of the source row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._shown: Archived | None = None
        self._number = Text("", Role.NUMBER, "text2")
        self._applicant = Text("", Role.QUESTION, wrap=True)
        self._origin = Text("", Role.SECOND, "text2", wrap=True)
        self.facts = Facts(columns=1)
        page = ScrollPage("sunken")
        self._sheet = Sheet()
        self._sheet.body.addWidget(self.facts)
        page.body.addWidget(self._sheet)
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 10)
        for part in (self._number, self._applicant, self._origin):
            head.addWidget(part)
        whole.addLayout(head)
        whole.addWidget(page, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the pane."""
        self._sheet.set_title(self.tr("In the old journal"))
        if self._shown is not None:
            self.show_archived(self._shown)

    def show_archived(self, archived: Archived) -> None:
        """Another imported appeal."""
        self._shown = archived
        self._number.setText(archived.number)
        self._applicant.setText(archived.applicant or self.tr("Applicant not named"))
        origin = self.tr("Imported from {file}, row {row}. It is history: nothing can be changed in it.")
        self._origin.setText(origin.format(file=archived.file_name, row=archived.source_row))
        self.facts.show_facts(list(archived.said))
