"""XML from outside: nothing dangerous becomes a tree."""

from __future__ import annotations

import pytest

from domain.errors import BadInput
from letters.hostile_xml import canonical, parse, refuse_doctype
from letters.limits import MAX_XML_BYTES

LAUGHS = (
    '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
    '<!ENTITY d "&c;&c;&c;&c;&c;&c;">]><a>&d;</a>'
)
FILE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (LAUGHS.encode(), "xml_doctype"),
        (FILE.encode(), "xml_doctype"),
        (b'<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', "xml_doctype"),
        (LAUGHS.encode("utf-16"), "xml_doctype"),
        ("<a/>".encode("utf-16"), "xml_encoding"),
        ("<a/>".encode("utf-16-be"), "xml_encoding"),
        (b'<?xml version="1.0" encoding="UTF-7"?><a/>', "xml_encoding"),
        (b"<?xml version='1.0' encoding = 'windows-1251'?><a/>", "xml_encoding"),
        (b"<a>" * 400 + b"</a>" * 400, "xml_broken"),
        (b"<a><b></a>", "xml_broken"),
        (b"", "xml_broken"),
        (b"<a>&undefined;</a>", "xml_broken"),
        (b"<a>" + b" " * MAX_XML_BYTES + b"</a>", "xml_too_large"),
    ],
)
def test_dangerous_xml_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse(data, where="word/document.xml")
    assert caught.value.code == code
    assert caught.value.facts["where"] == "word/document.xml"


def test_ordinary_xml_is_read_with_its_byte_order_mark() -> None:
    assert parse("\ufeff<a>ё</a>".encode(), where="x").text == "ё"


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_document_type_is_seen_in_every_encoding(coding: str) -> None:
    with pytest.raises(BadInput, match="xml_doctype"):
        refuse_doctype("<?xml?><!DOCTYPE a><a/>".encode(coding), where="x")


def test_a_subtree_is_canonical_without_stray_namespace_declarations() -> None:
    root = parse(b'<a xmlns="urn:a" xmlns:q="urn:q"><b c="1" a="2"><q:d/></b> tail</a>', where="x")
    assert canonical(root[0]) == (b'<b xmlns="urn:a" xmlns:q="urn:q" a="2" c="1"><q:d></q:d></b>')
