"""Profiles as an administrator keeps them: known, read beside their text, imported or refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.errors import BadInput, Refusal
from domain.profile_listing import place_in_text
from services.desk import Desk
from services.office import Office
from services.profiles_admin import (
    Source,
    import_profile,
    known_profiles,
    profile_file,
    refused_profiles,
    regulation_text,
)
from services.recounting import recount_open
from tests.domain.shipped import shipped_bytes
from tests.factory import clock_at, make_office, registered


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return make_office(tmp_path, clock=clock_at("2026-12-01 10:00"))


@pytest.fixture
def admin(office: Office) -> Desk:
    return office.sit_down("e-lee")


def version_two(text: str = "", *, valid_from: str = "2026-12-01") -> bytes:
    """The shipped AES profile as a second version."""
    held = text or shipped_bytes("aes").decode("utf-8")
    return (
        held.replace('version = "1"', 'version = "2"', 1)
        .replace("valid_from = 2021-07-01", f"valid_from = {valid_from}", 1)
        .encode("utf-8")
    )


def test_the_five_profiles_are_known_and_the_own_one_comes_first(admin: Desk) -> None:
    known = known_profiles(admin)
    assert [one.profile.profile for one in known] == ["aes", "cib", "hdh", "std", "vks"]
    assert [one.in_force for one in known] == [True, False, False, False, False]
    assert {one.source for one in known} == {Source.PROGRAM}


def test_the_text_stands_beside_and_holds_the_clause(admin: Desk) -> None:
    profile = known_profiles(admin)[0].profile
    text = regulation_text(profile)
    clause = profile.clauses[profile.terms["ordinary"].clause]
    place = place_in_text(clause, text)
    assert place is not None
    assert " ".join(text[slice(*place)].split()) == " ".join(clause.text.split())


def test_a_text_outside_the_program_is_not_read(admin: Desk) -> None:
    from domain.regulation.record import changed

    profile = changed(known_profiles(admin)[0].profile, text="../aes.toml")
    assert regulation_text(profile) == ""


def test_a_new_version_holds_for_new_appeals_and_open_ones_keep_theirs(office: Office, admin: Desk) -> None:
    made = registered(office.sit_down("e-kovaleva"))
    shorter = shipped_bytes("aes").decode("utf-8").replace("value = 15", "value = 10", 1)
    import_profile(admin, version_two(shorter), "aes-2.toml")
    office.reload()
    registry = office.sit_down("e-kovaleva")
    assert registry.regulations.profile.version == "2"
    later = registered(registry)
    assert (made.term.due_on, later.term.due_on) == (date(2026, 12, 23), date(2026, 12, 15))
    assert [move for report in recount_open(registry) for move in report.moves] == []


def test_an_imported_version_is_known_with_its_file(office: Office, admin: Desk) -> None:
    profile = import_profile(admin, version_two(), "aes-2.toml")
    office.reload()
    known = {one.profile.edition: one for one in known_profiles(office.sit_down("e-lee"))}
    assert (known["aes 2"].source, known["aes 2"].in_force) == (Source.CENTRE, True)
    assert profile_file(profile) == version_two()
    assert profile_file(known["aes 1"].profile) == shipped_bytes("aes")


def test_importing_the_same_file_again_changes_nothing(admin: Desk) -> None:
    import_profile(admin, version_two(), "aes-2.toml")
    import_profile(admin, version_two(), "aes-2.toml")
    import_profile(admin, shipped_bytes("aes"), "aes.toml")
    assert admin.store.execute("SELECT count(*) FROM profile_version").fetchone()[0] == 1


def test_other_rules_under_a_known_version_are_refused(admin: Desk) -> None:
    other = shipped_bytes("aes").replace(b"value = 15", b"value = 16", 1)
    with pytest.raises(BadInput, match="profile_version_taken") as caught:
        import_profile(admin, other, "mine.toml")
    assert caught.value.facts["where"] == "mine.toml"


def test_two_versions_that_begin_on_one_day_are_refused(admin: Desk) -> None:
    with pytest.raises(BadInput, match="profile_version_ambiguous"):
        import_profile(admin, version_two(valid_from="2021-07-01"), "aes-2.toml")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("value = 15", "value = -1", "profile_"),
        ("[kinds]", "[kinds]\nodd = 3", "profile_"),
        ('profile = "aes"', 'profile = "aes', "profile_syntax"),
    ],
)
def test_a_bad_file_is_named_and_the_last_good_version_stays(
    office: Office, admin: Desk, old: str, new: str, code: str
) -> None:
    spoilt = version_two(shipped_bytes("aes").decode("utf-8").replace(old, new, 1))
    with pytest.raises(BadInput, match=code) as caught:
        import_profile(admin, spoilt, "bad.toml")
    assert caught.value.facts["where"] == "bad.toml"
    office.reload()
    assert office.regulations.profile.version == "1"


def test_fifty_megabytes_and_another_encoding_are_refused_before_they_are_read(admin: Desk) -> None:
    with pytest.raises(BadInput, match="profile_too_large"):
        import_profile(admin, b"#" * 50_000_000, "large.toml")
    with pytest.raises(BadInput, match="profile_encoding"):
        import_profile(admin, shipped_bytes("aes").decode("utf-8").encode("cp1251", "replace"), "x.toml")


def test_a_version_that_arrived_bad_is_listed_with_its_reason(office: Office) -> None:
    with office.store.transaction():
        office.store.execute("INSERT INTO recording_gate(opened) VALUES (1)")
        office.store.execute(
            "INSERT INTO profile_version(id, stream, profile, version, toml)"
            " VALUES ('z', 'ref', 'aes', '7', 'format = 1')"
        )
        office.store.execute("DELETE FROM recording_gate")
    (refused,) = refused_profiles()
    assert (refused.name, refused.problem.facts["where"]) == ("aes 7", "aes 7")
    office.reload()
    assert office.regulations.profile.version == "1"
    assert [problem.code for problem in office.regulations.refused] == [refused.problem.code]


def test_only_an_administrator_imports_profiles(office: Office) -> None:
    with pytest.raises(Refusal, match="not_permitted"):
        import_profile(office.sit_down("e-kovaleva"), version_two(), "aes-2.toml")
