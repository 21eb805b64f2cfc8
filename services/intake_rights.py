"""Who takes appeals in: light enough for the window's commands, which are there from the first moment."""

from __future__ import annotations

from domain.permissions import can
from services.desk import Desk


def may_register(desk: Desk) -> bool:
    """Whether the person at the desk gives numbers; in AES the registry alone does (AES-R9)."""
    return can(desk.person.roles, "register_appeal", desk.regulations.narrowed)


def may_accept(desk: Desk) -> bool:
    """Whether the person at the desk may take appeals in without a number."""
    return can(desk.person.roles, "accept_appeal", desk.regulations.narrowed)
