"""Pure rules of work with appeals: standard library only, no clock, no disk, no network."""
