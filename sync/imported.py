"""Old journals that were imported live on this computer alone: a new file gets them from the old one.

Their rows stand in the journal without records behind them, and their texts only in the full-text
index, which keeps no text: so its tables are copied as they are.
"""

from __future__ import annotations

from models.bulk import laid_bare
from models.database import Store, open_store

_INDEX = ("search_data", "search_idx", "search_docsize", "search_config")
"""The tables in which SQLite's full-text index keeps itself."""


def carry_imported(store: Store, fresh: Store) -> Store:
    """Copy imported rows and the index into an empty new file; returns it, opened anew if need be.

    The index also brings the words of rows that are made anew: ``drop_others`` takes them off.
    """
    if store.execute("SELECT 1 FROM archived_appeal LIMIT 1").fetchone() is None:
        return fresh
    with fresh.transaction():
        with laid_bare(fresh, ["journal"]):
            rows = "SELECT j.* FROM journal j JOIN archived_appeal a ON a.row = j.row ORDER BY j.row"
            copy_rows(store, fresh, "journal", rows)
        for table in _INDEX:
            fresh.execute(f"DELETE FROM {table}")
            copy_rows(store, fresh, table, f"SELECT * FROM {table}")
    # A connection remembers the shape of the index that it has seen.
    fresh.database.close()
    return open_store(fresh.path, fresh.key)


def drop_others(fresh: Store) -> None:
    """Leave of a carried index only what belongs to imported rows."""
    fresh.execute(
        "DELETE FROM search WHERE rowid IN"
        " (SELECT id FROM search_docsize WHERE id NOT IN (SELECT row FROM archived_appeal))"
    )


def copy_rows(store: Store, fresh: Store, table: str, query: str) -> None:
    """Insert what a query finds in the old file into a table of the new one."""
    cursor = store.execute(query)
    columns = [column[0] for column in cursor.description]
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    while rows := cursor.fetchmany(1000):
        fresh.execute_many(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)
