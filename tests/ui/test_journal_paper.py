"""The printed journal of registration: its regulation's title, the columns asked for, every row."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.closing import withdraw_appeal
from services.desk import Desk
from services.journal_columns import COLUMNS
from services.journal_filter import JournalFilter
from services.journal_order import journal_rows
from tests.factory import clock_at, make_office, registered
from tests.ui.rules_at_screen import AtScreen, at
from ui.journal.saving import journal_paper, journal_title
from ui.printing.sheet_flow import OfficePaper

__all__ = ["at"]
CONTROL = ("number", "received_at", "registered_on", "applicant", "due_on", "closed_on", "late_days")


def printed(desk: Desk, wanted: JournalFilter, columns: tuple[str, ...] = CONTROL) -> OfficePaper:
    rows = journal_rows(desk, wanted)
    return journal_paper(desk, rows, columns, title=journal_title(desk), filters="")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("profile", "title"),
    [("aes", "Журнал регистрации входящих документов"), ("cib", "Журнал регистрации обращений клиентов")],
)
def test_aes_j5_the_paper_bears_the_title_that_the_regulation_gives_its_journal(
    tmp_path: Path, profile: str, title: str
) -> None:
    desk = make_office(tmp_path, profile=profile).sit_down("e-kovaleva")
    registered(desk, topic="")
    assert printed(desk, JournalFilter()).title == title


@pytest.mark.usefixtures("qapp")
def test_aes_j5_due_done_and_late_stand_in_columns_of_their_own(tmp_path: Path) -> None:
    clock = clock_at("2026-06-01 10:00")
    desk = make_office(tmp_path, clock=clock).sit_down("e-kovaleva")
    made = registered(desk)
    clock.set("2026-06-24 10:00")
    withdraw_appeal(desk, appeal_id=made.appeal_id, reason="введено дважды")
    paper = printed(desk, JournalFilter(open=None))
    (row,) = paper.rows
    shown = dict(zip(CONTROL, row, strict=True))
    assert shown["number"] == made.number
    assert (shown["due_on"], shown["closed_on"]) == ("22/06/2026", "24/06/2026")


@pytest.mark.usefixtures("qapp")
def test_cib_2_5b_as_many_rows_are_printed_as_the_filter_finds(tmp_path: Path) -> None:
    clock = clock_at("2026-06-01 10:00")
    desk = make_office(tmp_path, clock=clock, profile="cib").sit_down("e-kovaleva")
    june = {registered(desk, topic="").number for _ in range(3)}
    clock.set("2026-07-01 10:00")
    registered(desk, topic="")
    paper = printed(desk, JournalFilter(registered_from="2026-06-01", registered_until="2026-06-30"))
    assert {row[0] for row in paper.rows} == june


@pytest.mark.usefixtures("qapp")
def test_every_column_of_the_journal_can_be_printed(tmp_path: Path) -> None:
    desk = make_office(tmp_path).sit_down("e-kovaleva")
    registered(desk)
    paper = printed(desk, JournalFilter(), tuple(COLUMNS))
    assert len(paper.columns) == len(paper.rows[0]) == len(COLUMNS)


def test_cib_2_5b_the_list_on_the_screen_becomes_a_pdf(at: AtScreen, tmp_path: Path) -> None:
    registered(at.office.sit_down("e-kovaleva"))
    at.sit("e-kovaleva")
    page = at.open("journal")
    at.until(lambda: bool(page.pane.body.ids()))
    path = tmp_path / "journal.pdf"
    saving = page.pane.menus.saving
    written: list[object] = []
    saving.saved.connect(written.append)
    saving.write_pdf(path, list(saving.rows()))
    at.until(lambda: bool(written))
    assert path.read_bytes().startswith(b"%PDF")


def test_an_appeal_that_is_opened_before_the_journal_was_ever_seen_stands_in_its_list(at: AtScreen) -> None:
    made = registered(at.office.sit_down("e-kovaleva"))
    at.sit("e-abdrakhmanov")
    page = at.open("journal", made.appeal_id)
    at.until(lambda: bool(page.pane.body.ids()))
    at.until(lambda: page.card.view is not None)
    assert page.card.view.id == made.appeal_id


def test_an_appeal_that_the_list_does_not_hold_stays_in_front_when_the_list_comes(at: AtScreen) -> None:
    desk = at.office.sit_down("e-kovaleva")
    closed, other = registered(desk), registered(desk)
    withdraw_appeal(at.office.sit_down("e-omarova"), appeal_id=closed.appeal_id, reason="по ошибке")
    at.sit("e-abdrakhmanov")
    page = at.open("journal", closed.appeal_id)
    at.until(lambda: bool(page.pane.body.ids()))
    at.settle()
    assert page.card.view.id == closed.appeal_id
    assert page.pane.body.current_id() is None
    page.pane.step(1)
    at.until(lambda: page.card.view.id == other.appeal_id)
    page.on_shown(closed.appeal_id)
    at.settle()
    assert page.card.view.id == closed.appeal_id
