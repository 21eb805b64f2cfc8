"""Names of codes that stand in sentences: roles, purposes of numbers, languages."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_ROLES: dict[str, object] = {
    "operator": QT_TRANSLATE_NOOP("names", "operator"),
    "call_operator": QT_TRANSLATE_NOOP("names", "call-centre operator"),
    "hall_administrator": QT_TRANSLATE_NOOP("names", "hall administrator"),
    "registry": QT_TRANSLATE_NOOP("names", "registry"),
    "coordinator": QT_TRANSLATE_NOOP("names", "coordinator"),
    "executor": QT_TRANSLATE_NOOP("names", "executor"),
    "engineer": QT_TRANSLATE_NOOP("names", "engineer"),
    "head": QT_TRANSLATE_NOOP("names", "head of unit"),
    "management": QT_TRANSLATE_NOOP("names", "management"),
    "director": QT_TRANSLATE_NOOP("names", "director"),
    "book_responsible": QT_TRANSLATE_NOOP("names", "person responsible for the Book"),
    "administrator": QT_TRANSLATE_NOOP("names", "administrator"),
    "auditor": QT_TRANSLATE_NOOP("names", "auditor"),
}
_PURPOSES: dict[str, object] = {
    "incoming": QT_TRANSLATE_NOOP("names", "incoming appeals"),
    "outgoing": QT_TRANSLATE_NOOP("names", "outgoing letters"),
}
_LANGUAGES: dict[str, object] = {
    "ru": QT_TRANSLATE_NOOP("names", "Russian"),
    "kk": QT_TRANSLATE_NOOP("names", "Kazakh"),
    "hu": QT_TRANSLATE_NOOP("names", "Hungarian"),
    "en": QT_TRANSLATE_NOOP("names", "English"),
}
_BY_FACT = {
    "who": _ROLES,
    "roles": _ROLES,
    "purpose": _PURPOSES,
    "language": _LANGUAGES,
    "languages": _LANGUAGES,
    "wanted": _LANGUAGES,
    "got": _LANGUAGES,
}


def role_name(code: str) -> str:
    """A role in the language that is on; an unknown code as it is."""
    return _said(_ROLES, code)


def named(fact: str, value: object) -> object:
    """The value of a fact with its codes replaced by names, where the fact holds codes."""
    names = _BY_FACT.get(fact)
    if names is None:
        return value
    if isinstance(value, str):
        return _said(names, value)
    return [_said(names, str(code)) for code in value] if isinstance(value, list | tuple) else value


def _said(names: dict[str, object], code: str) -> str:
    found = names.get(code)
    return QCoreApplication.translate("names", str(found)) if found is not None else code
