"""Ready sentences: what ``::`` and Ctrl+Space offer in a letter, and what an administrator makes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.changes import Changes
from services.snippets_admin import (
    ReadySentence,
    keep_sentence,
    known_fields,
    may_edit_sentences,
    ready_sentences,
    retire_sentence,
)
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.commands import Command
from ui.letters.document_names import language_name
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme import Role
from ui.translators import LANGUAGES
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.edits import SearchEdit
from ui.widgets.sheet import Ground, ScrollPage, Sheet, clear, row
from ui.widgets.text import Text

_tr = QCoreApplication.translate


class SnippetsPage(PageWidget):
    """Everybody reads; an administrator writes."""

    page_id = "snippets"
    part_of = ("letters",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self._found: Sequence[ReadySentence] = ()
        self._title = Text("", Role.TITLE)
        self.search = SearchEdit(icon="list-filter")
        self.add = PushButton("", Kind.PRIMARY, key="Ctrl+N", icon="plus")
        self._page = ScrollPage("sunken")
        head = Ground("surface", lines="b")
        line = row(self._title, 1, self.search, self.add)
        line.setContentsMargins(24, 8, 16, 8)
        head.setLayout(line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._page, 1)
        self.search.textChanged.connect(lambda _: self.reload())
        self.add.clicked.connect(self.ask_new)
        self.retranslate()

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Ready sentences")

    def panes(self) -> Sequence[QWidget]:
        """Filter, sentences."""
        return (self.search, self._page)

    def retranslate(self) -> None:
        """Words of the page."""
        self._title.setText(self.title())
        self.add.setText(self.tr("New sentence…"))
        self.add.allow(may_edit_sentences(self._seat.desk), self._only())
        for say in (self.search.setPlaceholderText, self.search.setAccessibleName):
            say(self.tr("Filter the list"))
        self._show(self._found)

    def _only(self) -> str:
        return self.tr("only an administrator changes it")

    def on_shown(self, argument: object) -> None:
        """Read what there is."""
        del argument
        self.reload()

    def refresh(self, changes: Changes) -> None:
        """A sentence came or changed."""
        if changes.touches("snippet"):
            self.reload()

    def escape(self) -> bool:
        """The text of the filter goes."""
        filtered = bool(self.search.text())
        self.search.clear()
        return filtered

    def reload(self) -> None:
        """Ask for the sentences again."""
        wanted = self.search.text()
        self._host.work.query(lambda: ready_sentences(wanted), then=self._show, latest="snippets", owner=self)

    def _show(self, found: Sequence[ReadySentence]) -> None:
        self._found = found
        clear(self._page.body)
        for one in found:
            self._page.body.addWidget(self._sheet(one))
        if may_edit_sentences(self._seat.desk):
            names = ", ".join(f"{{{{{name}}}}}" for name in known_fields())
            words = self.tr("A sentence may name these fields: {names}").format(names=names)
            self._page.body.addWidget(Text(words, Role.SECOND, "text2", wrap=True).selectable())
        if not found:
            words = self.tr("No sentences here. In a letter they are called by :: and the first letters.")
            self._page.body.addWidget(Text(words, Role.TEXT, "text2", wrap=True))
        self._page.body.addStretch(1)

    def _sheet(self, one: ReadySentence) -> Sheet:
        sheet = Sheet()
        head = row(Text(f"::{one.keyword}", Role.NAME), Badge(language_name(one.language)))
        head.addWidget(Text(one.title, Role.TEXT, "text2", wrap=True), 1)
        if may_edit_sentences(self._seat.desk):
            for words, act in ((self.tr("Change…"), self.ask), (self.tr("Offer no longer"), self.retire)):
                button = PushButton(words, Kind.LINK)
                button.setAccessibleName(f"{words} {one.keyword}")
                button.clicked.connect(partial(act, one))
                head.addWidget(button)
        sheet.body.addLayout(head)
        sheet.body.addWidget(Text(one.text, Role.TEXT, wrap=True).selectable())
        return sheet

    def ask_new(self) -> None:
        """A sentence in the language of the interface."""
        self.ask(ReadySentence("", "", self._seat.language, "", ""))

    def ask(self, one: ReadySentence, *_: object) -> None:
        """Ask for the words of a sentence."""
        ActDialog(self._host, self.window(), _question(self._seat, one)).open()

    def retire(self, one: ReadySentence, *_: object) -> None:
        """Offer it no longer."""
        desk, host = self._seat.desk, self._host
        said = self.tr("No longer offered: {keyword}").format(keyword=one.keyword)
        host.work.do(
            lambda: retire_sentence(desk, one.id),
            then=lambda _: host.done(said),
            failed=host.show_error,
            owner=self,
        )

    def commands(self) -> Sequence[Command]:
        """A new sentence."""
        may: Callable[[], bool] = partial(may_edit_sentences, self._seat.desk)
        words = self.tr("New sentence…")
        return [
            Command("snippets.new", words, self.ask_new, section=self.title(), enabled=may, reason=self._only)
        ]


def _question(seat: Seat, one: ReadySentence) -> ActQuestion:
    desk = seat.desk

    def run(given: Mapping[str, Any]) -> str:
        said = {name: str(given[name] or "") for name in ("keyword", "language", "title", "text")}
        return keep_sentence(desk, ReadySentence(one.id, topic=one.topic, **said))

    languages: list[tuple[str, object]] = [(name, code) for code, name in LANGUAGES.items()]
    return ActQuestion(
        title=_tr("letters", "A ready sentence"),
        deed=_tr("letters", "Keep it"),
        fields=(
            ActField("keyword", _tr("letters", "Keyword after ::"), value=one.keyword),
            ActField("language", _tr("letters", "Language"), "choice", one.language, languages),
            ActField("title", _tr("letters", "Title"), value=one.title),
            ActField("text", _tr("letters", "Sentence"), "text", one.text),
        ),
        run=run,
        done=lambda _: _tr("letters", "The sentence is kept"),
    )
