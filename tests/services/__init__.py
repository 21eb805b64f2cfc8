"""What staff can do, tried on a real encrypted database."""
