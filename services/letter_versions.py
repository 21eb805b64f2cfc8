"""Versions of a letter: what is previewed, what waits for signature, what was returned.

Going for signature freezes the content in a fact; the folder shows and signs exactly that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.answers import LetterPhase, LetterState, fold_letter
from domain.errors import Refusal
from domain.findings import blocking
from domain.permissions import require
from services.desk import Desk
from services.facts import facts_of
from services.letter_templates import DOCX, template_of
from services.letters import LetterAbout, letter_about, letter_trouble, refuse_frozen, touch_appeal
from services.recording import recording
from services.routing import refuse_involved

if TYPE_CHECKING:
    from services.letter_content import Seal

_HAVE_LEFT = frozenset({LetterPhase.SENT, LetterPhase.DELIVERED, LetterPhase.FAILED})
"""A letter that came back left the house all the same: it goes another way, it isn't withdrawn."""


@dataclass(frozen=True, slots=True)
class PinnedVersion:
    """A version as it was submitted: what the director reads is what is signed."""

    letter_id: str
    version: int
    content: Mapping[str, Any]
    text_sha256: str
    draft_sha256: str
    submitted_by: str


def render_letter(desk: Desk, about: LetterAbout, content: Mapping[str, Any], seal: Seal | None) -> bytes:
    """The document of a content, with or without its seal."""
    # The classes of all documents: the folder and the register are opened without them.
    from letters.rendering import render
    from services.letter_contexts import letter_context

    language = str(content.get("language") or about.profile.language)
    template = template_of(desk, content, language)
    context = letter_context(
        content, appeal=about.appeal, state=about.appeal_state, profile=about.profile, seal=seal
    )
    return render(context, template, language=language)


def preview_draft(desk: Desk, letter_id: str) -> bytes:
    """The draft as it would look now, with the place of the mark kept free."""
    from services.letter_content import content_of

    about = letter_about(desk, letter_id)
    return render_letter(desk, about, content_of(about.letter), None)


def submit_for_signature(desk: Desk, *, letter_id: str) -> int:
    """Freeze the draft as a version and put it into the director's folder; returns the version.

    Raises:
        Refusal: ``letter_not_complete`` with everything that is missing, or the letter is frozen.
    """
    from services.letter_content import content_of

    require(desk.person.roles, "submit_letter", desk.regulations.narrowed)
    about = letter_about(desk, letter_id)
    if about.letter["appeal_id"]:
        refuse_involved(desk, str(about.letter["appeal_id"]), desk.person.id)
    refuse_frozen(about.state)
    trouble = blocking(letter_trouble(desk, letter_id))
    if trouble:
        raise Refusal("letter_not_complete", findings=trouble, clause=trouble[0].clause)
    content = content_of(about.letter)
    version = about.state.version + 1
    with recording(desk, "submit_for_signature") as act:
        blob = desk.blobs.keep(render_letter(desk, about, content, None), DOCX, stream=desk.stream)
        said = {"version": version, "docx_sha256": blob.sha256, "content": content}
        act.fact("letter_version", "letter", letter_id, said | {"text_sha256": _fingerprint(content)})
        act.fact("submitted_for_signature", "letter", letter_id, {"version": version})
        touch_appeal(act, about.letter)
    return version


def return_letter(desk: Desk, *, letter_id: str, remark: str) -> None:
    """Send a letter back to its executor with a remark.

    Raises:
        Refusal: ``reason_missing`` or ``letter_not_in_folder``.
    """
    require(desk.person.roles, "return_letter", desk.regulations.narrowed)
    if not remark.strip():
        raise Refusal("reason_missing", where="remark")
    _require_in_folder(letter_state(desk, letter_id))
    with recording(desk, "return_letter") as act:
        act.fact("returned", "letter", letter_id, {"remark": remark.strip()})


def postpone_letter(desk: Desk, *, letter_id: str) -> None:
    """Leave a letter in the folder for later; it is not in "sign all"."""
    require(desk.person.roles, "return_letter", desk.regulations.narrowed)
    _require_in_folder(letter_state(desk, letter_id))
    with recording(desk, "postpone_letter") as act:
        act.fact("postponed", "letter", letter_id)


def call_back_letter(desk: Desk, *, letter_id: str) -> None:
    """Take a letter out of the folder again to correct it; nobody has signed it yet."""
    require(desk.person.roles, "submit_letter", desk.regulations.narrowed)
    _require_in_folder(letter_state(desk, letter_id))
    with recording(desk, "call_back_letter") as act:
        act.fact("returned", "letter", letter_id, {"remark": "", "called_back": True})


def withdraw_letter(desk: Desk, *, letter_id: str, reason: str) -> None:
    """Withdraw a letter that was not sent; its outgoing number, if it has one, stays used.

    Raises:
        Refusal: ``reason_missing`` or ``letter_was_sent``.
    """
    require(desk.person.roles, "withdraw_letter", desk.regulations.narrowed)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    if letter_state(desk, letter_id).phase in _HAVE_LEFT:
        raise Refusal("letter_was_sent")
    with recording(desk, "withdraw_letter") as act:
        act.fact("letter_withdrawn", "letter", letter_id, {"reason": reason.strip()})


def letter_state(desk: Desk, letter_id: str) -> LetterState:
    """How far a letter has come."""
    return fold_letter(facts_of(desk.store, "letter", letter_id))


def pinned_version(desk: Desk, letter_id: str) -> PinnedVersion:
    """The newest submitted version of a letter.

    Raises:
        Refusal: ``letter_has_no_version`` if it never went for signature.
    """
    found = [fact for fact in facts_of(desk.store, "letter", letter_id) if fact.kind == "letter_version"]
    if not found:
        raise Refusal("letter_has_no_version")
    data = found[-1].data
    content = data["content"]
    assert isinstance(content, dict)
    return PinnedVersion(
        letter_id=letter_id,
        version=int(str(data["version"])),
        content=content,
        text_sha256=str(data["text_sha256"]),
        draft_sha256=str(data["docx_sha256"]),
        submitted_by=found[-1].actor_id,
    )


def earlier_content(desk: Desk, letter_id: str) -> Mapping[str, Any]:
    """The content of the version before the newest, for marking what changed; empty if none."""
    found = [fact for fact in facts_of(desk.store, "letter", letter_id) if fact.kind == "letter_version"]
    content = found[-2].data["content"] if len(found) > 1 else {}
    return content if isinstance(content, dict) else {}


def _fingerprint(content: Mapping[str, Any]) -> str:
    from services.letter_content import content_text

    return hashlib.sha256(content_text(content).encode("utf-8")).hexdigest()


def _require_in_folder(state: LetterState) -> None:
    if state.phase is not LetterPhase.FOR_SIGNATURE:
        raise Refusal("letter_not_in_folder")
