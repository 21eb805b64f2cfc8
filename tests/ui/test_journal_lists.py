"""The journal's list and table, filters, acts on many, import and reports, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from services.bulk import Deed
from services.desk import Desk
from services.journal import count
from services.journal_filter import JournalFilter, Sorting
from services.reports import Report
from services.settings import Settings
from services.tables.csv_reading import read_csv
from services.tables.xlsx_reading import read_xlsx
from tests.factory import clock_at, make_office, person, registered
from tests.ui.typing import type_text
from ui.home.list_saving import ShownListSaving
from ui.journal.bulk_dialog import BulkDialog
from ui.journal.import_page import ImportPage
from ui.journal.list_layout import LEFT
from ui.journal.page import JournalPage
from ui.reports.page import ReportsPage
from ui.seat import NoSyncer, Seat
from ui.shell.window import MainWindow
from ui.work import Work

OLD = (
    "№;Дата регистрации;Заявитель;Содержание;Срок;Дата ответа\n"
    "К-1;02.03.2024;Петров И.;Счёт;23.03.2024;20.03.2024\n"
)


class Clerk:
    """The registry's clerk at the window with three pages and five appeals."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.office = make_office(folder, clock=clock_at("2026-06-01 10:00"))
        self.work = Work(opened=self.office.store.bind, closed=self.office.store.close)
        self.office.publish = self.work.publish
        settings = Settings(self.office.store, "e-kovaleva")
        desk = self.office.sit_down("e-kovaleva", language="en")
        for place, name in enumerate(("Волков", "Алиев", "Ким", "Цой", "Морозов")):
            who = person(surname=name, account_no=f"40211856{place}", phone=f"+7 701 555 45 1{place}")
            registered(desk, subject=f"Тема {place}", applicant=who, kind="complaint")
        self.seat = Seat(self.office, desk, settings, NoSyncer(), "en")
        self.window = MainWindow(self.work)
        self.journal = JournalPage(self.window, self.seat)
        self.importing = ImportPage(self.window, self.seat)
        self.reports = ReportsPage(self.window, self.seat)
        self.window.add_pages([self.journal, self.importing, self.reports])
        self.work.changed.connect(self.journal.refresh)
        self.window.resize(1366, 768)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.open_page("journal")
        self.settle()

    @property
    def desk(self) -> Desk:
        return self.seat.desk

    def settle(self) -> None:
        """Let everything that was asked for come."""
        for _ in range(8):
            self.work.idle()
            QApplication.processEvents()

    def names(self) -> list[str]:
        """Applicants in the order of the list."""
        rows = list(self.journal.pane.body.ids())
        marks = ", ".join(map(str, rows))
        found = dict(
            self.desk.store.execute(f"SELECT row, applicant FROM journal WHERE row IN ({marks})").fetchall()
        )
        return [found[row].split()[0] for row in rows]


@pytest.fixture
def clerk(tmp_path: Path, qtbot: QtBot) -> Iterator[Clerk]:
    clerk = Clerk(tmp_path / "office", qtbot)
    yield clerk
    clerk.work.stop()


def test_an_appeal_is_found_by_typing_a_name_in_at_most_eight_keys(clerk: Clerk) -> None:
    pane = clerk.journal.pane
    pane.search.setFocus()
    type_text(pane.search, "волк")
    clerk.qtbot.waitUntil(lambda: len(pane.body.ids()) == 1, timeout=10_000)
    assert clerk.names() == ["Волков"]


def test_the_table_shows_the_chosen_columns_and_remembers_them(clerk: Clerk) -> None:
    layout = clerk.journal.pane.body.layout_
    layout.choose([LEFT, "applicant", "number"])
    layout.show_table(on=True)
    clerk.settle()
    table = clerk.journal.pane.body.table
    model = table.model()
    heads = [model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) for at in range(3)]
    assert heads == ["Left", "Applicant", "Number"]
    clerk.qtbot.waitUntil(lambda: bool(model.index(0, 1).data()), timeout=10_000)
    assert str(model.index(0, 1).data()).split()[0] in clerk.names()
    assert str(model.index(0, 2).data()).startswith("C0-26-A-")
    kept = Settings(clerk.office.store, "e-kovaleva").get("journal_columns")
    assert (kept["table"], kept["names"]) == (True, [LEFT, "applicant", "number"])


def test_a_heading_sorts_the_table(clerk: Clerk) -> None:
    layout = clerk.journal.pane.body.layout_
    layout.choose(["applicant", "number"])
    layout.show_table(on=True)
    clerk.settle()
    clerk.journal.pane.body.table.horizontalHeader().sectionClicked.emit(0)
    clerk.settle()
    assert clerk.names() == sorted(clerk.names(), reverse=clerk.journal.pane.order.descending)
    assert clerk.journal.pane.order.column == "applicant_key"


def test_next_and_previous_stay_in_the_filtered_list(clerk: Clerk) -> None:
    pane = clerk.journal.pane
    pane.sort_by(Sorting("applicant_key"))
    clerk.settle()
    pane.body.go_to(pane.body.ids()[0])
    pane.step(1)
    assert pane.body.current_id() == pane.body.ids()[1]
    pane.step(-1)
    assert pane.body.current_id() == pane.body.ids()[0]
    assert not pane.body.step(-1)


def test_a_filter_by_column_is_said_in_words_and_taken_off(clerk: Clerk) -> None:
    pane = clerk.journal.pane
    pane.show_filter(JournalFilter(kind="complaint", registered_from="2026-06-01"))
    clerk.settle()
    assert pane.filters.isVisible()
    assert "Kind: " in pane.filters.words.text()
    assert "01/06/2026" in pane.filters.words.text()
    pane.filters.cleared.emit()
    clerk.settle()
    assert not pane.filters.isVisible()
    assert pane.wanted == JournalFilter()


@pytest.mark.parametrize("name", ["open_sorting", "open_filters", "open_views", "open_more"])
def test_every_menu_over_the_list_has_something_in_it(clerk: Clerk, name: str) -> None:
    menus = clerk.journal.pane.menus
    getattr(menus, name)(clerk.journal.pane.search)
    clerk.settle()
    opened = [one for one in clerk.journal.pane.findChildren(QMenu) if one.isVisible()]
    assert opened
    assert all(action.text() or action.isSeparator() for action in opened[0].actions())
    for menu in opened:
        menu.close()


def test_several_appeals_are_assigned_after_a_preview_and_taken_back_in_one_step(clerk: Clerk) -> None:
    pane = clerk.journal.pane
    pane.body.list.selectAll()
    clerk.settle()
    assert pane.bulk.isVisible()
    pane.bulk.ask(Deed.ASSIGN)
    clerk.settle()
    (dialog,) = clerk.window.findChildren(BulkDialog)
    dialog.fields["target"].editor.choose("e-lee")  # type: ignore[attr-defined]
    dialog.apply()
    clerk.settle()
    assert count(clerk.desk, JournalFilter(executor_id="e-lee")) == 5
    clerk.window.status.undo()
    clerk.settle()
    assert count(clerk.desk, JournalFilter(executor_id="e-lee")) == 0


def test_the_saved_list_holds_the_rows_of_the_screen_in_their_order(clerk: Clerk, tmp_path: Path) -> None:
    pane = clerk.journal.pane
    pane.sort_by(Sorting("applicant_key"))
    clerk.settle()
    pane.menus.saving.save_to(tmp_path / "list.xlsx")
    clerk.settle()
    head, *lines = list(read_xlsx(tmp_path / "list.xlsx"))
    at = head.cells.index("Applicant")
    assert [line.cells[at].split()[0] for line in lines] == clerk.names()


def test_the_printed_journal_is_a_pdf(clerk: Clerk, tmp_path: Path) -> None:
    saving = clerk.journal.pane.menus.saving
    saving.write_pdf(tmp_path / "journal.pdf", list(clerk.journal.pane.body.ids()))
    clerk.settle()
    assert (tmp_path / "journal.pdf").read_bytes().startswith(b"%PDF")


def test_an_old_journal_is_tried_taken_in_and_shown_in_the_journal(clerk: Clerk, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text(OLD + "К-2;31.02.2024;Ким;;;\n", encoding="utf-8")
    clerk.window.open_page("import", path)
    page, come = clerk.importing, list[tuple[int, int]]()
    page.work.stepped.connect(lambda done, whole: come.append((done, whole)))
    clerk.settle()
    QTest.mouseClick(page.try_out, Qt.MouseButton.LeftButton)
    clerk.qtbot.waitUntil(lambda: page.verdict is not None and not page.work.running, timeout=10_000)
    assert page.verdict is not None
    assert (page.verdict.finished, page.verdict.refused) == (1, 1)
    assert come[-1] == (1, 1)
    QTest.mouseClick(page.take, Qt.MouseButton.LeftButton)
    clerk.qtbot.waitUntil(lambda: page.verdict is None and not page.work.running, timeout=10_000)
    assert count(clerk.desk, JournalFilter(open=None, text="К-1")) == 1


def test_a_monthly_report_reaches_a_file_in_four_actions_and_includes_today(
    clerk: Clerk, tmp_path: Path
) -> None:
    clerk.window.open_page("reports")
    page = clerk.reports
    page.report.choose(Report.KINDS)
    page.report.activated.emit(0)
    clerk.settle()
    page.save_to(tmp_path / "report.xlsx")
    clerk.settle()
    assert page.counted is not None
    assert page.counted.until == date(2026, 6, 1)
    *_, total = list(read_xlsx(tmp_path / "report.xlsx"))
    assert total.cells[:2] == ("Total", "5")


def test_a_line_of_a_report_opens_its_appeals(clerk: Clerk) -> None:
    clerk.window.open_page("reports", Report.TOPICS)
    clerk.settle()
    clerk.reports.open_line(0)
    clerk.settle()
    assert clerk.window.stack.current_page() is clerk.journal
    assert len(clerk.journal.pane.body.ids()) == 5


def test_the_list_of_any_page_is_saved_as_it_stands(clerk: Clerk, tmp_path: Path) -> None:
    saving = ShownListSaving(clerk.window, clerk.seat)
    assert saving.commands() == ()
    clerk.journal.page_id = "another"
    assert [command.id for command in saving.commands()] == ["list.save"]
    saving.save_to(tmp_path / "list.csv")
    clerk.settle()
    head, *lines = list(read_csv(tmp_path / "list.csv"))
    at = head.cells.index("Name")
    assert [line.cells[at].split()[0] for line in lines] == clerk.names()
