"""Registration: one column for every channel, what came before beside it, the slip after it."""
