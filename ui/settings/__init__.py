"""Settings of this person and of this computer."""
