"""The laptop's side of synchronisation, and the protocol that it shares with the server."""
