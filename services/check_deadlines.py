"""``check-deadlines``: hold the calendars and a profile against an administrator's own table.

A tool of the command line, in English; it opens no database. The case format is described in
``docs/check-deadlines.md``.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TextIO

from domain.calendar_files import read_frozen
from domain.calendar_override import apply_override, parse_override, with_days
from domain.calendars import Calendars
from domain.case_options import CaseProfile
from domain.case_rules import CaseResult, check_cases
from domain.errors import BadInput, OtklikError
from domain.explanation import Citation, DayStep, Explanation, Part
from domain.regulation.profile import Profile
from domain.visit_changes import HoursCount
from resources import resource_path
from services.case_wording import sentence

ALL_PASSED = 0
SOME_FAILED = 1
NOT_CHECKED = 2
"""Wrong arguments, or a file that can't be used at all."""
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class _Parser(argparse.ArgumentParser):
    """Prints to ``out`` alone: a program without a console has no standard error."""

    def __init__(self, out: TextIO) -> None:
        super().__init__(prog="check-deadlines", description="Check dates against a table of cases.")
        self._out = out
        self.add_argument("cases", type=Path, help="CSV table of cases")
        self.add_argument("--profile", help="code of a regulation profile that is shipped, or a TOML file")
        self.add_argument("--override", type=Path, help="TOML file that corrects the calendars")

    def _print_message(self, message: str, file: object = None) -> None:
        del file
        self._out.write(message)


def run(argv: Sequence[str], out: TextIO) -> int:
    """Check the table named in ``argv``; failing rows and the totals go to ``out``.

    Returns the exit status: 0 if every case passed, 1 if any failed, 2 if nothing was checked.
    """
    try:
        asked = _Parser(out).parse_args(argv)
    except SystemExit as ended:
        return NOT_CHECKED if ended.code else ALL_PASSED
    try:
        return _check(asked.cases, asked.profile, asked.override, out)
    except OtklikError as problem:
        out.write(f"{asked.cases.name}: {sentence(problem)}\n")
    except OSError as problem:
        out.write(f"{problem.filename}: {problem.strerror}\n")
    return NOT_CHECKED


def _check(cases: Path, profile_name: str | None, override: Path | None, out: TextIO) -> int:
    calendars = _calendars(override)
    profile = None
    if profile_name:
        loaded = _load_profile(profile_name)
        calendars, profile = _own_days(calendars, loaded), case_profile(loaded)
    passed = failed = 0
    for result in check_cases(_text(cases.read_bytes()), calendars=calendars, profile=profile):
        if result.passed:
            passed += 1
        else:
            failed += 1
            out.writelines(f"{line}\n" for line in _failure(result))
    out.write(f"{passed} passed, {failed} failed\n")
    return SOME_FAILED if failed else ALL_PASSED


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        raise BadInput("cases_not_utf8", position=cause.start) from cause


# --- calendars and profile --------------------------------------------------------------------


def _calendars(override: Path | None) -> Calendars:
    frozen = read_frozen(resource_path("calendars", "frozen.json").read_bytes())
    if override is None:
        return frozen
    correction = parse_override(override.read_bytes(), frozen=frozen, name=override.name)
    return apply_override(correction, frozen=frozen, edition=override.name)


def _load_profile(name: str) -> Profile:
    from domain.profile_loading import load_profile

    shipped = resource_path("regulations", f"{name}.toml")
    path = shipped if name.isidentifier() and shipped.is_file() else Path(name)
    return load_profile(path.read_bytes(), name=path.name)


def _own_days(calendars: Calendars, profile: Profile) -> Calendars:
    """The calendars with the organisation's own weekend and days laid over its country's."""
    own = profile.calendar
    corrected = with_days(
        calendars.of(own.country),
        off=own.days_off,
        working=own.working_days,
        weekend=frozenset(day.number for day in own.weekend),
        source=profile.edition if own.days_off or own.working_days else "",
    )
    return Calendars({**calendars.by_country, own.country: corrected})


def case_profile(profile: Profile) -> CaseProfile:
    """What a profile answers for rows of a table that leave something open."""
    terms = {
        code: (rule.term, _citation(profile, code, rule.clause))
        for code, rule in profile.terms.items()
        if rule.term is not None
    }
    return CaseProfile(
        country=profile.calendar.country,
        zone=profile.zone,
        notice=profile.visits.notice,
        change_hours=profile.visits.change.hours,
        terms=terms,
    )


def _citation(profile: Profile, rule: str, clause: str) -> Citation:
    words = profile.clauses[clause]
    return Citation(rule, clause, words.section, words.text, profile.profile, profile.version)


# --- what a failing row says ------------------------------------------------------------------


def _failure(result: CaseResult) -> Iterator[str]:
    if result.problem is not None:
        yield f"line {result.line}, case {result.id}: {sentence(result.problem)}"
        return
    yield f"line {result.line}, case {result.id}: expected {result.expected}, got {result.got}"
    yield from _explained(result.explanation)


def _explained(explanation: Explanation | HoursCount | None) -> Iterator[str]:
    if isinstance(explanation, HoursCount):
        return _hours_lines(explanation)
    return iter(()) if explanation is None else explanation_lines(explanation)


def _hours_lines(hours: HoursCount) -> Iterator[str]:
    agreed, latest = (moment.isoformat(timespec="minutes") for moment in (hours.agreed, hours.latest))
    yield f"    agreed {agreed}, less {hours.hours} h of elapsed time = {latest}"


def explanation_lines(explanation: Explanation) -> Iterator[str]:
    """An explanation for the command line: calendar, day zero, runs of days, the end."""
    if explanation.previous is not None:
        yield from explanation_lines(explanation.previous)
    yield f"    {explanation.country} calendar {explanation.edition}, {explanation.status}"
    if explanation.citation.text:
        cited = explanation.citation
        yield f"    {cited.rule} ({cited.profile} {cited.version}, {cited.section}): {cited.text}"
    if explanation.came_at is not None:
        yield f"    came {explanation.came_at.isoformat()}"
    yield f"    {_day(explanation.start)} day 0"
    for _, run_of_days in groupby(explanation.steps, key=_sort_of_day):
        yield f"    {_run_line(list(run_of_days))}"
    if explanation.nominal != explanation.due:
        yield f"    {_day(explanation.nominal)} is off: {explanation.term.roll}"
    yield f"    due {_day(explanation.due)}, send by {_day(explanation.send_by)}"


def _day(on: date) -> str:
    return f"{on.isoformat()} {WEEKDAYS[on.weekday()]}"


def _sort_of_day(step: DayStep) -> tuple[object, ...]:
    counted = step.part is Part.COUNTED
    return (step.part, counted or (step.reason.kind, dict(step.reason.names), step.reason.swapped_with))


def _run_line(steps: list[DayStep]) -> str:
    first, last = steps[0], steps[-1]
    days = _day(first.on) if first is last else f"{_day(first.on)} to {_day(last.on)}"
    if first.part is Part.COUNTED:
        ordinals = f"{first.ordinal}" if first is last else f"{first.ordinal} to {last.ordinal}"
        return f"{days} = {ordinals}"
    return f"{days} {first.part}: {_reason(first)}"


def _reason(step: DayStep) -> str:
    reason = step.reason
    told = [str(reason.kind).replace("_", " "), reason.names.get("en", ""), reason.source]
    if reason.swapped_with is not None:
        told.append(f"swapped with {reason.swapped_with.isoformat()}")
    return ", ".join(part for part in told if part)
