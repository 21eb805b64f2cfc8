"""Sentences of the area "terms", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "calendar_country_unknown": QT_TRANSLATE_NOOP(
        "wording", "There is no working calendar of {country}; known are {known}."
    ),
    "calendar_data_damaged": QT_TRANSLATE_NOOP(
        "wording", "The calendar data of the program are damaged. Install it again."
    ),
    "case_cell_empty": QT_TRANSLATE_NOOP("wording", "{where}: empty."),
    "case_column_missing": QT_TRANSLATE_NOOP(
        "wording", "{where}: the column {column} is missing; found are {found}."
    ),
    "case_column_twice": QT_TRANSLATE_NOOP("wording", "{where}: the column {column} is there twice."),
    "case_column_unknown": QT_TRANSLATE_NOOP(
        "wording", "{where}: the column {column} is not known; known are {known}."
    ),
    "case_date_impossible": QT_TRANSLATE_NOOP("wording", "{where}: there is no {value}."),
    "case_date_unreadable": QT_TRANSLATE_NOOP(
        "wording", "{where}: {value} is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm+hh:mm."
    ),
    "case_fields_wrong": QT_TRANSLATE_NOOP("wording", "{where}: {got} fields, wanted are {wanted}."),
    "case_number_wrong": QT_TRANSLATE_NOOP("wording", "{where}: {value} is not a possible number."),
    "case_option_missing": QT_TRANSLATE_NOOP("wording", "{where}: the option {option} is missing."),
    "case_option_twice": QT_TRANSLATE_NOOP("wording", "{where}: the option {option} is given twice."),
    "case_option_unknown": QT_TRANSLATE_NOOP(
        "wording", "{where}: the rule does not know the option {option}; it takes {allowed}."
    ),
    "case_option_unreadable": QT_TRANSLATE_NOOP("wording", "{where}: {value} is not key=value."),
    "case_option_wrong": QT_TRANSLATE_NOOP(
        "wording", "{where}: {option}={value} is not possible; wanted is {wanted}."
    ),
    "case_rule_unknown": QT_TRANSLATE_NOOP(
        "wording", "{where}: the rule {value} is not known; known are {known}."
    ),
    "cases_not_csv": QT_TRANSLATE_NOOP("wording", "{where}: not CSV: {detail}."),
    "cases_not_utf8": QT_TRANSLATE_NOOP("wording", "The table is not UTF-8 at byte {position}."),
    "cases_too_large": QT_TRANSLATE_NOOP("wording", "The table has {size} characters, more than {most}."),
    "date_out_of_range": QT_TRANSLATE_NOOP(
        "wording", "{value} is not a date of this office: only {first} to {last} are possible."
    ),
    "extension_after_due": QT_TRANSLATE_NOOP(
        "wording", "The term ended on {due}; it could not be extended any more on {decided_on}."
    ),
    "extension_basis_missing": QT_TRANSLATE_NOOP("wording", "An extension needs its legal basis."),
    "extension_maximum_unset": QT_TRANSLATE_NOOP(
        "wording", "The regulation names no maximum of an extension."
    ),
    "extension_not_positive": QT_TRANSLATE_NOOP(
        "wording", "{value} is not a length of an extension: at least 1 is needed."
    ),
    "extension_too_long": QT_TRANSLATE_NOOP("wording", "{asked} is too long: {left} of {maximum} are left."),
    "local_time_skipped": QT_TRANSLATE_NOOP(
        "wording", "{value} does not exist in {zone}: the clocks skip it."
    ),
    "local_time_twice": QT_TRANSLATE_NOOP(
        "wording", "{value} comes twice in {zone}: say whether the first or the second is meant."
    ),
    "moment_without_offset": QT_TRANSLATE_NOOP("wording", "{value} is a moment without its offset from UTC."),
    "override_already_off": QT_TRANSLATE_NOOP("wording", "{where}: {on} is off anyway."),
    "override_already_worked": QT_TRANSLATE_NOOP("wording", "{where}: {on} is a working day anyway."),
    "override_date_in_both": QT_TRANSLATE_NOOP(
        "wording", "{where}: {value} is both a day off and a working day."
    ),
    "override_date_of_another_year": QT_TRANSLATE_NOOP("wording", "{where}: {value} does not lie in {year}."),
    "override_date_repeated": QT_TRANSLATE_NOOP("wording", "{where}: {on} is given twice."),
    "override_key_missing": QT_TRANSLATE_NOOP("wording", "{where}: {key} is missing or empty."),
    "override_key_unknown": QT_TRANSLATE_NOOP(
        "wording", "{where}: the key {key} is not known here; allowed are {allowed}."
    ),
    "override_not_toml": QT_TRANSLATE_NOOP("wording", "{where}: not TOML: {detail}."),
    "override_not_utf8": QT_TRANSLATE_NOOP("wording", "{where}: not UTF-8 at byte {position}."),
    "override_too_large": QT_TRANSLATE_NOOP(
        "wording", "{where}: the file has {size} bytes, more than {most}."
    ),
    "override_value_wrong": QT_TRANSLATE_NOOP(
        "wording", "{where}: {value} is not possible here; wanted is {wanted}."
    ),
    "override_year_twice": QT_TRANSLATE_NOOP("wording", "{where}: {country} {year} has already been given."),
    "term_base_missing": QT_TRANSLATE_NOOP(
        "wording", "The term runs from a day that is not known yet ({base})."
    ),
    "visit_departed_without_notice": QT_TRANSLATE_NOOP(
        "wording", "The consumer must be told before departure."
    ),
    "visit_notice_late": QT_TRANSLATE_NOOP(
        "wording",
        "Told on {given_on}, but a visit on {visit_on} had to be told by {latest_on}. The "
        "first lawful day is {first_visit_on}.",
    ),
    "visit_urgent_without_reason": QT_TRANSLATE_NOOP("wording", "An urgent visit needs its reason."),
    "zone_unknown": QT_TRANSLATE_NOOP("wording", "There is no time zone {value}."),
}
