"""The side pane of a template: its versions with what can be done to each, and the tags it may use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.letter_templates import TemplateEntry, TemplateVersion, fields_of, is_letter
from ui.letters.document_names import version_words
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import ScrollPage, Sheet, clear, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating


class TemplateCard(Retranslating, ScrollPage):
    """Versions and tags of one document.

    Signals:
        shown: a version is to be laid on the paper.
        restored: an earlier version is to be put in force again.
        mark_asked: the words of the printed mark are to be changed, in a language.
    """

    shown = Signal(object)
    restored = Signal(object)
    mark_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._entry: TemplateEntry | None = None
        self._may_edit = False
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a tag."""
        return QSize(280, 160)

    def show_entry(self, entry: TemplateEntry | None, *, may_edit: bool) -> None:
        """Another document; None empties the pane."""
        self._entry, self._may_edit = entry, may_edit
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        clear(self.body)
        entry = self._entry
        if entry is None:
            return
        self.body.addWidget(self._versions(entry))
        if self._may_edit and is_letter(entry.document):
            self.body.addWidget(self._mark(entry.language))
        self.body.addWidget(self._tags(entry))
        self.body.addStretch(1)

    def _versions(self, entry: TemplateEntry) -> Sheet:
        sheet = Sheet(title=self.tr("Versions"))
        for version in entry.versions:
            sheet.body.addWidget(Text(version_words(version), Role.STRONG, wrap=True))
            sheet.body.addLayout(self._line(entry, version))
        said = self.tr("Letters that exist keep the version they were begun with.")
        sheet.body.addWidget(Text(said, Role.SECOND, "text2", wrap=True))
        return sheet

    def _line(self, entry: TemplateEntry, version: TemplateVersion) -> QHBoxLayout:
        parts: list[QWidget | int] = []
        if version == entry.in_force:
            parts.append(Badge(self.tr("in force"), State.DONE))
        if version.here:
            show = PushButton(self.tr("Show"), Kind.LINK)
            show.setAccessibleName(f"{self.tr('Show')}: {version_words(version)}")
            show.clicked.connect(lambda _=False, given=version: self.shown.emit(given))
            parts.append(show)
        if version.here and version != entry.in_force and self._may_edit:
            back = PushButton(self.tr("Put in force again"), Kind.LINK)
            back.setAccessibleName(f"{self.tr('Put in force again')}: {version_words(version)}")
            back.clicked.connect(lambda _=False, given=version: self.restored.emit(given))
            parts.append(back)
        return row(*parts, 1)

    def _mark(self, language: str) -> Sheet:
        sheet = Sheet(title=self.tr("Printed mark of the signature"))
        change = PushButton(self.tr("Change its words…"), Kind.LINK, icon="stamp")
        change.clicked.connect(lambda: self.mark_asked.emit(language))
        sheet.body.addLayout(row(change, 1))
        return sheet

    def _tags(self, entry: TemplateEntry) -> Sheet:
        sheet = Sheet(title=self.tr("Tags of this document"))
        for name, tags in self._kinds(entry):
            sheet.body.addWidget(Text(name, Role.SECOND, "text2", wrap=True))
            sheet.body.addWidget(Text("\n".join(tags), Role.NUMBER, "text", wrap=True).selectable())
        return sheet

    def _kinds(self, entry: TemplateEntry) -> Sequence[tuple[str, list[str]]]:
        fields = fields_of(entry.document)
        plain = [field for field in fields if not field.lists]
        demanded = [f"{{{{ {field.tag} }}}}" for field in plain if field.required]
        others = [f"{{{{ {field.tag} }}}}" for field in plain if not field.required]
        listed = [field.tag for field in fields if field.lists]
        found = (
            (self.tr("The template must show:"), demanded),
            (self.tr("It may show:"), others),
            (self.tr("Inside a list ({%p for … %}):"), listed),
        )
        return [(name, tags) for name, tags in found if tags]
