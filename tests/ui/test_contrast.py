"""Every text pair of the tokens is readable: WCAG 2.2, 1.4.3 (4.5:1) and 1.4.11 (3:1)."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from ui.theme.palette import high_contrast
from ui.theme.tokens import DARK, LIGHT, State, Tokens

GROUNDS = ("chrome", "surface", "sunken", "raised", "hover", "selected", "selected_off")
THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


def luminance(colour: str) -> float:
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_pairs(look: Tokens) -> dict[str, float]:
    """Every text on every ground it may stand on."""
    pairs = {
        f"{text} on {ground}": contrast(getattr(look, text), getattr(look, ground))
        for text, ground in product(("text", "text2", "text3"), GROUNDS)
    }
    for state in State:
        ink = look.ink(state)
        pairs[f"{state} on its tint"] = contrast(ink.text, ink.tint)
        pairs[f"text2 on the tint of {state}"] = contrast(look.text2, ink.tint)
        grounds = ("chrome", "surface", "sunken", "selected")
        pairs |= {f"{state} on {ground}": contrast(ink.text, getattr(look, ground)) for ground in grounds}
    for number, ink in enumerate((look.engineer1, look.engineer2), 1):
        pairs[f"engineer {number} on tint"] = contrast(ink.text, ink.tint)
        pairs[f"engineer {number}'s tint under text"] = contrast(look.text, ink.tint)
    for ground in ("accent", "accent_hover"):
        pairs[f"on_accent on {ground}"] = contrast(look.on_accent, getattr(look, ground))
    for ground in ("chrome", "surface", "sunken", "selected", "accent_tint", "raised"):
        pairs[f"link on {ground}"] = contrast(look.accent_text, getattr(look, ground))
    for text in ("toast_text", "toast_link"):
        pairs[f"{text} on toast"] = contrast(getattr(look, text), look.toast)
    for words in ("paper_ink", "paper_ink2", "paper_entry"):
        pairs[f"{words} on paper"] = contrast(getattr(look, words), look.paper)
    return pairs


@pytest.mark.parametrize("look", THEMES)
def test_every_text_pair_is_at_least_four_and_a_half_to_one(look: Tokens) -> None:
    low = {pair: round(ratio, 2) for pair, ratio in text_pairs(look).items() if ratio < 4.5}
    assert low == {}


@pytest.mark.parametrize("look", THEMES)
def test_at_least_seventy_four_text_pairs_are_held(look: Tokens) -> None:
    assert len(text_pairs(look)) >= 74


@pytest.mark.parametrize("look", THEMES)
def test_shapes_and_outlines_of_fields_are_at_least_three_to_one(look: Tokens) -> None:
    grounds = ("surface", "sunken", "chrome")
    marks = {
        f"{state} on {ground}": contrast(look.ink(state).shape, getattr(look, ground))
        for state, ground in product(State, grounds)
    }
    marks |= {
        f"{state} on its tint": contrast(look.ink(state).shape, look.ink(state).tint) for state in State
    }
    marks |= {
        f"field on {ground}": contrast(look.field_line, getattr(look, ground))
        for ground in ("surface", "sunken")
    }
    marks |= {f"focus on {ground}": contrast(look.focus, getattr(look, ground)) for ground in GROUNDS}
    assert {pair: round(ratio, 2) for pair, ratio in marks.items() if ratio < 3} == {}


def test_the_figures_of_the_design_page_come_out() -> None:
    assert round(contrast(LIGHT.text, LIGHT.surface), 1) == 16.9
    assert round(contrast(LIGHT.late.text, LIGHT.selected), 1) == 5.5
    assert round(contrast(DARK.warn.text, DARK.surface), 1) == 9.7


def test_high_contrast_takes_the_colours_of_the_system_and_drops_tints() -> None:
    system = QPalette(QColor("#202020"), QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    look = high_contrast(system)
    assert (look.text, look.surface, look.tinted, look.dark) == ("#ffff00", "#000000", False, True)
    assert look.late.text == look.done.text == "#ffff00"
