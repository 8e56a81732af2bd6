"""Slows whoever asks too often; each process counts for itself, in memory, before any other work."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import ip_address, ip_network
from math import ceil
from threading import Lock

from flask import current_app, g

from api.configuration.settings import Settings
from api.http.origin import client_address
from workflow.errors import TooManyRequests

_MOST_SENDERS = 10_000  # that are remembered; those that asked longest ago are forgotten first
_MINUTE = 60


class Rate:
    """At most so many requests from a sender in so many seconds."""

    def __init__(self, most: int, seconds: int, now: Callable[[], float] = time.monotonic) -> None:
        self._most, self._seconds, self._now = most, seconds, now
        self._asked: OrderedDict[str, tuple[float, int]] = OrderedDict()
        self._lock = Lock()

    def wait(self, sender: str) -> int:
        """Count a request; the seconds that its sender has to wait, 0 where it is let in."""
        now = self._now()
        with self._lock:
            since, count = self._asked.pop(sender, (now, 0))
            if now - since >= self._seconds:
                since, count = now, 0
            self._asked[sender] = since, count + 1
            if len(self._asked) > _MOST_SENDERS:
                self._asked.popitem(last=False)
        return 0 if count < self._most else max(1, ceil(since + self._seconds - now))


class Rates:
    """The rates of a process; None where any number of requests is let in."""

    def __init__(self, settings: Settings) -> None:
        """The rates that the settings name, with nobody counted yet."""
        of_sender, of_address = settings.requests_of_sender, settings.requests_of_address
        self.sender = Rate(of_sender, _MINUTE) if of_sender else None
        self.address = Rate(of_address, _MINUTE) if of_address else None
        self._principals: OrderedDict[str, str] = OrderedDict()
        self._lock = Lock()

    def principal_of(self, identity: str) -> str:
        """The principal to whom a key or session belonged when it was last looked up, else itself."""
        with self._lock:
            return self._principals.get(identity, identity)

    def learn(self, identity: str, principal_id: str) -> None:
        """The key or session belongs to this principal: from now on all of theirs are counted together."""
        with self._lock:
            if self._principals.get(identity) != principal_id and self.sender is not None:
                self.sender.wait(principal_id)  # what the key has just been counted for
            self._principals[identity] = principal_id
            self._principals.move_to_end(identity)
            if len(self._principals) > _MOST_SENDERS:
                self._principals.popitem(last=False)


def count_address() -> None:
    """Count the request for its address. Raises `TooManyRequests`."""
    rate = _rates().address
    if rate is not None:
        _require_no_wait(rate.wait(_network_of(client_address())))


def count_sender(identity: str) -> None:
    """Count the request for who has the key or session, without looking it up. Raises `TooManyRequests`."""
    rates = _rates()
    if rates.sender is not None:
        g.sender = identity
        _require_no_wait(rates.sender.wait(rates.principal_of(identity)))


def learn_sender(principal_id: str) -> None:
    """Remember whose the key or session of this request is, once the request has shown it."""
    identity = g.get("sender")
    if identity and principal_id:
        _rates().learn(identity, principal_id)


def _network_of(address: str) -> str:
    """An address of IPv4; of IPv6 the network, all of whose addresses one customer has."""
    if ":" not in address:
        return address
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    mapped = getattr(found, "ipv4_mapped", None)
    return str(mapped) if mapped else str(ip_network((found, 64), strict=False))


def _rates() -> Rates:
    found: Rates = current_app.config["RATES"]
    return found


def _require_no_wait(seconds: int) -> None:
    if seconds:
        raise TooManyRequests(None, retry_after=seconds)
