"""Mails as real programs write them, and a writer of Outlook files."""
