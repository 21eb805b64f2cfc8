"""Write ``models/migrations/0001_initial.sql`` from the tables of today.

Used until the first release only: afterwards a change of tables is a new migration, and the
first one stays frozen. Run: ``python -m tools.freeze_schema``.
"""

from __future__ import annotations

from pathlib import Path

from playhouse.sqlcipher_ext import SqlCipherDatabase

from models.base import current_database
from models.database import MIGRATIONS
from models.gate import trigger_statements
from models.schema import GUARDED, TABLES
from models.search_table import SEARCH_STATEMENTS


def statements() -> list[str]:
    """Every CREATE statement of a new database, tables first."""
    database = SqlCipherDatabase(":memory:")
    current_database.initialize(database)
    database.create_tables(TABLES)
    rows = database.execute_sql(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
    )
    made = [row[0] for row in rows.fetchall()]
    return [*made, *SEARCH_STATEMENTS, *trigger_statements(GUARDED)]


def main(target: Path = MIGRATIONS / "0001_initial.sql") -> None:
    """Write the file, one statement to a line."""
    lines = [statement.replace("\n", " ") + ";" for statement in statements()]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
