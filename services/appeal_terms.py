"""The term of an appeal: which rule holds, from which day, to which date, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.appeals import AppealState
from domain.errors import BadInput, Refusal
from domain.explanation import Citation, Explanation, explain
from domain.local_time import legal_date
from domain.regulation.profile import Profile
from domain.term_selection import SelectedTerm, select_term, selectable_terms, ticked_conditions
from domain.terms import Base
from services.desk import Desk


@dataclass(frozen=True, slots=True)
class AppealTerm:
    """A rule applied to an appeal; without an explanation the regulation sets no term."""

    chosen: SelectedTerm
    explanation: Explanation | None

    @property
    def due_on(self) -> date | None:
        """The due date by the profile, if the regulation sets a term."""
        return self.explanation.due if self.explanation else None

    @property
    def send_by(self) -> date | None:
        """The last working day on or before the due date."""
        return self.explanation.send_by if self.explanation else None


def term_for(
    desk: Desk, card: Mapping[str, object], *, received_at: date, registered_on: date, profile: Profile
) -> AppealTerm:
    """The term that holds for an appeal by what is ticked on its card.

    ``received_at`` is a moment (aware), or the legal date of receipt itself.

    Raises:
        Refusal: the kind or the channel is not one of the profile's.
    """
    chosen = select_term(
        profile, kind=_text(card, "kind"), channel=_text(card, "channel"), ticked=ticked_conditions(card)
    )
    return _applied(desk, chosen, received_at, registered_on)


def other_terms(
    desk: Desk, card: Mapping[str, object], *, received_at: date, registered_on: date, profile: Profile
) -> tuple[AppealTerm, ...]:
    """Every rule that could hold for such an appeal, the ordinary one first."""
    choices = selectable_terms(profile, kind=_text(card, "kind"), channel=_text(card, "channel"))
    return tuple(_applied(desk, chosen, received_at, registered_on) for chosen in choices)


def term_of(desk: Desk, card: Mapping[str, object], state: AppealState) -> AppealTerm | None:
    """The term of a registered appeal, explained anew under the version it was registered by.

    None where it can't be explained: before registration, without that version on this laptop, or
    with a kind or channel that the version doesn't know. The recorded date holds all the same.
    """
    if state.received_at is None or state.registered_on is None:
        return None
    # Kept with the offset of the workplace that took it in: its date is legal whoever reads it.
    received_on = state.received_at.date()
    try:
        profile = desk.regulations.of_record(state.profile, state.profile_version)
        return term_for(
            desk, card, received_at=received_on, registered_on=state.registered_on, profile=profile
        )
    except (Refusal, BadInput):
        return None


def _applied(desk: Desk, chosen: SelectedTerm, received_at: date, registered_on: date) -> AppealTerm:
    if chosen.term is None:
        return AppealTerm(chosen, None)
    receipt = legal_date(received_at, desk.workstation.zone)
    start = receipt if chosen.term.base is Base.RECEIPT else registered_on
    return AppealTerm(chosen, explain(chosen.term, start, desk.regulations.calendar, citation=cited(chosen)))


def cited(chosen: SelectedTerm) -> Citation:
    """What the explanation of a date cites."""
    return Citation(
        rule=chosen.rule.code,
        clause=chosen.clause.code,
        section=chosen.clause.section,
        text=chosen.clause.text,
        profile=chosen.profile,
        version=chosen.version,
    )


def _text(card: Mapping[str, object], key: str) -> str:
    return str(card.get(key) or "")
