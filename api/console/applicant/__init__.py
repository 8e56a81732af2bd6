"""The applicant's pages: the year, the form of a declaration, its evidence and submission, the notices."""
