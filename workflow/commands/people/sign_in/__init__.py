"""How people sign in: passwords, second factors, identity providers, and what they are told of it."""
