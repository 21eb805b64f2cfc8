"""Freeze the working calendars into the data file that the program reads.

``python -m tools.freeze_calendars`` shows what would change against the last freeze;
``--write`` writes it. The days come from the ``holidays`` package (exact version in
``requirements/dev.txt``), names in further languages and the trust of each year from
``tools/calendar_sources.toml``. Review the difference before a release: each line of it may
move a legal date.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import holidays

from resources import resource_path

SOURCES = Path(__file__).with_name("calendar_sources.toml")
FROZEN = resource_path("calendars", "frozen.json")
OWN_LANGUAGE = {"KZ": "kk", "RU": "ru", "HU": "hu"}
LANGUAGES = ("ru", "kk", "hu", "en")
YEARS_OF_FIXED = 4
"""A holiday is fixed if it keeps its date in the last frozen year and the three after it."""

_SWAPPED = re.compile(r"Day off \(substituted from (\d\d/\d\d/\d{4})\)")
_MARK = re.compile(r" \((?:observed|estimated|observed, estimated)\)$")

Table = dict[str, Any]


def freeze(sources: Table, *, release: str) -> Table:
    """The whole content of the frozen file."""
    countries = {code: _country(code, sources, zone) for code, zone in sources["zones"].items()}
    seed = f"holidays {version('holidays')}"
    return {"format": 1, "release": release, "seed": seed, "countries": countries}


def _country(code: str, sources: Table, zone: str) -> Table:
    trusts = {entry["year"]: entry for entry in sources["year"] if entry["country"] == code}
    english = _library(code, trusts, "en_US")
    years = {str(year): _year(code, year, trust, english) for year, trust in sorted(trusts.items())}
    names = _names(code, trusts, english, sources["names"][code])
    return {"zone": zone, "names": names, "fixed": _fixed(code, max(trusts)), "years": years}


def _library(code: str, years: Iterable[int], language: str) -> dict[date, str]:
    return dict(holidays.country_holidays(code, years=years, language=language).items())


def _year(code: str, year: int, trust: Table, english: Mapping[date, str]) -> Table:
    days = {day: _day_off(name) for day, name in english.items() if day.year == year}
    for worked in _worked_weekends(code, year):
        twin = [day for day, entry in days.items() if entry.get("swapped_with") == worked.isoformat()]
        days[worked] = {"kind": "moved_working", **({"swapped_with": twin[0].isoformat()} if twin else {})}
    return {
        "status": trust["status"],
        "source": trust["source"],
        "checked_on": trust["checked_on"].isoformat(),
        "days": {day.isoformat(): days[day] for day in sorted(days)},
    }


def _worked_weekends(code: str, year: int) -> list[date]:
    """Days of weekends that are worked. The package fills its set only for years it was asked for."""
    calendar = holidays.country_holidays(code, years=year)
    return sorted(day for day in calendar.weekend_workdays if day.year == year)


def _day_off(name: str) -> Table:
    swapped = _SWAPPED.fullmatch(name)
    if swapped:
        twin = datetime.strptime(swapped[1], "%m/%d/%Y").date()
        return {"kind": "moved_off", "swapped_with": twin.isoformat()}
    kind = "in_lieu" if "observed" in name else "holiday"
    estimated = {"estimated": True} if "estimated" in name else {}
    return {"kind": kind, "name": _plain(name), **estimated}


def _plain(name: str) -> str:
    return _MARK.sub("", name)


def _names(code: str, years: Iterable[int], english: Mapping[date, str], given: Table) -> Table:
    own_language = OWN_LANGUAGE[code]
    own = _library(code, years, own_language)
    names: Table = {}
    for day in sorted(english):
        if _MARK.search(english[day]) or _SWAPPED.fullmatch(english[day]):
            continue
        key = english[day]
        found = {**given[key], "en": key, own_language: own[day]}
        names[key] = {language: found[language] for language in LANGUAGES}
    for marked in sorted({_plain(name) for name in english.values() if "estimated" in name} - names.keys()):
        raise SystemExit(f"{code}: no announced date of {marked}, so no name of it")
    return dict(sorted(names.items()))


def _fixed(code: str, last: int) -> Table:
    years = range(last, last + YEARS_OF_FIXED)
    english = _library(code, years, "en_US")
    plain = {day: name for day, name in english.items() if not _MARK.search(name)}
    dates = sorted(day for day in plain if day.year == last and not _SWAPPED.fullmatch(plain[day]))
    return {
        f"{day:%m-%d}": plain[day]
        for day in dates
        if all(plain.get(day.replace(year=year)) == plain[day] for year in years)
    }


# --- the file --------------------------------------------------------------------------------


def as_text(content: Table) -> str:
    """JSON with one day a line, so that a difference shows days."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return re.sub(r"\{\s+([^{}]*?)\s+\}", _one_line, text) + "\n"


def _one_line(table: re.Match[str]) -> str:
    return "{" + re.sub(r"\s*\n\s*", " ", table[1]) + "}"


def difference(old: str, new: str) -> list[str]:
    """The lines that differ; the day of the freeze alone is no difference."""
    lines = difflib.unified_diff(_comparable(old), _comparable(new), "last freeze", "now", n=0, lineterm="")
    return list(lines)


def _comparable(text: str) -> list[str]:
    """Each line with its country and year, so that a difference can be read alone."""
    lines: list[str] = []
    country = year = ""
    for line in text.splitlines():
        opened = re.fullmatch(r'\s*"(\w\w|\d{4})": \{', line)
        if opened:
            country, year = (country, opened[1]) if opened[1].isdigit() else (opened[1], "")
        if '"release"' not in line:
            lines.append(f"{country} {year} {line.strip().rstrip(',')}".strip())
    return lines


def main(arguments: Sequence[str], *, today: date) -> int:
    """Show the difference to the last freeze; write it if asked. 1 if it differs and isn't written."""
    parser = argparse.ArgumentParser(description="Freeze the working calendars.")
    parser.add_argument("--write", action="store_true", help="write the data file")
    write = parser.parse_args(arguments).write
    sources = tomllib.loads(SOURCES.read_text(encoding="utf-8"))
    new = as_text(freeze(sources, release=today.isoformat()))
    changed = difference(FROZEN.read_text(encoding="utf-8") if FROZEN.exists() else "", new)
    print("\n".join(changed) if changed else "no difference to the last freeze")
    if changed and write:
        FROZEN.parent.mkdir(parents=True, exist_ok=True)
        FROZEN.write_text(new, encoding="utf-8", newline="\n")
        print(f"written: {FROZEN.name}")
    return int(bool(changed) and not write)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], today=date.today()))
