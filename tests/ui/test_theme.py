"""Light, dark, and the files that dress the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from resources import resource_path
from ui.theme import Mode, Role, font, icon, pixmap, theme, tokens
from ui.theme.sheet import style_sheet
from ui.theme.tokens import DARK, LIGHT, Tokens

UI = Path(__file__).resolve().parents[2] / "ui"
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\((?!0, 0, 0)\d|Qt\.GlobalColor\.(?!transparent|black|white)")
"""Black and white are ink and paper of a printer, and what covers a blacked-out part of a picture."""


def test_only_the_token_module_has_colour_values() -> None:
    places = [
        f"{path.relative_to(UI)}:{number}"
        for path in sorted(UI.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if COLOUR.search(line) and path.name not in ("tokens.py", "self_test.py")
    ]
    assert places == []


def test_the_style_sheet_is_short_and_has_no_colours_stars_or_descendants() -> None:
    text = resource_path("styles", "otklik.qss").read_text(encoding="utf-8")
    assert len(text.splitlines()) < 60
    assert not COLOUR.search(text)
    selectors = [part.strip() for rule in re.findall(r"([^{}]+)\{", text) for part in rule.split(",")]
    assert [selector for selector in selectors if "*" in selector or re.search(r"\s", selector)] == []


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_every_name_of_the_style_sheet_is_a_token(look: Tokens) -> None:
    assert "@" not in style_sheet(look)


def test_switching_the_theme_changes_tokens_palette_and_sheet(qapp: QApplication) -> None:
    light_sheet = qapp.styleSheet()
    theme().choose(Mode.DARK)
    assert tokens() is DARK
    assert qapp.palette().window().color().name() == DARK.chrome.lower()
    assert qapp.styleSheet() != light_sheet


def test_inter_is_used_in_its_three_weights() -> None:
    for role, weight in (
        (Role.TEXT, QFont.Weight.Normal),
        (Role.STRONG, QFont.Weight.Medium),
        (Role.NAME, QFont.Weight.DemiBold),
    ):
        found = QFontInfo(font(role))
        assert (found.family(), found.weight()) == ("Inter", weight)


@pytest.mark.parametrize("name", ["Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf"])
def test_every_letter_of_the_four_languages_is_in_the_font(name: str) -> None:
    raw = QRawFont(str(resource_path("fonts", name)), 13)
    lacking = [
        letter
        for letter in "ЁёӘәҒғҚқҢңӨөҰұҮүҺһІіŐőŰűÁáÉéÍíÓóÖöÚúÜü№₸₽€−«»„”→·"
        if not raw.supportsCharacter(ord(letter))
    ]
    assert lacking == []


def test_fonts_are_in_points_without_hinting_and_numbers_are_tabular() -> None:
    for role in Role:
        assert font(role).pointSizeF() > 0
        assert font(role).hintingPreference() == QFont.HintingPreference.PreferNoHinting
    assert font(Role.NUMBER).featureValue(QFont.Tag("tnum")) == 1


def test_an_icon_takes_the_colour_it_is_asked_for() -> None:
    red = pixmap("inbox", tokens().late.text, 16).toImage()
    colours = {
        red.pixelColor(x, y).name()
        for x in range(16)
        for y in range(16)
        if red.pixelColor(x, y).alpha() == 255
    }
    assert colours == {tokens().late.text.lower()}


def test_an_icon_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(OSError, match="no-such-icon"):
        pixmap("no-such-icon", tokens().text)


def test_a_menu_icon_follows_the_theme() -> None:
    sun = icon("sun")
    light = sun.pixmap(16, 16).toImage()
    theme().choose(Mode.DARK)
    assert sun.pixmap(16, 16).toImage() != light
