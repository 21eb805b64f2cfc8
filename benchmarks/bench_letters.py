"""Letters: render, sign, verify; and what ten megabytes of pictures cost over copying them."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZIP_STORED, ZipFile

from benchmarks.figures import Figure, median
from letters.archive import Archive, write_archive
from letters.normalise import normalise
from letters.rendering import render
from letters.samples import full_sample
from letters.signers.pkcs12 import open_pkcs12
from letters.signing import sign_package
from letters.templates_catalogue import standard_template
from letters.verification import examine, verify
from tests.letters.certificates import AT, PASSWORD, SIGNED_AT, Identity, authority, deputy, director
from tests.letters.papers import parts

TEMPLATES = Path(__file__).parents[1] / "resources" / "templates"
ROUNDS = 40
PICTURES = 10 * 1024 * 1024


def spent(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of ``rounds`` runs in milliseconds, after one that is not counted."""
    work()
    samples = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        samples.append((time.perf_counter() - started) * 1000)
    return median(samples)


@cache
def clean_letter() -> bytes:
    """An answer as the program renders it."""
    return normalise(
        render(full_sample("answer", "ru"), standard_template(TEMPLATES, "answer", "ru"), language="ru")
    )


@cache
def letter_with_pictures() -> bytes:
    """A letter whose pictures together have ten megabytes and can't be packed further."""
    contents = parts(clean_letter())
    picture = next(name for name in contents if name.startswith("word/media/"))
    noise = Random(7).randbytes(PICTURES)
    target = BytesIO()
    with ZipFile(target, "w", ZIP_STORED) as archive:
        for name, data in {**contents, picture: contents[picture] + noise}.items():
            archive.writestr(name, data)
    return normalise(target.getvalue())


def run() -> list[Figure]:
    """Every figure of the letters."""
    return [*_one_letter(), *_pictures(), _chain(), _opening()]


def _one_letter() -> list[Figure]:
    def signing(identity: Identity) -> float:
        signer = identity.signer()
        return spent(lambda: sign_package(clean_letter(), signer, signed_at=SIGNED_AT))

    signed = sign_package(clean_letter(), director().signer(), signed_at=SIGNED_AT)
    examining = spent(lambda: examine(signed))
    verifying = spent(lambda: verify(signed, roots=[authority().pem], at=AT))
    size = f"{len(signed) // 1024} KB, median of {ROUNDS}"
    return [
        Figure("sign a letter, RSA-2048", signing(director()), "ms", 10, size),
        Figure("sign a letter, EC P-256", signing(deputy()), "ms", 10, size),
        Figure("verify a letter, integrity and coverage", examining, "ms", 3, size),
        Figure("verify a letter, trust in the chain too", verifying, "ms", 5, size),
    ]


def _pictures() -> list[Figure]:
    letter, signer = letter_with_pictures(), director().signer()

    def copied() -> bytes:
        archive = Archive(letter)
        return write_archive(archive, list(archive.entries), {})

    copying = spent(copied, 10)
    signing = spent(lambda: sign_package(letter, signer, signed_at=SIGNED_AT), 10)
    signed = sign_package(letter, signer, signed_at=SIGNED_AT)
    verifying = spent(lambda: verify(signed, roots=[authority().pem], at=AT), 10)
    note = f"copy alone {copying:.1f} ms, signing {signing:.1f} ms, same run"
    return [
        Figure("sign 10 MB of pictures over the raw copy", signing - copying, "ms", 100, note),
        Figure("verify 10 MB of pictures", verifying, "ms", None, "median of 10"),
    ]


def _chain() -> Figure:
    template, context = standard_template(TEMPLATES, "answer", "ru"), full_sample("answer", "ru")
    signer = director().signer()

    def whole() -> None:
        signed = sign_package(render(context, template, language="ru"), signer, signed_at=SIGNED_AT)
        assert verify(signed, roots=[authority().pem], at=AT).sound

    rate = 1000 / spent(whole)
    return Figure("render, sign and verify a letter", rate, "/s", 25, "one core", more_is_better=True)


def _opening() -> Figure:
    data = director().pfx()
    return Figure(
        "open a PKCS#12 file", spent(lambda: open_pkcs12(data, PASSWORD), 10), "ms", None, "few rounds"
    )
