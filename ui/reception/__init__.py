"""Personal reception: the list of a day, bookings, stamps, results; arrears told in person."""
