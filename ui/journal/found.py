"""What the field at the top finds: appeals by number, name, telephone, account, address or words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.journal import JournalLine, first_lines
from services.journal_filter import JournalFilter, Sorting
from ui.page import Host
from ui.seat import Seat

if TYPE_CHECKING:
    from ui.widgets.suggestions import Suggestion

_MOST = 5
"""More are in the list that the last line opens."""


def find_appeals(host: Host, seat: Seat, text: str, deliver: Callable[[Sequence[Suggestion]], None]) -> None:
    """Look the text up in the background, closed appeals too, newest first; see ``Palette.set_finder``."""
    desk = seat.desk
    wanted = JournalFilter(text=text, open=None)

    def show(lines: list[JournalLine]) -> None:
        found = [_suggestion(host, line) for line in lines[:_MOST]]
        deliver([*found, *([_all_of_them(host, wanted)] if len(lines) > _MOST else [])])

    host.work.query(
        lambda: first_lines(desk, wanted, Sorting("row", descending=True), limit=_MOST + 1),
        then=show,
        failed=host.show_error,
        latest="palette.found",
    )


def _suggestion(host: Host, line: JournalLine) -> Suggestion:
    from ui.journal.rows import term_words
    from ui.widgets.suggestions import Suggestion

    tr = QCoreApplication.translate
    return Suggestion(
        line.applicant or tr("journal", "Applicant not named"),
        partial(host.open_page, "journal", line.appeal_id),
        second="  ".join(part for part in (line.number, line.subject or line.topic) if part),
        icon="inbox",
        aside=term_words(line),
    )


def _all_of_them(host: Host, wanted: JournalFilter) -> Suggestion:
    from ui.widgets.suggestions import Suggestion

    words = QCoreApplication.translate("journal", "All appeals with “{text}”").format(text=wanted.text)
    return Suggestion(words, partial(host.open_page, "journal", wanted), icon="list-filter")
