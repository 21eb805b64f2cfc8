"""Who may do what: one table, asked by every act; a refusal says who may."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from domain.errors import Refusal
from domain.permissions import PERMISSIONS, Role, can, require, who_may
from services.desk import Desk
from services.letter_versions import submit_for_signature
from services.letters import draft_letter, edit_letter
from services.recording import recording
from services.routing import assign_executor, take_into_work
from services.term_acts import extend_term
from tests.domain.shipped import shipped
from tests.factory import make_office, registered

SERVICES = Path(__file__).resolve().parents[2] / "services"
OWN_RULES = {
    "undo": "only the person whose act it was is offered to take it back, and each kind of act is judged",
    "note_shown": "it only writes down what was shown; showing is judged before",
    "keep_time_stamp": "it adds a proof to a letter that was signed with the right to sign",
    "run._write": "a piece of an import that somebody with the right has begun",
    "saved_views._share": "reference data: the recording itself asks for the right",
    "forget_view": "reference data: the recording itself asks for the right",
}


def calls_by_function() -> dict[str, set[str]]:
    """Names of everything that each function of the services calls; private names belong to their file."""
    found: dict[str, set[str]] = {}
    for file in SERVICES.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                inner = {own(file, name) for name in called(node)}
                found.setdefault(own(file, node.name), set()).update(inner)
    return found


def own(file: Path, name: str) -> str:
    return f"{file.stem}.{name}" if name.startswith("_") else name


def called(node: ast.AST) -> set[str]:
    names = (one.func for one in ast.walk(node) if isinstance(one, ast.Call))
    return {name.id if isinstance(name, ast.Name) else getattr(name, "attr", "") for name in names}


def asking(known: dict[str, set[str]]) -> set[str]:
    """The functions that ask for a right, themselves or through one that they call."""
    found = {name for name, inner in known.items() if any("require" in one for one in inner)}
    while more := {name for name, inner in known.items() if inner & found} - found:
        found |= more
    return found


def test_every_act_asks_whether_the_person_may_do_it() -> None:
    known = calls_by_function()
    asks = asking(known)
    acts = {name for name, inner in known.items() if "recording" in inner}
    callers = {name: {one for one, inner in known.items() if name in inner} for name in acts}
    unasked = {name for name in acts - asks if not callers[name] or not callers[name] <= asks}
    assert unasked - OWN_RULES.keys() == set()


@pytest.mark.parametrize("action", sorted(PERMISSIONS))
def test_a_refusal_names_everybody_who_may(action: str) -> None:
    assert PERMISSIONS[action], "somebody must be able to do it"
    outsiders = set(Role) - PERMISSIONS[action]
    for role in outsiders:
        with pytest.raises(Refusal) as caught:
            require([role], action)
        assert caught.value.facts["who"] == sorted(PERMISSIONS[action])


@pytest.mark.parametrize("name", ["aes", "vks", "cib", "std", "hdh"])
def test_a_profile_narrows_and_never_widens(name: str) -> None:
    narrowed = shipped(name).narrowed
    for action, roles in narrowed.items():
        assert who_may(action, narrowed) <= PERMISSIONS[action]
        assert who_may(action, narrowed) == roles & PERMISSIONS[action] != frozenset()


def test_clauses_that_name_who_may_are_kept() -> None:
    assert who_may("register_appeal", shipped("aes").narrowed) == {Role.REGISTRY}
    assert who_may("sign_letter", shipped("cib").narrowed) == {Role.DIRECTOR}
    assert PERMISSIONS["write_book_mark"] == {Role.BOOK_RESPONSIBLE}


def test_an_auditor_sees_all_and_may_do_nothing_that_writes() -> None:
    reading = {"see_all_appeals", "control_terms", "read_journal", "read_audit", "export_lists"}
    assert {action for action in PERMISSIONS if can(["auditor"], action)} == reading


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path).sit_down("e-kovaleva")


def test_whatever_the_table_says_an_auditor_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    auditor = make_office(tmp_path / "other").sit_down("e-audit")
    with pytest.raises(Refusal, match="auditor_changes_nothing"), recording(auditor, "anything"):
        raise AssertionError("the act has begun")


def test_the_employee_complained_about_takes_no_part(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    registry = office.sit_down("e-kovaleva")
    accused, director = office.sit_down("e-zhuk"), office.sit_down("e-abdrakhmanov")
    about = registered(registry, complained_about_id="e-zhuk").appeal_id
    with pytest.raises(Refusal, match="employee_complained_about"):
        assign_executor(registry, appeal_id=about, executor_id="e-zhuk")
    with pytest.raises(Refusal, match="employee_complained_about"):
        take_into_work(accused, appeal_id=about)
    letter = draft_letter(accused, appeal_id=about)
    edit_letter(accused, letter_id=letter, fields={"body": "Ответ", "reasoning": "Акт"})
    with pytest.raises(Refusal, match="employee_complained_about"):
        submit_for_signature(accused, letter_id=letter)
    about_director = registered(registry, complained_about_id="e-abdrakhmanov").appeal_id
    with pytest.raises(Refusal, match="employee_complained_about"):
        extend_term(director, appeal_id=about_director, days=5, reason="Проверка на месте")
