"""An e-mail leaves exactly once: against a mail server in a process of its own, with servers in parallel."""

from __future__ import annotations

import email
import email.policy
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from server.dispatch.gateways import SmtpGateway
from server.dispatch.sending import send_due
from tests.server.laptop import Laptop
from tests.server.mail_server import running_mail_server
from tests.server.test_dispatch import DOCX, PDF, PDF_SHA, PHOTO, PHOTO_SHA, deliveries, dispatched, later

LETTERS = 6


def gateways(port: int) -> dict[str, Any]:
    return {"email": SmtpGateway("127.0.0.1", port, "Otklik <office@example.org>", security="none")}


def ready(laptop: Laptop, count: int) -> None:
    """Letters that may leave: their files are on the server."""
    photo = {"sha256": PHOTO_SHA, "name": "фото.jpg", "media_type": "image/jpeg"}
    for number in range(count):
        dispatched(laptop, address=f"p{number}@example.org", pdf_sha256=PDF_SHA, enclosures=[photo])
    for file in (DOCX, PDF, PHOTO):
        laptop.upload(file)


def taken(folder: Path) -> list[EmailMessage]:
    found = []
    for path in sorted(folder.glob("*.eml")):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        found.append(message)
    return found


def test_several_workers_send_each_letter_once_with_all_its_files(anna: Laptop, tmp_path: Path) -> None:
    ready(anna, LETTERS)
    box = tmp_path / "box"
    with running_mail_server(box) as port, ThreadPoolExecutor(3) as workers:
        sent = list(workers.map(lambda _: send_due(anna.site, gateways(port)), range(3)))
        assert send_due(anna.site, gateways(port)) == 0
    messages = taken(box)
    assert sum(sent) == LETTERS
    assert sorted(str(one["To"]) for one in messages) == [f"p{n}@example.org" for n in range(LETTERS)]
    assert len({one["Message-ID"] for one in messages}) == LETTERS
    names = [part.get_filename() for part in messages[0].iter_attachments()]
    assert names == ["12-26-7.docx", "12-26-7.pdf", "фото.jpg"]
    assert [fact["status"] for fact in deliveries(anna)] == ["accepted"] * LETTERS


def test_a_mail_server_that_dies_after_taking_a_letter_gets_no_second_one_by_itself(
    anna: Laptop, tmp_path: Path
) -> None:
    ready(anna, 1)
    box = tmp_path / "box"
    with running_mail_server(box, "dies") as port:
        send_due(anna.site, gateways(port))
    with running_mail_server(box) as port:
        for _ in range(3):
            send_due(anna.site, gateways(port))
            later(anna, hours=13)
    assert len(taken(box)) == 1
    assert [fact["status"] for fact in deliveries(anna)] == ["unknown"]


def test_a_mail_server_that_is_away_gets_the_letter_when_it_is_back(anna: Laptop, tmp_path: Path) -> None:
    ready(anna, 1)
    send_due(anna.site, gateways(1))
    assert deliveries(anna) == []
    later(anna, hours=1)
    box = tmp_path / "box"
    with running_mail_server(box) as port:
        assert send_due(anna.site, gateways(port)) == 1
    assert len(taken(box)) == 1
