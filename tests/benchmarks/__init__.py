"""The measurements' own tests."""
