"""Sentences of the area "journal", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "bulk_closed": QT_TRANSLATE_NOOP("wording", "It is closed."),
    "bulk_complained_about": QT_TRANSLATE_NOOP("wording", "It is about this employee."),
    "bulk_not_accepted": QT_TRANSLATE_NOOP(
        "wording", "Only accepted appeals without a number go into the Box."
    ),
    "bulk_not_registered": QT_TRANSLATE_NOOP("wording", "It has no number yet."),
    "bulk_nothing_to_change": QT_TRANSLATE_NOOP("wording", "It is so already."),
    "closed_before_received": QT_TRANSLATE_NOOP("wording", "Closed before it was received."),
    "column_mapped_twice": QT_TRANSLATE_NOOP(
        "wording", "One column is chosen for two fields. Choose another one for one of them."
    ),
    "date_in_the_future": QT_TRANSLATE_NOOP("wording", "The date has not come yet."),
    "date_missing": QT_TRANSLATE_NOOP("wording", "The row has no date of receipt or registration."),
    "date_too_old": QT_TRANSLATE_NOOP("wording", "The date is too long ago."),
    "date_unreadable": QT_TRANSLATE_NOOP("wording", "This is no date."),
    "file_imported_already": QT_TRANSLATE_NOOP(
        "wording",
        "The file {where} was imported already ({begun_at}). Take that import back first if "
        "it has to be repeated.",
    ),
    "file_not_readable": QT_TRANSLATE_NOOP(
        "wording",
        "The file {where} cannot be read. Check that it is still there and not open in another program.",
    ),
    "list_too_long_to_print": QT_TRANSLATE_NOOP(
        "wording", "More than {most} rows are too many sheets. Narrow the list, or save it as a file."
    ),
    "mapping_incomplete": QT_TRANSLATE_NOOP(
        "wording", "Say which column holds: {fields}. Without it no appeal can be made of a row."
    ),
    "nothing_selected": QT_TRANSLATE_NOOP("wording", "Select the appeals first."),
    "number_in_journal": QT_TRANSLATE_NOOP("wording", "This number is in the journal already."),
    "number_missing": QT_TRANSLATE_NOOP("wording", "The row has no number."),
    "number_too_long": QT_TRANSLATE_NOOP("wording", "The number is longer than any number of an appeal."),
    "number_twice_in_file": QT_TRANSLATE_NOOP("wording", "This number stands in the file twice."),
    "other_file": QT_TRANSLATE_NOOP(
        "wording", "This is not the file with which the import began ({expected})."
    ),
    "period_reversed": QT_TRANSLATE_NOOP("wording", "The period ends before it begins."),
    "received_after_registered": QT_TRANSLATE_NOOP("wording", "Received after it was registered."),
    "row_unreadable": QT_TRANSLATE_NOOP(
        "wording", "The row cannot be read: a cell is too long, or a quotation mark is missing."
    ),
    "table_empty": QT_TRANSLATE_NOOP("wording", "The file {where} holds no table."),
    "table_kind_unknown": QT_TRANSLATE_NOOP(
        "wording", "A list is saved as .xlsx or .csv; {where} ends otherwise."
    ),
    "table_not_readable": QT_TRANSLATE_NOOP(
        "wording",
        "The file {where} is broken or is no table. Open it in a spreadsheet program and save it again.",
    ),
    "table_protected": QT_TRANSLATE_NOOP(
        "wording",
        "The file {where} has a password or an old binary format. Save it as .xlsx or .csv "
        "without a password.",
    ),
    "table_too_large": QT_TRANSLATE_NOOP(
        "wording", "The file {where} is larger than {most_gb} GB. Divide it into several files."
    ),
    "view_title_missing": QT_TRANSLATE_NOOP("wording", "Give the view a name."),
}
