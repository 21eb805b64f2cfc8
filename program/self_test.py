"""The whole program's part of the self-test: the window with the demonstration, and the exchange's parts."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from services.self_test import Check, require

MOMENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_SHADES = 20


def _window(directory: Path) -> str:
    from PySide6.QtCore import QEvent

    from domain.clock import FixedClock
    from program.session import Session
    from services.demonstration import make_demonstration
    from services.office import open_office
    from services.paths import Paths
    from ui.self_test import application_for_checks
    from ui.theme import Mode, theme
    from ui.translators import Translators

    application = application_for_checks()
    theme().start(application, Mode.LIGHT)
    office = open_office(Paths(directory), clock=FixedClock(MOMENT), key=os.urandom(32))
    make_demonstration(office)
    translators = Translators(application)
    session = Session(office, translators, demonstration=True, language="ru", online=False)
    try:
        session.show()
        session.work.idle()
        application.processEvents()
        image = session.window.grab().toImage()
    finally:
        session.window.close()
        session.window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        translators.remove()
        office.store.close()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    require(len(colours) > _SHADES, f"only {len(colours)} colours: nothing was painted")
    return f"{image.width()} x {image.height()}, {len(colours)} colours"


def _exchange(_: Path) -> str:
    import requests
    from requests.utils import DEFAULT_CA_BUNDLE_PATH

    from program import syncing

    require(Path(DEFAULT_CA_BUNDLE_PATH).exists(), "the list of authorities is not there")
    require(callable(syncing.make_worker), "no worker can be made")
    return f"requests {requests.__version__}"


PROGRAM_CHECKS = (Check("window", _window), Check("exchange", _exchange))
"""What shows that the parts are wired together."""
