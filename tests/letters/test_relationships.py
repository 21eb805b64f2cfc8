"""Relationships: strictly read, written without white space, transformed as the standard says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from domain.errors import BadInput
from letters.namespaces import RELATIONSHIPS
from letters.relationships import (
    Relationship,
    is_rels_name,
    parse_relationships,
    rels_name,
    resolve,
    transformed,
    write_relationships,
)

HEAD = f'<Relationships xmlns="{RELATIONSHIPS}">'
ONE = '<Relationship Id="rId1" Type="urn:t" Target="a.xml"/>'

texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)
relationships = st.lists(
    st.builds(
        Relationship,
        id=st.from_regex(r"[A-Za-z_][A-Za-z0-9_.\-]{0,6}", fullmatch=True),
        type=texts,
        target=texts,
        external=st.booleans(),
    ),
    unique_by=lambda relationship: relationship.id,
    max_size=6,
)


@given(relationships)
def test_what_is_written_reads_back(found: list[Relationship]) -> None:
    assert parse_relationships(write_relationships(found), where="x") == tuple(found)


@given(relationships)
def test_the_transform_agrees_with_canonical_xml(found: list[Relationship]) -> None:
    ours = transformed(found, {r.id for r in found})
    assert etree.tostring(etree.fromstring(ours), method="c14n") == ours


def test_the_transform_keeps_the_listed_in_order_of_their_ids() -> None:
    found = [Relationship(name, "t", name) for name in ("rId2", "rId10", "rId1", "other")]
    ids = [element.get("Id") for element in etree.fromstring(transformed(found, {"rId1", "rId10", "rId2"}))]
    assert ids == ["rId1", "rId10", "rId2"]


def test_the_transform_writes_out_the_default_target_mode() -> None:
    assert b'TargetMode="Internal"' in transformed([Relationship("rId1", "t", "a")], {"rId1"})


@pytest.mark.parametrize(
    "body",
    [
        "<Relationships/>",
        f"{HEAD}text</Relationships>",
        f"{HEAD}{ONE}text</Relationships>",
        f"{HEAD}<Other/></Relationships>",
        f'{HEAD}<Relationship Id="rId1" Type="t" Target="a">text</Relationship></Relationships>',
        f'{HEAD}<Relationship Id="rId1" Type="t" Target="a" Extra="1"/></Relationships>',
        f'{HEAD}<Relationship Id="1" Type="t" Target="a"/></Relationships>',
        f'{HEAD}<Relationship Type="t" Target="a"/></Relationships>',
        f'{HEAD}<Relationship Id="rId1" Type="t"/></Relationships>',
        f'{HEAD}<Relationship Id="rId1" Type="t" Target="a" TargetMode="external"/></Relationships>',
        f"{HEAD}{ONE}{ONE}</Relationships>",
        f'<r:Relationships xmlns:r="{RELATIONSHIPS}"/>',
        f'<Relationships xmlns="{RELATIONSHIPS}" xmlns:q="urn:q"/>',
        f'<Relationships xmlns="{RELATIONSHIPS}" Id="1"/>',
    ],
)
def test_anything_the_transform_would_lose_is_refused(body: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_relationships(body.encode(), where="_rels/.rels")
    assert caught.value.code == "relationships_malformed"


def test_too_many_relationships_are_refused() -> None:
    many = "".join(f'<Relationship Id="r{n}" Type="t" Target="a"/>' for n in range(5_001))
    with pytest.raises(BadInput) as caught:
        parse_relationships(f"{HEAD}{many}</Relationships>".encode(), where="x")
    assert caught.value.code == "relationships_too_many"


@pytest.mark.parametrize(
    ("source", "target", "part"),
    [
        ("word/document.xml", "styles.xml", "word/styles.xml"),
        ("word/document.xml", "../docProps/a.xml", "docProps/a.xml"),
        ("word/document.xml", "/word/a.xml", "word/a.xml"),
        ("", "word/document.xml", "word/document.xml"),
        ("word/document.xml", "../../../../etc/passwd", "etc/passwd"),
        ("word/document.xml", "file:///etc/passwd", None),
        ("word/document.xml", "//host/a.xml", None),
        ("word/document.xml", "a.xml#mark", None),
        ("word/document.xml", "#mark", None),
        ("word/document.xml", "a.xml?b=1", None),
        ("word/document.xml", "..", None),
        ("word/document.xml", "http://[broken", None),
    ],
)
def test_a_target_names_a_part_inside_the_package_or_none(source: str, target: str, part: str | None) -> None:
    assert resolve(source, target) == part


@pytest.mark.parametrize("source", ["", "word/document.xml", "a.xml"])
def test_the_list_of_a_part_lies_beside_it(source: str) -> None:
    assert is_rels_name(rels_name(source))
    assert not is_rels_name(source)
