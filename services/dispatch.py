"""Sending signed letters and keeping the proof: by rule's channel, another way only with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.answer_channel import deviation_findings
from domain.answers import LetterPhase
from domain.errors import Refusal
from domain.findings import blocking
from domain.permissions import require
from services.desk import Desk
from services.letters import computed_channel, letter_about
from services.recording import recording

_SENDABLE = (LetterPhase.SIGNED, LetterPhase.FAILED)


def dispatch_letter(
    desk: Desk, *, letter_id: str, channel: str = "", address: str = "", reason: str = ""
) -> None:
    """Record that the signed version leaves by a channel; the server sends e-mails itself.

    Raises:
        Refusal: ``letter_not_signed``, ``outgoing_number_missing`` (AES-W6), the channel deviates
            without a reason, or its address is missing.
    """
    require(desk.person.roles, "dispatch_letter", desk.regulations.narrowed)
    about = letter_about(desk, letter_id)
    if about.state.phase not in _SENDABLE:
        raise Refusal("letter_not_signed")
    if not about.state.outgoing_number:
        raise Refusal("outgoing_number_missing", clause="AES-W6")
    computed = computed_channel(about)
    chosen = channel or str(about.letter["channel"] or computed.way)
    given_reason = reason or str(about.letter["channel_reason"] or "")
    stopping = blocking(deviation_findings(about.profile, computed, chosen=chosen, reason=given_reason))
    if stopping:
        raise Refusal(stopping[0].code, clause=stopping[0].clause, **stopping[0].facts)
    to = address or _address(about.letter, about.applicant, chosen, computed.address)
    if not to:
        raise Refusal("answer_address_missing", way=chosen, clause=computed.clause)
    said = {"channel": chosen, "address": to, "version": about.state.signed_version}
    said |= {"docx_sha256": about.state.docx_sha256, "reason": given_reason}
    with recording(desk, "dispatch_letter") as act:
        act.fact("dispatched", "letter", letter_id, said)
        act.touch("appeal", str(about.letter["appeal_id"]))


def _address(letter: Mapping[str, Any], applicant: Mapping[str, Any], way: str, computed: str) -> str:
    fields = {"email": "email", "post": "postal_address", "phone": "phone", "fax": "phone"}
    known = applicant.get(fields.get(way, "postal_address"))
    return str(known or computed or letter["address"] or "")


def note_delivery(desk: Desk, *, letter_id: str, status: str, detail: str = "") -> None:
    """Record that a letter arrived or came back; a failed one may be sent another way."""
    require(desk.person.roles, "dispatch_letter", desk.regulations.narrowed)
    with recording(desk, "note_delivery") as act:
        act.fact("delivery", "letter", letter_id, {"status": status, "detail": detail})
