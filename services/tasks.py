"""Which tasks are done with: somebody did or cancelled them, and that was not taken back."""

from __future__ import annotations

ENDED_TASKS = (
    "(SELECT eid FROM fact WHERE entity = 'task' AND kind IN ('task_done', 'task_cancelled')"
    " AND id NOT IN (SELECT json_extract(data, '$.fact_id') FROM fact"
    " WHERE entity = 'task' AND kind = 'taken_back'))"
)
"""Identifiers of tasks that nobody waits for any more, as a subquery."""
