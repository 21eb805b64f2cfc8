"""Sentences of the area "visits", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "absence_ends_before_it_begins": QT_TRANSLATE_NOOP("wording", "The absence ends before it begins."),
    "calendar_too_large": QT_TRANSLATE_NOOP(
        "wording", "The calendar file is too large. Export a shorter time."
    ),
    "calendar_unreadable": QT_TRANSLATE_NOOP("wording", "This is no calendar file (.ics)."),
    "change_must_be_told": QT_TRANSLATE_NOOP(
        "wording", "The consumer knows the agreed time. Say how the consumer was told of the change."
    ),
    "message_without_address": QT_TRANSLATE_NOOP(
        "wording", "There is no address for this way ({way}). Enter one, or tell the consumer in another way."
    ),
    "notice_way_unknown": QT_TRANSLATE_NOOP("wording", "Choose how the consumer was told."),
    "photo_not_a_picture": QT_TRANSLATE_NOOP(
        "wording", "{where} is no picture that can be read (JPEG or PNG)."
    ),
    "photo_too_large": QT_TRANSLATE_NOOP(
        "wording", "{where} is too large for a photo. Take it again with a lower resolution."
    ),
    "reading_incomplete": QT_TRANSLATE_NOOP("wording", "Enter both the meter and its reading."),
    "signature_empty": QT_TRANSLATE_NOOP(
        "wording", "Nothing was drawn. Let the consumer sign, or note why not."
    ),
    "visit_address_vague": QT_TRANSLATE_NOOP("wording", "The address names no street and house: {address}"),
    "visit_clock_went_back": QT_TRANSLATE_NOOP(
        "wording",
        "The clock of this computer was put back: an earlier step was noted at {noted}, now "
        "it is {now}. Both are kept as they are.",
    ),
    "visit_departed_unannounced": QT_TRANSLATE_NOOP(
        "wording", "Nobody was told of this visit. It is kept as it happened."
    ),
    "visit_double_booked": QT_TRANSLATE_NOOP(
        "wording", "The engineer has another visit at {at}. Choose another time or another engineer."
    ),
    "visit_engineer_absent": QT_TRANSLATE_NOOP(
        "wording", "The engineer is absent until {until} ({title}). Choose another engineer or another day."
    ),
    "visit_never_moved": QT_TRANSLATE_NOOP("wording", "The time of this visit was never changed."),
    "visit_not_introduced": QT_TRANSLATE_NOOP("wording", "Tick that you introduced yourself."),
    "visit_on_day_off": QT_TRANSLATE_NOOP("wording", "{day} is a day off."),
    "visit_outside_hours": QT_TRANSLATE_NOOP(
        "wording", "The visit lies outside the hours of visits, {opens} to {closes}."
    ),
    "visit_told_long_before": QT_TRANSLATE_NOOP(
        "wording",
        "The consumer was told {minutes} minutes before departure; an urgent visit is told "
        "immediately before it.",
    ),
    "visit_travel_gap_short": QT_TRANSLATE_NOOP(
        "wording", "The visit at {at} leaves too little time for the way."
    ),
    "visit_urgent_unknown": QT_TRANSLATE_NOOP("wording", "The rules of this house know no urgent visits."),
}
