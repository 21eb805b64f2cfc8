"""The menu of filters by column: every column that has a few values, and periods."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from services.desk import Desk
from services.journal_filter import JournalFilter
from services.people import colleagues, place_names, unit_names
from ui.journal.columns import STATES, heading, language_name, state_name
from ui.wording.dates import numeric

_COLUMNS = ("kind", "channel", "topic", "state", "unit_id", "executor_id", "place_id", "language", "ground")
_DATED = ("registered", "due", "closed")
Choose = Callable[[JournalFilter], None]


_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Values:
    """What each column may be filtered by, as (words, code); read off the window's thread."""

    by_column: dict[str, list[tuple[str, str]]]
    today: date


def filter_values(desk: Desk) -> Values:
    """Values of the columns in the person's language, by name."""
    profile, language = desk.regulations.profile, desk.language
    tables: dict[str, Mapping[str, Any]] = {"kind": profile.kinds, "channel": profile.channels}
    tables |= {"topic": profile.topics, "ground": profile.grounds}
    named = {
        name: [(one.names.text(language), code) for code, one in things.items()]
        for name, things in tables.items()
    }
    named["unit_id"] = [(name, eid) for eid, name in unit_names(language).items()]
    named["place_id"] = [(name, eid) for eid, name in place_names(language).items()]
    named["executor_id"] = [(one.short, one.id) for one in colleagues(language=language)]
    ordered = {name: sorted(pairs) for name, pairs in named.items()}
    ordered["language"] = [(language_name(code), code) for code in ("ru", "kk", "hu", "en")]
    ordered["state"] = [(state_name(code), code) for code in STATES]
    return Values(ordered, desk.today())


def fill_menu(menu: QMenu, values: Values, wanted: JournalFilter, choose: Choose) -> None:
    """Fill a menu: one submenu for each column, what is on is ticked, a second click takes it off."""
    for name in _COLUMNS:
        if values.by_column[name]:
            _add_column(menu, name, values.by_column[name], (wanted, choose))
    menu.addSeparator()
    for name in _DATED:
        _add_periods(menu, name, values.today, (wanted, choose))
    menu.addSeparator()
    for name, words in (("late", _tr("journal", "Answered late")), ("repeat", _tr("journal", "Repeats"))):
        entry = menu.addAction(words)
        entry.setCheckable(True)
        entry.setChecked(getattr(wanted, name))
        entry.triggered.connect(
            lambda on, given=name: choose(wanted._replace(**{given: on}, open=None if on else wanted.open))
        )


def _add_column(
    menu: QMenu, name: str, pairs: Sequence[tuple[str, str]], asked: tuple[JournalFilter, Choose]
) -> None:
    wanted, choose = asked
    part = menu.addMenu(heading(name))
    chosen = wanted.states if name == "state" else (getattr(wanted, name),)
    for words, code in pairs:
        entry = part.addAction(words)
        entry.setCheckable(True)
        entry.setChecked(code in chosen)
        entry.triggered.connect(lambda on, given=code: choose(_with(wanted, name, given if on else "")))


def _with(wanted: JournalFilter, name: str, code: str) -> JournalFilter:
    if name != "state":
        return wanted._replace(**{name: code})  # type: ignore[arg-type]
    closed = code in ("closed", "withdrawn")
    return wanted._replace(states=(code,) if code else (), open=None if closed else wanted.open)


def periods(today: date) -> list[tuple[str, date, date]]:
    """The periods that people ask for: (words, first day, last day)."""
    month = today.replace(day=1)
    last_month = (month - timedelta(days=1)).replace(day=1)
    quarter = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    last_quarter_end = quarter - timedelta(days=1)
    last_quarter = date(last_quarter_end.year, last_quarter_end.month - 2, 1)
    year = date(today.year, 1, 1)
    return [
        (_tr("journal", "Today"), today, today),
        (_tr("journal", "This week"), today - timedelta(days=today.weekday()), today),
        (_tr("journal", "This month"), month, today),
        (_tr("journal", "Last month"), last_month, month - timedelta(days=1)),
        (_tr("journal", "This quarter"), quarter, today),
        (_tr("journal", "Last quarter"), last_quarter, last_quarter_end),
        (_tr("journal", "This year"), year, today),
        (_tr("journal", "Last year"), date(today.year - 1, 1, 1), year - timedelta(days=1)),
    ]


def _add_periods(menu: QMenu, name: str, today: date, asked: tuple[JournalFilter, Choose]) -> None:
    wanted, choose = asked
    part = menu.addMenu(
        heading({"registered": "registered_on", "due": "due_on", "closed": "closed_on"}[name])
    )
    now = (getattr(wanted, f"{name}_from"), getattr(wanted, f"{name}_until"))
    for words, first, last in periods(today):
        given = (first.isoformat(), last.isoformat())
        entry = part.addAction(words)
        entry.setCheckable(True)
        entry.setChecked(now == given)
        entry.triggered.connect(
            lambda on, days=given: choose(_within(wanted, name, days if on else ("", "")))
        )


def _within(wanted: JournalFilter, name: str, days: tuple[str, str]) -> JournalFilter:
    whole = None if name == "closed" and days[0] else wanted.open
    return wanted._replace(**{f"{name}_from": days[0], f"{name}_until": days[1]}, open=whole)  # type: ignore[arg-type]


def filter_words(wanted: JournalFilter, values: Values) -> str:
    """The filters by column that are on, as one line: "Kind: complaint · Registered: 01.11.2026–…"."""
    said = []
    for name in _COLUMNS:
        known = {code: words for words, code in values.by_column[name]}
        chosen = wanted.states if name == "state" else (getattr(wanted, name),)
        words = ", ".join(known.get(code, code) for code in chosen if code)
        if words:
            said.append(f"{heading(name)}: {words}")
    for name, column in zip(_DATED, ("registered_on", "due_on", "closed_on"), strict=True):
        days = [getattr(wanted, f"{name}_{end}") for end in ("from", "until")]
        if any(days):
            said.append(f"{heading(column)}: {'–'.join(_day(one) for one in days)}")
    said += [_tr("journal", "Answered late")] * wanted.late + [_tr("journal", "Repeats")] * wanted.repeat
    return " · ".join(said)


def without_columns(wanted: JournalFilter) -> JournalFilter:
    """The filter without what the menu has put on it."""
    plain = JournalFilter()
    names = [name for name in _COLUMNS if name != "state"]
    names += ["states", "late", "repeat", *(f"{name}_{end}" for name in _DATED for end in ("from", "until"))]
    return wanted._replace(**{name: getattr(plain, name) for name in names})


def _day(text: str) -> str:
    return numeric(date.fromisoformat(text)) if text else "…"
