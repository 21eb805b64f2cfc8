"""Two addresses of one applicant: for letters and of the service; usually one, by a tick that stands."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from services.intake_form import ApplicantForm
from tests.ui.typing import type_text
from ui.intake.person import PersonEditor
from ui.widgets.choices import CheckBox

HOME, FLAT = "ул. Мира, 5", "ул. Абая, 1, кв. 7"


@pytest.fixture
def editor(qtbot: QtBot) -> PersonEditor:
    made = PersonEditor()
    qtbot.addWidget(made)
    made.show_person(ApplicantForm(surname="Ахметова", given_name="Гүлнар"))
    made.show()
    return made


def line(editor: PersonEditor, field: str) -> QLineEdit:
    found = editor.field(field).editor
    assert isinstance(found, QLineEdit)
    return found


def tick(editor: PersonEditor) -> CheckBox:
    (found,) = editor.findChildren(CheckBox)
    return found


def test_vks_12_one_address_is_both_while_the_tick_stands(editor: PersonEditor) -> None:
    type_text(line(editor, "postal_address"), HOME)
    person = editor.person(ApplicantForm())
    assert (person.postal_address, person.service_address) == (HOME, HOME)
    assert tick(editor).isChecked()


def test_vks_12_without_the_tick_the_service_has_a_line_of_its_own(editor: PersonEditor) -> None:
    type_text(line(editor, "postal_address"), HOME)
    tick(editor).click()
    service = line(editor, "service_address")
    assert service.isVisible() and service is not line(editor, "postal_address")
    type_text(service, FLAT)
    person = editor.person(ApplicantForm())
    assert (person.postal_address, person.service_address) == (HOME, FLAT)


def test_a_known_applicant_with_two_addresses_keeps_both(editor: PersonEditor) -> None:
    known = ApplicantForm(surname="Ахметова", postal_address=HOME, service_address=FLAT)
    editor.show_person(known)
    assert not tick(editor).isChecked()
    person = editor.person(known)
    assert (person.postal_address, person.service_address) == (HOME, FLAT)


def test_a_parted_address_of_the_service_that_is_empty_stays_empty(editor: PersonEditor) -> None:
    type_text(line(editor, "postal_address"), HOME)
    tick(editor).click()
    assert editor.person(ApplicantForm()).service_address == ""
