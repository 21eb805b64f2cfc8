"""Topic, subject and words of an appeal, with what hangs on them: unit, ready texts, length, draft."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from services.intake_check import IntakeCheck, topic_choices
from services.intake_form import AppealForm
from services.intake_snippets import ready_texts
from ui.intake.fields import TopicField, WordsEdit
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.edits import LineEdit
from ui.widgets.keycap import cap_text
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import column, row
from ui.widgets.text import Elided, Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import number

_tr = QCoreApplication.translate


class Words(Retranslating, QWidget):
    """What it is about.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._seat, self.language = host, seat, ""
        self.topic, self.subject, self.text = TopicField(), LineEdit(), WordsEdit(lines=5)
        self.unit = Elided("", Role.TOPIC, "text2")
        self._saved = Text("", Role.CAPTION, "done.text")
        self._length = Text("", Role.CAPTION, "text2")
        self._saved_at = ""
        self.lines = {
            "topic": LabelledField("", self.topic),
            "subject": LabelledField("", self.subject),
            "text": LabelledField("", self.text),
        }
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        topic = row(self.lines["topic"], self.unit, gap=12)
        topic.setStretch(0, 3)
        topic.setStretch(1, 2)
        topic.setAlignment(self.unit, Qt.AlignmentFlag.AlignBottom)
        self.unit.setFixedHeight(self.topic.sizeHint().height())
        whole = column(gap=8)
        whole.addLayout(topic)
        whole.addWidget(self.lines["subject"])
        text = column(self.lines["text"], gap=2)
        text.addLayout(row(self._saved, 1, self._length))
        whole.addLayout(text)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.topic.chosen.connect(lambda _: self.changed.emit())
        self.topic.textEdited.connect(self._topic_edited)
        self.topic.entered.connect(self._after_topic)
        self.topic.left_free.connect(lambda _: self.refuse_unknown_topic())
        self.subject.textEdited.connect(lambda _: self.changed.emit())
        self.subject.returnPressed.connect(lambda: self.text.setFocus(Qt.FocusReason.TabFocusReason))
        self.text.textChanged.connect(self._typed)
        self.text.asked.connect(self._ask_texts)

    def retranslate(self) -> None:
        """Labels, and the classifier in the language that is on."""
        self.lines["topic"].set_label(_tr("intake", "Topic"), _tr("intake", "three letters"))
        self.lines["subject"].set_label(_tr("intake", "Subject"))
        hint = _tr("intake", ":: inserts a ready text")
        self.lines["text"].set_label(_tr("intake", "What it is about"), hint)
        self.topic.show_topics(topic_choices(self._seat.desk))
        self.topic.setPlaceholderText(_tr("intake", "for example: cha…"))
        self._say_length()
        self.show_saved(self._saved_at)

    def show_form(self, form: AppealForm) -> None:
        """Fill without telling."""
        self.text.blockSignals(True)
        self.topic.choose(form.topic)
        self.lines["topic"].clear_error()
        self.subject.setText(form.subject)
        self.text.setPlainText(form.text)
        self.text.blockSignals(False)
        self._say_length()
        self.show_saved("")

    def set_written(self, written: bool) -> None:
        """A subject stands on written things; a call has none."""
        self.lines["subject"].setVisible(written or bool(self.subject.text()))

    def subject_text(self) -> str:
        """The subject, if there is a line for it."""
        return self.subject.text() if not self.lines["subject"].isHidden() else ""

    def show_check(self, check: IntakeCheck) -> None:
        """The units to which the topic goes."""
        names = [unit.name for unit in check.units]
        more = f" +{len(names) - 1}" if len(names) > 1 else ""
        self.unit.setText(f"→ {names[0]}{more}" if names else "")
        self.unit.setAccessibleDescription(", ".join(names))

    def show_saved(self, at: str) -> None:
        """The draft is on the disk since that time of day; nothing for an untouched form."""
        self._saved_at = at
        self._saved.setText(_tr("intake", "Draft on the disk, {time}").format(time=at) if at else "")

    def refuse_unknown_topic(self) -> bool:
        """Whether the topic line holds words that are no topic; it then says how to choose one."""
        unknown = bool(self.topic.text().strip()) and not self.topic.topic()
        if unknown:
            words = _tr("intake", "Choose a topic of the list, or empty the line. {key} shows the list")
            self.lines["topic"].set_error(words.format(key=cap_text("Alt+Down")))
        return unknown

    def _topic_edited(self, _text: str) -> None:
        self.lines["topic"].clear_error()
        self.changed.emit()

    def _typed(self) -> None:
        self._say_length()
        self.changed.emit()

    def _say_length(self) -> None:
        length = len(self.text.toPlainText())
        self._length.setText(_tr("intake", "%n letter(s)", "", length).replace(str(length), number(length)))
        self._length.setVisible(length > 0)

    def _after_topic(self) -> None:
        if self.refuse_unknown_topic():
            return
        line = self.lines["subject"]
        wanted = self.subject if not line.isHidden() and not self.subject.text() else self.text
        wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_texts(self, typed: str) -> None:
        desk, language, topic = self._seat.desk, self.language, self.topic.topic()
        self._host.work.query(
            lambda: ready_texts(desk, typed, language=language, topic=topic),
            then=self.text.offer,
            latest="intake.texts",
            owner=self,
        )
