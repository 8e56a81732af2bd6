"""The identity provider as it describes itself, its keys, and what its tokens say."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import lru_cache
from threading import Lock
from typing import Any

from authlib.common.errors import AuthlibBaseError
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from requests import RequestException, Response

from api.configuration.oidc_settings import OidcSettings
from api.console.session.oidc.outbound import BoundedSession, fails, origin_of

_GOOD_FOR = 3600.0  # seconds after which the provider is asked anew how it is set up
_LEEWAY = 60  # seconds by which its clock may differ
# By keys of its own only: neither `none`, nor one that this service knows too.
_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")


class Provider:
    """The provider of some settings. Thread-safe; what it says of itself is kept for an hour."""

    def __init__(self, settings: OidcSettings) -> None:
        self.settings = settings
        self._lock = Lock()
        self._described: Mapping[str, Any] | None = None
        self._asked_at = 0.0
        self._keys: KeySet | None = None

    def session(self, redirect_uri: str | None = None) -> BoundedSession:
        """A client of the provider."""
        settings = self.settings
        return BoundedSession(
            origin_of(settings.issuer),
            client_id=settings.client_id,
            client_secret=settings.client_secret or None,
            token_endpoint_auth_method=self._auth_method() if settings.client_secret else "none",
            scope=settings.scope,
            redirect_uri=redirect_uri,
            code_challenge_method="S256",
        )

    def _auth_method(self) -> str:
        offered = self.described().get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        return "client_secret_basic" if "client_secret_basic" in offered else "client_secret_post"

    def require_issuer(self, told: str | None) -> None:
        """Raise `ProviderFails` where the answer is another provider's (RFC 9207)."""
        says_so = self.described().get("authorization_response_iss_parameter_supported")
        if told is None and not says_so:
            return
        if told != self.settings.issuer:
            raise fails("the answer is another issuer's")

    def described(self) -> Mapping[str, Any]:
        """What the provider says of itself (discovery). Raises `ProviderFails`."""
        with self._lock:
            if self._described is None or time.monotonic() - self._asked_at > _GOOD_FOR:
                self._described, self._asked_at, self._keys = self._discovered(), time.monotonic(), None
            return self._described

    def _discovered(self) -> Mapping[str, Any]:
        issuer = self.settings.issuer
        found = self._json(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
        if found.get("issuer") != issuer:
            raise fails("the issuer names itself otherwise")
        for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            if not isinstance(found.get(name), str):
                raise fails("the description lacks an address", name=name)
        for name in ("authorization_endpoint", "end_session_endpoint"):
            address = found.get(name)
            if address is not None and not _is_safe(address, issuer):
                raise fails("an address is not over TLS", name=name)
        return found

    def _json(self, address: str, **headers: str) -> dict[str, Any]:
        """The JSON object at an address of the provider."""
        client = BoundedSession(origin_of(self.settings.issuer), client_id=self.settings.client_id)
        answer = client.get(address, withhold_token=True, headers=headers)
        try:
            found = answer.json() if answer.status_code == 200 else None
        except ValueError as error:
            raise fails("the answer is no JSON") from error
        if not isinstance(found, dict):
            raise fails("an unexpected answer", status=answer.status_code)
        return found

    def tokens(self, code: str, verifier: str, redirect_uri: str) -> Mapping[str, Any]:
        """The tokens for a code of the provider. Raises `ProviderFails`."""
        client = self.session(redirect_uri)
        client.register_compliance_hook("access_token_response", _require_success)
        try:
            found: Mapping[str, Any] = client.fetch_token(
                self.described()["token_endpoint"], code=code, code_verifier=verifier
            )
        except (AuthlibBaseError, RequestException, ValueError, KeyError, TypeError) as error:
            raise fails("no token for the code", error=type(error).__name__) from error
        if not isinstance(found.get("id_token"), str):
            raise fails("no id token")
        return found

    def claims(self, tokens: Mapping[str, Any], nonce: str) -> dict[str, Any]:
        """The claims of an ID token, which was made by this provider for this sign-in.

        Raises `ProviderFails` for another issuer, audience or nonce, an expired one, or a wrong signature.
        """
        token = self._decoded(tokens["id_token"])
        options = {
            "iss": {"essential": True, "value": self.settings.issuer},
            "aud": {"essential": True, "value": self.settings.client_id},
            "nonce": {"essential": True, "value": nonce},
        }
        params = {
            "nonce": nonce,
            "client_id": self.settings.client_id,
            "access_token": tokens.get("access_token"),
        }
        claims = CodeIDToken(token.claims, token.header, options, params)
        try:
            claims.validate(now=int(time.time()), leeway=_LEEWAY)
        except (JoseError, ValueError, TypeError) as error:
            raise fails("the id token is not good", error=_named(error)) from error
        return dict(claims) | self._user_info(claims, tokens)

    def _user_info(self, claims: Mapping[str, Any], tokens: Mapping[str, Any]) -> dict[str, Any]:
        """What the provider tells beside the token, where that lacks the claim that is mapped."""
        address, claim = self.described().get("userinfo_endpoint"), self.settings.claim
        if claim in claims or not isinstance(address, str) or not tokens.get("access_token"):
            return {}
        found = self._json(address, Authorization=f"Bearer {tokens['access_token']}")
        if found.get("sub") != claims["sub"]:
            raise fails("it tells of somebody else")
        return {name: found[name] for name in (claim, "name") if name in found}

    def _decoded(self, text: str) -> Any:
        """The token, whose signature is right. New keys are asked for once, where a token names one."""
        offered = self.described().get("id_token_signing_alg_values_supported") or ["RS256"]
        allowed = [name for name in _ALGORITHMS if name in offered]
        for keys in (self._known_keys(), None):
            try:
                return jwt.decode(text, keys or self._known_keys(anew=True), algorithms=allowed)
            except (JoseError, ValueError) as error:
                failed = error
        raise fails("the id token is not signed by it", error=_named(failed)) from failed

    def _known_keys(self, *, anew: bool = False) -> KeySet:
        address = self.described()["jwks_uri"]
        with self._lock:
            if self._keys is None or anew:
                try:
                    self._keys = KeySet.import_key_set(self._json(address))  # type: ignore[arg-type]
                except (JoseError, ValueError, KeyError, TypeError) as error:
                    raise fails("its keys can't be read", error=_named(error)) from error
            return self._keys


def _require_success(answer: Response) -> Response:
    """An answer to a code is a success or none, whatever stands in it."""
    if answer.status_code != 200:
        raise fails("no token for the code", status=answer.status_code)
    return answer


def _named(error: Exception) -> str:
    return f"{type(error).__name__} {getattr(error, 'claim', '')}".strip()


def _is_safe(address: str, issuer: str) -> bool:
    return address.startswith("https://") or origin_of(address) == origin_of(issuer)


@lru_cache(maxsize=8)
def provider_of(settings: OidcSettings) -> Provider:
    """The provider, one for the process."""
    return Provider(settings)
