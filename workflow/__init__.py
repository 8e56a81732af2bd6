"""The credit-hour process: states, rules, routing and editions. This package knows nothing of HTTP."""
