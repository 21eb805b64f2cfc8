"""The fields of a letter: each with its label, its error and the name of the record's field behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from domain.regulation.vocabulary import LetterCheck
from services.letter_form import LetterForm
from ui.letters.snippet_edit import SnippetEdit
from ui.letters.ticks import TickList
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.date_edits import DateEntry
from ui.widgets.edits import LineEdit, TextEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import ScrollPage, row
from ui.widgets.themed import Retranslating

_TEXTS = ("body", "reasoning", "measures")
_WITH_THIRD = frozenset({"invitation", "explanation_request"})
_WITH_DAY = frozenset({"explanation_request", "clarification"})
_WITHOUT_REASONING = frozenset({"extension_notice", "under_consideration"})
_LANGUAGES = ("ru", "kk", "hu", "en")


class EditorForm(Retranslating, ScrollPage):
    """The left half of the editor. Fields that the regulation doesn't ask for hide while they are empty.

    Signals:
        edited: something was typed or chosen.
        language_asked: another language was chosen; the editor asks the rules first.
    """

    edited = Signal()
    language_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._form: LetterForm | None = None
        self._filling = False
        self.language = ComboBox()
        self.subject, self.addressee = LineEdit(), LineEdit()
        self.address = TextEdit(lines=2)
        self.channel, self.channel_reason = ComboBox(), LineEdit()
        self.body_text = SnippetEdit(lines=9)
        self.reasoning = SnippetEdit(lines=3)
        self.measures = SnippetEdit(lines=3)
        self.signer = ComboBox()
        self.repair = CheckBox()
        self.repair_on = DateEntry()
        self.questions, self.files = TickList(), TickList()
        self.labelled: dict[str, LabelledField] = {}
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for name, editor in self._editors().items():
            self.labelled[name] = LabelledField("", editor)
        place = self.labelled
        for parts in (
            (place["subject"],),
            (place["body"],),
            (place["reasoning"],),
            (place["measures"],),
            (self.questions,),
            (self.repair, place["repair_on"]),
            (place["addressee"], place["signer_id"]),
            (place["channel"], place["language"]),
            (place["channel_reason"],),
            (place["address"],),
            (self.files,),
        ):
            line = row(*parts, gap=12)
            for each in range(len(parts)):
                line.setStretch(each, 1)
            self.body.addLayout(line)
        self.body.addStretch(1)

    def _editors(self) -> dict[str, QWidget]:
        return {
            "subject": self.subject,
            "body": self.body_text,
            "reasoning": self.reasoning,
            "measures": self.measures,
            "addressee": self.addressee,
            "signer_id": self.signer,
            "channel": self.channel,
            "language": self.language,
            "channel_reason": self.channel_reason,
            "address": self.address,
            "repair_on": self.repair_on,
        }

    def _connect(self) -> None:
        for line in (self.subject, self.addressee, self.channel_reason):
            line.textEdited.connect(self._tell)
        for text in (self.address, *self.texts().values()):
            text.textChanged.connect(self._tell)
        for choice in (self.channel, self.signer):
            choice.activated.connect(self._tell)
        self.language.activated.connect(lambda _: self.language_asked.emit(str(self.language.currentData())))
        self.repair.toggled.connect(self._tell)
        self.repair_on.dateChanged.connect(self._tell)
        for ticks in (self.questions, self.files):
            ticks.toggled.connect(self._tell)

    def texts(self) -> dict[str, SnippetEdit]:
        """The fields that ready sentences can be put into."""
        return {"body": self.body_text, "reasoning": self.reasoning, "measures": self.measures}

    def retranslate(self) -> None:
        """Labels and choices in the language that is on."""
        call = self.tr("ready sentences: :: or Ctrl Space")
        names = {
            "subject": (self.tr("About what"), ""),
            "body": (self.tr("Text of the answer"), call),
            "reasoning": (self.tr("Reasoning"), ""),
            "measures": (self.tr("Measures taken"), ""),
            "addressee": (self.tr("Addressee"), ""),
            "signer_id": (self.tr("Signed by"), ""),
            "channel": (self.tr("Leaves"), ""),
            "language": (self.tr("Language"), ""),
            "channel_reason": (self.tr("Why not the way of the rule"), ""),
            "address": (self.tr("Address"), ""),
            "repair_on": (self.tr("Planned date of repair"), ""),
        }
        for name, (label, hint) in names.items():
            self.labelled[name].set_label(label, hint)
        self.repair.setText(self.tr("A repair is planned"))
        self.questions.set_title(self.tr("Questions answered in the letter"))
        self.files.set_title(self.tr("Files to enclose"))
        self._offer_languages()
        if self._form is not None:
            self._dress(self._form)

    def _offer_languages(self) -> None:
        names = {
            "ru": self.tr("Russian"),
            "kk": self.tr("Kazakh"),
            "hu": self.tr("Hungarian"),
            "en": self.tr("English"),
        }
        self.language.offer([(names[code], code) for code in _LANGUAGES])

    def show_form(self, form: LetterForm, fields: Mapping[str, Any], *, besides: Sequence[str] = ()) -> None:
        """Another state of the letter; fields named in ``besides`` keep what is typed in them."""
        self._form = form
        self._filling = True
        self._dress(form)
        current = self.values()
        for name, value in fields.items():
            # Setting the same words again would move the cursor of whoever types.
            if name not in besides and (name not in current or (current[name] or None) != (value or None)):
                self._put(name, value)
        self._filling = False
        self._arrange(form)

    def _dress(self, form: LetterForm) -> None:
        """Choices, hints, and what may be changed."""
        self.channel.offer([(way.name, way.code) for way in form.ways])
        self.signer.offer([(", ".join((one.short, one.position)), one.id) for one in form.signers])
        rule = next((way.name for way in form.ways if way.code == form.computed.way), "")
        self.labelled["channel"].set_label(
            self.tr("Leaves"), self.tr("by rule: {way}").format(way=rule) if rule else ""
        )
        self.labelled["reasoning"].set_label(self._reasoning_words(str(form.fields["document"])))
        self.labelled["measures"].set_label(self._measures_words(str(form.fields["document"])))
        wanted = str(form.fields["document"]) in _WITH_DAY
        self.repair.setText(self.tr("Wanted by a day") if wanted else self.tr("A repair is planned"))
        self.labelled["repair_on"].set_label(
            self.tr("Wanted by") if wanted else self.tr("Planned date of repair")
        )
        fixed = self.tr("as the appeal") if form.language_fixed else ""
        self.labelled["language"].set_label(self.tr("Language"), fixed)
        self.questions.offer([(text, one) for one, text in form.questions.items()])
        self.files.offer([(file.name, file.sha256) for file in form.files])
        for part in (*self.labelled.values(), self.questions, self.files, self.repair):
            part.setEnabled(form.editable)

    def _reasoning_words(self, document: str) -> str:
        """What the second text of a document holds."""
        return {
            "refusal": self.tr("Reasons of the refusal"),
            "clarification": self.tr("What is missing, a line for each thing"),
            "forwarding": self.tr("Summary of the appeal"),
            "invitation": self.tr("What to bring, a line for each thing"),
            "phone_confirmation": self.tr(
                "What was said, a line for each thing; empty: as in the phone note"
            ),
            "explanation_request": self.tr("Questions, a line for each"),
        }.get(document, self.tr("Reasoning"))

    def _measures_words(self, document: str) -> str:
        """What the third text of a document holds."""
        return {
            "invitation": self.tr("Opening hours, a line for each"),
            "explanation_request": self.tr("Documents wanted, a line for each"),
        }.get(document, self.tr("Measures taken"))

    def _put(self, name: str, value: Any) -> None:
        putters: dict[str, Callable[[Any], object]] = {
            "subject": lambda given: self.subject.setText(given or ""),
            "addressee": lambda given: self.addressee.setText(given or ""),
            "channel_reason": lambda given: self.channel_reason.setText(given or ""),
            "address": lambda given: self.address.setPlainText(given or ""),
            "channel": self.channel.choose,
            "language": self.language.choose,
            "signer_id": self.signer.choose,
            "answered_question_ids": lambda given: self.questions.tick(given or ()),
            "attachment_ids": lambda given: self.files.tick(given or ()),
            "repair_on": self._put_repair,
        }
        if name in _TEXTS:
            self.texts()[name].setPlainText(value or "")
        elif name in putters:
            putters[name](value)

    def _put_repair(self, value: str | None) -> None:
        self.repair.setChecked(bool(value))
        if value:
            day = date.fromisoformat(value)
            self.repair_on.setDate(QDate(day.year, day.month, day.day))

    def put(self, values: Mapping[str, Any]) -> None:
        """Put values into their fields, as if the person had typed them."""
        for name, value in values.items():
            self._put(name, value)
        self._tell()

    def values(self) -> dict[str, Any]:
        """What the fields hold now, as the record keeps it."""
        chosen = self.repair_on.date()
        repair = date(chosen.year(), chosen.month(), chosen.day()).isoformat()
        return {
            "subject": self.subject.text().strip() or None,
            "addressee": self.addressee.text().strip() or None,
            "address": self.address.toPlainText().strip() or None,
            "channel": self.channel.currentData(),
            "channel_reason": self.channel_reason.text().strip() or None,
            "signer_id": self.signer.currentData(),
            "repair_on": repair if self.repair.isChecked() else None,
            "answered_question_ids": self.questions.ticked(),
            "attachment_ids": self.files.ticked(),
            **{name: text.toPlainText() or None for name, text in self.texts().items()},
        }

    def focused_field(self) -> str:
        """The record's field in which the person types now; empty if none."""
        return next((name for name, one in self.labelled.items() if one.editor.hasFocus()), "")

    def go_to(self, name: str) -> None:
        """Bring a field into sight and put the cursor there."""
        ticks: dict[str, QWidget] = {"answered_question_ids": self.questions, "attachment_ids": self.files}
        part = ticks.get(name) or self.labelled.get(name)
        if part is None:
            return
        part.show()
        self.ensureWidgetVisible(part)
        if isinstance(part, LabelledField):
            part.focus()
        elif isinstance(part, TickList):
            part.focus_first()

    def _tell(self, *_: object) -> None:
        if self._filling or self._form is None:
            return
        self._arrange(self._form)
        self.edited.emit()

    def _arrange(self, form: LetterForm) -> None:
        """Show what the regulation asks for, and what is filled in."""
        values, asked = self.values(), form.asked
        document = str(form.fields["document"])
        third = LetterCheck.MEASURES in asked or document in _WITH_THIRD
        self.labelled["measures"].setVisible(bool(values["measures"]) or third)
        silent = document in _WITHOUT_REASONING and not values["reasoning"]
        self.labelled["reasoning"].setVisible(not silent)
        repair = LetterCheck.REPAIR_DATE in asked or document in _WITH_DAY or bool(values["repair_on"])
        self.repair.setVisible(repair)
        self.labelled["repair_on"].setVisible(repair and self.repair.isChecked())
        deviates = bool(form.computed.way) and values["channel"] != form.computed.way
        self.labelled["channel_reason"].setVisible(deviates or bool(values["channel_reason"]))
        self.questions.setVisible(bool(form.questions))
        self.files.setVisible(bool(form.files))
