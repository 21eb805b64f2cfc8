"""Words for what the program knows: errors, dates, counts, in the language that is on."""
