"""The record as an auditor reads it: page by page, whatever a row holds; and the rows that count it."""
