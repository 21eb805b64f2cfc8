"""The parts wired together."""
