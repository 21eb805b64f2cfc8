"""Letters that the server sends: a real SMTP server takes them, and the record says what happened."""

from __future__ import annotations

import email
import email.policy
import hashlib
import json
import socket
import threading
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from domain.errors import BadInput
from server.dispatch import queue
from server.dispatch.gateways import SmsGateway, SmtpGateway, read_gateways
from server.dispatch.sending import send_due
from tests.server.laptop import Body, Laptop

DOCX = b"PK signed letter"
SHA = hashlib.sha256(DOCX).hexdigest()
PHOTO = b"photo"
PHOTO_SHA = hashlib.sha256(PHOTO).hexdigest()
PDF = b"%PDF copy"
PDF_SHA = hashlib.sha256(PDF).hexdigest()


class Mailbox:
    """Answers as the test wants, and keeps what it took."""

    def __init__(self) -> None:
        self.answer = "250 taken"
        self.taken: list[EmailMessage] = []

    async def handle_RCPT(self, _s: Any, _x: Any, envelope: Any, address: str, _o: Any) -> str:
        if self.answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer

    async def handle_DATA(self, _s: Any, _x: Any, envelope: Any) -> str:
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        self.taken.append(message)
        return self.answer


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def gateways(mailbox: Mailbox) -> Iterator[dict[str, Any]]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(mailbox, hostname="127.0.0.1", port=port)
    controller.start()
    yield {"email": SmtpGateway("127.0.0.1", port, "Otklik <office@example.org>", security="none")}
    controller.stop()


def dispatched(
    laptop: Laptop, *, address: str = "anna@example.org", channel: str = "email", **more: object
) -> str:
    """A signed letter with an enclosure, dispatched; returns the letter's identifier."""
    appeal, letter = laptop.site.new_id(), laptop.site.new_id()
    attached = {"sha256": PHOTO_SHA, "name": "../фото.jpg", "size": len(PHOTO), "media_type": "image/jpeg"}
    said = {"channel": channel, "address": address, "version": 1, "docx_sha256": SHA, **more}
    numbered = {"number": "12-26/7", "outgoing_on": "2026-11-22"}
    fields = {"subject": "Ответ\nна обращение", "language": "kk", "appeal_id": appeal}
    laptop.push(
        laptop.put("appeal", appeal, {"subject": "x"}),
        laptop.fact("attached", "appeal", appeal, attached),
        laptop.put("letter", letter, {**fields, "attachment_ids": [PHOTO_SHA]}),
        laptop.fact("outgoing_registered", "letter", letter, numbered),
        laptop.fact("dispatched", "letter", letter, said),
    )
    return letter


def deliveries(laptop: Laptop) -> list[Body]:
    laptop.pull_all()
    facts = [entry["op"].get("fact") or {} for entry in laptop.pulled]
    return [fact["data"] for fact in facts if fact.get("kind") == "delivery"]


def later(laptop: Laptop, **passed: float) -> None:
    laptop.site.clock.instant += timedelta(**passed)  # type: ignore[attr-defined]


def test_a_dispatched_letter_is_sent_once_and_the_record_says_so(
    anna: Laptop, gateways: dict[str, Any], mailbox: Mailbox
) -> None:
    dispatched(anna)
    anna.upload(DOCX)
    anna.upload(PHOTO)
    assert [send_due(anna.site, gateways) for _ in range(3)] == [1, 0, 0]
    (message,) = mailbox.taken
    assert message["To"] == "anna@example.org"
    assert message["Subject"] == "Ответ на обращение"
    assert "Жауап" in message.get_body().get_content()  # type: ignore[union-attr]
    files = {part.get_filename(): part.get_content() for part in message.iter_attachments()}
    assert files == {"12-26-7.docx": DOCX, "-фото.jpg": PHOTO}
    assert [fact["status"] for fact in deliveries(anna)] == ["accepted"]


def test_the_files_of_the_dispatch_go_along_whatever_the_letter_names_by_now(
    anna: Laptop, gateways: dict[str, Any], mailbox: Mailbox
) -> None:
    photo = {"sha256": PHOTO_SHA, "name": "act/57.jpg", "media_type": "image/jpeg"}
    dispatched(anna, pdf_sha256=PDF_SHA, enclosures=[photo])
    for file in (DOCX, PHOTO, PDF):
        anna.upload(file)
    assert send_due(anna.site, gateways) == 1
    (message,) = mailbox.taken
    files = [(part.get_filename(), part.get_content_type()) for part in message.iter_attachments()]
    assert files[1:] == [("12-26-7.pdf", "application/pdf"), ("act-57.jpg", "image/jpeg")]


def test_a_dispatch_that_names_no_files_sends_none_that_were_ticked_later(
    anna: Laptop, gateways: dict[str, Any], mailbox: Mailbox
) -> None:
    dispatched(anna, enclosures=[])
    anna.upload(DOCX)
    assert send_due(anna.site, gateways) == 1
    assert [part.get_filename() for part in mailbox.taken[0].iter_attachments()] == ["12-26-7.docx"]


def test_a_letter_waits_until_its_files_are_on_the_server(
    anna: Laptop, gateways: dict[str, Any], mailbox: Mailbox
) -> None:
    dispatched(anna)
    anna.upload(DOCX)
    assert send_due(anna.site, gateways) == 0
    anna.upload(PHOTO)
    later(anna, minutes=2)
    assert send_due(anna.site, gateways) == 1
    assert len(mailbox.taken) == 1


def test_an_address_that_the_mail_server_refuses_is_a_failure_on_the_record(
    anna: Laptop, gateways: dict[str, Any], mailbox: Mailbox
) -> None:
    dispatched(anna)
    anna.upload(DOCX)
    anna.upload(PHOTO)
    mailbox.answer = "550 no such user"
    send_due(anna.site, gateways)
    assert [(fact["status"], fact["detail"]) for fact in deliveries(anna)] == [("failed", "status_550")]


def test_a_busy_mail_server_is_asked_again_and_at_last_given_up(
    anna: Laptop, gateways: dict[str, Any], mailbox: Mailbox
) -> None:
    dispatched(anna)
    anna.upload(DOCX)
    anna.upload(PHOTO)
    mailbox.answer = "451 later"
    for _ in range(len(queue.TRY_AGAIN)):
        send_due(anna.site, gateways)
        assert deliveries(anna) == []
        later(anna, hours=13)
    send_due(anna.site, gateways)
    assert [fact["status"] for fact in deliveries(anna)] == ["failed"]


@pytest.mark.parametrize("address", ["anna@example.org\nBcc: x@y", "nobody", "a@b, c@d"])
def test_an_address_that_is_none_is_never_given_to_the_mail_server(
    anna: Laptop, gateways: dict[str, Any], mailbox: Mailbox, address: str
) -> None:
    dispatched(anna, address=address)
    anna.upload(DOCX)
    anna.upload(PHOTO)
    send_due(anna.site, gateways)
    assert [fact["detail"] for fact in deliveries(anna)] == ["address_invalid"]
    assert mailbox.taken == []


def test_a_process_that_died_while_sending_leaves_the_question_to_a_person(
    anna: Laptop, gateways: dict[str, Any], mailbox: Mailbox
) -> None:
    dispatched(anna)
    anna.upload(DOCX)
    anna.upload(PHOTO)
    assert queue.claim(anna.site) is not None
    later(anna, minutes=11)
    send_due(anna.site, gateways)
    assert [fact["status"] for fact in deliveries(anna)] == ["unknown"]
    assert mailbox.taken == []


def test_a_letter_sent_by_post_is_not_the_servers_business(
    anna: Laptop, gateways: dict[str, Any], mailbox: Mailbox
) -> None:
    dispatched(anna, channel="post")
    assert queue.claim(anna.site) is None


def test_without_a_mail_server_letters_wait(anna: Laptop, gateways: dict[str, Any]) -> None:
    dispatched(anna)
    anna.upload(DOCX)
    anna.upload(PHOTO)
    assert send_due(anna.site, {}) == 0
    with anna.site.database.read() as tx:
        assert queue.waiting_since(tx) is not None
    assert send_due(anna.site, gateways) == 1


def test_an_unreachable_mail_server_is_no_failure_yet(anna: Laptop) -> None:
    dispatched(anna)
    anna.upload(DOCX)
    anna.upload(PHOTO)
    send_due(anna.site, {"email": SmtpGateway("127.0.0.1", 1, "a@b.org", security="none")})
    assert deliveries(anna) == []


@pytest.fixture
def sms_gateway() -> Iterator[tuple[str, list[Body], list[int]]]:
    taken: list[Body] = []
    status = [200]

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            taken.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(status[0])
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/send", taken, status
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(("answer", "told"), [(200, "accepted"), (400, "failed"), (503, None)])
def test_a_short_message_goes_through_the_gateway(
    anna: Laptop, sms_gateway: tuple[str, list[Body], list[int]], answer: int, told: str | None
) -> None:
    url, taken, status = sms_gateway
    status[0] = answer
    dispatched(anna, channel="sms", address="+7 701 000 00 00")
    anna.upload(DOCX)
    anna.upload(PHOTO)
    send_due(anna.site, {"sms": SmsGateway(url, "secret")})
    assert taken[0]["to"] == "+7 701 000 00 00"
    assert [fact["status"] for fact in deliveries(anna)] == ([told] if told else [])


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"smtp_host": "m", "smtp_from": "x"}, "smtp_from"),
        ({"smtp_host": "m", "smtp_from": "a@b", "smtp_port": "x"}, "smtp_port"),
        ({"smtp_host": "m", "smtp_from": "a@b", "smtp_security": "x"}, "smtp_security"),
        ({"sms_url": "file:///etc"}, "sms_url"),
    ],
)
def test_a_wrong_setting_is_named(wrong: dict[str, str], where: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_gateways(wrong)
    assert refused.value.facts["where"] == where


def test_gateways_are_read_from_settings() -> None:
    found = read_gateways(
        {"smtp_host": "m", "smtp_from": "a@b", "smtp_security": "tls", "sms_url": "https://sms"}
    )
    assert found == {"email": SmtpGateway("m", 465, "a@b", security="tls"), "sms": SmsGateway("https://sms")}
