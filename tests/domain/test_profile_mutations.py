"""Whatever happens to a profile's file, it loads or is refused; nothing else ever comes out."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from domain.profile_listing import listing
from domain.profile_loading import load_profile
from domain.regulation.profile import Profile
from tests.domain.shipped import CODES, made_of, shipped_bytes, table

PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 4000),
    st.floats(allow_nan=True),
    st.text(max_size=12),
    st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    st.just(time(9)),
)
ODD_VALUES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
KNOWN_CODES = st.sampled_from(
    "appeal complaint email post phone book registry charges ordinary complex no_contacts anonymous"
    " AES-D1 HOUSE-SIGN calendar working receipt registration block warn forced none answer".split()
)


def holders(value: Any) -> list[dict[str, Any] | list[Any]]:
    """Every table and list inside ``value`` that has something in it."""
    if not isinstance(value, dict | list) or not value:
        return []
    inner = value.values() if isinstance(value, dict) else value
    return [value, *[holder for entry in inner for holder in holders(entry)]]


def edit(data: st.DataObject, tables: dict[str, Any]) -> None:
    """One random edit somewhere: replace, remove, add or copy."""
    holder = data.draw(st.sampled_from(holders(tables)))
    keys: list[Any] = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    key = data.draw(st.sampled_from(keys))
    what = data.draw(st.sampled_from(["replace", "code", "remove", "copy", "add"]))
    if what == "replace":
        holder[key] = data.draw(ODD_VALUES)
    elif what == "code":
        holder[key] = data.draw(KNOWN_CODES)
    elif what == "remove":
        del holder[key]
    elif isinstance(holder, dict):
        holder[data.draw(st.text(min_size=1, max_size=8))] = holder[key] if what == "copy" else None
    else:
        holder.append(holder[key])


def loads_or_is_refused(tables: dict[str, Any]) -> bool:
    try:
        profile = made_of(tables)
    except BadInput as trouble:
        named = trouble.facts["where"] == "changed.toml"
        return named and trouble.code.startswith(("profile_", "number_"))
    return isinstance(profile, Profile) and bool(listing(profile))


@given(st.data())
def test_an_edited_profile_loads_or_is_refused(data: st.DataObject) -> None:
    tables = table(data.draw(st.sampled_from(CODES)))
    for _edit in range(data.draw(st.integers(1, 3))):
        edit(data, tables)
    assert loads_or_is_refused(tables)


@given(st.sampled_from(CODES), st.integers(0, 30_000), st.integers(0, 40), st.binary(max_size=12))
def test_a_file_with_damaged_bytes_loads_or_is_refused(code: str, at: int, lost: int, put: bytes) -> None:
    content = shipped_bytes(code)
    damaged = content[:at] + put + content[at + lost :]
    try:
        assert load_profile(damaged, name="damaged.toml").profile
    except BadInput as trouble:
        assert trouble.facts["where"] == "damaged.toml"


@given(st.sampled_from(CODES), st.integers(0, 30_000))
def test_a_file_that_breaks_off_loads_or_is_refused(code: str, length: int) -> None:
    try:
        assert load_profile(shipped_bytes(code)[:length], name="short.toml").profile
    except BadInput as trouble:
        assert trouble.facts["where"] == "short.toml"
