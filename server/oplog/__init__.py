"""The ordered log of every stream: how operations are judged, appended and read back."""
