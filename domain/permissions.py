"""Who may do what: one table of role and action (part (c) of the clause study).

The laptop asks it out of kindness, the server for truth. A profile may narrow an action to
fewer roles where its clause says so (AES: only the registry registers; CIB: only the
director signs); it can never widen one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from domain.errors import Refusal


class Role(StrEnum):
    """A role of an employee; one person may have several."""

    OPERATOR = "operator"
    CALL_OPERATOR = "call_operator"
    HALL_ADMINISTRATOR = "hall_administrator"
    REGISTRY = "registry"
    COORDINATOR = "coordinator"
    EXECUTOR = "executor"
    ENGINEER = "engineer"
    HEAD = "head"
    MANAGEMENT = "management"
    DIRECTOR = "director"
    BOOK_RESPONSIBLE = "book_responsible"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


_INTAKE = "operator call_operator hall_administrator registry coordinator"
_OFFICE = "operator call_operator registry coordinator executor engineer head management director"
_DECIDERS = "head management director"
_CONSIDERING = "executor head coordinator management director registry"

_TABLE: dict[str, str] = {
    # intake
    "accept_appeal": _INTAKE + " engineer head",
    "register_appeal": "operator call_operator registry coordinator head",
    "empty_box": "registry",
    "print_slip": _INTAKE,
    "edit_appeal": _INTAKE + " executor head",
    "edit_applicant": _INTAKE + " executor engineer head",
    "route_appeal": "registry coordinator hall_administrator head management director",
    "hand_over": "hall_administrator registry coordinator head executor operator",
    "decide_hand_over": "hall_administrator head coordinator",
    "withdraw_appeal": "registry coordinator head",
    "reopen_appeal": "head management director coordinator",
    # considering
    "take_into_work": "executor engineer head registry coordinator",
    "assign_executor": "registry coordinator head management director",
    "assign_unit": "registry coordinator hall_administrator head management director",
    "contribute": "executor engineer head",
    "request_clarification": _CONSIDERING + " operator call_operator",
    "tell_under_consideration": _CONSIDERING + " operator",
    "request_explanation": "director",
    "give_resolution": "management director head",
    "escalate": "coordinator head director executor",
    "change_term_rule": _CONSIDERING,
    "recount_terms": "administrator registry coordinator head management director",
    "decide_extension": _DECIDERS,
    "propose_extension": "executor head coordinator registry",
    "choose_ground": _CONSIDERING,
    "confirm_ground": _DECIDERS,
    "stop_correspondence": "director",
    "redirect_to_state_body": "registry coordinator head management director executor",
    "settle_on_the_spot": _INTAKE + " executor head",
    "close_appeal": "registry coordinator executor head management director",
    "plan_measure": "executor head coordinator director",
    "approve_plan": "head management director",
    # letters
    "draft_letter": "executor head coordinator registry engineer book_responsible",
    "submit_letter": "executor head coordinator registry book_responsible",
    "sign_letter": "director head management",
    "return_letter": "director head management",
    "dispatch_letter": "registry coordinator",
    "withdraw_letter": "executor head registry",
    "edit_templates": "administrator",
    # visits
    "plan_visit": "engineer executor head registry operator coordinator",
    "notify_visit": "engineer executor head registry operator call_operator coordinator",
    "move_visit": "engineer executor head registry operator call_operator coordinator",
    "conduct_visit": "engineer head executor",
    # Book
    "write_book_entry": "operator registry book_responsible head hall_administrator",
    "write_book_mark": "book_responsible",
    # phone and reception
    "write_phone_note": "call_operator operator registry head executor coordinator",
    "book_reception": "registry operator call_operator hall_administrator head",
    "hold_reception": "management director head",
    # data
    "see_all_appeals": "registry coordinator management director administrator auditor",
    "control_terms": "registry coordinator head management director auditor",
    "read_journal": _OFFICE + " hall_administrator book_responsible administrator auditor",
    "read_audit": "auditor administrator",
    "export_lists": _OFFICE + " auditor administrator",
    "resolve_conflict": _OFFICE + " book_responsible",
    "import_journal": "administrator registry",
    "edit_reference": "administrator",
    "manage_devices": "administrator",
    "make_backup": "administrator registry head director",
    "manage_device_users": "administrator registry head director",
    "export_everything": "administrator director",
}

PERMISSIONS: dict[str, frozenset[Role]] = {
    action: frozenset(Role(name) for name in roles.split()) for action, roles in _TABLE.items()
}
"""Roles that may do each action before a profile narrows it."""

Narrowed = Mapping[str, frozenset[Role]]
"""Actions that a profile gives to certain roles only, by the action's name."""


def who_may(action: str, narrowed: Narrowed | None = None) -> frozenset[Role]:
    """The roles that may do ``action``; an unknown action is a bug of the caller."""
    allowed = PERMISSIONS[action]
    only = (narrowed or {}).get(action)
    return allowed if only is None else allowed & only


def can(roles: Iterable[str], action: str, narrowed: Narrowed | None = None) -> bool:
    """Whether somebody with these roles may do ``action``."""
    return not who_may(action, narrowed).isdisjoint(roles)


def only_reads(roles: Iterable[str]) -> bool:
    """Whether somebody with these roles sees everything and changes nothing: an auditor and no more."""
    return set(roles) == {Role.AUDITOR}


def require(roles: Iterable[str], action: str, narrowed: Narrowed | None = None) -> None:
    """Refuse with ``not_permitted``, naming who may do it.

    Raises:
        Refusal: ``not_permitted`` with ``action`` and ``who``.
    """
    if not can(roles, action, narrowed):
        raise Refusal("not_permitted", action=action, who=sorted(who_may(action, narrowed)))
