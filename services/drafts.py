"""Text being typed, kept on the disk until its act is done; a crash loses two seconds at most."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.clock import iso
from models.local import Draft
from services.desk import Desk


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """A draft as it lies on the disk; ``subject`` names the record that it belongs to, if any."""

    id: str
    kind: str
    subject: str
    content: dict[str, Any]
    saved_at: datetime


def save_draft(
    desk: Desk, *, kind: str, content: dict[str, Any], draft_id: str = "", subject: str = ""
) -> SavedDraft:
    """Write a draft; the same identifier replaces it. Returns it with the time of saving."""
    draft_id = draft_id or desk.new_id()
    saved_at = desk.now()
    with desk.store.transaction():
        Draft.replace(
            id=draft_id,
            kind=kind,
            employee_id=desk.person.id,
            subject=subject or None,
            content=content,
            saved_at=iso(saved_at),
        ).execute()
    return SavedDraft(draft_id, kind, subject, content, saved_at)


def discard_draft(desk: Desk, draft_id: str) -> None:
    """Forget a draft whose act is done or that its author gave up; none without an identifier.

    Inside a recording it goes in the act's own transaction: typed or done, never neither and never both.
    """
    if not draft_id:
        return
    with desk.store.transaction():
        Draft.delete().where(Draft.id == draft_id).execute()


def own_drafts(desk: Desk, kind: str = "") -> list[SavedDraft]:
    """Drafts of the person at this desk, newest first."""
    rows = Draft.select().where(Draft.employee_id == desk.person.id).order_by(Draft.saved_at.desc())
    return [_saved(row) for row in rows if not kind or row.kind == kind]


def draft_about(desk: Desk, kind: str, subject: str) -> SavedDraft | None:
    """The person's draft of one kind about one record."""
    return next((draft for draft in own_drafts(desk, kind) if draft.subject == subject), None)


def _saved(row: Any) -> SavedDraft:
    saved_at = datetime.fromisoformat(row.saved_at)
    return SavedDraft(row.id, row.kind, row.subject or "", row.content, saved_at)
