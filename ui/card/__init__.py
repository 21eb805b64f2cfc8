"""The card of an appeal: one page with anchors, everything about one case in sight."""
