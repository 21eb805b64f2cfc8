"""How much of anything from outside is read before it is refused: one place for all limits.

Each is far beyond what an honest file needs and far below what hurts a laptop of 4 GB. Sizes are
bytes unless the name says otherwise. Modules give these values names of their own; a test holds that
no reader keeps a limit elsewhere. The exchange has limits of its own, which both sides agree on
(``sync/protocol/limits.py``).
"""

from __future__ import annotations

KIBIBYTE = 1024
MEBIBYTE = 1024 * KIBIBYTE
GIBIBYTE = 1024 * MEBIBYTE

# --- attachments and pictures
ATTACHMENT = 200 * MEBIBYTE
"""A film of two gigabytes belongs on a shared disk, with a note."""
PHOTO = 40 * MEBIBYTE
PICTURE_POINTS = 120_000_000
"""Points of a picture; a scan of A3 at 600 dpi has 70 million."""
LETTER_PICTURE_POINTS = 80_000_000

# --- mails
MAIL = 40 * MEBIBYTE
"""Mail servers stop at 25 to 35 MB."""
MAIL_DEPTH = 20
"""Levels of parts in parts that are followed."""
MAIL_PARTS = 400
TEXT_CHARACTERS = 1_000_000
"""As many as an appeal may have."""
HTML_CHARACTERS = 4_000_000

# --- packages: DOCX, XLSX, signatures
PACKAGE = 64 * MEBIBYTE
PACKAGE_UNPACKED = 128 * MEBIBYTE
PACKAGE_XML = 4 * MEBIBYTE
"""One part that becomes a tree, which takes ten times as much memory."""
PACKAGE_ENTRIES = 1_000
PACKAGE_RELATIONSHIPS = 5_000
SIGNATURE = MEBIBYTE
SIGNATURES = 32
CERTIFICATES = 16
KEY_FILE = MEBIBYTE
TEMPLATE = 4 * MEBIBYTE
TEMPLATE_PART = MEBIBYTE
TEMPLATE_TAGS = 1_000

# --- tables and journals of an earlier program
JOURNAL_FILE = 4 * GIBIBYTE
"""Read row by row; a million old appeals have some two gigabytes."""
SHEET_PART = 2 * GIBIBYTE
SHEET_TEXTS = 512 * MEBIBYTE
SHEET_COLUMNS = 512
TIMES_UNPACKED = 300
"""How many times larger than packed a part of a sheet may be."""
CSV_LINE = 4 * MEBIBYTE
CSV_CELL = MEBIBYTE
CASES_CHARACTERS = 20_000_000
CASES_CELL = 100_000

# --- rules and calendars
PROFILE = 512 * KIBIBYTE
OVERRIDE = 1_000_000
CALENDAR = 4 * MEBIBYTE
CALENDAR_EVENTS = 5_000
CALENDAR_REPEATS = 400

# --- keys and backups
KEY_SLOTS_FILE = 1_000_000
KEY_SLOTS = 200
SIDE_FILE = 1_000_000
KEY_MEMORY_KIB = 1 << 20
KEY_PASSES = 64
KEY_LANES = 16
MANIFEST = 1_000_000
