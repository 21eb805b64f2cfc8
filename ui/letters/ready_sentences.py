"""Ready sentences for the fields of a letter: looked up and filled in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from services.letter_form import SnippetChoice, expand_snippet, snippet_choices
from services.rows import find_record
from ui.letters.editor_form import EditorForm
from ui.letters.snippet_edit import SnippetEdit
from ui.page import Host
from ui.seat import Seat

if TYPE_CHECKING:
    from ui.letters.editor_page import LetterPage


class ReadySentences(QObject):
    """Answers what the text fields ask for."""

    def __init__(self, host: Host, seat: Seat, form: EditorForm, page: LetterPage) -> None:
        super().__init__(page)
        self._host, self._seat, self._page = host, seat, page
        for field in form.texts().values():
            field.asked.connect(lambda typed, given=field: self._look(given, typed))
            field.taken.connect(lambda snippet_id, given=field: self._put(given, snippet_id))

    def _look(self, field: SnippetEdit, typed: str) -> None:
        form = self._page.shown
        if form is None or not form.editable:
            return
        language = str(form.fields["language"] or form.profile.language)
        appeal_id = form.fields["appeal_id"]

        def find() -> list[SnippetChoice]:
            appeal = find_record("appeal", appeal_id) or {}
            return snippet_choices(language=language, typed=typed, topic=str(appeal.get("topic") or ""))

        self._host.work.query(
            find,
            then=lambda found: field.offer(found, self.tr("No ready sentence begins so")),
            latest="letter.snippets",
            owner=field,
        )

    def _put(self, field: SnippetEdit, snippet_id: str) -> None:
        desk, letter_id = self._seat.desk, self._page.letter_id
        self._host.work.query(
            lambda: expand_snippet(desk, letter_id=letter_id, snippet_id=snippet_id).text,
            then=field.put_in,
            failed=self._page.refuse,
            owner=field,
        )
