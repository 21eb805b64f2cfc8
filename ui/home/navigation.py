"""What the navigation offers: Today's lists, the journals, own views; and their counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from domain.permissions import can
from services.journal_filter import JournalFilter
from services.today import TO_CONFIRM, TO_REDIRECT, Today
from ui.seat import Seat
from ui.shell.navigation import NavItem, NavSection
from ui.theme import State
from ui.wording.dates import weekday_day_month

_DIRECTORS = frozenset({"director", "management"})


def navigation_sections(seat: Seat, available: Collection[str]) -> tuple[list[NavSection], NavItem]:
    """Sections in the language that is on, and the item at the foot; only pages that are there."""
    tr = QCoreApplication.translate
    sections = [
        NavSection(
            tr("navigation", "Today"),
            _there(_today_items(seat), available),
            aside=weekday_day_month(seat.desk.today()),
        ),
        NavSection(tr("navigation", "Journals"), _there(_journals(), available)),
        NavSection(tr("navigation", "Rules"), _there(_rules(seat), available)),
    ]
    return sections, NavItem("settings", tr("navigation", "Settings"), "settings", icon="settings")


def _there(items: Sequence[NavItem], available: Collection[str]) -> list[NavItem]:
    return [item for item in items if item.page in available]


def _today_items(seat: Seat) -> list[NavItem]:
    tr = QCoreApplication.translate
    late, due, soon = JournalFilter(overdue=True), JournalFilter(due_today=True), JournalFilter(due_soon=True)
    waiting = JournalFilter(states=("waiting",))
    items = [
        NavItem("overdue", tr("navigation", "Overdue"), "journal", late, state=State.LATE),
        NavItem("due_today", tr("navigation", "Due today"), "journal", due, state=State.TODAY),
        NavItem("soon", tr("navigation", "Next 3 days"), "journal", soon, state=State.SOON),
        NavItem("to_sign", tr("navigation", "To sign"), "folder", icon="pen-line"),
        NavItem(
            "visits_tomorrow",
            tr("navigation", "Visits tomorrow"),
            "visits",
            "tomorrow",
            icon="calendar-clock",
            busy_only=True,
        ),
        NavItem(
            "notices_today", tr("navigation", "Notify today"), "visits", "notify", icon="bell", busy_only=True
        ),
        NavItem(
            "call_backs",
            tr("navigation", "Call back"),
            "calls",
            "call_backs",
            icon="phone-outgoing",
            busy_only=True,
        ),
        NavItem(
            "waiting",
            tr("navigation", "Clarifications"),
            "journal",
            waiting,
            icon="hourglass",
            busy_only=True,
        ),
        NavItem("unsent", tr("navigation", "Not sent"), "sync", icon="arrow-up", calm=True),
    ]
    if seat.desk.regulations.profile.intake.box_days is not None:
        box = NavItem("in_box", tr("navigation", "Box"), "box", icon="package")
        items.insert(3, box)
    if seat.desk.regulations.profile.registration:
        items[3:3] = _registration_items()
    items[0:0] = _urgent_items(seat)
    if _may(seat, "edit_reference"):
        unsure = tr("navigation", "Calendar to confirm")
        items.append(
            NavItem(
                "calendar_unsure",
                unsure,
                "calendars",
                "unchecked",
                icon="calendar-x",
                calm=True,
                busy_only=True,
            )
        )
    return items


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
