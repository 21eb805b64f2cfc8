"""The version of the program; a test holds it against pyproject.toml and CHANGELOG.md."""

VERSION = "0.1.0"
