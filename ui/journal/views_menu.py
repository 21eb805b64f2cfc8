"""Saved views of the journal: chosen, kept under a name, shared, forgotten."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from services.saved_views import View, forget_view, keep_view, may_share, views
from ui.page import Host
from ui.seat import Seat
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField

if TYPE_CHECKING:
    from ui.journal.list_pane import ListPane


class ViewsMenu(QObject):
    """The menu of views at its button."""

    def __init__(self, host: Host, seat: Seat, pane: ListPane) -> None:
        super().__init__(pane)
        self._host, self._seat, self._pane = host, seat, pane

    def open(self, at: QWidget) -> None:
        """Read the views and show them."""
        desk = self._seat.desk
        self._host.work.query(lambda: views(desk), then=lambda found: self._show(found, at), owner=self)

    def _show(self, found: list[View], at: QWidget) -> None:
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for view in found:
            words = self.tr("{title} (shared)").format(title=view.title) if view.shared else view.title
            menu.addAction(words, partial(self.choose, view))
        if found:
            menu.addSeparator()
        menu.addAction(self.tr("Keep this view…"), self.ask_name)
        mine = [view for view in found if not view.shared or may_share(self._seat.desk)]
        if mine:
            part = menu.addMenu(self.tr("Forget a view"))
            for view in mine:
                part.addAction(view.title, partial(self._forget, view))
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def choose(self, view: View) -> None:
        """Show the list as the view has it."""
        if view.columns:
            self._pane.body.layout_.choose(view.columns)
        self._pane.show_view(view.wanted, view.order)

    def ask_name(self) -> None:
        """Ask how the view is to be called, and whether everybody gets it."""
        ViewDialog(self._host, self._seat, self._pane, self._pane.window()).open()

    def _forget(self, view: View) -> None:
        desk = self._seat.desk

        def forgotten(_: object) -> None:
            back = partial(keep_view, desk, view)
            words = self.tr("View forgotten: {title}").format(title=view.title)
            self._host.done(words, lambda: self._host.work.do(back))

        self._host.work.do(lambda: forget_view(desk, view), then=forgotten, failed=self._host.show_error)


class ViewDialog(QuestionDialog):
    """A name for the filter, order and columns that are shown now."""

    def __init__(self, host: Host, seat: Seat, pane: ListPane, parent: QWidget) -> None:
        super().__init__(parent, "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host, self._seat, self._pane = host, seat, pane
        self.ask(
            self.tr("Keep this view"),
            self.tr("It keeps filters, order and columns. Choose it again from the bookmark."),
        )
        self.name = LineEdit()
        self.shared = CheckBox(self.tr("Offer it to everybody"))
        self.shared.setVisible(may_share(seat.desk))
        self.field = LabelledField(self.tr("Name"), self.name)
        self.body.addWidget(self.field)
        self.body.addWidget(self.shared)
        self._keep = PushButton(
            self.tr("Keep"), Kind.PRIMARY, self, key="Ctrl+Enter", height=Size.BUTTON_DIALOG
        )
        self._keep.clicked.connect(self.keep)
        self._keep.setShortcut("Ctrl+Return")
        back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        back.clicked.connect(self.reject)
        self.footer.addWidget(back)
        self.footer.addStretch(1)
        self.footer.addWidget(self._keep)
        self.name.setFocus()

    def keep(self) -> None:
        """Keep it; without a name the field says so."""
        if not self.name.text().strip():
            self.field.set_error(self.tr("Give the view a name."))
            self.fit()
            return
        pane, desk = self._pane, self._seat.desk
        view = View(
            self.name.text(),
            pane.wanted,
            pane.order,
            pane.body.layout_.columns,
            shared=self.shared.isChecked(),
        )
        words = self.tr("View kept: {title}").format(title=view.title.strip())
        host = self._host
        host.work.do(lambda: keep_view(desk, view), then=lambda _: host.done(words), failed=host.show_error)
        self.accept()
