"""The compiled form of a profile says what its source says, and only of that very source."""

from __future__ import annotations

import pytest

from domain.errors import BadInput
from domain.profile_compiled import compile_profile, read_compiled
from domain.profile_loading import load_profile
from resources import resource_path
from services.regulations import shipped_profiles


@pytest.mark.parametrize("code", shipped_profiles())
def test_a_compiled_profile_equals_its_source(code: str) -> None:
    content = resource_path("regulations", f"{code}.toml").read_bytes()
    assert read_compiled(compile_profile(content, name=code), content) == load_profile(content, name=code)


def test_an_edited_profile_is_not_taken_from_what_was_compiled_before() -> None:
    content = resource_path("regulations", "aes.toml").read_bytes()
    edited = content.replace(b'version = "', b'version = "9', 1)
    assert edited != content
    assert read_compiled(compile_profile(content, name="aes"), edited) is None


def test_a_profile_that_is_refused_is_not_compiled() -> None:
    with pytest.raises(BadInput) as refused:
        compile_profile(b"format = 1\n", name="empty.toml")
    assert refused.value.facts["where"] == "empty.toml"


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b"{}", b"\xff"])
def test_a_damaged_compiled_file_leaves_the_source_to_be_read(damaged: bytes) -> None:
    content = resource_path("regulations", "aes.toml").read_bytes()
    assert read_compiled(damaged, content) is None
