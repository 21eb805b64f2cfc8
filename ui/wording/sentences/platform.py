"""Sentences of the area "platform", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "data_directory_unusable": QT_TRANSLATE_NOOP(
        "wording",
        "The program can't keep its data in {where}. Check that the folder exists and that "
        "you may write to it.",
    ),
    "instance_already_running": QT_TRANSLATE_NOOP(
        "wording",
        "The program is already open with the data in {where} (process {process}). Switch to "
        "its window, or choose another folder.",
    ),
}
