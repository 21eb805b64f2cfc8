"""Sentences of the area "platform", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "data_directory_unusable": QT_TRANSLATE_NOOP(
        "wording",
        "The program can't keep its data in {where}. Check that the folder exists and that "
        "you may write to it.",
    ),
    "database_damaged": QT_TRANSLATE_NOOP(
        "wording",
        "The data are damaged. Stop working here and tell the administrator: the last backup "
        "and the centre hold what was sent.",
    ),
    "database_locked": QT_TRANSLATE_NOOP(
        "wording", "Another program holds the data. Close it, or wait a little, and try again."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "wording",
        "The disk is full. Nothing was stored half-way and what you typed is kept as a draft: "
        "make room, then try again.",
    ),
    "disk_read_only": QT_TRANSLATE_NOOP(
        "wording",
        "The program may only read its data, not write. Check that its folder and disk are "
        "not write-protected.",
    ),
    "instance_already_running": QT_TRANSLATE_NOOP(
        "wording",
        "The program is already open with the data in {where} (process {process}). Switch to "
        "its window, or choose another folder.",
    ),
}
