"""Reports: figures of a period by unit, topic, kind and more; printed, saved, and opened as lists."""
