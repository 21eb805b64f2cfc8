"""What the organisation's regulation narrows: the server holds the same rules as the laptops.

The profile comes with the program or as reference data; its version of today counts.
"""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from pathlib import Path

from domain.errors import BadInput
from domain.permissions import PERMISSIONS, Role
from domain.profile_loading import load_profile, version_for
from server.database import Transaction

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "regulations"
Narrowed = tuple[tuple[str, frozenset[Role]], ...]
"""Actions with the roles that may do them, hashable."""
_Version = tuple[str, str]
"""Name and text of one version of a profile."""


def narrowed_rights(tx: Transaction, today: date) -> Narrowed:
    """Actions that the organisation's regulation gives to certain roles only.

    Nothing is narrowed before the organisation is known, or by a profile that can't be read: a
    laptop refuses that one too, and shows it.
    """
    row = tx.one("SELECT body FROM record WHERE entity = 'organisation' ORDER BY eid")
    code = "" if row is None else str(json.loads(row[0])["f"].get("profile") or "")
    if not code:
        return ()
    sent = [
        json.loads(body)["f"]
        for (body,) in tx.all("SELECT body FROM record WHERE entity = 'profile_version'")
    ]
    versions = tuple(
        (f"{one['profile']} {one.get('version')}", str(one.get("toml") or ""))
        for one in sent
        if one.get("profile") == code
    )
    return _rights(code, versions, today)


@lru_cache(maxsize=16)
def _rights(code: str, sent: tuple[_Version, ...], today: date) -> Narrowed:
    shipped = SHIPPED / f"{code}.toml"
    texts = [*sent]
    if shipped.exists():
        texts.append((shipped.name, shipped.read_text(encoding="utf-8")))
    profiles = []
    for name, text in texts:
        try:
            profiles.append(load_profile(text.encode("utf-8"), name=name))
        except BadInput:
            continue
    try:
        profile = version_for(profiles, code, today)
    except BadInput:
        return ()
    return tuple(
        (str(action), frozenset(rule.roles))
        for action, rule in sorted(profile.rights.items())
        if str(action) in PERMISSIONS
    )
