"""The wire protocol between laptop and server (``docs/sync.md``).

``messages`` describes every body that travels, ``proof`` lets a laptop recognise its own
server, ``limits`` names versions and sizes. Only ``messages`` needs pydantic, so a laptop
imports the others before the first exchange.
"""
