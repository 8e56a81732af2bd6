"""The shapes of requests and answers. This package checks shapes only; `workflow.rules` has the rules."""
