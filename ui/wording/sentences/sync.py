"""Sentences of the area "sync", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "answer_damaged": QT_TRANSLATE_NOOP(
        "wording", "The centre's answer arrived damaged. It is asked for again by itself."
    ),
    "answer_too_large": QT_TRANSLATE_NOOP(
        "wording",
        "Something answered in the centre's place with far too much. Check the network; your "
        "work is safe here.",
    ),
    "answer_too_slow": QT_TRANSLATE_NOOP(
        "wording",
        "The network is so slow that the exchange was given up. It is tried again by itself; "
        "a better line helps.",
    ),
    "answer_unreadable": QT_TRANSLATE_NOOP(
        "wording", "The centre's answer arrived in part. It is asked for again by itself."
    ),
    "courier_file_wrong": QT_TRANSLATE_NOOP("wording", "This file is no package of Otklik."),
    "courier_phrase_wrong": QT_TRANSLATE_NOOP(
        "wording",
        "The phrase is wrong, or the file is damaged. Ask your colleague to read the phrase out again.",
    ),
    "history_unsettled": QT_TRANSLATE_NOOP(
        "wording", "The centre is being restored. The exchange goes on by itself in a few minutes."
    ),
    "no_answer_in_time": QT_TRANSLATE_NOOP(
        "wording",
        "The centre didn't answer in time. It is tried again by itself; if this lasts, tell "
        "the administrator.",
    ),
    "no_connection": QT_TRANSLATE_NOOP(
        "wording",
        "There is no way to the centre. Check the cable or the Wi-Fi; work goes on and is sent later.",
    ),
    "not_enrolled": QT_TRANSLATE_NOOP(
        "wording", "This computer isn't connected to a centre, so nothing can be sent from it."
    ),
    "not_our_server": QT_TRANSLATE_NOOP(
        "wording",
        "Something else answers in the centre's place, perhaps a log-in page of this network. "
        "Open a browser and log in, or use another network.",
    ),
    "nothing_to_carry": QT_TRANSLATE_NOOP(
        "wording", "Nothing waits to be sent, so there is nothing to carry."
    ),
    "parked": QT_TRANSLATE_NOOP("wording", "The centre keeps this change for the administrator to look at."),
    "phrase_short": QT_TRANSLATE_NOOP("wording", "The phrase is too short; it has at least {least} letters."),
    "secure_connection_failed": QT_TRANSLATE_NOOP(
        "wording",
        "The secure connection failed. Check the date and time of this computer; if they are "
        "right, tell the administrator.",
    ),
    "snapshot_damaged": QT_TRANSLATE_NOOP(
        "wording", "The data of the centre arrived damaged. Try again; nothing here was changed."
    ),
    "sync_failed": QT_TRANSLATE_NOOP(
        "wording",
        "The exchange stopped by a mistake of the program. It is tried again by itself; send "
        "the diagnostics to the administrator.",
    ),
}
