"""Sentences of the area "front_desk", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "call_answer_missing": QT_TRANSLATE_NOOP("wording", "Write what the caller was told."),
    "call_appeal_missing": QT_TRANSLATE_NOOP(
        "wording", "Choose the appeal that the caller is satisfied about."
    ),
    "call_back_not_open": QT_TRANSLATE_NOOP("wording", "Nobody waits for a call-back here any more."),
    "call_confirmation_way_missing": QT_TRANSLATE_NOOP(
        "wording", "Choose how the words are confirmed: by fax or by letter."
    ),
    "call_field_unknown": QT_TRANSLATE_NOOP(
        "wording", "A phone note has nothing called {where} that could be corrected."
    ),
    "call_has_appeal": QT_TRANSLATE_NOOP(
        "wording", "An appeal was made of this call; correct the appeal instead."
    ),
    "call_in_the_future": QT_TRANSLATE_NOOP(
        "wording", "The call can't have begun at {value}: that is still to come."
    ),
    "call_list_columns_missing": QT_TRANSLATE_NOOP(
        "wording", "A list of calls needs a column of dates and one of telephone numbers."
    ),
    "call_not_recorded": QT_TRANSLATE_NOOP("wording", "No recording of this call is noted."),
    "call_nothing_to_confirm": QT_TRANSLATE_NOOP(
        "wording", "Nothing in this call still waits for a written confirmation."
    ),
    "call_question_missing": QT_TRANSLATE_NOOP("wording", "Write what the caller asked."),
    "call_reason_missing": QT_TRANSLATE_NOOP("wording", "Write why the call was broken off."),
    "call_written_up": QT_TRANSLATE_NOOP("wording", "Somebody has written this note up already."),
    "control_card_of_nothing": QT_TRANSLATE_NOOP(
        "wording", "Choose an appeal or a reception for the control card."
    ),
    "reception_appeal_unknown": QT_TRANSLATE_NOOP(
        "wording", "There is no appeal with the number {value} on this computer."
    ),
    "reception_double_booked": QT_TRANSLATE_NOOP(
        "wording", "At that time somebody else is booked already: {at}."
    ),
    "reception_in_the_past": QT_TRANSLATE_NOOP(
        "wording", "A reception can't be booked for a time that has passed."
    ),
    "reception_is_over": QT_TRANSLATE_NOOP(
        "wording", "This reception is over or was called off; it can't be changed any more."
    ),
    "reception_length_odd": QT_TRANSLATE_NOOP("wording", "A reception takes from {least} to {most} minutes."),
    "reception_official_missing": QT_TRANSLATE_NOOP("wording", "Choose who receives the person."),
    "reception_outside_hours": QT_TRANSLATE_NOOP("wording", "The office is closed at that time."),
    "reception_person_missing": QT_TRANSLATE_NOOP("wording", "Write who comes to the reception."),
    "reception_question_missing": QT_TRANSLATE_NOOP("wording", "Write what the person comes about."),
    "reception_result_missing": QT_TRANSLATE_NOOP("wording", "Write what came of the reception."),
    "reception_time_missing": QT_TRANSLATE_NOOP("wording", "Choose the day and hour of the reception."),
}
