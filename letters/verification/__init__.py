"""Verify a signed DOCX strictly: integrity, coverage, trust, signers, and what is not signed."""

from letters.verification.report import (
    Coverage,
    Finding,
    Integrity,
    SignerReport,
    TimeStamp,
    Trust,
    Verification,
)
from letters.verification.verifier import examine, verify

__all__ = [
    "Coverage",
    "Finding",
    "Integrity",
    "SignerReport",
    "TimeStamp",
    "Trust",
    "Verification",
    "examine",
    "verify",
]
