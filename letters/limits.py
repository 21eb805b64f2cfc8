"""How much of a package from outside is read before it is refused.

A letter is some tens of kilobytes, with pictures some ten megabytes. Everything that is far
beyond that is refused by its declared size, before a byte of it is unpacked, so that a hostile
file costs neither time nor memory. All sizes are bytes.
"""

from __future__ import annotations

from domain import limits

MEBIBYTE = 1024 * 1024

MAX_PACKAGE_BYTES = limits.PACKAGE
"""The file as it lies on disk."""

MAX_UNPACKED_BYTES = limits.PACKAGE_UNPACKED
"""The sum of all unpacked parts."""

MAX_XML_BYTES = limits.PACKAGE_XML
"""One part that is parsed into a tree (a tree takes about ten times as much memory)."""

MAX_SIGNATURE_BYTES = limits.SIGNATURE
"""One signature part; with the pictures of a signature line it has some hundred kilobytes."""

MAX_ENTRIES = limits.PACKAGE_ENTRIES
"""Entries of the ZIP; a letter has about twenty."""

MAX_RELATIONSHIPS = limits.PACKAGE_RELATIONSHIPS
"""Relationships of one part; a letter has about ten."""

MAX_SIGNATURES = limits.SIGNATURES
"""Signatures of one package; each costs one verification."""

MAX_CERTIFICATES = limits.CERTIFICATES
"""Certificates that one signature may bring to build its chain from."""

MAX_KEY_FILE_BYTES = limits.KEY_FILE
"""A PKCS#12 file; a real one has some kilobytes."""

CHUNK_BYTES = 64 * 1024
"""How much packed data is inflated at a time."""
