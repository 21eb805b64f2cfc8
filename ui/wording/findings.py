"""A finding of a check as the sentence that staff read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.findings import Finding
from domain.regulation.profile import Profile
from ui.wording.dates import language
from ui.wording.errors import said
from ui.wording.sentences import SENTENCES


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def finding_sentence(finding: Finding, profile: Profile) -> str:
    """What was found; items of the profile are called by the profile's own names."""
    source = SENTENCES.get(finding.code, finding.code)
    facts = _Facts({name: said(value) for name, value in finding.facts.items()})
    if "item" in facts:
        facts["item"] = facts["name"] = _item_name(facts["item"], profile)
    for fact in ("way", "chosen"):
        if fact in facts:
            facts[fact] = _way_name(facts[fact], profile)
    return QCoreApplication.translate("wording", source).format_map(facts)


def _item_name(code: str, profile: Profile) -> str:
    item = profile.intake.items.get(code)
    return item.names.text(language()) if item else code


def _way_name(code: str, profile: Profile) -> str:
    way = profile.answers.ways.get(code)
    return way.names.text(language()) if way else code
