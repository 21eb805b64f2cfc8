"""HTTP: reading and writing bodies, routes, limits, metrics. Nothing here decides anything."""
