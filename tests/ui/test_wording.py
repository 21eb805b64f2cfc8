"""Every error code has its sentence; dates and counts read as staff say them."""

from __future__ import annotations

import ast
import string
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from domain.errors import BadInput, Fault, Refusal
from tools import wording
from ui.wording.dates import (
    date_range,
    day_month,
    day_month_short,
    days_left,
    full_date,
    moment,
    number,
    numeric,
    numeric_short,
    until,
    weekday_day_month,
    weekday_full_date,
)
from ui.wording.errors import said, sentence, way_out
from ui.wording.sentences import SENTENCES

ROOT = Path(__file__).resolve().parents[2]
LAYERS = ("domain", "models", "services", "letters", "sync", "server")
RAISED = {"Refusal", "BadInput", "Fault", "OtklikError"}
DAY = date(2026, 12, 9)


def raised() -> Iterator[tuple[str, str, set[str], bool]]:
    """Where, which code, with which facts, and whether more facts come by ``**``."""
    for layer in LAYERS:
        for path in sorted((ROOT / layer).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                name = _code(node)
                if name is not None and isinstance(node, ast.Call):
                    facts = {keyword.arg for keyword in node.keywords if keyword.arg}
                    open_ended = any(keyword.arg is None for keyword in node.keywords)
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", name, facts, open_ended


def _code(node: ast.AST) -> str | None:
    if not isinstance(node, ast.Call) or not node.args:
        return None
    function = node.func
    called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    first = node.args[0]
    literal = isinstance(first, ast.Constant) and isinstance(first.value, str)
    return str(first.value) if called in RAISED and literal and isinstance(first, ast.Constant) else None


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert sorted({f"{where} {code}" for where, code, _, _ in raised() if code not in SENTENCES}) == []


def test_a_sentence_names_only_facts_that_the_error_brings() -> None:
    wrong = [
        f"{where} {code}: {wanted - facts}"
        for where, code, facts, open_ended in raised()
        if code in SENTENCES
        and not open_ended
        and (wanted := {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}) - facts
    ]
    assert wrong == []


def test_the_modules_of_sentences_are_what_the_register_says() -> None:
    assert wording.stale() == [], "python -m tools.wording"


def test_two_areas_can_t_give_one_code_two_sentences(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('late = "It is late."', encoding="utf-8")
    (tmp_path / "b.toml").write_text('late = "Too late."', encoding="utf-8")
    with pytest.raises(SystemExit, match="late has another sentence"):
        wording.register(tmp_path)


def test_a_long_sentence_is_written_in_lines_and_reads_the_same() -> None:
    text = 'The "file" {where} can\'t be read: ' + "word " * 40 + "end."
    scope: dict[str, object] = {}
    exec(wording.module("area", {"code": text}), scope)
    assert scope["SENTENCES"] == {"code": text}


def test_facts_stand_in_the_sentence_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SENTENCES, "x", "Not before {first}: {count} of {units} ({where}).")
    error = Refusal("x", first=DAY, count=12345, units=["SC1", "SC2"])
    assert sentence(error) == "Not before 9 December 2026: 12\u00a0345 of SC1, SC2 (…)."


def test_a_code_without_a_sentence_is_shown_by_its_name() -> None:
    assert sentence(Fault("never_heard_of")) == "This could not be done (never_heard_of)."


def test_braces_in_a_fact_are_only_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SENTENCES, "x", "The file {where} is empty.")
    assert sentence(BadInput("x", where="{0}{secret}%n.csv")) == "The file {0}{secret}%n.csv is empty."


def test_a_refusal_names_its_clause_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert way_out(Refusal("x", clause="AES-V1")) == "Clause: AES-V1"
    assert way_out(Refusal("x")) == ""
    monkeypatch.setitem(SENTENCES, "y", "No ({clause}).")
    assert way_out(Refusal("y", clause="AES-V1")) == ""


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        (True, "True"),
        (datetime(2026, 12, 9, 8, 5), "9 December 2026 08:05"),
        ({"b"}, "b"),
        (("a", 1000), "a, 1\u00a0000"),
    ],
)
def test_how_a_fact_is_said(value: object, words: str) -> None:
    assert said(value) == words


DATES = {
    "ru": (
        "9 декабря",
        "9 дек",
        "9 декабря 2026",
        "09.12.2026",
        "09.12",
        "среды, 9 декабря 2026",
        "ср 9 декабря",
        "ср 9 декабря 2026",
    ),
    "kk": (
        "9 желтоқсан",
        "9 жел",
        "2026 жылғы 9 желтоқсан",
        "09.12.2026",
        "09.12",
        "2026 жылғы 9 желтоқсанға",
        "ср 9 желтоқсан",
        "2026 жылғы 9 желтоқсан, ср",
    ),
    "hu": (
        "december 9.",
        "dec. 9.",
        "2026. december 9.",
        "2026.12.09.",
        "12.09.",
        "2026. december 9. (szerda)",
        "december 9., sze",
        "2026. december 9., sze",
    ),
    "en": (
        "9 December",
        "9 Dec",
        "9 December 2026",
        "09/12/2026",
        "09/12",
        "Wednesday, 9 December 2026",
        "Wed 9 December",
        "Wed 9 December 2026",
    ),
}


@pytest.mark.parametrize("language", DATES)
def test_a_date_is_said_in_the_order_and_case_of_the_language(
    language: str, speak: Callable[[str], None]
) -> None:
    speak(language)
    said_as = (
        day_month,
        day_month_short,
        full_date,
        numeric,
        numeric_short,
        until,
        weekday_day_month,
        weekday_full_date,
    )
    assert tuple(say(DAY) for say in said_as) == DATES[language]


RANGES = {
    "ru": ("23–29 ноября 2026", "30 ноября – 6 декабря 2026", "28 декабря 2026 – 3 января 2027"),
    "kk": (
        "2026 жылғы 23–29 қараша",
        "2026 жылғы 30 қараша – 6 желтоқсан",
        "2026 жылғы 28 желтоқсан – 2027 жылғы 3 қаңтар",
    ),
    "hu": (
        "2026. november 23–29.",
        "2026. november 30. – december 6.",
        "2026. december 28. – 2027. január 3.",
    ),
    "en": ("23–29 November 2026", "30 November – 6 December 2026", "28 December 2026 – 3 January 2027"),
}


@pytest.mark.parametrize("language", RANGES)
def test_a_week_says_its_month_and_its_year_once(language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    mondays = (date(2026, 11, 23), date(2026, 11, 30), date(2026, 12, 28))
    assert tuple(date_range(day, day + timedelta(days=6)) for day in mondays) == RANGES[language]


LEFT = {
    "ru": ("\u22123 дня", "сегодня", "1 день", "2 дня", "5 дней", "11 дней", "21 день"),
    "kk": ("\u22123 күн", "бүгін", "1 күн", "2 күн", "5 күн", "11 күн", "21 күн"),
    "hu": ("\u22123 nap", "ma", "1 nap", "2 nap", "5 nap", "11 nap", "21 nap"),
    "en": ("\u22123 days", "today", "1 day", "2 days", "5 days", "11 days", "21 days"),
}


@pytest.mark.parametrize("language", LEFT)
def test_days_left_have_the_plural_of_the_language(language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    assert tuple(days_left(days) for days in (-3, 0, 1, 2, 5, 11, 21)) == LEFT[language]


def test_a_recent_moment_is_as_short_as_it_can_be(speak: Callable[[str], None]) -> None:
    speak("ru")
    now = datetime(2026, 12, 9, 10, 41)
    assert moment(datetime(2026, 12, 9, 8, 10), now) == "08:10"
    assert moment(datetime(2026, 12, 8, 18, 40), now) == "вчера 18:40"
    assert moment(datetime(2026, 12, 2, 18, 40), now) == "2 дек 18:40"


def test_thousands_do_not_break_over_a_line() -> None:
    assert number(1_000_000) == "1\u00a0000\u00a0000"
