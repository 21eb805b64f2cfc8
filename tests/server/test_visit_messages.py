"""Messages about visits: sent once at their hour, dropped when the visit changed, told with the outcome."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from server.dispatch.gateways import Declined, SmtpGateway
from server.dispatch.letters import Outgoing
from server.dispatch.sending import send_due
from tests.server.laptop import Body, Laptop
from tests.server.mail_server import running_mail_server
from tests.server.test_dispatch import DOCX, PDF, PDF_SHA, SHA
from tests.server.test_dispatch_once import taken

STARTS = "2026-12-15T10:00:00+05:00"
EARLIER = "2026-11-22T06:00:00+05:00"


class Phones:
    """An SMS gateway that keeps what it took."""

    def __init__(self) -> None:
        self.taken: list[Outgoing] = []
        self.refuses = False

    def send(self, outgoing: Outgoing, _read: Any, /) -> None:
        if self.refuses:
            raise Declined("status_400")
        self.taken.append(outgoing)


def mail(port: int) -> dict[str, Any]:
    return {"email": SmtpGateway("127.0.0.1", port, "Otklik <office@example.org>", security="none")}


@pytest.fixture
def phones() -> Phones:
    return Phones()


def ordered(laptop: Laptop, *, purpose: str = "notice", send_at: str = EARLIER, **said: Any) -> str:
    """A visit with a message about it; returns the visit's identifier."""
    visit = laptop.site.new_id()
    data = {"purpose": purpose, "channel": "sms", "address": "+7 701 555 45 18", "text": "Мы придём"}
    data |= {"send_at": send_at, "expires_at": STARTS, "visit_starts_at": STARTS, **said}
    laptop.push(
        laptop.put("visit", visit, {"starts_at": STARTS, "engineer_id": "e-ten"}),
        laptop.fact("message_ordered", "visit", visit, data),
    )
    return visit


def told(laptop: Laptop) -> list[Body]:
    laptop.pull_all()
    facts = [entry["op"].get("fact") or {} for entry in laptop.pulled]
    return [fact["data"] for fact in facts if fact.get("kind") == "delivery"]


def go_to(laptop: Laptop, text: str) -> None:
    laptop.site.clock.instant = datetime.fromisoformat(text).astimezone(UTC)  # type: ignore[attr-defined]


def test_a_notice_leaves_once_and_says_whether_it_was_in_time(anna: Laptop, phones: Phones) -> None:
    ordered(anna, latest_at="2026-12-09T00:00:00+05:00")
    assert [send_due(anna.site, {"sms": phones}) for _ in range(3)] == [1, 0, 0]
    assert [(one.to, one.text) for one in phones.taken] == [("+7 701 555 45 18", "Мы придём")]
    (outcome,) = told(anna)
    assert (outcome["status"], outcome["purpose"], outcome["in_time"]) == ("accepted", "notice", True)


def test_a_notice_that_leaves_after_its_last_day_is_late(anna: Laptop, phones: Phones) -> None:
    ordered(anna, latest_at="2026-12-09T00:00:00+05:00")
    go_to(anna, "2026-12-09T00:00:00+05:00")
    send_due(anna.site, {"sms": phones})
    assert [one["in_time"] for one in told(anna)] == [False]


NOTICE_FILES = [
    {"sha256": SHA, "name": "Уведомление о выезде.docx", "media_type": "application/msword"},
    {"sha256": PDF_SHA, "name": "../Уведомление о выезде.pdf", "media_type": "application/pdf"},
]


def test_an_e_mailed_notice_brings_its_document_once_and_waits_until_it_is_here(
    anna: Laptop, tmp_path: Path
) -> None:
    ordered(anna, channel="email", address="anna@example.org", subject="Выезд", files=NOTICE_FILES)
    box = tmp_path / "box"
    with running_mail_server(box) as port, ThreadPoolExecutor(3) as workers:
        anna.upload(DOCX)
        assert send_due(anna.site, mail(port)) == 0
        anna.upload(PDF)
        anna.site.clock.instant += timedelta(minutes=2)  # type: ignore[attr-defined]
        assert sum(workers.map(lambda _: send_due(anna.site, mail(port)), range(3))) == 1
        assert send_due(anna.site, mail(port)) == 0
    (message,) = taken(box)
    files = {part.get_filename(): part.get_content() for part in message.iter_attachments()}
    assert files == {"Уведомление о выезде.docx": DOCX, "-Уведомление о выезде.pdf": PDF}
    assert [one["status"] for one in told(anna)] == ["accepted"]


def test_a_notice_whose_document_never_came_is_not_sent_after_the_visit(anna: Laptop, tmp_path: Path) -> None:
    ordered(anna, channel="email", address="anna@example.org", files=NOTICE_FILES)
    with running_mail_server(tmp_path / "box") as port:
        assert send_due(anna.site, mail(port)) == 0
        go_to(anna, "2026-12-15T10:05:00+05:00")
        assert send_due(anna.site, mail(port)) == 0
    assert [one["detail"] for one in told(anna)] == ["expired"]


def test_a_reminder_waits_for_its_hour(anna: Laptop, phones: Phones) -> None:
    ordered(anna, purpose="reminder", send_at="2026-12-15T08:00:00+05:00")
    go_to(anna, "2026-12-15T07:59:00+05:00")
    assert send_due(anna.site, {"sms": phones}) == 0
    go_to(anna, "2026-12-15T08:00:00+05:00")
    assert send_due(anna.site, {"sms": phones}) == 1


def test_a_reminder_of_a_visit_that_moved_is_dropped_and_the_new_one_leaves(
    anna: Laptop, phones: Phones
) -> None:
    visit = ordered(anna, purpose="reminder", send_at="2026-12-15T08:00:00+05:00")
    moved = "2026-12-16T10:00:00+05:00"
    data = {"purpose": "reminder", "channel": "sms", "address": "+77015554518", "text": "Завтра"}
    data |= {"send_at": "2026-12-16T08:00:00+05:00", "expires_at": moved, "visit_starts_at": moved}
    anna.push(
        anna.set("visit", visit, "starts_at", moved, _writer(anna, visit)),
        anna.fact("message_ordered", "visit", visit, data),
    )
    go_to(anna, "2026-12-15T08:01:00+05:00")
    assert send_due(anna.site, {"sms": phones}) == 0
    assert [(one["status"], one["detail"]) for one in told(anna)] == [("failed", "visit_moved")]
    go_to(anna, "2026-12-16T08:00:00+05:00")
    assert send_due(anna.site, {"sms": phones}) == 1
    assert [one.text for one in phones.taken] == ["Завтра"]


def _writer(laptop: Laptop, visit: str) -> str:
    laptop.pull_all()
    ops = [entry["op"] for entry in laptop.pulled]
    return next(str(op["op"]) for op in ops if op["eid"] == visit and op["kind"] == "put")


def test_nobody_is_told_of_a_visit_that_was_called_off(anna: Laptop, phones: Phones) -> None:
    visit = ordered(anna, purpose="reminder", send_at="2026-12-15T08:00:00+05:00")
    anna.push(anna.fact("visit_cancelled", "visit", visit, {"reason": "x", "told_at": ""}))
    go_to(anna, "2026-12-15T08:00:00+05:00")
    assert send_due(anna.site, {"sms": phones}) == 0
    assert [one["detail"] for one in told(anna)] == ["visit_called_off"]


def test_a_visit_whose_calling_off_was_taken_back_is_reminded_of(anna: Laptop, phones: Phones) -> None:
    visit = ordered(anna, purpose="reminder", send_at="2026-12-15T08:00:00+05:00")
    off = anna.fact("visit_cancelled", "visit", visit, {"reason": "x", "told_at": ""})
    back = {"fact_id": off["op"], "fact_kind": "visit_cancelled", "said": {}}
    anna.push(off, anna.fact("taken_back", "visit", visit, back))
    go_to(anna, "2026-12-15T08:00:00+05:00")
    assert send_due(anna.site, {"sms": phones}) == 1


def test_a_message_that_was_taken_back_is_not_sent(anna: Laptop, phones: Phones) -> None:
    visit = ordered(anna, purpose="reminder", send_at="2026-12-15T08:00:00+05:00")
    anna.pull_all()
    ops = [entry["op"] for entry in anna.pulled if entry["op"]["eid"] == visit]
    message = next(op for op in ops if op["kind"] == "fact")
    back = {"fact_id": message["op"], "fact_kind": "message_ordered", "said": {}}
    anna.push(anna.fact("taken_back", "visit", visit, back))
    go_to(anna, "2026-12-15T08:00:00+05:00")
    assert send_due(anna.site, {"sms": phones}) == 0
    assert [one["detail"] for one in told(anna)] == ["taken_back"]


def test_a_message_that_came_after_its_visit_is_not_sent(anna: Laptop, phones: Phones) -> None:
    go_to(anna, "2026-12-15T10:05:00+05:00")
    ordered(anna, purpose="reminder", send_at="2026-12-15T08:00:00+05:00")
    assert send_due(anna.site, {"sms": phones}) == 0
    assert [one["detail"] for one in told(anna)] == ["expired"]


def test_a_number_that_the_gateway_refuses_is_on_the_record(anna: Laptop, phones: Phones) -> None:
    ordered(anna)
    phones.refuses = True
    send_due(anna.site, {"sms": phones})
    assert [(one["status"], one["detail"]) for one in told(anna)] == [("failed", "status_400")]
    anna.site.clock.instant += timedelta(days=2)  # type: ignore[attr-defined]
    assert send_due(anna.site, {"sms": phones}) == 0
