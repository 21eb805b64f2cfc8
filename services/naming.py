"""Names of people as lists and letters write them."""

from __future__ import annotations

from collections.abc import Mapping


def full_name(person: Mapping[str, object]) -> str:
    """Surname, given name and patronymic, as far as they are known."""
    parts = (person.get("surname"), person.get("given_name"), person.get("patronymic"))
    return " ".join(str(part) for part in parts if part)


def short_name(person: Mapping[str, object]) -> str:
    """Surname with initials."""
    initials = [f"{str(person[key])[0]}." for key in ("given_name", "patronymic") if person.get(key)]
    return " ".join([str(person.get("surname") or ""), " ".join(initials)]).strip()


def applicant_name(applicant: Mapping[str, object]) -> str:
    """The name under which an applicant stands in the journal."""
    if applicant.get("kind") == "organisation":
        return str(applicant.get("organisation_name") or "")
    return full_name(applicant)
