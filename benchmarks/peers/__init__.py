"""Other programs that synchronise, given the same records; each runs in its own surroundings."""
