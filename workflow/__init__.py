"""The credit-hour process: states, rules, routing and editions. Knows no HTTP."""
