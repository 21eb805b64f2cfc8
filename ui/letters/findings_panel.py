"""What stands between a draft and its signature: sentences, each leading to its field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.findings import Finding, Level
from domain.regulation.profile import Profile
from ui.letters.marks import ShapeMark
from ui.theme import Role, State
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import ScrollPage, Sheet, clear, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.findings import finding_sentence

_MOST_HEIGHT = 132
_LINE = 27
_OWN_RULES = "HOUSE-"
"""Clauses of the office itself have no text that could be looked up."""


class FindingsPanel(Retranslating, Sheet):
    """Findings in amber; what stops the signature first.

    Signals:
        chosen: the field of a finding.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="warn.tint")
        self._findings: Sequence[Finding] = ()
        self._profile: Profile | None = None
        self._head = Text("", Role.NAME, "warn.text")
        self._page = ScrollPage("warn.tint")
        self._page.body.setContentsMargins(0, 0, 0, 0)
        self._page.body.setSpacing(0)
        self.body.setContentsMargins(12, 8, 8, 8)
        self.body.setSpacing(2)
        self.body.addWidget(self._head)
        self.body.addWidget(self._page)
        self.hide()

    def show_findings(self, findings: Sequence[Finding], profile: Profile) -> None:
        """Another result of the check; an empty one hides the panel."""
        weights = {Level.BLOCK: 0, Level.INCOMPLETE: 1, Level.WARN: 2}
        self._findings = sorted(findings, key=lambda one: weights[one.level])
        self._profile = profile
        self.retranslate()

    def retranslate(self) -> None:
        """Say the findings in the language that is on."""
        clear(self._page.body)
        if self._profile is None or not self._findings:
            self.hide()
            return
        stopping = sum(one.level is Level.BLOCK for one in self._findings)
        missing = self.tr("Before the signature: %n thing(s) missing", "", stopping)
        self._head.setText(missing if stopping else self.tr("May be signed; have a look at this"))
        for finding in self._findings:
            self._page.body.addWidget(self._line(finding, self._profile))
        self._page.setFixedHeight(min(_MOST_HEIGHT, _LINE * len(self._findings) + 2))
        self.show()

    def _line(self, finding: Finding, profile: Profile) -> QWidget:
        stops = finding.level is Level.BLOCK
        said = finding_sentence(finding, profile)
        go = IconButton(
            "corner-down-right", self.tr("Go to the field: {sentence}").format(sentence=said), side=20
        )
        go.clicked.connect(lambda _=False, given=finding.field: self.chosen.emit(given))
        holder = QWidget()
        line = row(
            ShapeMark(State.TODAY if stops else State.IN_TIME), Text(said, Role.SECOND, wrap=True), gap=4
        )
        line.setStretch(1, 1)
        if finding.clause and not finding.clause.startswith(_OWN_RULES):
            line.addWidget(Text(finding.clause, Role.CAPTION, "text2"))
        line.addWidget(go)
        holder.setLayout(line)
        return holder

    def sentences(self) -> list[str]:
        """What is said now."""
        return [text.text() for text in self._page.inside.findChildren(Text) if text.wordWrap()]

    def goings(self) -> list[IconButton]:
        """The ways to the fields."""
        return self._page.inside.findChildren(IconButton)
