"""The central server: orders the operations of all laptops, keeps them, and proves what it keeps."""
