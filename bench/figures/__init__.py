"""The results of a run: tables, numbers, and the machine that they were measured on."""
