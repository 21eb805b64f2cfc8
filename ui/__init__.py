"""The windows of the program: Qt only; screens ask services and never query the database."""
