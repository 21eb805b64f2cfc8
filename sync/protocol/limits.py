"""Versions, sizes, header names and paths that both sides of the wire must agree on."""

from __future__ import annotations

PROTO = 1
"""Version of the messages; the server speaks this one and the two before it."""
OLDEST_PROTO = 1

PUSH_OPS = 500
PUSH_BYTES = 4 * 1024 * 1024
"""Largest body of one push, unpacked."""
TXN_OPS = 500
"""A transaction travels whole, so it can't be larger than a push."""
PAGE_ENTRIES = 500
RECONCILE_ITEMS = 500
WAIT_SECONDS = 25
"""How long the server holds a wake-up request; below the 30 s of many proxies."""

BLOB_BYTES = 40 * 1024 * 1024
CHUNK_BYTES = 1024 * 1024
CHUNK_BYTES_LEAST = 256 * 1024
BLOBS_LACKING = 200
"""How many attachments the server asks for in one hello."""

BASE = "/sync/v1"

NONCE_HEADER = "Otklik-Nonce"
DEVICE_HEADER = "Otklik-Device"
EPOCH_HEADER = "Otklik-Epoch"
PROOF_HEADER = "Otklik-Proof"
UPLOAD_OFFSET_HEADER = "Upload-Offset"
UPLOAD_LENGTH_HEADER = "Upload-Length"
UPLOAD_CHECKSUM_HEADER = "Upload-Checksum"
"""``sha256 <base64>`` of the chunk, as the tus protocol's checksum extension writes it."""

STATUS_CHECKSUM = 460
"""The tus protocol's status for a chunk that arrived damaged."""

SERVER_RID = "server"
"""The replica under which the server itself writes (delivery states, imported reference data)."""
