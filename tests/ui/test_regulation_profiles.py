"""The profile viewer: every rule in words, the clause marked in the text, the comparison, the import."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.profile_comparison import compare
from domain.profile_listing import listing
from domain.regulation.vocabulary import Condition
from services.regulations import frozen_calendars
from tests.domain.shipped import CODES, shipped
from tests.services.test_profiles_admin import version_two
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from ui.regulation import code_words, rule_words
from ui.regulation.profile_document import comparison_html, profile_html
from ui.regulation.profiles_page import ProfilesPage
from ui.regulation.source_words import RELEASED
from ui.regulation.value_words import point_words, saying_words, value_words

__all__ = ["at"]


def opened(at: AtScreen, person: str = "e-lee") -> ProfilesPage:
    at.sit(person)
    page = at.open("profiles")
    assert isinstance(page, ProfilesPage)
    return page


def test_every_rule_stands_there_with_its_clause_in_its_own_words(at: AtScreen) -> None:
    page = opened(at)
    text = page.rules.toPlainText()
    profile = shipped("aes")
    for rule in profile.terms.values():
        assert profile.clauses[rule.clause].text in text
    assert "15 working days from registration" in text


def test_a_clause_is_marked_in_the_text_of_the_regulation(at: AtScreen) -> None:
    page = opened(at)
    page.rules.asked.emit("clause:AES-D1")
    html = page.text.toHtml()
    assert "background-color" in html
    assert page.text.verticalScrollBar().value() > 0


def test_one_part_can_be_read_alone(at: AtScreen) -> None:
    page = opened(at)
    page.head.part.choose("extensions")
    at.settle()
    text = page.rules.toPlainText()
    assert "Extensions" in text and "Grounds" not in text


@pytest.mark.parametrize("code", CODES)
def test_every_field_and_code_of_a_profile_has_words(code: str) -> None:
    wordless = set()
    for section in listing(shipped(code)):
        assert section.code in rule_words.SECTIONS
        for rule in section.rules:
            for detail in rule.details:
                known = detail.field in rule_words.FIELDS or detail.field.endswith("clause")
                if not known and detail.field != "icon":
                    wordless.add(detail.field)
                words = value_words(detail.field, detail.value)
                assert words, (rule.key, detail.field)
                if "_" in words and "{" not in words and "/" not in words:
                    wordless.add(f"{detail.field}={words}")
    assert wordless == set()


def test_every_condition_and_source_has_words() -> None:
    assert set(code_words.CODES["Condition"]) == set(Condition)
    sources = {
        data.info.source
        for calendar in frozen_calendars().by_country.values()
        for data in calendar.years.values()
    }
    assert sources == set(RELEASED)


def test_the_comparison_has_a_row_for_each_point_and_a_word_for_each_saying() -> None:
    profiles = [shipped(code) for code in CODES]
    points = compare(profiles)
    assert all(point_words(point) and not point_words(point).startswith("point_") for point in points)
    said = [saying_words(saying) for point in points for cell in point.cells for saying in cell]
    assert [words for words in said if "…" in words or words.startswith("compare_")] == []
    html = comparison_html(profiles, points)
    assert html.count("<tr>") == len(points) + 1


def test_two_regulations_are_compared_beside_each_other(at: AtScreen) -> None:
    at.sit("e-lee")
    page: ProfilesPage = at.open("profiles", "compare")
    page.head.beside.set_values([0, 3])
    page.head.changed.emit()
    text = page.table.toPlainText()
    assert "aes 1" in text and "std 1" in text and "vks 1" not in text


def test_what_a_profile_says_is_never_markup() -> None:
    text = profile_html(listing(shipped("aes")))
    assert "<script" not in text
    assert "&lt;" not in text or "<p" in text


def test_a_good_file_becomes_a_version_and_a_bad_one_is_named(at: AtScreen, tmp_path: Path) -> None:
    page = opened(at)
    bad, good = tmp_path / "bad.toml", tmp_path / "good.toml"
    bad.write_bytes(version_two().replace(b"value = 15", b"value = -1", 1))
    good.write_bytes(version_two())
    page.take_file(bad)
    at.until(lambda: "bad.toml" in page.refused.sentence())
    assert at.session.seat.desk.regulations.profile.version == "1"
    page.take_file(good)
    at.until(lambda: any(one.profile.edition == "aes 2" for one in page.known.profiles))
    at.settle()
    assert at.session.seat.desk.regulations.profile.version == "2"
    assert page.refused.sentence() == ""


def test_a_version_is_exported_and_printed(at: AtScreen, tmp_path: Path) -> None:
    page = opened(at)
    target = tmp_path / "aes.toml"
    profile = page.head.profile
    assert profile is not None
    page.write_file(profile, target)
    assert target.read_bytes().startswith(b"# Order of work")
    page.print()
    (paper,) = tmp_path.glob("*.pdf")
    assert paper.read_bytes().startswith(b"%PDF")


def test_only_an_administrator_is_offered_the_import(at: AtScreen) -> None:
    page = opened(at, "e-kovaleva")
    assert not page.head._import.isEnabled()


@pytest.mark.parametrize("argument", [None, "compare"])
def test_no_word_is_cut_and_everything_has_a_name_in_every_language(
    at: AtScreen, argument: str | None
) -> None:
    shown = every_language_and_width(at, "e-lee", lambda: at.open("profiles", argument))
    assert {where: found for where, page in shown if (found := flaws(page))} == {}
