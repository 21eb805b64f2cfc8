"""Every parser that reads bytes from outside, fed with broken copies of good files."""
