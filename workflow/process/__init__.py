"""The process: states and arrows, what must hold before each, and what a declaration is judged by."""
