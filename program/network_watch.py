"""The network came back: the system says so, and the exchange need not wait for its next turn."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_REACHING = (QNetworkInformation.Reachability.Site, QNetworkInformation.Reachability.Online)
"""A centre may stand in the office's own network: the internet is not asked for."""


class NetworkWatch(QObject):
    """Listens to the system where it tells; elsewhere the exchange tries by itself, at most 5 minutes later.

    Signals:
        up: a network that may reach the centre is there again.
    """

    up = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reaching = True

    def begin(self) -> None:
        """Listen from now on."""
        if not QNetworkInformation.loadDefaultBackend():
            return
        told = QNetworkInformation.instance()
        self._reaching = told.reachability() in _REACHING
        told.reachabilityChanged.connect(self.hear)

    def hear(self, reachability: QNetworkInformation.Reachability) -> None:
        """The system says how far the network reaches now."""
        before, self._reaching = self._reaching, reachability in _REACHING
        if self._reaching and not before:
            self.up.emit()
