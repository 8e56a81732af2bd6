"""Settings that can't be used are told in words."""

from __future__ import annotations

from ipaddress import ip_network

import pytest

from api.configuration.settings import Settings, WrongSetting

KEY = {"XUESHI_SECRET_KEY": "x"}


@pytest.mark.parametrize(
    ("text", "networks"),
    [
        ("", ()),
        ("127.0.0.1", (ip_network("127.0.0.1/32"),)),
        (" 10.0.0.0/8, ::1 ,", (ip_network("10.0.0.0/8"), ip_network("::1/128"))),
        ("10.1.2.3/8", (ip_network("10.0.0.0/8"),)),
    ],
)
def test_trusted_proxies_are_addresses_or_networks_with_commas(text: str, networks: tuple[object]) -> None:
    assert Settings.from_environment(KEY | {"XUESHI_TRUSTED_PROXIES": text}).trusted_proxies == networks


@pytest.mark.parametrize("text", ["proxy.example", "10.0.0.0/33", "10.0.0.1;10.0.0.2"])
def test_a_proxy_that_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(WrongSetting, match="XUESHI_TRUSTED_PROXIES"):
        Settings.from_environment(KEY | {"XUESHI_TRUSTED_PROXIES": text})
