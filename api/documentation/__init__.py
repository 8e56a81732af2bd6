"""The documentation page, and the generated parts of Markdown files.

They are made from the code and the edition, so that they can't go stale.
"""
