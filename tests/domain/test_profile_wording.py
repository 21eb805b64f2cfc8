"""Whatever the rules of a profile can say has a sentence, and the guide for authors is complete."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

import domain
from domain.opening_hours import OpeningDay
from domain.profile_listing import SECTIONS
from domain.regulation import vocabulary
from domain.terms import Base, Roll, Unit

ROOT = Path(domain.__file__).resolve().parent.parent
WORDS = tomllib.loads((ROOT / "docs" / "wording" / "profiles.toml").read_text(encoding="utf-8"))
GUIDE = (ROOT / "docs" / "profiles.md").read_text(encoding="utf-8")
SPEAKING = (
    "answer_channel book_closing closing completeness disclosure grounds letter_check numbering phone_rules"
    " profile_checks profile_loading profile_points profile_references reception retention signing_authority"
    " strict_reading term_selection"
).split()
SAY = {"Finding": 0, "Refusal": 0, "BadInput": 0, "Unreadable": 0, "Verdict": 1, "trouble_at": 1, "_say": 0,
       "_block": 0, "_lack": 1, "_lacks": 1, "_plain": 0, "finding": 0, "missing": 0}  # fmt: skip
"""Call → the place of the code among its arguments."""
OPENING = {"profile_opening_hours_reversed", "profile_opening_hours_overlap"}
"""Made from the codes of ``domain/opening_hours.py``."""


def said_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            place = SAY.get(name, -1)
            if 0 <= place < len(node.args):
                code = node.args[place]
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    yield code.value


def said() -> set[str]:
    return {code for name in SPEAKING for code in said_in(ROOT / "domain" / f"{name}.py")}


def test_every_code_that_the_rules_can_say_has_a_sentence() -> None:
    assert len(said()) > 90
    assert sorted(said() - WORDS.keys()) == []


def test_no_sentence_waits_for_a_code_that_is_never_said() -> None:
    source = "".join((ROOT / "domain" / f"{name}.py").read_text(encoding="utf-8") for name in SPEAKING)
    unsaid = [code for code in WORDS if f'"{code}"' not in source]
    assert set(unsaid) == OPENING


@pytest.mark.parametrize(
    "choices",
    [
        vocabulary.Family,
        vocabulary.Form,
        vocabulary.Condition,
        vocabulary.Stage,
        vocabulary.Effect,
        vocabulary.Duty,
        vocabulary.Trigger,
        vocabulary.Proof,
        vocabulary.LetterCheck,
        vocabulary.Need,
        vocabulary.Authority,
        vocabulary.BookDuty,
        Unit,
        Base,
        Roll,
    ],
)
def test_the_guide_names_every_value_that_an_author_may_write(choices: type[StrEnum]) -> None:
    assert [choice for choice in choices if f"`{choice}`" not in GUIDE] == []


def test_the_guide_names_every_part_of_a_profile() -> None:
    assert [section for section in SECTIONS if f"`{section}`" not in GUIDE] == []
    assert f"`{OpeningDay.LAST_SUNDAY}`" in GUIDE
