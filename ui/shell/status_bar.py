"""The status bar: one block for sync with four states, the last step with Undo, the draft's time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.commands import CommandRegistry
from ui.theme import Role, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Ground
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating, focus_ring, follow_theme, rounded
from ui.wording.dates import moment

_RING = 3
_EDGES = 30
_GAP = 7
_STEP_LETTERS = 72
"""Of the last step's words; the rest stands in the tooltip."""


class SyncState(StrEnum):
    """The four states; the most urgent one wins, the rest is text beside it."""

    SYNCED = "synced"
    TO_SEND = "to_send"
    OFFLINE = "offline"
    DECISION = "decision"


class SyncView(NamedTuple):
    """What the block needs to know; moments are local times of the workplace.

    ``concerns`` names what waits for a decision ("С2-26-А-0128: телефон изменён дважды").
    """

    now: datetime
    unsent: int = 0
    last: datetime | None = None
    offline_since: datetime | None = None
    decisions: int = 0
    concerns: str = ""
    alone: bool = False
    """No server is set up: nothing to wait for."""

    @property
    def state(self) -> SyncState:
        """The most urgent of what is true."""
        if self.decisions:
            return SyncState.DECISION
        if self.alone:
            return SyncState.SYNCED
        if self.offline_since is not None:
            return SyncState.OFFLINE
        return SyncState.TO_SEND if self.unsent else SyncState.SYNCED


_ICONS = {
    SyncState.SYNCED: "check",
    SyncState.TO_SEND: "arrow-up",
    SyncState.OFFLINE: "wifi-off",
    SyncState.DECISION: "arrow-left-right",
}


class SyncBlock(Retranslating, QPushButton):
    """The block itself; pressing it opens the sync window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: SyncView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        follow_theme(self)
        self.retranslate()

    def show_sync(self, view: SyncView) -> None:
        """Another state."""
        self._view = view
        self.retranslate()

    @property
    def state(self) -> SyncState:
        """The state that is shown."""
        return self._view.state if self._view else SyncState.SYNCED

    def retranslate(self) -> None:
        """Say the state."""
        self.setText(self._words())
        self.setToolTip(self.tr("Open the sync window (Ctrl+Shift+S)"))
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        view = self._view
        if view is None or (view.alone and not view.decisions):
            return self.tr("This computer only")
        if view.state is SyncState.DECISION:
            return self.tr("%n await your decision", "", view.decisions)
        if view.offline_since is not None:
            return self.tr("No network since {time}, work as usual").format(
                time=moment(view.offline_since, view.now)
            )
        if view.unsent:
            return self.tr("%n to send", "", view.unsent)
        return (
            self.tr("Synchronised at {time}").format(time=moment(view.last, view.now))
            if view.last
            else self.tr("Not yet synchronised")
        )

    def _role(self) -> Role:
        return Role.TOPIC if self.state is SyncState.SYNCED else Role.LABEL

    def sizeHint(self) -> QSize:
        """Icon, words, margins."""
        return QSize(metrics(self._role()).horizontalAdvance(self.text()) + 36 + 2 * _RING, 22 + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Nothing, blue tint, amber outline, or red tint and outline."""
        painter = QPainter(self)
        look, state = tokens(), self.state
        box = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        fill, line, ink = {
            SyncState.SYNCED: (None, None, look.text2),
            SyncState.TO_SEND: (look.accent_tint, None, look.accent_text),
            SyncState.OFFLINE: (look.surface, look.warn.shape, look.warn.text),
            SyncState.DECISION: (look.late.tint, look.late.shape, look.late.text),
        }[state]
        rounded(painter, box, Size.RADIUS_PILL, fill, line)
        if line:
            rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), Size.RADIUS_PILL, None, line)
        alone = self._view is not None and self._view.alone and state is SyncState.SYNCED
        name = "monitor" if alone else _ICONS[state]
        drawn = pixmap(name, ink, 14, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + 9, box.center().y() - 7), drawn)
        painter.setFont(font(self._role()))
        painter.setPen(QColor(ink))
        painter.drawText(box.adjusted(28, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            focus_ring(painter, box, Size.RADIUS_PILL)


class _Sign(QWidget):
    """A small icon that only accompanies words."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(14, 14)
        follow_theme(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        drawn = pixmap(self._name, tokens().text3, 13, self.devicePixelRatioF())
        QPainter(self).drawPixmap(QPointF(0, 0), drawn)


class _Bar(QWidget):
    """A short line between two facts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(7, 16)
        follow_theme(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        QPainter(self).fillRect(3, 0, 1, 16, QColor(tokens().line2))


class StatusBar(Retranslating, Ground):
    """One line under everything."""

    def __init__(self, commands: CommandRegistry, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent, lines="t")
        self._view: SyncView | None = None
        self._draft = self._said = ""
        self._undo: Callable[[], object] | None = None
        self.setFixedHeight(Size.STATUS_BAR)
        self.sync = SyncBlock(self)
        self.sync.clicked.connect(lambda: commands.run("sync.open"))
        self._beside = Text("", Role.TOPIC, "text2", self)
        self._sign = _Sign("undo-2", self)
        self._step = Text("", Role.TOPIC, "text2", self)
        self._take_back = PushButton("", Kind.LINK, self, key="Ctrl+Z", height=22)
        self._take_back.clicked.connect(self.undo)
        self._bar = _Bar(self)
        self._saved = Text("", Role.TOPIC, "text2", self)
        self._arrange()
        self.retranslate()
        self.show_step("", None)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 1, 14, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.sync)
        row.addWidget(self._beside)
        row.addStretch(1)
        row.addWidget(self._sign)
        row.addWidget(self._step, 0)
        row.addWidget(self._take_back)
        row.addWidget(self._bar)
        row.addWidget(self._saved)

    def _fit(self) -> None:
        """What gives way when there is little room: the draft's time, what is beside, the step's words."""
        room = self.width() - self.sync.sizeHint().width() - _EDGES
        room -= self._take_back.sizeHint().width() + _GAP if self.can_undo else 0
        for part, said in (
            (self._step, bool(self._step.text())),
            (self._beside, bool(self._beside.text())),
            (self._saved, bool(self._draft)),
        ):
            wanted = part.sizeHint().width() + 3 * _GAP
            part.setVisible(said and room >= wanted)
            room -= wanted if said else 0
        self._sign.setVisible(self._step.isVisibleTo(self))
        self._bar.setVisible(self._step.isVisibleTo(self) and self._saved.isVisibleTo(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room, fewer words."""
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        """Say everything again."""
        self._take_back.setText(self.tr("Undo"))
        self._beside.setText(self._beside_words())
        self.draft_saved(self._draft)

    def show_sync(self, view: SyncView) -> None:
        """Another state of the exchange with the server."""
        self._view = view
        self.sync.show_sync(view)
        self._beside.setText(self._beside_words())
        self._fit()

    def _beside_words(self) -> str:
        view = self._view
        if view is None or view.state is SyncState.SYNCED:
            return ""
        if view.state is SyncState.DECISION and view.concerns:
            return view.concerns
        parts = (
            [self.tr("%n to send", "", view.unsent)]
            if view.unsent and view.state is not SyncState.TO_SEND
            else []
        )
        if view.last is not None:
            parts.append(self.tr("last exchange {time}").format(time=moment(view.last, view.now)))
        return " · ".join(parts)

    def beside(self) -> str:
        """The words beside the block."""
        return self._beside.text()

    def show_step(self, text: str, undo: Callable[[], object] | None) -> None:
        """The last step; without ``undo`` it has left the house and can only be corrected."""
        self._undo, self._said = undo, text
        self._step.setText(text if len(text) <= _STEP_LETTERS else f"{text[: _STEP_LETTERS - 1]}…")
        self._step.setToolTip(text)
        self._take_back.setVisible(undo is not None)
        self._fit()

    def step(self) -> str:
        """The last step's words."""
        return self._said

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        undo, self._undo = self._undo, None
        self.show_step("", None)
        if undo is not None:
            undo()

    @property
    def can_undo(self) -> bool:
        """Whether the last step can be taken back."""
        return self._undo is not None

    def draft_saved(self, at: str) -> None:
        """A draft reached the disk at this time of day."""
        self._draft = at
        self._saved.setText(self.tr("Drafts saved {time}").format(time=at) if at else "")
        self._fit()
