"""The registration page: refused forms, roles, mails, files, profiles, drafts, names, languages."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain.appeals import Phase, fold_appeal
from services.facts import facts_of
from services.intake_entry import begun_entries, entry_of
from services.intake_files import held_bytes
from services.intake_form import AppealForm, ApplicantForm
from services.numbers import INCOMING, number_to_come
from services.rows import read_record
from services.scan_folder import TAKEN
from tests.factory import person, registered
from tests.ui.accessibility import accessible_name, stops
from tests.ui.intake_at_screen import CTRL, Clerk
from tests.ui.typing import press
from ui.intake.channels import grouped
from ui.intake.drafting import Drafting
from ui.intake.page import IntakePage
from ui.intake.pictures import PictureDialog

MAILS = Path(__file__).parents[1] / "mails"
Make = Callable[..., Clerk]


@pytest.fixture
def clerks(tmp_path: Path, qtbot: QtBot) -> Iterator[Make]:
    made: list[Clerk] = []

    def make(**kind: object) -> Clerk:
        made.append(Clerk(tmp_path, qtbot, **kind))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for clerk in made:
        clerk.close()


def appeals(clerk: Clerk) -> list[str]:
    rows = clerk.office.store.execute("SELECT appeal_id FROM journal ORDER BY row").fetchall()
    return [str(row[0]) for row in rows]


# --- refused ------------------------------------------------------------------------------------


def test_an_empty_form_is_refused_at_its_field_and_costs_no_number(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.type("Ким")
    before = number_to_come(clerk.seat.desk, INCOMING)
    clerk.press(Qt.Key.Key_Return, CTRL)
    words = clerk.page.form.words
    clerk.until(words.lines["text"].has_error)
    assert words.lines["text"].error() == "Say what it is about, or add a file."
    assert "what it is about" in clerk.page.footer.refused.sentence()
    assert clerk.at() is words.text
    assert clerk.page.form.people.typed() == "Ким", "what was typed is kept"
    assert (number_to_come(clerk.seat.desk, INCOMING), appeals(clerk)) == (before, [])


def test_ten_megabytes_of_pasted_text_lose_nothing_and_become_a_file(clerks: Make) -> None:
    clerk = clerks()
    page: IntakePage = clerk.page
    pasted, source = "Третью неделю холодно.\n" * 240_000, QMimeData()
    source.setText(pasted)
    page.form.words.text.insertFromMimeData(source)
    clerk.until(lambda: len(page.form.files.files()) == 1)
    (held,) = page.form.files.files()
    assert held_bytes(clerk.seat.desk, held).decode() == pasted
    assert held.size > 10_000_000
    words = page.form.words.text.toPlainText()
    assert len(words) < 5_000 and words.endswith("…")
    source.setText("Ещё слово. " * 1000)
    page.form.words.text.insertFromMimeData(source)
    assert len(page.form.files.files()) == 1


def test_words_that_are_no_topic_are_neither_taken_nor_lost(clerks: Make) -> None:
    clerk = clerks().open()
    words = clerk.page.form.words
    words.text.setPlainText("Холодно")
    words.topic.setFocus()
    clerk.type("zzz")
    clerk.enter()
    assert "Alt ↓" in words.lines["topic"].error()
    assert clerk.at() is words.topic
    clerk.press(Qt.Key.Key_Return, CTRL)
    assert "topic" in clerk.page.footer.refused.sentence() and appeals(clerk) == []
    assert words.topic.text() == "zzz"
    words.topic.clear()
    clerk.type("dis")
    clerk.enter()
    assert words.lines["topic"].error() == ""
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.wait_for_slip()
    assert read_record("appeal", appeals(clerk)[0])["topic"] == "disconnection"


def test_an_error_goes_as_soon_as_its_reason_is_gone(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.until(clerk.page.form.words.lines["text"].has_error)
    clerk.type("Холодно")
    clerk.wait_for_check()
    assert not clerk.page.form.words.lines["text"].has_error()
    assert clerk.page.footer.refused.isHidden()


def test_a_day_in_the_future_is_refused_at_the_day(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.page.form.words.text.setPlainText("Холодно")
    clerk.page.form.details.want_all()
    clerk.page.form.details.day.setDate(clerk.page.form.details.day.date().addDays(1))
    clerk.press(Qt.Key.Key_Return, CTRL)
    line = clerk.page.form.details.field("received_at")
    assert line is not None
    clerk.until(line.has_error)
    assert appeals(clerk) == []


def test_a_laptop_without_a_series_says_so_and_keeps_what_was_typed(clerks: Make) -> None:
    clerk = clerks()
    with clerk.office.store.transaction():
        clerk.office.store.execute("DELETE FROM series")
    clerk.open()
    clerk.page.form.words.text.setPlainText("Холодно")
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.until(lambda: bool(clerk.page.footer.refused.sentence()))
    assert "series of numbers" in clerk.page.footer.refused.sentence()
    assert clerk.page.form.words.text.toPlainText() == "Холодно"
    assert clerk.page.form.isEnabled()


def test_what_lacks_is_named_in_amber_and_stops_nothing(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.page.form.words.text.setPlainText("Холодно")
    clerk.wait_for_check()
    assert "surname" in clerk.page.form.lacking.sentence()
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.wait_for_slip()
    assert len(appeals(clerk)) == 1


# --- roles and profiles -------------------------------------------------------------------------


def test_in_aes_an_operator_accepts_into_the_box_or_without_it(clerks: Make) -> None:
    clerk = clerks(who="e-akhmetov", place="p2").open()
    assert clerk.page.footer.first.text() == "Accept into the Box"
    assert clerk.page.footer.second.text() == "Accept"
    clerk.page.form.words.text.setPlainText("Холодно")
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.wait_for_slip()
    clerk.page.form.words.text.setPlainText("И темно")
    clerk.press(Qt.Key.Key_S, CTRL)
    clerk.until(lambda: len(appeals(clerk)) == 2)
    phases = [fold_appeal(facts_of(clerk.office.store, "appeal", one)).phase for one in appeals(clerk)]
    assert phases == [Phase.IN_BOX, Phase.ACCEPTED]
    assert clerk.page.side.slip.slip is not None and clerk.page.side.slip.slip.number == ""


def test_who_may_not_take_appeals_in_sees_the_reason_on_the_button(clerks: Make) -> None:
    clerk = clerks(who="e-audit").sit_down()
    primary = clerk.window.top.primary
    assert not primary.isEnabled() and "role" in primary.toolTip()


@pytest.mark.parametrize("profile", ["aes", "vks", "cib", "std", "hdh"])
def test_every_channel_of_every_profile_can_be_chosen_and_registered(clerks: Make, profile: str) -> None:
    clerk = clerks(profile=profile).open()
    channels = clerk.seat.desk.regulations.profile.channels
    assert {one.code for members in grouped(channels).values() for one in members} == set(channels)
    for code in channels:
        clerk.page.form.switch.set_channel(code)
        clerk.page.form.switch.channel_changed.emit(code)
        clerk.page.form.words.text.setPlainText(f"by {code}")
        clerk.wait_for_check()
        clerk.page.finishing.finish()
        clerk.until(lambda wanted=f"by {code}": clerk.page.form.words.text.toPlainText() != wanted)  # type: ignore[misc]
    stored = [read_record("appeal", one)["channel"] for one in appeals(clerk)]
    assert stored == list(channels)


def test_the_channel_used_last_is_preset_next_time(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.page.form.switch.set_channel("post")
    clerk.page.form.words.text.setPlainText("Письмо")
    clerk.page.finishing.finish()
    clerk.wait_for_slip()
    clerk.page.course.begin_fresh()
    clerk.settle()
    assert clerk.page.form.switch.channel() == "post"


def test_an_organisations_letter_asks_for_its_number_and_its_date(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.page.form.switch.set_channel("post")
    clerk.page.form.switch.channel_changed.emit("post")
    clerk.page.form.people.first.show_applicant(
        ApplicantForm(kind="organisation", organisation_name="ТОО «Достык»")
    )
    clerk.page.form.people.first.changed.emit()
    details = clerk.page.form.details
    details.texts["sender_number"].setText("17-4")
    details.texts["sender_date"].setText("01.12.2026")
    details.texts["pages"].setText("2")
    assert details.field("sender_number").isVisible()  # type: ignore[union-attr]
    form = clerk.page.form.entry().form
    assert (form.sender_number, form.sender_date, form.pages) == ("17-4", "2026-12-01", 2)


def test_the_two_ticks_change_the_sentence_of_the_deadline(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.wait_for_check()
    plain = clerk.page.form.deadline.sentence()
    clerk.page.form.ticks.site_check.click()
    clerk.wait_for_check()
    assert plain != clerk.page.form.deadline.sentence()
    assert clerk.page.form.entry().form.needs_site_check


def test_the_language_follows_the_person_and_the_words_until_somebody_chooses(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.page.form.words.text.setPlainText("Қазан айы үшін қайта есептеу жасауды сұраймын")
    assert clerk.page.form.entry().form.language == "kk"
    language = clerk.page.form.choices.language
    language.choose("ru")
    language.activated.emit(language.currentIndex())
    clerk.page.form.words.text.setPlainText("Тағы да сұраймын, қайта есептеңіз")
    assert clerk.page.form.entry().form.language == "ru"


# --- mails --------------------------------------------------------------------------------------


def test_a_mail_dropped_on_the_window_opens_the_form_filled(clerks: Make) -> None:
    clerk = clerks().sit_down()
    assert clerk.drop(clerk.window, MAILS / "kazakh_utf8_photo.eml")
    clerk.until(lambda: bool(clerk.page.form.words.text.toPlainText()))
    form = clerk.page.form.entry().form
    assert (form.channel, form.language, form.applicant.email) == ("email", "kk", "gulnar@example.org")
    assert form.subject == "Жылуға қайта есептеу туралы өтініш"
    assert form.received_at is not None and form.received_at.isoformat().startswith("2026-11-20T10:15")
    assert [held.name for held in clerk.page.form.files.files()] == [
        "бөлме термометрі.jpg",
        "kazakh_utf8_photo.eml",
    ]


def test_other_files_dropped_on_the_window_are_left_to_the_page(clerks: Make, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7")
    clerk = clerks().sit_down()
    assert not clerk.drop(clerk.window, scan)
    clerk.open()
    assert clerk.drop(clerk.page, scan)
    clerk.until(lambda: len(clerk.page.form.files.files()) == 1)


def test_several_mails_are_registered_one_after_another(clerks: Make) -> None:
    clerk = clerks().open((MAILS / "windows_1251_photo.eml", MAILS / "hungarian_alternative.eml"))
    clerk.until(lambda: "перерасчёт" in clerk.page.form.words.text.toPlainText())
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.until(lambda: "Tisztelt" in clerk.page.form.words.text.toPlainText())
    assert clerk.page.form.choices.language.currentData() == "hu"


def test_a_mail_that_can_t_be_read_says_why_and_loses_nothing(clerks: Make, tmp_path: Path) -> None:
    broken = tmp_path / "broken.eml"
    broken.write_bytes(b"\x89PNG nothing of a mail")
    clerk = clerks().open()
    clerk.page.form.words.text.setPlainText("Начатое")
    clerk.wait_for_check()
    clerk.page.mails.open([broken])
    clerk.until(lambda: bool(clerk.page.footer.refused.sentence()))
    assert "broken.eml" in clerk.page.footer.refused.sentence()
    (draft,) = begun_entries(clerk.seat.desk)
    assert entry_of(draft.content).form.text == "Начатое"


def test_a_forwarded_mail_can_be_taken_instead_of_the_one_around_it(clerks: Make) -> None:
    clerk = clerks().open((MAILS / "forwarded_inline.eml",))
    clerk.until(lambda: bool(clerk.page.form.notice.sentence()))
    assert "Нурланова Айгерим" in clerk.page.form.notice.sentence()
    clerk.page.form.notice.acted.emit()
    clerk.settle()
    form = clerk.page.form.entry().form
    assert (form.applicant.surname, form.applicant.email) == ("Нурланова", "aigerim@example.org")
    assert form.text.startswith("Второй день нет горячей воды")
    assert [held.name for held in clerk.page.form.files.files()] == ["forwarded_inline.eml"]


def test_what_was_begun_waits_as_a_draft_when_a_mail_comes(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.page.form.words.text.setPlainText("Начатое")
    clerk.page.mails.open([MAILS / "windows_1251_photo.eml"])
    clerk.until(lambda: "перерасчёт" in clerk.page.form.words.text.toPlainText())
    assert "Начатое" in [entry_of(one.content).form.text for one in begun_entries(clerk.seat.desk)]


def test_another_screen_may_hand_over_a_filled_form(clerks: Make) -> None:
    clerk = clerks().open(AppealForm(channel="phone_cc", text="Из звонка", applicant=person()))
    clerk.until(lambda: clerk.page.form.words.text.toPlainText() == "Из звонка")
    assert clerk.page.form.people.first.applicant().surname == "Ахметова"


# --- files --------------------------------------------------------------------------------------


def test_a_file_that_can_t_be_taken_is_named_and_the_others_come(clerks: Make, tmp_path: Path) -> None:
    good, empty = tmp_path / "good.pdf", tmp_path / "empty.pdf"
    good.write_bytes(b"%PDF-1.7")
    empty.write_bytes(b"")
    clerk = clerks().open()
    clerk.page.form.files.take_paths([good, empty])
    clerk.settle()
    assert [held.name for held in clerk.page.form.files.files()] == ["good.pdf"]


def test_a_scan_that_appears_in_the_watched_folder_comes_to_the_form_and_is_put_aside(
    clerks: Make, tmp_path: Path
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "old.pdf").write_bytes(b"%PDF of somebody else")
    clerk = clerks()
    clerk.seat.settings.put("watched_folder", str(folder))
    clerk.open()
    (folder / "new.pdf").write_bytes(b"%PDF-1.7 new")
    clerk.until(lambda: [held.name for held in clerk.page.form.files.files()] == ["new.pdf"])
    clerk.page.finishing.finish()
    clerk.wait_for_slip()
    clerk.until((folder / TAKEN / "new.pdf").exists)
    assert (folder / "old.pdf").exists()


def test_a_picture_beside_the_form_is_blacked_out_by_keys(clerks: Make, tmp_path: Path) -> None:
    from PIL import Image

    photo = tmp_path / "photo.png"
    Image.new("RGB", (200, 100), "white").save(photo)
    clerk = clerks().open()
    clerk.page.form.files.take_paths([photo])
    clerk.until(lambda: len(clerk.page.form.files.files()) == 1)
    before = clerk.page.form.files.files()[0]
    clerk.page.form.files.edit_asked.emit(0)
    dialog = clerk.page.findChild(PictureDialog)
    assert isinstance(dialog, PictureDialog)
    clerk.settle()
    assert not dialog.black.isEnabled()
    dialog.picker.setFocus()
    press(dialog.picker, Qt.Key.Key_Right)
    assert dialog.black.isEnabled() and dialog.picker.region() is not None
    dialog.black.click()
    clerk.settle()
    dialog.save.click()
    clerk.until(lambda: clerk.page.form.files.files()[0].sha256 != before.sha256)
    edited = Image.open(io.BytesIO(clerk.seat.desk.blobs.read(clerk.page.form.files.files()[0].sha256)))
    assert edited.getpixel((100, 50)) == (0, 0, 0) and edited.getpixel((5, 5)) == (255, 255, 255)


# --- drafts -------------------------------------------------------------------------------------


def test_who_types_without_a_pause_is_saved_all_the_same(clerks: Make) -> None:
    clerk = clerks().open()
    drafting: Drafting = clerk.page.course.drafting
    clerk.page.form.words.text.setFocus()
    clerk.type("а")
    first = drafting.due_in()
    clerk.qtbot.wait(50)
    clerk.type("б")
    assert 0 < drafting.due_in() < first <= 2_000, "the clock runs from the first letter"


def test_what_was_typed_is_restored_by_the_next_session(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.page.form.words.text.setFocus()
    clerk.type("Три дня нет воды")
    clerk.until(lambda: bool(begun_entries(clerk.seat.desk)))
    again = IntakePage(clerk.window, clerk.seat)
    again.page_id = "again"
    clerk.window.add_pages([again])
    clerk.window.open_page("again")
    clerk.until(lambda: again.form.words.text.toPlainText() == "Три дня нет воды")
    assert again.form.notice.sentence()


def test_a_form_thrown_away_comes_back_by_undo(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.page.form.words.text.setPlainText("Важное")
    clerk.page.course.give_up()
    clerk.settle()
    assert clerk.page.form.words.text.toPlainText() == ""
    clerk.window.status.undo()
    assert clerk.page.form.words.text.toPlainText() == "Важное"


def test_a_registered_form_leaves_no_draft_behind(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.page.form.words.text.setPlainText("Холодно")
    clerk.until(lambda: bool(begun_entries(clerk.seat.desk)))
    clerk.page.finishing.finish()
    clerk.wait_for_slip()
    clerk.qtbot.wait(1_200)
    clerk.settle()
    assert begun_entries(clerk.seat.desk) == []


# --- names, languages, sizes --------------------------------------------------------------------


def test_every_stop_of_the_tab_key_has_a_name(clerks: Make) -> None:
    clerk = clerks()
    registered(clerk.seat.desk)
    clerk.open()
    clerk.type("402118560")
    clerk.enter()
    clerk.until(lambda: clerk.page.side.earlier.first() is not None)
    clerk.page.form.details.want_all()
    clerk.page.form.people.first.edit()
    clerk.page.form.questions.add_line()
    clerk.settle()
    nameless = [type(widget).__name__ for widget in stops(clerk.page) if not accessible_name(widget)]
    assert nameless == []


@pytest.mark.parametrize("language", ["ru", "kk", "hu", "en"])
def test_nothing_is_cut_at_the_smallest_display_in_any_language(
    clerks: Make, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    clerk = clerks().open()
    clerk.page.form.words.text.setPlainText("Холодно")
    clerk.page.finishing.finish()
    clerk.wait_for_slip()
    clerk.wait_for_check()
    page = clerk.page
    assert page.minimumSizeHint().width() <= 1366 - 208
    for button in (page.footer.first, page.footer.second, page.footer.later, page.side.slip.mark):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert _inside(page, button), button.text()


def _inside(page: QWidget, widget: QWidget) -> bool:
    right = widget.mapTo(page, widget.rect().topRight()).x()
    return 0 <= right <= page.width()


def test_a_narrow_window_puts_the_panes_below_one_another(clerks: Make) -> None:
    clerk = clerks().open()
    clerk.window.resize(700, 700)
    clerk.settle()
    assert clerk.page.side.y() >= clerk.page.form.y() + clerk.page.form.height()


def test_the_mails_of_the_tests_are_what_programs_write() -> None:
    """Written with CRLF, as mail is; an editor that mends line ends must not mend these."""
    assert all(b"\r\n" in path.read_bytes() for path in MAILS.glob("*.eml"))
    assert len(list(MAILS.glob("*.eml"))) >= 6
