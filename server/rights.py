"""Which operation needs which action of ``domain/permissions.py``: the server's own judgement.

A laptop asks the same table out of kindness. Here an operation passes when its actor may do
*any* of the actions listed for it, because one fact can be reached from several screens.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from domain.entities import ENTITIES, Nature
from domain.permissions import PERMISSIONS, Role, can
from server.narrowing import Narrowed

Body = dict[str, object]

_APPEAL = (
    "accept_appeal register_appeal edit_appeal route_appeal hand_over assign_executor assign_unit"
    " take_into_work choose_ground close_appeal conduct_visit settle_on_the_spot import_journal"
)
_LETTER = "draft_letter submit_letter sign_letter return_letter dispatch_letter withdraw_letter"
_VISIT = "plan_visit notify_visit move_visit conduct_visit"

ENTITY_ACTIONS: dict[str, str] = {
    "applicant": "edit_applicant accept_appeal register_appeal plan_visit write_phone_note import_journal",
    "appeal": _APPEAL,
    "visit": _VISIT,
    "absence": "plan_visit",
    "letter": _LETTER,
    "measure": "plan_measure approve_plan close_appeal write_book_mark contribute",
    "phone_call": "write_phone_note",
    "appointment": "book_reception hold_reception",
    "book_entry": "write_book_entry",
}

FACT_ACTIONS: dict[str, str] = {
    "registered": "register_appeal import_journal",
    "box_emptied": "empty_box",
    "resolution": "give_resolution assign_executor",
    "extension_proposed": "propose_extension decide_extension",
    "extended": "decide_extension",
    "explanation_requested": "request_explanation",
    "escalated": "escalate",
    "plan_approved": "approve_plan",
    "ground_chosen": "choose_ground confirm_ground",
    "ground_confirmed": "confirm_ground",
    "ground_rejected": "confirm_ground",
    "redirected_to_state_body": "redirect_to_state_body",
    "correspondence_stopped": "stop_correspondence",
    "reopened": "reopen_appeal",
    "closed": "close_appeal settle_on_the_spot import_journal",
    "settled_on_the_spot": "settle_on_the_spot",
    "submitted_for_signature": "submit_letter sign_letter",
    "returned": "return_letter",
    "outgoing_registered": "sign_letter dispatch_letter",
    "signed": "sign_letter",
    "cosigned": "sign_letter",
    "dispatched": "dispatch_letter",
    "letter_withdrawn": "withdraw_letter sign_letter",
    "message_ordered": "notify_visit plan_visit move_visit",
    "mark_made": "write_book_mark",
    "reception_held": "hold_reception",
}
"""Facts that a regulation reserves; any other fact may be written by whoever works in the office."""

_LOOKING_ON = frozenset({Role.AUDITOR})


def allows(roles: Collection[str], body: Body, narrowed: Narrowed = ()) -> bool:
    """Whether somebody with these roles may write this operation.

    ``narrowed`` are the actions that the organisation's regulation gives to fewer roles.
    """
    fact = body.get("fact")
    fact_kind = str(fact["kind"]) if isinstance(fact, dict) else ""
    return _allowed(frozenset(roles), str(body["kind"]), str(body["entity"]), fact_kind, narrowed)


@lru_cache(maxsize=4096)
def _allowed(roles: frozenset[str], kind: str, entity: str, fact_kind: str, narrowed: Narrowed) -> bool:
    actions = _actions(kind, entity, fact_kind)
    if actions is None:
        return bool(roles & set(Role) - _LOOKING_ON)
    return any(can(roles, action, dict(narrowed)) for action in actions)


def _actions(kind: str, entity_name: str, fact_kind: str) -> list[str] | None:
    entity = ENTITIES.get(entity_name)
    if entity is not None and entity.nature is Nature.REFERENCE and kind != "fact":
        return ["edit_reference"]
    if kind == "resolve":
        return ["resolve_conflict"]
    if kind == "fact":
        named = FACT_ACTIONS.get(fact_kind)
    elif kind == "remove":
        named = "hand_over route_appeal assign_unit"
    else:
        named = ENTITY_ACTIONS.get(entity_name)
    return None if named is None else named.split()


def unknown_actions() -> set[str]:
    """Actions named here that the table of permissions doesn't have; a test expects none."""
    named = " ".join([*ENTITY_ACTIONS.values(), *FACT_ACTIONS.values()])
    return set(named.split()) - PERMISSIONS.keys()
