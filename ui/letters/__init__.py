"""Letters: the editor, the director's folder, the outgoing register, verification."""
