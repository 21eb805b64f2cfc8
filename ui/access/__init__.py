"""Locking and unlocking: the first screen, the lock, passwords, the recovery key, who may come in."""
