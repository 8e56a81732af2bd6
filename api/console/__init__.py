"""The console: pages for applicants, reviewers and administrators, over the API's commands and queries."""
