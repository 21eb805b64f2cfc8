"""Real processes: laptops and servers that are killed, a real PostgreSQL, a line that breaks.

    python -m tests.sync_apart --runs 200 --resume progress.json

Afterwards the checker of ``tests/sync_together`` reads the databases and the laptops' own
journals, which they wrote to a file after each act.
"""
