"""Employees and service centres as the server's reference data know them."""

from __future__ import annotations

from domain.errors import BadInput
from domain.permissions import Role
from server.database import Transaction
from server.oplog.state import RecordState, record_from_row
from server.reference import import_reference
from server.site import Site


def find_employee(site: Site, who: str, place: str | None) -> tuple[str, str]:
    """The identifiers of an employee and of their (or the named) service centre.

    Raises:
        BadInput: ``employee_unknown`` or ``place_unknown``.
    """
    with site.database.read() as tx:
        employee = _matching(tx, "employee", "login", who)
        if employee is None:
            raise BadInput("employee_unknown", where="employee", login=who)
        wanted = place or str(employee.values.get("place_id") or "")
        found = _matching(tx, "place", "code", wanted)
    if found is None:
        raise BadInput("place_unknown", where="place", place=wanted)
    return employee.eid, found.eid


def found_administrator(site: Site, login: str, place_name: str) -> tuple[str, str]:
    """Create the first administrator and their place; later, find them.

    Raises:
        BadInput: ``administrator_exists`` when there are employees, and none by this login.
    """
    with site.database.read() as tx:
        employee = _matching(tx, "employee", "login", login)
        empty = tx.one("SELECT 1 FROM record WHERE entity = 'employee'") is None
    if employee is not None:
        return employee.eid, str(employee.values.get("place_id") or "")
    if not empty:
        raise BadInput("administrator_exists", where="administrator", login=login)
    place, person = site.new_id(), site.new_id()
    names = {language: place_name for language in ("ru", "kk", "hu", "en")}
    fields = {"login": login, "place_id": place, "roles": [str(Role.ADMINISTRATOR)], "active": True}
    import_reference(
        site,
        [
            {"entity": "place", "eid": place, "fields": {"code": "01", "kind": "central", "names": names}},
            {"entity": "employee", "eid": person, "fields": fields},
        ],
    )
    return person, place


def active_logins(site: Site) -> list[str]:
    """Logins of employees who work here, in order."""
    with site.database.read() as tx:
        employees = _all(tx, "employee")
    return sorted(
        str(person.values["login"])
        for person in employees
        if person.values.get("login") and person.values.get("active") is not False
    )


def centre_streams(site: Site) -> tuple[str, ...]:
    """The streams of all service centres."""
    with site.database.read() as tx:
        return tuple(f"centre:{place.eid}" for place in _all(tx, "place"))


def _matching(tx: Transaction, entity: str, field: str, wanted: str) -> RecordState | None:
    found = (
        record for record in _all(tx, entity) if wanted and wanted in (record.eid, record.values.get(field))
    )
    return next(found, None)


def _all(tx: Transaction, entity: str) -> list[RecordState]:
    rows = tx.all(
        "SELECT entity, eid, stream, term, body FROM record WHERE entity = ? ORDER BY eid", (entity,)
    )
    return [record_from_row(row) for row in rows]
