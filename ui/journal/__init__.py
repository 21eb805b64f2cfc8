"""The journal of appeals: a very long list with quick filters, and the card beside it."""
