"""What staff can do: one intention is one function and one transaction."""
