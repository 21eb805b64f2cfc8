"""Protection of the laptop's data: the key and who may unwrap it, sealed files, backups, repair."""
