"""The modules that every request uses: sender, body, query, answers and refusals."""
