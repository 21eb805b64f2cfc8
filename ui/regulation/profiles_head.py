"""What the viewer shows: one regulation and one of its parts, or several beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.regulation.profile import Profile
from services.profiles_admin import KnownProfile, Source
from ui.regulation.rule_words import section_words
from ui.regulation.words import tr
from ui.theme import Role
from ui.widgets.button import PushButton
from ui.widgets.chip_bar import ChipBar
from ui.widgets.choices import ComboBox
from ui.widgets.sheet import column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.widgets.toggles import SegmentedSwitch
from ui.wording.dates import language, numeric

READ, COMPARE = "read", "compare"


class ProfilesHead(Retranslating, QWidget):
    """The choices above the rules.

    Signals:
        changed: something else is to be shown.
        import_asked, export_asked, print_asked: a button was pressed.
    """

    changed = Signal()
    import_asked = Signal()
    export_asked = Signal()
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[KnownProfile, ...] = ()
        self._codes: Sequence[str] = ()
        self._title, self._about = Text("", Role.TITLE), Text("", Role.SECOND, "text2", wrap=True)
        self.mode, self.choice, self.part = SegmentedSwitch(), ComboBox(icon="scale"), ComboBox()
        self.beside = ChipBar("", "")
        self._import, self._export = PushButton("", icon="upload"), PushButton("", icon="download")
        self._print = PushButton("", key="Ctrl+P", icon="printer")
        lines = column(gap=8)
        lines.addLayout(row(self._title, 1, self.mode, self._import, self._export, self._print))
        choices = row(self.choice, self.part)
        choices.setStretch(0, 3)
        choices.setStretch(1, 2)
        lines.addLayout(choices)
        lines.addWidget(self.beside)
        lines.addWidget(self._about)
        self.setLayout(lines)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.mode.chosen.connect(self.ask)
        self.choice.currentIndexChanged.connect(lambda _: self._take())
        self.part.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.beside.toggled.connect(lambda *_: self.changed.emit())
        self._import.clicked.connect(self.import_asked)
        self._export.clicked.connect(self.export_asked)
        self._print.clicked.connect(self.print_asked)

    def retranslate(self) -> None:
        """Words and choices."""
        self._title.setText(tr("regulation", "Regulations"))
        self.mode.setAccessibleName(tr("regulation", "What is shown"))
        self.mode.offer([(tr("regulation", "Read"), READ), (tr("regulation", "Compare"), COMPARE)])
        self.choice.setAccessibleName(tr("regulation", "Regulation"))
        self.part.setAccessibleName(tr("regulation", "Part"))
        self.beside.set_names(tr("regulation", "Regulations to compare"), tr("regulation", "More"))
        self._import.setText(tr("regulation", "Import a file"))
        self._export.setText(tr("regulation", "Export the file"))
        self._print.setText(tr("regulation", "Print"))
        self._offer()
        self._arrange()

    @property
    def comparing(self) -> bool:
        """Whether several regulations are to be compared."""
        return self.mode.value() == COMPARE

    @property
    def profile(self) -> Profile | None:
        """The regulation that is read."""
        place = self.choice.currentData()
        known = self._known
        return known[place].profile if isinstance(place, int) and place < len(known) else None

    @property
    def compared(self) -> list[Profile]:
        """The regulations beside each other."""
        return [self._known[place].profile for place in self.beside.values() if isinstance(place, int)]

    @property
    def section(self) -> str:
        """The part that is read; empty for the whole."""
        return str(self.part.currentData() or "")

    def ask(self, mode: object) -> None:
        """Read or compare; None keeps what was asked last."""
        if mode is not None:
            self.mode.choose(mode)
        self._arrange()
        self.changed.emit()

    def offer(self, known: tuple[KnownProfile, ...], *, may_import: bool) -> None:
        """Offer these versions; all of them are compared at first."""
        first = not self._known
        self._known = known
        only = tr("regulation", "only an administrator imports regulations")
        self._import.allow(may_import, only)
        self._offer()
        if first:
            self.beside.set_values(list(range(len(known))))
        self._take()

    def offer_sections(self, codes: Sequence[str]) -> None:
        """Offer the parts of the regulation that is read; the chosen one stays."""
        if list(codes) != list(self._codes):
            self._codes = codes
            self._offer_parts()

    def _offer_parts(self) -> None:
        self.part.blockSignals(True)
        whole: list[tuple[str, object]] = [(tr("regulation", "Everything"), "")]
        self.part.offer(whole + [(section_words(code), code) for code in self._codes])
        self.part.blockSignals(False)

    def _offer(self) -> None:
        self.choice.blockSignals(True)
        choices: list[tuple[str, object]] = []
        for place, one in enumerate(self._known):
            choices.append((f"{one.profile.names.text(language())} ({one.profile.edition})", place))
        self.choice.offer(choices)
        self.choice.blockSignals(False)
        self.beside.offer([(one.profile.edition, place) for place, one in enumerate(self._known)])
        self._offer_parts()

    def _take(self) -> None:
        profile = self.profile
        if profile is not None:
            place = self.choice.currentData()
            assert isinstance(place, int)
            self._about.setText(_about(self._known[place]))
        self.changed.emit()

    def _arrange(self) -> None:
        comparing = self.comparing
        for part in (self.choice, self.part, self._about, self._export):
            part.setVisible(not comparing)
        self.beside.setVisible(comparing)


def _about(known: KnownProfile) -> str:
    """Version, from when, from where, whether it is in force here."""
    words = tr("regulation", "version {version}, in force from {date}")
    said = words.format(version=known.profile.version, date=numeric(known.profile.valid_from))
    source = (
        tr("regulation", "comes with the program")
        if known.source is Source.PROGRAM
        else tr("regulation", "imported")
    )
    parts = [said, source]
    if known.in_force:
        parts.append(tr("regulation", "new appeals are registered under it"))
    return ", ".join(parts)
