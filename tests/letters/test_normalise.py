"""Normalising: what office programs differ about goes, what a reader sees stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import docx
import pytest

from domain.errors import BadInput
from letters.normalise import normalise
from tests.letters.papers import (
    DOCUMENT,
    LINKS,
    clean_letter,
    edited,
    packed,
    parts,
    plain_letter,
    replaced,
    signed_letter,
    with_part,
)

SETTINGS = "word/settings.xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
AWKWARD = 'https://example.org/?a=1&b=<2>"x"'


def related(data: bytes, kind: str, target: str, *, mode: str = "", name: str = LINKS) -> bytes:
    """The file with one relationship more."""
    outside = f' TargetMode="{mode}"' if mode else ""
    extra = f'<Relationship Id="rId500" Type="{kind}" Target="{target}"{outside}/>'
    return replaced(data, name, "</Relationships>", f"{extra}</Relationships>")


def refusal(data: bytes) -> tuple[str, object]:
    with pytest.raises(BadInput) as caught:
        normalise(data)
    return caught.value.code, caught.value.facts.get("where")


def texts(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs]


def test_normalising_twice_changes_nothing_more() -> None:
    assert normalise(clean_letter()) is clean_letter()


def test_the_words_stay_as_they_were() -> None:
    assert texts(clean_letter()) == texts(plain_letter())


def test_thumbnail_custom_xml_and_old_styles_are_gone_with_everything_that_named_them() -> None:
    names = " ".join(parts(clean_letter()))
    assert not re.search("thumbnail|customXml|stylesWithEffects", names)
    lists = b"".join(data for name, data in parts(clean_letter()).items() if name.endswith(".rels"))
    assert not re.search(b"thumbnail|customXml|stylesWithEffects", lists)
    assert b"stylesWithEffects" not in parts(clean_letter())["[Content_Types].xml"]


def test_lists_of_relationships_have_no_white_space() -> None:
    spaced = edited(plain_letter(), LINKS, lambda data: data.replace(b"><", b">\n  <"))
    lists = [data for name, data in parts(normalise(spaced)).items() if name.endswith(".rels")]
    assert lists
    assert not any(re.search(rb">\s+<", data) for data in lists)


def test_an_awkward_link_becomes_a_field_and_loses_its_relationship() -> None:
    data = parts(normalise(plain_letter(link=AWKWARD)))
    assert b"example.org" not in data[LINKS]
    text = data[DOCUMENT].decode()
    assert "w:hyperlink" not in text
    assert "HYPERLINK &quot;https://example.org/?a=1&amp;b=%3C2&gt;%22x%22&quot;" in text
    assert "наш сайт" in text


def test_an_ordinary_link_stays_a_link() -> None:
    assert b"https://example.org/answer" in parts(clean_letter())[LINKS]


def test_an_awkward_address_outside_the_text_is_refused() -> None:
    moved = replaced(plain_letter(link=AWKWARD), DOCUMENT, "w:hyperlink r:id", "w:smartTag r:id")
    moved = replaced(moved, DOCUMENT, "</w:hyperlink", "</w:smartTag")
    assert refusal(moved) == ("letter_link_unsignable", DOCUMENT)


def test_the_path_of_the_template_is_taken_out() -> None:
    data = replaced(
        plain_letter(), SETTINGS, "</w:settings>", '<w:attachedTemplate r:id="rId500"/></w:settings>'
    )
    lists = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    )
    data = with_part(data, "word/_rels/settings.xml.rels", lists.encode())
    data = related(
        data,
        f"{OFFICE}/attachedTemplate",
        "file:///templates/letter.dotx",
        mode="External",
        name="word/_rels/settings.xml.rels",
    )
    if "xmlns:r=" not in parts(data)[SETTINGS].decode():
        data = replaced(data, SETTINGS, "<w:settings ", f'<w:settings xmlns:r="{OFFICE}" ')
    found = parts(normalise(data))
    assert b"attachedTemplate" not in found[SETTINGS]
    assert "word/_rels/settings.xml.rels" not in found


def test_a_part_that_nothing_points_at_is_left_out() -> None:
    assert "word/orphan.xml" not in parts(normalise(with_part(plain_letter(), "word/orphan.xml", b"<a/>")))


def outside_picture() -> bytes:
    return related(plain_letter(), f"{OFFICE}/image", "https://example.org/a.png", mode="External")


@pytest.mark.parametrize(
    ("make", "answer"),
    [
        (outside_picture, ("letter_outside_content", DOCUMENT)),
        (
            lambda: related(plain_letter(), f"{OFFICE}/image", "media/none.png"),
            ("relationship_dangling", DOCUMENT),
        ),
        (
            lambda: related(plain_letter(), f"{OFFICE}/image", "media/image%31.png"),
            ("relationship_dangling", DOCUMENT),
        ),
        (
            lambda: related(plain_letter(), f"{OFFICE}/image", "_rels/document.xml.rels"),
            ("relationship_dangling", DOCUMENT),
        ),
        (signed_letter, ("letter_already_signed", None)),
        (lambda: packed({"a.xml": b"<a/>"}), ("package_not_docx", "[Content_Types].xml")),
        (
            lambda: replaced(plain_letter(), "[Content_Types].xml", "document.main+xml", "template.main+xml"),
            ("package_not_docx", DOCUMENT),
        ),
        (
            lambda: edited(plain_letter(), "_rels/.rels", lambda data: data.replace(b"officeDocument", b"x")),
            ("package_not_docx", "_rels/.rels"),
        ),
        (
            lambda: replaced(
                plain_letter(),
                "[Content_Types].xml",
                "<Default",
                '<Default Extension="XML" ContentType="a"/><Default',
            ),
            ("content_types_ambiguous", "[Content_Types].xml"),
        ),
        (
            lambda: replaced(plain_letter(), "[Content_Types].xml", "<Default", "<Other/><Default"),
            ("content_types_malformed", "[Content_Types].xml"),
        ),
        (
            lambda: replaced(plain_letter(), "[Content_Types].xml", 'PartName="/word', 'PartName=".word'),
            ("content_types_malformed", "[Content_Types].xml"),
        ),
        (
            lambda: replaced(plain_letter(), "[Content_Types].xml", ' Extension="', ' Ext="'),
            ("content_types_malformed", "[Content_Types].xml"),
        ),
    ],
)
def test_what_cannot_be_signed_soundly_is_refused_with_its_place(
    make: Callable[[], bytes], answer: tuple[str, object]
) -> None:
    assert refusal(make()) == answer


def test_a_part_with_a_cyrillic_name_is_refused() -> None:
    assert refusal(with_part(plain_letter(), "word/media/подпись.png", b"x"))[0] == "package_name"
