"""What opens uploaded files: runs in processes of its own, which have limits and may die.

`python -m workflow.evidence.opening` is the parent of these processes. The service starts it and never opens
a file itself; this package imports nothing else of the service.
"""
