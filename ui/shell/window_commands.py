"""The commands of the window itself: palette, keys, rail, panes, undo, theme, language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.commands import Command
from ui.shell.page_stack import focus_into, next_pane
from ui.theme import Mode, theme
from ui.translators import LANGUAGES
from ui.wording.dates import language

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

_THEME_ICONS = {Mode.SYSTEM: "monitor", Mode.LIGHT: "sun", Mode.DARK: "moon"}


def tell_refused(window: MainWindow, title: str, reason: str) -> None:
    """A key was pressed whose command is not allowed now: say why over the page."""
    window.toast.leave()
    window.notice.say(title, reason)


def show_keys(window: MainWindow) -> None:
    """The F1 overlay."""
    from ui.shell.keys_overlay import KeysOverlay

    page = window.stack.current_page()
    hints = page.keys() if page else ()
    KeysOverlay(window, page.title() if page else "", window.registry.all(), hints).open()


def _cycle_pane(window: MainWindow, by: int) -> None:
    """F6: navigation, then the panes of the page, then the top bar."""
    page = window.stack.current_page()
    panes: list[QWidget] = [window.navigation, *(page.panes() if page else ()), window.top]
    pane = next_pane(panes, by)
    if pane is not None:
        focus_into(pane)


def window_commands(window: MainWindow) -> list[Command]:
    """Valid on every page. Titles are in the language that is on."""
    return [*_moving(window), *_panes(window), *_looks(window), *_languages(window), *_places(window)]


def _moving(window: MainWindow) -> list[Command]:
    section = QCoreApplication.translate("window_commands", "Window")
    return [
        Command(
            "palette",
            QCoreApplication.translate("window_commands", "Search or command"),
            window.palette_list.open,
            key="Ctrl+K",
            icon="search",
            section=section,
        ),
        Command(
            "help.keys",
            QCoreApplication.translate("window_commands", "Keys of this screen"),
            partial(show_keys, window),
            key="F1",
            icon="keyboard",
            section=section,
        ),
    ]


def _panes(window: MainWindow) -> list[Command]:
    section = QCoreApplication.translate("window_commands", "Window")
    return [
        Command(
            "rail",
            QCoreApplication.translate("window_commands", "Narrow or widen the navigation"),
            window.toggle_rail,
            key="Ctrl+B",
            icon="panel-left",
            section=section,
        ),
        Command(
            "pane.next",
            QCoreApplication.translate("window_commands", "Next pane"),
            partial(_cycle_pane, window, 1),
            key="F6",
            icon="arrow-right",
            section=section,
        ),
        Command(
            "pane.previous",
            QCoreApplication.translate("window_commands", "Previous pane"),
            partial(_cycle_pane, window, -1),
            key="Shift+F6",
            icon="arrow-left",
            section=section,
        ),
        Command(
            "undo",
            _undo_words(window),
            window.status.undo,
            key="Ctrl+Z",
            icon="undo-2",
            section=section,
            enabled=lambda: window.status.can_undo,
            reason=lambda: QCoreApplication.translate("window_commands", "nothing to undo"),
        ),
    ]


def _undo_words(window: MainWindow) -> str:
    """Undo by name: what it is that would be taken back."""
    if not window.status.can_undo:
        return QCoreApplication.translate("window_commands", "Undo the last step")
    return QCoreApplication.translate("window_commands", "Undo: {step}").format(step=window.status.step())


def _looks(window: MainWindow) -> list[Command]:
    names = {
        Mode.SYSTEM: QCoreApplication.translate("window_commands", "Colours as the system has them"),
        Mode.LIGHT: QCoreApplication.translate("window_commands", "Light theme"),
        Mode.DARK: QCoreApplication.translate("window_commands", "Dark theme"),
    }
    section = QCoreApplication.translate("window_commands", "View")
    return [
        Command(
            f"theme.{mode}",
            names[mode],
            _chooser(window, mode),
            icon=_THEME_ICONS[mode],
            section=section,
            enabled=lambda given=mode: theme().mode is not given,  # type: ignore[misc]
            reason=lambda: QCoreApplication.translate("window_commands", "is on now"),
        )
        for mode in Mode
    ]


def _chooser(window: MainWindow, mode: Mode) -> Callable[[], None]:
    def choose() -> None:
        theme().choose(mode)
        window.theme_chosen.emit(mode)

    return choose


def _languages(window: MainWindow) -> list[Command]:
    section = QCoreApplication.translate("window_commands", "Language")
    return [
        Command(
            f"language.{code}",
            name,
            lambda given=code: window.language_chosen.emit(given),  # type: ignore[misc]
            icon="languages",
            section=section,
            enabled=lambda given=code: language() != given,  # type: ignore[misc]
            reason=lambda: QCoreApplication.translate("window_commands", "is on now"),
            words="language тіл nyelv язык",
        )
        for code, name in LANGUAGES.items()
    ]


def _places(window: MainWindow) -> list[Command]:
    section = QCoreApplication.translate("window_commands", "Go to")
    return [
        Command(
            f"go.{item.id}",
            item.title,
            lambda given=item: window.go(given),  # type: ignore[misc]
            key=item.key,
            icon=item.icon or "list-filter",
            section=section,
        )
        for item in window.navigation.items()
        if item.key != "F1"
    ]
