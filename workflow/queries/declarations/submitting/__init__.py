"""What a submission would do, and the receipt of one that was made."""
