"""Backups and the audit trail: what brings data back, and what shows who did what."""
