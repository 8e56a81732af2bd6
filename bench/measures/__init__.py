"""What is measured, one comparison a module."""
