"""Words about a checked signature, where names come in the spelling of other programs."""

from __future__ import annotations

import pytest

from ui.letters.verification_words import _common_name


@pytest.mark.parametrize(
    ("name", "common"),
    [
        ('CN="TRIAL AUTHORITY, NO LEGAL FORCE", C=KZ', "TRIAL AUTHORITY, NO LEGAL FORCE"),
        ('C=KZ, CN="ТОО ""Тепло"", Алматы"', 'ТОО "Тепло", Алматы'),
        ("CN=Root\\, Inc., O=Root", "Root, Inc."),
        ("O=Nobody", "O=Nobody"),
    ],
)
def test_the_common_name_is_read_as_windows_and_the_standard_write_it(name: str, common: str) -> None:
    assert _common_name(name) == common
