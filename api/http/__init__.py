"""What every request shares: who sends it, what it holds, how it is answered and refused."""
