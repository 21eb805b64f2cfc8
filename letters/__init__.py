"""Documents of the office: what they show, how they are made, signed and verified. No Qt, no database."""
