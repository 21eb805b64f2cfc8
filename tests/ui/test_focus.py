"""Everything without a mouse: on every page, for every role, Tab comes to each control, and each has a name.

A list, a table or a group of radio buttons is one stop: arrows move inside.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from program.pages import _MAKERS
from program.session import Session
from services.demonstration import make_demonstration
from services.office import Office, open_office
from services.paths import Paths
from tests.factory import clock_at
from tests.ui.accessibility import accessible_name, stops
from ui.translators import Translators

PAGES = sorted(_MAKERS)
PEOPLE = {
    "e-kovaleva": "the registry",
    "e-abdrakhmanov": "the director",
    "e-ten": "an engineer",
    "e-lee": "the administrator",
}
_FAR = 150


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The demonstration, made once for all people."""
    folder = tmp_path_factory.mktemp("demonstration")
    office = open_office(Paths(folder), clock=clock_at("2026-11-24 10:00"), key=b"k" * 32)
    make_demonstration(office)
    office.reload()
    yield office
    office.store.close()


def record_for(office: Office, page_id: str) -> object:
    """What a page that shows one record is opened with."""
    table = {"visit": "visit", "letter": "letter"}.get(page_id)
    if table is None:
        return None
    return office.store.execute(f"SELECT id FROM {table} ORDER BY id LIMIT 1").fetchone()[0]


def settle(session: Session) -> None:
    """Let a page read what it shows and lay it out."""
    for _ in range(4):
        session.work.idle()
        QApplication.processEvents()


def walked(session: Session, page: QWidget) -> set[QWidget]:
    """Where Tab comes to on the page, once round the window."""
    session.window.activateWindow()
    QApplication.processEvents()
    first = QApplication.focusWidget()
    seen: set[QWidget] = set()
    for _ in range(_FAR):
        focused = QApplication.focusWidget()
        if focused is None or (seen and focused is first):
            break
        if page.isAncestorOf(focused):
            seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return seen


def reached(control: QWidget, seen: set[QWidget]) -> bool:
    """Whether the control, or another of its group of radio buttons, was a stop."""
    if isinstance(control, QRadioButton):
        return any(one in seen for one in group_of(control))
    proxy = control.focusProxy()
    return control in seen or (proxy is not None and reached(proxy, seen))


def said_of(control: QWidget) -> str:
    return f"{type(control).__name__} {accessible_name(control)!r}"


def mouse_only(page: QWidget) -> list[str]:
    """Buttons that no key comes to; what stands inside a list is drawn, not a control."""
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    return [
        f"only a mouse: {said_of(one)}"
        for one in buttons
        if not isinstance(one.parent(), QAbstractItemView) and not any(map(takes_tab, group_of(one)))
    ]


def takes_tab(control: QWidget) -> bool:
    return bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


def group_of(button: QAbstractButton) -> list[QAbstractButton]:
    """The radio buttons among which arrows move; another button stands alone."""
    parent = button.parent()
    if not isinstance(button, QRadioButton) or parent is None:
        return [button]
    return [one for one in parent.findChildren(QRadioButton) if one.parent() is parent]


def gaps(session: Session, office: Office, page_id: str) -> list[str]:
    """What a person without a mouse, or without eyes, would miss on a page."""
    session.window.open_page(page_id, record_for(office, page_id))
    settle(session)
    current = session.window.stack.current_page()
    assert current is not None and current.page_id == page_id
    page = current.widget
    session.window.activateWindow()  # without a window manager a hidden control takes the focus along
    for _ in range(20):
        # What the page reads in the background may come late on a busy machine.
        QTest.qWait(60)
        focused = QApplication.focusWidget()
        controls = [one for one in stops(page) if one.isEnabled()]
        here = focused is not None and (page.isAncestorOf(focused) or not controls)
        if here:
            break
    found = [] if here else ["no cursor"]
    seen = walked(session, page)
    found += [f"Tab misses: {said_of(one)}" for one in controls if one.isVisible() and not reached(one, seen)]
    found += [f"nameless: {type(one).__name__}" for one in controls if not accessible_name(one)]
    return found + mouse_only(page)


@pytest.mark.parametrize("employee", PEOPLE)
def test_tab_comes_to_every_control_of_every_page_and_each_has_a_name(
    office: Office, qtbot: QtBot, qapp: QApplication, employee: str
) -> None:
    translators = Translators(qapp)
    session = Session(office, translators, language="en", online=False, employee=employee)
    qtbot.addWidget(session.window)
    session.window.resize(1366, 768)
    session.show()
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    found = {page_id: gaps(session, office, page_id) for page_id in PAGES}
    session.window.close()
    session.work.stop()
    assert [f"{page_id}: {one}" for page_id, missed in found.items() for one in missed] == []
