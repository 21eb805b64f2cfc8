"""Tables of the laptop's database, how it is opened and migrated; nothing clever."""
