"""Who sees all appeals and who those of the own unit (CIB-1.4): in figures, files and counts as in lists."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from services.considering import plan_measure
from services.desk import Desk
from services.journal_sheet import sheet_rows
from services.list_export import export_journal
from services.office import Office
from services.recording import recording
from services.reports import Counted, Report, make_report
from services.routing import direct_to_unit
from services.tables.csv_reading import read_csv
from services.today import today
from services.visit_overview import waiting_appeals
from tests.factory import MovableClock, clock_at, make_office, registered

_ON = date(2026, 9, 4)


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-09-04 10:00")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    """CIB with an appeal of the sales department and two of the contract department."""
    cib = make_office(tmp_path / "cib", clock=clock, profile="cib")
    clerk = cib.sit_down("e-kovaleva")
    for unit_id in ("u-sales", "u-contract", "u-contract"):
        made = registered(clerk, topic="", needs_site_check=True)
        direct_to_unit(clerk, appeal_id=made.appeal_id, unit_id=unit_id)
    return cib


def of_period(desk: Desk, report: Report) -> Counted:
    return make_report(desk, report, _ON, _ON + timedelta(days=60))


def received(desk: Desk, report: Report) -> int:
    counted = of_period(desk, report)
    return sum(int(str(line.figures[counted.columns.index("received")])) for line in counted.lines)


TERMS = [one for one in Report if one not in (Report.GROUNDS, Report.MEASURES)]


@pytest.mark.parametrize("report", TERMS)
def test_cib_1_4_every_report_on_terms_counts_what_the_person_sees(office: Office, report: Report) -> None:
    coordinator, executor = office.sit_down("e-omarova"), office.sit_down("e-zhuk")
    assert (received(coordinator, report), received(executor, report)) == (3, 1)


def test_cib_1_4_where_no_regulation_narrows_it_everybody_counts_everything(
    tmp_path: Path, clock: MovableClock
) -> None:
    aes = make_office(tmp_path / "aes", clock=clock)
    registered(aes.sit_down("e-kovaleva"), unit_id="u-contract")
    assert received(aes.sit_down("e-zhuk"), Report.UNITS) == 1


def test_cib_1_4_a_file_of_the_journal_holds_what_the_person_sees(office: Office, tmp_path: Path) -> None:
    rows = [row for (row,) in office.store.execute("SELECT row FROM journal ORDER BY row")]
    columns = [("number", "No"), ("unit_id", "Unit")]
    written = {}
    for who in ("e-omarova", "e-zhuk"):
        path = tmp_path / f"{who}.csv"
        desk = office.sit_down(who)
        written[who] = export_journal(desk, path, title="Journal", rows=rows, columns=columns)
        assert len(list(sheet_rows(desk, rows, ["number"]))) == written[who]
        assert len(list(read_csv(path))) == written[who] + 1
    assert written == {"e-omarova": 3, "e-zhuk": 1}


def test_cib_1_4_a_measure_is_reported_to_its_unit_and_to_who_answers_for_it(office: Office) -> None:
    coordinator = office.sit_down("e-omarova")
    ours, theirs, answered = (eid for (eid,) in office.store.execute("SELECT appeal_id FROM journal"))
    for appeal_id, responsible in ((ours, ""), (theirs, ""), (answered, "e-zhuk")):
        plan_measure(
            coordinator,
            appeal_id=appeal_id,
            text="Заменить картридж",
            responsible_id=responsible or "e-omarova",
            due_on=_ON + timedelta(days=10),
        )
    assert len(of_period(coordinator, Report.MEASURES).lines) == 3
    assert len(of_period(office.sit_down("e-zhuk"), Report.MEASURES).lines) == 2


def test_cib_1_4_extended_terms_are_counted_of_the_own_unit(office: Office) -> None:
    """CIB knows no extension; a profile of one's own with the same right may."""
    said = {"days": 5, "old_due_on": "2026-10-04", "due_on": "2026-10-09", "send_by": "2026-10-09"}
    said |= {"reason": "Ждём изготовителя", "decided_on": "2026-09-04"}
    for (appeal_id,) in office.store.execute("SELECT appeal_id FROM journal").fetchall():
        with recording(office.sit_down("e-omarova"), "extend_term") as act:
            act.fact("extended", "appeal", appeal_id, said)
    for who, expected in (("e-omarova", 3), ("e-zhuk", 1)):
        counted = of_period(office.sit_down(who), Report.UNITS)
        place = counted.columns.index("extended")
        assert sum(int(str(line.figures[place])) for line in counted.lines) == expected


def test_cib_1_4_what_waits_for_a_visit_is_listed_to_its_unit(office: Office) -> None:
    assert len(waiting_appeals(office.sit_down("e-omarova"))) == 3
    assert len(waiting_appeals(office.sit_down("e-zhuk"))) == 1
    assert today(office.sit_down("e-zhuk")).open_appeals == 1
