"""Which server to put in front of the Flask application: candidates, measured beside each other."""
