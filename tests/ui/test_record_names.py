"""Every record and field that a decision or the audit trail may name has a name in four languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from domain.entities import ENTITIES
from tools.catalogues import LANGUAGES
from ui.wording.records import field_name, record_name

FIELDS = sorted({field for entity in ENTITIES.values() for field in entity.fields})


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_record_and_no_field_is_told_by_its_code(language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    told_by_code = [name for name in FIELDS if field_name(name) == name]
    told_by_code += [name for name in ENTITIES if "_" in name and record_name(name) == name]
    assert told_by_code == []


def test_a_field_of_a_later_program_is_told_by_its_code() -> None:
    assert field_name("never_heard_of") == "never_heard_of"
