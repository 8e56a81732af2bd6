"""Brakes the guessing of passwords: by login and address together, by address, by login, and by device.

The attempts are rows, so that several processes count together. An attempt is counted before its password is
looked at and forgotten when it succeeds; one that is refused here is not counted, so that every brake ends.
No address can shut a login out for others: from one address, few attempts on it count. Guesses from very many
addresses only slow strangers down. A device that has signed in before is braked by its own failures alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network

from workflow.access.credentials import digest
from workflow.errors import TooManyAttempts
from workflow.ids import new_id
from workflow.runtime.service import Service
from workflow.store.database.lists import AnyRow
from workflow.store.people.sign_in import attempts as rows

WINDOW = timedelta(minutes=15)
ON_LOGIN_FROM_ADDRESS = 5
FROM_ADDRESS = 20  # on whatever logins
FROM_DEVICE = 10
ON_LOGIN = 50  # from wherever; then strangers try once in `PAUSE`, whoever is first
PAUSE = timedelta(seconds=20)
_MOST_COUNTED = 200
_IPV6_PREFIX = 64  # one household or host has that many addresses to itself


@dataclass(frozen=True, slots=True)
class Attempt:
    """Somebody tries to sign in: digests of the login, of the address and of a device that is known."""

    id: str
    login: str
    address: str
    device: str | None


def begin(service: Service, login: str, origin: str, device: str | None) -> Attempt:
    """Count an attempt. Raises `TooManyAttempts` where it is braked; then nothing is counted.

    `origin` is the sender's address; `device` the id of a device that has signed in with this login before.
    """
    now = service.clock.now()
    attempt = Attempt(
        new_id(), digest(login), digest(network_of(origin)), None if device is None else digest(device)
    )
    with service.store.write() as connection:
        rows.remove_outside(connection, now - WINDOW, now + WINDOW)
        found = rows.of_login_or_address(
            connection, attempt.login, attempt.address, now - WINDOW, _MOST_COUNTED
        )
        _brake(attempt, found, now)
        values = {"id": attempt.id, "login": attempt.login, "address": attempt.address}
        rows.add(connection, {**values, "device": attempt.device, "at": now})
    return attempt


def succeed(service: Service, attempt: Attempt) -> None:
    """Forget the attempt, and the failures on this login from the same address or device."""
    with service.store.write() as connection:
        rows.remove(connection, attempt.id, attempt.login, attempt.address, attempt.device)


def network_of(origin: str) -> str:
    """The address by which a sender is counted: of IPv6 its /64, of another text the text itself."""
    try:
        address = ip_address(origin.partition("%")[0])
    except ValueError:
        return origin
    if isinstance(address, IPv6Address):
        mapped = address.ipv4_mapped
        return str(mapped or ip_network((int(address), _IPV6_PREFIX), strict=False))
    return str(address)


def _brake(attempt: Attempt, found: Sequence[AnyRow], now: datetime) -> None:
    """Raise `TooManyAttempts` where the failures so far, latest first, are too many."""
    if attempt.device is not None:
        _limit([row for row in found if row.device == attempt.device], FROM_DEVICE, now)
        return
    strangers = [row for row in found if row.device is None]
    near = [row for row in strangers if row.address == attempt.address]
    same = [row for row in strangers if row.login == attempt.login]
    _limit([row for row in near if row.login == attempt.login], ON_LOGIN_FROM_ADDRESS, now)
    _limit(near, FROM_ADDRESS, now)
    if len(same) >= ON_LOGIN and now < same[0].at + PAUSE:
        raise TooManyAttempts(retry_after=_seconds(same[0].at + PAUSE - now))


def _limit(failures: Sequence[AnyRow], most: int, now: datetime) -> None:
    if len(failures) >= most:
        raise TooManyAttempts(retry_after=_seconds(failures[most - 1].at + WINDOW - now))


def _seconds(left: timedelta) -> int:
    return max(1, int(left.total_seconds()) + 1)
