"""Tests mirror the tree; ``tests/architecture`` holds the tree itself to its rules."""
