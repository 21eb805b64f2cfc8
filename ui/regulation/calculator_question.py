"""What the calculator is asked: the regulation, the kind of question, and its form."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from domain.errors import OtklikError
from services.desk import Desk
from services.profiles_admin import KnownProfile
from services.term_calculator import Counting, counting_by
from ui.regulation.calculator_forms import FreeForm, RuleForm, VisitForm, refill
from ui.regulation.words import tr
from ui.theme import Role
from ui.widgets.choices import ComboBox
from ui.widgets.labelled import ErrorLine, LabelledField
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.widgets.toggles import SegmentedSwitch
from ui.wording.dates import language
from ui.wording.errors import sentence

_LEAST, _MOST = 320, 480
BY_RULE, ANY_TERM, VISIT = range(3)


class CalculatorQuestion(Retranslating, Sheet):
    """The left side of the calculator.

    Signals:
        changed: another question is asked now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[KnownProfile, ...] = ()
        self._title = Text("", Role.TITLE)
        self.profile = ComboBox(icon="scale")
        self._profile_field = LabelledField("", self.profile)
        self.mode = SegmentedSwitch()
        self.by_rule, self.any_term, self.visit = RuleForm(), FreeForm(), VisitForm()
        self.error = ErrorLine()
        self._forms = QStackedWidget()
        for form in (self.by_rule, self.any_term, self.visit):
            self._forms.addWidget(form)
            form.changed.connect(self.changed)
        self.body.setSpacing(10)
        for part in (self._title, self._profile_field, self.mode, self._forms, self.error):
            self.body.addWidget(part)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_MOST)
        self.profile.currentIndexChanged.connect(lambda _: self._take_profile())
        self.mode.chosen.connect(self.ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Labels and choices."""
        self._title.setText(tr("regulation", "Term calculator"))
        self._profile_field.set_label(tr("regulation", "Regulation"))
        self.mode.setAccessibleName(tr("regulation", "What is asked"))
        self.mode.offer(
            [
                (tr("regulation", "By the rule"), BY_RULE),
                (tr("regulation", "Any term"), ANY_TERM),
                (tr("regulation", "Visit"), VISIT),
            ]
        )
        self._offer()

    @property
    def form(self) -> RuleForm | FreeForm | VisitForm:
        """The form that is filled in now."""
        return (self.by_rule, self.any_term, self.visit)[self._forms.currentIndex()]

    def offer(self, known: tuple[KnownProfile, ...]) -> None:
        """Offer these regulations; the chosen one stays."""
        self._known = known
        self._offer()
        self._take_profile()

    def _offer(self) -> None:
        choices: list[tuple[str, object]] = []
        for place, one in enumerate(self._known):
            name = one.profile.names.text(language())
            choices.append((f"{name} ({one.profile.edition})", place))
        refill(self.profile, choices)

    def _take_profile(self) -> None:
        place = self.profile.currentData()
        if isinstance(place, int) and place < len(self._known):
            self.by_rule.show_profile(self._known[place].profile)
            self.changed.emit()

    def ask(self, mode: object) -> None:
        """Ask another kind of question."""
        self.mode.choose(mode)
        self._forms.setCurrentIndex(int(str(mode)))
        self.changed.emit()

    def counting(self, desk: Desk) -> Counting | None:
        """The chosen regulation with its calendar; None before any is known."""
        place = self.profile.currentData()
        if not isinstance(place, int) or place >= len(self._known):
            return None
        return counting_by(desk, self._known[place].profile)

    def clear_errors(self) -> None:
        """Nothing is wrong with the question any more."""
        self.form.clear_errors()
        self.error.say("")

    def refuse(self, error: OtklikError) -> None:
        """Say at its field what can't be counted."""
        fields = self.form.fields
        field = fields.get(str(error.facts.get("where", "")))
        if field is None and error.code.startswith("local_time"):
            field = fields.get("at")
        if error.code == "local_time_twice":
            self.visit.second.show()
        if field is not None:
            field.set_error(sentence(error))
        else:
            self.error.say(sentence(error))
