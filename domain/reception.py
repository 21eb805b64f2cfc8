"""Personal reception: how it may be asked for, and what is stamped on which paper."""

from __future__ import annotations

from domain.findings import Finding, Level
from domain.regulation.profile import Profile
from domain.regulation.service import Stamp
from domain.regulation.vocabulary import ReceptionSource


def reception_findings(
    profile: Profile, source: ReceptionSource | None, *, appeal_id: str
) -> tuple[Finding, ...]:
    """What stands against booking a reception: no source that the regulation knows, no written appeal."""
    rules = profile.reception
    if rules is None:
        return ()
    if source is None or source not in rules.sources:
        return (Finding("reception_source_missing", Level.BLOCK, "source", rules.clause),)
    if source is ReceptionSource.WRITTEN_APPEAL and not appeal_id:
        return (Finding("reception_appeal_missing", Level.BLOCK, "appeal_id", rules.clause),)
    return ()


def stamp_for(profile: Profile, source: ReceptionSource) -> Stamp | None:
    """What is stamped, and on which paper; ``None`` where the regulation knows no stamp."""
    return profile.reception.stamps.get(source) if profile.reception else None
