"""The composition root: wires store, rules, services, synchronisation and window together.

Only ``main.py`` and the tour know this package; it alone may import every other.
"""
