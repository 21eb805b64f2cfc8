"""The three facts about a signed file, its signers, and what no signature covers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.letter_verification import CheckedBeside, Verification
from ui.letters.marks import ShapeMark
from ui.letters.verification_words import FactWords, beside_words, signer_facts, three_facts
from ui.theme import Role
from ui.widgets.badge import Badge
from ui.widgets.sheet import Facts, Sheet, clear, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating


class VerificationPanel(Retranslating, QWidget):
    """Three sheets side by side, then a sheet for each signer, then what is not signed."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 3) -> None:
        """``across`` is how many of the three facts stand side by side."""
        super().__init__(parent)
        self._across = across
        self._found: Verification | None = None
        self._beside: Sequence[CheckedBeside] = ()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(10)

    def show_verification(self, found: Verification | None, beside: Sequence[CheckedBeside] = ()) -> None:
        """The answer about another file and the signatures beside it; None empties the panel."""
        self._found, self._beside = found, beside
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language that is on."""
        clear(self._inside)
        if self._found is None:
            return
        found = self._found
        self._inside.addLayout(self._three(found))
        for signer in found.signers:
            sheet, facts = Sheet(title=self.tr("Signature")), Facts(columns=2 if self._across > 1 else 1)
            facts.show_facts(signer_facts(signer))
            sheet.body.addWidget(facts)
            self._inside.addWidget(sheet)
        for one in self._beside:
            self._inside.addWidget(_beside_sheet(one, self.tr("Signature beside the letter")))
        if found.not_signed:
            sheet = Sheet(title=self.tr("Not signed"))
            words = self.tr("Office programs never sign the properties of a document: {parts}")
            sheet.body.addWidget(
                Text(words.format(parts=", ".join(found.not_signed)), Role.SECOND, "text2", wrap=True)
            )
            self._inside.addWidget(sheet)

    def _three(self, found: Verification) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(10)
        for place, fact in enumerate(three_facts(found)):
            grid.addWidget(_FactSheet(fact), place // self._across, place % self._across)
            grid.setColumnStretch(place % self._across, 1)
        return grid

    def sentences(self) -> list[str]:
        """Everything that is said, for tests and readers."""
        return [text.text() for text in self.findChildren(Text)]


def _beside_sheet(one: CheckedBeside, title: str) -> Sheet:
    """A signature that is a file of its own; what can't be checked here says so."""
    sheet = Sheet(title=title)
    words = beside_words(one)
    sheet.body.addLayout(row(Text(one.kept.name, Role.STRONG, wrap=True), Badge(words.short, words.state)))
    for sentence in words.sentences:
        sheet.body.addWidget(Text(sentence, Role.SECOND, "text2", wrap=True).selectable())
    return sheet


class _FactSheet(Sheet):
    """One fact: shape, name, short form, sentences."""

    def __init__(self, fact: FactWords) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.addWidget(ShapeMark(fact.state), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(f"{fact.title}: {fact.short}", Role.NAME, wrap=True), 1)
        self.body.addLayout(head)
        for sentence in fact.sentences:
            self.body.addWidget(Text(sentence, Role.SECOND, "text2", wrap=True).selectable())
        self.body.addStretch(1)
        self.setAccessibleName(f"{fact.title}: {fact.short}")


class ShortFacts(QWidget):
    """The three facts as badges, for cards and lists."""

    def __init__(self, found: Verification, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(gap=4)
        for fact in three_facts(found):
            badge = Badge(fact.short, fact.state)
            badge.setToolTip("\n".join((fact.title, *fact.sentences)))
            badge.setAccessibleName(f"{fact.title}: {fact.short}")
            line.addWidget(badge)
        line.addStretch(1)
        self.setLayout(line)
