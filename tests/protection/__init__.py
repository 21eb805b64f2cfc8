"""Protection of the laptop: keys, sealed files, backups, repair."""
