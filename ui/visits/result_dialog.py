"""The result of a visit: outcome, findings, a reading, photos, the consumer's signature or refusal."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from domain.errors import OtklikError
from services.intake_form import NewFile
from services.visit_act import OUTCOMES
from services.visit_finish import VisitResult, WrittenUp, finish_visit
from services.visit_view import VisitView
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.edits import LineEdit, TextEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import row
from ui.widgets.text import Text
from ui.wording.errors import sentence, way_out


class ResultDialog(QuestionDialog):
    """Ends a visit in one act; what was typed stays if it is refused."""

    def __init__(self, host: Host, seat: Seat, view: VisitView) -> None:
        super().__init__(
            host if isinstance(host, QWidget) else None, self.tr("What was the result of the visit?")
        )
        self._host = host
        self._seat = seat
        self._view = view
        self._photos: list[NewFile] = []
        self.outcome = ComboBox()
        self.findings = TextEdit(lines=3)
        self.meter = LineEdit()
        self.value = LineEdit()
        self.refusal = LineEdit()
        self.contacts = CheckBox(self.tr("Contacts of the company were given"))
        self._pictures = Text("", Role.SECOND, "text2")
        self._error = Text("", Role.SECOND, "late.text", wrap=True)
        self._build()

    def _build(self) -> None:
        names = (
            self.tr("done"),
            self.tr("partly done"),
            self.tr("nobody at home"),
            self.tr("access refused"),
        )
        self.outcome.offer([*zip(names, OUTCOMES, strict=True)])
        add = PushButton(self.tr("Add photos…"), icon="camera", height=Size.BUTTON_ROAD)
        add.clicked.connect(self._choose_photos)
        self.body.addWidget(LabelledField(self.tr("Outcome"), self.outcome))
        self.body.addWidget(LabelledField(self.tr("Findings"), self.findings))
        reading = row(
            LabelledField(self.tr("Meter"), self.meter), LabelledField(self.tr("Reading"), self.value)
        )
        self.body.addLayout(reading)
        hint = self.tr("empty if the act is signed")
        self.body.addWidget(LabelledField(self.tr("Why the consumer does not sign"), self.refusal, hint=hint))
        self.body.addWidget(self.contacts)
        self.body.addLayout(row(add, self._pictures, 1))
        self.body.addWidget(self._error)
        back = PushButton(self.tr("Cancel"), Kind.QUIET, key="Esc")
        back.clicked.connect(self.reject)
        self.deed = PushButton(
            self.tr("Finish and make the act"), Kind.PRIMARY, key="Ctrl+Enter", height=Size.BUTTON_ROAD
        )
        self.deed.setShortcut("Ctrl+Return")
        self.deed.clicked.connect(self.apply)
        self.footer.addLayout(row(back, 1, self.deed))

    def add_photo(self, path: Path) -> None:
        """Take one photo along."""
        media = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self._photos.append(NewFile(path.name, path.read_bytes(), media))
        self._pictures.setText(self.tr("%n photo(s)", "", len(self._photos)))

    def _choose_photos(self) -> None:
        pictures = self.tr("Pictures") + " (*.jpg *.jpeg *.png)"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Photos of the visit"), "", pictures)
        for name in names:
            self.add_photo(Path(name))

    def given(self) -> VisitResult:
        """What the dialog holds."""
        reading = (self.meter.text().strip(), self.value.text().strip())
        return VisitResult(
            outcome=str(self.outcome.currentData()),
            findings=self.findings.toPlainText().strip(),
            readings=(reading,) if all(reading) else (),
            photos=tuple(self._photos),
            signature_refused=self.refusal.text().strip(),
            contacts_given=self.contacts.isChecked(),
        )

    def apply(self) -> None:
        """End the visit and make its act in the background."""
        desk, given, visit_id = self._seat.desk, self.given(), self._view.id
        self._host.work.do(
            lambda: finish_visit(desk, visit_id=visit_id, result=given),
            then=self._finished,
            failed=self._refused,
            owner=self,
        )

    def _finished(self, made: WrittenUp) -> None:
        self._host.done(self.tr("Act {number} made").format(number=made.act_number))
        self.accept()

    def _refused(self, error: OtklikError) -> None:
        self._error.setText(" ".join(part for part in (sentence(error), way_out(error)) if part))
