"""Who may unlock the data, with which secret, and what is on the disk for it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput, OtklikError, Refusal
from services.protection.attempts import LONGEST_WAIT_S, wait_after
from services.protection.key_file import COPY, NAME, KeyFile
from services.protection.key_ring import KeyRing
from services.protection.key_slots import Hardness, SlotKind, unwrap
from services.protection.recovery_key import GROUPS, make_recovery_key, read_recovery_key
from services.protection.sealing import FileSealer
from tests.factory import MovableClock, clock_at

KEY = bytes(range(32))
CHEAP = Hardness(memory_kib=64, passes=1)
GOOD = "тёплые-Батареи 7"


class Drawer:
    """A keeper of secrets as an operating system has one."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get(self, name: str) -> str:
        return self.secrets.get(name, "")

    def put(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def remove(self, name: str) -> None:
        self.secrets.pop(name, None)


def ring_in(folder: Path, clock: MovableClock | None = None) -> KeyRing:
    return KeyRing(folder, clock=clock or clock_at(), random_bytes=os.urandom, hardness=CHEAP)


@pytest.fixture
def clock() -> MovableClock:
    return clock_at()


@pytest.fixture
def ring(tmp_path: Path, clock: MovableClock) -> KeyRing:
    made = ring_in(tmp_path, clock)
    made.begin(KEY, employee_id="e-1", label="Ковалёва А.", password=GOOD)
    return made


def test_the_right_password_gives_the_key_back(ring: KeyRing) -> None:
    assert ring.unlock("e-1", GOOD) == KEY


def test_a_password_typed_on_another_system_is_the_same(ring: KeyRing) -> None:
    composed = "тёплые-Батареи 7".replace("ё", "\u0435\u0308")
    assert composed != GOOD and ring.unlock("e-1", composed) == KEY


def test_a_wrong_password_gives_nothing_and_is_counted(ring: KeyRing) -> None:
    for count in (1, 2):
        with pytest.raises(BadInput) as caught:
            ring.unlock("e-1", "не тот пароль")
        assert caught.value.code == "password_wrong" and caught.value.facts["wrong"] == count


def test_after_three_wrong_passwords_even_the_right_one_waits(ring: KeyRing, clock: MovableClock) -> None:
    for _ in range(3):
        with pytest.raises(BadInput):
            ring.unlock("e-1", "не тот пароль")
    with pytest.raises(Refusal, match="unlock_wait"):
        ring.unlock("e-1", GOOD)
    clock.forward(seconds=6)
    assert ring.unlock("e-1", GOOD) == KEY


def test_the_count_outlives_the_program(ring: KeyRing, tmp_path: Path, clock: MovableClock) -> None:
    for _ in range(3):
        with pytest.raises(BadInput):
            ring.unlock("e-1", "не тот пароль")
    with pytest.raises(Refusal, match="unlock_wait"):
        ring_in(tmp_path, clock).unlock("e-1", GOOD)


def test_a_clock_set_back_does_not_lock_for_a_year(ring: KeyRing, clock: MovableClock) -> None:
    for _ in range(3):
        with pytest.raises(BadInput):
            ring.unlock("e-1", "не тот пароль")
    clock.forward(days=-365)
    with pytest.raises(Refusal) as caught:
        ring.unlock("e-1", GOOD)
    assert int(str(caught.value.facts["seconds"])) <= LONGEST_WAIT_S


def test_waits_grow_and_end_at_five_minutes() -> None:
    waits = [wait_after(wrong) for wrong in range(40)]
    assert waits[:6] == [0, 0, 0, 5, 10, 20] and waits == sorted(waits) and waits[-1] == LONGEST_WAIT_S


def test_each_person_has_a_way_of_their_own(ring: KeyRing) -> None:
    ring.add_person(KEY, employee_id="e-2", label="Жук О.", password="другой-пароль-9")
    assert ring.unlock("e-2", "другой-пароль-9") == ring.unlock("e-1", GOOD) == KEY
    ring.remove_person("e-2")
    with pytest.raises(BadInput, match="nobody_unlocks_so"):
        ring.unlock("e-2", "другой-пароль-9")
    assert [holder.label for holder in ring.holders()] == ["Ковалёва А."]


def test_the_last_person_is_not_removed(ring: KeyRing) -> None:
    with pytest.raises(Refusal, match="last_holder_stays"):
        ring.remove_person("e-1")


def test_a_changed_password_replaces_the_old_one(ring: KeyRing) -> None:
    ring.change_password("e-1", old=GOOD, new="новый-пароль-11")
    assert ring.unlock("e-1", "новый-пароль-11") == KEY
    with pytest.raises(BadInput, match="password_wrong"):
        ring.unlock("e-1", GOOD)


@pytest.mark.parametrize(
    ("password", "code"), [("коротко", "password_too_short"), ("ааааааааб", "password_too_plain")]
)
def test_a_password_that_is_no_protection_is_refused(ring: KeyRing, password: str, code: str) -> None:
    with pytest.raises(Refusal, match=code):
        ring.change_password("e-1", old=GOOD, new=password)
    assert ring.unlock("e-1", GOOD) == KEY


def test_the_recovery_key_opens_however_it_is_typed(tmp_path: Path, clock: MovableClock) -> None:
    ring = ring_in(tmp_path, clock)
    recovery = ring.begin(KEY, employee_id="e-1", label="К.", password=GOOD)
    assert ring.unlock_by_recovery(recovery) == KEY
    assert ring.unlock_by_recovery("  " + recovery.replace("-", " ") + "\n") == KEY


def test_a_new_recovery_key_makes_the_printed_one_useless(tmp_path: Path, clock: MovableClock) -> None:
    ring = ring_in(tmp_path, clock)
    old = ring.begin(KEY, employee_id="e-1", label="К.", password=GOOD)
    new = ring.renew_recovery(KEY)
    assert ring.unlock_by_recovery(new) == KEY
    with pytest.raises(BadInput, match="password_wrong"):
        ring.unlock_by_recovery(old)


@given(st.binary(min_size=16, max_size=16), st.integers(0, 47), st.integers(1, 9))
def test_a_wrong_digit_of_the_recovery_key_is_named_by_its_group(drawn: bytes, place: int, by: int) -> None:
    parts = iter(range(0, 16, 2))
    key = make_recovery_key(lambda count: drawn[(start := next(parts)) : start + count])
    digits = list(key.replace("-", ""))
    digits[place] = str((int(digits[place]) + by) % 10)
    with pytest.raises(BadInput) as caught:
        read_recovery_key("".join(digits))
    assert caught.value.facts["group"] == place // 6 + 1


@given(st.text(max_size=80))
def test_any_text_as_recovery_key_is_read_or_refused(typed: str) -> None:
    try:
        assert read_recovery_key(typed).count("-") == GROUPS - 1
    except BadInput as error:
        assert error.code in ("recovery_key_length", "recovery_key_group")


def test_slots_cost_what_they_were_made_with(tmp_path: Path, clock: MovableClock) -> None:
    ring = KeyRing(tmp_path, clock=clock, random_bytes=os.urandom)
    ring.begin(KEY, employee_id="e-1", label="К.", password=GOOD)
    row = json.loads((tmp_path / NAME).read_text(encoding="utf-8"))["slots"][0]
    assert row["argon2id"]["memory_kib"] >= 65536
    assert ring.unlock("e-1", GOOD) == KEY


def test_a_slot_moved_to_another_person_opens_nothing(ring: KeyRing) -> None:
    from dataclasses import replace

    slot = next(one for one in ring.slots() if one.kind is SlotKind.PERSON)
    with pytest.raises(BadInput, match="password_wrong"):
        unwrap(replace(slot, employee_id="e-2"), GOOD)


@pytest.mark.expects_log
@pytest.mark.parametrize("name", [NAME, COPY])
def test_a_flipped_bit_in_one_copy_of_the_slots_is_repaired(ring: KeyRing, tmp_path: Path, name: str) -> None:
    whole = (tmp_path / name).read_bytes()
    for place in range(0, len(whole), 97):
        damaged = bytearray(whole)
        damaged[place] ^= 4
        (tmp_path / name).write_bytes(damaged)
        assert ring.unlock("e-1", GOOD) == KEY
        assert (tmp_path / NAME).read_bytes() == (tmp_path / COPY).read_bytes() == whole


def test_both_copies_damaged_are_named(ring: KeyRing, tmp_path: Path) -> None:
    for name in (NAME, COPY):
        (tmp_path / name).write_text("{", encoding="utf-8")
    with pytest.raises(BadInput, match="key_file_damaged"):
        ring.holders()


@pytest.mark.parametrize("cost", [0, -1, 1 << 40, "much", None])
def test_a_file_that_asks_for_all_memory_is_refused(ring: KeyRing, tmp_path: Path, cost: object) -> None:
    from services.protection import key_file

    slots = ring.slots()
    rows = [key_file._row(slot) for slot in slots]
    rows[0]["argon2id"] = {"memory_kib": cost, "passes": 1, "lanes": 1}
    text = json.dumps({"version": 1, "slots": rows, "check": key_file._check(rows)})
    for name in (NAME, COPY):
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match="key_file_damaged"):
        ring.unlock("e-1", GOOD)


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: json.dumps({"slots": text}).encode()))
def test_any_bytes_as_key_file_are_refused_in_words(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        for name in (NAME, COPY):
            (Path(folder) / name).write_bytes(content)
        with pytest.raises(OtklikError):
            KeyFile(Path(folder)).read()


def test_the_operating_system_may_keep_a_way_in(ring: KeyRing) -> None:
    drawer = Drawer()
    assert ring.unlock_by_system("e-1", drawer) is None
    ring.keep_in_system(KEY, "e-1", drawer)
    assert ring.unlock_by_system("e-1", drawer) == KEY
    assert ring.unlock_by_system("e-2", drawer) is None
    ring.forget_in_system("e-1", drawer)
    assert ring.unlock_by_system("e-1", drawer) is None and not drawer.secrets


def test_the_key_is_nowhere_on_the_disk(ring: KeyRing, tmp_path: Path) -> None:
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        assert KEY not in content and KEY.hex().encode() not in content and GOOD.encode() not in content


def test_a_sealed_file_opens_under_its_own_name_only() -> None:
    sealer = FileSealer(KEY)
    sealed = sealer.seal("Ахметова".encode(), "a" * 64)
    assert "Ахметова".encode() not in sealed
    assert sealer.unseal(sealed, "a" * 64) == "Ахметова".encode()
    with pytest.raises(BadInput, match="attachment_damaged"):
        sealer.unseal(sealed, "b" * 64)


@given(st.binary(max_size=400), st.integers(0, 1 << 20), st.integers(0, 7))
def test_any_flipped_bit_of_a_sealed_file_is_noticed(data: bytes, place: int, bit: int) -> None:
    sealer = FileSealer(KEY)
    sealed = bytearray(sealer.seal(data, "x"))
    sealed[place % len(sealed)] ^= 1 << bit
    with pytest.raises(BadInput, match="attachment_damaged"):
        sealer.unseal(bytes(sealed), "x")
