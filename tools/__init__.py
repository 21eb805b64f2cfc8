"""Tools for developers; nothing here ships with the program."""
