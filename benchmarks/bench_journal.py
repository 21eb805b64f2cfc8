"""The journal of a laptop with 1,000,000 appeals: pages, search, counts, cards, import, and the window.

Queries are the best of several passes, warm; a page of lines is held against the raw keyset query of
the same columns, run beside it. The window part opens the real window on that database: its
timer notes the longest time in which a person could not have acted.
"""

from __future__ import annotations

import csv
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure
from benchmarks.million import APPEALS, KEY, NOW, million_office
from benchmarks.window_watch import Watch, million_window, settle, until
from program.session import Session
from services.applicants import applicant_form, earlier_of, suggest_applicants
from services.card import appeal_card
from services.desk import Desk
from services.journal import appeals_at, journal_lines
from services.journal_filter import JournalFilter, Sorting, where
from services.journal_import.columns import propose_mapping
from services.journal_import.reading import look_into
from services.journal_import.run import begin_import
from services.journal_order import journal_rows
from services.journal_search import newest_hits, relevant_hits
from services.office import Office
from services.today import today
from tests.factory import clock_at, make_office
from ui.journal.page import JournalPage
from ui.theme import Mode, theme
from ui.translators import Translators

PASSES = 7
PAGE = 200
IMPORTED = 40_000
_EVERYTHING = JournalFilter(open=None)
_TYPED = ("квитанция", "кви", "отопление вода", "счёт", "батар", "Ахметов Айгүл", "402118560", "0123456")

_COLUMNS = (
    "row, appeal_id, number, state, open, registered_on, due_on, send_by, paused, topic, subject, applicant,"
    " applicants, channel, executor_id, files, photos, unsent, unseen, repeat, calendar_status"
)
"""Everything that a line is made of."""


def run() -> list[Figure]:
    """Queries first, then the window over the same database, then an import into a copy of it."""
    application = QApplication.instance()
    application = application if isinstance(application, QApplication) else QApplication([])
    theme().start(application, Mode.LIGHT)
    office = million_office()
    desk = office.sit_down("e-kovaleva")
    figures = [*_pages(desk), *_searches(desk), *_counts(desk), *_window(office, Translators(application))]
    office.store.close()
    return [*figures, *_import(office.paths.data)]


def best_ms(work: Callable[[], object], passes: int = PASSES) -> float:
    """The best of several passes, milliseconds."""
    taken = []
    for _ in range(passes):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1e3)
    return min(taken)


_KEYSET = {
    "row": "row <= (SELECT ?) ORDER BY row DESC",
    "due_on": "due_on >= (SELECT due_on FROM journal WHERE row = ?) ORDER BY due_on, row",
    "applicant_key": (
        "applicant_key >= (SELECT applicant_key FROM journal WHERE row = ?) ORDER BY applicant_key, row"
    ),
}


def _pages(desk: Desk) -> list[Figure]:
    """Pages of lines anywhere in three orders, each over the raw keyset query of its order."""
    shares = []
    for order in (Sorting("row", descending=True), Sorting("due_on"), Sorting("applicant_key")):
        rows = journal_rows(desk, _EVERYTHING, order)
        for place in (0, APPEALS // 2, APPEALS - 2 * PAGE):
            page = rows[place : place + PAGE]
            sql = f"SELECT {_COLUMNS} FROM journal WHERE {_KEYSET[order.column]} LIMIT {PAGE}"
            raw = best_ms(partial(_fetched, desk, sql, page[0]))
            shares.append(best_ms(partial(journal_lines, desk, page)) / raw)
    how = f"{PAGE} lines over the raw keyset query; worst of three orders at three places"
    first = best_ms(lambda: journal_rows(desk, _EVERYTHING, Sorting("number"), limit=PAGE))
    whole = best_ms(lambda: journal_rows(desk, _EVERYTHING, Sorting("number")), 2)
    opened = best_ms(lambda: journal_rows(desk, JournalFilter()))
    return [
        Figure("journal page anywhere over raw keyset", max(shares), "", 2.0, how),
        Figure("first page of a million in another order", first, "ms", 5.0),
        Figure("the whole list of a million, by number", whole, "ms", None, "in the background"),
        Figure("the list of 20,000 open appeals by term", opened, "ms", 50.0),
    ]


def _fetched(desk: Desk, sql: str, row: int) -> object:
    return desk.store.execute(sql, (row,)).fetchall()


def _searches(desk: Desk) -> list[Figure]:
    everything, opened = where(desk, _EVERYTHING), where(desk, JournalFilter())
    newest = {
        text: best_ms(lambda text=text, at=at: newest_hits(desk.store, text, where=at, limit=50))  # type: ignore[misc]
        for text in _TYPED
        for at in (everything, opened)
    }
    relevant = {
        text: best_ms(lambda text=text: relevant_hits(desk.store, text, limit=50))  # type: ignore[misc]
        for text in _TYPED
    }
    worst, slow = max(newest, key=newest.__getitem__), max(relevant, key=relevant.__getitem__)
    return [
        Figure("search page after the key", newest[worst], "ms", 5.0, f"worst of {len(_TYPED)}: {worst!r}"),
        Figure("search by relevance", relevant[slow], "ms", 30.0, f"worst of {len(_TYPED)}: {slow!r}"),
    ]


def _counts(desk: Desk) -> list[Figure]:
    rows = journal_rows(desk, _EVERYTHING, Sorting("row", descending=True))
    cards = appeals_at(desk.store, [rows[0], rows[APPEALS // 2], rows[-2]])
    busiest = desk.store.execute(
        "SELECT applicant_id FROM journal GROUP BY applicant_id ORDER BY count(*) DESC LIMIT 1"
    ).fetchone()[0]
    repeat = best_ms(lambda: earlier_of(desk, applicant_form(busiest)))
    card = max(best_ms(partial(appeal_card, desk, eid)) for eid in cards)
    return [
        Figure("counts of Today", best_ms(lambda: today(desk)), "ms", 100.0),
        Figure("repeat panel of the most frequent applicant", repeat, "ms", 50.0),
        Figure("card gathered", card, "ms", 100.0),
    ]


def _window(office: Office, translators: Translators) -> list[Figure]:
    """What a person does to the journal for a while, and how long the window stood still."""
    with million_window(office, translators) as session:
        page = session.window.stack.current_page()
        if not isinstance(page, JournalPage):
            raise TypeError(type(page).__name__)
        page.pane.show_filter(_EVERYTHING)
        until(lambda: page.pane.list.rows.rowCount() >= APPEALS)
        settle(session)
        jump = best_ms(lambda: _jump(page), 3)
        settle(session)
        opening = _card_ms(page)
        watch = Watch()
        _use(session, page)
        block = watch.milliseconds()
        idle = Watch()
        began = time.perf_counter()
        until(lambda: time.perf_counter() - began > 1.0)
        return [
            Figure("jump to the end of 1,000,000, painted with its rows", jump, "ms", 40.0),
            Figure("card on the screen after the row", opening, "ms", 100.0, "60 ms of rest included"),
            Figure("window never waits longer than", block, "ms", 50.0, f"{idle.milliseconds():.0f} ms idle"),
            Figure("memory of the running program", _resident_mb(), "MB", 400.0, "after that use"),
        ]


def _jump(page: JournalPage) -> None:
    """To the other end, until the rows are painted."""
    view = page.pane.list
    bar = view.verticalScrollBar()
    bar.setValue(0 if bar.value() else bar.maximum())
    at = view.rowAt(view.viewport().height() // 2)
    until(lambda: view.rows.at(at) is not None)
    view.viewport().repaint()


def _card_ms(page: JournalPage) -> float:
    taken = []
    for _ in range(6):
        began = time.perf_counter()
        before = page.card.view
        page.pane.step(1)
        until(lambda before=before: page.card.view is not before)  # type: ignore[misc]
        page.card.repaint()
        taken.append((time.perf_counter() - began) * 1e3)
    return sorted(taken)[len(taken) // 2]


def _use(session: Session, page: JournalPage) -> None:
    """Filter, search, sort, jump, walk."""
    pane = page.pane
    for text in ("отопление", "кви", "0123456", ""):
        pane.search.setText(text)
        settle(session)
    for order in (Sorting("applicant_key"), Sorting("topic"), Sorting("row", descending=True), Sorting()):
        pane.sort_by(order)
        settle(session)
    for _ in range(20):
        pane.step(1)
        settle(session, rest_s=0.03)


def _resident_mb() -> float:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise OSError("no resident size")


def _import(data: Path) -> list[Figure]:
    """Finished appeals into a copy of the full laptop, indexed and searchable as they come."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(data, Path(folder) / "office")
        office = make_office(Path(folder) / "office", clock=clock_at(NOW), key=KEY)
        desk = office.sit_down("e-lee")
        journal = look_into(_old_journal(Path(folder) / "old.csv"))
        going = begin_import(desk, journal, propose_mapping(journal.headings))
        began, longest = time.perf_counter(), 0.0
        while True:
            piece = time.perf_counter()
            if not going.go_on():
                break
            longest = max(longest, time.perf_counter() - piece)
        taken = time.perf_counter() - began
        people = _old_people(desk)
        office.store.close()
    rate = IMPORTED / taken
    how = f"{IMPORTED:,} rows into {APPEALS:,}; longest piece {longest * 1e3:.0f} ms"
    return [Figure("import with every index", rate, "rows/s", 5000.0, how, more_is_better=True), *people]


def _old_people(desk: Desk) -> list[Figure]:
    """The "who" field and the repeat panel for people whom only the old journal names."""
    typed = ("87010", "8701000", "счётов", "давлениеов а", "наст")
    slowest = {text: best_ms(partial(suggest_applicants, desk, text)) for text in typed}
    worst = max(slowest, key=slowest.__getitem__)
    found = [one.form for text in typed for one in suggest_applicants(desk, text) if one.by == "journal"]
    repeat = max(best_ms(partial(earlier_of, desk, form)) for form in found)
    how = f"{len(found)} people of {IMPORTED:,} imported rows among {APPEALS:,}"
    return [
        Figure(
            "who field, an old journal too", slowest[worst], "ms", 50.0, f"worst of {len(typed)}: {worst!r}"
        ),
        Figure("repeat panel from the old journal", repeat, "ms", 50.0, how),
    ]


def _old_journal(path: Path) -> Path:
    chance = random.Random("old journal")
    words = "счёт начисление вода отопление квартира договор оплата перерасчёт давление прибор".split()
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow("№;Дата регистрации;Заявитель;Адрес;Телефон;Содержание;Срок;Дата ответа".split(";"))
        for number in range(IMPORTED):
            day = f"{chance.randrange(1, 28):02d}.{chance.randrange(1, 12):02d}.2012"
            said = " ".join(chance.choices(words, k=14))
            name = f"{chance.choice(words).title()}ов {chance.choice('АБВГД')}. С."
            address = f"ул. Абая, {chance.randrange(200)}, кв. {chance.randrange(300)}"
            phone = f"8701{chance.randrange(10_000_000):07d}"
            writer.writerow([f"СТ-{number}", day, name, address, phone, said, day, "29.12.2012"])
    return path


if __name__ == "__main__":
    sys.exit(0 if run() else 1)
