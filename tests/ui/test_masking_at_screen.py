"""What may not be told by phone is nowhere at the window: words, title, clipboard, paper, file, message, log.

The regulation is the Hungarian one: an address only to who was identified, arrears never by phone.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QLabel, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from domain.regulation.vocabulary import Basis
from services.call_form import CallForm
from services.logs import close_log, open_log
from services.phone_calls import note_call
from tests.factory import make_office
from tests.ui.keyboard import CTRL, SHIFT
from tests.ui.rules_at_screen import AtScreen
from tests.ui.typing import press
from ui.home.list_saving import ShownListSaving
from ui.home.reminders import Reminders

ACCOUNT = "402118560"
SUM = ("18450", "1845050")
PERSONAL = ("кв. 47", "U18560")
_WORDS = ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip", "windowTitle")


class HungarianDesk(AtScreen):
    """A workplace under the Hungarian regulation."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder / "other", qtbot)
        self.office.store.close()
        self.office = make_office(folder / "data", clock=self.clock, place="p2", profile="hdh")


@dataclass
class Ears:
    """Everything that leaves the window, as somebody beside it would get it."""

    at: AtScreen
    folder: Path
    titles: list[str] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    printed: list[Path] = field(default_factory=list)
    foreign: list[QWidget] = field(default_factory=QApplication.topLevelWidgets)
    """Windows of earlier tests that wait for their deletion: what they say was said elsewhere."""

    def look(self) -> dict[str, str]:
        """What is there now, by the way that it took."""
        self.at.settle()
        self.titles += [one.windowTitle() for one in QApplication.topLevelWidgets()]
        self.copied.append(self._copied())
        return {
            "words": "\n".join(words_on_screen(self.foreign)),
            "titles": "\n".join(self.titles),
            "clipboard": "\n".join(self.copied),
            "messages": "\n".join(self.messages),
            "paper": "\n".join(map(read_pdf, self.printed)),
            "files": "\n".join(file.read_text("utf-8") for file in self.folder.glob("*.csv")),
            "log": "\n".join(file.read_text("utf-8") for file in self.at.office.paths.logs.iterdir()),
        }

    def _copied(self) -> str:
        """Every label that lets itself be marked, marked whole and copied."""
        clipboard, found = QGuiApplication.clipboard(), []
        for label in self.at.session.window.findChildren(QLabel):
            marked = label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
            if marked and label.isVisible() and label.text():
                clipboard.clear()
                label.setSelection(0, len(label.text()))
                press(label, Qt.Key.Key_C, CTRL)
                found.append(clipboard.text())
        return "\n".join(found)


def words_on_screen(foreign: Sequence[QWidget]) -> Iterator[str]:
    """Text, names for readers, tips and titles of everything that there is."""
    for top in (one for one in QApplication.topLevelWidgets() if one not in foreign):
        for one in (top, *top.findChildren(QWidget)):
            for name in _WORDS:
                if callable(word := getattr(one, name, None)):
                    yield str(word())


def read_pdf(file: Path) -> str:
    document = PdfDocument(file)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


def told(found: dict[str, str], *secrets: str) -> list[str]:
    """Ways on which a secret got out; spaces inside of sums don't hide them."""
    bare = {way: text.replace("\u00a0", "").replace("\u202f", "") for way, text in found.items()}
    return [
        way
        for way, text in bare.items()
        if any(one in text or one in text.replace(" ", "") for one in secrets)
    ]


@pytest.fixture
def ears(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ears]:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    at = HungarianDesk(tmp_path, qtbot)
    files = tmp_path / "files"
    files.mkdir()
    made = Ears(at, files)
    listen(made, monkeypatch)
    log = open_log(at.office.paths.logs)
    yield made
    close_log(log)
    at.close()


def listen(ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tray that remembers, and a printer that lays its pages out where the system's printing would."""

    class Ready(QPrinterInfo):
        def isNull(self) -> bool:
            return False

    def printer(*_: object) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        target = ears.at.office.paths.opened / f"spool-{len(ears.printed)}.pdf"
        target.parent.mkdir(parents=True, exist_ok=True)
        made.setOutputFileName(str(target))
        ears.printed.append(target)
        return made

    printer.PrinterMode = QPrinter.PrinterMode  # type: ignore[attr-defined]
    monkeypatch.setattr(QPrinterInfo, "defaultPrinter", staticmethod(Ready))
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinter", printer)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *said: ears.messages.extend(map(str, said)))


def call_of_the_consumer(at: AtScreen) -> Any:
    """A call begins, and the caller is found by the account that he says."""
    page = at.open("calls")
    hands = at.hands()
    hands.press(Qt.Key.Key_N, CTRL | SHIFT)
    note = page.note.note
    at.until(note.caller.field.hasFocus)
    hands.type(ACCOUNT)
    at.until(lambda: note.caller.field.suggestions().current() is not None)
    hands.press(Qt.Key.Key_Return)
    at.settle()
    return page


def test_what_may_not_be_told_by_phone_takes_no_way_out_of_the_window(ears: Ears) -> None:
    """One walk through everything that a call leads to; each way is listened to at every step."""
    at = ears.at
    before = set(Path(tempfile.gettempdir()).iterdir())
    at.sit("e-kovaleva")
    page = call_of_the_consumer(at)
    note = page.note.note
    note.account.ask_arrears()
    at.until(lambda: bool(note.account.told()))
    assert told(ears.look(), *SUM, *PERSONAL) == [], "nobody was identified"
    note.account.ticks["user_no"].click()
    at.until(lambda: note.account._state.text() == "identified")
    note.account.ask_arrears()
    at.until(lambda: "in person" in note.account.told())
    assert told(ears.look(), *SUM) == [], "identified, and by phone"
    finish(page, at)
    walk(ears, page)
    assert told(ears.look(), *SUM) == []
    assert ears.printed and "settle" in read_pdf(ears.printed[0]) and ears.messages
    left = {one for one in set(Path(tempfile.gettempdir()).iterdir()) - before if one.is_file()}
    assert not [one for one in left if one.suffix == ".pdf"]
    at.session.window.close()
    assert not ears.printed[0].exists(), "the pages of the printer are wiped with the session"


def finish(page: Any, at: AtScreen) -> None:
    """The call is kept."""
    note = page.note.note
    note.question.setPlainText("How much to settle?")
    note.answer.setPlainText("Come with a document.")
    note.outcome.switch.chosen.emit("answered")
    at.settle()
    page.note.finish()
    at.until(lambda: not page.note.active and page.acts.view is not None)


def promise(at: AtScreen) -> None:
    """Somebody is to be rung back in a minute."""
    form = CallForm(
        phone="8 701 555 45 18",
        caller="Ахметова",
        question="Сколько?",
        outcome="call_back",
        call_back_by="staff",
        call_back_at=at.clock.now() + timedelta(minutes=1),
    )
    note_call(at.session.seat.desk, form=form)


def walk(ears: Ears, page: Any) -> None:
    """Print the note, save the list, look in the journal, let the reminders speak."""
    at, window = ears.at, ears.at.session.window
    page.acts.print_note()
    at.until(lambda: bool(ears.printed) and ears.printed[-1].exists())
    ShownListSaving(window, at.session.seat).save_to(ears.folder / "calls.csv")
    at.until((ears.folder / "calls.csv").exists)
    at.settle()
    promise(at)
    Reminders(window, lambda: at.session.seat, window).look()
    at.until(lambda: bool(ears.messages))
    for figures in SUM:
        journal = at.open("journal")
        journal.pane.search.setText(figures)
        at.settle()
        assert journal.pane.list.model().rowCount() == 0
        journal.pane.search.clear()


def test_the_ears_hear_a_sum_that_may_be_told(ears: Ears) -> None:
    """In person to the debtor it stands on the screen, and copying it is the clerk's own act."""
    at = ears.at
    at.sit("e-kovaleva")
    page = at.open("reception")
    hands = at.hands()
    hands.press(Qt.Key.Key_A, CTRL | SHIFT)
    visitor = page.card.visitor
    at.until(visitor.who.field.hasFocus)
    hands.type(ACCOUNT)
    at.until(lambda: visitor.who.field.suggestions().current() is not None)
    hands.press(Qt.Key.Key_Return)
    visitor.account.power.basis.choose(Basis.DEBTOR.value)
    visitor.account.ask_arrears()
    at.until(lambda: bool(visitor.account.told()))
    assert told(ears.look(), *SUM) == ["words", "clipboard"]


def test_nothing_readable_is_left_on_the_disk_by_the_walk(ears: Ears) -> None:
    at = ears.at
    at.sit("e-kovaleva")
    page = call_of_the_consumer(at)
    page.note.note.account.ticks["user_no"].click()
    at.settle()
    finish(page, at)
    page.acts.print_note()
    at.until(lambda: bool(ears.printed) and ears.printed[-1].exists())
    at.session.window.close()
    words = [word.encode(code) for word in (*PERSONAL, *SUM) for code in ("utf-8", "utf-16-le", "cp1251")]
    for folder, _, names in os.walk(at.office.paths.data):
        for name in names:
            content = (Path(folder) / name).read_bytes()
            assert not [word for word in words if word in content], name
