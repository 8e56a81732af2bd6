"""The second factor: enabled by a right code, asked for at the sign-in, turned off by its owner."""

from __future__ import annotations

from workflow.access import second_factor as codes
from workflow.access import sign_in_attempts as attempts
from workflow.access.permissions import Actor, Subject, require
from workflow.commands.people.sign_in.told import tell
from workflow.commands.people.texts import invalid
from workflow.errors import Conflict, NotAuthenticated
from workflow.ids import new_id
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.people.sign_in import second_factors as rows

FIELD = {"table": "second_factor", "column": "secret_cipher"}


def set_up(service: Service, actor: Actor) -> str:
    """A new secret that is not enabled yet, in base 32.

    Raises `Conflict` where one is enabled: that one is turned off first.
    """
    require(actor, "sign_in.change", Subject())
    secret = codes.new_secret()
    values = {
        "principal_id": actor.id,
        "secret_cipher": service.keyring.encrypt(secret, **FIELD, row_id=actor.id),
        "created_at": service.clock.now(),
    }
    with service.store.write() as connection:
        _require_none(rows.factor_of(connection, actor.id, lock=True))
        rows.put_factor(connection, values)
    return secret


def _require_none(found: AnyRow | None) -> None:
    if found is not None and found.enabled_at is not None:
        raise Conflict({"zh": "动态验证码已启用。", "en": "Codes by an authenticator are on already."})


def waiting_secret(service: Service, actor: Actor) -> str | None:
    """The secret that waits for its first right code, to be shown once more; None where none waits."""
    require(actor, "sign_in.change", Subject())
    with service.store.read() as connection:
        found = rows.factor_of(connection, actor.id)
    if found is None or found.enabled_at is not None:
        return None
    return service.keyring.decrypt(found.secret_cipher, **FIELD, row_id=actor.id)


def enable(service: Service, actor: Actor, code: str, *, origin: str, device: str | None) -> list[str]:
    """Enable the second factor by a right code. Returns the recovery codes; only this answer has them."""
    require(actor, "sign_in.change", Subject())
    attempt = attempts.begin(service, _counted_as(actor.id), origin, device)
    made = codes.new_recovery_codes()
    with service.store.write() as connection:
        found = rows.factor_of(connection, actor.id, lock=True)
        _require_none(found)
        step = None if found is None else _step(service, found, code)
        if step is None:
            raise invalid("/code", "CODE_WRONG")
        rows.enable(connection, actor.id, service.clock.now(), step)
        _put_codes(connection, actor.id, made)
        tell(service, connection, actor.id, "second_factor_on", by=actor.id)
    attempts.succeed(service, attempt)
    return made


def make_recovery_codes(
    service: Service, actor: Actor, code: str, *, origin: str, device: str | None
) -> list[str]:
    """New recovery codes in the place of the old ones, for who gives a right code."""
    require(actor, "sign_in.change", Subject())
    require_code(service, actor.id, code, origin=origin, device=device)
    made = codes.new_recovery_codes()
    with service.store.write() as connection:
        _put_codes(connection, actor.id, made)
        tell(service, connection, actor.id, "recovery_codes_made", by=actor.id)
    return made


def turn_off(service: Service, actor: Actor, code: str, *, origin: str, device: str | None) -> None:
    """Turn the second factor off, for who gives a right code."""
    require(actor, "sign_in.change", Subject())
    require_code(service, actor.id, code, origin=origin, device=device)
    with service.store.write() as connection:
        if rows.remove_factor(connection, actor.id):
            tell(service, connection, actor.id, "second_factor_off", by=actor.id)


def is_enabled(connection: Connection, principal_id: str) -> bool:
    """Whether a second factor is asked for."""
    found = rows.factor_of(connection, principal_id)
    return found is not None and found.enabled_at is not None


def require_code(service: Service, principal_id: str, code: str, *, origin: str, device: str | None) -> None:
    """Raise `Invalid` unless this is a code of the second factor, or a recovery code, that was not used yet.

    Guesses are braked as those of passwords are (`TooManyAttempts`). A code is used up by this.
    """
    attempt = attempts.begin(service, _counted_as(principal_id), origin, device)
    with service.store.write() as connection:
        found = rows.factor_of(connection, principal_id, lock=True)
        if found is None or found.enabled_at is None:
            raise NotAuthenticated()
        if not _use(service, connection, found, code):
            raise invalid("/code", "CODE_WRONG")
    attempts.succeed(service, attempt)


def _use(service: Service, connection: Connection, found: AnyRow, code: str) -> bool:
    principal_id = found.principal_id
    step = _step(service, found, code)
    if step is not None:
        return rows.use_step(connection, principal_id, step)
    digest = codes.recovery_digest(principal_id, code)
    if not rows.use_code(connection, principal_id, digest, service.clock.now()):
        return False
    left = rows.codes_left(connection, principal_id)
    tell(service, connection, principal_id, "recovery_code_used", by=principal_id, left=left)
    return True


def _step(service: Service, found: AnyRow, code: str) -> int | None:
    secret = service.keyring.decrypt(found.secret_cipher, **FIELD, row_id=found.principal_id)
    return codes.step_of(secret, code)


def _put_codes(connection: Connection, principal_id: str, made: list[str]) -> None:
    kept = [
        {"id": new_id(), "principal_id": principal_id, "code_hash": codes.recovery_digest(principal_id, code)}
        for code in made
    ]
    rows.replace_codes(connection, principal_id, kept)


def _counted_as(principal_id: str) -> str:
    """By what attempts at a code are counted: a login has no colon, so that it is no login."""
    return f"code:{principal_id}"
