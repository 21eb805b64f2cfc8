"""The trial key signs a letter that is trusted where its authority is, and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime

from letters.rendering import render
from letters.samples import full_sample
from letters.signers.pkcs12 import open_pkcs12
from letters.signing import sign_package
from letters.templates_catalogue import standard_template
from letters.verification import verify
from resources import resource_path
from services.trial_keys import make_trial_keys

AT = datetime(2026, 11, 23, 4, 5, 0, 250_000, tzinfo=UTC)


def test_a_letter_signed_with_the_trial_key_is_trusted_only_by_its_own_authority() -> None:
    keys = make_trial_keys("Тен Олег", password="жол", at=AT)
    template = standard_template(resource_path("templates"), "answer", "kk")
    letter = render(full_sample("answer", "kk"), template, language="kk")
    with open_pkcs12(keys.pfx, "жол") as signer:
        signed = sign_package(letter, signer, signed_at=AT)
    here = verify(signed, roots=(keys.root_pem.encode(),), at=AT)
    assert here.integrity.intact and here.coverage.whole and here.trust.trusted
    assert not verify(signed, roots=(), at=AT).trust.trusted
