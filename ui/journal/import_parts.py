"""Parts of the import page: which column is which, what the dry run says, earlier imports."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from domain.errors import BadInput
from services.journal_import.columns import FIELDS
from services.journal_import.reading import OldJournal
from services.journal_import.run import Verdict
from ui.journal.import_fields import SETS, field_name
from ui.theme import Role
from ui.widgets.button import PushButton
from ui.widgets.choices import ComboBox
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, clear, row
from ui.widgets.text import Text
from ui.wording.dates import numeric
from ui.wording.errors import sentence

_SHOWN = 60
_ACROSS = 3
_SAMPLE = 24


class ColumnsSheet(Sheet):
    """A field for each thing that a column can be; columns are known by heading and a sample.

    Signals:
        other_letters: another set of letters is to be read.
    """

    other_letters = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, ComboBox] = {}
        self.old_set = ComboBox()
        self.old_set.offer([(words, code) for code, words in SETS.items()])
        self.old_set.activated.connect(lambda _: self.other_letters.emit())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self.body.addLayout(self._grid)

    def show_columns(self, journal: OldJournal, mapping: dict[str, int]) -> None:
        """Offer the columns of a file, with the likely ones chosen."""
        self.old_set.setParent(None)
        clear(self._grid)
        choices: list[tuple[str, object]] = [("—", None)]
        choices += [(_named(journal, place), place) for place in range(len(journal.headings))]
        self.fields = {}
        for number, name in enumerate(FIELDS):
            box = ComboBox()
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.offer(choices)
            box.choose(mapping.get(name))
            self.fields[name] = box
            self._grid.addWidget(LabelledField(field_name(name), box), number // _ACROSS, number % _ACROSS)
        self.old_set.choose(journal.old_set)
        last = len(FIELDS)
        letters = LabelledField(self.tr("Letters of lines that are not UTF-8"), self.old_set)
        self._grid.addWidget(letters, last // _ACROSS, last % _ACROSS)

    def mapping(self) -> dict[str, int]:
        """Fields with the columns that are chosen for them."""
        chosen = {name: box.currentData() for name, box in self.fields.items()}
        return {name: place for name, place in chosen.items() if isinstance(place, int)}


def _named(journal: OldJournal, place: int) -> str:
    heading = journal.headings[place].strip() or str(place + 1)
    sample = next((line[place] for line in journal.sample if place < len(line) and line[place]), "")
    return f"{heading}  ·  {sample[:_SAMPLE]}" if sample else heading


class VerdictSheet(Sheet):
    """What the dry run found, with each bad row by its number."""

    def __init__(self) -> None:
        super().__init__()
        self._says = Text("", Role.TEXT, "text", wrap=True)
        self._bad = QVBoxLayout()
        self.save = PushButton("", icon="save")
        self.body.addWidget(self._says)
        self.body.addLayout(self._bad)
        self.body.addLayout(row(self.save, 1))

    def show_verdict(self, verdict: Verdict) -> None:
        """Counts, and the first bad rows."""
        words = [
            self.tr("%n row(s) can be imported.", "", verdict.finished + verdict.open),
            self.tr("Finished: {finished}, open: {open}, empty: {empty}.").format(
                finished=verdict.finished, open=verdict.open, empty=verdict.empty
            ),
        ]
        if verdict.refused:
            words.append(self.tr("%n row(s) cannot.", "", verdict.refused))
        self._says.setText(" ".join(words))
        clear(self._bad)
        for problem in verdict.problems[:_SHOWN]:
            where = f"{field_name(problem.field)} «{problem.value}». " if problem.value else ""
            why = where + sentence(BadInput(problem.code))
            line = self.tr("Row {row}: {why}").format(row=problem.row, why=why)
            self._bad.addWidget(Text(line, Role.SECOND, "text2", wrap=True).selectable())
        self.save.setVisible(verdict.refused > 0)


class RunsSheet(Sheet):
    """Earlier imports, each of which can be gone on with or taken back.

    Signals:
        go_on: the ``ImportRun`` to go on with.
        take_back: the ``ImportRun`` to undo.
    """

    go_on = Signal(object)
    take_back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._runs = QVBoxLayout()
        self.body.addLayout(self._runs)

    def show_runs(self, runs: Sequence[Any]) -> None:
        """Newest first."""
        clear(self._runs)
        self.setVisible(bool(runs))
        for run in runs:
            self._runs.addWidget(self._line(run))

    def _line(self, run: Any) -> QWidget:
        states = {
            "running": self.tr("not finished"),
            "done": self.tr("finished"),
            "undone": self.tr("taken back"),
        }
        begun = numeric(run.begun_on)
        taken = self.tr("%n row(s)", "", run.taken)
        words = " · ".join((run.file_name, begun, taken, states.get(run.state, run.state)))
        line = row(Text(words, Role.TEXT, wrap=True), gap=6)
        line.setStretch(0, 1)
        if run.state == "running":
            on = PushButton(self.tr("Go on…"))
            on.clicked.connect(partial(self.go_on.emit, run))
            line.addWidget(on)
        if run.state != "undone":
            back = PushButton(self.tr("Take back"))
            back.clicked.connect(partial(self.take_back.emit, run))
            line.addWidget(back)
        holder = QWidget()
        holder.setLayout(line)
        return holder
