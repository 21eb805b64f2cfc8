"""The tables, indexes and guards of the first database."""

from pathlib import Path


def up(_migrator, db):
    text = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for line in text.splitlines():
        db.execute_sql(line)
