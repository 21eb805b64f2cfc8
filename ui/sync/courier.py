"""A package on a stick: save what waits to be sent, or take a colleague's along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from domain.errors import Fault, OtklikError
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.edits import LineEdit
from ui.widgets.sheet import row
from ui.widgets.text import Text
from ui.wording.errors import sentence

SUFFIX = ".otklik"
LARGEST = 256 * 1024 * 1024


class PackageSavedDialog(QuestionDialog):
    """The phrase with which a colleague opens the package; it is nowhere written down."""

    def __init__(self, parent: QWidget | None, path: Path, phrase: str, operations: int) -> None:
        super().__init__(parent, "")
        self.phrase = Text(phrase, Role.TITLE).selectable()
        self.phrase.setAccessibleName(self.tr("Phrase: {phrase}").format(phrase=phrase))
        self.ask(
            self.tr("Package saved: %n change(s)", "", operations),
            self.tr("{file}. Give the phrase to your colleague by word of mouth.").format(file=path.name),
        )
        self.body.addWidget(self.phrase)
        self.body.addWidget(
            Text(
                self.tr("Everything also stays here and is sent as soon as there is a network."),
                Role.SECOND,
                "text2",
                wrap=True,
            )
        )
        done = PushButton(self.tr("Done"), Kind.PRIMARY, self, key="Esc", height=Size.BUTTON_DIALOG)
        done.clicked.connect(self.reject)
        self.footer.addStretch(1)
        self.footer.addWidget(done)


class PhraseDialog(QuestionDialog):
    """Asks for a colleague's phrase; a wrong one is said in the dialog and can be typed again."""

    def __init__(self, parent: QWidget | None, path: Path, take: Callable[[str], bool]) -> None:
        super().__init__(parent, "")
        self.ask(
            self.tr("Phrase of the package"),
            self.tr("{file}. Your colleague saw it when saving.").format(file=path.name),
        )
        self._take = take
        self.phrase = LineEdit(placeholder="ABCDE-FGHIJ")
        self.phrase.setAccessibleName(self.tr("Phrase"))
        self.trouble = Text("", Role.SECOND, "warn.text", self, wrap=True)
        self.body.addWidget(self.phrase)
        self.body.addWidget(self.trouble)
        self.load = PushButton(
            self.tr("Take along"), Kind.PRIMARY, self, key="Return", height=Size.BUTTON_DIALOG
        )
        self.load.clicked.connect(self._try)
        self.phrase.returnPressed.connect(self._try)
        back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        back.clicked.connect(self.reject)
        self.footer.addWidget(back)
        self.footer.addStretch(1)
        self.footer.addWidget(self.load)
        self.phrase.setFocus()

    def _try(self) -> None:
        if self._take(self.phrase.text()):
            self.accept()

    def say(self, words: str) -> None:
        """Say what is wrong with the phrase."""
        self.trouble.setText(words)
        self.fit()
        self.phrase.selectAll()
        self.phrase.setFocus()


class Courier(QObject):
    """The two ways of a package, as commands of the sync page."""

    def __init__(self, host: Host, seat: Seat, parent: QWidget) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self._window = parent

    def line(self, *, waiting: bool) -> QHBoxLayout:
        """Both ways as a line of the page: without a network a colleague can carry what waits."""
        save = PushButton(self.tr("Save a package…"), Kind.SECONDARY, key="Ctrl+Shift+E")
        save.allow(waiting, self.tr("nothing waits to be sent"))
        save.clicked.connect(self.ask_where_to_save)
        load = PushButton(self.tr("Take a colleague's package along…"), Kind.SECONDARY, key="Ctrl+Shift+O")
        load.clicked.connect(self.ask_what_to_load)
        words = Text(self.tr("No network for long? A colleague can carry it:"), Role.SECOND, "text2")
        return row(words, 1, save, load)

    def ask_where_to_save(self) -> None:
        """Choose a place, preferably a stick, and save the package there."""
        name = f"otklik-{self._seat.desk.today().isoformat()}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window.window(), self.tr("Save a package"), str(self._seat.exports / name), f"*{SUFFIX}"
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Write the package and show its phrase."""
        syncer = self._seat.syncer
        phrase = syncer.new_phrase()

        def write() -> int:
            data, count = syncer.package(phrase)
            try:
                path.write_bytes(data)
            except OSError as error:
                raise Fault("disk_failed", where=path.name) from error
            return count

        self._host.work.do(
            write,
            then=lambda count: self._saved(path, phrase, count),
            failed=self._host.show_error,
            owner=self,
        )

    def _saved(self, path: Path, phrase: str, count: int) -> None:
        self.shown = PackageSavedDialog(self._window.window(), path, phrase, count)
        self.shown.open()

    def ask_what_to_load(self) -> None:
        """Choose a colleague's package."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window.window(), self.tr("Take a colleague's package along"), "", f"*{SUFFIX}"
        )
        if chosen:
            self.load(Path(chosen))

    def load(self, path: Path) -> PhraseDialog:
        """Ask for the phrase of a package and take it along."""
        dialog = PhraseDialog(self._window.window(), path, lambda phrase: self._take(path, phrase, dialog))
        dialog.open()
        return dialog

    def _take(self, path: Path, phrase: str, dialog: PhraseDialog) -> bool:
        try:
            if path.stat().st_size > LARGEST:
                raise Fault("disk_failed", where=path.name)
            count = self._seat.syncer.take_package(path.read_bytes(), phrase)
        except OSError:
            dialog.say(sentence(Fault("disk_failed", where=path.name)))
            return False
        except OtklikError as error:
            dialog.say(sentence(error))
            return False
        self._host.done(self.tr("Taken along: %n change(s); they go with the next exchange", "", count))
        return True
