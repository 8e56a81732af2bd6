"""What is set for paper: which fonts there are, what they hold, and how a page is set with them."""
