"""Saved mails as real programs write them, read into sender, time, words, language and files."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from services.mail.html_text import html_to_text
from services.mail.languages import guess_language
from services.mail.message import Mail
from services.mail_intake import read_mail, read_mail_file
from tests.mails.compound import outlook_mail

MAILS = Path(__file__).parents[1] / "mails"
ALMATY = timezone(timedelta(hours=5))


def mail(name: str) -> Mail:
    return read_mail((MAILS / name).read_bytes(), name=name)


def test_a_windows_1251_mail_is_read_with_its_photo() -> None:
    read = mail("windows_1251_photo.eml")
    assert (read.sender_name, read.sender_address) == ("Гулнар Ахметова", "gulnar@example.org")
    assert read.subject == "Перерасчёт за отопление, батареи холодные"
    assert "третью неделю +15 °C, батареи едва тёплые" in read.text
    assert read.language == "ru"
    assert [(file.name, file.media_type) for file in read.files] == [("термометр.jpg", "image/jpeg")]
    assert read.files[0].data.startswith(b"\xff\xd8\xff") and read.files[0].data.endswith(b"\xff\xd9")


def test_the_time_is_that_of_our_own_mail_server_not_of_the_senders_clock() -> None:
    assert mail("windows_1251_photo.eml").received_at == datetime(2026, 11, 19, 10, 42, 31, tzinfo=ALMATY)


def test_a_kazakh_mail_in_utf8_is_read_with_its_photo_and_language() -> None:
    read = mail("kazakh_utf8_photo.eml")
    assert read.language == "kk"
    assert read.subject == "Жылуға қайта есептеу туралы өтініш"
    assert read.text.startswith("Сәлеметсіз бе!")
    assert [file.name for file in read.files] == ["бөлме термометрі.jpg"]


def test_of_two_readings_of_one_text_the_plain_one_is_taken() -> None:
    read = mail("hungarian_alternative.eml")
    assert read.text.count("Tisztelt Ügyfélszolgálat!") == 1
    assert "Fő utca 12. 3/4" in read.text
    assert (read.sender_name, read.language) == ("Nagy Péter", "hu")


def test_a_mail_that_a_colleague_passed_on_carries_the_writers_own_mail() -> None:
    read = mail("forwarded_attached.eml")
    (inner,) = read.carried
    assert (inner.sender_name, inner.sender_address) == ("Петров Игорь Николаевич", "petrov@example.org")
    assert "отопление начислено дважды" in inner.text
    assert [file.name for file in read.files] == ["Двойное начисление.eml"]
    assert b"petrov@example.org" in read.files[0].data


def test_a_mail_quoted_in_the_text_is_found_with_its_writer() -> None:
    (quoted,) = mail("forwarded_inline.eml").carried
    assert (quoted.sender_name, quoted.sender_address) == ("Нурланова Айгерим", "aigerim@example.org")
    assert quoted.subject == "Нет горячей воды"
    assert quoted.text.endswith("Когда устраните?")


def test_a_mail_of_html_alone_is_shown_as_text_without_scripts_or_remote_pictures() -> None:
    read = mail("html_only.eml")
    assert (
        "Не работает счётчик горячей воды — показания стоят <третий месяц>.\nПришлите мастера." in read.text
    )
    assert "– счётчик на кухне" in read.text
    assert not any(word in read.text for word in ("tracker", "fetch", "padding", "hidden", "Форма"))
    assert read.reply_to == "omarova@example.org"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("a<br>b<BR/>c", "a\nb\nc"),
        ("<b>5 &lt; 7</b> &amp; more", "5 < 7 & more"),
        ("unclosed <b", "unclosed <b"),
        ("<script>alert(1)</script>after", "after"),
        ("<style>p{}</style ><div>x</div>", "x"),
        ("<!-- <p>no</p> -->yes", "yes"),
        ("<!-- never closed", ""),
        ("", ""),
    ],
)
def test_html_becomes_plain_text(source: str, text: str) -> None:
    assert html_to_text(source) == text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Прошу пересчитать отопление за ноябрь", "ru"),
        ("Гүлнар Ахметова просит пересчитать отопление за весь ноябрь и прислать расчёт письмом", "ru"),
        ("Қазан айы үшін қайта есептеу жасауды сұраймын", "kk"),
        ("Жылу бойынша кайта есептеу керек, рахмет", "kk"),
        ("Kérem, ellenőrizzék a számlámat", "hu"),
        ("Kerem, hogy irjak jova a kulonbozetet es valaszoljanak", "hu"),
        ("Please check my bill for November", "en"),
        ("12345 !!!", ""),
    ],
)
def test_the_language_is_guessed_from_letters_and_common_words(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_an_outlook_mail_is_read_with_its_attachment() -> None:
    delivered = datetime(2026, 11, 19, 10, 42, 31, tzinfo=ALMATY)
    data = outlook_mail(
        subject="Двойное начисление",
        body="Прошу исправить.\r\nЛицевой счёт 402118777.",
        sender="Петров Игорь",
        address="petrov@example.org",
        delivered=delivered,
        files=(("квитанция.pdf", b"%PDF-1.4 receipt", "application/pdf"),),
    )
    read = read_mail(data, name="mail.msg")
    assert (read.subject, read.sender_name) == ("Двойное начисление", "Петров Игорь")
    assert read.sender_address == "petrov@example.org"
    assert read.text == "Прошу исправить.\nЛицевой счёт 402118777."
    assert read.received_at == delivered
    assert [(file.name, file.data) for file in read.files] == [("квитанция.pdf", b"%PDF-1.4 receipt")]
    assert read.language == "ru"


def test_an_outlook_mail_of_html_alone_is_shown_as_text() -> None:
    html = "<html><body><p>Нет воды</p><script>x</script></body></html>".encode()
    assert read_mail(outlook_mail(subject="Вода", html=html), name="mail.msg").text == "Нет воды"


def test_a_mail_is_known_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "жалоба.eml"
    path.write_bytes(outlook_mail(subject="Тема", body="Текст"))
    read, original = read_mail_file(path)
    assert read.subject == "Тема"
    assert (original.name, original.media_type) == ("жалоба.eml", "application/vnd.ms-outlook")
