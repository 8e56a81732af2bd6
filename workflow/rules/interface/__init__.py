"""What the rules are asked, and what they answer."""
