"""The settings of an identity provider."""

from __future__ import annotations

import pytest

from api.configuration.oidc_settings import OidcSettings
from api.configuration.settings import Settings, WrongSetting

KEY = {"XUESHI_SECRET_KEY": "x"}
GIVEN = {"XUESHI_OIDC_ISSUER": "https://id.example/realms/a", "XUESHI_OIDC_CLIENT_ID": "xueshi"}


def oidc(**more: str) -> OidcSettings | None:
    named = {f"XUESHI_OIDC_{name.upper()}": value for name, value in more.items()}
    return Settings.from_environment(KEY | GIVEN | named).oidc


def test_without_an_issuer_there_is_no_provider() -> None:
    assert Settings.from_environment(KEY | {"XUESHI_OIDC_CLIENT_ID": "x"}).oidc is None


def test_what_is_not_said_is_usual() -> None:
    assert oidc() == OidcSettings("https://id.example/realms/a", "xueshi")
    assert oidc(maps_to="document", create="1", own_url="https://xueshi.example/") == OidcSettings(
        "https://id.example/realms/a",
        "xueshi",
        maps_to="document",
        create=True,
        own_url="https://xueshi.example",
    )


def test_the_secret_is_not_shown() -> None:
    assert "hidden" not in repr(oidc(client_secret="hidden"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("issuer", "http://id.example"),
        ("issuer", "id.example"),
        ("issuer", "https://id.example/?a=b"),
        ("issuer", "https://user:secret@id.example"),
        ("own_url", "http://xueshi.example"),
        ("client_id", ""),
        ("maps_to", "email"),
    ],
)
def test_what_can_t_be_used_is_told_by_its_name(name: str, value: str) -> None:
    with pytest.raises(WrongSetting, match=f"XUESHI_OIDC_{name.upper()}") as told:
        oidc(**{name: value})
    assert "设置有误" in told.value.zh and "secret" not in told.value.en


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:80"])
def test_on_the_machine_itself_tls_is_not_needed(host: str) -> None:
    found = oidc(issuer=f"http://{host}")
    assert found is not None and found.issuer == f"http://{host}"
