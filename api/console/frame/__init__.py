"""What every page shares: who asks, in which language, the form and its token, the answer and its headers."""
