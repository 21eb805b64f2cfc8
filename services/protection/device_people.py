"""Who may unlock this computer: letting in, shutting out, passwords, the recovery key. All audited."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import BadInput
from domain.permissions import can, require
from models.reference import Employee
from services.audit import note_act
from services.desk import Desk
from services.people import colleagues
from services.protection.key_ring import KeyRing, SecretStore

ACTION = "manage_device_users"


@dataclass(frozen=True, slots=True)
class DevicePerson:
    """Somebody who may unlock; ``active`` is False once the centre says that the person has left."""

    employee_id: str
    name: str
    position: str
    active: bool
    kept_by_system: bool


def may_manage(desk: Desk) -> bool:
    """Whether the person at this desk lets others in."""
    return can(desk.person.roles, ACTION, desk.regulations.narrowed)


def people_of_device(desk: Desk, ring: KeyRing) -> list[DevicePerson]:
    """Who may unlock, as the centre knows them now."""
    known = {one.id: one for one in colleagues(language=desk.language)}
    found = []
    for holder in ring.holders():
        person = known.get(holder.employee_id)
        found.append(
            DevicePerson(
                holder.employee_id,
                person.name if person else holder.label,
                person.position if person else "",
                person is not None,
                holder.kept_by_system,
            )
        )
    return found


def let_in(desk: Desk, ring: KeyRing, *, employee_id: str, password: str) -> None:
    """Give an employee a password on this computer, or a new one.

    Raises:
        Refusal: ``not_permitted``, or the password is no protection.
        BadInput: ``person_unknown``.
    """
    require(desk.person.roles, ACTION, desk.regulations.narrowed)
    person = next((one for one in colleagues(language=desk.language) if one.id == employee_id), None)
    if person is None:
        raise BadInput("person_unknown")
    ring.add_person(data_key(desk), employee_id=employee_id, label=person.short, password=password)
    note_act(desk, "let_in", "employee", employee_id)


def shut_out(desk: Desk, ring: KeyRing, *, employee_id: str) -> None:
    """Take an employee's way to the data away.

    Raises:
        Refusal: ``not_permitted`` or ``last_holder_stays``.
    """
    require(desk.person.roles, ACTION, desk.regulations.narrowed)
    ring.remove_person(employee_id)
    note_act(desk, "shut_out", "employee", employee_id)


def change_own_password(desk: Desk, ring: KeyRing, *, old: str, new: str) -> None:
    """Another password for the person at this desk.

    Raises:
        BadInput: ``password_wrong``.
        Refusal: ``unlock_wait``, or the new password is no protection.
    """
    ring.change_password(desk.person.id, old=old, new=new)
    note_act(desk, "change_password", "employee", desk.person.id)


def renew_recovery_key(desk: Desk, ring: KeyRing) -> str:
    """A new recovery key, to be printed; the one before opens nothing any more.

    Raises:
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, ACTION, desk.regulations.narrowed)
    recovery = ring.renew_recovery(data_key(desk))
    note_act(desk, "renew_recovery_key", "device", desk.workstation.device_id)
    return recovery


def keep_in_system(desk: Desk, ring: KeyRing, store: SecretStore, *, kept: bool) -> None:
    """Whether this person's sign-in to the operating system is enough to open the data.

    Raises:
        Fault: ``system_keeps_no_secrets``.
    """
    if kept:
        ring.keep_in_system(data_key(desk), desk.person.id, store)
    else:
        ring.forget_in_system(desk.person.id, store)
    note_act(desk, "keep_in_system", "employee", desk.person.id, {"kept": kept})


def note_unlocked(desk: Desk, way: str) -> None:
    """Put on the trail that the person sat down, and how: by password, recovery key, system."""
    note_act(desk, "sit_down", "employee", desk.person.id, {"way": way})


def is_active(employee_id: str) -> bool:
    """Whether the centre still counts a person as staff."""
    row = Employee.select(Employee.active).where(Employee.id == employee_id).tuples().first()
    return row is not None and bool(row[0])


def data_key(desk: Desk) -> bytes:
    """The key that this store was opened with.

    Raises:
        BadInput: ``data_are_not_locked``; a demonstration has no passwords.
    """
    if desk.store.key is None:
        raise BadInput("data_are_not_locked")
    return desk.store.key
