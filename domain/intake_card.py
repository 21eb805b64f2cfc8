"""What is known about an appeal when a rule is asked: the card and its applicant as one.

Rules read values by the field names of ``domain/entities.py``; which fields matter is for the
profile to say, so nothing here names one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from domain.regulation.profile import Profile
from domain.regulation.scope import Case
from domain.regulation.vocabulary import ATTACHMENT, ApplicantKind


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeCard:
    """An appeal as it stands; ``values`` are its fields and those of its applicant by name."""

    kind: str = ""
    channel: str = ""
    topic: str = ""
    applicant: ApplicantKind = ApplicantKind.PERSON
    values: Mapping[str, object] = field(default_factory=dict)
    attachments: frozenset[str] = frozenset()

    def value(self, name: str) -> str:
        """The value of a field as text; empty if it isn't there."""
        found = self.values.get(name)
        return "" if found is None else str(found).strip()

    def has(self, name: str) -> bool:
        """Whether a field is filled, or an attachment of that type is there."""
        if name.startswith(ATTACHMENT):
            return name.removeprefix(ATTACHMENT) in self.attachments
        return bool(self.value(name))

    def has_any(self, names: Iterable[str]) -> bool:
        """Whether at least one of the fields is filled."""
        return any(self.has(name) for name in names)

    def case(self, profile: Profile) -> Case:
        """What decides which rules of ``profile`` apply."""
        return profile.case(self.kind, self.channel, applicant=self.applicant, topic=self.topic)


def card_of(
    appeal: Mapping[str, object],
    applicant: Mapping[str, object],
    *,
    attachments: Iterable[str] = (),
    dates: Mapping[str, object] | None = None,
) -> IntakeCard:
    """A card from the two records; ``dates`` adds ``received_on`` and ``registered_on`` where known.

    Where both records have a field of one name, the appeal's own wins; its language is never
    guessed from the applicant's, who may write in another one this time (AES-W7).
    """
    values = {**applicant, **{name: value for name, value in appeal.items() if value not in (None, "")}}
    values["language"] = appeal.get("language")
    values.update({"kind": appeal.get("kind"), **(dates or {})})
    organisation = applicant.get("kind") == ApplicantKind.ORGANISATION
    return IntakeCard(
        kind=str(appeal.get("kind") or ""),
        channel=str(appeal.get("channel") or ""),
        topic=str(appeal.get("topic") or ""),
        applicant=ApplicantKind.ORGANISATION if organisation else ApplicantKind.PERSON,
        values=values,
        attachments=frozenset(attachments),
    )
