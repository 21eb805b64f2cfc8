"""Sending what staff dispatched by e-mail or SMS, once, and saying on the record what became of it."""
