"""The pages of the window, in one list: a new screen is added here and in the navigation."""

from __future__ import annotations

from collections.abc import Callable

from ui.book.page import BookPage
from ui.journal.page import JournalPage
from ui.letters.folder_page import FolderPage
from ui.page import Host, Page
from ui.seat import Seat
from ui.settings.page import SettingsPage
from ui.sync.page import SyncPage
from ui.visits.plan_page import VisitPlanPage
from ui.visits.visit_page import VisitPage

_PAGES: tuple[Callable[[Host, Seat], Page], ...] = (
    JournalPage,
    BookPage,
    SyncPage,
    SettingsPage,
    VisitPlanPage,
    VisitPage,
    FolderPage,
)


def build_pages(host: Host, seat: Seat) -> list[Page]:
    """Every page of the window; each builds its widgets when it is first shown."""
    return [make(host, seat) for make in _PAGES]
