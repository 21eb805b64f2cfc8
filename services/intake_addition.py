"""Adding to an earlier appeal instead of registering another: words, files, and how they came."""

from __future__ import annotations

from domain.appeals import fold_appeal
from domain.errors import Refusal
from domain.permissions import require
from services.desk import Desk
from services.drafts import discard_draft
from services.facts import facts_of
from services.intake import attach
from services.intake_form import AppealForm, clean_text
from services.recording import recording


def add_to_appeal(desk: Desk, *, appeal_id: str, form: AppealForm, draft_id: str = "") -> None:
    """Put what came now into an open appeal; a clarification that was awaited counts as received.

    The term does not move: it runs from the appeal it was added to.

    Raises:
        Refusal: ``appeal_closed``, ``nothing_to_add`` or ``not_permitted``.
    """
    require(desk.person.roles, "edit_appeal", desk.regulations.narrowed)
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    if not state.open:
        raise Refusal("appeal_closed", number=state.number)
    text = clean_text("\n\n".join(part for part in (form.subject, form.text) if part.strip()))
    if not text and not form.files:
        raise Refusal("nothing_to_add", where="text")
    with recording(desk, "add_to_appeal") as act:
        discard_draft(desk, draft_id)
        for file in form.files:
            attach(act, desk, appeal_id, file)
        if text:
            act.fact("note", "appeal", appeal_id, {"text": text, "channel": form.channel})
        if form.call_id:
            act.set("phone_call", form.call_id, {"appeal_id": appeal_id})
        if state.waiting_for == "clarification":
            act.fact("clarification_received", "appeal", appeal_id)
