"""Sending signed letters and keeping the proof: by rule's channel, another way only with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.answer_channel import deviation_findings
from domain.answers import LetterPhase
from domain.errors import Refusal
from domain.findings import blocking
from domain.permissions import require
from services.call_acts import note_confirmations
from services.desk import Desk
from services.letters import LetterAbout, computed_channel, letter_about, touch_appeal
from services.phone_calls import CONFIRM
from services.recording import recording
from services.rows import stream_of

FAILED = "failed"
PDF = "application/pdf"
DELIVERED = "delivered"
SENDABLE = (LetterPhase.SIGNED, LetterPhase.FAILED)


@dataclass(frozen=True, slots=True)
class Dispatch:
    """How one letter is to leave: by rule's way if ``channel`` is empty; another way needs ``reason``.

    ``pdf`` is a copy for reading; it goes with an e-mail.
    """

    letter_id: str
    channel: str = ""
    address: str = ""
    reason: str = ""
    pdf: bytes = b""


def dispatch_letter(
    desk: Desk, *, letter_id: str, channel: str = "", address: str = "", reason: str = "", pdf: bytes = b""
) -> None:
    """Record that the signed version leaves by a channel; the server sends e-mails itself.

    With an e-mail go the files that the signed version names, and ``pdf``, a copy for reading.

    Raises:
        Refusal: ``letter_not_signed``, ``outgoing_number_missing`` (AES-W6), the channel deviates
            without a reason, or its address is missing.
    """
    require(desk.person.roles, "dispatch_letter", desk.regulations.narrowed)
    _record(desk, [Dispatch(letter_id, channel, address, reason, pdf)])


def dispatch_by_post(desk: Desk, *, letter_ids: Sequence[str], reason: str = "") -> str:
    """Hand several letters to the post with one dispatch list; returns the list's number.

    ``reason`` is why letters go by post whose rule names another way.

    Raises:
        Refusal: as ``dispatch_letter``, for the first letter that can't be sent; nothing is recorded then.
    """
    require(desk.person.roles, "dispatch_letter", desk.regulations.narrowed)
    leaving = [Dispatch(one, "post", reason=reason) for one in letter_ids]
    for one in leaving:
        _said(letter_about(desk, one.letter_id), one)
    number = _next_list_number(desk)
    _record(desk, leaving, list_number=number)
    return number


def _record(desk: Desk, leaving: Sequence[Dispatch], *, list_number: str = "") -> None:
    abouts = [letter_about(desk, one.letter_id) for one in leaving]
    listed = {"list_number": list_number} if list_number else {}
    said = [_said(about, one) | listed for about, one in zip(abouts, leaving, strict=True)]
    with recording(desk, "dispatch_letter") as act:
        for about, one, facts in zip(abouts, leaving, said, strict=True):
            act.fact("dispatched", "letter", one.letter_id, facts | _copy_of(desk, one))
            touch_appeal(act, about.letter)
            if about.letter["document"] == CONFIRM:
                appeal_id, way = str(about.letter["appeal_id"] or ""), str(facts["channel"])
                note_confirmations(act, desk, appeal_id=appeal_id, channel=way)


def _copy_of(desk: Desk, leaving: Dispatch) -> dict[str, str]:
    """The copy for reading, kept where the server finds it."""
    if not leaving.pdf:
        return {}
    kept = desk.blobs.keep(leaving.pdf, PDF, stream=stream_of("letter", leaving.letter_id))
    return {"pdf_sha256": kept.sha256}


def _said(about: LetterAbout, wanted: Dispatch) -> dict[str, Any]:
    """What the fact of the dispatch says, or the refusal of it."""
    _refuse_unsendable(about)
    letter, computed = about.letter, computed_channel(about)
    chosen = wanted.channel or str(letter["channel"] or computed.way)
    reason = wanted.reason or str(letter["channel_reason"] or "")
    stopping = blocking(deviation_findings(about.profile, computed, chosen=chosen, reason=reason))
    if stopping:
        raise Refusal(stopping[0].code, clause=stopping[0].clause, **stopping[0].facts)
    way = about.profile.answers.ways[chosen]
    to = wanted.address or address_for(about, chosen)
    if not to and way.address_fields:
        raise Refusal("answer_address_missing", way=chosen, clause=computed.clause)
    said = {"channel": chosen, "address": to, "version": about.state.signed_version}
    said |= {"docx_sha256": about.state.docx_sha256, "reason": reason}
    return said | {"enclosures": _enclosures(about)}


def _enclosures(about: LetterAbout) -> list[dict[str, str]]:
    """The files that the signed version names; the draft's ticks may be others by now."""
    version = about.state.signed_version
    contents = [fact.data for fact in about.facts if fact.kind == "letter_version"]
    content: Any = next((one["content"] for one in contents if one["version"] == version), {})
    chosen = set(content.get("attachment_ids") or ())
    return [
        {"sha256": file.sha256, "name": file.name, "media_type": file.media_type}
        for file in about.appeal_state.attachments
        if file.sha256 in chosen
    ]


def _refuse_unsendable(about: LetterAbout) -> None:
    if about.state.phase not in SENDABLE:
        raise Refusal("letter_not_signed")
    if not about.state.outgoing_number:
        raise Refusal("outgoing_number_missing", clause=about.profile.letters.outgoing_number_clause)


def address_for(about: LetterAbout, way: str) -> str:
    """Where a letter goes by a way: the address written on it for that way, or the applicant's."""
    letter, computed = about.letter, computed_channel(about)
    written = str(letter["address"] or "")
    if written and way == (letter["channel"] or computed.way):
        return written
    return _address(letter, about.applicant, way, computed.address if way == computed.way else "")


def _address(letter: Mapping[str, Any], applicant: Mapping[str, Any], way: str, computed: str) -> str:
    fields = {"email": "email", "post": "postal_address", "phone": "phone", "fax": "phone"}
    known = applicant.get(fields.get(way, "postal_address"))
    return str(known or computed or (letter["address"] if way == letter["channel"] else "") or "")


def note_delivery(desk: Desk, *, letter_id: str, status: str, detail: str = "") -> None:
    """Record that a sent letter arrived or came back; a failed one may be sent another way.

    Raises:
        Refusal: ``letter_not_sent``; ``reason_missing`` for a failure without its reason.
    """
    require(desk.person.roles, "dispatch_letter", desk.regulations.narrowed)
    about = letter_about(desk, letter_id)
    if about.state.phase not in (LetterPhase.SENT, LetterPhase.DELIVERED):
        raise Refusal("letter_not_sent")
    if status == FAILED and not detail.strip():
        raise Refusal("reason_missing", where="reason")
    with recording(desk, "note_delivery") as act:
        act.fact("delivery", "letter", letter_id, {"status": status, "detail": detail.strip()})
        touch_appeal(act, about.letter)


def _next_list_number(desk: Desk) -> str:
    """Place, year, and a counter of this workstation: two laptops of one place differ by their series."""
    year = desk.today().year
    row = desk.store.execute("SELECT series FROM series WHERE purpose = 'outgoing' LIMIT 1").fetchone()
    series = str(row[0]) if row else ""
    key = f"{series}/dispatch_list/{year}"
    counter = desk.counters.reached(key) + 1
    desk.counters.reach(key, counter)
    return f"{desk.workstation.place_code}-{year % 100:02}-{series}-{counter:03}"
