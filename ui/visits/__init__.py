"""Home visits: planned lawfully, announced with proof, conducted offline."""
