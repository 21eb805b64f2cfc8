"""The scenarios that a clerk's day is made of, as people meet them at the window (S25-S47, S60-S71)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain.answers import LetterPhase
from domain.appeals import Phase
from services.book import EntryForm, entry_state, transcribe_entry
from services.call_list import call_lines, call_rows
from services.card import appeal_card
from services.intake_form import AppealForm, ApplicantForm
from services.journal import first_lines
from services.journal_filter import JournalFilter, Sorting
from services.letter_versions import letter_state
from services.letters import draft_letter, edit_letter
from services.rows import read_record
from services.today import today
from tests.factory import ALMATY, registered
from tests.services.letters_at_work import BODY
from tests.ui.keyboard import CTRL, SHIFT
from tests.ui.rules_at_screen import AtScreen, Hands
from ui.card.act_dialog import ActDialog
from ui.widgets.text import Text

CLERK, EXECUTOR, KEEPER = "e-kovaleva", "e-zhuk", "e-akhmetov"
Open = Callable[..., AtScreen]


@pytest.fixture(autouse=True)
def no_office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A computer without LibreOffice: pages of letters are the text only."""
    monkeypatch.setenv("OTKLIK_SOFFICE", str(tmp_path / "absent"))


@pytest.fixture
def under(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """Opens a workplace under a regulation: ``under("std")``."""
    made: list[AtScreen] = []

    def opened(profile: str, **kind: Any) -> AtScreen:
        made.append(AtScreen(tmp_path / "data", qtbot, profile=profile, **kind))
        return made[-1]

    yield opened
    for at in made:
        at.close()


def page_of(at: AtScreen) -> Any:
    """The page in front."""
    return at.session.window.stack.current_page()


def question_of(at: AtScreen) -> ActDialog:
    """The question that stands over the window."""
    (dialog,) = [one for one in at.session.window.findChildren(ActDialog) if one.isVisible()]
    return dialog


def choose(dialog: ActDialog, name: str, value: object) -> None:
    """Choose in a list of the question."""
    editor: Any = dialog.fields[name].editor
    editor.choose(value)


def said_in(widget: QWidget) -> str:
    """Every sentence of a dialog."""
    return " ".join(one.text() for one in widget.findChildren(Text))


def taken_in(at: AtScreen) -> list[str]:
    """The numbers in the journal, newest first."""
    desk = at.office.sit_down(CLERK)
    lines = first_lines(desk, JournalFilter(open=None), Sorting("row", descending=True))
    return [line.number for line in lines]


def register(at: AtScreen, hands: Hands) -> str:
    """Ctrl+Enter in the form; the number on the slip that comes up."""
    slip = page_of(at).side.slip
    before = slip.slip.number if slip.slip else ""
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(lambda: slip.slip is not None and slip.slip.number != before)
    at.settle()
    return str(slip.slip.number)


def phase(at: AtScreen, appeal_id: str) -> Phase:
    return appeal_card(at.office.sit_down(CLERK), appeal_id).state.phase


def judged(at: AtScreen) -> str:
    """What the form says is missing, after the pause in typing."""
    at.until(lambda: bool(page_of(at).form.lacking.sentence()))
    at.settle()
    return str(page_of(at).form.lacking.sentence())


def test_s25_cib_takes_free_text_alone_and_gives_it_a_number(under: Open) -> None:
    at = under("cib")
    at.sit(CLERK)
    hands = at.hands()
    hands.press(Qt.Key.Key_N, CTRL)
    hands.tab_to(page_of(at).form.words.text)
    hands.type("Отчётность не уходит вторые сутки.")
    assert judged(at)
    number = register(at, hands)
    assert taken_in(at) == [number]


def test_s29_vks_names_the_one_thing_that_is_missing_and_registers(under: Open) -> None:
    at = under("vks")
    at.sit(CLERK)
    known = ApplicantForm(
        surname="Ким", given_name="Алексей", email="kim@example.org", account_no="402118560"
    )
    at.open("intake", AppealForm(channel="email", kind="complaint", text="Нет воды", applicant=known))
    said = judged(at)
    assert "service" in said and "surname" not in said and "account" not in said
    number = register(at, at.hands())
    assert taken_in(at) == [number]


def test_s36_a_crime_told_without_a_name_is_an_alarm_until_it_was_forwarded(under: Open) -> None:
    at = under("aes", now="2026-06-17 10:00")
    desk = at.office.sit_down(CLERK)
    form = {"channel": "post", "applicant": ApplicantForm(), "text": "Готовится поджог склада"}
    appeal_id = registered(desk, **form).appeal_id
    at.sit(CLERK)
    page = at.open("journal", appeal_id)
    hands = at.hands()
    hands.press(Qt.Key.Key_G, CTRL | SHIFT)
    dialog = question_of(at)
    choose(dialog, "ground", "anonymous")
    choose(dialog, "exception", True)
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(page.card._alarm.isVisible)
    at.clock.forward(hours=2)
    hands.press(Qt.Key.Key_R, CTRL | SHIFT)
    hands.type("Департамент полиции")
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(lambda: phase(at, appeal_id) is Phase.REDIRECTED)
    at.settle()
    assert not page.card._alarm.isVisible()


def test_s39_an_organisation_s_letter_lacks_three_things_and_is_registered(under: Open) -> None:
    at = under("aes")
    at.sit(CLERK)
    house = ApplicantForm(
        kind="organisation", organisation_name="ТОО «Достык»", email="d@e.org", phone="7771112233"
    )
    at.open("intake", AppealForm(channel="post", kind="complaint", text="Просим", applicant=house))
    said = judged(at)
    assert all(word in said for word in ("number", "date", "signature"))
    number = register(at, at.hands())
    assert taken_in(at) == [number]


def test_s40_numbers_on_slips_without_a_network_are_those_of_the_journal(under: Open) -> None:
    at = under("aes")
    at.sit(CLERK)
    hands, slips = at.hands(), []
    hands.press(Qt.Key.Key_N, CTRL)
    for words in ("Холодно", "Темно"):
        hands.tab_to(page_of(at).form.words.text)
        hands.type(words)
        slips.append(register(at, hands))
    assert len(set(slips)) == 2
    assert taken_in(at) == slips[::-1]


def test_s42_who_was_told_by_phone_and_is_satisfied_gets_no_letter(under: Open) -> None:
    at = under("std", now="2026-09-16 11:00")
    appeal_id = registered(at.office.sit_down(CLERK), kind="appeal", channel="phone").appeal_id
    at.sit(EXECUTOR)
    page = at.open("journal", appeal_id)
    hands = at.hands()
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("Answer by tel")
    hands.enter()
    hands.enter()
    hands.type("Разъяснён расчёт")
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(
        lambda: (
            page.card.view.considering.oral is not None
            if hasattr(page.card.view.considering, "oral")
            else True
        )
    )
    at.settle()
    hands.press(Qt.Key.Key_K, CTRL | SHIFT)
    choose(question_of(at), "outcome", "satisfied_by_phone")
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(lambda: phase(at, appeal_id) is Phase.CLOSED)
    assert appeal_card(at.office.sit_down(CLERK), appeal_id).letters == ()


def test_s43_an_answer_without_its_executor_s_contacts_stays_a_draft_and_says_so(under: Open) -> None:
    at = under("std")
    desk = at.office.sit_down(EXECUTOR)
    letter_id = draft_letter(
        desk, appeal_id=registered(at.office.sit_down(CLERK), kind="appeal", channel="email").appeal_id
    )
    edit_letter(desk, letter_id=letter_id, fields={"body": BODY, "executor_id": "e-nobody"})
    at.sit(EXECUTOR)
    page = at.open("letter", letter_id)
    at.hands().press(Qt.Key.Key_Return, CTRL)
    assert any("phone" in one or "contact" in one for one in page.findings.sentences())
    assert letter_state(desk, letter_id).phase is LetterPhase.DRAFT


def test_s46_a_kazakh_appeal_is_answered_in_kazakh(under: Open) -> None:
    at = under("aes")
    appeal_id = registered(at.office.sit_down(CLERK), language="kk").appeal_id
    at.sit(EXECUTOR)
    at.open("journal", appeal_id)
    at.hands().press(Qt.Key.Key_R, CTRL)
    page = page_of(at)
    assert page.form.language.currentData() == "kk"
    page.form.language.choose("ru")
    page.form.language.activated.emit(page.form.language.currentIndex())
    at.until(lambda: bool(page.form.labelled["language"].error()))
    assert read_record("letter", page.letter_id)["language"] == "kk"
    assert page.form.language.currentData() == "kk"


def test_s60_an_entry_of_the_book_needs_nothing_but_its_text(under: Open) -> None:
    at = under("aes")
    at.sit(KEEPER)
    hands = at.hands()
    hands.press(Qt.Key.Key_2, CTRL)
    hands.press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = question_of(at)
    assert not [
        name for name in dialog.fields if "document" in name or "identity" in name or name == "reason"
    ]
    hands.tab_to(dialog.fields["text"].editor)
    hands.type("Долго ждал в очереди")
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(lambda: page_of(at).view is not None)
    state = page_of(at).view.state
    assert (state.fields["text"], state.open) == ("Долго ждал в очереди", True)


def test_s61_a_satisfied_entry_without_an_address_closes_by_its_mark_alone(under: Open) -> None:
    at = under("aes", now="2026-06-22 10:00")
    desk = at.office.sit_down(KEEPER)
    entry_id = transcribe_entry(desk, form=EntryForm("b-2", "Долго ждал в очереди"))
    at.sit(KEEPER)
    page = at.open("book", entry_id)
    at.until(lambda: page.view is not None)
    at.settle()
    hands = at.hands()
    hands.press(Qt.Key.Key_M, CTRL)
    dialog = question_of(at)
    choose(dialog, "result", "satisfied")
    hands.tab_to(dialog.fields["text"].editor)
    hands.type("Открыто второе окно")
    position: Any = dialog.fields["position"].editor
    kept = position.text()
    position.clear()
    hands.press(Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible(), "a mark without a position is none"
    position.setText(kept)
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(lambda: entry_state(desk, entry_id).result == "satisfied")
    at.settle()
    letter = at.session.window.registry.find("book.letter")
    assert letter is not None and not letter.enabled() and letter.reason() == "no address was left"
    hands.press(Qt.Key.Key_K, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(lambda: not entry_state(desk, entry_id).open)


def begun_note(at: AtScreen, hands: Hands) -> Any:
    """F9, and the note of a call that comes up."""
    hands.press(Qt.Key.Key_F9)
    at.until(lambda: page_of(at).page_id == "calls" and page_of(at).note.active)
    at.settle()
    return page_of(at).note.note


def ends_as(note: Any, hands: Hands, outcome: str) -> None:
    """Arrows to the end of a call, row by row."""
    hands.tab_to(note.outcome.switch.focusProxy())
    for _ in note.outcome.switch.buttons:
        before = note.outcome.outcome()
        if before != outcome:
            hands.press(Qt.Key.Key_Right)
        if before == note.outcome.outcome() != outcome:
            hands.press(Qt.Key.Key_Down)
    assert note.outcome.outcome() == outcome


def test_s65_in_hdh_arrears_stay_hidden_by_phone_whatever_number_is_stated(under: Open) -> None:
    at = under("hdh")
    at.sit(CLERK)
    hands = at.hands()
    note = begun_note(at, hands)
    hands.type("402118560")
    at.until(lambda: note.caller.field.suggestions().current() is not None)
    hands.enter()
    hands.tab_to(note.account.ticks["user_no"])
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_A, CTRL | SHIFT)
    at.until(lambda: bool(note.account.told()))
    assert "in person only" in note.account.told()


def test_s68_a_call_back_needs_its_hour_and_is_then_reminded_of(under: Open) -> None:
    at = under("std", now="2026-09-09 10:00")
    at.sit(CLERK)
    hands = at.hands()
    note = begun_note(at, hands)
    hands.type("87015554518")
    hands.tab_to(note.question)
    hands.type("Когда включат воду?")
    ends_as(note, hands, "call_back")
    hands.press(Qt.Key.Key_Return, CTRL)
    at.settle()
    assert page_of(at).note.active and page_of(at).note.refused.sentence()
    hands.press(Qt.Key.Key_T, CTRL)
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(lambda: not page_of(at).note.active)
    desk = at.office.sit_down(CLERK)
    (line,) = call_lines(desk, call_rows(desk))
    assert line.state == "call_back" and line.call_back_at is not None
    assert line.call_back_at > datetime(2026, 9, 9, 10, tzinfo=ALMATY)
    at.clock.set(f"{line.call_back_at:%Y-%m-%d %H:%M}")
    assert today(at.office.sit_down(CLERK)).call_backs == 1


def test_s69_aes_breaks_off_an_abusive_call_only_after_a_word(under: Open) -> None:
    at = under("aes", now="2026-09-09 10:00")
    at.sit(CLERK)
    hands = at.hands()
    note = begun_note(at, hands)
    hands.type("87015554518")
    hands.tab_to(note.question)
    hands.type("…")
    ends_as(note, hands, "terminated_abuse")
    hands.tab_to(note.outcome.reason)
    hands.type("Оскорбления оператора")
    hands.press(Qt.Key.Key_Return, CTRL)
    assert page_of(at).note.active and page_of(at).note.refused.sentence()
    hands.tab_to(note.outcome.told)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(lambda: not page_of(at).note.active)


def test_s70_a_reception_asked_for_by_phone_carries_both_stamps(under: Open) -> None:
    at = under("aes", now="2026-09-09 10:00", place="p0")
    at.sit(CLERK)
    hands = at.hands()
    hands.press(Qt.Key.Key_7, CTRL)
    hands.press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = question_of(at)
    hands.tab_to(dialog.fields["person"].editor)
    hands.type("Ким Алексей Романович")
    hands.tab_to(dialog.fields["question"].editor)
    hands.type("Рассрочка")
    hands.press(Qt.Key.Key_Return, CTRL)
    at.until(lambda: len(page_of(at).lines) == 1)
    at.settle()
    assert page_of(at).card._stamp.text().endswith("С приема, принято по телефону")
