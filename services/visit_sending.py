"""Having the server tell the consumer of a visit: by e-mail its document goes along.

The document is made and kept here, offline too; the server sends message and files together, once. No profile
asks for a signature on a notice of a visit, so it leaves as it would be printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import Any

from domain.clock import iso
from domain.errors import BadInput
from domain.permissions import require
from domain.visits import CHANGE, NOTICE
from services.desk import Desk
from services.dispatch import PDF
from services.letter_templates import DOCX
from services.recording import Act, recording
from services.rows import read_record, stream_of
from services.visit_messages import WAYS, message_about
from services.visit_papers import Paper, notice_paper


@dataclass(frozen=True, slots=True)
class GoesAlong:
    """What an e-mail carries: the document, and ``pdf``, a copy for reading where one could be made."""

    paper: Paper
    pdf: bytes = b""


def send_message(
    desk: Desk,
    *,
    visit_id: str,
    purpose: str,
    channel: str,
    address: str = "",
    along: GoesAlong | None = None,
) -> None:
    """Have the server send a notice, a reminder or a change now, or as soon as this laptop has a network.

    A notice counts when the server has handed it over; whether that was in time comes back with the outcome.
    With a notice by e-mail goes its document (D16): ``along``, or the one that is made here.

    Raises:
        BadInput: ``message_without_address``, ``visit_in_the_past``.
    """
    require(desk.person.roles, "notify_visit", desk.regulations.narrowed)
    visit = read_record("visit", visit_id)
    if datetime.fromisoformat(str(visit["starts_at"])) <= desk.now():
        raise BadInput("visit_in_the_past", where="starts_at", value=visit["starts_at"])
    to = address.strip() or str(visit["contact_email" if channel == "email" else "contact_phone"] or "")
    if not to:
        raise BadInput("message_without_address", where="to", way=channel)
    if channel == "email" and purpose == NOTICE and along is None:
        along = GoesAlong(notice_paper(desk, visit_id, way=channel))
    with recording(desk, "send_message") as act:
        said = message_about(desk, visit, purpose, channel=channel, address=to)
        order(act, desk, visit_id, said, along if channel == "email" else None)


def order(act: Act, desk: Desk, visit_id: str, said: Mapping[str, Any], along: GoesAlong | None) -> None:
    """Note a message that is to leave now, with the files that go along; inside the act that orders it."""
    files = {"files": _kept(desk, visit_id, along)} if along is not None else {}
    act.fact("message_ordered", "visit", visit_id, {**said, "send_at": iso(desk.now()), **files})


def tell_change(act: Act, desk: Desk, visit_id: str, *, way: str, paper: Paper | None) -> None:
    """Have the server tell a move inside the act that makes it, where it can reach the consumer."""
    visit = read_record("visit", visit_id)
    address = visit["contact_email" if way == "email" else "contact_phone"]
    if way in WAYS and address:
        said = message_about(desk, visit, CHANGE, channel=way, address=str(address))
        order(act, desk, visit_id, said, GoesAlong(paper) if paper is not None else None)


def _kept(desk: Desk, visit_id: str, along: GoesAlong) -> list[dict[str, str]]:
    """The files, kept where the server finds them."""
    stream = stream_of("visit", visit_id)
    files = [(along.paper.name, along.paper.docx, DOCX)]
    if along.pdf:
        files.append((f"{PurePath(along.paper.name).stem}.pdf", along.pdf, PDF))
    return [
        {"sha256": desk.blobs.keep(data, kind, stream=stream).sha256, "name": name, "media_type": kind}
        for name, data, kind in files
    ]
