"""Sentences of the area "intake", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "account_number_odd": QT_TRANSLATE_NOOP(
        "wording", "The account {value} has an unusual number of digits."
    ),
    "already_registered": QT_TRANSLATE_NOOP("wording", "The appeal is registered under {number} already."),
    "appeal_closed": QT_TRANSLATE_NOOP(
        "wording", "The appeal {number} is closed. Register a new one, as a repeat."
    ),
    "appeal_empty": QT_TRANSLATE_NOOP("wording", "Say what it is about, or add a file."),
    "counters_damaged": QT_TRANSLATE_NOOP(
        "wording",
        "The file of numbers, {where}, is damaged. No number is given until the administrator has looked.",
    ),
    "file_empty": QT_TRANSLATE_NOOP("wording", "The file {where} is empty and was not added."),
    "file_is_folder": QT_TRANSLATE_NOOP("wording", "{where} is a folder. Add the files in it."),
    "file_not_written": QT_TRANSLATE_NOOP(
        "wording", "The file {where} could not be written. Choose another folder."
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "wording",
        "The file {where} has {size} bytes, more than {most}. Note on the card where it is kept instead.",
    ),
    "mail_body_in_rtf": QT_TRANSLATE_NOOP(
        "wording", "The words of this mail are in a format of Outlook only; open the attached original."
    ),
    "mail_broken": QT_TRANSLATE_NOOP(
        "wording",
        "{where} is not a mail that can be read. Save it again from the mail program, or "
        "attach it as a file.",
    ),
    "mail_charset_guessed": QT_TRANSLATE_NOOP(
        "wording", "The letters of this mail had to be guessed: look whether they read well."
    ),
    "mail_empty": QT_TRANSLATE_NOOP("wording", "The mail {where} is empty."),
    "mail_empty_file": QT_TRANSLATE_NOOP("wording", "The attachment {where} is empty and was left out."),
    "mail_nested_deep": QT_TRANSLATE_NOOP(
        "wording", "Parts lie deeper in this mail than were read; they are in the attached original."
    ),
    "mail_text_cut": QT_TRANSLATE_NOOP(
        "wording", "The text of the mail is too long; its end is in the attached original only."
    ),
    "mail_too_large": QT_TRANSLATE_NOOP(
        "wording",
        "The mail {where} has {size} bytes, more than {most}. Save its attachments apart and "
        "add them to the form.",
    ),
    "mail_too_many_parts": QT_TRANSLATE_NOOP(
        "wording", "This mail has more parts than were read; the others are in the attached original."
    ),
    "mail_too_nested": QT_TRANSLATE_NOOP(
        "wording",
        "The mail {where} is put together in a way that no mail program does; it was not "
        "read. Attach it as a file if you need it.",
    ),
    "mail_without_date": QT_TRANSLATE_NOOP("wording", "The mail does not say when it came: check the day."),
    "mail_without_sender": QT_TRANSLATE_NOOP("wording", "The mail does not say who sent it."),
    "no_number_series": QT_TRANSLATE_NOOP(
        "wording",
        "This workstation has no series of numbers yet. The administrator grants one at the "
        "centre; what was typed is kept.",
    ),
    "not_accepted": QT_TRANSLATE_NOOP(
        "wording", "There is nothing to confirm: the appeal was never accepted, or it was withdrawn."
    ),
    "nothing_to_add": QT_TRANSLATE_NOOP(
        "wording", "There is nothing to add: say what it is about, or add a file."
    ),
    "printer_failed": QT_TRANSLATE_NOOP("wording", "The printer {where} did not take the page."),
    "printer_missing": QT_TRANSLATE_NOOP(
        "wording",
        "There is no printer {where} here. Choose another one in the settings, or save the slip as a PDF.",
    ),
    "received_in_the_future": QT_TRANSLATE_NOOP("wording", "It can't have come later than now: {value}."),
    "region_empty": QT_TRANSLATE_NOOP("wording", "The region is too small to black anything out."),
    "registered_late": QT_TRANSLATE_NOOP("wording", "It had to be registered by {latest_on}."),
    "scan_folder_missing": QT_TRANSLATE_NOOP(
        "wording", "The folder for scans, {where}, is not there. Choose another one in the settings."
    ),
}
