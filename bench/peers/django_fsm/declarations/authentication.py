"""API keys, kept as hashes."""

import hashlib

from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed

from .models import ApiKey


class ApiKeyAuthentication(BaseAuthentication):
    def authenticate(self, request):
        scheme, _, secret = get_authorization_header(request).partition(b" ")
        if scheme.lower() != b"bearer" or not secret:
            return None
        digest = hashlib.sha256(secret).hexdigest()
        key = (
            ApiKey.objects.select_related("principal")
            .filter(secret_hash=digest, revoked_at=None, principal__active=True)
            .first()
        )
        if key is None:
            raise AuthenticationFailed("Unknown API key.")
        return key.principal, key

    def authenticate_header(self, request):
        return "Bearer"
