"""Writing the override file, so that a calendar can be corrected on a screen instead of in an editor."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from domain.calendar_override import FORMAT, Correction

_DELETE = "\x7f"


def write_override(corrections: Iterable[Correction]) -> str:
    """The text of an override file with these corrections, in order of country and year.

    ``domain.calendar_override.parse_override`` reads it back to equal corrections.
    """
    ordered = sorted(corrections, key=lambda correction: (correction.info.country, correction.info.year))
    return "\n".join([f"format = {FORMAT}\n", *(_table(correction) for correction in ordered)])


def _table(correction: Correction) -> str:
    info = correction.info
    lines = ["[[calendar]]", f"country = {_text(info.country)}", f"year = {info.year}"]
    lines.append(f"status = {_text(info.status)}")
    if info.source:
        lines.append(f"source = {_text(info.source)}")
    if info.checked_on is not None:
        lines.append(f"checked_on = {info.checked_on.isoformat()}")
    if info.checked_by:
        lines.append(f"checked_by = {_text(info.checked_by)}")
    lines.append(f"days_off = {_dates(correction.days_off)}")
    lines.append(f"working_days = {_dates(correction.working_days)}")
    return "\n".join(lines) + "\n"


def _text(value: str) -> str:
    """A TOML basic string; JSON escapes the same characters except one."""
    return json.dumps(value, ensure_ascii=False).replace(_DELETE, "\\u007f")


def _dates(days: Iterable[date]) -> str:
    return "[" + ", ".join(day.isoformat() for day in days) + "]"
