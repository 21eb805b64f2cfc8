"""Commands and keys of the director's folder, for palette and F1."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.commands import Command, KeyHint
from ui.letters.folder_acts import FolderActs
from ui.letters.folder_state import FolderState

_tr = QCoreApplication.translate


def folder_commands(state: FolderState, acts: FolderActs) -> Sequence[Command]:
    """Marking and signing."""
    section = _tr("letters", "For signature")
    return (
        Command(
            "folder.sign",
            _tr("letters", "Sign what is marked"),
            acts.ask_signature,
            key="Ctrl+Return",
            icon="signature",
            section=section,
            enabled=lambda: bool(state.chosen()),
            reason=lambda: _tr("letters", "no letter is marked"),
        ),
        Command(
            "folder.mark_all",
            _tr("letters", "Mark everything that was read"),
            state.mark_all_read,
            key="Ctrl+A",
            icon="check-check",
            section=section,
        ),
        Command(
            "folder.return",
            _tr("letters", "Return with a remark"),
            acts.ask_return,
            icon="undo-2",
            section=section,
        ),
        Command(
            "folder.why",
            _tr("letters", "Why this date?"),
            acts.ask_why,
            key="F7",
            icon="calendar-search",
            section=section,
            enabled=lambda: acts.appeal_here() != "",
            reason=lambda: _tr("letters", "the letter answers no appeal"),
        ),
        Command("folder.postpone", _tr("letters", "Put off"), acts.postpone, icon="clock", section=section),
    )


def folder_keys() -> Sequence[KeyHint]:
    """Keys of the list and the paper."""
    return (
        KeyHint("Return", _tr("letters", "mark and go on")),
        KeyHint("R", _tr("letters", "return with a remark")),
        KeyHint("P", _tr("letters", "put off")),
        KeyHint("F7", _tr("letters", "why this date")),
        KeyHint("T", _tr("letters", "the appeal beside the paper")),
        KeyHint("Space", _tr("letters", "mark, or take the mark back")),
        KeyHint("Left", _tr("letters", "previous letter")),
        KeyHint("Right", _tr("letters", "next letter")),
    )
