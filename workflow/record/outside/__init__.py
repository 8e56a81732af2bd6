"""The chain of one declaration as a document, which an outsider verifies without the installation."""
