"""The Book of Complaints: entries as they were written, and the mark that answers each."""
