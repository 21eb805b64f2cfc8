"""What is printed by the window itself: slips and marks. Letters are documents of their own."""
