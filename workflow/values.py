"""Decorators for values: classes of cheap, unchanged objects, and results that are computed once and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, Self, TypeVar, dataclass_transform, overload

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Make a dataclass that only the type checker protects from changes; one request makes dozens of objects.

    `frozen=True` would protect them at run time too, by one call of `object.__setattr__` per field of each
    object: that took a twentieth of an approval's processor time.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)


class cached_property(Generic[T]):  # noqa: N801 - a decorator
    """A method read like an attribute, whose value is kept in the object.

    `functools.cached_property` holds one lock for all objects of a class until Python 3.11: a thread that
    waits for the database in it makes all others wait. Here an object belongs to one thread.
    """

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> T: ...
    def __get__(self, instance: object | None, owner: type[Any]) -> Self | T:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._compute(instance)
        return value


@dataclass(frozen=True, slots=True)
class Text:
    """The same sentence in Chinese and in English."""

    zh: str
    en: str
