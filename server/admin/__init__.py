"""The administrator's page: devices, backups, what waits for a person. Plain HTML, no script."""
