"""Sentences of the area "protection", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "auditor_changes_nothing": QT_TRANSLATE_NOOP(
        "wording", "An auditor sees everything and changes nothing. Ask a colleague of the office to do it."
    ),
    "backup_changed": QT_TRANSLATE_NOOP(
        "wording", "The backup was changed or damaged: {where}. Take an earlier one."
    ),
    "backup_not_readable": QT_TRANSLATE_NOOP(
        "wording", "There is no backup in {where}, or it can't be read."
    ),
    "backup_not_sound": QT_TRANSLATE_NOOP(
        "wording", "The backup {where} doesn't open. Take an earlier one, and check the disk."
    ),
    "connection_unfinished": QT_TRANSLATE_NOOP(
        "wording",
        "The connection to the centre was cut off before it was finished; nothing was stored. "
        "Start the program and connect again.",
    ),
    "data_are_not_locked": QT_TRANSLATE_NOOP(
        "wording", "The demonstration holds invented data and has no passwords."
    ),
    "database_other_cipher": QT_TRANSLATE_NOOP(
        "wording",
        "The data in {where} were encrypted with other settings than this version uses; the "
        "password is right. Open them with the version that wrote them, or restore a backup "
        "of this version.",
    ),
    "file_is_program": QT_TRANSLATE_NOOP(
        "wording",
        "{where} could run as a program and is not opened from here. Save it and have it checked first.",
    ),
    "key_file_damaged": QT_TRANSLATE_NOOP(
        "wording",
        "The file of passwords {where} is damaged. Restore it from the last backup with the recovery key.",
    ),
    "key_file_missing": QT_TRANSLATE_NOOP(
        "wording",
        "The data in {where} are encrypted and the file of passwords is not there. Restore a "
        "backup with the recovery key.",
    ),
    "key_file_newer": QT_TRANSLATE_NOOP(
        "wording",
        "The file of passwords {where} was written by a newer version of the program. Install that version.",
    ),
    "last_holder_stays": QT_TRANSLATE_NOOP(
        "wording", "This is the last person who can unlock the computer. Let somebody else in first."
    ),
    "nobody_unlocks_so": QT_TRANSLATE_NOOP(
        "wording",
        "This person has no password on this computer. A colleague who may unlock it can let them in.",
    ),
    "password_too_plain": QT_TRANSLATE_NOOP(
        "wording", "The password repeats the same characters. Take a longer phrase."
    ),
    "password_wrong": QT_TRANSLATE_NOOP(
        "wording", "This password doesn't open the data. Check the language of the keyboard and Caps Lock."
    ),
    "person_not_active": QT_TRANSLATE_NOOP(
        "wording", "The centre no longer counts this person as staff. Somebody else must unlock the computer."
    ),
    "person_unknown": QT_TRANSLATE_NOOP("wording", "The centre doesn't know this employee."),
    "recovery_key_group": QT_TRANSLATE_NOOP(
        "wording", "Group {group} of the recovery key is not right. Compare it with the printed sheet."
    ),
    "recovery_key_length": QT_TRANSLATE_NOOP(
        "wording", "The recovery key has {wanted} digits, {digits} were typed."
    ),
    "side_file_damaged": QT_TRANSLATE_NOOP(
        "wording",
        "Both copies of the file {where} are damaged. Let «Check and repair» on the page of "
        "backups put it right.",
    ),
    "system_keeps_no_secrets": QT_TRANSLATE_NOOP(
        "wording", "This system has no keeper of secrets, so the password is needed at each start."
    ),
    "unlock_wait": QT_TRANSLATE_NOOP("wording", "Too many wrong tries. Wait {seconds} s and try again."),
}
