"""The Box of the service centres: what lies there, taking it out, giving numbers."""
