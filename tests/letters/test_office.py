"""A file that Office itself signed: our walk, transforms and canonical form are those of Office."""

from __future__ import annotations

from pathlib import Path

from letters.verification import examine
from letters.verification.algorithms import STRICT, Algorithms
from tests.letters.papers import replaced

SIGNED_BY_OFFICE = (Path(__file__).parent / "office" / "office2016_signed.zip").read_bytes()
SHA1, RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#sha1", "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
LENIENT = Algorithms(
    digests={**STRICT.digests, SHA1: "sha1"},
    signatures={**STRICT.signatures, RSA_SHA1: ("rsa", "sha1")},
    least_rsa_bits=1024,
)


def test_every_part_that_office_signed_is_found_intact_and_nothing_is_left_out() -> None:
    found = examine(SIGNED_BY_OFFICE, algorithms=LENIENT)
    assert (found.integrity.changed, found.coverage.uncovered) == ((), ())


def test_role_and_purpose_are_read_as_office_wrote_them() -> None:
    (signer,) = examine(SIGNED_BY_OFFICE, algorithms=LENIENT).signers
    assert (signer.owner, signer.role, signer.comments) == (
        "Test",
        "SuperDuper-Reviewer",
        "Purpose for signing",
    )


def test_sha1_is_refused_by_its_name() -> None:
    found = examine(SIGNED_BY_OFFICE)
    assert not found.integrity.intact
    assert {SHA1, RSA_SHA1} == {
        finding.facts["algorithm"]
        for finding in found.integrity.changed
        if finding.code == "algorithm_refused"
    }


def test_a_change_of_a_slide_is_named() -> None:
    changed = replaced(SIGNED_BY_OFFICE, "ppt/slides/slide1.xml", "<p:sld ", "<p:sld  ")
    found = examine(changed, algorithms=LENIENT)
    assert [(f.code, f.where) for f in found.integrity.changed] == [("part_changed", "ppt/slides/slide1.xml")]
