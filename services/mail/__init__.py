"""Saved e-mails as they come from the registry's mailbox: ``.eml`` of any program, ``.msg`` of Outlook.

What a mail says about itself is hostile until read: sizes, depth, names of files, character
sets and HTML are taken with limits, and nothing of it is ever fetched, opened or executed.
"""
