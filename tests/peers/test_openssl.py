"""OpenSSL before our detached signatures, and as another time-stamping authority."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from letters.cms import sign_detached
from letters.timestamps import add_time_stamp, request_time_stamp
from letters.verification import verify
from letters.verification.detached import check_detached
from tests.letters.certificates import AT, SIGNED_AT, Identity, authority, deputy, director, time_authority
from tests.letters.papers import signed_letter

PART = "_xmlsignatures/sig1.xml"
TSA = """
[tsa]
default_tsa = the_tsa
[the_tsa]
serial = {folder}/serial
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256, sha512
accuracy = secs:1
"""


def openssl(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["openssl", *arguments], cwd=cwd, capture_output=True, text=True, check=False)


def put(folder: Path, **files: bytes) -> None:
    for name, data in files.items():
        (folder / name).write_bytes(data)


def key_pem(identity: Identity) -> bytes:
    return identity.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def verified(folder: Path) -> subprocess.CompletedProcess[str]:
    names = ("-in", "signature", "-inform", "DER", "-content", "letter", "-CAfile", "root")
    return openssl("cms", "-verify", *names, "-binary", "-cades", "-out", "out", cwd=folder)


@pytest.mark.peer("openssl")
@pytest.mark.parametrize("identity", [director(), deputy()], ids=["rsa", "ec"])
def test_openssl_accepts_our_detached_signature_as_cades(identity: Identity, tmp_path: Path) -> None:
    made = sign_detached(signed_letter(), identity.signer(), signed_at=SIGNED_AT)
    put(tmp_path, signature=made, letter=signed_letter(), root=authority().pem)
    done = verified(tmp_path)
    assert done.returncode == 0, done.stderr


@pytest.mark.peer("openssl")
def test_openssl_refuses_it_for_another_letter(tmp_path: Path) -> None:
    made = sign_detached(signed_letter(), director().signer(), signed_at=SIGNED_AT)
    put(tmp_path, signature=made, letter=signed_letter() + b" ", root=authority().pem)
    assert verified(tmp_path).returncode != 0


@pytest.mark.peer("openssl")
@pytest.mark.parametrize("identity", [director(), deputy()], ids=["rsa", "ec"])
def test_we_accept_the_detached_signature_of_openssl(identity: Identity, tmp_path: Path) -> None:
    put(tmp_path, letter=signed_letter(), key=key_pem(identity), certificate=identity.pem)
    names = (
        "-in",
        "letter",
        "-signer",
        "certificate",
        "-inkey",
        "key",
        "-outform",
        "DER",
        "-out",
        "signature",
    )
    done = openssl("cms", "-sign", *names, "-binary", "-cades", "-md", "sha384", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    made = (tmp_path / "signature").read_bytes()
    found = check_detached(signed_letter(), made, roots=[authority().pem], at=AT)
    assert found.code == "detached_ok"


@pytest.mark.peer("openssl")
def test_a_time_stamp_of_openssl_is_spliced_in_and_trusted(tmp_path: Path) -> None:
    asked = request_time_stamp(signed_letter(), PART)
    put(
        tmp_path,
        query=asked.body,
        key=key_pem(time_authority()),
        certificate=time_authority().pem,
        root=authority().pem,
        serial=b"01",
        config=TSA.format(folder=tmp_path).encode(),
    )
    names = (
        "-queryfile",
        "query",
        "-signer",
        "certificate",
        "-inkey",
        "key",
        "-chain",
        "root",
        "-out",
        "reply",
    )
    done = openssl("ts", "-reply", "-config", "config", *names, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    reply = (tmp_path / "reply").read_bytes()
    stamped = add_time_stamp(signed_letter(), asked, reply, roots=[authority().pem])
    stamp = verify(stamped, roots=[authority().pem], at=AT).signers[0].time_stamp
    assert stamp is not None
    assert stamp.trusted
