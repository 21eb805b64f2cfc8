"""The question before another rule is applied: which fact makes it hold, the reason, the new date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from domain.regulation.vocabulary import Condition
from services.term_acts import change_term, preview_term_change
from services.why import OtherRule, Why
from ui.card.act_dialog import ActField, ActQuestion
from ui.regulation.words import tr
from ui.seat import Seat
from ui.wording.dates import full_date, language


def condition_words(condition: Condition) -> str:
    """What is ticked on a card, as staff say it."""
    return {
        Condition.NEEDS_SITE_CHECK: tr("regulation", "A check on site is needed"),
        Condition.NEEDS_OTHERS_INFORMATION: tr("regulation", "Information from others is needed"),
    }[condition]


def applying(seat: Seat, why: Why, other: OtherRule) -> ActQuestion:
    """Count the term of an appeal by another rule."""
    desk = seat.desk
    conditions = other.term.chosen.rule.when

    def changed(given: Mapping[str, Any]) -> dict[str, object]:
        # Without a condition it is the ordinary rule: nothing may be ticked any more.
        wanted = given.get("condition")
        return {str(condition): condition == wanted for condition in Condition}

    def preview(given: Mapping[str, Any]) -> Sequence[str]:
        change = preview_term_change(desk, appeal_id=why.appeal_id, changed=changed(given))
        if change.due_on is None:
            return [tr("regulation", "The regulation sets no term.")]
        lines = [tr("regulation", "New date: {date}").format(date=full_date(change.due_on))]
        if change.lost_days:
            lines.append(tr("regulation", "%n day(s) of the extension are lost", "", change.lost_days))
        return lines

    fields = [ActField("reason", tr("regulation", "Reason"), "text")]
    if conditions:
        choices = [(condition_words(one), one) for one in conditions]
        fields.insert(
            0,
            ActField("condition", tr("regulation", "Why this rule holds"), "choice", choices[0][1], choices),
        )
    return ActQuestion(
        title=other.term.chosen.rule.names.text(language()).capitalize(),
        deed=tr("regulation", "Apply this rule"),
        fields=fields,
        run=lambda given: change_term(
            desk, appeal_id=why.appeal_id, changed=changed(given), reason=given["reason"]
        ),
        done=lambda _: tr("regulation", "The term has been counted by another rule"),
        detail=other.term.chosen.clause.text,
        preview=preview,
    )
