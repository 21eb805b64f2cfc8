"""The left pane of the templates: every document in every language, and which version is in force."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.search_text import fold
from services.letter_templates import SHIPPED, TemplateEntry
from ui.letters.document_names import document_name, language_name, version_words
from ui.theme import Role, State
from ui.widgets.edits import SearchEdit
from ui.widgets.longlist import LongList, Row
from ui.widgets.longlist.pages import Deliver
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating


class TemplateList(Retranslating, Ground):
    """Documents; the ones with a version of the organisation's own bear a mark.

    Signals:
        chosen: the ``TemplateEntry`` the person is at, or None.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._entries: Sequence[TemplateEntry] = ()
        self._title = Text("", Role.TITLE)
        self._count = Text("", Role.TEXT, "text2")
        self.search = SearchEdit(icon="list-filter")
        self.list = LongList("", self._fetch)
        head = row(self._title, self._count, 1, self.search, gap=6)
        head.setContentsMargins(16, 6, 14, 4)
        inside = column(gap=2)
        inside.addLayout(head)
        inside.addWidget(self.list, 1)
        self.setLayout(inside)
        self.search.setFixedWidth(188)
        self.search.textChanged.connect(lambda _: self._show())
        self.list.current_changed.connect(lambda _: self.chosen.emit(self.current()))
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the pane; the rows are read again."""
        self._title.setText(self.tr("Templates"))
        self.list.setAccessibleName(self.tr("Templates of documents"))
        for say in (self.search.setPlaceholderText, self.search.setAccessibleName):
            say(self.tr("Filter the list"))
        self._show()

    def show_entries(self, entries: Sequence[TemplateEntry]) -> None:
        """The documents as they stand now; the person stays where he is."""
        self._entries = entries
        self._show()
        if self.list.current_id() is None and entries:
            self.list.go_to(0)
        self.chosen.emit(self.current())

    def current(self) -> TemplateEntry | None:
        """The document the person is at."""
        place = self.list.current_id()
        return self._entries[place] if place is not None and place < len(self._entries) else None

    def go_to(self, document: str, language: str) -> None:
        """Open one document."""
        wanted = (document, language)
        places = [n for n, one in enumerate(self._entries) if (one.document, one.language) == wanted]
        if places:
            self.list.go_to(places[0])

    def _show(self) -> None:
        words = fold(self.search.text()).split()
        spoken = [fold(f"{document_name(one.document)} {one.paper} {one.language}") for one in self._entries]
        places = [n for n, said in enumerate(spoken) if all(word in said for word in words)]
        self.list.show_list(array("q", places))
        self._count.setText(str(len(places)))

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        deliver([_row(self._entries[one]) if one < len(self._entries) else None for one in ids])


def _row(entry: TemplateEntry) -> Row:
    own = entry.in_force.number != SHIPPED
    name, language = document_name(entry.document), language_name(entry.language)
    said = version_words(entry.in_force)
    return Row(
        key=f"{entry.document}/{entry.language}",
        name=name,
        number=entry.paper,
        short_number=entry.paper,
        state=State.DONE if own else None,
        used=1.0,
        left=language,
        topic=said,
        spoken=f"{name}. {language}. {said}",
    )
