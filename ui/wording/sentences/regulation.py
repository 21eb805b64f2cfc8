"""Sentences of the area "regulation", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "profile_version_taken": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: version {version} of the regulation {profile} is known already with other "
        "rules. Give the new rules a new version.",
    ),
    "reference_is_written_at_the_centre": QT_TRANSLATE_NOOP(
        "wording", "Only an administrator may change reference data ({entity})."
    ),
    "registered_before_received": QT_TRANSLATE_NOOP(
        "wording", "Registered on {value}, but received only on {received}."
    ),
    "regulation_file_too_large": QT_TRANSLATE_NOOP(
        "wording", "{where}: the file has {size} bytes, more than {most}."
    ),
    "regulation_file_unreadable": QT_TRANSLATE_NOOP("wording", "The file {where} can't be read."),
    "term_value_wrong": QT_TRANSLATE_NOOP(
        "wording", "{value} is not the length of a term: 0 to {most} are possible."
    ),
}
