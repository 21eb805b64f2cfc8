"""The audit trail: what breaks it is named, at the screen's service and on the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from domain.errors import Refusal
from program.audit_command import run
from program.restore_command import run as run_restore
from services.audit_reading import audit_lines, check_audit
from services.corrections import correct_card
from services.protection.backups import back_up, known_backups
from services.protection.leaving import export_everything
from tests.factory import registered
from tests.protection.people import PASSWORD, Workplace, locked_workplace


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    made = locked_workplace(tmp_path / "laptop")
    desk = made.desk()
    for _ in range(2):
        registered(desk)
    return made


def tamper(place: Workplace, sql: str) -> None:
    with place.office.store.transaction():
        place.office.store.execute(sql)


def said_by_command(place: Workplace, *words: str, secret: str = PASSWORD) -> tuple[int, str]:
    place.office.store.close()
    out = io.StringIO()
    code = run(["--data", str(place.office.paths.data), *words], out, ask=lambda prompt: secret)
    place.office.store.bind()
    return code, out.getvalue()


def test_a_trail_nobody_touched_is_whole(place: Workplace) -> None:
    found = check_audit(place.desk("e-audit"))
    assert found.sound and found.entries > 3


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit_entry SET actor_id = 'e-ten' WHERE position = 3",
        "UPDATE audit_entry SET at = '2026-05-31T10:00:00+05:00' WHERE position = 3",
        "UPDATE audit_entry SET after = NULL WHERE position = 3",
        "DELETE FROM audit_entry WHERE position = 3",
    ],
)
def test_an_entry_that_was_changed_or_taken_out_is_named(place: Workplace, sql: str) -> None:
    tamper(place, sql)
    found = check_audit(place.desk("e-audit"))
    assert found.broken is not None and found.broken.position in (3, 4)
    code, said = said_by_command(place)
    assert code == 1 and f"broken at entry {found.broken.position}" in said


def test_an_entry_cut_from_the_end_shows_against_a_backup(place: Workplace) -> None:
    back_up(place.desk(), place.office.paths, place.ring)
    last = place.office.store.execute("SELECT max(position) FROM audit_entry").fetchone()[0]
    tamper(place, f"DELETE FROM audit_entry WHERE position >= {last - 1}")
    desk = place.desk("e-audit")
    assert check_audit(desk).sound, "the chain alone cannot know"
    found = check_audit(desk, known_backups(desk, place.office.paths))
    assert found.cut == last - 1
    assert said_by_command(place)[0] == 1


def test_the_command_line_asks_for_the_password_and_says_what_it_found(place: Workplace) -> None:
    assert said_by_command(place)[0] == 0
    assert said_by_command(place, "--recovery", secret=place.recovery)[0] == 0
    code, said = said_by_command(place, secret="не тот пароль")
    assert code == 2 and "password_wrong" in said


def test_the_trail_is_for_auditors_and_administrators(place: Workplace) -> None:
    with pytest.raises(Refusal, match="not_permitted"):
        audit_lines(place.desk("e-zhuk"))
    lines = audit_lines(place.desk("e-audit"), limit=3)
    assert len(lines) == 3 and lines[0].position > lines[2].position
    older = audit_lines(place.desk("e-audit"), before=lines[2].position)
    assert older[0].position == lines[2].position - 1


def test_an_entry_holds_who_when_where_before_and_after(place: Workplace) -> None:
    desk = place.desk()
    made = registered(desk)
    correct_card(desk, appeal_id=made.appeal_id, fields={"subject": "Нет тепла"})
    line = next(one for one in audit_lines(place.desk("e-audit")) if one.before)
    assert line.after["subject"] == "Нет тепла" and line.before["subject"] == "Холодные батареи"
    assert line.at.utcoffset() is not None and line.zone == "Asia/Almaty" and line.device and line.actor


def test_an_auditor_changes_nothing(place: Workplace) -> None:
    auditor = place.desk("e-audit")
    before = place.office.store.execute("SELECT count(*) FROM fact").fetchone()[0]
    with pytest.raises(Refusal, match="not_permitted"):
        registered(auditor)
    with pytest.raises(Refusal, match="not_permitted"):
        back_up(auditor, place.office.paths, place.ring)
    assert place.office.store.execute("SELECT count(*) FROM fact").fetchone()[0] == before


def test_the_command_restores_on_a_new_computer(place: Workplace, tmp_path: Path) -> None:
    made = back_up(place.desk(), place.office.paths, place.ring)
    out = io.StringIO()
    words = ["--data", str(tmp_path / "new"), str(made.folder)]
    assert (
        run_restore(words, out, ask=lambda prompt: "123456" * 8) == 2
        and "recovery_key_group" in out.getvalue()
    )
    assert run_restore(words, out, ask=lambda prompt: place.recovery) == 0
    check = io.StringIO()
    assert run(["--data", str(tmp_path / "new")], check, ask=lambda prompt: PASSWORD) == 0
    assert "whole" in check.getvalue()
    place.office.store.bind()


def test_leaving_takes_everything_in_open_formats_and_no_secret(place: Workplace, tmp_path: Path) -> None:
    place.office.store.execute("UPDATE replica SET device_key = 'geheim'")
    blob = place.desk().blobs.keep("фото".encode(), "image/jpeg")
    with pytest.raises(Refusal, match="not_permitted"):
        export_everything(place.desk("e-zhuk"), tmp_path)
    made = export_everything(place.desk("e-lee"), tmp_path)
    facts = [json.loads(line) for line in (made / "tables" / "fact.jsonl").read_text("utf-8").splitlines()]
    assert {"registered"} <= {fact["kind"] for fact in facts}
    assert (made / "attachments" / f"{blob.sha256}.jpg").read_bytes() == "фото".encode()
    whole = b"".join(file.read_bytes() for file in made.rglob("*") if file.is_file())
    assert b"geheim" not in whole and "Ахметова".encode() in whole
    assert len((made / "SHA256SUMS").read_text("utf-8").splitlines()) > 20
