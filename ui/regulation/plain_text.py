"""An explained date as plain sentences, to be copied into a letter or a talk, and to be printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from domain.explanation import Explanation
from domain.visit_changes import HoursCount
from services.why import Why
from ui.regulation.words import (
    checked_words,
    clock_state,
    clock_words,
    counted_words,
    country_words,
    end_words,
    skipped_words,
    status_words,
    tr,
)
from ui.wording.dates import day_month, full_date, language, numeric, time_of_day, until, weekday_day_month


def why_sentences(why: Why) -> list[str]:
    """The whole explanation, one sentence a line; no name of a person stands in it."""
    lines = [_title(why), *_counted(why)]
    clause = why.chosen.clause
    rule = tr("regulation", "Rule: {name}. {section}, {code}: «{text}»")
    name = why.chosen.rule.names.text(language())
    lines.append(rule.format(name=name, section=clause.section, code=clause.code, text=clause.text))
    version = tr("regulation", "Profile «{profile}», version {version}, in force from {date}")
    profile = why.profile
    said = version.format(profile=profile.profile, version=profile.version, date=numeric(profile.valid_from))
    lines.append(f"{said}.")
    lines += [_calendar_line(why.explanation)] if why.explanation else []
    lines += [f"{clock_words(clock)}: {clock_state(clock)}." for clock in why.clocks]
    lines += _other_rules(why)
    return lines


def _title(why: Why) -> str:
    if why.explanation is None:
        return tr("regulation", "The regulation sets no term.")
    sentence = tr("regulation", "Answer by {date}.").format(date=until(why.explanation.due))
    return f"{why.number}. {sentence}" if why.number else sentence


def _counted(why: Why) -> Iterator[str]:
    explained = why.explanation
    if explained is None:
        return
    yield from explained_sentences(explained)
    if why.outdated and why.recorded_on is not None:
        words = tr("regulation", "Recorded is {date}, counted by an earlier calendar or rule.")
        yield words.format(date=full_date(why.recorded_on))


def explained_sentences(explained: Explanation) -> Iterator[str]:
    """How a date came about: the chain from the first start, days counted and left out."""
    if explained.previous is not None:
        yield from explained_sentences(explained.previous)
    words = tr("regulation", "{term}: from {start} (not counted) to {due}; {end}.")
    yield words.format(
        term=_capital(counted_words(explained)),
        start=f"{weekday_day_month(explained.start)} {explained.start.year}",
        due=f"{weekday_day_month(explained.due)} {explained.due.year}",
        end=end_words(explained),
    )
    skipped = skipped_words(explained.skipped)
    counted = tr("regulation", "Counted: {count}.").format(count=explained.counted)
    if skipped:
        left_out = tr("regulation", "Skipped: {days}").format(days=skipped)
        counted = f"{counted} {left_out}."
    yield counted


def _calendar_line(explained: Explanation) -> str:
    years = "; ".join(
        f"{country_words(info.country)} {info.year}, {status_words(info.status)}, {checked_words(info)}"
        for info in explained.years
    )
    number = explained.edition.override or explained.edition.release
    words = tr("regulation", "Calendar: {years}; edition {number}.")
    return words.format(years=years, number=number)


def _other_rules(why: Why) -> Iterator[str]:
    for other in why.others:
        due = other.term.due_on
        if due is not None:
            words = tr("regulation", "Another rule is possible: {name}, {date}.")
            yield words.format(name=other.term.chosen.rule.names.text(language()), date=full_date(due))


def hours_sentence(hours: HoursCount) -> str:
    """How the last minute for telling a change came about; with the offsets where they differ."""
    words = tr("regulation", "{hours} h of elapsed time before {agreed}: until {latest}.")
    agreed, latest = _moment(hours.agreed, hours), _moment(hours.latest, hours)
    return words.format(hours=hours.hours, agreed=agreed, latest=latest)


def _moment(moment: datetime, hours: HoursCount) -> str:
    words = f"{full_date(moment.date())} {time_of_day(moment)}"
    if hours.agreed.utcoffset() == hours.latest.utcoffset():
        return words
    return f"{words} (UTC{moment:%z})"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def day_title(on: date, today: date) -> str:
    """The question of the screen: "Why 23 December?"; the year where it is another than today's."""
    day = day_month(on) if on.year == today.year else full_date(on)
    return tr("regulation", "Why {date}?").format(date=day)
