"""Tables as files: CSV and XLSX read as hostile input and written so that no cell becomes a formula."""
