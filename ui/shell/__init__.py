"""The main window: top bar, navigation, pages, status bar, palette and key overlay."""
