"""Sign a DOCX inside, as Office does: an OOXML package signature of XAdES-EPES level."""

from letters.signing.package_signature import sign_package
from letters.signing.signature_line import SignatureLine, with_signature_line

__all__ = ["SignatureLine", "sign_package", "with_signature_line"]
