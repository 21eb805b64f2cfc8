"""How much of a package from outside is read before it is refused.

A letter is some tens of kilobytes, with pictures some ten megabytes. Everything that is far
beyond that is refused by its declared size, before a byte of it is unpacked, so that a hostile
file costs neither time nor memory. All sizes are bytes.
"""

from __future__ import annotations

MEBIBYTE = 1024 * 1024

MAX_PACKAGE_BYTES = 64 * MEBIBYTE
"""The file as it lies on disk."""

MAX_UNPACKED_BYTES = 128 * MEBIBYTE
"""The sum of all unpacked parts."""

MAX_XML_BYTES = 4 * MEBIBYTE
"""One part that is parsed into a tree (a tree takes about ten times as much memory)."""

MAX_SIGNATURE_BYTES = MEBIBYTE
"""One signature part; with the pictures of a signature line it has some hundred kilobytes."""

MAX_ENTRIES = 1_000
"""Entries of the ZIP; a letter has about twenty."""

MAX_RELATIONSHIPS = 5_000
"""Relationships of one part; a letter has about ten."""

MAX_SIGNATURES = 32
"""Signatures of one package; each costs one verification."""

MAX_CERTIFICATES = 16
"""Certificates that one signature may bring to build its chain from."""

MAX_KEY_FILE_BYTES = MEBIBYTE
"""A PKCS#12 file; a real one has some kilobytes."""

CHUNK_BYTES = 64 * 1024
"""How much packed data is inflated at a time."""
