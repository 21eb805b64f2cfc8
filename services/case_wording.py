"""The sentences of the command line ``check-deadlines``, in English.

The window words the same codes in four languages (``ui/wording``); a test holds these sentences
against ``docs/wording/terms.toml``, so the two never say different things.
"""

from __future__ import annotations

from datetime import date

from domain.errors import OtklikError

SENTENCES = {
    "date_out_of_range": "{value} is not a date of this office: only {first} to {last} are possible.",
    "moment_without_offset": "{value} is a moment without its offset from UTC.",
    "local_time_skipped": "{value} does not exist in {zone}: the clocks skip it.",
    "zone_unknown": "There is no time zone {value}.",
    "calendar_country_unknown": "There is no working calendar of {country}; known are {known}.",
    "calendar_data_damaged": "The calendar data of the program are damaged. Install it again.",
    "override_too_large": "{where}: the file has {size} bytes, more than {most}.",
    "override_not_utf8": "{where}: not UTF-8 at byte {position}.",
    "override_not_toml": "{where}: not TOML: {detail}.",
    "override_key_unknown": "{where}: the key {key} is not known here; allowed are {allowed}.",
    "override_key_missing": "{where}: {key} is missing or empty.",
    "override_value_wrong": "{where}: {value} is not possible here; wanted is {wanted}.",
    "override_date_in_both": "{where}: {value} is both a day off and a working day.",
    "override_date_of_another_year": "{where}: {value} does not lie in {year}.",
    "override_year_twice": "{where}: {country} {year} has already been given.",
    "cases_too_large": "The table has {size} characters, more than {most}.",
    "cases_not_utf8": "The table is not UTF-8 at byte {position}.",
    "cases_not_csv": "{where}: not CSV: {detail}.",
    "case_column_missing": "{where}: the column {column} is missing; found are {found}.",
    "case_column_unknown": "{where}: the column {column} is not known; known are {known}.",
    "case_column_twice": "{where}: the column {column} is there twice.",
    "case_fields_wrong": "{where}: {got} fields, wanted are {wanted}.",
    "case_cell_empty": "{where}: empty.",
    "case_date_unreadable": "{where}: {value} is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm+hh:mm.",
    "case_date_impossible": "{where}: there is no {value}.",
    "case_number_wrong": "{where}: {value} is not a possible number.",
    "case_rule_unknown": "{where}: the rule {value} is not known; known are {known}.",
    "case_option_unreadable": "{where}: {value} is not key=value.",
    "case_option_twice": "{where}: the option {option} is given twice.",
    "case_option_unknown": "{where}: the rule does not know the option {option}; it takes {allowed}.",
    "case_option_missing": "{where}: the option {option} is missing.",
    "case_option_wrong": "{where}: {option}={value} is not possible; wanted is {wanted}.",
}


def sentence(problem: OtklikError) -> str:
    """The sentence of a problem; one that the command line doesn't know is shown by its code."""
    pattern = SENTENCES.get(problem.code)
    if pattern is None:
        return str(problem)
    return pattern.format_map({name: _shown(value) for name, value in problem.facts.items()})


def _shown(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return ", ".join(str(part) for part in value)
    return str(value)
