"""Answers from the appeal to the sent letter, regulation by regulation (S41-S47), and the Book (S61, S63)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from domain.appeals import Phase
from domain.book import EntryPhase
from domain.errors import Refusal
from domain.findings import Level
from services.book import (
    EntryForm,
    MarkForm,
    close_entry,
    entry_state,
    entry_view,
    make_mark,
    transcribe_entry,
)
from services.card import appeal_card
from services.closing import close_appeal, decide_result, note_oral_answer
from services.dispatch import dispatch_letter
from services.intake_form import ApplicantForm
from services.letter_versions import letter_state, submit_for_signature
from services.letters import draft_letter, edit_letter, letter_trouble
from services.questions import question_id
from services.recording import recording
from tests.services.considering_at_work import Bench

ADDRESS = "мкр. Самал, 12, кв. 47"
REACHED = ApplicantForm(
    surname="Иванов", given_name="Пётр", email="ivanov@example.org", phone="1414", postal_address=ADDRESS
)
MakeBench = Callable[..., Bench]


@pytest.fixture
def bench(tmp_path: Path) -> MakeBench:
    return lambda profile, at="2026-09-07 10:00": Bench(tmp_path, profile, at)


def blocking(at: Bench, letter_id: str) -> set[str]:
    return {one.code for one in letter_trouble(at.executor, letter_id) if one.level is Level.BLOCK}


@pytest.mark.parametrize(
    ("channel", "wish", "way"),
    [("email", "", "email"), ("office", "", "post"), ("book", "", "post"), ("email", "post", "post")],
)
def test_s41_an_answer_leaves_by_the_way_of_the_appeal_or_the_one_that_was_named(
    bench: MakeBench, channel: str, wish: str, way: str
) -> None:
    at = bench("std")
    appeal_id = at.appeal(REACHED, channel=channel, kind="appeal", reply_channel_wish=wish)
    assert at.letter(draft_letter(at.executor, appeal_id=appeal_id))["channel"] == way


@pytest.mark.parametrize("satisfied", [True, False])
def test_s42_no_letter_is_needed_for_who_was_informed_and_is_satisfied(
    bench: MakeBench, satisfied: bool
) -> None:
    at = bench("std", "2026-09-16 11:00")
    appeal_id = at.appeal(REACHED, kind="appeal")
    note_oral_answer(
        at.executor,
        appeal_id=appeal_id,
        phone="1414",
        at=at.executor.now(),
        content="Разъяснён расчёт",
        satisfied=satisfied,
    )
    if satisfied:
        close_appeal(at.executor, appeal_id=appeal_id, outcome="satisfied_by_phone")
        assert appeal_card(at.executor, appeal_id).letters == ()
    else:
        with pytest.raises(Refusal, match="closing_not_satisfied"):
            close_appeal(at.executor, appeal_id=appeal_id, outcome="satisfied_by_phone")


def test_s43_an_answer_without_the_executor_s_contacts_does_not_go_for_signature(bench: MakeBench) -> None:
    at = bench("std")
    letter_id = draft_letter(at.executor, appeal_id=at.appeal(REACHED, kind="appeal"))
    edit_letter(at.executor, letter_id=letter_id, fields={"body": "Ответ", "executor_id": "e-nobody"})
    assert "letter_executor_contacts_missing" in blocking(at, letter_id)
    with pytest.raises(Refusal, match="letter_not_complete"):
        submit_for_signature(at.executor, letter_id=letter_id)


def test_s45_a_confirmed_complaint_names_both_faults_at_once_and_is_signed_when_they_are_gone(
    bench: MakeBench,
) -> None:
    at = bench("cib")
    questions = ("Когда исправят?", "Кто виноват?")
    appeal_id = at.appeal(REACHED, questions=questions)
    decide_result(at.executor, appeal_id=appeal_id, result="confirmed")
    letter_id = draft_letter(at.executor, appeal_id=appeal_id)
    first = {"body": "Ответ", "reasoning": "Акт 5", "answered_question_ids": [question_id(questions[0])]}
    edit_letter(at.executor, letter_id=letter_id, fields=first)
    assert blocking(at, letter_id) == {"letter_question_open", "letter_measures_missing"}
    whole = {"measures": "Заменён кран", "answered_question_ids": [question_id(one) for one in questions]}
    at.send(letter_id, **whole)
    assert appeal_card(at.executor, appeal_id).state.phase is Phase.SENT


def test_s46_a_kazakh_appeal_is_answered_in_kazakh_whatever_its_author_s_card_says(bench: MakeBench) -> None:
    at = bench("aes")
    appeal_id = at.appeal(
        ApplicantForm(surname="Ахметова", given_name="Гүлнар", language="ru"), language="kk"
    )
    with pytest.raises(Refusal, match="letter_language_differs"):
        draft_letter(at.executor, appeal_id=appeal_id, language="ru")
    assert at.letter(draft_letter(at.executor, appeal_id=appeal_id))["language"] == "kk"


def test_s47_a_web_appeal_s_answer_leaves_by_email_and_never_before_it_has_its_number(
    bench: MakeBench,
) -> None:
    at = bench("aes", "2026-06-15 10:00")
    appeal_id = at.appeal(REACHED, channel="web_form")
    letter_id = draft_letter(at.executor, appeal_id=appeal_id)
    edit_letter(at.executor, letter_id=letter_id, fields={"body": "Ответ", "reasoning": "Акт 5"})
    with pytest.raises(Refusal, match="letter_not_signed"):
        dispatch_letter(at.registry, letter_id=letter_id)
    at.send(letter_id)
    state = letter_state(at.registry, letter_id)
    assert (state.channel, state.address) == ("email", "ivanov@example.org")
    assert state.outgoing_number and state.sent_at == at.registry.now()


def test_s61_an_entry_without_a_name_closes_with_its_mark_and_warns_of_the_missing_scan(
    bench: MakeBench,
) -> None:
    at = bench("aes", "2026-06-22 10:00")
    entry_id = transcribe_entry(at.registry, form=EntryForm("b-0", "Нет пандуса у входа"))
    mark = MarkForm("satisfied", "Пандус поставлен", surname="Ковалёва", position="")
    with pytest.raises(Refusal, match="book_column_missing"):
        make_mark(at.registry, entry_id=entry_id, mark=mark)
    whole = MarkForm("satisfied", "Пандус поставлен", surname="Ковалёва", position="делопроизводитель")
    make_mark(at.registry, entry_id=entry_id, mark=whole)
    assert not entry_view(at.registry, entry_id).may_write
    assert [one.code for one in close_entry(at.registry, entry_id=entry_id)] == ["book_scan_missing"]


def test_s63_a_satisfied_author_with_an_address_needs_no_letter(bench: MakeBench) -> None:
    at = bench("aes", "2026-06-22 10:00")
    form = EntryForm("b-0", "Долгая очередь", name="Ахметов С.", address=ADDRESS)
    entry_id = transcribe_entry(at.registry, form=form)
    mark = MarkForm("satisfied", "Открыто окно", surname="Ковалёва", position="делопроизводитель")
    make_mark(at.registry, entry_id=entry_id, mark=mark)
    assert [one.level for one in close_entry(at.registry, entry_id=entry_id)] == [Level.WARN]
    assert entry_state(at.registry, entry_id).phase is EntryPhase.CLOSED


def test_a_complaint_in_cib_closes_only_with_a_measure_or_as_unfounded(bench: MakeBench) -> None:
    """CIB-4.1, trap 41: measures in the letter and measures taken are two different checks."""
    at = bench("cib")
    appeal_id = at.appeal(REACHED, questions=())
    decide_result(at.executor, appeal_id=appeal_id, result="confirmed")
    letter_id = draft_letter(at.executor, appeal_id=appeal_id)
    at.send(letter_id, body="Ответ", reasoning="Акт 5", measures="Заменён кран")
    with pytest.raises(Refusal, match="closing_measures_missing"):
        close_appeal(at.head, appeal_id=appeal_id, outcome="answered")
    with recording(at.executor, "edit_appeal") as act:
        act.set("appeal", appeal_id, {"measures": "Заменён кран"})
    close_appeal(at.head, appeal_id=appeal_id, outcome="answered")
    assert appeal_card(at.head, appeal_id).state.phase is Phase.CLOSED
