"""Kind, way of the answer, language and executor: preset by rules, changed by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from services.desk import Desk
from services.intake_check import IntakeCheck, answer_choices, kind_choices
from services.intake_form import AppealForm
from ui.seat import Seat
from ui.translators import LANGUAGES
from ui.widgets.choices import ComboBox
from ui.widgets.labelled import LabelledField
from ui.widgets.themed import Retranslating

_tr = QCoreApplication.translate
_WIDTHS = (10, 13, 9, 12)


class ChoiceRow(Retranslating, QWidget):
    """Four lists in a row.

    Signals:
        changed: the person chose something.
    """

    changed = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.kind, self.answer, self.language, self.executor = (ComboBox() for _ in range(4))
        self._by_hand = False
        self._wish, self._executor = "", ""
        self.lines = {
            "kind": LabelledField("", self.kind),
            "reply_channel_wish": LabelledField("", self.answer),
            "language": LabelledField("", self.language),
            "executor_id": LabelledField("", self.executor),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        for place, line in enumerate(self.lines.values()):
            grid.addWidget(line, 0, place)
            grid.setColumnStretch(place, _WIDTHS[place])
        for combo in self.combos():
            combo.activated.connect(self._chosen)
        self.retranslate()

    def combos(self) -> tuple[ComboBox, ...]:
        """The lists, from left to right."""
        return self.kind, self.answer, self.language, self.executor

    def retranslate(self) -> None:
        """Labels, and the profile's own names in the language that is on."""
        labels = {
            "kind": _tr("intake", "Kind"),
            "reply_channel_wish": _tr("intake", "Answer"),
            "language": _tr("intake", "Language"),
            "executor_id": _tr("intake", "Executor"),
        }
        for name, label in labels.items():
            self.lines[name].set_label(label)
        self.offer()

    def offer(self) -> None:
        """Fill the lists from the active profile; what is chosen stays."""
        desk = self._seat.desk
        own = desk.regulations.profile.languages
        spoken = sorted(LANGUAGES.items(), key=lambda pair: pair[0] not in own)
        self.kind.offer([(one.name, one.value) for one in kind_choices(desk)])
        self.language.offer([(name, code) for code, name in spoken])

    def show_form(self, form: AppealForm, desk: Desk) -> None:
        """Show the choices of a form; empty ones are preset."""
        self._by_hand = bool(form.language)
        self._wish, self._executor = form.reply_channel_wish, form.executor_id
        self.answer.clear()
        self.executor.clear()
        self.kind.choose(form.kind or self.kind.itemData(0))
        self.language.choose(form.language or desk.regulations.profile.language)

    def show_check(self, check: IntakeCheck, desk: Desk) -> None:
        """The ways and the people that the rules give for the form as it stands."""
        ways = {one.value: one.name for one in answer_choices(desk)}
        by_rule = _tr("intake", "by the rule") if check.answer.by_wish else ways.get(check.answer.way, "–")
        answers: list[tuple[str, object]] = [(by_rule, ""), *((name, code) for code, name in ways.items())]
        self._refill(self.answer, answers, self._wish)
        people: list[tuple[str, object]] = [(one.name, one.value) for one in check.executors]
        preset = self._executor or ("" if self.executor.count() else check.executor_id)
        self._refill(self.executor, [(_tr("intake", "by resolution"), ""), *people], preset)
        self._wish, self._executor = "", ""

    def into(self, form: AppealForm) -> AppealForm:
        """``form`` with what is chosen here."""
        chosen: dict[str, Any] = {
            "kind": self.kind.currentData(),
            "reply_channel_wish": self.answer.currentData() or self._wish,
            "language": self.language.currentData(),
            "executor_id": self.executor.currentData() or self._executor,
        }
        texts: dict[str, Any] = {name: str(value or "") for name, value in chosen.items()}
        return replace(form, **texts)

    def preset_language(self, code: str) -> None:
        """The language of the person or of the words, as long as nobody chose one."""
        if not self._by_hand and code in LANGUAGES:
            self.language.choose(code)

    def _refill(self, combo: ComboBox, choices: list[tuple[str, object]], preset: str) -> None:
        chosen = str(combo.currentData() or "") or preset
        combo.offer(choices)
        if not combo.choose(chosen):
            combo.setCurrentIndex(0)

    def _chosen(self, _place: int) -> None:
        self._by_hand = self._by_hand or self.sender() is self.language
        self.changed.emit()
