"""Signing in by an identity provider: OpenID Connect, the code flow with PKCE."""
