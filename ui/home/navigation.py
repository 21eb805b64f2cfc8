"""What the navigation offers: Today's lists, the journals, own views; and their counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from domain.permissions import can
from services.journal_filter import TO_CONFIRM, TO_REDIRECT, JournalFilter
from ui.reading_only import HIDDEN
from ui.seat import Seat
from ui.shell.navigation import NavItem, NavSection
from ui.theme import State
from ui.wording.dates import weekday_day_month

if TYPE_CHECKING:
    from services.today import Today

_DIRECTORS = frozenset({"director", "management"})


def navigation_sections(seat: Seat, available: Collection[str]) -> tuple[list[NavSection], NavItem]:
    """Sections in the language that is on, and the item at the foot; only pages that are there."""
    tr = QCoreApplication.translate
    sections = [
        NavSection(
            tr("navigation", "Today"),
            _there(_today_items(seat), set(available) - (HIDDEN if seat.reads_only else set())),
            aside=weekday_day_month(seat.desk.today()),
        ),
        NavSection(tr("navigation", "Journals"), _there(_journals(), available)),
        NavSection(tr("navigation", "Rules"), _there(_rules(seat), available)),
    ]
    return sections, NavItem("settings", tr("navigation", "Settings"), "settings", icon="settings")


def _there(items: Sequence[NavItem], available: Collection[str]) -> list[NavItem]:
    return [item for item in items if item.page in available]


def _today_items(seat: Seat) -> list[NavItem]:
    """What needs somebody now: first what is urgent, then terms, intake, and what waits elsewhere."""
    tr = QCoreApplication.translate
    profile = seat.desk.regulations.profile
    items = [*_urgent_items(seat), *_term_items()]
    if profile.registration:
        items += _registration_items()
    if profile.intake.box_days is not None:
        items.append(NavItem("in_box", tr("navigation", "Box"), "box", icon="package"))
    items += _waiting_items()
    if _may(seat, "edit_reference"):
        unsure = _busy("calendar_unsure", tr("navigation", "Calendar to confirm"), "calendars", "unchecked")
        items.append(unsure._replace(icon="calendar-x", calm=True))
    return items


def _term_items() -> list[NavItem]:
    tr = QCoreApplication.translate
    late, due, soon = JournalFilter(overdue=True), JournalFilter(due_today=True), JournalFilter(due_soon=True)
    return [
        NavItem("overdue", tr("navigation", "Overdue"), "journal", late, state=State.LATE),
        NavItem("due_today", tr("navigation", "Due today"), "journal", due, state=State.TODAY),
        NavItem("soon", tr("navigation", "Next 3 days"), "journal", soon, state=State.SOON),
    ]


def _waiting_items() -> list[NavItem]:
    """Letters, visits, calls and answers of others, and what has not left this computer."""
    tr = QCoreApplication.translate
    visits = _busy("visits_tomorrow", tr("navigation", "Visits tomorrow"), "visits", "tomorrow")
    notices = _busy("notices_today", tr("navigation", "Notify today"), "visits", "notify")
    calls = _busy("call_backs", tr("navigation", "Call back"), "calls", "call_backs")
    asked = JournalFilter(states=("waiting",))
    waiting = _busy("waiting", tr("navigation", "Clarifications"), "journal", asked)
    return [
        NavItem("to_sign", tr("navigation", "To sign"), "folder", icon="pen-line"),
        visits._replace(icon="calendar-clock"),
        notices._replace(icon="bell"),
        calls._replace(icon="phone-outgoing"),
        waiting._replace(icon="hourglass"),
        NavItem("unsent", tr("navigation", "Not sent"), "sync", icon="arrow-up", calm=True),
    ]


def _busy(item_id: str, title: str, page: str, argument: object) -> NavItem:
    """A place that takes no room while it needs nobody."""
    return NavItem(item_id, title, page, argument, busy_only=True)


def _urgent_items(seat: Seat) -> list[NavItem]:
    """What goes before everything else: crimes to forward, and for those who may, grounds to confirm."""
    tr = QCoreApplication.translate
    items = [
        NavItem(
            "to_redirect",
            tr("navigation", "Forward at once"),
            "journal",
            TO_REDIRECT,
            state=State.LATE,
            busy_only=True,
        )
    ]
    if _may(seat, "confirm_ground"):
        words = tr("navigation", "Grounds to confirm")
        items.append(NavItem("to_confirm", words, "journal", TO_CONFIRM, state=State.TODAY, busy_only=True))
    return items


def _registration_items() -> list[NavItem]:
    """What the regulation wants registered and handed over within a day."""
    tr = QCoreApplication.translate
    register, direct = JournalFilter(unregistered=True), JournalFilter(undirected=True)
    return [
        NavItem(
            "to_register",
            tr("navigation", "To register"),
            "journal",
            register,
            state=State.LATE,
            busy_only=True,
        ),
        NavItem(
            "to_direct",
            tr("navigation", "To hand over"),
            "journal",
            direct,
            state=State.TODAY,
            busy_only=True,
        ),
    ]


def _journals() -> list[NavItem]:
    tr = QCoreApplication.translate
    return [
        NavItem(
            "appeals", tr("navigation", "Appeals"), "journal", JournalFilter(), icon="inbox", key="Ctrl+1"
        ),
        NavItem("book", tr("navigation", "Book of Complaints"), "book", icon="book-open", key="Ctrl+2"),
        NavItem("calls", tr("navigation", "Calls"), "calls", icon="phone", key="Ctrl+3"),
        NavItem("visits", tr("navigation", "Visits"), "visits", icon="calendar-days", key="Ctrl+4"),
        NavItem("round", tr("navigation", "My round"), "round", icon="navigation", key="Ctrl+5"),
        NavItem("letters", tr("navigation", "Letters"), "letters", icon="mail", key="Ctrl+6"),
        NavItem("reception", tr("navigation", "Reception"), "reception", icon="users", key="Ctrl+7"),
        NavItem("reports", tr("navigation", "Reports"), "reports", icon="chart-column", key="Ctrl+8"),
    ]


def _may(seat: Seat, action: str) -> bool:
    desk = seat.desk
    return can(desk.person.roles, action, desk.regulations.narrowed)


def _rules(seat: Seat) -> list[NavItem]:
    """The calculator for everybody; calendars and recounts for those who answer for them."""
    tr = QCoreApplication.translate
    items = [
        NavItem(
            "calculator",
            tr("navigation", "Term calculator"),
            "calculator",
            icon="calendar-search",
            key="Ctrl+Shift+D",
        ),
        NavItem("profiles", tr("navigation", "Regulations"), "profiles", icon="scale"),
    ]
    if _may(seat, "edit_reference"):
        items.append(NavItem("calendars", tr("navigation", "Calendars"), "calendars", icon="calendar"))
    if _may(seat, "edit_templates"):
        items.append(NavItem("templates", tr("navigation", "Templates"), "templates", icon="file-text"))
        sentences = tr("navigation", "Ready sentences")
        items.append(NavItem("snippets", sentences, "snippets", icon="message-square-text"))
        items.append(NavItem("signers", tr("navigation", "Signing"), "signers", icon="signature"))
    if _may(seat, "recount_terms"):
        items.append(NavItem("recount", tr("navigation", "Recount of terms"), "recount", icon="refresh-cw"))
    items.append(
        NavItem("guide", tr("navigation", "User guide"), "guide", icon="circle-question-mark", key="Shift+F1")
    )
    return items


def today_counts(counts: Today) -> dict[str, int]:
    """The number beside each place, by its id."""
    return {
        "overdue": counts.overdue,
        "due_today": counts.due_today,
        "soon": counts.soon,
        "to_redirect": counts.to_redirect,
        "to_confirm": counts.to_confirm,
        "in_box": counts.in_box,
        "to_register": counts.to_register,
        "to_direct": counts.to_direct,
        "to_sign": counts.to_sign,
        "visits_tomorrow": counts.visits_tomorrow,
        "notices_today": counts.notices_today,
        "call_backs": counts.call_backs,
        "waiting": counts.waiting,
        "unsent": counts.unsent,
        "appeals": counts.open_appeals,
        "book": counts.open_book,
        "calendar_unsure": len(counts.unchecked),
    }


def first_page(seat: Seat, available: Collection[str]) -> str:
    """What a person sees first: the director's folder, the engineer's round, or the journal."""
    roles = seat.desk.person.roles
    if roles & _DIRECTORS and "folder" in available:
        return "folder"
    if "engineer" in roles and "round" in available:
        return "round"
    return "journal"
