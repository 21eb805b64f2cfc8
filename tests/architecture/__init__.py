"""The rules of the house, as tests: layers, sizes, clock, words, pins."""
