"""What greets a person: the places of the navigation with their counts."""
