from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters import dates
from letters.amounts import Money, counted, money, plural_form
from letters.names import organisation_salutation, patronymic_gender, salutation, signature_name

NB = "\u00a0"
DAY = date(2026, 12, 9)


def plain(text: str) -> str:
    return text.replace(NB, " ")


@pytest.mark.parametrize(
    ("language", "long", "short", "weekday"),
    [
        ("ru", "9 декабря 2026 года", "09.12.2026", "среда, 9 декабря 2026 года"),
        ("kk", "2026 жылғы 9 желтоқсан", "09.12.2026", "2026 жылғы 9 желтоқсан, сәрсенбі"),
        ("hu", "2026. december 9.", "2026.12.09.", "2026. december 9., szerda"),
        ("en", "9 December 2026", "9 Dec 2026", "Wednesday, 9 December 2026"),
    ],
)
def test_a_date_is_written_as_its_language_writes_it(
    language: str, long: str, short: str, weekday: str
) -> None:
    assert plain(dates.long_date(DAY, language)) == long
    assert plain(dates.short_date(DAY, language)) == short
    assert plain(dates.weekday_date(DAY, language)) == weekday


@pytest.mark.parametrize(
    ("language", "day", "until", "on", "dated"),
    [
        ("ru", DAY, "до 9 декабря 2026 года", "9 декабря 2026 года", "от 9 декабря 2026 года"),
        ("kk", DAY, "2026 жылғы 9 желтоқсанға дейін", "2026 жылғы 9 желтоқсанда",
         "2026 жылғы 9 желтоқсандағы"),
        ("kk", date(2026, 9, 1), "2026 жылғы 1 қыркүйекке дейін", "2026 жылғы 1 қыркүйекте",
         "2026 жылғы 1 қыркүйектегі"),
        ("kk", date(2026, 7, 1), "2026 жылғы 1 шілдеге дейін", "2026 жылғы 1 шілдеде",
         "2026 жылғы 1 шілдедегі"),
        ("hu", DAY, "2026. december 9-éig", "2026. december 9-én", "2026. december 9-én kelt"),
        ("hu", date(2026, 3, 1), "2026. március 1-jéig", "2026. március 1-jén", "2026. március 1-jén kelt"),
        ("hu", date(2026, 3, 20), "2026. március 20-áig", "2026. március 20-án", "2026. március 20-án kelt"),
        ("en", DAY, "by 9 December 2026", "on 9 December 2026", "of 9 December 2026"),
    ],
)  # fmt: skip
def test_a_date_takes_the_ending_that_the_sentence_needs(
    language: str, day: date, until: str, on: str, dated: str
) -> None:
    assert plain(dates.until(day, language)) == until
    assert plain(dates.on(day, language)) == on
    assert plain(dates.dated(day, language)) == dated


@given(st.integers(0, 4000), st.sampled_from(dates.LANGUAGES))
def test_every_day_can_be_written_and_names_its_day_and_year(offset: int, language: str) -> None:
    day = date(2024, 1, 1) + timedelta(days=offset)
    for form in (dates.long_date, dates.short_date, dates.weekday_date, dates.on, dates.until, dates.dated):
        written = form(day, language)
        assert str(day.year) in written
        assert str(day.day) in written


def test_a_time_of_day_has_24_hours_everywhere() -> None:
    moment = datetime(2026, 12, 9, 15, 5)
    assert [dates.clock(moment, language) for language in dates.LANGUAGES] == ["15:05"] * 4
    assert plain(dates.date_clock(moment, "hu")) == "2026. december 9., 15:05"
    assert plain(dates.short_clock(moment, "ru")) == "09.12.2026 15:05"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "1 календарный день"), (2, "2 календарных дня"), (5, "5 календарных дней"),
        (11, "11 календарных дней"), (21, "21 календарный день"), (112, "112 календарных дней"),
    ],
)  # fmt: skip
def test_russian_counts_in_three_forms(number: int, words: str) -> None:
    assert plain(counted(number, "calendar_day", "ru")) == words


def test_other_languages_count_in_their_forms() -> None:
    assert plain(counted(1, "working_day", "en")) == "1 working day"
    assert plain(counted(2, "working_day", "en")) == "2 working days"
    assert plain(counted(30, "calendar_day", "kk")) == "30 күнтізбелік күн"
    assert plain(counted(30, "calendar_day", "hu")) == "30 naptári nap"


@given(st.integers(0, 10_000), st.sampled_from(dates.LANGUAGES))
def test_a_plural_form_always_exists(number: int, language: str) -> None:
    assert plural_form(number, language) in range(3)
    assert " " not in counted(number, "calendar_day", language)


def test_a_sum_never_breaks_over_two_lines() -> None:
    assert money(Money(318450), "ru") == f"3{NB}184,50{NB}₸"
    assert money(Money(318450, "RUB"), "en") == f"3{NB}184.50{NB}₽"
    assert money(Money(3184, "HUF"), "hu") == f"3{NB}184{NB}Ft"
    assert money(Money(-505), "ru") == f"\u22125,05{NB}₸"


def test_a_greeting_is_gendered_only_when_the_patronymic_tells() -> None:
    assert salutation("ru", given_name="Айгерим", patronymic="Маратовна") == "Уважаемая Айгерим Маратовна!"
    assert salutation("ru", given_name="Пётр", patronymic="Ильич") == "Уважаемый Пётр Ильич!"
    assert salutation("ru", surname="Ким", given_name="Саша") == "Уважаемый(-ая) Саша!"
    assert patronymic_gender("Маратқызы") == "female"
    assert patronymic_gender("Серікұлы") == "male"


def test_a_greeting_without_a_name_is_neutral_in_every_language() -> None:
    greetings = {salutation(language) for language in dates.LANGUAGES}
    assert len(greetings) == 4
    assert salutation("hu", surname="Kovács", given_name="Anna") == "Tisztelt Kovács Anna!"
    assert salutation("en", surname="Nurlanova", given_name="Aigerim") == "Dear Aigerim Nurlanova,"
    assert salutation("kk", given_name="Әйгерім") == "Құрметті Әйгерім!"
    assert organisation_salutation("ru") == "Уважаемые коллеги!"


def test_a_signer_is_named_as_the_language_names_people() -> None:
    name = {"surname": "Абдрахманов", "given_name": "Серик", "patronymic": "Кайратович"}
    assert signature_name("ru", **name) == f"С.{NB}К.{NB}Абдрахманов"
    assert signature_name("hu", surname="Szabó", given_name="Károly") == "Szabó Károly"
    assert signature_name("en", surname="Zhuk", given_name="Tatyana") == "Tatyana Zhuk"
