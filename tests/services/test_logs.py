"""The log holds what happened and nobody's data."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Fault, Refusal
from services import logs

PERSON = "Иванов Пётр, +7 701 555 01 02, ivanov@mail.kz"
ULID = "01JD8Z5Y3W0000000000000000"

pytestmark = pytest.mark.expects_log


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """An open log and its file."""
    handler = logs.open_log(tmp_path)
    yield tmp_path / logs.FILE
    logs.close_log(handler)


def test_our_message_is_written_with_its_numbers_and_identifiers(log: Path) -> None:
    logging.getLogger("services.appeals").info("registered %s on %s, %d files", ULID, date(2026, 11, 22), 3)
    assert f"registered {ULID} on 2026-11-22, 3 files" in log.read_text(encoding="utf-8")


def test_a_persons_words_never_reach_the_log(log: Path) -> None:
    logging.getLogger("services.appeals").warning("refused for %s by %s", PERSON, ["Иванов"])
    written = log.read_text(encoding="utf-8")
    assert "refused for <str> by <list>" in written
    assert "Иванов" not in written


def test_named_arguments_are_held_back_too(log: Path) -> None:
    logging.getLogger("sync.engine").warning("sent %(count)d to %(who)s", {"count": 2, "who": PERSON})
    assert "sent 2 to <str>" in log.read_text(encoding="utf-8")


def test_of_a_librarys_message_only_the_place_is_written(log: Path) -> None:
    logging.getLogger("urllib3.connectionpool").error(f"could not send {PERSON}")
    written = log.read_text(encoding="utf-8")
    assert "ERROR urllib3.connectionpool test_logs:" in written
    assert "Иванов" not in written


def test_an_exception_leaves_its_type_code_and_frames_but_not_its_text(log: Path) -> None:
    try:
        try:
            raise KeyError(PERSON)
        except KeyError as error:
            raise Refusal("visit_too_soon", name=PERSON) from error
    except Refusal:
        logging.getLogger("ui.crash").exception("an act failed")
    written = log.read_text(encoding="utf-8")
    assert "Refusal visit_too_soon" in written and "KeyError" in written
    assert "test_logs.py:" in written
    assert "Иванов" not in written


def test_an_error_as_an_argument_is_written_by_its_code(log: Path) -> None:
    logging.getLogger("sync").warning("stopped: %s", Fault("server_unreachable", host=PERSON))
    assert "stopped: server_unreachable" in log.read_text(encoding="utf-8")


def test_the_log_rotates_and_keeps_five_files(log: Path) -> None:
    logger = logging.getLogger("services.blobs")
    for _ in range(7 * logs.LARGEST // 1000):
        logger.info("x" * 960)
    files = sorted(log.parent.glob(logs.FILE + "*"))
    assert len(files) == logs.KEPT
    assert all(file.stat().st_size <= logs.LARGEST for file in files)


def test_a_closed_log_takes_nothing_more(tmp_path: Path) -> None:
    logs.close_log(logs.open_log(tmp_path))
    logging.getLogger("services").warning("late")
    assert not (tmp_path / logs.FILE).exists()


def test_a_fault_of_the_interpreter_has_a_file_of_its_own(tmp_path: Path) -> None:
    stream = logs.watch_for_faults(tmp_path)
    logs.stop_watching(stream)
    assert (tmp_path / logs.FAULTS).exists() and stream.closed


@given(st.text(min_size=1).filter(lambda text: any(letter.isspace() or ord(letter) > 127 for letter in text)))
def test_no_text_with_a_space_or_a_letter_beyond_ascii_is_harmless(text: str) -> None:
    assert logs.harmless(text) == "<str>"


@pytest.mark.parametrize("value", [ULID, "0" * 64, "notice_given", "appeal", 7, 1.5, None, True])
def test_identifiers_kinds_of_facts_and_numbers_are_harmless(value: object) -> None:
    assert logs.harmless(value) == value


@pytest.mark.parametrize("value", ["ivanov", "p.ivanov", "Ivanov_P", "ivanov@mail.kz", "77015550102"])
def test_a_login_a_latin_name_or_a_phone_is_held_back(value: str) -> None:
    assert logs.harmless(value) == "<str>"
