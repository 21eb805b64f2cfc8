"""What a screen needs of a verification: the answer's own types, and the two questions."""

from __future__ import annotations

from letters.verification.report import Finding as PartFinding
from letters.verification.report import SignerReport, Verification
from services.letter_cosigning import CheckedBeside, signatures_beside
from services.letter_signing import verify_file, verify_letter

__all__ = [
    "CheckedBeside",
    "PartFinding",
    "SignerReport",
    "Verification",
    "signatures_beside",
    "verify_file",
    "verify_letter",
]
