"""The columns of the journal as a table (D1: CIB 2.5, 3.1, 3.8; AES-J5), by their names."""

from __future__ import annotations

COLUMNS = (
    "number received_at registered_on applicant topic subject due_on state executor_id outcome"
    " outgoing_number closed_on late_days place_id registered_by channel kind language address account_no"
    " phone sender_number external_number pages files unit_id resolution extension extension_notice ground"
    " answer_on answer_channel measures send_by repeat calendar_status"
).split()
"""Every column of the journal, the usual ones first."""
USUAL = COLUMNS[:8]
WIDE = frozenset({"subject", "address", "resolution", "measures", "applicant"})
"""Columns of running text, that get the room which the others leave."""
SORTED_BY = {
    "number": "number",
    "received_at": "received_utc",
    "applicant": "applicant_key",
    **{
        name: name
        for name in (
            "registered_on topic due_on state executor_id outcome outgoing_number closed_on late_days"
            " place_id channel kind language address account_no external_number unit_id ground send_by repeat"
        ).split()
    },
}
"""The order of the journal behind a column; columns that are left out cannot be sorted by."""
