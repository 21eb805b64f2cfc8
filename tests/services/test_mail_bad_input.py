"""Broken and hostile mails: a clear reason, or a sane result with a note, and never a crash."""

from __future__ import annotations

import base64
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput, Fault
from services.mail.charsets import decode
from services.mail.file_names import safe_name
from services.mail.html_text import html_to_text
from services.mail.message import DEEPEST, LARGEST
from services.mail_intake import read_mail, read_mail_file
from tests.mails.compound import outlook_mail

HEAD = b"From: Anna <anna@example.org>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0500\r\nSubject: x\r\n"


def code_of(data: bytes) -> str:
    with pytest.raises(BadInput) as raised:
        read_mail(data, name="жалоба.eml")
    assert raised.value.facts["where"] == "жалоба.eml"
    return raised.value.code


def notes_of(data: bytes) -> list[str]:
    return [note.code for note in read_mail(data, name="m.eml").notes]


def with_file(name: str, data: bytes = b"content", kind: bytes = b"application/pdf") -> bytes:
    coded = base64.b64encode(data)
    return (
        HEAD + b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
        b"--b\r\nContent-Type: " + kind + b"\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Disposition: attachment; filename*=UTF-8''"
        + "".join(f"%{byte:02X}" for byte in name.encode()).encode()
        + b"\r\n\r\n"
        + coded
        + b"\r\n--b--\r\n"
    )


@pytest.mark.parametrize("data", [b"", b"  \r\n\r\n ", b"\0" * 0])
def test_an_empty_file_is_named_as_empty(data: bytes) -> None:
    assert code_of(data) == "mail_empty"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + b"\0" * 400, b"just some words", b"PK\x03\x04zip"])
def test_a_file_that_is_no_mail_is_refused(data: bytes) -> None:
    assert code_of(data) == "mail_broken"


def test_a_mail_of_thirty_megabytes_is_read() -> None:
    read = read_mail(with_file("film.mp4", b"\x5a" * (22 * 1024 * 1024), b"video/mp4"), name="m.eml")
    assert [len(file.data) for file in read.files] == [22 * 1024 * 1024]


def test_a_larger_one_is_refused_with_its_size_before_it_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "huge.eml"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(BadInput) as raised:
        read_mail_file(path)
    assert (raised.value.code, raised.value.facts["size"]) == ("mail_too_large", LARGEST + 1)


def test_a_mail_that_is_not_there_is_a_fault_of_the_surroundings(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="file_unreadable"):
        read_mail_file(tmp_path / "gone.eml")


def nested(depth: int) -> bytes:
    inner = b"Content-Type: text/plain\r\n\r\ninnermost"
    for level in range(depth):
        mark = b"b%d" % level
        inner = b'Content-Type: multipart/mixed; boundary="%s"\r\n\r\n--%s\r\n%s\r\n--%s--\r\n' % (
            mark, mark, inner, mark,
        )  # fmt: skip
    return HEAD + b"MIME-Version: 1.0\r\n" + inner


def test_fifty_levels_of_parts_are_not_followed_to_the_end_and_it_is_said() -> None:
    read = read_mail(nested(50), name="m.eml")
    assert read.text == "" and read.sender_address == "anna@example.org"
    assert [note.code for note in read.notes] == ["mail_nested_deep"]


def test_as_many_levels_as_mail_programs_make_are_followed() -> None:
    assert read_mail(nested(DEEPEST - 1), name="m.eml").text == "innermost"


def test_thousands_of_levels_are_refused() -> None:
    assert code_of(nested(3000)) == "mail_too_nested"


def test_fifty_mails_inside_one_another_are_not_all_read() -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "x@example.org", "level 0"
    inner.set_content("innermost")
    for level in range(50):
        outer = EmailMessage()
        outer["From"], outer["Subject"] = "x@example.org", f"level {level + 1}"
        outer.set_content("see attached")
        outer.add_attachment(inner)
        inner = outer
    read = read_mail(inner.as_bytes(), name="m.eml")
    assert "mail_nested_deep" in [note.code for note in read.notes]
    assert 0 < len(read.carried) <= DEEPEST


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../x", "x"),
        ("..\\..\\windows\\win.ini", "win.ini"),
        ("/etc/passwd", "passwd"),
        ("C:\\boot.ini", "boot.ini"),
        ("a\0b\r\nc.pdf", "abc.pdf"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("con.txt", "_con.txt"),
        ("....", "file"),
        ("..", "file"),
        ("", "file"),
        ('a<b>:"c|d?.pdf', "a_b___c_d_.pdf"),
        ("отчёт №5.pdf", "отчёт №5.pdf"),
    ],
)
def test_a_name_of_an_attachment_is_only_a_name(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=400))
def test_no_name_leads_out_of_a_folder_or_is_too_long(name: str) -> None:
    safe = safe_name(name)
    assert safe and len(safe) <= 120
    assert not set(safe) & set('/\\\0<>:"|?*') and safe not in (".", "..")


def test_an_attachment_called_dot_dot_comes_without_its_folders() -> None:
    (file,) = read_mail(with_file("../../x"), name="m.eml").files
    assert (file.name, file.data) == ("x.pdf", b"content")


def test_an_attachment_of_zero_bytes_is_left_out_and_named() -> None:
    read = read_mail(with_file("пусто.pdf", b""), name="m.eml")
    assert read.files == ()
    assert [(note.code, note.detail) for note in read.notes] == [("mail_empty_file", "пусто.pdf")]


RUSSIAN = "Здравствуйте! Прошу пересчитать отопление."


@pytest.mark.parametrize("declared", ["utf-8", "us-ascii", "iso-8859-1", "x-unknown", "base64", ""])
def test_a_wrong_character_set_is_seen_through_and_noted(declared: str) -> None:
    kind = f"Content-Type: text/plain; charset={declared}\r\n".encode() if declared else b""
    data = HEAD + kind + b"Content-Transfer-Encoding: 8bit\r\n\r\n" + RUSSIAN.encode("cp1251")
    read = read_mail(data, name="m.eml")
    assert read.text == RUSSIAN
    assert "mail_charset_guessed" in [note.code for note in read.notes]


@pytest.mark.parametrize("actual", ["cp1251", "koi8-r", "cp866", "utf-8"])
def test_the_code_pages_of_our_region_are_told_apart(actual: str) -> None:
    assert decode(RUSSIAN.encode(actual))[0] == RUSSIAN


def test_a_subject_in_raw_bytes_of_a_code_page_is_read() -> None:
    data = b"From: a@example.org\r\nSubject: " + "Жалоба на тариф".encode("cp1251") + b"\r\n\r\ntext"
    assert read_mail(data, name="m.eml").subject == "Жалоба на тариф"


@pytest.mark.parametrize(
    "header",
    [
        b"From: \r\n",
        b"From: <<<>>>@@\r\n",
        b"From: =?utf-8?B?!!!!?= <a@b@c>\r\n",
        b"From: " + b"(" * 5000 + b"\r\n",
        b"From: undisclosed\r\n",
    ],
)
def test_a_sender_that_is_none_leaves_the_field_empty_and_is_noted(header: bytes) -> None:
    assert "mail_without_sender" in notes_of(header + b"Subject: x\r\n\r\ntext")


@pytest.mark.parametrize(
    "date",
    [
        "",
        "yesterday",
        "Fri, 99 Nov 2026 10:00:00 +0500",
        "Fri, 20 Nov 1500 10:00:00 +0500",
        "1 Jan 9999 0:0 +2500",
    ],
)
def test_a_date_that_is_none_is_noted(date: str) -> None:
    data = f"From: a@example.org\r\nDate: {date}\r\n\r\ntext".encode()
    read = read_mail(data, name="m.eml")
    assert read.received_at is None and "mail_without_date" in [note.code for note in read.notes]


def test_hidden_signs_never_get_into_a_header() -> None:
    data = (
        b"From: a@example.org\r\nSubject: =?utf-8?B?" + base64.b64encode(b"a\r\nBcc: x\0b") + b"?=\r\n\r\nt"
    )
    assert read_mail(data, name="m.eml").subject == "a Bcc: x b"


@pytest.mark.parametrize(
    "source", ["<" * 200_000, "<a " * 100_000, "<!--" * 100_000, "<script>" * 50_000, "&" * 200_000]
)
def test_html_made_to_be_slow_is_read_like_any_other(source: str) -> None:
    assert len(html_to_text(source)) <= len(source)


@given(st.binary(max_size=600))
def test_no_bytes_after_a_header_crash_the_reader(tail: bytes) -> None:
    read = read_mail(b"From: a@example.org\r\nContent-Type: " + tail, name="m.eml")
    assert read.sender_address in ("a@example.org", "")


@given(st.binary(max_size=400))
def test_no_bytes_at_all_crash_the_reader(data: bytes) -> None:
    try:
        read_mail(data, name="m.eml")
    except BadInput as error:
        assert error.code in ("mail_empty", "mail_broken")


WHOLE = outlook_mail(subject="Тема", body="Текст", files=(("a.pdf", b"x" * 900, "application/pdf"),))


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=40))
def test_a_damaged_outlook_mail_is_read_or_refused(place: int, damage: bytes) -> None:
    data = WHOLE[:8] + (WHOLE[:place] + damage + WHOLE[place + len(damage) :])[8:]
    try:
        read_mail(data, name="m.msg")
    except BadInput as error:
        assert error.code == "mail_broken"


@pytest.mark.parametrize("part", [8, 100, 512, 2000])
def test_an_outlook_mail_cut_short_is_refused(part: int) -> None:
    with pytest.raises(BadInput, match="mail_broken"):
        read_mail(WHOLE[:part], name="m.msg")
