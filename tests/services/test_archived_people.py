"""People of an old journal: offered in the "who" field, their appeals shown as what came before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from domain.errors import Refusal
from services.applicants import FoundApplicant, applicant_form, earlier_of, suggest_applicants
from services.archive import ARCHIVED
from services.card import appeal_card
from services.desk import Desk
from services.intake_form import ApplicantForm
from services.journal_import.columns import propose_mapping
from services.journal_import.reading import look_into
from services.journal_import.run import begin_import
from services.linking import mark_repeat, separate_appeals
from services.office import Office
from services.rows import read_record
from tests.factory import clock_at, make_office, person, registered

HEAD = "№;Дата регистрации;Заявитель;Адрес;Телефон;Лицевой счёт;Содержание;Срок;Дата закрытия"
PETROV = "Петров Иван Ильич;ул. Абая, 17, кв. 5;8 701 111 22 33;777013"


def row(number: str, who: str = PETROV, *, on: str = "02.03.2024", closed: str = "20.03.2024") -> str:
    return f"{number};{on};{who};Счёт за воду {number};23.03.2024;{closed}"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return make_office(tmp_path / "office", clock=clock_at())


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.sit_down("e-kovaleva")


def bring_in(office: Office, folder: Path, *lines: str) -> None:
    path = folder / "old.csv"
    path.write_text("\r\n".join([HEAD, *lines, ""]), encoding="utf-8")
    desk, journal = office.sit_down("e-lee"), look_into(path)
    going = begin_import(desk, journal, propose_mapping(journal.headings))
    while going.go_on():
        pass


def earlier_numbers(desk: Desk, form: ApplicantForm) -> list[str]:
    return [one.appeal.number for one in earlier_of(desk, form)]


@pytest.mark.parametrize(
    "typed", ["+7 701 111 22 33", "8701111", "701 111", "777013", "петр", "Иван Петров", "петров и"]
)
def test_somebody_of_the_old_journal_is_found_like_anybody(
    office: Office, desk: Desk, tmp_path: Path, typed: str
) -> None:
    bring_in(office, tmp_path, row("К-1"), row("К-2"), row("К-3", "Сидоров П. П.;;8 702 999 88 77;777088"))
    (found,) = suggest_applicants(desk, typed)
    assert (found.name, found.by) == ("Петров Иван Ильич", "journal")
    assert (found.form.phone, found.form.account_no) == ("8 701 111 22 33", "777013")
    assert found.form.service_address == "ул. Абая, 17, кв. 5"


def test_words_of_the_text_find_no_people(office: Office, desk: Desk, tmp_path: Path) -> None:
    bring_in(office, tmp_path, row("К-1"))
    assert suggest_applicants(desk, "вода") == []
    assert suggest_applicants(desk, "абая") == []


def test_a_name_without_anything_beside_it_is_offered_once(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    bring_in(office, tmp_path, *(row(f"К-{number}", "Цой В.;;;") for number in range(5)))
    assert [one.name for one in suggest_applicants(desk, "цой")] == ["Цой В."]


def test_who_has_a_record_already_is_not_offered_twice(office: Office, desk: Desk, tmp_path: Path) -> None:
    bring_in(office, tmp_path, row("К-1", "Ахметова Г. С.;;8 701 555 45 18;"))
    registered(desk)
    found: list[FoundApplicant] = suggest_applicants(desk, "ахмет")
    assert [one.by for one in found] == ["name"]


def test_what_the_old_journal_knows_stands_in_the_repeat_panel(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    bring_in(office, tmp_path, row("К-1"), row("К-2", on="05.03.2024"))
    (found,) = suggest_applicants(desk, "777013")
    assert earlier_numbers(desk, found.form) == ["К-2", "К-1"]
    assert not any(one.appeal.open for one in earlier_of(desk, found.form))


def test_open_appeals_stand_before_those_of_the_old_journal(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    bring_in(office, tmp_path, row("К-1", "Ахметова Гүлнар;мкр. Самал, 12, кв. 47;;"))
    made = registered(desk)
    known = applicant_form(str(read_record("appeal", made.appeal_id)["applicant_id"]))
    assert earlier_numbers(desk, known) == [made.number, "К-1"]
    card = appeal_card(desk, made.appeal_id)
    assert [one.number for one in card.earlier] == ["К-1"]


@pytest.mark.parametrize(
    "who",
    [
        "Петрова Анна;;8 701 111 22 33;",
        "Иванов И. И.;ул. Абая, 17, кв. 5;;777013",
        "Петров Иван Ильич;ул. Ленина, 1;8 777 000 00 00;999",
        "Петров Иван Ильич;;;",
    ],
)
def test_another_person_of_the_house_or_of_the_name_is_not_the_same(
    office: Office, desk: Desk, tmp_path: Path, who: str
) -> None:
    bring_in(office, tmp_path, row("К-1", who))
    petrov = ApplicantForm(surname="Петров", given_name="Иван", patronymic="Ильич", phone="+77011112233")
    assert earlier_numbers(desk, replace(petrov, account_no="777013", postal_address="Абая 17-5")) == []


@pytest.mark.parametrize("who", ["Петров И. И.;;8 701 111 22 33;", "ПЕТРОВ ИВАН;;;777013", ";;87011112233;"])
def test_initials_and_a_missing_name_contradict_nothing(
    office: Office, desk: Desk, tmp_path: Path, who: str
) -> None:
    bring_in(office, tmp_path, row("К-1", who))
    petrov = ApplicantForm(surname="Петров", given_name="Иван", patronymic="Ильич", phone="+77011112233")
    assert earlier_numbers(desk, replace(petrov, account_no="777013")) == ["К-1"]


def test_an_appeal_that_repeats_an_imported_one_names_it_by_its_number(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    bring_in(office, tmp_path, row("К-7"))
    (found,) = suggest_applicants(desk, "777013")
    (earlier,) = earlier_of(desk, found.form)
    assert earlier.appeal.appeal_id.startswith(ARCHIVED)
    made = registered(desk, applicant=found.form, repeat_of=(earlier.appeal.appeal_id,))
    card = appeal_card(desk, made.appeal_id)
    (link,) = card.considering.links
    assert (link.number, link.appeal_id) == ("К-7", earlier.appeal.appeal_id)
    assert ARCHIVED not in link.other
    separate_appeals(desk, appeal_id=made.appeal_id, other_id=link.other)
    assert appeal_card(desk, made.appeal_id).considering.links == ()


def test_where_the_old_journal_is_not_the_link_still_names_the_number(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    bring_in(office, tmp_path, row("К-7"))
    (found,) = suggest_applicants(desk, "777013")
    (earlier,) = earlier_of(desk, found.form)
    made = registered(desk, applicant=found.form, repeat_of=(earlier.appeal.appeal_id,))
    desk.store.execute("DELETE FROM journal WHERE appeal_id = ?", (earlier.appeal.appeal_id,))
    (link,) = appeal_card(desk, made.appeal_id).considering.links
    assert (link.number, link.appeal_id) == ("К-7", "")


def test_an_imported_appeal_of_somebody_else_is_no_earlier_one(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    bring_in(office, tmp_path, row("К-7"), row("К-8", "Ахметова Г. С.;;8 701 555 45 18;"))
    made = registered(desk, applicant=person())
    (earlier,) = appeal_card(desk, made.appeal_id).earlier
    mark_repeat(desk, appeal_id=made.appeal_id, earlier_id=earlier.appeal_id)
    assert [one.number for one in appeal_card(desk, made.appeal_id).considering.links] == ["К-8"]
    of_petrov = desk.store.execute("SELECT appeal_id FROM journal WHERE number = 'К-7'").fetchone()[0]
    with pytest.raises(Refusal, match="repeat_of_another_applicant"):
        mark_repeat(desk, appeal_id=made.appeal_id, earlier_id=of_petrov)


def test_open_appeals_of_one_person_get_one_record(office: Office, desk: Desk, tmp_path: Path) -> None:
    made = registered(desk)
    known = "Ахметова Гүлнар Сейітқызы;;8 701 555 45 18;"
    lines = [row(f"К-{number}", on=f"2{number}.05.2026", closed="") for number in (1, 2)]
    lines += [
        row("К-3", known, on="21.05.2026", closed=""),
        row("К-4", "Цой В.;;;", on="21.05.2026", closed=""),
    ]
    bring_in(office, tmp_path, *(line.replace("23.03.2024", "23.06.2026") for line in lines))
    (petrov,) = suggest_applicants(desk, "петров")
    assert (petrov.by, petrov.open_appeals) == ("name", 2)
    assert earlier_numbers(desk, petrov.form) == ["К-2", "К-1"]
    (akhmetova,) = suggest_applicants(desk, "ахметова")
    assert set(earlier_numbers(desk, akhmetova.form)) == {made.number, "К-3"}
    assert len(suggest_applicants(desk, "цой")) == 1
