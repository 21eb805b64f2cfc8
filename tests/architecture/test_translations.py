"""Every string of the interface stands in the catalogues, translated, with its placeholders."""

from __future__ import annotations

import re

import pytest

from tools import catalogues, translations
from tools.catalogues import LANGUAGES

DATED = re.compile(r"\{(date|on|until|due|[a-z]+_on)\}\.(?!\w)")
PLACEHOLDER = re.compile(r"\{\w*\}|%\d|%n|%L\d")
AREAS = sorted(translations.areas())


@pytest.mark.parametrize("area", AREAS)
def test_the_catalogues_hold_exactly_the_strings_of_the_source(area: str) -> None:
    texts = translations.source_texts(translations.areas()[area])
    for language in LANGUAGES:
        catalogue = catalogues.read(translations.catalogue_path(area, language), language)
        wanted = {text for text in texts if catalogue.keeps(text)}
        stale = f"{area}_{language}: run `make translations`"
        assert set(catalogue.forms) == wanted, stale


@pytest.mark.parametrize("area", AREAS)
def test_nothing_is_left_untranslated(area: str) -> None:
    lacking = translations.missing(area)
    assert lacking == {}, f"python -m tools.translations missing --area {area}"


def test_a_hungarian_date_brings_its_own_full_stop() -> None:
    doubled = [
        f"{area}: {form}"
        for area, catalogue in translations.each_catalogue()
        if catalogue.language == "hu"
        for forms in catalogue.forms.values()
        for form in forms
        if DATED.search(form or "")
    ]
    assert doubled == []


@pytest.mark.parametrize("area", AREAS)
def test_a_translation_keeps_the_placeholders_of_its_source(area: str) -> None:
    wrong = [
        f"{catalogue.language}: {text.source!r} -> {form!r}"
        for name, catalogue in translations.each_catalogue()
        if name == area
        for text, forms in catalogue.forms.items()
        for form in forms
        # A plural form may spell its number out ("one appeal").
        if form and _placeholders(form) != _placeholders(text.source)
    ]
    assert wrong == []


def _placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text)) - {"%n"}
